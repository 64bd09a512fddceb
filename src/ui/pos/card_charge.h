// One charge on the card terminal, as the payment screen sees it: not begun, under way, approved or not.
#pragma once

#include "state/payment_terminal.h"

namespace stonepot {

class CardCharge final : public QObject {
    Q_OBJECT
public:
    explicit CardCharge(QObject* parent = nullptr);

    // None: the cashier types the amount on the terminal and reads what it says.
    void setTerminal(PaymentTerminal* terminal);
    [[nodiscard]] bool hasTerminal() const { return m_terminal != nullptr; }

    void begin(Minor amount, Currency currency, const QString& reference);
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    // The terminal could not say: whoever looked at it may complete by hand.
    [[nodiscard]] bool isUnknown() const { return m_unknown; }
    // For the cashier; empty when there is nothing to say.
    [[nodiscard]] QString text() const;
    void forget(); // another amount, another tender

signals:
    void changed();
    void approved(const QString& reference);

private:
    void finish(const TerminalOutcome& outcome);

    PaymentTerminal* m_terminal = nullptr;
    bool m_underWay = false;
    bool m_unknown = false;
    QString m_reason;
};

} // namespace stonepot

// One charge on the card terminal, as the payment screen sees it: not begun, under way, approved or not. What the
// terminal is asked and what it says is on disk before anything follows from it.
#pragma once

#include "core/cart.h"
#include "state/open_charges.h"
#include "state/payment_terminal.h"

namespace stonepot {

class PosStore;

class CardCharge final : public QObject {
    Q_OBJECT
public:
    CardCharge(PosStore& store, QObject* parent);

    // None: the cashier types the amount on the terminal and reads what it says.
    void setTerminal(PaymentTerminal* terminal);
    [[nodiscard]] bool hasTerminal() const { return m_terminal != nullptr; }

    // `tip` and `orderKey` as OpenCharge has them.
    void begin(const TerminalCharge& charge, Minor tip, const QString& orderKey);
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_state == State::Writing || m_state == State::UnderWay; }
    // The terminal could not say: whoever looked at it may complete by hand.
    [[nodiscard]] bool isUnknown() const { return m_state == State::Unknown; }
    // The money has moved, and no order has it yet.
    [[nodiscard]] bool isApproved() const { return m_state == State::Approved; }
    // Of the open charge; empty when nothing was begun.
    [[nodiscard]] QString key() const { return m_key; }
    // For the cashier; empty when there is nothing to say.
    [[nodiscard]] QString text() const;
    void forget();                           // another amount, another tender
    void takeUp(const OpenCharge& approved); // of an earlier run, or another time

signals:
    void changed();
    void approved(const QString& reference);

private:
    enum class State { None, Writing, UnderWay, Declined, Unknown, Approved };
    void setState(State state);
    void ask(TerminalCharge charge, const QString& key);
    void finish(const TerminalOutcome& outcome);

    PosStore& m_store;
    PaymentTerminal* m_terminal = nullptr;
    State m_state = State::None;
    QString m_key;
    QString m_reason;
};

} // namespace stonepot

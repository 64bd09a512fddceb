// A card terminal beside the till. It is told an amount and says what became of it; numbers, names and PINs of cards
// stay inside it: nothing of them passes through here.
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QObject>
#include <QString>
#include <optional>

namespace stonepot {

struct TerminalCharge {
    QString key; // of this attempt, for the terminal's own log
    Minor amount = 0;
    Currency currency;
    QString reference; // on the guest's statement: "A-042"
};

struct TerminalOutcome {
    enum class Kind {
        Approved,
        Declined, // no money has moved
        Unknown,  // a person has to look at the terminal
    };
    Kind kind = Kind::Unknown;
    QString reference; // the terminal's own, of an approved one
    QString reason;    // of the others: "declined", "stopped", "no_answer"
};

class PaymentTerminal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Begins, and returns at once; `finished` comes exactly once. One at a time: while one is under way a further one
    // is passed over.
    virtual void charge(const stonepot::TerminalCharge& charge) = 0;
    // Asks it to stop. `finished` comes all the same, with what really happened: it may have been too late.
    virtual void cancel() = 0;

signals:
    void finished(const stonepot::TerminalOutcome& outcome);
};

// For trying out and for tests: approves after a while; amounts that end in 13 are declined, in 66 unknown.
class SimulatedTerminal final : public PaymentTerminal {
    Q_OBJECT
public:
    explicit SimulatedTerminal(Milliseconds takes = std::chrono::seconds(2), QObject* parent = nullptr);

    void charge(const TerminalCharge& charge) override;
    void cancel() override;

private:
    void finish();

    Milliseconds m_takes;
    std::optional<TerminalCharge> m_charge;
    bool m_cancelled = false;
    int m_approved = 0;
};

} // namespace stonepot

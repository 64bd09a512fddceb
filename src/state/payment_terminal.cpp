#include "state/payment_terminal.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Minor declinedEnding = 13;
constexpr Minor unknownEnding = 66;

} // namespace

SimulatedTerminal::SimulatedTerminal(Milliseconds takes, QObject* parent)
    : PaymentTerminal(parent)
    , m_takes(takes)
{
}

void SimulatedTerminal::charge(const TerminalCharge& charge)
{
    if (m_charge) {
        return;
    }
    m_charge = charge;
    m_cancelled = false;
    QTimer::singleShot(m_takes, this, &SimulatedTerminal::finish);
}

void SimulatedTerminal::cancel()
{
    m_cancelled = m_charge.has_value();
}

void SimulatedTerminal::finish()
{
    const Minor ending = m_charge->amount % 100;
    m_charge.reset();
    if (m_cancelled) {
        emit finished({TerminalOutcome::Kind::Declined, {}, u"stopped"_s});
    } else if (ending == declinedEnding) {
        emit finished({TerminalOutcome::Kind::Declined, {}, u"declined"_s});
    } else if (ending == unknownEnding) {
        emit finished({TerminalOutcome::Kind::Unknown, {}, u"no_answer"_s});
    } else {
        emit finished({TerminalOutcome::Kind::Approved, u"SIM-%1"_s.arg(++m_approved, 6, 10, QChar(u'0')), {}});
    }
}

} // namespace stonepot

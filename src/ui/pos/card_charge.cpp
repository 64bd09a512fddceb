#include "ui/pos/card_charge.h"

#include "core/clock.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace stonepot {

CardCharge::CardCharge(QObject* parent)
    : QObject(parent)
{
}

void CardCharge::setTerminal(PaymentTerminal* terminal)
{
    m_terminal = terminal;
    if (terminal != nullptr) {
        connect(terminal, &PaymentTerminal::finished, this, &CardCharge::finish);
    }
}

void CardCharge::begin(Minor amount, Currency currency, const QString& reference)
{
    if (m_terminal == nullptr || m_underWay) {
        return;
    }
    forget();
    m_underWay = true;
    emit changed();
    m_terminal->charge({QUuid::createUuid().toString(QUuid::WithoutBraces), amount, currency, reference});
}

void CardCharge::cancel()
{
    if (m_underWay) {
        m_terminal->cancel();
    }
}

void CardCharge::forget()
{
    m_unknown = false;
    m_reason.clear();
}

void CardCharge::finish(const TerminalOutcome& outcome)
{
    if (!m_underWay) {
        return;
    }
    m_underWay = false;
    m_unknown = outcome.kind == TerminalOutcome::Kind::Unknown;
    m_reason = outcome.reason;
    emit changed();
    if (outcome.kind == TerminalOutcome::Kind::Approved) {
        emit approved(outcome.reference);
    }
}

QString CardCharge::text() const
{
    if (m_underWay) {
        return tr("The guest pays on the card terminal…");
    }
    if (m_unknown) {
        return tr(
            "The terminal does not say what became of it. Look at it; press Complete only when it says approved.");
    }
    if (m_reason == "declined"_L1) {
        return tr("The card was declined. Nothing was charged.");
    }
    return m_reason.isEmpty() ? QString() : tr("The payment was stopped. Nothing was charged.");
}

} // namespace stonepot

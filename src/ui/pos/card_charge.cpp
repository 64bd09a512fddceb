#include "ui/pos/card_charge.h"

#include "state/pos_store.h"

using namespace Qt::StringLiterals;

namespace stonepot {

CardCharge::CardCharge(PosStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &PosStore::placeFailed, this, [this] {
        if (m_state == State::Writing) { // it was not written down, so the terminal was not asked
            setState(State::None);
        }
    });
}

void CardCharge::setTerminal(PaymentTerminal* terminal)
{
    m_terminal = terminal;
    if (terminal != nullptr) {
        connect(terminal, &PaymentTerminal::finished, this, &CardCharge::finish);
    }
}

void CardCharge::begin(const TerminalCharge& charge, Minor tip, const QString& orderKey)
{
    if (m_terminal == nullptr || isUnderWay()) {
        return;
    }
    forget();
    setState(State::Writing);
    OpenCharge open;
    open.amount = charge.amount;
    open.number = charge.reference;
    open.tip = tip;
    open.orderKey = orderKey;
    m_store.openCharge(open, [this, charge](const QString& key) { ask(charge, key); });
}

void CardCharge::ask(TerminalCharge charge, const QString& key)
{
    m_key = key;
    charge.key = key;
    setState(State::UnderWay);
    m_terminal->charge(charge);
}

void CardCharge::cancel()
{
    if (m_state == State::UnderWay) {
        m_terminal->cancel();
    }
}

void CardCharge::forget()
{
    m_state = State::None;
    m_key.clear();
    m_reason.clear();
}

void CardCharge::takeUp(const OpenCharge& approved)
{
    m_key = approved.key;
    m_reason.clear();
    setState(State::Approved);
}

void CardCharge::setState(State state)
{
    m_state = state;
    emit changed();
}

void CardCharge::finish(const TerminalOutcome& outcome)
{
    if (m_state != State::UnderWay) {
        return;
    }
    m_reason = outcome.reason;
    switch (outcome.kind) {
    case TerminalOutcome::Kind::Declined:
        m_store.dropCharge(m_key);
        m_key.clear();
        setState(State::Declined);
        break;
    case TerminalOutcome::Kind::Unknown:
        m_store.answerCharge(m_key, OpenCharge::State::Unknown, {}, [this] { setState(State::Unknown); });
        break;
    case TerminalOutcome::Kind::Approved:
        m_store.answerCharge(m_key, OpenCharge::State::Approved, outcome.reference,
                             [this, reference = outcome.reference] {
                                 setState(State::Approved);
                                 emit approved(reference);
                             });
        break;
    }
}

QString CardCharge::text() const
{
    switch (m_state) {
    case State::None:
        return {};
    case State::Writing:
    case State::UnderWay:
        return tr("The guest pays on the card terminal…");
    case State::Unknown:
        return tr(
            "The terminal does not say what became of it. Look at it; press Complete only when it says approved.");
    case State::Approved:
        return tr("The card has paid. Press Complete to save the order; the card is not charged again.");
    case State::Declined:
        return m_reason == "declined"_L1 ? tr("The card was declined. Nothing was charged.")
                                         : tr("The payment was stopped. Nothing was charged.");
    }
    return {};
}

} // namespace stonepot

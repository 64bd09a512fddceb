#include "state/event_feed.h"

#include "core/when_done.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"
#include "storage/device_store.h"

#include <utility>

namespace stonepot {

EventFeed::EventFeed(QString tenant, PosStore& pos, KitchenStore& kitchen, LinkStatus& status, QObject* parent)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_pos(pos)
    , m_kitchen(kitchen)
    , m_status(status)
{
    connect(&pos, &PosStore::menuChanged, this, [this] { m_kitchen.applyMenu(m_pos.menu()); });
    connect(&kitchen, &KitchenStore::ticketMissing, this, [this] { m_sequence.ticketMissing(); });
    m_answerDue.setSingleShot(true);
    m_answerDue.setInterval(EventSequence::answerWithin);
    connect(&m_answerDue, &QTimer::timeout, this, &EventFeed::answerMissing);
    m_eventDue.setSingleShot(true);
    m_eventDue.setInterval(EventSequence::eventWithin);
    connect(&m_eventDue, &QTimer::timeout, this, [this] { perhapsAsk(m_sequence.overdue()); });
}

void EventFeed::start(qint64 lastSeq)
{
    m_sequence.start(lastSeq);
    emit seqReached(lastSeq);
}

void EventFeed::receive(const ServerMessage& message)
{
    const auto* state = std::get_if<SyncState>(&message);
    m_status.heard(state != nullptr ? state->serverTime : std::nullopt);
    const qint64 before = m_sequence.last();
    const EventSequence::Outcome outcome =
        m_sequence.take(message, [this](const ServerMessage& counting) { apply(counting); });
    if (!m_sequence.awaitsEvent()) {
        m_eventDue.stop();
    } else if (!m_eventDue.isActive()) {
        m_eventDue.start();
    }
    switch (outcome.kind) {
    case EventSequence::Kind::Ignored:
        return;
    case EventSequence::Kind::Incomplete:
        break;
    case EventSequence::Kind::Applied:
        if (m_sequence.last() != before) {
            emit seqReached(m_sequence.last());
        }
        save();
        break;
    case EventSequence::Kind::Synced:
        emit seqReached(m_sequence.last());
        m_answerDue.stop();
        setCurrent(true);
        save();
        emit synced();
        break;
    }
    perhapsAsk(outcome);
}

void EventFeed::perhapsAsk(const EventSequence::Outcome& outcome)
{
    const bool incomplete = outcome.kind == EventSequence::Kind::Incomplete;
    if (incomplete) {
        setCurrent(false);
    }
    // Also when there is nothing to ask: only a new connection may bring a better answer.
    if ((outcome.askSince || incomplete) && !m_answerDue.isActive()) {
        m_answerDue.start();
    }
    if (outcome.askSince) {
        emit resumeNeeded(*outcome.askSince);
    }
}

void EventFeed::linkLost()
{
    m_sequence.linkLost();
    m_answerDue.stop();
    m_eventDue.stop();
    setCurrent(false);
}

// Orders before tickets: a ticket says of its order what the order itself does not.
void EventFeed::apply(const ServerMessage& message)
{
    m_pos.applyMessage(message);
    m_kitchen.applyMessage(message);
}

void EventFeed::setCurrent(bool current)
{
    m_status.setCurrent(current);
    m_pos.setCurrent(current);
    m_kitchen.setCurrent(current);
}

// One save at a time: what comes meanwhile goes with the next, so a slow disk makes larger transactions and no queue.
void EventFeed::save()
{
    m_unsaved = true;
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_unsaved = false;
    const qint64 seq = m_sequence.last();
    whenDone(m_pos.save(), this, [this, seq](const Status& orders) {
        if (!orders) {
            saved(false);
            return;
        }
        whenDone(m_kitchen.save(seq, m_tenant), this, [this](const Status& tickets) { saved(tickets.has_value()); });
    });
}

void EventFeed::saved(bool ok)
{
    m_saving = false;
    if (!ok) { // the stores have put it back
        QTimer::singleShot(askDiskAgainAfter, this, &EventFeed::save);
    } else if (m_unsaved) {
        save();
    }
}

} // namespace stonepot

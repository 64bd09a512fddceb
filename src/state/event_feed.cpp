#include "state/event_feed.h"

#include "core/when_done.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"
#include "storage/device_store.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace stonepot {

namespace {

bool holdsState(const ServerMessage& message)
{
    return std::holds_alternative<SyncState>(message);
}

} // namespace

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
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &EventFeed::work);
}

void EventFeed::start(qint64 lastSeq)
{
    m_sequence.start(lastSeq);
    m_seqTold = lastSeq;
    emit seqReached(lastSeq);
}

void EventFeed::receive(const ServerMessage& message)
{
    const auto* state = std::get_if<SyncState>(&message);
    m_status.heard(state != nullptr ? state->serverTime : std::nullopt);
    m_waiting.push_back(message);
    if (!m_next.isActive()) {
        work();
    }
}

// Until nothing waits, or the event loop is to have its turn.
void EventFeed::work()
{
    if (std::exchange(m_working, true)) {
        return; // somebody who hears of a message has sent another one
    }
    while (m_state || !m_waiting.empty()) {
        if (!m_state) {
            const ServerMessage message = std::move(m_waiting.front());
            m_waiting.pop_front();
            take(message);
        } else if (!workOnState()) {
            m_answerDue.stop(); // that is the answer
            tellSeq();
            save();
            m_next.start(0);
            break;
        }
    }
    m_working = false;
}

void EventFeed::take(const ServerMessage& message)
{
    if (holdsState(message)) {
        m_kitchen.gather();
    }
    const EventSequence::Outcome outcome =
        m_sequence.take(message, [this](const ServerMessage& counting) { apply(counting); });
    if (holdsState(message)) {
        m_state = outcome;
    } else {
        settle(outcome);
    }
}

// False: there is more of it.
bool EventFeed::workOnState()
{
    if (m_state->kind == EventSequence::Kind::Replaying) {
        m_state = m_sequence.advance(m_mostAtOnce, [this](const ServerMessage& counting) { apply(counting); });
        return m_state->kind != EventSequence::Kind::Replaying;
    }
    if (!m_kitchen.showGathered(m_mostAtOnce)) {
        return false;
    }
    settle(*std::exchange(m_state, std::nullopt));
    return true;
}

void EventFeed::settle(const EventSequence::Outcome& outcome)
{
    if (!m_sequence.awaitsEvent()) {
        m_eventDue.stop();
    } else if (!m_eventDue.isActive()) {
        m_eventDue.start();
    }
    if (outcome.kind == EventSequence::Kind::Ignored) {
        return;
    }
    tellSeq();
    // A long delta comes in parts.
    const bool isCurrent = outcome.kind == EventSequence::Kind::Synced && std::ranges::none_of(m_waiting, holdsState);
    if (isCurrent) {
        m_answerDue.stop();
        setCurrent(true);
    }
    save();
    if (isCurrent) {
        emit synced();
    }
    perhapsAsk(outcome);
}

void EventFeed::tellSeq()
{
    if (std::exchange(m_seqTold, m_sequence.last()) != m_sequence.last()) {
        emit seqReached(m_sequence.last());
    }
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
    m_waiting.clear();
    m_next.stop();
    if (std::exchange(m_state, std::nullopt)) { // what came of it counts
        static_cast<void>(m_kitchen.showGathered(std::numeric_limits<qsizetype>::max()));
        tellSeq();
        save();
    }
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

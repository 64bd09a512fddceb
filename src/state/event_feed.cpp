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

constexpr std::chrono::milliseconds savedAfterShown{100}; // a long state

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
    constexpr qsizetype few = 20; // between two looks at the clock
    qsizetype left = m_turnEvents;
    QElapsedTimer turn;
    turn.start();
    while (m_state || !m_waiting.empty()) {
        if (!m_state) {
            ServerMessage message = std::move(m_waiting.front());
            m_waiting.pop_front();
            take(std::move(message));
            continue;
        }
        const qsizetype most = left > 0 ? std::min(left, few) : few;
        if (!workOnState(most)) {
            left -= most;
            if (left <= 0 && turn.elapsed() >= m_turnTime.count()) {
                m_answerDue.stop(); // that is the answer
                tellSeq();
                m_isLong = true;
                m_next.start(0);
                break;
            }
        }
    }
    m_working = false;
}

void EventFeed::setTurn(qsizetype events, std::chrono::milliseconds time)
{
    m_turnEvents = events;
    m_turnTime = time;
}

void EventFeed::take(ServerMessage&& message)
{
    const bool isState = holdsState(message);
    if (isState) {
        beginGathering();
    }
    const EventSequence::Outcome outcome =
        m_sequence.take(std::move(message), [this](const ServerMessage& counting) { apply(counting); });
    if (isState) {
        m_state = outcome;
    } else {
        settle(outcome);
    }
}

void EventFeed::beginGathering()
{
    m_kitchen.gather();
    if (!m_gathering.isValid()) {
        m_gathering.start();
    }
}

// False: there is more of it.
bool EventFeed::workOnState(qsizetype most)
{
    if (m_state->kind == EventSequence::Kind::Replaying) {
        m_state = m_sequence.advance(most, [this](const ServerMessage& counting) { apply(counting); });
        return m_state->kind != EventSequence::Kind::Replaying;
    }
    if (!mayWaitForMore()) {
        if (!m_kitchen.showGathered(most)) {
            return false;
        }
        m_gathering.invalidate();
    }
    settle(*std::exchange(m_state, std::nullopt));
    return true;
}

// Nobody needs to see what a ticket was like in the middle of what was missed.
bool EventFeed::mayWaitForMore() const
{
    return m_state->kind == EventSequence::Kind::Part && m_gathering.elapsed() < m_shownWithin.count();
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
    if (outcome.kind == EventSequence::Kind::Part) {
        m_answerDue.start(); // the next one
        m_isLong = true;
        if (!m_gathering.isValid()) {
            save(); // as far as it is shown
        }
        return;
    }
    // A hub of before says of no part that more of them follow.
    const bool isCurrent = outcome.kind == EventSequence::Kind::Synced && std::ranges::none_of(m_waiting, holdsState);
    if (isCurrent) {
        m_answerDue.stop();
        setCurrent(true);
    }
    if (std::exchange(m_isLong, false)) {
        QTimer::singleShot(savedAfterShown, this, &EventFeed::save); // nobody at the screen waits for the disk
    } else {
        save();
    }
    if (isCurrent) {
        emit synced();
    }
    perhapsAsk(outcome);
}

void EventFeed::tellSeq()
{
    if (std::exchange(m_seqTold, m_sequence.resumeFrom()) != m_sequence.resumeFrom()) {
        emit seqReached(m_sequence.resumeFrom());
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
    m_state.reset();
    m_isLong = false;
    if (m_gathering.isValid()) { // what came of it counts
        m_gathering.invalidate();
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
    const qint64 seq = m_sequence.resumeFrom();
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

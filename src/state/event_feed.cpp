#include "state/event_feed.h"

#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"
#include "core/when_done.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcFeed, "stonepot.feed")

constexpr std::chrono::seconds saveAgainAfter{1};

} // namespace

EventFeed::EventFeed(QString tenant, PosStore& pos, KitchenStore& kitchen, LinkStatus& status, QObject* parent)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_pos(pos)
    , m_kitchen(kitchen)
    , m_status(status)
{
    connect(&pos, &PosStore::menuChanged, this, [this] { m_kitchen.applyMenu(m_pos.menu()); });
}

void EventFeed::start(qint64 lastSeq)
{
    m_lastSeq = lastSeq;
    emit seqReached(m_lastSeq);
}

void EventFeed::receive(const ServerMessage& message)
{
    if (const auto* state = std::get_if<SyncState>(&message)) {
        m_status.heard(state->serverTime);
        sync(*state);
        return;
    }
    m_status.heard(std::nullopt);
    if (std::holds_alternative<Ack>(message)) {
        return; // its seq is that of the change, which comes to everybody
    }
    const qint64 seq = seqOf(message);
    if (seq == 0) { // a base backend counts nothing
        apply(message);
    } else if (m_behind || seq <= m_lastSeq) {
        return; // comes with what was asked for, or is here already
    } else if (seq == m_lastSeq + 1) {
        apply(message);
        m_lastSeq = seq;
        emit seqReached(seq);
    } else {
        qCWarning(lcFeed) << "Missing events between" << m_lastSeq << "and" << seq;
        findGap();
        return;
    }
    save();
}

void EventFeed::linkLost()
{
    m_behind = false; // the next connection begins with a state
    m_askedForAll = false;
    setCurrent(false);
}

void EventFeed::sync(const SyncState& state)
{
    if (state.delta) {
        m_pos.applyMessage(state); // its features
        const bool complete = state.since <= m_lastSeq && replay(state.events) && m_lastSeq >= state.seq;
        if (!complete) {
            qCWarning(lcFeed) << "A delta since" << state.since << "does not reach from" << m_lastSeq << "to"
                              << state.seq;
            findGap();
            return;
        }
    } else {
        apply(state);
        m_lastSeq = state.seq; // also when it is lower: the backend was restored from a copy
    }
    m_behind = false;
    m_askedForAll = false;
    emit seqReached(m_lastSeq);
    setCurrent(true);
    save();
    emit synced();
}

// False at the first event that cannot be read or does not follow.
bool EventFeed::replay(const QJsonArray& events)
{
    for (const QJsonValue& event : events) {
        const auto message = parseServerMessage(event.toObject(), m_pos.menu().currency);
        if (!message) {
            qCWarning(lcFeed) << "An event of a delta cannot be read:" << message.error().text();
            return false;
        }
        const qint64 seq = seqOf(*message);
        if (seq <= m_lastSeq) {
            continue;
        }
        if (seq != m_lastSeq + 1) {
            return false;
        }
        apply(*message);
        m_lastSeq = seq;
    }
    return true;
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

// The first time from where we are; when that did not help, from the beginning.
void EventFeed::findGap()
{
    setCurrent(false);
    const qint64 since = m_behind ? 0 : m_lastSeq;
    if (m_askedForAll) {
        return; // it has no better answer; the connection manager's time-out ends the wait
    }
    m_askedForAll = m_behind;
    m_behind = true;
    emit resumeNeeded(since);
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
    const qint64 seq = m_lastSeq;
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
        QTimer::singleShot(saveAgainAfter, this, &EventFeed::save);
    } else if (m_unsaved) {
        save();
    }
}

} // namespace stonepot

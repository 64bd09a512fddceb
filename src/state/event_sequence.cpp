#include "state/event_sequence.h"

#include <QLoggingCategory>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcFeed, "stonepot.feed")

} // namespace

EventSequence::Outcome EventSequence::take(ServerMessage message, const Apply& apply)
{
    m_ticketMissing = m_ticketMissing && m_inParts; // what a part missed is asked for after the last one
    const qint64 before = m_last;
    const bool isState = std::holds_alternative<SyncState>(message);
    const Kind kind = takeMessage(message, apply);
    if (kind == Kind::Incomplete) {
        return {kind, question()};
    }
    // A full state has all that there is, and a base backend, which counts nothing, could not say.
    const bool couldTell = !isState && m_last != before;
    return {kind, m_ticketMissing && couldTell ? std::optional<qint64>(0) : std::nullopt};
}

EventSequence::Outcome EventSequence::advance(qsizetype most, const Apply& apply)
{
    const Kind kind = replay(most, apply);
    if (kind == Kind::Replaying) {
        return {kind, std::nullopt};
    }
    m_inParts = kind == Kind::Part;
    m_delta = {};
    if (kind == Kind::Incomplete) {
        return {kind, question()};
    }
    return {kind, m_ticketMissing && !m_inParts ? std::optional<qint64>(0) : std::nullopt};
}

EventSequence::Kind EventSequence::takeMessage(ServerMessage& message, const Apply& apply)
{
    if (std::holds_alternative<SyncState>(message)) {
        return takeState(message, apply);
    }
    const qint64 seq = seqOf(message);
    m_said = std::max(m_said, seq);
    if (std::holds_alternative<Ack>(message)) {
        return Kind::Ignored; // its seq is that of the change, which comes to everybody
    }
    if (seq == 0) { // a base backend counts nothing
        apply(message);
        return Kind::Applied;
    }
    if (!m_begun || m_behind || seq <= m_last) {
        return Kind::Ignored;
    }
    if (seq != m_last + 1) {
        qCWarning(lcFeed) << "Missing events between" << m_last << "and" << seq;
        return Kind::Incomplete;
    }
    apply(message);
    m_last = seq;
    return Kind::Applied;
}

EventSequence::Kind EventSequence::takeState(ServerMessage& message, const Apply& apply)
{
    m_begun = true;
    apply(message);
    auto& state = std::get<SyncState>(message);
    m_owesAll = m_owesAll && state.delta && state.since > 0;
    if (state.delta) {
        m_delta = std::move(state);
        m_nextEvent = 0;
        return Kind::Replaying;
    }
    m_inParts = false;
    m_last = state.seq; // also when it is lower: the backend was restored from a copy
    return afterState();
}

// Incomplete at the first event that cannot be read or does not follow.
EventSequence::Kind EventSequence::replay(qsizetype most, const Apply& apply)
{
    bool follows = m_delta.since <= m_last;
    for (; follows && m_nextEvent < m_delta.events.size(); ++m_nextEvent) {
        const ServerMessage& message = m_delta.events.at(m_nextEvent).message;
        const qint64 seq = seqOf(message);
        if (seq <= m_last) {
            continue;
        }
        if (most-- <= 0) {
            return Kind::Replaying;
        }
        follows = seq == m_last + 1;
        if (follows) {
            apply(message);
            m_last = seq;
        }
    }
    if (follows && m_delta.brokenEvent) {
        qCWarning(lcFeed) << "An event of a delta cannot be read:" << m_delta.brokenEvent->text();
    }
    if (!follows || m_delta.brokenEvent || m_last < m_delta.seq) {
        qCWarning(lcFeed) << "A delta since" << m_delta.since << "does not reach from" << m_last << "to" << m_delta.seq;
        return Kind::Incomplete;
    }
    return m_delta.more ? Kind::Part : afterState();
}

EventSequence::Kind EventSequence::afterState()
{
    if (m_last < m_said) { // an event has overtaken it
        qCWarning(lcFeed) << "Older than what was said: a state of" << m_last << "after" << m_said;
        return Kind::Incomplete;
    }
    nothingIsAwaited();
    return Kind::Synced;
}

EventSequence::Outcome EventSequence::overdue()
{
    if (!awaitsEvent()) {
        return {};
    }
    qCWarning(lcFeed) << "Missing events between" << m_last << "and" << m_said + 1;
    return {Kind::Incomplete, question()};
}

void EventSequence::linkLost()
{
    m_said = 0;
    m_begun = false;
    m_inParts = false;
    m_delta = {};
    nothingIsAwaited();
}

void EventSequence::nothingIsAwaited()
{
    m_behind = false;
    m_askedForAll = false;
}

std::optional<qint64> EventSequence::question()
{
    if (m_askedForAll) {
        return std::nullopt;
    }
    m_askedForAll = m_behind;
    const qint64 since = m_behind ? 0 : m_last;
    m_behind = true;
    return since;
}

} // namespace stonepot

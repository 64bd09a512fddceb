#include "state/event_sequence.h"

#include <QLoggingCategory>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcFeed, "stonepot.feed")

} // namespace

EventSequence::Outcome EventSequence::take(const ServerMessage& message, const Apply& apply)
{
    m_ticketMissing = false;
    const qint64 before = m_last;
    const Kind kind = takeMessage(message, apply);
    if (kind == Kind::Incomplete) {
        return {kind, question()};
    }
    // A full state has all that there is, and a base backend, which counts nothing, could not say.
    const auto* state = std::get_if<SyncState>(&message);
    const bool couldTell = state != nullptr ? state->delta : m_last != before;
    return {kind, m_ticketMissing && couldTell ? std::optional<qint64>(0) : std::nullopt};
}

EventSequence::Kind EventSequence::takeMessage(const ServerMessage& message, const Apply& apply)
{
    if (const auto* state = std::get_if<SyncState>(&message)) {
        return takeState(*state, apply);
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

EventSequence::Kind EventSequence::takeState(const SyncState& state, const Apply& apply)
{
    m_begun = true;
    apply(state);
    if (!state.delta) {
        m_last = state.seq; // also when it is lower: the backend was restored from a copy
    } else if (state.since > m_last || !replay(state, apply) || m_last < state.seq) {
        qCWarning(lcFeed) << "A delta since" << state.since << "does not reach from" << m_last << "to" << state.seq;
        return Kind::Incomplete;
    }
    if (m_last < m_said) { // an event has overtaken it
        qCWarning(lcFeed) << "Older than what was said: a state of" << m_last << "after" << m_said;
        return Kind::Incomplete;
    }
    nothingIsAwaited();
    return Kind::Synced;
}

// False at the first event that cannot be read or does not follow.
bool EventSequence::replay(const SyncState& state, const Apply& apply)
{
    for (const auto& [message] : state.events) {
        const qint64 seq = seqOf(message);
        if (seq <= m_last) {
            continue;
        }
        if (seq != m_last + 1) {
            return false;
        }
        apply(message);
        m_last = seq;
    }
    if (state.brokenEvent) {
        qCWarning(lcFeed) << "An event of a delta cannot be read:" << state.brokenEvent->text();
    }
    return !state.brokenEvent;
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

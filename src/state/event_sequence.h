// Which of the backend's messages count, in the order of their seq: each change once, and none after a gap until what
// is missing has come. No I/O.
#pragma once

#include "core/messages.h"

#include <functional>

namespace stonepot {

class EventSequence final {
public:
    enum class Outcome {
        Ignored,    // it is here already, or comes with what was asked for
        Applied,    // an event
        Synced,     // a state: everything up to it is here
        Incomplete, // something is missing: ask() says from where
    };
    using Apply = std::function<void(const ServerMessage&)>;

    void start(qint64 lastSeq) { m_last = lastSeq; }
    void linkLost() { nothingIsAwaited(); } // the next connection begins with a state
    // Calls `apply` for what counts: the message, a delta itself and then each of its events. Amounts of a base backend
    // are in `currency`.
    [[nodiscard]] Outcome take(const ServerMessage& message, Currency currency, const Apply& apply);
    // After Incomplete: since when to ask the backend. The first time from where we are; when that did not help, from
    // the beginning; then nothing, for it has no better answer.
    [[nodiscard]] std::optional<qint64> ask();

    [[nodiscard]] qint64 last() const { return m_last; }

private:
    [[nodiscard]] Outcome takeState(const SyncState& state, Currency currency, const Apply& apply);
    [[nodiscard]] bool replay(const QJsonArray& events, Currency currency, const Apply& apply);
    void nothingIsAwaited();

    qint64 m_last = 0;
    bool m_behind = false; // asked for what is missing; until it comes, events would leave holes
    bool m_askedForAll = false;
};

} // namespace stonepot

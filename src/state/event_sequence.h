// Which of the backend's messages count, in the order of their seq: each change once, and none after a gap until what
// is missing has come. No I/O.
#pragma once

#include "core/messages.h"

#include <functional>

namespace stonepot {

class EventSequence final {
public:
    enum class Kind {
        Ignored,    // it is here already, or comes with what was asked for
        Applied,    // an event
        Synced,     // a state: everything up to it is here
        Incomplete, // something is missing
        Replaying,  // a delta: its events wait for advance()
        Part,       // all of a delta that says that more of it follows
    };
    struct Outcome {
        Kind kind = Kind::Ignored;
        // Since when the backend is to be asked for what is missing: the first time from where we are; when that did
        // not help, from the beginning; then nothing, for it has no better answer.
        std::optional<qint64> askSince;
    };
    // An answer takes no longer; after that only a new connection helps.
    static constexpr Milliseconds answerWithin{5000};
    // The event of a change that was answered takes no longer: the backend tells both in the same breath.
    static constexpr Milliseconds eventWithin{2000};

    using Apply = std::function<void(const ServerMessage&)>;

    void start(qint64 lastSeq) { m_last = lastSeq; }
    void linkLost(); // the next connection begins with a state, and what was not replayed comes again
    // Calls `apply` for what counts: the message, and of a delta its head. No other message may be taken before its
    // events were.
    [[nodiscard]] Outcome take(ServerMessage message, const Apply& apply);
    // Calls `apply` for up to `most` more events of the delta.
    [[nodiscard]] Outcome advance(qsizetype most, const Apply& apply);
    // Said while applying: the message is about an open ticket that was never seen here.
    void ticketMissing() { m_ticketMissing = m_owesAll = true; }

    // An answer spoke of an event that is not here, and nobody has asked for it: when it does not come within
    // eventWithin, overdue() asks.
    [[nodiscard]] bool awaitsEvent() const { return m_begun && !m_behind && !m_inParts && m_last < m_said; }
    [[nodiscard]] Outcome overdue();

    [[nodiscard]] qint64 last() const { return m_last; }
    // Where the next connection, or the next start, begins: after the last event; or at the beginning, while a ticket
    // is missing that no later event will bring. The answer to what was asked then may be lost with its connection.
    [[nodiscard]] qint64 resumeFrom() const { return m_owesAll ? 0 : m_last; }

private:
    [[nodiscard]] Kind takeMessage(ServerMessage& message, const Apply& apply);
    [[nodiscard]] Kind takeState(ServerMessage& message, const Apply& apply);
    [[nodiscard]] Kind replay(qsizetype most, const Apply& apply);
    [[nodiscard]] Kind afterState();
    [[nodiscard]] std::optional<qint64> question();
    void nothingIsAwaited();

    qint64 m_last = 0;
    qint64 m_said = 0;     // the highest that this connection has said, in whatever
    bool m_begun = false;  // this connection has said its state; what overtakes it comes again
    bool m_behind = false; // asked for what is missing; until it comes, events would leave holes
    bool m_askedForAll = false;
    bool m_ticketMissing = false;
    bool m_owesAll = false; // a ticket is missing, and nothing has come since that has everything
    bool m_inParts = false; // of a delta: more of it follows
    SyncState m_delta;      // whose events are being replayed
    qsizetype m_nextEvent = 0;
};

} // namespace stonepot

// Committed events on their way to every client of a tenant, as WebSocket frames: serialised, compressed and framed at
// most once, however many take them. QWebSocket would convert, frame and write each event for each client anew.
#pragma once

#include "hub/command.h"

#include <array>
#include <optional>

namespace stonepot {

// Messages from this size on are worth compressing, for clients that accept it.
inline constexpr qsizetype deflateFrom = 1025;

// How a client is told. Base: in the base's messages only. Of a changed order these are its new tickets and the ones
// that were cancelled by it, so that a base kitchen cooks what was added.
enum class Dialect { Base, Plain, Deflated };

// One unmasked frame (RFC 6455, 5.2), as a server sends it.
enum class FrameKind : char { Text = 1, Binary = 2 };
[[nodiscard]] QByteArray webSocketFrame(FrameKind kind, const QByteArray& payload);
[[nodiscard]] QByteArray frameHead(FrameKind kind, qsizetype payloadSize); // what comes before the payload

// What one commit brought: events with ascending seqs.
class Broadcast final {
public:
    explicit Broadcast(Events events);

    [[nodiscard]] qint64 lastSeq() const;
    // The frames of the events after `seq`, one behind the other; empty when there are none for this dialect.
    [[nodiscard]] QByteArray framesAfter(qint64 seq, Dialect dialect);

private:
    [[nodiscard]] const QByteArray& frames(qsizetype event, Dialect dialect);

    static constexpr std::size_t dialects = 3;
    using Frames = std::array<std::optional<QByteArray>, dialects>; // made when somebody takes them

    Events m_events;
    std::vector<Frames> m_frames; // of each event
    Frames m_all;
};

} // namespace stonepot

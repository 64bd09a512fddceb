// How good the link is: round trips and lost pings. Pure; the connection manager feeds it.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <deque>
#include <optional>

namespace stonepot {

class LinkQualityMeter final {
public:
    // The payload of the ping to send now.
    [[nodiscard]] QByteArray pingSent(Milliseconds now);
    void pongReceived(const QByteArray& payload, Milliseconds now);
    void reset();

    [[nodiscard]] std::optional<Milliseconds> latency() const; // median of the last 10 round trips
    // Share of the last minute's pings without a pong, 0–1; the latest ping counts only when a later one was sent.
    [[nodiscard]] double loss() const;

private:
    struct Ping {
        qint64 number;
        Milliseconds sentAt;
        bool answered;
    };
    std::deque<Ping> m_pings; // of the last minute
    std::deque<Milliseconds> m_roundTrips;
    qint64 m_last = 0;
};

} // namespace stonepot

// A clock that stands still until the test moves it.
#pragma once

#include "core/clock.h"

#include <atomic>

namespace stonepot {

class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start = Instant(Milliseconds(1767728527123)))
        : m_wall(start.time_since_epoch().count())
    {
    }

    [[nodiscard]] Instant now() const override { return Instant(Milliseconds(m_wall.load())); }
    [[nodiscard]] Milliseconds monotonic() const override { return Milliseconds(m_monotonic.load()); }

    void advance(Milliseconds step)
    {
        m_wall += step.count();
        m_monotonic += step.count();
    }
    // Somebody set the computer's clock: only the wall jumps.
    void setWall(Instant instant) { m_wall = instant.time_since_epoch().count(); }

private:
    std::atomic<qint64> m_wall; // read by storage threads too
    std::atomic<qint64> m_monotonic{1000};
};

} // namespace stonepot

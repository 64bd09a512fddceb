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

    [[nodiscard]] Instant now() const override
    {
        const Instant time(Milliseconds(m_wall.load()));
        look();
        return time;
    }
    [[nodiscard]] Milliseconds monotonic() const override
    {
        const Milliseconds time(m_monotonic.load());
        look();
        return time;
    }

    void advance(Milliseconds step)
    {
        m_wall += step.count();
        m_monotonic += step.count();
    }
    // As real time does: a millisecond has passed after so many looks at it.
    void creep(int looks) { m_looks = looks; }
    // Somebody set the computer's clock: only the wall jumps.
    void setWall(Instant instant) { m_wall = instant.time_since_epoch().count(); }

private:
    void look() const
    {
        if (m_looks > 0 && ++m_looked % m_looks == 0) {
            ++m_wall;
            ++m_monotonic;
        }
    }

    mutable std::atomic<qint64> m_wall; // read by storage threads too
    mutable std::atomic<qint64> m_monotonic{1000};
    mutable std::atomic<int> m_looked{0};
    std::atomic<int> m_looks{0};
};

} // namespace stonepot

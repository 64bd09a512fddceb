// Virtual time: what happens next, and the clocks that devices read from it. Chance comes from seeds alone.
#pragma once

#include "core/clock.h"

#include <functional>
#include <map>

namespace stonepot {

class Dice final {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 roll() // splitmix64: good enough, and the same everywhere
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    int between(int low, int high) { return low + static_cast<int>(roll() % static_cast<quint64>(high - low + 1)); }
    Milliseconds pause(int low, int high) { return Milliseconds(between(low, high)); }
    bool chance(double probability) { return static_cast<double>(roll() >> 11) < probability * 9007199254740992.0; }

private:
    quint64 m_state;
};

class Timeline final {
public:
    using Event = std::function<void()>;

    [[nodiscard]] Milliseconds now() const { return m_now; }
    void after(Milliseconds delay, Event event)
    {
        m_events.emplace(m_now + std::max(delay, Milliseconds(0)), std::move(event));
    }
    // The next event; false when there is none before `until`, and then it is that time.
    bool step(Milliseconds until)
    {
        if (m_events.empty() || m_events.begin()->first > until) {
            m_now = until;
            return false;
        }
        const auto next = m_events.extract(m_events.begin());
        m_now = next.key();
        next.mapped()();
        return true;
    }

private:
    Milliseconds m_now{1000};
    std::multimap<Milliseconds, Event> m_events; // those of one moment in the order in which they were planned
};

class DeviceClock final : public Clock {
public:
    explicit DeviceClock(const Timeline& timeline)
        : m_timeline(timeline)
    {
    }

    [[nodiscard]] Instant now() const override
    {
        return Instant(Milliseconds(1767728520000) + m_timeline.now() + m_off);
    }
    [[nodiscard]] Milliseconds monotonic() const override { return m_timeline.now(); }
    void jump(Milliseconds step) { m_off += step; } // somebody set the clock

private:
    const Timeline& m_timeline;
    Milliseconds m_off{0};
};

} // namespace stonepot

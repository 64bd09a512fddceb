// The backend's clock as seen from ours: a till's may be hours wrong, either may be set at any time, and times of both
// sides are compared. What cannot be known is reckoned with: a moment of ours is a span on their clock.
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <vector>

namespace stonepot {

// On both of our clocks: somebody may set the wall's, and the steady one stands still while the computer sleeps.
struct Moment {
    Instant wall{};
    std::optional<Milliseconds> steady{}; // of this run of the program

    [[nodiscard]] static Moment now(const Clock& clock) { return {clock.now(), clock.monotonic()}; }
    [[nodiscard]] Moment operator+(Milliseconds later) const
    {
        return {wall + later, steady ? std::optional(*steady + later) : std::nullopt};
    }
    // At most.
    [[nodiscard]] Milliseconds since(const Moment& earlier) const
    {
        const Milliseconds byWall = wall - earlier.wall;
        return steady && earlier.steady ? std::max(byWall, *steady - *earlier.steady) : byWall;
    }
};

class BackendClock final {
public:
    // What remains between the clocks, and between a change and its time stamp.
    static constexpr Milliseconds tolerance = std::chrono::minutes(2);

    explicit BackendClock(const Clock& ours)
        : m_ours(ours)
    {
    }

    // It says so now.
    void heard(Instant theirs)
    {
        const Heard now{theirs, Moment::now(m_ours)};
        if (m_heard.empty() || !isAsExpected(now)) {
            m_heard.push_back(now);
        }
        if (m_heard.size() > remembered) {
            m_heard.erase(m_heard.begin());
        }
    }
    [[nodiscard]] bool isKnown() const { return !m_heard.empty(); }
    // Whether a thing of theirs can have been made after a thing of ours, or between two.
    [[nodiscard]] bool isSince(Instant theirs, const Moment& ours) const
    {
        return theirs >= span(ours, ours).first - tolerance;
    }
    [[nodiscard]] bool isBetween(Instant theirs, const Moment& from, const Moment& until) const
    {
        const auto [earliest, latest] = span(from, until);
        return theirs >= earliest - tolerance && theirs <= latest + tolerance;
    }

private:
    static constexpr std::size_t remembered = 16;
    static constexpr Milliseconds unnoticed = std::chrono::seconds(30); // of drift

    struct Heard {
        Instant theirs;
        Moment ours;
    };

    [[nodiscard]] static std::pair<Instant, Instant> span(const Heard& heard, const Moment& ours)
    {
        const Instant byWall = heard.theirs + (ours.wall - heard.ours.wall);
        const Instant bySteady =
            ours.steady && heard.ours.steady ? heard.theirs + (*ours.steady - *heard.ours.steady) : byWall;
        return std::minmax(byWall, bySteady);
    }
    // What their clock can have shown in that time. As our own, as long as they have told nothing.
    [[nodiscard]] std::pair<Instant, Instant> span(const Moment& begin, const Moment& end) const
    {
        if (m_heard.empty()) {
            const Moment now = Moment::now(m_ours);
            const Heard same{now.wall, now};
            return {span(same, begin).first, span(same, end).second};
        }
        // Heard last before, and whatever was heard since.
        auto heard = m_heard.begin();
        for (auto next = heard; next != m_heard.end() && begin.steady && *next->ours.steady <= *begin.steady; ++next) {
            heard = next;
        }
        std::pair whole{span(*heard, begin).first, span(*heard, end).second};
        for (; heard != m_heard.end(); ++heard) {
            whole.first = std::min(whole.first, span(*heard, begin).first);
            whole.second = std::max(whole.second, span(*heard, end).second);
        }
        return whole;
    }
    [[nodiscard]] bool isAsExpected(const Heard& now) const
    {
        const auto [from, until] = span(m_heard.back(), now.ours);
        return from >= now.theirs - unnoticed && until <= now.theirs + unnoticed;
    }

    const Clock& m_ours;
    std::vector<Heard> m_heard; // where what it said was not expected, the oldest first
};

} // namespace stonepot

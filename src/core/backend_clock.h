// The backend's clock as seen from ours: a till's may be hours wrong, and times of both sides are compared.
#pragma once

#include "core/clock.h"

namespace stonepot {

class BackendClock final {
public:
    // What remains between the clocks, and between a change and its time stamp.
    static constexpr Milliseconds tolerance = std::chrono::minutes(2);

    // It says so now, by our clock `ours`.
    void heard(Instant theirs, Instant ours) { m_ahead = theirs - ours; }
    // A time of theirs on our clock. As it is, as long as they have told nothing.
    [[nodiscard]] Instant onOurs(Instant theirs) const { return theirs - m_ahead; }
    // Whether a thing of theirs can have been made after a thing of ours.
    [[nodiscard]] bool isSince(Instant theirs, Instant ours) const { return onOurs(theirs) >= ours - tolerance; }

private:
    Milliseconds m_ahead{0};
};

} // namespace stonepot

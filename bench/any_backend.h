// submit and fanout against a backend that is not ours and already runs: over WebSocket, with what the base protocol
// has.
#pragma once

#include "measurements.h"

namespace stonepot::bench {

// Tills that each send the next order when they were told of the one before, beside the connection's own round trip.
[[nodiscard]] Status submitTo(const Settings& settings, Report& report);
// How long an order takes to every display, orders being sent at a rate whatever becomes of them.
[[nodiscard]] Status fanOutTo(const Settings& settings, Report& report);

} // namespace stonepot::bench

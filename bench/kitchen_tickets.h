// Tickets to fill a kitchen's board with.
#pragma once

#include "core/kitchen_order.h"

namespace stonepot::bench {

// Of three to five dishes; the higher the number, the later it was ordered.
[[nodiscard]] KitchenOrder kitchenTicket(int number, Instant now);

} // namespace stonepot::bench

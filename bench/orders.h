// Orders to measure with: two lines, taxed, paid.
#pragma once

#include "core/order.h"

namespace stonepot::bench {

[[nodiscard]] QString tenant();
[[nodiscard]] QString newOrderId();
[[nodiscard]] Order anOrder(const QString& clientOrderId);
// The whole POST, to be sent as it is.
[[nodiscard]] QByteArray orderRequest(const Order& order);

} // namespace stonepot::bench

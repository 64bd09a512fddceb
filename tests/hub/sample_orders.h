// Orders and a menu that tests of the hub place and serve.
#pragma once

#include "core/menu.h"
#include "hub/command.h"

namespace stonepot {

// Two bibimbap and a beer of tenant "demo", priced and paid: 40.07.
[[nodiscard]] Order sampleOrder(const QString& clientOrderId);

// What a till sends for it.
[[nodiscard]] PlaceOrder placing(const QString& clientOrderId);

// Soup (10 left), rice, beer.
[[nodiscard]] Menu sampleMenu();

} // namespace stonepot

// What an order calls its items is in the shop's own language, on the wire and on paper; a screen may speak another.
#pragma once

#include "core/menu.h"
#include "core/order.h"

namespace stonepot {

// The order with the names that the menu has in the language of `localeName`. What the menu does not know any more
// keeps its name.
[[nodiscard]] Order inLanguage(Order order, const Menu& menu, const QString& localeName);

} // namespace stonepot

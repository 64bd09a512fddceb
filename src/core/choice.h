// The options of a choice against the groups that the menu offers for it.
#pragma once

#include "core/cart.h"

namespace stonepot {

// The chosen options as an order states them, in the menu's order, an option's nested group right behind it. An option
// of which some are free is listed twice. ValidationError for an option that this item does not (any longer) offer.
[[nodiscard]] Result<std::vector<OrderModifier>> orderModifiers(const LineChoice& choice, const MenuItem& item,
                                                                const Menu& menu);

} // namespace stonepot

// An order in a few words: on the payment screen, in lists.
#pragma once

#include "core/order.h"
#include "core/format.h"

namespace stonepot {

// "3 guests"
[[nodiscard]] QString guestsText(int guests);
// "A-042 · T12 · 3 guests · Jisoo Park"
[[nodiscard]] QString orderContext(const QString& number, const Order& order, const Format& format);
// "T12 · 3 guests", "Takeout · Omar", "Delivery · Nora P."
[[nodiscard]] QString orderPlace(const Order& order, const Format& format);
// A guest's name where it must leave room for other things: to its first forty characters.
[[nodiscard]] QString shortName(const QString& name);

} // namespace stonepot

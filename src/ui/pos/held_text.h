// An order put aside, in words: in the list of them, and when it does not open.
#pragma once

#include "core/format.h"
#include "state/held_rows.h"

namespace stonepot {

// "T12 · 3 guests · Mina · held 14:05 · till B"
[[nodiscard]] QString heldHeading(const HeldRow& row, const Format& format, Instant now);
// "2 Bibimbap, 1 Tea"
[[nodiscard]] QString heldDishes(const HeldCart& held, const Menu& menu, const Format& format);
// Why it cannot be opened; empty when it can.
[[nodiscard]] QString heldReason(const HeldRow& row);
// One sentence; of OpenTwice a heading for the facts below.
[[nodiscard]] QString cartNewsText(CartNews news, const HeldCart& held, const Format& format);
// Of CartNews::OpenTwice: what it is, and what to do.
[[nodiscard]] std::vector<std::pair<QString, QString>> openTwiceFacts(const HeldCart& held, const Menu& menu,
                                                                      const Format& format);

} // namespace stonepot

// What a screen reader says of an item's tile and of a line of the order: all that they show.
#pragma once

#include "core/format.h"
#include "state/spoken_text.h"

namespace stonepot {

[[nodiscard]] SpokenText spokenTile(const Format& format); // "Dolsot Bibimbap, $16.90, 5 left"
[[nodiscard]] SpokenText spokenLine(const Format& format); // "2, Mandu, + Extra egg, $18.00, New"

} // namespace stonepot

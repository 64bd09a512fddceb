// Buttons as screen readers see them: pressing one there is a click, of one that stays down too. (Qt only toggles those,
// and nobody who waits for a click hears of it.)
#pragma once

namespace stonepot {

// Once is enough; every Button sees to it.
void makeButtonsAccessible();

} // namespace stonepot

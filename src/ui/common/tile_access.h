// Views of tiles as screen readers see them: each tile is a child with its name, place and state, and can be pressed.
// (Qt's own cells can only be selected, and nothing is selected here.) What lies on the view is a child too.
#pragma once

namespace stonepot {

// Once is enough; every TileView sees to it.
void makeTilesAccessible();

} // namespace stonepot

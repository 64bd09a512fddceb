// What a menu_update makes of a menu.
#pragma once

#include "core/messages.h"

namespace stonepot {

// Changed items replace those with their ids, new ones come last; availability is the update's business only where it
// says so. ValidationError when that is no menu: then the old one stays.
[[nodiscard]] Result<Menu> updated(const Menu& menu, const MenuUpdate& update);

} // namespace stonepot

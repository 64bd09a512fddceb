// The sample restaurant that is built into the program.
#pragma once

#include "core/menu.h"

namespace stonepot {

[[nodiscard]] Result<Menu> demoMenu();

} // namespace stonepot

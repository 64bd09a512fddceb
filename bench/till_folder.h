// What a till has stored after weeks of work: a large menu, past orders, and people whose PINs it knows.
#pragma once

#include "core/error.h"
#include "core/menu.h"

#include <QString>

namespace stonepot::bench {

inline constexpr auto tillDevice = "till-a";
inline constexpr auto tillPin = "1234";
inline constexpr auto tillPersonColor = "#12AB34"; // nothing else on the screen has it

inline constexpr double memoryCeiling = 90; // MB of a till

// The sample menu's items over and over, with names, codes and barcodes of their own.
[[nodiscard]] Result<Menu> largeMenu(int items);
// Makes it in `folder`; `orders` over the last thirty days, a few of them today's.
[[nodiscard]] Status makeTillFolder(const QString& folder, int items, int orders);

} // namespace stonepot::bench

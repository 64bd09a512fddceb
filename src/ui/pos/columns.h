// The till's columns beside the one that takes the rest. They grow with the text as far as the window has room; larger
// text in a small window gets more lines instead.
#pragma once

#include "ui/common/theme.h"

#include <algorithm>

namespace stonepot {

inline constexpr int counterWidth = 1366; // of the screens that they are drawn for

[[nodiscard]] inline int columnWidth(const Theme& theme, int pixels, int windowWidth)
{
    return std::max(pixels, std::min(theme.scaled(pixels), pixels * windowWidth / counterWidth));
}

} // namespace stonepot

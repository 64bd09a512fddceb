// Code 128 (ISO/IEC 15417), code set B.
#pragma once

#include <QStringView>
#include <vector>

namespace stonepot {

// Widths in modules of bars and gaps by turns, beginning with a bar, without the quiet zones of 10. Empty when the text
// is empty or holds anything but printable ASCII.
[[nodiscard]] std::vector<int> code128(QStringView text);

} // namespace stonepot

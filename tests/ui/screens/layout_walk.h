// Walks over every visible text of a window and finds what is clipped, outside, or over something else.
#pragma once

#include <QStringList>

class QWidget;

namespace stonepot {

// A sentence for each; `layer` is the window itself or the sheet in front of it.
[[nodiscard]] QStringList layoutProblems(const QWidget& layer, const QWidget& window);

} // namespace stonepot

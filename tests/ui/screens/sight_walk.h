// Looks at what a window has painted: whether each text stands out from what it is on, and whether each control shows
// that it has the keyboard's focus.
#pragma once

#include <QStringList>

class QColor;
class QWidget;

namespace stonepot {

// 1 to 21, as WCAG 2 counts it.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

// A sentence for each enabled label or button whose text stays below 4.5 to 1, or 3 to 1 when it is large.
[[nodiscard]] QStringList unreadableTexts(QWidget& window);
// A sentence for each control that the Tab key reaches and that looks the same with the focus as without.
[[nodiscard]] QStringList unseenFocus(QWidget& window);

} // namespace stonepot

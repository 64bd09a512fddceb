// Numbers whose digits are all equally wide, so that a clock does not tremble and columns of figures stand under one
// another. (QFont has no access to a font's tabular figures before Qt 6.7.)
#pragma once

#include <QFont>
#include <QRect>

class QPainter;

namespace stonepot {

[[nodiscard]] int figuresWidth(const QString& text, const QFont& font);

// In the painter's font and pen, on one line, always from left to right; `alignment` is what it says, never mirrored.
void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace stonepot

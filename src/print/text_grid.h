// Text in the even columns of a receipt printer.
#pragma once

#include <QStringList>

namespace stonepot {

// How many columns a text takes: two for Hangul, Han and full-width letters, none for marks that join the letter
// before.
[[nodiscard]] int gridWidth(QStringView text);

// Lines of at most `width` columns (at least 2), broken at spaces, inside a word only where it does not fit a line.
// Line breaks in the text are kept. An empty text is one empty line.
[[nodiscard]] QStringList wrapToGrid(const QString& text, int width);

} // namespace stonepot

// Text that must fit: wrapping to two lines, then eliding; and labels in the theme's type.
#pragma once

#include "ui/common/look.h"

#include <QFontMetrics>
#include <QLabel>
#include <QStringList>

class QLineEdit;

namespace stonepot {

// As it is where it fits, also exactly; else its beginning.
[[nodiscard]] QString fitted(const QString& text, const QFontMetrics& metrics, int width);
// One line where it fits; else two, broken where they are most alike; the last is elided where even that does not fit.
[[nodiscard]] QStringList wrapInTwo(const QString& text, const QFontMetrics& metrics, int width);
// Up to two lines, the first as full as possible; the last is elided where it does not fit into `lastWidth`.
[[nodiscard]] QStringList fillTwoLines(const QString& text, const QFontMetrics& metrics, int width, int lastWidth);

// Text of a label that reads as the screen does: a label takes its direction, and with it its edge, from the first
// letter.
[[nodiscard]] QString inLayoutDirection(const QString& text);

// Where a text begins and ends in the screen's direction, whatever its own letters say.
[[nodiscard]] Qt::Alignment leading();
[[nodiscard]] Qt::Alignment trailing();

// A label in the theme's type, plain text whatever it holds, at the leading edge.
[[nodiscard]] QLabel* makeLabel(const Look& look, const QString& text, int pixels, QFont::Weight weight, Token token,
                                QWidget* parent = nullptr);
void setToken(QLabel* label, const Look& look, Token token);

// A field of one line in the theme's type, with its accessible name as placeholder.
[[nodiscard]] QLineEdit* makeField(const Look& look, const QString& name, const QString& accessibleName,
                                   QWidget* parent = nullptr);

// A button's text from data: an ampersand is an ampersand.
[[nodiscard]] QString escapedForButton(const QString& text);

} // namespace stonepot

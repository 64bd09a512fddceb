// Draws a laid-out document with QPainter: for the preview, for PDF, and for what a receipt printer has no letters for.
// Text is shaped by Qt, so every script comes out as it is written.
#pragma once

#include "print/line_layout.h"

class QPainter;

namespace stonepot {

// In the painter's units. A letter of size 1 has a cell of `cellWidth` × `lineHeight`.
struct PageMetrics {
    int columns = 48;
    qreal cellWidth = 12;
    qreal lineHeight = 30;
    qreal dot = 1; // of a printer's logo; a QR code's module is six

    [[nodiscard]] qreal width() const { return columns * cellWidth; }
};

[[nodiscard]] qreal heightOf(const PrintLine& line, const PageMetrics& metrics);
[[nodiscard]] qreal heightOf(const std::vector<PrintLine>& lines, const PageMetrics& metrics);

// With its upper left corner at (0, y), in black on what is there.
void paintLine(QPainter& painter, const PrintLine& line, qreal y, const PageMetrics& metrics);

// The paper as a person will see it, `columns` wide, on white with a margin.
[[nodiscard]] QImage paintPreview(const PrintDocument& document, const PageMetrics& metrics);

} // namespace stonepot

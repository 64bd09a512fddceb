// A document on paper of so many columns, line by line: what every renderer draws.
#pragma once

#include "print/document.h"

namespace stonepot {

enum class PrintSide { Left, Center, Right };

// `column` and `width` in letters of the line's size, from the left edge.
struct PrintCell {
    QString text;
    int column = 0;
    int width = 0;
    PrintSide side = PrintSide::Left;

    bool operator==(const PrintCell&) const = default;
};

enum class BoxEdge { None, Top, Inside, Bottom };

struct TextLine {
    std::vector<PrintCell> cells; // from left to right
    PrintStyle style;
    BoxEdge box = BoxEdge::None;
    bool rightToLeft = false; // how each cell's text reads

    bool operator==(const TextLine&) const = default;
};

using PrintLine = std::variant<TextLine, PrintRule, PrintQr, PrintBarcode, PrintLogo, PrintFeed, PrintCut, PrintDrawer>;

// `columns` is at least 16. A right-to-left document is the mirror image of a left-to-right one.
[[nodiscard]] std::vector<PrintLine> layOut(const PrintDocument& document, int columns);

// Where text of this width begins in its cell.
[[nodiscard]] int offsetInCell(const PrintCell& cell, int textWidth);

} // namespace stonepot

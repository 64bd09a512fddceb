#include "print/line_layout.h"

#include "print/text_grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class Layout final {
public:
    Layout(bool rightToLeft, int columns)
        : m_rightToLeft(rightToLeft)
        , m_columns(std::max(columns, 16))
    {
    }

    std::vector<PrintLine> lines;

    void operator()(const PrintText& block)
    {
        const int width = columnsAt(block.style);
        // A frame and an inverse band stand off from what they hold.
        const int margin = (block.boxed ? 2 : 0) + (block.style.inverse ? 1 : 0);
        if (block.boxed) {
            add({}, block.style, BoxEdge::Top);
        }
        for (const QString& text : wrapToGrid(block.text, width - 2 * margin)) {
            const QString padded = block.style.inverse ? u' ' + text + u' ' : text;
            const int inset = block.boxed ? 2 : 0;
            add({{padded, inset, width - 2 * inset, sideOf(block.style.align)}}, block.style,
                block.boxed ? BoxEdge::Inside : BoxEdge::None);
        }
        if (block.boxed) {
            add({}, block.style, BoxEdge::Bottom);
        }
    }

    void operator()(const PrintRow& row)
    {
        const int width = columnsAt(row.style);
        const std::vector<int> widths = columnWidths(row, width);
        std::vector<QStringList> wrapped;
        qsizetype height = 1;
        for (std::size_t i = 0; i < row.columns.size(); ++i) {
            wrapped.push_back(wrapToGrid(row.columns[i].text, widths[i]));
            height = std::max(height, wrapped.back().size());
        }
        for (qsizetype line = 0; line < height; ++line) {
            std::vector<PrintCell> cells;
            int column = 0;
            for (std::size_t i = 0; i < row.columns.size(); ++i) {
                if (line < wrapped[i].size() && !wrapped[i].at(line).isEmpty()) {
                    cells.push_back({wrapped[i].at(line), column, widths[i], sideOf(row.columns[i].align)});
                }
                column += widths[i] + 1;
            }
            mirror(cells, width);
            add(std::move(cells), row.style, BoxEdge::None);
        }
    }

    template <typename Block>
    void operator()(const Block& block)
    {
        lines.emplace_back(block);
    }

private:
    [[nodiscard]] int columnsAt(const PrintStyle& style) const { return m_columns / std::clamp(style.size, 1, 8); }

    [[nodiscard]] PrintSide sideOf(PrintAlign align) const
    {
        if (align == PrintAlign::Center) {
            return PrintSide::Center;
        }
        return (align == PrintAlign::Start) == m_rightToLeft ? PrintSide::Right : PrintSide::Left;
    }

    void add(std::vector<PrintCell> cells, const PrintStyle& style, BoxEdge box)
    {
        lines.emplace_back(TextLine{std::move(cells), style, box, m_rightToLeft});
    }

    void mirror(std::vector<PrintCell>& cells, int width) const
    {
        if (!m_rightToLeft) {
            return;
        }
        for (PrintCell& cell : cells) {
            cell.column = width - cell.column - cell.width;
        }
        std::reverse(cells.begin(), cells.end());
    }

    // Columns stand one letter apart. Where the fixed ones leave too little, the widest gives way and wraps.
    static std::vector<int> columnWidths(const PrintRow& row, int width)
    {
        constexpr int leastFill = 6;
        std::vector<int> widths;
        int fillers = 0;
        int left = width - static_cast<int>(row.columns.size()) + 1;
        for (const PrintColumn& column : row.columns) {
            widths.push_back(column.fill ? 0 : std::max(gridWidth(column.text), column.minimum));
            fillers += column.fill ? 1 : 0;
            left -= widths.back();
        }
        const int needed = fillers * leastFill;
        while (left < needed) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= 2) {
                break;
            }
            --*widest;
            ++left;
        }
        for (std::size_t i = 0; i < widths.size() && fillers > 0; ++i) {
            if (row.columns[i].fill) {
                widths[i] = std::max(left / fillers, 2);
                left -= widths[i];
                --fillers;
            }
        }
        return widths;
    }

    bool m_rightToLeft;
    int m_columns;
};

} // namespace

std::vector<PrintLine> layOut(const PrintDocument& document, int columns)
{
    Layout layout(document.rightToLeft, columns);
    for (const PrintBlock& block : document.blocks) {
        std::visit(layout, block);
    }
    return std::move(layout.lines);
}

int offsetInCell(const PrintCell& cell, int textWidth)
{
    const int spare = std::max(cell.width - textWidth, 0);
    switch (cell.side) {
    case PrintSide::Left:
        return 0;
    case PrintSide::Center:
        return spare / 2;
    case PrintSide::Right:
        return spare;
    }
    return 0;
}

} // namespace stonepot

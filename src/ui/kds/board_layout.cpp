#include "ui/kds/board_layout.h"

#include <algorithm>

namespace stonepot {

namespace {

constexpr int boardLayoutPadding = 16;
constexpr int narrowest = 300;
constexpr int lowest = 400;

// How many parts of at least `least` with gaps between them fit.
int fitting(int length, int least, int gap)
{
    return (length + gap) / (least + gap);
}

int share(int length, int parts, int gap)
{
    return std::max((length - (parts - 1) * gap) / parts, 1);
}

} // namespace

BoardGrid gridFor(QSize area, int columns, int topPadding, int fewest)
{
    BoardGrid grid;
    const int width = area.width() - 2 * boardLayoutPadding;
    const int height = area.height() - topPadding - boardLayoutPadding;
    grid.columns = columns > 0 ? std::clamp(columns, 3, 7) : std::clamp(fitting(width, narrowest, grid.gap), fewest, 6);
    grid.rows = std::max(fitting(height, lowest, grid.gap), 1);
    grid.cell = QSize(share(width, grid.columns, grid.gap), share(height, grid.rows, grid.gap));
    grid.origin = QPoint(boardLayoutPadding, topPadding);
    return grid;
}

std::vector<BoardPlace> packCards(std::span<const int> cells, const BoardGrid& grid)
{
    std::vector<BoardPlace> places;
    places.reserve(cells.size());
    int at = 0; // cells from the first page's first one
    for (const int wanted : cells) {
        const int width = std::clamp(wanted, 1, grid.columns);
        const int left = grid.columns - at % grid.columns;
        if (width > left) {
            at += left;
        }
        const int inPage = at % grid.cellsPerPage();
        places.push_back({.page = at / grid.cellsPerPage(),
                          .row = inPage / grid.columns,
                          .column = inPage % grid.columns,
                          .cells = width});
        at += width;
    }
    return places;
}

int pageCount(std::span<const BoardPlace> places)
{
    return places.empty() ? 1 : places.back().page + 1;
}

QRect placeRect(const BoardPlace& place, const BoardGrid& grid)
{
    const int x = grid.origin.x() + place.column * (grid.cell.width() + grid.gap);
    const int y = grid.origin.y() + place.row * (grid.cell.height() + grid.gap);
    return {x, y, place.cells * grid.cell.width() + (place.cells - 1) * grid.gap, grid.cell.height()};
}

} // namespace stonepot

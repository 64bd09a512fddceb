// Which cell of which page each card gets. Pure; reading order is the cards' order.
#pragma once

#include <QRect>
#include <span>
#include <vector>

namespace stonepot {

struct BoardGrid {
    int columns = 5;
    int rows = 2;
    QSize cell{312, 454};
    int gap = 12;
    QPoint origin{16, 16};

    [[nodiscard]] int cellsPerPage() const { return columns * rows; }
    bool operator==(const BoardGrid&) const = default;
};

// The grid for an area with `padding` around it, `topPadding` above. `columns` 0: as many of at least 300 pixels as
// fit, 3 to 6; else that many, 3 to 7.
[[nodiscard]] BoardGrid gridFor(QSize area, int columns, int topPadding, int fewest = 3);

struct BoardPlace {
    int page = 0;
    int row = 0;
    int column = 0;
    int cells = 1;

    bool operator==(const BoardPlace&) const = default;
};

// One place for each entry of `cells` (1 or 2 wide), row by row. A wide card that no longer fits into a row begins the
// next one: a card is never torn over two rows, and none overtakes an older one.
[[nodiscard]] std::vector<BoardPlace> packCards(std::span<const int> cells, const BoardGrid& grid);

// At least 1.
[[nodiscard]] int pageCount(std::span<const BoardPlace> places);

// In reading direction, within the area that the grid was made for.
[[nodiscard]] QRect placeRect(const BoardPlace& place, const BoardGrid& grid);

} // namespace stonepot

// Where everything of a card stands: a card is one cell, or two side by side when one is too short. Pure geometry in
// reading direction; painting and hit tests mirror it for right-to-left.
#pragma once

#include "ui/kds/text_wrap.h"
#include "ui/kds/ticket_card.h"

#include <QRect>
#include <span>

namespace stonepot {

namespace ticket_metrics {
inline constexpr int margin = 13; // border and padding
inline constexpr int header = 80;
inline constexpr int bumpHeight = 52;
inline constexpr int bumpMargin = 9;
inline constexpr int quantityWidth = 24;
inline constexpr int quantityGap = 12;
inline constexpr int doneGap = 8;
inline constexpr int widestQuantity = 100; // a wider one becomes a part of its name
inline constexpr int notePadding = 8;
inline constexpr int voidPill = 56;
inline constexpr int columnGap = 40;
inline constexpr int noteTop = 4;    // above the text of a note: margin and the chip's padding
inline constexpr int noteBottom = 6; // below it
} // namespace ticket_metrics

struct FlowRow {
    int entry = 0;      // index into TicketCard::entries
    bool first = false; // the entry's first line
    bool last = false;  // the entry's last line
    bool kept = false;  // stays in one column with the row before it, if a column can hold both
    QString text;
    int height = 0;
};

struct PlacedRow {
    FlowRow row;
    int column = 0;
    int top = 0; // from the column's top
};

struct Flow {
    std::vector<PlacedRow> rows;
    std::size_t next = 0; // the first row that found no place
};

// All entries as lines of at most `width`.
[[nodiscard]] std::vector<FlowRow> wrapEntries(const TicketCard& card, int width, TextWrap& wrap);

// Fills columns of `heights` one after the other, from row `from` on. An item stays with its modifiers and notes unless
// it is higher than the highest column. At least one row is placed.
[[nodiscard]] Flow flowRows(std::span<const FlowRow> rows, std::size_t from, const std::vector<int>& heights);

struct TicketLayout {
    struct Line {
        int entry = 0;
        bool first = false;
        bool last = false;
        QString text;
        QRect rect; // the whole width of its column
    };

    int cells = 1;
    QSize size;
    QRect header, allergy, body, alsoAt, more, bump; // null when there is none
    QStringList allergyLines;
    int textIndent = 0;     // from a line's start to the names
    QList<Line> lines;      // lists, because copies of them cost nothing
    QList<int> columnRules; // x of the lines between text columns
    int hiddenItems = 0;    // "+3 more lines"

    // The entry that a point (in reading direction, from the card's corner) touches: an item's own lines or those of
    // its modifiers and notes. −1: none.
    [[nodiscard]] int entryAt(QPoint point) const;
};

struct CellGeometry {
    QSize cell{312, 454};
    int gap = 12;
    int maxCells = 2; // side by side

    bool operator==(const CellGeometry&) const = default;
};

[[nodiscard]] TicketLayout layOutTicket(const TicketCard& card, const CellGeometry& geometry, TextWrap& wrap);

// A page of a ticket that is shown whole: in as many columns as the width holds, from the row `from` on. Without the
// parts that only a card on the board has.
struct WholeTicket {
    TicketLayout layout;
    std::size_t next = 0; // of the page after this one; `rows` when this is the last
    std::size_t rows = 0;
};

[[nodiscard]] WholeTicket layOutWholeTicket(const TicketCard& card, QSize size, std::size_t from, TextWrap& wrap);

} // namespace stonepot

#include "ui/kds/ticket_layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using namespace ticket_metrics;

constexpr int itemLine = 32;
constexpr int itemNextLine = 30;
constexpr int modifierLine = 27;
constexpr int noteLine = 24;
constexpr int additionLine = 34;
constexpr int allergyLine = 28;
constexpr int allergyPadding = 12;
constexpr int allergyIcon = 34;
constexpr int alsoAtHeight = 28;
constexpr int moreHeight = 28;
constexpr int bodyTop = 8;
constexpr int wholeColumn = 286;

// A quantity that would push the names aside becomes a part of its name.
bool isWide(const QString& quantity, TextWrap& wrap)
{
    return wrap.figures(quantity, TicketText::Quantity) > widestQuantity;
}

int textIndent(const TicketCard& card, TextWrap& wrap)
{
    int widest = quantityWidth;
    for (const CardEntry& entry : card.entries) {
        if (entry.kind == CardEntry::Kind::Item && !isWide(entry.quantity, wrap)) {
            widest = std::max(widest, wrap.figures(entry.quantity, TicketText::Quantity));
        }
    }
    return widest + quantityGap;
}

struct Wrapped {
    QStringList lines;
    int firstHeight = 0;
    int nextHeight = 0;
    int lastExtra = 0;
};

Wrapped wrapEntry(const CardEntry& entry, int width, int indent, TextWrap& wrap)
{
    const int textWidth = std::max(width - indent, 40);
    switch (entry.kind) {
    case CardEntry::Kind::Course:
    case CardEntry::Kind::Addition:
        return {{entry.text}, additionLine, additionLine, 0};
    case CardEntry::Kind::Note:
        return {wrap.lines(entry.text, TicketText::Note, textWidth - 2 * notePadding), noteLine + noteTop, noteLine,
                noteBottom};
    case CardEntry::Kind::Modifier:
        return {wrap.lines(entry.text, TicketText::Modifier, textWidth), modifierLine, modifierLine, 0};
    case CardEntry::Kind::Item:
        break;
    }
    const QString name = isWide(entry.quantity, wrap) ? u"%1 × %2"_s.arg(entry.quantity, entry.text) : entry.text;
    if (entry.status == ItemStatus::Voided) {
        return {wrap.lines(name, TicketText::DoneItem, textWidth - voidPill - doneGap), itemLine, itemNextLine, 0};
    }
    if (!isOpen(entry.status)) {
        const int beside =
            isWide(entry.quantity, wrap) ? 0 : wrap.figures(entry.quantity, TicketText::DoneQuantity) + doneGap;
        return {wrap.lines(name, TicketText::DoneItem, std::max(textWidth - beside, 40)), itemLine, itemNextLine, 0};
    }
    return {wrap.lines(name, TicketText::Item, textWidth), itemLine, itemNextLine, 0};
}

// What follows a divider, or belongs to the item above, stays with it.
bool staysWithPrevious(const QList<CardEntry>& entries, qsizetype at)
{
    if (at == 0) {
        return false;
    }
    const CardEntry& entry = entries[at];
    const CardEntry& before = entries[at - 1];
    if (before.kind == CardEntry::Kind::Addition || before.kind == CardEntry::Kind::Course) {
        return true;
    }
    return entry.kind != CardEntry::Kind::Item && !entry.itemId.isEmpty() && entry.itemId == before.itemId;
}

int groupHeight(std::span<const FlowRow> rows, std::size_t from)
{
    int height = rows[from].height;
    for (std::size_t i = from + 1; i < rows.size() && rows[i].kept; ++i) {
        height += rows[i].height;
    }
    return height;
}

// The lowest height at which all rows fit into equal columns; `highest` when they never do.
int balancedHeight(std::span<const FlowRow> rows, int columns, int highest)
{
    const int total =
        std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const FlowRow& row) { return sum + row.height; });
    constexpr int step = 4;
    for (int height = std::max(total / columns, 1); height < highest; height += step) {
        if (flowRows(rows, 0, std::vector<int>(static_cast<std::size_t>(columns), height)).next == rows.size()) {
            return height;
        }
    }
    return highest;
}

int countItems(const TicketCard& card, std::span<const FlowRow> rows)
{
    return static_cast<int>(std::ranges::count_if(rows, [&card](const FlowRow& row) {
        return row.first && card.entries[row.entry].kind == CardEntry::Kind::Item;
    }));
}

TicketLayout makeFrame(const TicketCard& card, const CellGeometry& geometry, int cells, TextWrap& wrap)
{
    TicketLayout layout;
    layout.cells = cells;
    layout.size = QSize(cells * geometry.cell.width() + (cells - 1) * geometry.gap, geometry.cell.height());
    const int width = layout.size.width();
    layout.header = QRect(0, 0, width, header);
    int top = header;
    if (!card.allergies.isEmpty()) {
        const QString text = QCoreApplication::translate("TicketCard", "ALLERGY: %1")
                                 .arg(QLocale().toUpper(card.allergies.join(u", "_s)));
        layout.allergyLines = wrap.lines(text, TicketText::Allergy, width - 2 * margin - allergyIcon);
        const int height = allergyPadding + allergyLine * static_cast<int>(layout.allergyLines.size());
        layout.allergy = QRect(0, top, width, height);
        top += height;
    }
    const int bumpTop = geometry.cell.height() - bumpMargin - bumpHeight;
    layout.bump = QRect(bumpMargin, bumpTop, width - 2 * bumpMargin, bumpHeight);
    if (!card.alsoAt.isEmpty()) {
        layout.alsoAt = QRect(margin, bumpTop - alsoAtHeight, width - 2 * margin, alsoAtHeight);
    }
    const int bottom = layout.alsoAt.isNull() ? bumpTop - bodyTop : layout.alsoAt.top();
    layout.body = QRect(0, top, width, std::max(bottom - top, 0));
    layout.textIndent = textIndent(card, wrap);
    return layout;
}

void placeRows(TicketLayout& layout, const Flow& flow, int columns, int columnWidth)
{
    for (const PlacedRow& placed : flow.rows) {
        const int x = margin + placed.column * (columnWidth + columnGap);
        const QRect rect(x, layout.body.top() + bodyTop + placed.top, columnWidth, placed.row.height);
        layout.lines.push_back({placed.row.entry, placed.row.first, placed.row.last, placed.row.text, rect});
    }
    for (int column = 1; column < columns; ++column) {
        layout.columnRules.push_back(margin + column * (columnWidth + columnGap) - columnGap / 2);
    }
}

int widthOfColumn(const TicketLayout& layout, int columns)
{
    return (layout.size.width() - 2 * margin - (columns - 1) * columnGap) / columns;
}

// Puts the entries into the frame; false when some found no place.
bool fillFrame(TicketLayout& layout, const TicketCard& card, TextWrap& wrap)
{
    const int columns = layout.cells;
    const int columnWidth = widthOfColumn(layout, columns);
    const std::vector<FlowRow> rows = wrapEntries(card, columnWidth, wrap);
    const int full = std::max(layout.body.height() - bodyTop, itemLine);
    std::vector<int> heights(static_cast<std::size_t>(columns),
                             columns > 1 ? balancedHeight(rows, columns, full) : full);
    Flow flow = flowRows(rows, 0, heights);
    const bool complete = flow.next == rows.size();
    if (!complete) {
        heights.assign(heights.size(), full);
        heights.back() = std::max(full - moreHeight, itemLine);
        flow = flowRows(rows, 0, heights);
        const int x = layout.size.width() - margin - columnWidth;
        layout.more = QRect(x, layout.body.bottom() + 1 - moreHeight, columnWidth, moreHeight);
        // What is left over may belong to an item whose name is shown: then it is that item which goes on.
        layout.hiddenItems = std::max(countItems(card, std::span(rows).subspan(flow.next)), 1);
    }
    placeRows(layout, flow, columns, columnWidth);
    return complete;
}

} // namespace

std::vector<FlowRow> wrapEntries(const TicketCard& card, int width, TextWrap& wrap)
{
    const int indent = textIndent(card, wrap);
    std::vector<FlowRow> rows;
    rows.reserve(static_cast<std::size_t>(card.entries.size()));
    for (qsizetype i = 0; i < card.entries.size(); ++i) {
        const Wrapped wrapped = wrapEntry(card.entries[i], width, indent, wrap);
        for (qsizetype line = 0; line < wrapped.lines.size(); ++line) {
            const bool last = line + 1 == wrapped.lines.size();
            rows.push_back(
                {.entry = static_cast<int>(i),
                 .first = line == 0,
                 .last = last,
                 .kept = line > 0 || staysWithPrevious(card.entries, i),
                 .text = wrapped.lines[line],
                 .height = (line == 0 ? wrapped.firstHeight : wrapped.nextHeight) + (last ? wrapped.lastExtra : 0)});
        }
    }
    return rows;
}

Flow flowRows(std::span<const FlowRow> rows, std::size_t from, const std::vector<int>& heights)
{
    Flow flow;
    flow.next = from;
    const int highest = heights.empty() ? 0 : *std::ranges::max_element(heights);
    std::size_t column = 0;
    int top = 0;
    for (std::size_t i = from; i < rows.size(); ++i) {
        if (column >= heights.size()) {
            return flow;
        }
        const int room = heights[column] - top;
        const bool startsGroup = !rows[i].kept || i == from;
        const int group = startsGroup ? groupHeight(rows, i) : 0;
        const bool movesTogether = startsGroup && top > 0 && group > room && group <= highest;
        const bool overflows = rows[i].height > room && top > 0;
        if (movesTogether || overflows) {
            ++column;
            top = 0;
            if (column >= heights.size()) {
                return flow;
            }
        }
        flow.rows.push_back({rows[i], static_cast<int>(column), top});
        flow.next = i + 1;
        top += rows[i].height;
    }
    return flow;
}

int TicketLayout::entryAt(QPoint point) const
{
    for (const Line& line : lines) {
        if (line.rect.contains(point)) {
            return line.entry;
        }
    }
    return -1;
}

TicketLayout layOutTicket(const TicketCard& card, const CellGeometry& geometry, TextWrap& wrap)
{
    for (int cells = 1;; ++cells) {
        TicketLayout layout = makeFrame(card, geometry, cells, wrap);
        if (fillFrame(layout, card, wrap) || cells >= geometry.maxCells) {
            return layout;
        }
    }
}

WholeTicket layOutWholeTicket(const TicketCard& card, QSize size, std::size_t from, TextWrap& wrap)
{
    // The frame of a card gives header and allergies; its foot is not shown here.
    WholeTicket whole{makeFrame(card, {.cell = size, .gap = 0, .maxCells = 1}, 1, wrap), 0, 0};
    whole.layout.alsoAt = QRect();
    whole.layout.bump = QRect();
    whole.layout.body.setBottom(size.height() - bodyTop);
    const int columns = std::max((size.width() - 2 * margin + columnGap) / (wholeColumn + columnGap), 1);
    const int columnWidth = widthOfColumn(whole.layout, columns);
    const std::vector<FlowRow> rows = wrapEntries(card, columnWidth, wrap);
    const int height = std::max(whole.layout.body.height() - bodyTop, itemLine);
    const Flow flow = flowRows(rows, from, std::vector<int>(static_cast<std::size_t>(columns), height));
    placeRows(whole.layout, flow, columns, columnWidth);
    whole.next = flow.next;
    whole.rows = rows.size();
    return whole;
}

} // namespace stonepot

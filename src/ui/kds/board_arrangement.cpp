#include "ui/kds/board_arrangement.h"

#include <QSet>
#include <algorithm>

namespace stonepot {

namespace {

constexpr int mostKeys = 9;

std::vector<int> widths(const std::vector<BoardCard>& cards)
{
    std::vector<int> cells;
    cells.reserve(cards.size());
    for (const BoardCard& card : cards) {
        cells.push_back(card.layout.cells);
    }
    return cells;
}

bool samePlaces(const std::vector<BoardCard>& a, const std::vector<BoardCard>& b)
{
    return std::ranges::equal(a, b, [](const BoardCard& left, const BoardCard& right) {
        return left.card.id == right.card.id && left.place == right.place;
    });
}

} // namespace

BoardArrangement::BoardArrangement(TextWrap& wrap)
    : m_wrap(wrap)
{
}

BoardArrangement::Change BoardArrangement::update(const std::vector<TicketCard>& cards, bool mayMove)
{
    m_wanted = cards;
    return mayMove ? place() : updateInPlace();
}

BoardArrangement::Change BoardArrangement::setGrid(const BoardGrid& grid)
{
    if (grid == m_grid) {
        return {};
    }
    m_grid = grid;
    m_layouts.clear();
    if (grid == m_nextGrid) {
        m_layouts.swap(m_nextLayouts);
    }
    m_nextLayouts.clear();
    Change change = place();
    change.moved = true;
    return change;
}

const BoardCard* BoardArrangement::find(const QString& cardId) const
{
    const auto found =
        std::ranges::find(m_shown, cardId, [](const BoardCard& shown) -> const QString& { return shown.card.id; });
    return found == m_shown.end() ? nullptr : &*found;
}

const BoardCard* BoardArrangement::byKey(int page, int key) const
{
    const auto found = std::ranges::find_if(
        m_shown, [page, key](const BoardCard& shown) { return shown.place.page == page && shown.key == key; });
    return key < 1 || found == m_shown.end() ? nullptr : &*found;
}

int BoardArrangement::pages() const
{
    return m_shown.empty() ? 1 : m_shown.back().place.page + 1;
}

void BoardArrangement::prepare(const TicketCard& card)
{
    know(m_layouts, card, m_grid);
}

bool BoardArrangement::prepare(const BoardGrid& grid, const std::function<bool()>& goesOn)
{
    if (m_nextGrid != grid) {
        m_nextGrid = grid;
        m_nextLayouts.clear();
    }
    return std::ranges::all_of(m_wanted,
                               [&](const TicketCard& card) { return !know(m_nextLayouts, card, grid) || goesOn(); });
}

bool BoardArrangement::know(Layouts& layouts, const TicketCard& card, const BoardGrid& grid)
{
    KnownLayout& known = layouts[card.id];
    if (!known.layout.size.isEmpty() && known.card == card) {
        return false;
    }
    known = {card,
             layOutTicket(card, {.cell = grid.cell, .gap = grid.gap, .maxCells = grid.columns > 1 ? 2 : 1}, m_wrap)};
    return true;
}

const TicketLayout& BoardArrangement::layoutOf(const TicketCard& card)
{
    know(m_layouts, card, m_grid);
    return m_layouts[card.id].layout;
}

BoardArrangement::Change BoardArrangement::place()
{
    std::vector<BoardCard> next;
    next.reserve(m_wanted.size());
    for (const TicketCard& card : m_wanted) {
        next.push_back({card, layoutOf(card), {}, 0});
    }
    std::vector<BoardPlace> places = packCards(widths(next), m_grid);
    if (pageCount(places) > 1) {
        // Bumps that nobody has confirmed keep their place while there is room, and make room when there is none: a
        // long outage must not bury what is still to be cooked.
        std::ranges::stable_partition(next, [](const BoardCard& shown) { return !shown.card.kept; });
        places = packCards(widths(next), m_grid);
    }
    int key = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        next[i].place = places[i];
        key = i > 0 && places[i].page == places[i - 1].page ? key + 1 : 1;
        next[i].key = key <= mostKeys ? key : 0;
    }
    Change change;
    change.moved = !samePlaces(m_shown, next);
    for (std::size_t i = 0; i < next.size() && !change.moved; ++i) { // the same cards in the same order
        if (m_shown[i].card != next[i].card) {
            change.changed += next[i].card.id;
        }
    }
    m_shown = std::move(next);
    m_wantsToMove = false;
    if (m_layouts.size() > qsizetype(m_shown.size()) * 2 + mostKeys) {
        QSet<QString> here;
        for (const BoardCard& shown : m_shown) {
            here.insert(shown.card.id);
        }
        m_layouts.removeIf([&here](const auto& known) { return !here.contains(known.key()); });
    }
    return change;
}

BoardArrangement::Change BoardArrangement::updateInPlace()
{
    Change change;
    QHash<QString, const TicketCard*> wanted;
    for (const TicketCard& card : m_wanted) {
        wanted.insert(card.id, &card);
    }
    const auto gone =
        std::erase_if(m_shown, [&wanted](const BoardCard& shown) { return !wanted.contains(shown.card.id); });
    change.moved = gone > 0;
    for (BoardCard& shown : m_shown) {
        const TicketCard& card = *wanted.value(shown.card.id);
        if (shown.card != card) {
            shown.card = card;
            shown.layout = layoutOf(card);
            if (shown.layout.cells > shown.place.cells) {
                shown.layout =
                    layOutTicket(card, {.cell = m_grid.cell, .gap = m_grid.gap, .maxCells = shown.place.cells}, m_wrap);
            }
            // A wide card that has become short keeps its cells until the board may move.
            change.changed += card.id;
        }
    }
    std::vector<QString> order;
    order.reserve(m_wanted.size());
    for (const TicketCard& card : m_wanted) {
        order.push_back(card.id);
    }
    m_wantsToMove =
        gone > 0 || m_shown.size() != m_wanted.size() || !change.changed.isEmpty() ||
        !std::ranges::equal(m_shown, order, {}, [](const BoardCard& shown) -> const QString& { return shown.card.id; });
    return change;
}

} // namespace stonepot

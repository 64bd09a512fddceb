#include "ui/kds/board_selection.h"

#include <algorithm>

namespace stonepot {

namespace {

std::vector<LineRef> openLines(const TicketCard& card)
{
    std::vector<LineRef> lines;
    for (const CardEntry& entry : card.entries) {
        if (entry.kind == CardEntry::Kind::Item && isOpen(entry.status)) {
            lines.push_back({entry.ticketId, entry.itemId, entry.status});
        }
    }
    return lines;
}

// The element `steps` after `at`, stopping at both ends.
template <typename T>
const T& selectionStepped(const std::vector<T>& all, std::ptrdiff_t at, int steps)
{
    return all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, std::ssize(all) - 1))];
}

} // namespace

BoardSelection::BoardSelection(const BoardArrangement& arrangement)
    : m_arrangement(arrangement)
{
}

void BoardSelection::select(const QString& cardId)
{
    if (m_card != cardId) {
        m_card = cardId;
        m_lineTicket.clear();
        m_lineItem.clear();
    }
}

void BoardSelection::move(int steps, int page)
{
    const std::vector<BoardCard>& cards = m_arrangement.cards();
    if (cards.empty()) {
        return;
    }
    const auto at = std::ranges::find(cards, m_card, [](const BoardCard& shown) { return shown.card.id; });
    if (at != cards.end()) {
        select(selectionStepped(cards, at - cards.begin(), steps).card.id);
        return;
    }
    const auto first = std::ranges::find(cards, page, [](const BoardCard& shown) { return shown.place.page; });
    select(first == cards.end() ? cards.front().card.id : first->card.id);
}

void BoardSelection::moveLine(int steps)
{
    const BoardCard* selected = card();
    const std::optional<LineRef> current = line();
    if (selected == nullptr || !current) {
        return;
    }
    const std::vector<LineRef> lines = openLines(selected->card);
    const LineRef& next = selectionStepped(lines, std::ranges::find(lines, *current) - lines.begin(), steps);
    m_lineTicket = next.ticketId;
    m_lineItem = next.itemId;
}

const BoardCard* BoardSelection::card() const
{
    return m_card.isEmpty() ? nullptr : m_arrangement.find(m_card);
}

std::optional<LineRef> BoardSelection::line() const
{
    const BoardCard* selected = card();
    if (selected == nullptr) {
        return std::nullopt;
    }
    const std::vector<LineRef> lines = openLines(selected->card);
    const auto found = std::ranges::find_if(
        lines, [this](const LineRef& line) { return line.ticketId == m_lineTicket && line.itemId == m_lineItem; });
    if (found != lines.end()) {
        return *found;
    }
    return lines.empty() ? std::nullopt : std::optional(lines.front());
}

} // namespace stonepot

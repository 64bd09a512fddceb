#include "state/bumped_tickets.h"

#include <algorithm>

namespace stonepot {

bool BumpedTickets::put(const KitchenOrder& ticket, bool done)
{
    time(ticket);
    const auto known = std::ranges::find(m_tickets, ticket.id, &KitchenOrder::id);
    if (!done) {
        if (known == m_tickets.end()) {
            return false;
        }
        m_tickets.erase(known);
        return true;
    }
    if (known != m_tickets.end()) {
        return std::exchange(*known, ticket) != ticket;
    }
    m_tickets.push_front(ticket);
    if (m_tickets.size() > kept) {
        m_dropped += m_tickets.back().id;
        m_tickets.pop_back();
    }
    return true;
}

void BumpedTickets::replace(const QString& ticketId, const KitchenOrder& ticket)
{
    if (ticketId == ticket.id) {
        return;
    }
    m_timings.remove(ticketId);
    if (std::ranges::find(m_tickets, ticketId, &KitchenOrder::id) == m_tickets.end()) {
        return;
    }
    std::erase_if(m_tickets, [&ticket](const KitchenOrder& each) { return each.id == ticket.id; });
    *std::ranges::find(m_tickets, ticketId, &KitchenOrder::id) = ticket;
}

std::optional<Milliseconds> BumpedTickets::averageTime(Instant now) const
{
    Milliseconds sum{0};
    int count = 0;
    for (const Timing& timing : m_timings) {
        if (timing.readyAt > now - averagedOver) {
            sum += timing.took;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

void BumpedTickets::time(const KitchenOrder& ticket)
{
    if (!ticket.readyAt) {
        m_timings.remove(ticket.id);
        return;
    }
    // Clocks of two devices may disagree; nothing is cooked before it was ordered.
    const Milliseconds took = std::max(Milliseconds{0}, *ticket.readyAt - ticket.createdAt);
    m_timings.insert(ticket.id, {*ticket.readyAt, took});
    m_timings.removeIf([&ticket](const auto& each) { return each->readyAt <= *ticket.readyAt - averagedOver; });
}

} // namespace stonepot

#include "state/unseen_additions.h"

#include <algorithm>

namespace stonepot {

void UnseenAdditions::put(const QString& orderKey, const KitchenOrder& ticket, Milliseconds now)
{
    const bool cooks =
        std::ranges::any_of(ticket.items, [](const KitchenItem& item) { return item.status != ItemStatus::Voided; });
    if (ticket.status != TicketStatus::Pending || !ticket.seenBy.isEmpty() || !cooks) {
        seen(ticket.id);
    } else if (!m_over.contains(ticket.id)) {
        const auto known = m_waiting.constFind(ticket.id);
        m_waiting.insert(ticket.id, {orderKey, ticket, known == m_waiting.cend() ? now : known->since});
    }
}

QString UnseenAdditions::seen(const QString& ticketId)
{
    m_over.insert(ticketId);
    return m_waiting.take(ticketId).orderKey;
}

void UnseenAdditions::keep(const std::vector<KitchenOrder>& open)
{
    for (const QStringList ids = m_waiting.keys(); const QString& id : ids) {
        if (std::ranges::find(open, id, &KitchenOrder::id) == open.end()) {
            seen(id);
        }
    }
}

void UnseenAdditions::told(const QString& orderKey)
{
    for (const KitchenOrder& ticket : of(orderKey)) {
        seen(ticket.id);
    }
}

std::vector<KitchenOrder> UnseenAdditions::of(const QString& orderKey) const
{
    std::vector<KitchenOrder> tickets;
    for (const Waiting& each : m_waiting) {
        if (each.orderKey == orderKey) {
            tickets.push_back(each.ticket);
        }
    }
    std::ranges::sort(tickets, {}, [](const KitchenOrder& ticket) { return std::pair(ticket.kotSequence, ticket.id); });
    return tickets;
}

QStringList UnseenAdditions::dueSince(Milliseconds latest) const
{
    QStringList keys;
    for (const Waiting& each : m_waiting) {
        if (each.since <= latest && !keys.contains(each.orderKey)) {
            keys += each.orderKey;
        }
    }
    return keys;
}

} // namespace stonepot

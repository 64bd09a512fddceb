#include "core/ticket_names.h"

#include <algorithm>

namespace stonepot {

namespace {

constexpr std::size_t remembered = 2'000;

template <typename Value>
void put(QHash<QString, Value>& values, std::deque<QString>& oldest, const QString& key, const Value& value)
{
    if (!values.contains(key)) {
        oldest.push_back(key);
    }
    values.insert(key, value);
    if (oldest.size() > remembered) {
        values.remove(oldest.front());
        oldest.pop_front();
    }
}

// The same dish in the same quantity; of several the one that has the same place among them.
QString theirItem(const QString& id, const std::vector<KitchenItem>& ours, const std::vector<KitchenItem>& theirs)
{
    const auto mine = std::ranges::find(ours, id, &KitchenItem::id);
    if (mine == ours.end() || std::ranges::find(theirs, id, &KitchenItem::id) != theirs.end()) {
        return id;
    }
    const auto isSame = [&mine](const KitchenItem& item) {
        return item.name.simplified() == mine->name.simplified() && item.quantity == mine->quantity;
    };
    auto before = std::count_if(ours.begin(), mine, isSame);
    const auto found =
        std::ranges::find_if(theirs, [&](const KitchenItem& item) { return isSame(item) && before-- == 0; });
    return found == theirs.end() ? id : found->id;
}

} // namespace

void TicketNames::ordered(const Order& order, const QString& orderId, const QString& orderNumber)
{
    if (!orderNumber.isEmpty()) {
        put(m_ours, m_oldestOurs, order.clientOrderId,
            Ours{orderId, orderNumber, order.createdAt, makeKitchenOrder(order).items});
    }
}

void TicketNames::seen(const KitchenOrder& ticket)
{
    // An addition has the number of what it is added to, and is always called by its own name.
    if (ticket.orderNumber.isEmpty() || ticket.runningOrder) {
        return;
    }
    // Some backends start their numbers anew each day: the latest ticket is meant.
    const auto known = m_tickets.constFind(ticket.orderNumber);
    if (known == m_tickets.cend() || known->createdAt <= ticket.createdAt) {
        put(m_tickets, m_oldestTickets, ticket.orderNumber, Theirs{ticket.id, ticket.createdAt, ticket.items});
    }
}

const TicketNames::Ours* TicketNames::find(const QString& clientOrderId, const UpdateOrderStatus& change) const
{
    const auto found = m_ours.constFind(clientOrderId);
    const bool calledByTheOrder =
        found != m_ours.cend() && (change.orderId == clientOrderId || change.orderId == found->orderId);
    return calledByTheOrder ? &*found : nullptr;
}

bool TicketNames::isUnclear(const QString& clientOrderId, const UpdateOrderStatus& change) const
{
    const Ours* ours = find(clientOrderId, change);
    if (ours == nullptr) {
        return false;
    }
    const auto ticket = m_tickets.constFind(ours->orderNumber);
    return ticket == m_tickets.cend() || !m_theirClock.isSince(ticket->createdAt, {ours->createdAt});
}

UpdateOrderStatus TicketNames::translated(const QString& clientOrderId, UpdateOrderStatus change) const
{
    const Ours* ours = find(clientOrderId, change);
    const auto ticket = ours == nullptr ? m_tickets.cend() : m_tickets.constFind(ours->orderNumber);
    if (ticket != m_tickets.cend()) {
        change.orderId = ticket->ticketId;
        for (QString& item : change.itemIds) {
            item = theirItem(item, ours->items, ticket->items);
        }
    }
    return change;
}

} // namespace stonepot

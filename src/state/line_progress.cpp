#include "state/line_progress.h"

#include <algorithm>

namespace stonepot {

namespace {

bool isCookedBy(TicketStatus status)
{
    return status == TicketStatus::Ready || status == TicketStatus::Completed;
}

} // namespace

void LineProgress::apply(const KitchenOrder& ticket)
{
    const auto known = m_tickets.constFind(ticket.id);
    if (known != m_tickets.cend() && ticket.version != 0 && ticket.version < known->version) {
        return;
    }
    const bool isEven = std::ranges::all_of(
        ticket.items, [&](const KitchenItem& item) { return item.status == ticket.items.front().status; });
    if (!ticket.runningOrder && isEven) { // the order says it all
        forget(ticket.id);
        return;
    }
    Ticket& told = m_tickets[ticket.id];
    told.isAddition = ticket.runningOrder;
    told.isSeen = told.isSeen || !ticket.seenBy.isEmpty() || ticket.status != TicketStatus::Pending;
    told.isCooked = isCookedBy(ticket.status);
    told.version = ticket.version;
    for (const KitchenItem& item : ticket.items) {
        put(ticket.id, item.id, item.status);
    }
}

void LineProgress::apply(const OrderStatusUpdate& update)
{
    const bool isOfAddition = !update.kitchenOrderId.isEmpty() && update.kitchenOrderId != update.orderId;
    const QString& ticketId = isOfAddition ? update.kitchenOrderId : update.orderId;
    if (!m_tickets.contains(ticketId) && update.items.empty()) {
        return;
    }
    Ticket& told = m_tickets[ticketId];
    if (update.version != 0 && update.version < told.version) {
        return;
    }
    told.isAddition = told.isAddition || isOfAddition;
    told.isSeen = told.isSeen || update.status != TicketStatus::Pending;
    told.isCooked = isCookedBy(update.status);
    told.version = update.version;
    for (const auto& [lineId, status] : update.items) {
        put(ticketId, lineId, status);
    }
    if (!told.isAddition && (update.status == TicketStatus::Completed || update.status == TicketStatus::Cancelled)) {
        forget(ticketId);
    }
}

void LineProgress::seen(const QString& ticketId)
{
    if (const auto told = m_tickets.find(ticketId); told != m_tickets.end()) {
        told->isSeen = true;
    }
}

bool LineProgress::isAddition(const QString& lineId) const
{
    const Ticket* ticket = ticketOf(lineId);
    return ticket != nullptr && ticket->isAddition;
}

bool LineProgress::isSeen(const QString& lineId) const
{
    const Ticket* ticket = ticketOf(lineId);
    return ticket != nullptr && (ticket->isSeen || ticket->lines.value(lineId) != ItemStatus::Pending);
}

bool LineProgress::isReady(const QString& lineId) const
{
    const Ticket* ticket = ticketOf(lineId);
    const ItemStatus status = ticket != nullptr ? ticket->lines.value(lineId) : ItemStatus::Pending;
    return ticket != nullptr && (ticket->isCooked || status == ItemStatus::Ready || status == ItemStatus::Served);
}

const LineProgress::Ticket* LineProgress::ticketOf(const QString& lineId) const
{
    const auto ticket = m_tickets.constFind(m_ticketOf.value(lineId));
    return ticket == m_tickets.cend() ? nullptr : &*ticket;
}

void LineProgress::put(const QString& ticketId, const QString& lineId, ItemStatus status)
{
    m_tickets[ticketId].lines.insert(lineId, status);
    m_ticketOf.insert(lineId, ticketId);
}

void LineProgress::forget(const QString& ticketId)
{
    for (const QStringList lines = m_tickets.take(ticketId).lines.keys(); const QString& lineId : lines) {
        m_ticketOf.remove(lineId);
    }
}

} // namespace stonepot

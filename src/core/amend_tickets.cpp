#include "core/amend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QStringList newlyVoided(const Order& before, const Order& after)
{
    QStringList ids;
    for (size_t i = 0; i < std::min(before.lines.size(), after.lines.size()); ++i) {
        if (after.lines[i].voided && !before.lines[i].voided) {
            ids += after.lines[i].lineId;
        }
    }
    return ids;
}

void cancelItems(KitchenOrder& ticket, const QStringList& lineIds, Instant at)
{
    QStringList here;
    for (const KitchenItem& item : ticket.items) {
        // What was served stays served: taking it off the bill does not take it off the table.
        if (lineIds.contains(item.id) && item.status != ItemStatus::Served && item.status != ItemStatus::Voided) {
            here += item.id;
        }
    }
    if (!here.isEmpty()) {
        // Only Served has no way to Voided, and a ticket that is over has no such items.
        static_cast<void>(apply(ticket, TicketAction::Cancel, here, at));
    }
}

// What the ticket's head shows of the order.
void showHead(KitchenOrder& ticket, const Order& before, const Order& after, Instant at)
{
    KitchenOrder shown = ticket;
    if (before.tableNumber != after.tableNumber) {
        shown.tableNumber = after.tableNumber;
    }
    if (before.guests != after.guests) {
        shown.guests = after.guests;
    }
    if (before.customer.name != after.customer.name) {
        shown.customerName = after.customer.name;
    }
    if (before.notes != after.notes) {
        shown.notes = after.notes;
    }
    if (before.rush != after.rush) {
        shown.urgent = after.rush;
    }
    if (shown != ticket) {
        ticket = std::move(shown);
        ticket.updatedAt = at;
        ++ticket.version;
    }
}

bool isOpen(const KitchenOrder& ticket)
{
    return ticket.status != TicketStatus::Completed && ticket.status != TicketStatus::Cancelled;
}

KitchenOrder addition(const Order& before, const Order& after, Instant at, const QString& id, int sequence)
{
    Order added = after;
    added.lines.erase(added.lines.begin(), added.lines.begin() + static_cast<qptrdiff>(before.lines.size()));
    added.status = OrderStatus::Confirmed;
    added.createdAt = at;
    KitchenOrder ticket = makeKitchenOrder(added);
    ticket.id = id;
    ticket.runningOrder = true;
    ticket.kotSequence = sequence;
    return ticket;
}

} // namespace

std::vector<KitchenOrder> amendTickets(std::vector<KitchenOrder> tickets, const Order& before, const Order& after,
                                       Instant at, const std::function<QString()>& newId)
{
    const QStringList voided = newlyVoided(before, after);
    int sequence = 0;
    for (KitchenOrder& ticket : tickets) {
        sequence = std::max(sequence, ticket.kotSequence);
        if (isOpen(ticket)) {
            cancelItems(ticket, voided, at);
            showHead(ticket, before, after, at);
        }
    }
    const bool cooks = std::any_of(after.lines.begin() + static_cast<qptrdiff>(before.lines.size()), after.lines.end(),
                                   [](const OrderLine& line) { return !line.voided; });
    if (cooks) {
        tickets.push_back(addition(before, after, at, newId(), sequence + 1));
    }
    return tickets;
}

} // namespace stonepot

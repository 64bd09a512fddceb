#include "ui/board/board_numbers.h"

#include <QHash>
#include <algorithm>

namespace stonepot {

namespace {

struct Called {
    CalledNumber entry;
    Instant readyAt{};
    bool open = false;
    bool ready = false;
};

void add(Called& called, const KitchenOrder& ticket)
{
    if (called.entry.number.isEmpty() || ticket.createdAt < called.entry.since) {
        called.entry = {ticket.calledNumber(), ticket.createdAt, ticket.customerName};
    }
    switch (ticket.status) {
    case TicketStatus::Pending:
    case TicketStatus::InProgress:
        called.open = true;
        return;
    case TicketStatus::Ready:
        called.ready = true;
        called.readyAt = std::max(called.readyAt, ticket.readyAt.value_or(ticket.updatedAt));
        return;
    case TicketStatus::Completed:
    case TicketStatus::Cancelled:
        return;
    }
}

} // namespace

BoardNumbers boardNumbers(std::span<const KitchenOrder> tickets, Instant now, Milliseconds keepReady)
{
    QHash<QString, Called> orders;
    for (const KitchenOrder& ticket : tickets) {
        if (!ticket.tableNumber) {
            add(orders[ticket.orderKey()], ticket);
        }
    }
    BoardNumbers numbers;
    for (const Called& called : std::as_const(orders)) {
        if (called.open) {
            numbers.preparing.push_back(called.entry);
        } else if (called.ready && now - called.readyAt < keepReady) {
            numbers.ready.push_back({called.entry.number, called.readyAt, called.entry.name});
        }
    }
    const auto key = [](const CalledNumber& each) { return std::pair(each.since, each.number); };
    std::ranges::sort(numbers.preparing, {}, key);
    std::ranges::sort(numbers.ready, std::ranges::greater(), key);
    return numbers;
}

} // namespace stonepot

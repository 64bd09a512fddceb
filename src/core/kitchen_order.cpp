#include "core/kitchen_order.h"

#include "core/messages.h"

#include <algorithm>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

// The status of one item after `action`, or nothing when it has no place there. A void stays a void.
std::optional<ItemStatus> next(ItemStatus status, TicketAction action)
{
    using enum ItemStatus;
    if (status == Voided) {
        return Voided;
    }
    switch (action) {
    case TicketAction::Start:
        return status == Pending || status == InProgress ? std::optional(InProgress) : std::nullopt;
    case TicketAction::MarkReady:
        return status == Served ? std::nullopt : std::optional(Ready);
    case TicketAction::Complete:
        return Served;
    case TicketAction::Cancel:
        return status == Served ? std::nullopt : std::optional(Voided);
    case TicketAction::Recall:
        return status == Pending ? std::nullopt : std::optional(InProgress);
    }
    return std::nullopt;
}

// How far along a ticket is; a cancelled one is beyond everything.
int progress(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Pending:
        return 0;
    case TicketStatus::InProgress:
        return 1;
    case TicketStatus::Ready:
        return 2;
    case TicketStatus::Completed:
        return 3;
    case TicketStatus::Cancelled:
        return 4;
    }
    return 0;
}

TicketStatus statusFromItems(const std::vector<KitchenItem>& items)
{
    using enum ItemStatus;
    const auto all = [&items](auto holds) {
        return std::all_of(items.begin(), items.end(), [&](const KitchenItem& item) { return holds(item.status); });
    };
    if (all([](ItemStatus s) { return s == Voided; })) {
        return TicketStatus::Cancelled;
    }
    if (all([](ItemStatus s) { return s == Voided || s == Served; })) {
        return TicketStatus::Completed;
    }
    if (all([](ItemStatus s) { return s == Voided || s == Served || s == Ready; })) {
        return TicketStatus::Ready;
    }
    return all([](ItemStatus s) { return s == Voided || s == Pending; }) ? TicketStatus::Pending
                                                                         : TicketStatus::InProgress;
}

void setStatus(KitchenItem& item, ItemStatus status)
{
    item.status = status;
    item.unknownStatus.clear();
}

void setStatus(KitchenOrder& ticket, TicketStatus status, Instant at)
{
    ticket.status = status;
    ticket.unknownStatus.clear();
    const bool cooked = status == TicketStatus::Ready || status == TicketStatus::Completed;
    if ((cooked || status == TicketStatus::InProgress) && !ticket.acceptedAt) {
        ticket.acceptedAt = at;
    }
    if (!cooked) {
        ticket.readyAt.reset();
    } else if (!ticket.readyAt) {
        ticket.readyAt = at;
    }
    if (status != TicketStatus::Completed) {
        ticket.completedAt.reset();
    } else if (!ticket.completedAt) {
        ticket.completedAt = at;
    }
    ticket.updatedAt = at;
    ++ticket.version;
}

std::unexpected<Error> noSuchStep(const QString& where, const QString& from, TicketAction action)
{
    const QString to = [action] {
        switch (action) {
        case TicketAction::Start:
            return toWire(TicketStatus::InProgress);
        case TicketAction::MarkReady:
            return toWire(TicketStatus::Ready);
        case TicketAction::Complete:
            return toWire(TicketStatus::Completed);
        case TicketAction::Cancel:
            return toWire(TicketStatus::Cancelled);
        case TicketAction::Recall:
            return u"%1 by recall"_s.arg(toWire(TicketStatus::InProgress));
        }
        return QString();
    }();
    return fail(ErrorCode::Conflict, where, u"%1 does not become %2"_s.arg(from, to));
}

Status applyToTicket(KitchenOrder& ticket, TicketAction action, Instant at)
{
    const std::optional<TicketStatus> status = next(ticket.status, action);
    if (!status) {
        return noSuchStep(u"status"_s, toWire(ticket.status), action);
    }
    std::vector<KitchenItem> items = ticket.items;
    for (KitchenItem& item : items) {
        if (const auto step = next(item.status, action)) {
            setStatus(item, *step);
        }
    }
    if (*status != ticket.status || (items != ticket.items && action != TicketAction::Recall)) {
        ticket.items = std::move(items);
        setStatus(ticket, *status, at);
    }
    return {};
}

Status applyToItems(KitchenOrder& ticket, TicketAction action, const QStringList& itemIds, Instant at)
{
    std::vector<KitchenItem> items = ticket.items;
    for (const QString& id : itemIds) {
        const auto item =
            std::find_if(items.begin(), items.end(), [&id](const KitchenItem& each) { return each.id == id; });
        if (item == items.end()) {
            return fail(ErrorCode::NotFound, u"itemIds"_s, u"no item %1 on this ticket"_s.arg(id));
        }
        const std::optional<ItemStatus> status = next(item->status, action);
        if (!status) {
            return noSuchStep(u"items[%1].status"_s.arg(item - items.begin()), toWire(item->status), action);
        }
        setStatus(*item, *status);
    }
    if (items == ticket.items) {
        return {};
    }
    if (ticket.status == TicketStatus::Cancelled) {
        return noSuchStep(u"status"_s, toWire(ticket.status), action);
    }
    ticket.items = std::move(items);
    const TicketStatus derived = statusFromItems(ticket.items);
    const bool recalled = action == TicketAction::Recall;
    // A backend may track only whole tickets, with all items pending: marking one takes such a ticket no step back.
    if (recalled) {
        setStatus(ticket, TicketStatus::InProgress, at);
    } else {
        setStatus(ticket, progress(derived) < progress(ticket.status) ? ticket.status : derived, at);
    }
    return {};
}

// How the kitchen's side of the protocol names an order's type.
QString kitchenOrderType(const Order& order)
{
    if (order.source == "zomato"_L1 || order.source == "swiggy"_L1) {
        return u"aggregator"_s;
    }
    return order.type == OrderType::Takeout ? u"pickup"_s : toWire(order.type);
}

KitchenItem makeKitchenItem(const OrderLine& line)
{
    KitchenItem item;
    item.id = line.lineId;
    item.name = line.name;
    item.quantity = line.quantity;
    item.note = line.note;
    item.allergies = line.allergies;
    for (const OrderModifier& modifier : line.modifiers) {
        // The option's own name says it all; the value is how often, where that is more than once.
        item.modifiers.push_back(
            {modifier.name, modifier.quantity > 1 ? u"×%1"_s.arg(modifier.quantity) : QString(), modifier.kind});
    }
    item.station = line.stationId;
    item.course = line.course;
    item.prepMinutes = line.prepMinutes;
    return item;
}

} // namespace

TicketStatus ticketStatus(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Confirmed:
        return TicketStatus::Pending;
    case OrderStatus::InProgress:
        return TicketStatus::InProgress;
    case OrderStatus::Ready:
        return TicketStatus::Ready;
    case OrderStatus::Completed:
        return TicketStatus::Completed;
    case OrderStatus::Cancelled:
        return TicketStatus::Cancelled;
    }
    return TicketStatus::Pending;
}

OrderStatus orderStatus(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Pending:
        return OrderStatus::Confirmed;
    case TicketStatus::InProgress:
        return OrderStatus::InProgress;
    case TicketStatus::Ready:
        return OrderStatus::Ready;
    case TicketStatus::Completed:
        return OrderStatus::Completed;
    case TicketStatus::Cancelled:
        return OrderStatus::Cancelled;
    }
    return OrderStatus::Confirmed;
}

std::optional<TicketStatus> next(TicketStatus status, TicketAction action)
{
    using enum TicketStatus;
    switch (action) {
    case TicketAction::Start:
        return status == Pending || status == InProgress ? std::optional(InProgress) : std::nullopt;
    case TicketAction::MarkReady:
        return progress(status) <= progress(Ready) ? std::optional(Ready) : std::nullopt;
    case TicketAction::Complete:
        return progress(status) <= progress(Completed) ? std::optional(Completed) : std::nullopt;
    case TicketAction::Cancel:
        return status == Completed ? std::nullopt : std::optional(Cancelled);
    case TicketAction::Recall:
        return status == Pending || status == Cancelled ? std::nullopt : std::optional(InProgress);
    }
    return std::nullopt;
}

std::optional<TicketAction> actionFor(TicketStatus wanted)
{
    switch (wanted) {
    case TicketStatus::Pending:
        return std::nullopt;
    case TicketStatus::InProgress:
        return TicketAction::Start;
    case TicketStatus::Ready:
        return TicketAction::MarkReady;
    case TicketStatus::Completed:
        return TicketAction::Complete;
    case TicketStatus::Cancelled:
        return TicketAction::Cancel;
    }
    return std::nullopt;
}

Status apply(KitchenOrder& ticket, TicketAction action, const QStringList& itemIds, Instant at)
{
    return itemIds.isEmpty() ? applyToTicket(ticket, action, at) : applyToItems(ticket, action, itemIds, at);
}

bool supersedes(const KitchenOrder& incoming, const KitchenOrder& current)
{
    return incoming.version != current.version ? incoming.version > current.version
                                               : incoming.updatedAt > current.updatedAt;
}

KitchenOrder makeKitchenOrder(const Order& order)
{
    KitchenOrder ticket;
    ticket.id = order.id;
    ticket.orderNumber = order.orderNumber;
    ticket.clientOrderId = order.clientOrderId;
    ticket.displayNumber = order.displayNumber;
    ticket.orderType = kitchenOrderType(order);
    ticket.source = order.source;
    ticket.status = ticketStatus(order.status);
    ticket.createdAt = order.createdAt;
    ticket.updatedAt = order.createdAt;
    for (const OrderLine& line : order.lines) {
        if (!line.voided) {
            ticket.items.push_back(makeKitchenItem(line));
            ticket.estimatedPrepTime = std::max(ticket.estimatedPrepTime, static_cast<double>(line.prepMinutes));
        }
    }
    ticket.tableNumber = order.tableNumber;
    ticket.customerName = order.customer.name;
    ticket.staffName = order.staffName;
    ticket.guests = order.guests;
    ticket.notes = order.notes;
    ticket.urgent = order.rush;
    return ticket;
}

} // namespace stonepot

// What kitchens do to tickets: status changes, item by item where they say so, and "this ticket is on this screen".
#include "core/ids.h"
#include "hub/commands.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// More screens than any kitchen has; what parseKitchenOrder() takes.
constexpr int maximumSeenBy = 200;

struct Ticket {
    StoredKitchenOrder stored;
    KitchenOrder now;
};

// By its own id, or by any name of its order, which then means the order's first ticket.
Result<std::optional<Ticket>> findTicket(Ledger& ledger, const QString& id)
{
    auto stored = ledger.store().kitchenOrder(ledger.tenant(), id);
    if (stored && !*stored) {
        const auto order = ledger.store().findOrder(ledger.tenant(), id);
        if (!order) {
            return std::unexpected(order.error());
        }
        if (*order) {
            stored = ledger.store().kitchenOrder(ledger.tenant(), (*order)->id);
        }
    }
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return std::nullopt;
    }
    auto ticket = readTicket(**stored);
    if (!ticket) {
        return std::unexpected(ticket.error());
    }
    return Ticket{**stored, *std::move(ticket)};
}

bool isActive(TicketStatus status)
{
    return status != TicketStatus::Completed && status != TicketStatus::Cancelled;
}

Result<OrderStatus> orderStatus(Ledger& ledger, const Ticket& changed)
{
    const auto all = ledger.store().kitchenOrdersOf(ledger.tenant(), changed.stored.orderId);
    if (!all) {
        return std::unexpected(all.error());
    }
    std::vector<KitchenOrder> tickets{changed.now};
    for (const StoredKitchenOrder& stored : *all) {
        if (stored.id == changed.stored.id) {
            continue;
        }
        auto other = readTicket(stored);
        if (!other) {
            return std::unexpected(other.error());
        }
        tickets.push_back(*std::move(other));
    }
    return orderStatusOf(tickets);
}

// Status and JSON of the order follow its tickets.
Status updateOrder(Ledger& ledger, const Ticket& changed)
{
    auto order = ledger.store().order(ledger.tenant(), changed.stored.orderId);
    if (!order) {
        return std::unexpected(order.error());
    }
    const auto status = orderStatus(ledger, changed);
    if (!status) {
        return std::unexpected(status.error());
    }
    if (!*order || (*order)->status == toWire(*status)) {
        return {};
    }
    StoredOrder& stored = **order;
    stored.status = toWire(*status);
    QJsonObject json = QJsonDocument::fromJson(stored.json).object();
    json.insert("status"_L1, stored.status);
    stored.json = toFrame(json);
    return ledger.store().updateOrder(ledger.tenant(), stored);
}

Status putTicket(Ledger& ledger, Ticket& ticket)
{
    ticket.stored.active = isActive(ticket.now.status);
    ticket.stored.json = toFrame(toJson(ticket.now));
    return ledger.store().putKitchenOrder(ledger.tenant(), ticket.stored);
}

// When it happened: as the device says, for it may have been offline; but neither before the last change nor after now.
Instant happenedAt(const Ledger& ledger, std::optional<Instant> said, Instant lastChange)
{
    return std::min(std::max(said.value_or(ledger.now()), lastChange), std::max(ledger.now(), lastChange));
}

Execution refusedChange(Ledger& ledger, const Ticket& ticket, const Error& error)
{
    const auto order = ledger.store().order(ledger.tenant(), ticket.stored.orderId);
    if (!order) {
        return std::unexpected(order.error());
    }
    return refuse(error, *order ? (*order)->json : QByteArray());
}

Status announceChange(Ledger& ledger, const Caller& caller, const UpdateOrderStatus& command, const Ticket& ticket)
{
    OrderStatusUpdate update;
    update.orderId = ticket.stored.orderId;
    update.orderNumber = ticket.now.orderNumber;
    update.status = ticket.now.status;
    update.updatedBy = label(caller);
    update.kitchenOrderId = ticket.now.id;
    for (const KitchenItem& item : ticket.now.items) {
        update.items.emplace_back(item.id, item.status);
    }
    update.station = command.station;
    update.version = ticket.now.version;
    update.at = ticket.now.updatedAt;
    update.seq = ledger.nextSeq();
    return ledger.append(u"order_status_update"_s, toFrame(toJson(ServerMessage(update))), ticket.stored.orderId);
}

Execution change(Ledger& ledger, const Caller& caller, const UpdateOrderStatus& command, std::optional<Ticket> found)
{
    const auto action = command.recall ? std::optional<TicketAction>(TicketAction::Recall) : actionFor(command.status);
    if (!action) {
        return refuse(ErrorCode::ValidationError, u"status"_s, u"No step leads there."_s);
    }
    if (!found) {
        return refuse(ErrorCode::NotFound, u"orderId"_s, u"There is no such order."_s);
    }
    Ticket& ticket = *found;
    const qint64 before = ticket.now.version;
    const Instant at = happenedAt(ledger, command.at, ticket.now.updatedAt);
    if (const Status applied = apply(ticket.now, *action, command.itemIds, at); !applied) {
        return refusedChange(ledger, ticket, applied.error());
    }
    Accepted accepted;
    accepted.ack.clientActionId = command.clientActionId;
    accepted.ack.orderId = ticket.stored.orderId;
    accepted.ack.orderNumber = ticket.now.orderNumber;
    if (ticket.now.version != before) {
        accepted.ack.seq = ledger.nextSeq();
        const Status done =
            inTurn([&] { return putTicket(ledger, ticket); }, [&] { return updateOrder(ledger, ticket); },
                   [&] { return announceChange(ledger, caller, command, ticket); });
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    accepted.kitchenOrder = ticket.stored.json;
    return CommandReply(std::move(accepted));
}

} // namespace

Result<KitchenOrder> readTicket(const StoredKitchenOrder& stored)
{
    auto ticket = parseKitchenOrder(QJsonDocument::fromJson(stored.json).object());
    if (!ticket) {
        return fail(ErrorCode::StorageCorrupt, u"kitchen order %1"_s.arg(stored.id), ticket.error().text());
    }
    return ticket;
}

OrderStatus orderStatusOf(const std::vector<KitchenOrder>& tickets)
{
    const auto slowest = std::ranges::min_element(tickets, {}, &KitchenOrder::status);
    return slowest == tickets.end() ? OrderStatus::Confirmed : orderStatus(slowest->status);
}

Execution changeStatus(Ledger& ledger, const Caller& caller, const UpdateOrderStatus& command)
{
    auto found = findTicket(ledger, command.orderId);
    if (!found) {
        return std::unexpected(found.error());
    }
    // What another route or a later attempt says otherwise: HTTP names no station, and a ticket has several names.
    UpdateOrderStatus said = command;
    said.at.reset();
    said.station.clear();
    if (*found) {
        said.orderId = (*found)->stored.id;
    }
    return ledger.once(actionIntent(command.clientActionId, said),
                       [&] { return change(ledger, caller, command, *std::move(found)); });
}

Execution seeTicket(Ledger& ledger, const Caller& caller, const TicketSeen& command)
{
    auto found = findTicket(ledger, command.orderId);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return refuse(ErrorCode::NotFound, u"orderId"_s, u"There is no such order."_s);
    }
    Ticket& ticket = **found;
    TicketSeen seen = command;
    // The connection says who it is, where it has said so.
    seen.deviceId = caller.deviceId.isEmpty() ? command.deviceId : caller.deviceId;
    if (!isValidId(seen.deviceId)) {
        return refuse(ErrorCode::ValidationError, u"deviceId"_s,
                      u"A ticket is seen by a device that says which it is."_s);
    }
    Accepted accepted;
    accepted.ack.orderId = ticket.stored.orderId;
    accepted.ack.orderNumber = ticket.now.orderNumber;
    accepted.ack.replayed = ticket.now.seenBy.contains(seen.deviceId);
    if (!accepted.ack.replayed && ticket.now.seenBy.size() < maximumSeenBy) {
        ticket.now.seenBy.append(seen.deviceId);
        seen.orderId = ticket.now.id;
        seen.at = happenedAt(ledger, command.at, std::min(ticket.now.createdAt, ledger.now()));
        seen.seq = accepted.ack.seq = ledger.nextSeq();
        const QByteArray message = toFrame(toJson(ServerMessage(seen)));
        const Status done = inTurn([&] { return putTicket(ledger, ticket); },
                                   [&] { return ledger.append(u"ticket_seen"_s, message, ticket.stored.orderId); });
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    accepted.kitchenOrder = ticket.stored.json;
    return CommandReply(std::move(accepted));
}

} // namespace stonepot

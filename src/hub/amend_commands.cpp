// Changes to orders that were placed: what core/amend.h makes of them becomes durable and is told to everybody.
#include "core/amend.h"

#include "core/ids.h"
#include "hub/commands.h"
#include "hub/json_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Book {
    StoredOrder stored;
    Order order;
    std::vector<StoredKitchenOrder> storedTickets;
    std::vector<KitchenOrder> tickets;
};

Result<std::optional<Book>> open(Ledger& ledger, const QString& orderId)
{
    const auto stored = ledger.store().findOrder(ledger.tenant(), orderId);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return std::nullopt;
    }
    auto order = parseOrder(QJsonDocument::fromJson((*stored)->json).object());
    if (!order) {
        return fail(ErrorCode::StorageCorrupt, u"order %1"_s.arg((*stored)->id), order.error().text());
    }
    const auto tickets = ledger.store().kitchenOrdersOf(ledger.tenant(), (*stored)->id);
    if (!tickets) {
        return std::unexpected(tickets.error());
    }
    Book book{**stored, *std::move(order), *tickets, {}};
    for (const StoredKitchenOrder& each : *tickets) {
        auto ticket = readTicket(each);
        if (!ticket) {
            return std::unexpected(ticket.error());
        }
        book.tickets.push_back(*std::move(ticket));
    }
    return book;
}

// The lines that an amendment added, for what is counted down.
Order added(const Order& before, const Order& after)
{
    Order order;
    order.lines.assign(after.lines.begin() + static_cast<qptrdiff>(before.lines.size()), after.lines.end());
    std::erase_if(order.lines, [](const OrderLine& line) { return line.voided; });
    return order;
}

Status putTickets(Ledger& ledger, const Book& book, const std::vector<KitchenOrder>& tickets)
{
    for (size_t i = 0; i < tickets.size(); ++i) {
        const bool isNew = i >= book.storedTickets.size();
        if (!isNew && tickets[i] == book.tickets[i]) {
            continue;
        }
        const bool active =
            tickets[i].status != TicketStatus::Completed && tickets[i].status != TicketStatus::Cancelled;
        const Status put = ledger.store().putKitchenOrder(
            ledger.tenant(), {tickets[i].id, book.stored.id, active,
                              isNew ? ledger.nextSeq() : book.storedTickets[i].seq, toFrame(toJson(tickets[i]))});
        if (!put) {
            return put;
        }
    }
    return {};
}

bool wasCancelled(const KitchenOrder& before, const KitchenOrder& after)
{
    return before.status != TicketStatus::Cancelled && after.status == TicketStatus::Cancelled;
}

// The event also keeps the ops, which have the reasons that the order itself does not, and which tickets are new or
// cancelled by it.
QByteArray told(const Ledger& ledger, const Caller& caller, const Book& book, const std::vector<KitchenOrder>& tickets,
                const QJsonArray& ops)
{
    QList<QByteArray> kitchenOrders;
    QJsonArray added;
    QJsonArray cancelled;
    for (size_t i = 0; i < tickets.size(); ++i) {
        kitchenOrders.append(toFrame(toJson(tickets[i])));
        if (i >= book.tickets.size()) {
            added.append(tickets[i].id);
        } else if (wasCancelled(book.tickets[i], tickets[i])) {
            cancelled.append(tickets[i].id);
        }
    }
    return JsonText()
        .raw("type", "\"order_updated\"")
        .number("seq", ledger.nextSeq())
        .raw("order", book.stored.json)
        .array("kitchenOrders", kitchenOrders)
        .number("version", book.stored.version)
        .text("by", label(caller))
        .raw("ops", QJsonDocument(ops).toJson(QJsonDocument::Compact))
        .raw("added", QJsonDocument(added).toJson(QJsonDocument::Compact))
        .raw("cancelled", QJsonDocument(cancelled).toJson(QJsonDocument::Compact))
        .object();
}

Status store(Ledger& ledger, const Caller& caller, Book& book, Order after, const QJsonArray& ops)
{
    const auto tickets =
        amendTickets(book.tickets, book.order, after, ledger.now(), [&ledger] { return newUuidV7(ledger.now()); });
    if (after.status != OrderStatus::Cancelled) {
        after.status = orderStatusOf(tickets);
    }
    book.stored.status = toWire(after.status);
    book.stored.total = after.total;
    book.stored.version = after.version;
    book.stored.json = toFrame(toJson(after));
    return inTurn(
        [&] { return putTickets(ledger, book, tickets); },
        [&] { return ledger.store().updateOrder(ledger.tenant(), book.stored); },
        [&] { return ledger.append(u"order_updated"_s, told(ledger, caller, book, tickets, ops), book.stored.id); },
        [&] { return countDown(ledger, added(book.order, after)); });
}

Execution amendNow(Ledger& ledger, const Caller& caller, const AmendOrder& command)
{
    auto opened = open(ledger, command.orderId);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (!*opened) {
        return refuse(ErrorCode::NotFound, u"orderId"_s, u"There is no such order."_s);
    }
    Book& book = **opened;
    const auto ops = parseOps(command.ops, book.order);
    if (!ops) {
        return refuse(ops.error());
    }
    const auto amended = amend(book.order, *ops);
    if (!amended) {
        return refuse(amended.error(), book.stored.json);
    }
    Accepted accepted;
    accepted.ack.clientActionId = command.clientActionId;
    accepted.ack.orderId = book.stored.id;
    accepted.ack.orderNumber = book.stored.orderNumber;
    if (amended->order != book.order) {
        accepted.ack.seq = ledger.nextSeq();
        if (const Status stored = store(ledger, caller, book, amended->order, command.ops); !stored) {
            return std::unexpected(stored.error());
        }
    }
    if (amended->conflict) {
        return CommandReply(std::unexpected(Refused{*amended->conflict, book.stored.json, accepted.ack.seq}));
    }
    accepted.order = book.stored.json;
    return CommandReply(std::move(accepted));
}

} // namespace

Execution amendOrder(Ledger& ledger, const Caller& caller, const AmendOrder& command)
{
    Intent intent = actionIntent(command.clientActionId, command);
    intent.eventHoldsAnswer = true;
    return ledger.once(intent, [&] { return amendNow(ledger, caller, command); });
}

} // namespace stonepot

#include "hub/commands.h"
#include "hub/json_text.h"

#include "core/ids.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString orderCreated()
{
    return u"order_created"_s;
}

bool sameTaxes(const std::vector<OrderTax>& told, const std::vector<OrderTax>& computed)
{
    const auto isComputed = [&computed](const OrderTax& tax) {
        return std::ranges::any_of(computed, [&tax](const OrderTax& each) {
            return each.rate.id == tax.rate.id && each.amount == tax.amount;
        });
    };
    return told.size() == computed.size() && std::ranges::all_of(told, isComputed);
}

// The first total that is not what the lines make of it; empty: all agree.
QString disagreement(const Order& told, const Order& computed)
{
    for (size_t i = 0; i < told.lines.size(); ++i) {
        if (told.lines[i].total != computed.lines[i].total) {
            return u"pos.lines[%1].total"_s.arg(i);
        }
    }
    if (told.subtotal != computed.subtotal) {
        return u"pos.subtotal"_s;
    }
    if (!sameTaxes(told.taxes, computed.taxes)) {
        return u"pos.taxes"_s;
    }
    return told.total != computed.total ? u"pos.total"_s : QString();
}

// The order as the hub would store it, or why it will not.
Result<Order> checked(const Ledger& ledger, const Caller& caller, const PlaceOrder& command)
{
    Order order = command.order;
    if (order.tenantId != caller.tenant) {
        return fail(ErrorCode::TenantMismatch, u"tenantId"_s, u"The order names another tenant than the address."_s);
    }
    if (order.lines.empty()) {
        return fail(ErrorCode::ValidationError, u"cart"_s, u"An order has at least one line."_s);
    }
    if (command.exact) {
        order.totalsGiven = false;
        if (const Status status = recomputeTotals(order); !status) {
            return fail(ErrorCode::ValidationError, u"pos"_s, status.error().text());
        }
        if (const QString where = disagreement(command.order, order); !where.isEmpty()) {
            return fail(ErrorCode::TotalMismatch, where, u"It is not what the lines come to."_s);
        }
    }
    order.status = OrderStatus::Confirmed;
    order.version = 1;
    if (order.createdAt == Instant{}) {
        order.createdAt = ledger.now();
    }
    return order;
}

// Over everything that the client decided; not over when, because an old client may date each attempt anew, and not
// over the phone that is made from it where the guest gave none.
QByteArray contentHash(const Order& order, QJsonObject json)
{
    json.remove("createdAt"_L1);
    if (order.customer.phone.isEmpty()) {
        QJsonObject customer = json["customer"_L1].toObject();
        customer.remove("phone"_L1);
        json.insert("customer"_L1, customer);
    }
    return QCryptographicHash::hash(toFrame(json), QCryptographicHash::Sha256);
}

KitchenOrder ticketOf(const Order& order, Instant now)
{
    KitchenOrder ticket = makeKitchenOrder(order);
    // A till whose clock is ahead must not make a ticket that is younger than now.
    ticket.createdAt = std::min(order.createdAt, now);
    ticket.updatedAt = now;
    return ticket;
}

// `json` is the order's, without the id and number that it gets here: making it is most of the work.
Execution store(Ledger& ledger, Order order, QJsonObject json)
{
    const QString day = ledger.state().businessDay(ledger.now());
    const auto counter = ledger.store().nextOrderCounter(ledger.tenant(), day);
    if (!counter) {
        return std::unexpected(counter.error());
    }
    order.id = newUuidV7(ledger.now());
    order.orderNumber = orderNumber(day, *counter);
    json.insert("id"_L1, order.id);
    json.insert("orderNumber"_L1, order.orderNumber);
    const qint64 seq = ledger.nextSeq();
    Accepted accepted{.ack = {.clientOrderId = order.clientOrderId,
                              .clientActionId = {},
                              .orderId = order.id,
                              .orderNumber = order.orderNumber,
                              .seq = seq},
                      .order = toFrame(json),
                      .kitchenOrder = toFrame(toJson(ticketOf(order, ledger.now())))};
    const QByteArray message = JsonText()
                                   .raw("type", "\"order_created\"")
                                   .number("seq", seq)
                                   .raw("order", accepted.order)
                                   .raw("kitchenOrder", accepted.kitchenOrder)
                                   .object();
    if (const Status status = ledger.append(orderCreated(), message, order.id); !status) {
        return std::unexpected(status.error());
    }
    const Status inserted = ledger.store().insertOrder(ledger.tenant(), {.id = order.id,
                                                                         .orderNumber = order.orderNumber,
                                                                         .clientOrderId = order.clientOrderId,
                                                                         .displayNumber = order.displayNumber,
                                                                         .businessDay = day,
                                                                         .status = toWire(order.status),
                                                                         .total = order.total,
                                                                         .createdAt = toIso(order.createdAt),
                                                                         .version = order.version,
                                                                         .seq = seq,
                                                                         .json = accepted.order});
    if (!inserted) {
        return std::unexpected(inserted.error());
    }
    const Status cooking =
        ledger.store().putKitchenOrder(ledger.tenant(), {order.id, order.id, true, seq, accepted.kitchenOrder});
    if (!cooking) {
        return std::unexpected(cooking.error());
    }
    if (const Status counted = countDown(ledger, order); !counted) {
        return std::unexpected(counted.error());
    }
    return CommandReply(std::move(accepted));
}

} // namespace

Execution placeOrder(Ledger& ledger, const Caller& caller, const PlaceOrder& command)
{
    Result<Order> order = checked(ledger, caller, command);
    if (!order) {
        return refuse(order.error());
    }
    order->id.clear();
    order->orderNumber.clear();
    const QJsonObject json = toJson(*order);
    const Intent intent{.key = orderKey(order->clientOrderId),
                        .contentHash = order->clientOrderId.isEmpty() ? QByteArray() : contentHash(*order, json),
                        .clientOrderId = order->clientOrderId,
                        .clientActionId = {},
                        .eventHoldsAnswer = true};
    return ledger.once(intent, [&] { return store(ledger, *std::move(order), json); });
}

} // namespace stonepot

#include "hub/commands.h"
#include "hub/json_text.h"
#include "hub/sha256.h"

#include "core/ids.h"
#include "core/order_json.h"

#include <algorithm>
#include <iterator>

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

// What a client says that an order comes to.
struct Totals {
    std::vector<Minor> lines;
    std::vector<OrderTax> taxes;
    Minor subtotal = 0;
    Minor total = 0;

    explicit Totals(const Order& order)
        : taxes(order.taxes)
        , subtotal(order.subtotal)
        , total(order.total)
    {
        lines.reserve(order.lines.size());
        std::ranges::transform(order.lines, std::back_inserter(lines), &OrderLine::total);
    }
};

// The first total that is not what the lines make of it; empty: all agree.
QString disagreement(const Totals& told, const Order& computed)
{
    for (size_t i = 0; i < told.lines.size(); ++i) {
        if (told.lines[i] != computed.lines[i].total) {
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
Result<Order> checked(const Caller& caller, PlaceOrder command, Instant now)
{
    Order& order = command.order;
    if (order.tenantId != caller.tenant) {
        return fail(ErrorCode::TenantMismatch, u"tenantId"_s, u"The order names another tenant than the address."_s);
    }
    if (order.lines.empty()) {
        return fail(ErrorCode::ValidationError, u"cart"_s, u"An order has at least one line."_s);
    }
    if (command.exact) {
        order.totalsGiven = false;
        const Totals told(order);
        if (const Status status = recomputeTotals(order); !status) {
            return fail(ErrorCode::ValidationError, u"pos"_s, status.error().text());
        }
        if (const QString where = disagreement(told, order); !where.isEmpty()) {
            return fail(ErrorCode::TotalMismatch, where, u"It is not what the lines come to."_s);
        }
    }
    order.status = OrderStatus::Confirmed;
    order.version = 1;
    if (order.createdAt == Instant{}) {
        order.createdAt = now;
    }
    order.id.clear();
    order.orderNumber.clear();
    return std::move(order);
}

// The order as text, and a hash over everything in it that the client decided: not over when, because an old client may
// date each attempt anew, and not over the phone that is made from it where the guest gave none. Most of the text is
// written once and serves both.
void writeOut(CheckedOrder& checked)
{
    const Order& order = checked.order;
    const auto customer = [&order](wire::NoPhone noPhone) {
        return jsonText([&](JsonWriter& json) { wire::writeCustomer(json, order, noPhone); });
    };
    const QByteArray rest = jsonText(
        [&order](JsonWriter& json) { wire::writeOrder(json, order, wire::OrderPart::WithoutDateAndCustomer); });
    checked.json =
        JsonText().text("createdAt", toIso(order.createdAt)).raw("customer", customer(wire::NoPhone::MadeUp)).object();
    checked.json.chop(1);
    checked.json.append(',').append(QByteArrayView(rest).sliced(1));
    if (order.clientOrderId.isEmpty()) {
        return;
    }
    Sha256 hash;
    hash.add(customer(wire::NoPhone::LeftOut));
    hash.add(rest);
    checked.contentHash = hash.result();
}

KitchenOrder ticketOf(const Order& order, Instant now)
{
    KitchenOrder ticket = makeKitchenOrder(order);
    // A till whose clock is ahead must not make a ticket that is younger than now.
    ticket.createdAt = std::min(order.createdAt, now);
    ticket.updatedAt = now;
    return ticket;
}

QByteArray kitchenJson(const Order& order, Instant now)
{
    return jsonText([&](JsonWriter& json) { wire::writeKitchenOrder(json, ticketOf(order, now)); });
}

// Both are ours and need no escapes.
QByteArray named(const QByteArray& id, const QByteArray& number, const QByteArray& json)
{
    QByteArray result;
    result.reserve(json.size() + id.size() + number.size() + 32);
    result.append(R"({"id":")").append(id).append(R"(","orderNumber":")").append(number).append(R"(",)");
    return result.append(QByteArrayView(json).sliced(1));
}

Execution store(Ledger& ledger, const CheckedOrder& checked, const QString& id)
{
    const QString day = ledger.state().businessDay(ledger.now());
    const auto counter = ledger.store().nextOrderCounter(ledger.tenant(), day);
    if (!counter) {
        return std::unexpected(counter.error());
    }
    const Order& order = checked.order;
    const QString number = orderNumber(day, *counter);
    const qint64 seq = ledger.nextSeq();
    Accepted accepted{.ack = {.clientOrderId = order.clientOrderId,
                              .clientActionId = {},
                              .orderId = id,
                              .orderNumber = number,
                              .seq = seq},
                      .order = named(id.toLatin1(), number.toLatin1(), checked.json),
                      .kitchenOrder = named(id.toLatin1(), number.toLatin1(), checked.kitchenOrder)};
    const QByteArray message = JsonText()
                                   .raw("type", "\"order_created\"")
                                   .number("seq", seq)
                                   .raw("order", accepted.order)
                                   .raw("kitchenOrder", accepted.kitchenOrder)
                                   .object();
    if (const Status status = ledger.append(orderCreated(), message, id); !status) {
        return std::unexpected(status.error());
    }
    const Status inserted = ledger.store().insertOrder(ledger.tenant(), {.id = id,
                                                                         .orderNumber = number,
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
    const Status cooking = ledger.store().putKitchenOrder(ledger.tenant(), {id, id, true, seq, accepted.kitchenOrder});
    if (!cooking) {
        return std::unexpected(cooking.error());
    }
    if (const Status counted = countDown(ledger, order); !counted) {
        return std::unexpected(counted.error());
    }
    return CommandReply(std::move(accepted));
}

} // namespace

Result<CheckedOrder> checkOrder(const Caller& caller, PlaceOrder command, Instant now)
{
    Result<Order> order = checked(caller, std::move(command), now);
    if (!order) {
        return std::unexpected(order.error());
    }
    CheckedOrder result{.order = *std::move(order), .contentHash = {}, .json = {}, .kitchenOrder = {}};
    writeOut(result);
    result.kitchenOrder = kitchenJson(result.order, now);
    return result;
}

Execution placeOrder(Ledger& ledger, const CheckedOrder& order)
{
    const Intent intent{.key = orderKey(order.order.clientOrderId),
                        .contentHash = order.contentHash,
                        .clientOrderId = order.order.clientOrderId,
                        .clientActionId = {},
                        .eventHoldsAnswer = true};
    const QString id = newUuidV7(ledger.now());
    return ledger.once(intent, id, [&] { return store(ledger, order, id); });
}

} // namespace stonepot

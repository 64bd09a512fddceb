#include "support/sample_orders.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace stonepot {

Order sampleOrder(const QString& clientOrderId, int table, Instant createdAt)
{
    Order order;
    order.clientOrderId = clientOrderId;
    order.tenantId = u"demo"_s;
    order.deviceId = u"till-1"_s;
    order.displayNumber = u"A-042"_s;
    order.customer = {.name = u"Ms Kim"_s, .phone = u"555-0100"_s};
    order.tableNumber = table;
    order.notes = u"Birthday"_s;
    order.createdAt = createdAt;
    order.menuVersion = u"7"_s;
    OrderLine stew;
    stew.lineId = u"l1"_s;
    stew.itemId = u"101"_s;
    stew.name = u"Kimchi Jjigae"_s;
    stew.unitPrice = 1250;
    stew.modifiers.push_back({.groupId = u"extras"_s,
                              .optionId = u"egg"_s,
                              .name = u"Extra egg"_s,
                              .price = 150,
                              .kind = ModifierKind::Add});
    stew.note = u"not too hot"_s;
    stew.stationId = u"hot"_s;
    OrderLine tea;
    tea.lineId = u"l2"_s;
    tea.itemId = u"301"_s;
    tea.name = u"Barley tea"_s;
    tea.quantity = Decimal(2);
    tea.unitPrice = 720;
    tea.stationId = u"bar"_s;
    order.lines = {stew, tea};
    order.payments.push_back({.method = u"cash"_s, .amount = 2840, .tendered = 3000, .change = 160});
    if (const Status status = recomputeTotals(order); !status) {
        qFatal("%s", qPrintable(status.error().text()));
    }
    return order;
}

OutboxEntry placeEntry(const Order& order)
{
    return {.key = order.clientOrderId,
            .kind = EntryKind::PlaceOrder,
            .orderKey = order.clientOrderId,
            .message = SubmitOrder{order},
            .createdAt = order.createdAt};
}

OutboxEntry statusEntry(const QString& actionId, const QString& orderId, TicketStatus status, const QString& orderKey,
                        const QStringList& itemIds)
{
    return {.key = actionId,
            .kind = EntryKind::StatusChange,
            .orderKey = orderKey.isEmpty() ? orderId : orderKey,
            .message =
                UpdateOrderStatus{.clientActionId = actionId, .orderId = orderId, .status = status, .itemIds = itemIds},
            .createdAt = Instant(Milliseconds(1767728527123))};
}

OutboxEntry seenEntry(const QString& orderId, const QString& deviceId)
{
    return {.key = u"seen:%1:%2"_s.arg(orderId, deviceId),
            .kind = EntryKind::TicketSeen,
            .orderKey = orderId,
            .message = TicketSeen{.orderId = orderId, .deviceId = deviceId},
            .createdAt = Instant(Milliseconds(1767728527123))};
}

} // namespace stonepot

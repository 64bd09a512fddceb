#include "message_samples.h"
#include "support/json.h"

using namespace Qt::StringLiterals;

namespace stonepot::test {

namespace {

Instant at(QStringView text)
{
    return parseIso(text).value_or(Instant{});
}

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value_or(Decimal());
}

TaxRate foodTax()
{
    return {u"food"_s, u"Sales tax"_s, decimal(u"8.875"), false};
}

TaxRate barTax()
{
    return {u"bar"_s, u"Alcohol"_s, decimal(u"19"), true};
}

OrderLine stew()
{
    OrderLine line;
    line.lineId = u"l1"_s;
    line.itemId = u"kimchi-stew"_s;
    line.variantId = u"large"_s;
    line.name = u"Kimchi stew, “large” 김치찌개"_s;
    line.quantity = Decimal(2);
    line.unitPrice = 1450;
    line.modifiers = {
        {u"spice"_s, u"hot"_s, u"Extra spicy"_s, 1, 0, ModifierKind::Choice},
        {u"extra"_s, u"tofu"_s, u"Tofu"_s, 2, 150, ModifierKind::Add},
        {u"without"_s, u"egg"_s, u"No egg"_s, 1, -50, ModifierKind::Remove},
    };
    line.note = u"not too hot | please\nthanks"_s;
    line.allergies = {u"sesame"_s, u"shellfish"_s};
    line.seat = 3;
    line.course = 2;
    line.stationId = u"hot"_s;
    line.prepMinutes = 14;
    line.discount = Discount{u"d1"_s, u"Regulars"_s, decimal(u"12.5"), std::nullopt};
    line.taxes = {foodTax()};
    line.total = 2975;
    return line;
}

OrderLine meatByWeight()
{
    OrderLine line;
    line.lineId = u"l2"_s;
    line.itemId = u"galbi"_s;
    line.name = u"Galbi"_s;
    line.quantity = decimal(u"0.335");
    line.unitPrice = 4200;
    line.taxes = {foodTax(), {u"city"_s, u"City"_s, decimal(u"1"), false}};
    line.total = 1407;
    return line;
}

OrderLine voidedSoju()
{
    OrderLine line;
    line.lineId = u"l3"_s;
    line.itemId = u"soju"_s;
    line.name = u"Soju"_s;
    line.unitPrice = 1000;
    line.taxes = {barTax()};
    line.total = 1000;
    line.voided = true;
    return line;
}

} // namespace

Order richOrder()
{
    Order order;
    order.id = u"0194-order"_s;
    order.orderNumber = u"ORD-20260106-007"_s;
    order.clientOrderId = u"01943d5c-1111-7abc-8def-0123456789ab"_s;
    order.tenantId = u"demo"_s;
    order.deviceId = u"till-1"_s;
    order.displayNumber = u"A-042"_s;
    order.type = OrderType::DineIn;
    order.status = OrderStatus::InProgress;
    order.version = 4;
    order.customer = {u"Ada"_s, u"+1 555 0100"_s, u"ada@example.com"_s, u"1 Main St"_s};
    order.tableNumber = 5;
    order.guests = 4;
    order.notes = u"birthday"_s;
    order.staffName = u"Min-jun"_s;
    order.rush = true;
    order.createdAt = at(u"2026-01-06T19:42:07.123Z");
    order.policy = {TaxScope::Line, Rounding::HalfEven, 5, Rounding::Down};
    order.menuVersion = u"m17"_s;
    order.lines = {stew(), meatByWeight(), voidedSoju()};
    order.discounts = {{u"o1"_s, u"Happy hour"_s, decimal(u"10"), std::nullopt}, {{}, {}, std::nullopt, Minor{100}}};
    order.charges = {{u"service"_s, u"Service"_s, decimal(u"3"), std::nullopt, {foodTax()}},
                     {u"delivery"_s, u"Delivery"_s, std::nullopt, Minor{300}, {}}};
    order.taxes = {{foodTax(), 3844, 341}, {barTax(), 840, 160}};
    order.payments = {{u"card"_s, 2000, 150, 0, 0, u"auth 42"_s}, {u"cash"_s, 2500, 0, 3000, 500, {}}};
    order.refunds = {{120, u"cash"_s, u"cold"_s, {u"l1"_s}}};
    order.subtotal = 4382;
    order.discountTotal = 538;
    order.chargeTotal = 415;
    order.taxTotal = 501;
    order.total = 4600;
    order.rounding = -2;
    return order;
}

KitchenOrder richTicket()
{
    KitchenOrder ticket = makeKitchenOrder(richOrder());
    ticket.status = TicketStatus::Ready;
    ticket.version = 9;
    ticket.updatedAt = at(u"2026-01-06T19:52:07.123Z");
    ticket.acceptedAt = at(u"2026-01-06T19:43:07.123Z");
    ticket.readyAt = at(u"2026-01-06T19:51:07.000Z");
    ticket.completedAt = at(u"2026-01-06T19:52:07.000Z");
    ticket.items[0].status = ItemStatus::Ready;
    ticket.items[1].status = ItemStatus::Voided;
    ticket.priority = 2.5;
    ticket.estimatedPrepTime = 14;
    ticket.runningOrder = true;
    ticket.kotSequence = 3;
    ticket.seenBy = {u"kds-1"_s, u"kds-2"_s};
    return ticket;
}

QByteArray baseSubmitOrder()
{
    return R"({
        "type": "submit_order",
        "order": {
            "tenantId": "demo", "orderType": "takeout", "paymentMethod": "cash",
            "customer": {"name": "Walk-in Customer", "phone": "POS-1767728527123"},
            "cart": {
                "items": [
                    {"itemId": "bibimbap", "dishName": "Bibimbap", "quantity": 2, "price": 12.5, "itemTotal": 28.0,
                     "customization": "Extra spicy, No egg | well done"},
                    {"itemId": "tea", "dishName": "Tea", "quantity": 1, "price": 3, "itemTotal": 3,
                     "customization": null}
                ],
                "subtotal": 31, "tax": 2.75, "deliveryFee": 1.5, "total": 35.25
            },
            "status": "confirmed", "tableNumber": null, "notes": null, "source": "pos",
            "createdAt": "2026-01-06T19:42:07.123Z"
        }
    })";
}

QByteArray baseOrderCreated()
{
    QJsonObject frame = parsed(baseSubmitOrder());
    frame.insert("type"_L1, u"order_created"_s);
    frame = with(frame, u"order.id"_s, u"42"_s);
    frame = with(frame, u"order.orderNumber"_s, u"ORD-20260106-001"_s);
    frame.insert("kitchenOrder"_L1, parsed(R"({
        "id": "k42", "orderNumber": "ORD-20260106-001", "orderType": "pickup", "source": "pos", "status": "pending",
        "createdAt": "2026-01-06T19:42:07.123Z", "acceptedAt": null, "readyAt": null, "completedAt": null,
        "items": [{"id": "i1", "name": "Bibimbap", "quantity": 2, "status": "pending",
                   "specialInstructions": "well done", "modifiers": [{"name": "Spice", "value": "Extra spicy"}],
                   "station": null}],
        "tableNumber": null, "isUrgent": false, "priority": 0, "elapsedMinutes": 0, "estimatedPrepTime": 15,
        "isRunningOrder": false, "kotSequence": 1})"));
    return toFrame(frame);
}

QByteArray baseSyncState()
{
    const QJsonObject created = parsed(baseOrderCreated());
    return toFrame({{"type"_L1, u"sync_state"_s},
                    {"activeOrders"_L1, QJsonArray{created.value("kitchenOrder"_L1)}},
                    {"recentOrders"_L1, QJsonArray{created.value("order"_L1)}}});
}

QByteArray baseStatusUpdate()
{
    return R"({"type": "order_status_update", "orderId": "42", "orderNumber": "ORD-20260106-001", "status": "ready",
               "updatedBy": "kitchen-terminal-1"})";
}

std::vector<ClientMessage> richClientMessages()
{
    const Instant time = at(u"2026-01-06T19:45:00.001Z");
    return {
        SubmitOrder{richOrder()},
        UpdateOrderStatus{u"a1"_s, u"o1"_s, TicketStatus::InProgress, {u"l1"_s, u"l2"_s}, u"hot"_s, true, time},
        TicketSeen{u"o1"_s, u"kds-1"_s, u"hot"_s, time, 0},
        Resume{17},
        SetAvailability{u"a2"_s, u"galbi"_s, false, 3},
        AmendOrder{u"a3"_s, u"o1"_s, 4, QJsonArray{QJsonObject{{"op"_L1, u"rush"_s}}}},
        HoldCart{u"a4"_s, u"c1"_s, QJsonObject{{"lines"_L1, QJsonArray{1, 2}}}},
        TakeCart{u"a5"_s, u"c1"_s},
        ConfirmPayment{u"a6"_s, {u"A-042-7KQ2"_s, 6240, Currency(), u"T-9"_s}},
        UnknownMessage{u"something_new"_s},
    };
}

std::vector<ServerMessage> richServerMessages()
{
    const Instant time = at(u"2026-01-06T19:45:00.001Z");
    SyncState full;
    full.seq = 12;
    full.serverTime = time;
    full.features = {u"ack"_s, u"resume"_s};
    full.activeOrders = {richTicket()};
    full.recentOrders = {richOrder(), richOrder()};
    full.extra = {{"menu"_L1, QJsonObject{{"version"_L1, u"m17"_s}}}, {"held"_L1, QJsonArray{}}};
    SyncState delta;
    delta.delta = true;
    delta.since = 10;
    delta.seq = 12;
    delta.serverTime = time;
    delta.features = {u"ack"_s};
    delta.events = {{Ack{.clientOrderId = u"c1"_s, .seq = 11}}, {*parseServerMessage(baseStatusUpdate())}};
    return {
        OrderCreated{richOrder(), richTicket(), 5},
        OrderStatusUpdate{u"o1"_s,
                          u"ORD-1"_s,
                          TicketStatus::Ready,
                          u"kds-1"_s,
                          u"k1"_s,
                          {{u"l1"_s, ItemStatus::Ready}, {u"l2"_s, ItemStatus::Served}},
                          u"hot"_s,
                          7,
                          time,
                          8},
        full,
        delta,
        ErrorMessage{ErrorCode::RateLimited, u"too fast"_s, u"c1"_s, u"a1"_s, true, Milliseconds(1500), richOrder()},
        Ack{u"c1"_s, {}, u"o1"_s, u"ORD-1"_s, 9, true},
        Ack{{}, u"a1"_s, u"o1"_s, {}, 0, false},
        TicketSeen{u"o1"_s, u"kds-1"_s, u"hot"_s, time, 10},
        MenuUpdate{u"m18"_s,
                   QJsonArray{QJsonObject{{"id"_L1, u"galbi"_s}}},
                   {{u"galbi"_s, false, 0}, {u"tea"_s, true, std::nullopt}},
                   11},
        OrderUpdated{richOrder(), {richTicket(), richTicket()}, 5, u"till-2"_s, 12},
        CartsChanged{QJsonArray{QJsonObject{{"cartId"_L1, u"c1"_s}}}, 13},
        PaymentReceived{{u"A-042-7KQ2"_s, 6240, Currency(), {}}, time, 14},
        UnknownMessage{u"something_new"_s},
    };
}

QJsonObject with(QJsonObject json, const QString& path, const QJsonValue& value)
{
    const auto put = [&json](const QString& key, const QJsonValue& inner) {
        const qsizetype bracket = key.indexOf(u'[');
        if (bracket < 0) {
            json.insert(key, inner); // an undefined value removes the field
            return;
        }
        const QString name = key.first(bracket);
        QJsonArray array = json.value(name).toArray();
        array.replace(key.sliced(bracket + 1).chopped(1).toInt(), inner);
        json.insert(name, array);
    };
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        put(path, value);
        return json;
    }
    const QString head = path.first(dot);
    const qsizetype bracket = head.indexOf(u'[');
    const QJsonObject child =
        bracket < 0
            ? json.value(head).toObject()
            : json.value(head.first(bracket)).toArray().at(head.sliced(bracket + 1).chopped(1).toInt()).toObject();
    put(head, with(child, path.sliced(dot + 1), value));
    return json;
}

} // namespace stonepot::test

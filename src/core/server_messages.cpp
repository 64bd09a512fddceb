// What a backend sends (docs/protocol.md).
#include "core/message_json.h"
#include "core/order_json.h"

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSynced = 10000; // orders, tickets: a bound, not an expectation
constexpr int maxEvents = 100000;
constexpr int maxMenuItems = 100000;
constexpr auto extraKeys = {"menu"_L1, "held"_L1, "staff"_L1, "payments"_L1};

// How a message's orders are read.
struct OrderReading {
    Currency fallbackCurrency;
    OrdersRead what = OrdersRead::Whole;
};

void readOrder(JsonReader& reader, const OrderReading& how, Order& order)
{
    wire::require(reader, "order"_L1);
    reader.object("order"_L1, [&](JsonReader& json) {
        order = how.what == OrdersRead::Whole ? wire::readOrder(json, how.fallbackCurrency) : wire::readNames(json);
    });
}

OrderCreated readOrderCreated(JsonReader& reader, const OrderReading& how)
{
    OrderCreated message;
    const bool hasTicket = reader.has("kitchenOrder"_L1);
    readOrder(reader, hasTicket ? how : OrderReading{how.fallbackCurrency}, message.order);
    if (hasTicket) {
        reader.object("kitchenOrder"_L1,
                      [&](JsonReader& ticket) { message.kitchenOrder = wire::readKitchenOrder(ticket); });
    } else {
        message.kitchenOrder = makeKitchenOrder(message.order); // better than none in the kitchen
        if (message.kitchenOrder.id.isEmpty()) {
            message.kitchenOrder.id = message.order.clientOrderId;
        }
        if (message.kitchenOrder.id.isEmpty()) {
            reader.fail("kitchenOrder"_L1, u"is missing, and the order has no id to know one by"_s);
        }
    }
    message.seq = wire::readSeq(reader);
    return message;
}

OrderStatusUpdate readOrderStatusUpdate(JsonReader& reader)
{
    OrderStatusUpdate message;
    message.orderId = wire::requiredId(reader, "orderId"_L1);
    message.orderNumber = wire::text(reader, "orderNumber"_L1);
    wire::require(reader, "status"_L1);
    message.status =
        wire::nameOrWord(reader, "status"_L1, &ticketStatusFromWire, TicketStatus::Pending, message.unknownStatus);
    message.updatedBy = wire::text(reader, "updatedBy"_L1);
    message.kitchenOrderId = wire::id(reader, "kitchenOrderId"_L1);
    reader.objects("items"_L1, maxLinesPerOrder, [&message](JsonReader& item) {
        const QString id = wire::requiredId(item, "id"_L1);
        wire::require(item, "status"_L1);
        QString unknown;
        const auto status = wire::nameOrWord(item, "status"_L1, &itemStatusFromWire, ItemStatus::Pending, unknown);
        if (unknown.isEmpty()) {
            message.items.emplace_back(id, status);
        } else {
            message.unknownItems.emplace_back(id, unknown);
        }
    });
    message.station = wire::text(reader, "station"_L1);
    message.version = wire::readSeq(reader, "version"_L1);
    message.at = wire::instant(reader, "at"_L1);
    message.seq = wire::readSeq(reader);
    return message;
}

std::optional<bool> isDeltaFromWire(QStringView mode)
{
    if (mode == "delta"_L1) {
        return true;
    }
    return mode == "full"_L1 ? std::optional(false) : std::nullopt;
}

template <typename Read>
auto readWhole(JsonNode json, Read read) -> Result<decltype(read(std::declval<JsonReader&>()))>
{
    if (!json.isObject()) {
        return fail(ErrorCode::ValidationError, {}, u"expected an object"_s);
    }
    JsonReader reader(json);
    auto value = read(reader);
    return wire::finish(reader, std::move(value));
}

// Each element on its own, so that one that cannot be read does not hide the others.
template <typename T, typename Read>
std::vector<T> readEach(JsonReader& reader, QLatin1StringView key, std::vector<Error>& unreadable, Read read)
{
    std::vector<T> result;
    qsizetype i = -1;
    for (const JsonNode json : reader.list(key, maxSynced)) {
        ++i;
        Result<T> element = readWhole(json, read);
        if (element) {
            result.push_back(std::move(*element));
        } else {
            Error error = element.error();
            const QString path = u"%1[%2]"_s.arg(key).arg(i);
            error.where = error.where.isEmpty() ? path : path + u'.' + error.where;
            unreadable.push_back(std::move(error));
        }
    }
    return result;
}

Result<ServerMessage> readServerMessage(JsonNode json, const OrderReading& how);

// Up to the first that cannot be read: what comes after it does not follow.
void readEvents(JsonReader& reader, const OrderReading& how, SyncState& message)
{
    const JsonNode events = reader.list("events"_L1, maxEvents);
    message.events.reserve(events.size());
    for (const JsonNode event : events) {
        Result<ServerMessage> read = event["type"_L1].text() == "sync_state"_L1
                                         ? fail(ErrorCode::ValidationError, {}, u"a state is no event"_s)
                                         : readServerMessage(event, how);
        if (!read) {
            message.brokenEvent = read.error();
            return;
        }
        message.events.push_back({*std::move(read)});
    }
}

SyncState readSyncState(JsonReader& reader, const OrderReading& how)
{
    SyncState message;
    message.delta = wire::name(reader, "mode"_L1, &isDeltaFromWire, false);
    message.since = wire::readSeq(reader, "since"_L1);
    message.seq = wire::readSeq(reader);
    message.serverTime = wire::instant(reader, "serverTime"_L1);
    message.features = wire::texts(reader, "features"_L1, 100);
    message.activeOrders =
        readEach<KitchenOrder>(reader, "activeOrders"_L1, message.unreadable, &wire::readKitchenOrder);
    if (how.what == OrdersRead::Whole) {
        message.recentOrders =
            readEach<Order>(reader, "recentOrders"_L1, message.unreadable,
                            [&how](JsonReader& order) { return wire::readOrder(order, how.fallbackCurrency); });
    }
    readEvents(reader, how, message);
    message.more = reader.flagOr("more"_L1, false);
    for (const QLatin1StringView key : extraKeys) {
        if (reader.has(key)) {
            message.extra.insert(key, reader.object()[key].toQt());
        }
    }
    return message;
}

ErrorMessage readErrorMessage(JsonReader& reader, Currency fallbackCurrency)
{
    ErrorMessage message;
    message.code = errorCodeFromWire(wire::text(reader, "code"_L1)).value_or(ErrorCode::Unavailable);
    message.message = wire::text(reader, "message"_L1, wire::maxText);
    message.clientOrderId = wire::id(reader, "clientOrderId"_L1);
    message.clientActionId = wire::id(reader, "clientActionId"_L1);
    message.retryable = reader.flagOr("retryable"_L1, !isPermanent(message.code));
    if (reader.has("retryAfterMs"_L1)) {
        message.retryAfter = Milliseconds(reader.integer("retryAfterMs"_L1, 0, 86'400'000));
    }
    // An error stays an error whatever is beside it.
    if (auto order = readWhole(reader.object()["order"_L1], [fallbackCurrency](JsonReader& json) {
            return wire::readOrder(json, fallbackCurrency);
        })) {
        message.order = *std::move(order);
    }
    return message;
}

Ack readAck(JsonReader& reader)
{
    Ack message;
    message.clientOrderId = wire::id(reader, "clientOrderId"_L1);
    message.clientActionId = wire::id(reader, "clientActionId"_L1);
    message.orderId = wire::id(reader, "orderId"_L1);
    message.orderNumber = wire::text(reader, "orderNumber"_L1);
    message.seq = wire::readSeq(reader);
    message.replayed = reader.flagOr("replayed"_L1, false);
    if (message.clientOrderId.isEmpty() && message.clientActionId.isEmpty()) {
        reader.fail({}, u"expected a clientOrderId or a clientActionId"_s);
    }
    return message;
}

MenuUpdate readMenuUpdate(JsonReader& reader)
{
    MenuUpdate message;
    message.version = wire::text(reader, "version"_L1);
    message.items = wire::array(reader, "items"_L1, maxMenuItems);
    reader.objects("availability"_L1, maxMenuItems, [&message](JsonReader& each) {
        message.availability.push_back({wire::requiredId(each, "itemId"_L1), each.flagOr("available"_L1, true),
                                        wire::optionalInteger(each, "left"_L1, 0, 1000000)});
    });
    message.seq = wire::readSeq(reader);
    return message;
}

OrderUpdated readOrderUpdated(JsonReader& reader, const OrderReading& how)
{
    OrderUpdated message;
    readOrder(reader, how, message.order);
    reader.objects("kitchenOrders"_L1, maxSynced,
                   [&message](JsonReader& ticket) { message.kitchenOrders.push_back(wire::readKitchenOrder(ticket)); });
    message.version = wire::readSeq(reader, "version"_L1);
    message.by = wire::text(reader, "by"_L1);
    message.seq = wire::readSeq(reader);
    return message;
}

ServerMessage readServerMessage(JsonReader& reader, const QString& type, const OrderReading& how)
{
    if (type == "order_created"_L1) {
        return readOrderCreated(reader, how);
    }
    if (type == "order_status_update"_L1) {
        return readOrderStatusUpdate(reader);
    }
    if (type == "sync_state"_L1) {
        return readSyncState(reader, how);
    }
    if (type == "error"_L1) {
        return readErrorMessage(reader, how.fallbackCurrency);
    }
    if (type == "ack"_L1) {
        return readAck(reader);
    }
    if (type == "ticket_seen"_L1) {
        return wire::readTicketSeen(reader);
    }
    if (type == "menu_update"_L1) {
        return readMenuUpdate(reader);
    }
    if (type == "order_updated"_L1) {
        return readOrderUpdated(reader, how);
    }
    if (type == "carts_changed"_L1) {
        return CartsChanged{wire::array(reader, "held"_L1, maxSynced), wire::readSeq(reader)};
    }
    if (type == "payment_received"_L1) {
        return PaymentReceived{wire::readOnlinePayment(reader), wire::instant(reader, "at"_L1), wire::readSeq(reader)};
    }
    return UnknownMessage{type};
}

Result<ServerMessage> readServerMessage(JsonNode json, const OrderReading& how)
{
    return readWhole(json, [&how](JsonReader& reader) {
        const QString type = wire::requiredText(reader, "type"_L1);
        return readServerMessage(reader, type, how);
    });
}

} // namespace

Result<ServerMessage> parseServerMessage(const QByteArray& json, Currency fallbackCurrency, OrdersRead orders)
{
    const Result<JsonDocument> frame = JsonDocument::parse(json);
    return frame ? readServerMessage(frame->root(), {fallbackCurrency, orders}) : std::unexpected(frame.error());
}

Result<ServerMessage> parseServerMessage(const QJsonObject& json, Currency fallbackCurrency)
{
    const JsonDocument document(json);
    return readServerMessage(document.root(), {fallbackCurrency});
}

} // namespace stonepot

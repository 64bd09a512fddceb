// What a hub writes (docs/protocol.md).
#include "core/message_json.h"

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

using wire::messageJson;

QJsonObject typed(QLatin1StringView type, qint64 seq)
{
    QJsonObject json{{"type"_L1, QString(type)}};
    wire::putInteger(json, "seq"_L1, seq, 0);
    return json;
}

template <typename T>
QJsonArray eachToJson(const std::vector<T>& list)
{
    return wire::arrayOf(list, [](const T& each) { return toJson(each); });
}

QJsonObject messageJson(const OrderCreated& message)
{
    QJsonObject json = typed("order_created"_L1, message.seq);
    json.insert("order"_L1, toJson(message.order));
    json.insert("kitchenOrder"_L1, toJson(message.kitchenOrder));
    return json;
}

QJsonObject messageJson(const OrderStatusUpdate& message)
{
    QJsonObject json = typed("order_status_update"_L1, message.seq);
    json.insert("orderId"_L1, message.orderId);
    json.insert("orderNumber"_L1, message.orderNumber);
    json.insert("status"_L1, message.unknownStatus.isEmpty() ? toWire(message.status) : message.unknownStatus);
    json.insert("updatedBy"_L1, message.updatedBy);
    wire::putText(json, "kitchenOrderId"_L1, message.kitchenOrderId);
    QJsonArray items = wire::arrayOf(message.items, [](const auto& item) {
        return QJsonObject{{"id"_L1, item.first}, {"status"_L1, toWire(item.second)}};
    });
    for (const auto& [id, word] : message.unknownItems) {
        items.append(QJsonObject{{"id"_L1, id}, {"status"_L1, word}});
    }
    if (!items.isEmpty()) {
        json.insert("items"_L1, items);
    }
    wire::putText(json, "station"_L1, message.station);
    wire::putInteger(json, "version"_L1, message.version, 0);
    wire::putInstant(json, "at"_L1, message.at);
    return json;
}

QJsonObject messageJson(const SyncState& message)
{
    QJsonObject json = typed("sync_state"_L1, message.seq);
    json.insert("mode"_L1, message.delta ? u"delta"_s : u"full"_s);
    if (message.delta) {
        json.insert("since"_L1, message.since);
        json.insert("events"_L1,
                    wire::arrayOf(message.events, [](const RecordedEvent& event) { return toJson(event.message); }));
    } else {
        json.insert("activeOrders"_L1, eachToJson(message.activeOrders));
        json.insert("recentOrders"_L1, eachToJson(message.recentOrders));
    }
    wire::putInstant(json, "serverTime"_L1, message.serverTime);
    wire::putTexts(json, "features"_L1, message.features);
    wire::putFlag(json, "more"_L1, message.more);
    for (auto it = message.extra.begin(); it != message.extra.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

QJsonObject messageJson(const ErrorMessage& message)
{
    QJsonObject json = typed("error"_L1, 0);
    json.insert("message"_L1, message.message);
    json.insert("code"_L1, toWire(message.code));
    wire::putText(json, "clientOrderId"_L1, message.clientOrderId);
    wire::putText(json, "clientActionId"_L1, message.clientActionId);
    json.insert("retryable"_L1, message.retryable);
    if (message.retryAfter) {
        json.insert("retryAfterMs"_L1, qint64{message.retryAfter->count()});
    }
    if (message.order) {
        json.insert("order"_L1, toJson(*message.order));
    }
    return json;
}

QJsonObject messageJson(const Ack& message)
{
    QJsonObject json = typed("ack"_L1, message.seq);
    wire::putText(json, "clientOrderId"_L1, message.clientOrderId);
    wire::putText(json, "clientActionId"_L1, message.clientActionId);
    wire::putText(json, "orderId"_L1, message.orderId);
    wire::putText(json, "orderNumber"_L1, message.orderNumber);
    json.insert("replayed"_L1, message.replayed);
    return json;
}

QJsonObject messageJson(const MenuUpdate& message)
{
    QJsonObject json = typed("menu_update"_L1, message.seq);
    json.insert("version"_L1, message.version);
    json.insert("items"_L1, message.items);
    json.insert("availability"_L1, wire::arrayOf(message.availability, [](const Availability& each) {
                    return QJsonObject{{"itemId"_L1, each.itemId},
                                       {"available"_L1, each.available},
                                       {"left"_L1, wire::integerOrNull(each.left)}};
                }));
    return json;
}

QJsonObject messageJson(const OrderUpdated& message)
{
    QJsonObject json = typed("order_updated"_L1, message.seq);
    json.insert("order"_L1, toJson(message.order));
    json.insert("kitchenOrders"_L1, eachToJson(message.kitchenOrders));
    json.insert("version"_L1, message.version);
    wire::putText(json, "by"_L1, message.by);
    return json;
}

QJsonObject messageJson(const CartsChanged& message)
{
    QJsonObject json = typed("carts_changed"_L1, message.seq);
    json.insert("held"_L1, message.held);
    return json;
}

QJsonObject messageJson(const PaymentReceived& message)
{
    QJsonObject json = typed("payment_received"_L1, message.seq);
    wire::putOnlinePayment(json, message.payment);
    wire::putInstant(json, "at"_L1, message.at);
    return json;
}

} // namespace

QJsonObject toJson(const ServerMessage& message)
{
    return std::visit([](const auto& each) { return messageJson(each); }, message);
}

qint64 seqOf(const ServerMessage& message)
{
    return std::visit(
        [](const auto& each) -> qint64 {
            if constexpr (requires { each.seq; }) {
                return each.seq;
            } else {
                return 0;
            }
        },
        message);
}

} // namespace stonepot

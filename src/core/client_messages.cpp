// What clients send (docs/protocol.md).
#include "core/message_json.h"
#include "core/order_json.h"

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

using wire::messageJson;

Order readSubmitted(JsonReader& reader, Currency fallbackCurrency)
{
    Order order;
    wire::require(reader, "order"_L1);
    reader.object("order"_L1, [&](JsonReader& json) { order = wire::readOrder(json, fallbackCurrency); });
    return order;
}

UpdateOrderStatus readUpdateOrderStatus(JsonReader& reader)
{
    UpdateOrderStatus message;
    message.clientActionId = wire::id(reader, "clientActionId"_L1);
    message.orderId = wire::requiredId(reader, "orderId"_L1);
    message.status = reader.oneOf("status"_L1, &ticketStatusFromWire);
    message.itemIds = wire::ids(reader, "itemIds"_L1, maxLinesPerOrder);
    message.station = wire::text(reader, "station"_L1);
    message.recall = reader.flagOr("recall"_L1, false);
    message.at = wire::instant(reader, "at"_L1);
    return message;
}

SetAvailability readSetAvailability(JsonReader& reader)
{
    SetAvailability message;
    message.clientActionId = wire::id(reader, "clientActionId"_L1);
    message.itemId = wire::requiredId(reader, "itemId"_L1);
    wire::require(reader, "available"_L1);
    message.available = reader.flagOr("available"_L1, true);
    message.left = wire::optionalInteger(reader, "left"_L1, 0, 1000000);
    return message;
}

AmendOrder readAmendOrder(JsonReader& reader)
{
    AmendOrder message;
    message.clientActionId = wire::requiredId(reader, "clientActionId"_L1);
    message.orderId = wire::requiredId(reader, "orderId"_L1);
    message.baseVersion = reader.integerOr("baseVersion"_L1, 0, 0, wire::maxExact);
    wire::require(reader, "ops"_L1);
    message.ops = wire::array(reader, "ops"_L1, wire::maxOps);
    return message;
}

HoldCart readHoldCart(JsonReader& reader)
{
    return {wire::requiredId(reader, "clientActionId"_L1), wire::requiredId(reader, "cartId"_L1),
            wire::requiredObject(reader, "cart"_L1)};
}

QJsonObject typed(QLatin1StringView type, const QString& clientActionId = {})
{
    QJsonObject json{{"type"_L1, QString(type)}};
    wire::putText(json, "clientActionId"_L1, clientActionId);
    return json;
}

QJsonObject messageJson(const SubmitOrder& message)
{
    QJsonObject json = typed("submit_order"_L1);
    json.insert("order"_L1, toJson(message.order));
    return json;
}

QJsonObject messageJson(const UpdateOrderStatus& message)
{
    QJsonObject json = typed("update_order_status"_L1, message.clientActionId);
    json.insert("orderId"_L1, message.orderId);
    json.insert("status"_L1, toWire(message.status));
    wire::putTexts(json, "itemIds"_L1, message.itemIds);
    wire::putText(json, "station"_L1, message.station);
    wire::putFlag(json, "recall"_L1, message.recall);
    wire::putInstant(json, "at"_L1, message.at);
    return json;
}

QJsonObject messageJson(const Resume& message)
{
    QJsonObject json = typed("resume"_L1);
    json.insert("since"_L1, message.since);
    return json;
}

QJsonObject messageJson(const SetAvailability& message)
{
    QJsonObject json = typed("set_availability"_L1, message.clientActionId);
    json.insert("itemId"_L1, message.itemId);
    json.insert("available"_L1, message.available);
    if (message.left) {
        json.insert("left"_L1, *message.left);
    }
    return json;
}

QJsonObject messageJson(const AmendOrder& message)
{
    QJsonObject json = typed("amend_order"_L1, message.clientActionId);
    json.insert("orderId"_L1, message.orderId);
    json.insert("baseVersion"_L1, message.baseVersion);
    json.insert("ops"_L1, message.ops);
    return json;
}

QJsonObject messageJson(const HoldCart& message)
{
    QJsonObject json = typed("hold_cart"_L1, message.clientActionId);
    json.insert("cartId"_L1, message.cartId);
    json.insert("cart"_L1, message.cart);
    return json;
}

QJsonObject messageJson(const TakeCart& message)
{
    QJsonObject json = typed("take_cart"_L1, message.clientActionId);
    json.insert("cartId"_L1, message.cartId);
    return json;
}

QJsonObject messageJson(const ConfirmPayment& message)
{
    QJsonObject json = typed("confirm_payment"_L1, message.clientActionId);
    wire::putOnlinePayment(json, message.payment);
    return json;
}

ClientMessage readClientMessage(JsonReader& reader, const QString& type, Currency fallbackCurrency)
{
    if (type == "submit_order"_L1) {
        return SubmitOrder{readSubmitted(reader, fallbackCurrency)};
    }
    if (type == "update_order_status"_L1) {
        return readUpdateOrderStatus(reader);
    }
    if (type == "ticket_seen"_L1) {
        return wire::readTicketSeen(reader);
    }
    if (type == "resume"_L1) {
        return Resume{reader.integer("since"_L1, 0, wire::maxExact)};
    }
    if (type == "set_availability"_L1) {
        return readSetAvailability(reader);
    }
    if (type == "amend_order"_L1) {
        return readAmendOrder(reader);
    }
    if (type == "hold_cart"_L1) {
        return readHoldCart(reader);
    }
    if (type == "take_cart"_L1) {
        return TakeCart{wire::requiredId(reader, "clientActionId"_L1), wire::requiredId(reader, "cartId"_L1)};
    }
    if (type == "confirm_payment"_L1) {
        return ConfirmPayment{wire::requiredId(reader, "clientActionId"_L1), wire::readOnlinePayment(reader)};
    }
    return UnknownMessage{type};
}

} // namespace

Result<ClientMessage> parseClientMessage(const QByteArray& json, Currency fallbackCurrency)
{
    const Result<JsonDocument> frame = JsonDocument::parse(json);
    return frame ? wire::readClientMessage(frame->root(), fallbackCurrency) : std::unexpected(frame.error());
}

Result<ClientMessage> wire::readClientMessage(JsonNode json, Currency fallbackCurrency)
{
    JsonReader reader(json);
    const QString type = requiredText(reader, "type"_L1);
    return finish(reader, stonepot::readClientMessage(reader, type, fallbackCurrency));
}

QJsonObject toJson(const ClientMessage& message)
{
    return std::visit([](const auto& each) { return messageJson(each); }, message);
}

} // namespace stonepot

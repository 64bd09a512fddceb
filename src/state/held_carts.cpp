#include "state/held_carts.h"

#include "core/messages.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QJsonObject discountJson(const Discount& discount)
{
    QJsonObject json{{u"id"_s, discount.id}, {u"name"_s, discount.name}};
    if (discount.percent) {
        json[u"percent"_s] = discount.percent->toString();
    }
    if (discount.amount) {
        json[u"amount"_s] = *discount.amount;
    }
    return json;
}

std::optional<Discount> readDiscount(const QJsonObject& json)
{
    Discount discount{json[u"id"_s].toString(), json[u"name"_s].toString(), {}, {}};
    if (json.contains(u"percent"_s)) {
        const auto percent = Decimal::fromJson(json[u"percent"_s]);
        if (!percent) {
            return std::nullopt;
        }
        discount.percent = *percent;
    } else {
        discount.amount = json[u"amount"_s].toInteger();
    }
    return discount;
}

QJsonObject lineJson(const CartLine& line)
{
    QJsonArray options;
    for (const ChosenOption& option : line.choice.options) {
        options +=
            QJsonObject{{u"group"_s, option.groupId}, {u"option"_s, option.optionId}, {u"quantity"_s, option.quantity}};
    }
    QJsonObject json{{u"id"_s, line.lineId},
                     {u"item"_s, line.choice.itemId},
                     {u"variant"_s, line.choice.variantId},
                     {u"quantity"_s, line.choice.quantity.toString()},
                     {u"options"_s, options},
                     {u"note"_s, line.choice.note},
                     {u"allergies"_s, QJsonArray::fromStringList(line.choice.allergies)},
                     {u"seat"_s, line.choice.seat}};
    if (line.agreed) {
        json[u"agreed"_s] = QJsonObject{{u"price"_s, line.agreed->amount}, {u"by"_s, line.agreed->by}};
    }
    if (line.discount) {
        json[u"discount"_s] = discountJson(*line.discount);
    }
    return json;
}

std::optional<CartLine> readLine(const QJsonObject& json)
{
    const auto quantity = Decimal::fromJson(json[u"quantity"_s]);
    if (!quantity || json[u"id"_s].toString().isEmpty() || json[u"item"_s].toString().isEmpty()) {
        return std::nullopt;
    }
    CartLine line;
    line.lineId = json[u"id"_s].toString();
    line.choice.itemId = json[u"item"_s].toString();
    line.choice.variantId = json[u"variant"_s].toString();
    line.choice.quantity = *quantity;
    for (const auto options = json[u"options"_s].toArray(); const auto& each : options) {
        line.choice.options.push_back(
            {each[u"group"_s].toString(), each[u"option"_s].toString(), each[u"quantity"_s].toInt(1)});
    }
    line.choice.note = json[u"note"_s].toString();
    for (const auto allergies = json[u"allergies"_s].toArray(); const auto& each : allergies) {
        line.choice.allergies += each.toString();
    }
    line.choice.seat = json[u"seat"_s].toInt();
    if (const QJsonValue agreed = json[u"agreed"_s]; agreed.isObject()) {
        line.agreed = AgreedPrice{agreed[u"price"_s].toInteger(), agreed[u"by"_s].toString()};
    }
    if (json.contains(u"discount"_s)) {
        line.discount = readDiscount(json[u"discount"_s].toObject());
    }
    return line;
}

} // namespace

QJsonObject cartToJson(const Cart& cart)
{
    QJsonArray lines;
    for (const CartLine& line : cart.lines) {
        lines += lineJson(line);
    }
    QJsonArray discounts;
    for (const Discount& discount : cart.discounts) {
        discounts += discountJson(discount);
    }
    QJsonObject json{{u"type"_s, toWire(cart.type)},    {u"guests"_s, cart.guests},
                     {u"name"_s, cart.customer.name},   {u"phone"_s, cart.customer.phone},
                     {u"email"_s, cart.customer.email}, {u"address"_s, cart.customer.address},
                     {u"notes"_s, cart.notes},          {u"lines"_s, lines},
                     {u"discounts"_s, discounts}};
    if (cart.tableNumber) {
        json[u"table"_s] = *cart.tableNumber;
    }
    return json;
}

std::optional<Cart> cartFromJson(const QJsonObject& json)
{
    Cart cart;
    cart.type = orderTypeFromWire(json[u"type"_s].toString()).value_or(OrderType::DineIn);
    if (json.contains(u"table"_s)) {
        cart.tableNumber = json[u"table"_s].toInt();
    }
    cart.guests = json[u"guests"_s].toInt();
    cart.customer = {json[u"name"_s].toString(), json[u"phone"_s].toString(), json[u"email"_s].toString(),
                     json[u"address"_s].toString()};
    cart.notes = json[u"notes"_s].toString();
    for (const auto lines = json[u"lines"_s].toArray(); const auto& each : lines) {
        const auto line = readLine(each.toObject());
        if (!line) {
            return std::nullopt;
        }
        cart.lines.push_back(*line);
    }
    for (const auto discounts = json[u"discounts"_s].toArray(); const auto& each : discounts) {
        if (const auto discount = readDiscount(each.toObject())) {
            cart.discounts.push_back(*discount);
        }
    }
    return cart;
}

QJsonObject toJson(const HeldCart& held)
{
    return {{u"id"_s, held.id},
            {u"staffId"_s, held.staffId},
            {u"staffName"_s, held.staffName},
            {u"heldAt"_s, static_cast<qint64>(held.heldAt.time_since_epoch().count())},
            {u"onLeaving"_s, held.onLeaving},
            {u"order"_s, held.orderKey},
            {u"shared"_s, held.shared},
            {u"seenAt"_s, held.seenAt},
            {u"cart"_s, cartToJson(held.cart)}};
}

std::optional<HeldCart> heldCartFromJson(const QJsonObject& json)
{
    const auto cart = cartFromJson(json[u"cart"_s].toObject());
    if (!cart || cart->isEmpty() || json[u"id"_s].toString().isEmpty()) {
        return std::nullopt;
    }
    return HeldCart{json[u"id"_s].toString(),        json[u"staffId"_s].toString(),
                    json[u"staffName"_s].toString(), Instant(Milliseconds(json[u"heldAt"_s].toInteger())),
                    json[u"onLeaving"_s].toBool(),   *cart,
                    json[u"order"_s].toString(),     json[u"shared"_s].toBool(),
                    json[u"seenAt"_s].toInteger()};
}

QByteArray heldCartsToJson(const std::vector<HeldCart>& carts)
{
    QJsonArray json;
    for (const HeldCart& held : carts) {
        json += toJson(held);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::vector<HeldCart> heldCartsFromJson(const QByteArray& json)
{
    std::vector<HeldCart> carts;
    for (const auto held = QJsonDocument::fromJson(json).array(); const auto& each : held) {
        if (auto cart = heldCartFromJson(each.toObject())) {
            carts.push_back(*std::move(cart));
        }
    }
    return carts;
}

} // namespace stonepot

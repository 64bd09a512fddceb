#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/wire_names.h"
#include "core/wire_reader.h"

#include <algorithm>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxModifiers = 200;
constexpr int maxDevices = 200;

QJsonObject modifierJson(const KitchenModifier& modifier)
{
    QJsonObject json{{"name"_L1, modifier.name}, {"value"_L1, modifier.value}};
    if (modifier.kind != ModifierKind::Choice) {
        json.insert("kind"_L1, toWire(modifier.kind));
    }
    return json;
}

KitchenModifier readModifier(JsonReader& json)
{
    KitchenModifier modifier;
    modifier.name = wire::text(json, "name"_L1, wire::maxText);
    modifier.value = wire::text(json, "value"_L1, wire::maxText);
    modifier.kind = wire::name(json, "kind"_L1, &modifierKindFromWire, ModifierKind::Choice);
    return modifier;
}

QJsonObject itemJson(const KitchenItem& item)
{
    QJsonObject json{
        {"id"_L1, item.id},
        {"name"_L1, item.name},
        {"quantity"_L1, wire::numberJson(item.quantity)},
        {"status"_L1, toWire(item.status)},
        {"specialInstructions"_L1, wire::textOrNull(item.note)},
        {"modifiers"_L1, wire::arrayOf(item.modifiers, &modifierJson)},
        {"station"_L1, wire::textOrNull(item.station)},
    };
    wire::putTexts(json, "allergies"_L1, item.allergies);
    wire::putInteger(json, "course"_L1, item.course, 1);
    wire::putInteger(json, "prepMinutes"_L1, item.prepMinutes, 0);
    return json;
}

KitchenItem readItem(JsonReader& json)
{
    KitchenItem item;
    item.id = wire::requiredId(json, "id"_L1);
    item.name = wire::requiredText(json, "name"_L1, wire::maxText); // a ticket must not be lost over a long name
    item.quantity = wire::requiredQuantity(json, "quantity"_L1);
    item.status = wire::name(json, "status"_L1, &itemStatusFromWire, ItemStatus::Pending);
    item.note = wire::text(json, "specialInstructions"_L1, wire::maxText);
    json.objects("modifiers"_L1, maxModifiers,
                 [&item](JsonReader& each) { item.modifiers.push_back(readModifier(each)); });
    item.station = wire::text(json, "station"_L1);
    item.allergies = wire::texts(json, "allergies"_L1, maxModifiers);
    item.course = wire::integer(json, "course"_L1, 1, 0, 99);
    item.prepMinutes = wire::integer(json, "prepMinutes"_L1, 0, 0, 9999);
    return item;
}

// How old the ticket was at its last change: whoever sends it later may know better.
qint64 elapsedMinutes(const KitchenOrder& order)
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::minutes>(order.updatedAt - order.createdAt);
    return std::max<qint64>(0, elapsed.count());
}

void putExtensions(QJsonObject& json, const KitchenOrder& order)
{
    wire::putText(json, "clientOrderId"_L1, order.clientOrderId);
    wire::putText(json, "displayNumber"_L1, order.displayNumber);
    wire::putText(json, "customerName"_L1, order.customerName);
    wire::putText(json, "staffName"_L1, order.staffName);
    wire::putInteger(json, "guests"_L1, order.guests, 0);
    wire::putText(json, "notes"_L1, order.notes);
    wire::putTexts(json, "seenBy"_L1, order.seenBy);
}

void readExtensions(JsonReader& json, KitchenOrder& order)
{
    order.clientOrderId = wire::id(json, "clientOrderId"_L1);
    order.displayNumber = wire::text(json, "displayNumber"_L1);
    order.customerName = wire::text(json, "customerName"_L1, wire::maxText);
    order.staffName = wire::text(json, "staffName"_L1, wire::maxText);
    order.guests = wire::integer(json, "guests"_L1, 0, 0, 9999);
    order.notes = wire::text(json, "notes"_L1, wire::maxText);
    order.seenBy = wire::ids(json, "seenBy"_L1, maxDevices);
}

void readTimes(JsonReader& json, KitchenOrder& order)
{
    const std::optional<Instant> created = wire::instant(json, "createdAt"_L1);
    const std::optional<Instant> updated = wire::instant(json, "updatedAt"_L1);
    order.createdAt = created.value_or(updated.value_or(Instant{}));
    order.updatedAt = updated.value_or(order.createdAt);
    order.acceptedAt = wire::instant(json, "acceptedAt"_L1);
    order.readyAt = wire::instant(json, "readyAt"_L1);
    order.completedAt = wire::instant(json, "completedAt"_L1);
}

} // namespace

KitchenOrder wire::readKitchenOrder(JsonReader& json)
{
    KitchenOrder order;
    order.id = requiredId(json, "id"_L1);
    order.orderNumber = text(json, "orderNumber"_L1);
    order.orderType = requiredText(json, "orderType"_L1);
    order.source = text(json, "source"_L1);
    order.status = json.oneOf("status"_L1, &ticketStatusFromWire);
    order.version = json.integerOr("version"_L1, 1, 0, maxExact);
    readTimes(json, order);
    json.objects("items"_L1, maxLinesPerOrder, [&order](JsonReader& item) { order.items.push_back(readItem(item)); });
    order.tableNumber = optionalInteger(json, "tableNumber"_L1, 0, 99999);
    order.urgent = json.flagOr("isUrgent"_L1, false);
    order.priority = number(json, "priority"_L1, -1e9, 1e9);
    order.estimatedPrepTime = number(json, "estimatedPrepTime"_L1, 0, 1e6);
    order.runningOrder = json.flagOr("isRunningOrder"_L1, false);
    order.kotSequence = integer(json, "kotSequence"_L1, 1, 0, 99999);
    readExtensions(json, order);
    return order;
}

QJsonObject toJson(const KitchenOrder& order)
{
    QJsonObject json{
        {"id"_L1, order.id},
        {"orderNumber"_L1, order.orderNumber},
        {"orderType"_L1, order.orderType},
        {"source"_L1, order.source},
        {"status"_L1, toWire(order.status)},
        {"version"_L1, order.version},
        {"createdAt"_L1, toIso(order.createdAt)},
        {"updatedAt"_L1, toIso(order.updatedAt)},
        {"acceptedAt"_L1, wire::instantOrNull(order.acceptedAt)},
        {"readyAt"_L1, wire::instantOrNull(order.readyAt)},
        {"completedAt"_L1, wire::instantOrNull(order.completedAt)},
        {"items"_L1, wire::arrayOf(order.items, &itemJson)},
        {"tableNumber"_L1, wire::integerOrNull(order.tableNumber)},
        {"isUrgent"_L1, order.urgent},
        {"priority"_L1, order.priority},
        {"elapsedMinutes"_L1, elapsedMinutes(order)},
        {"estimatedPrepTime"_L1, order.estimatedPrepTime},
        {"isRunningOrder"_L1, order.runningOrder},
        {"kotSequence"_L1, order.kotSequence},
    };
    putExtensions(json, order);
    return json;
}

Result<KitchenOrder> parseKitchenOrder(const QJsonObject& json)
{
    JsonReader reader(json);
    KitchenOrder order = wire::readKitchenOrder(reader);
    return wire::finish(reader, std::move(order));
}

} // namespace stonepot

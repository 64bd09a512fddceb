#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/wire_names.h"
#include "core/wire_reader.h"

#include <algorithm>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDevices = 200;

void writeModifier(JsonWriter& json, const KitchenModifier& modifier)
{
    json.object([&] {
        if (modifier.kind != ModifierKind::Choice) {
            json.key("kind"_L1).text(toWire(modifier.kind));
        }
        json.key("name"_L1).text(modifier.name);
        json.key("value"_L1).text(modifier.value);
    });
}

KitchenModifier readModifier(JsonReader& json)
{
    KitchenModifier modifier;
    modifier.name = wire::text(json, "name"_L1, wire::maxText);
    modifier.value = wire::text(json, "value"_L1, wire::maxText);
    QString unknown; // what there is of it is in the words
    modifier.kind = wire::nameOrWord(json, "kind"_L1, &modifierKindFromWire, ModifierKind::Choice, unknown);
    return modifier;
}

void writeItem(JsonWriter& json, const KitchenItem& item)
{
    json.object([&] {
        json.put("allergies"_L1, item.allergies);
        json.put("course"_L1, item.course, 1);
        json.key("id"_L1).text(item.id);
        json.key("modifiers"_L1).array(item.modifiers, [&](const KitchenModifier& each) { writeModifier(json, each); });
        json.key("name"_L1).text(item.name);
        json.put("prepMinutes"_L1, item.prepMinutes, 0);
        wire::writeNumber(json.key("quantity"_L1), item.quantity);
        json.key("specialInstructions"_L1).textOrNull(item.note);
        json.key("station"_L1).textOrNull(item.station);
        json.key("status"_L1).text(item.unknownStatus.isEmpty() ? toWire(item.status) : item.unknownStatus);
    });
}

KitchenItem readItem(JsonReader& json)
{
    KitchenItem item;
    item.id = wire::requiredId(json, "id"_L1);
    item.name = wire::requiredText(json, "name"_L1, wire::maxText); // a ticket must not be lost over a long name
    item.quantity = wire::requiredQuantity(json, "quantity"_L1);
    item.status = wire::nameOrWord(json, "status"_L1, &itemStatusFromWire, ItemStatus::Pending, item.unknownStatus);
    item.note = wire::text(json, "specialInstructions"_L1, wire::maxText);
    json.objects("modifiers"_L1, wire::maxParts,
                 [&item](JsonReader& each) { item.modifiers.push_back(readModifier(each)); });
    item.station = wire::text(json, "station"_L1);
    item.allergies = wire::texts(json, "allergies"_L1, wire::maxParts);
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

// One that we do not know is of a ticket that is open, as far as its items tell: better shown in question than not.
void readStatus(JsonReader& json, KitchenOrder& order)
{
    wire::require(json, "status"_L1);
    order.status =
        wire::nameOrWord(json, "status"_L1, &ticketStatusFromWire, TicketStatus::Pending, order.unknownStatus);
    const auto isBegun = [](const KitchenItem& item) {
        return item.status != ItemStatus::Pending && item.status != ItemStatus::Voided;
    };
    if (!order.unknownStatus.isEmpty() && std::ranges::any_of(order.items, isBegun)) {
        order.status = TicketStatus::InProgress;
    }
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
    order.version = json.integerOr("version"_L1, 1, 0, maxExact);
    readTimes(json, order);
    json.objects("items"_L1, maxLinesPerOrder, [&order](JsonReader& item) { order.items.push_back(readItem(item)); });
    readStatus(json, order);
    order.tableNumber = optionalInteger(json, "tableNumber"_L1, 0, 99999);
    order.urgent = json.flagOr("isUrgent"_L1, false);
    order.priority = number(json, "priority"_L1, -1e9, 1e9);
    order.estimatedPrepTime = number(json, "estimatedPrepTime"_L1, 0, 1e6);
    order.runningOrder = json.flagOr("isRunningOrder"_L1, false);
    order.kotSequence = integer(json, "kotSequence"_L1, 1, 0, 99999);
    readExtensions(json, order);
    return order;
}

void wire::writeKitchenOrder(JsonWriter& json, const KitchenOrder& order)
{
    const auto instantOrNull = [&json](QLatin1StringView name, std::optional<Instant> instant) {
        json.key(name).textOrNull(instant ? toIso(*instant) : QString());
    };
    const bool isNamed = !order.id.isEmpty();
    json.object([&] {
        instantOrNull("acceptedAt"_L1, order.acceptedAt);
        json.put("clientOrderId"_L1, order.clientOrderId);
        instantOrNull("completedAt"_L1, order.completedAt);
        json.key("createdAt"_L1).text(toIso(order.createdAt));
        json.put("customerName"_L1, order.customerName);
        json.put("displayNumber"_L1, order.displayNumber);
        json.key("elapsedMinutes"_L1).integer(elapsedMinutes(order));
        json.key("estimatedPrepTime"_L1).number(order.estimatedPrepTime);
        json.put("guests"_L1, order.guests, 0);
        if (isNamed) {
            json.key("id"_L1).text(order.id);
        }
        json.key("isRunningOrder"_L1).flag(order.runningOrder);
        json.key("isUrgent"_L1).flag(order.urgent);
        json.key("items"_L1).array(order.items, [&json](const KitchenItem& item) { writeItem(json, item); });
        json.key("kotSequence"_L1).integer(order.kotSequence);
        json.put("notes"_L1, order.notes);
        if (isNamed) {
            json.key("orderNumber"_L1).text(order.orderNumber);
        }
        json.key("orderType"_L1).text(order.orderType);
        json.key("priority"_L1).number(order.priority);
        instantOrNull("readyAt"_L1, order.readyAt);
        json.put("seenBy"_L1, order.seenBy);
        json.key("source"_L1).text(order.source);
        json.put("staffName"_L1, order.staffName);
        json.key("status"_L1).text(order.unknownStatus.isEmpty() ? toWire(order.status) : order.unknownStatus);
        json.key("tableNumber"_L1).integerOrNull(order.tableNumber);
        json.key("updatedAt"_L1).text(toIso(order.updatedAt));
        json.key("version"_L1).integer(order.version);
    });
}

QJsonObject toJson(const KitchenOrder& order)
{
    return jsonObjectOf(jsonText([&order](JsonWriter& json) { wire::writeKitchenOrder(json, order); }));
}

Result<KitchenOrder> parseKitchenOrder(const QJsonObject& json)
{
    JsonReader reader(json);
    KitchenOrder order = wire::readKitchenOrder(reader);
    return wire::finish(reader, std::move(order));
}

} // namespace stonepot

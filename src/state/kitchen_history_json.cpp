#include "state/kitchen_history.h"

#include "core/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

void putInstant(JsonWriter& json, QLatin1StringView name, std::optional<Instant> instant)
{
    if (instant) {
        json.key(name).integer(instant->time_since_epoch().count());
    }
}

std::optional<Instant> readInstant(const QJsonObject& json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(Instant(Milliseconds(value.toInteger()))) : std::nullopt;
}

void writeHistoryItem(JsonWriter& json, const KitchenHistory::Item& item)
{
    json.object([&] {
        json.key("id"_L1).text(item.id);
        json.key("name"_L1).text(item.name);
        json.key("quantity"_L1).text(item.quantity.toString());
        putInstant(json, "ready"_L1, item.ready);
        putInstant(json, "started"_L1, item.started);
        json.key("station"_L1).text(item.station);
        json.key("voided"_L1).flag(item.voided);
    });
}

KitchenHistory::Item readHistoryItem(const QJsonObject& json)
{
    const auto quantity = Decimal::parse(json.value("quantity"_L1).toString());
    return {json.value("id"_L1).toString(),    json.value("name"_L1).toString(), json.value("station"_L1).toString(),
            quantity ? *quantity : Decimal(1), json.value("voided"_L1).toBool(), readInstant(json, "started"_L1),
            readInstant(json, "ready"_L1)};
}

} // namespace

// A long state changes thousands at once, and the thread of the screen writes them.
QByteArray toJson(const KitchenHistory::Ticket& ticket)
{
    return jsonText([&ticket](JsonWriter& json) {
        json.object([&] {
            json.key("cancelled"_L1).flag(ticket.cancelled);
            putInstant(json, "done"_L1, ticket.done);
            json.key("id"_L1).text(ticket.id);
            json.key("items"_L1).array(ticket.items, [&json](const KitchenHistory::Item& item) {
                writeHistoryItem(json, item);
            });
            json.key("number"_L1).text(ticket.number);
            putInstant(json, "ready"_L1, ticket.ready);
            putInstant(json, "received"_L1, ticket.received);
            putInstant(json, "seen"_L1, ticket.seen);
            putInstant(json, "started"_L1, ticket.started);
        });
    });
}

std::optional<KitchenHistory::Ticket> readHistory(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const std::optional<Instant> received = readInstant(json, "received"_L1);
    const QString id = json.value("id"_L1).toString();
    if (id.isEmpty() || !received) {
        return std::nullopt;
    }
    KitchenHistory::Ticket ticket;
    ticket.id = id;
    ticket.number = json.value("number"_L1).toString();
    ticket.cancelled = json.value("cancelled"_L1).toBool();
    ticket.received = *received;
    ticket.seen = readInstant(json, "seen"_L1);
    ticket.started = readInstant(json, "started"_L1);
    ticket.ready = readInstant(json, "ready"_L1);
    ticket.done = readInstant(json, "done"_L1);
    const QJsonArray items = json.value("items"_L1).toArray();
    for (const auto& item : items) {
        ticket.items.push_back(readHistoryItem(item.toObject()));
    }
    return ticket;
}

} // namespace stonepot

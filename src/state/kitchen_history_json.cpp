#include "state/kitchen_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

void addInstant(QJsonObject& json, const QString& name, std::optional<Instant> instant)
{
    if (instant) {
        json.insert(name, static_cast<qint64>(instant->time_since_epoch().count()));
    }
}

std::optional<Instant> readInstant(const QJsonObject& json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(Instant(Milliseconds(value.toInteger()))) : std::nullopt;
}

QJsonObject itemToJson(const KitchenHistory::Item& item)
{
    QJsonObject json{{u"id"_s, item.id},
                     {u"name"_s, item.name},
                     {u"station"_s, item.station},
                     {u"quantity"_s, item.quantity.toString()},
                     {u"voided"_s, item.voided}};
    addInstant(json, u"started"_s, item.started);
    addInstant(json, u"ready"_s, item.ready);
    return json;
}

KitchenHistory::Item readHistoryItem(const QJsonObject& json)
{
    const auto quantity = Decimal::parse(json.value("quantity"_L1).toString());
    return {json.value("id"_L1).toString(),    json.value("name"_L1).toString(), json.value("station"_L1).toString(),
            quantity ? *quantity : Decimal(1), json.value("voided"_L1).toBool(), readInstant(json, "started"_L1),
            readInstant(json, "ready"_L1)};
}

} // namespace

QByteArray toJson(const KitchenHistory::Ticket& ticket)
{
    QJsonArray items;
    for (const KitchenHistory::Item& item : ticket.items) {
        items.append(itemToJson(item));
    }
    QJsonObject json{
        {u"id"_s, ticket.id}, {u"number"_s, ticket.number}, {u"cancelled"_s, ticket.cancelled}, {u"items"_s, items}};
    addInstant(json, u"received"_s, ticket.received);
    addInstant(json, u"seen"_s, ticket.seen);
    addInstant(json, u"started"_s, ticket.started);
    addInstant(json, u"ready"_s, ticket.ready);
    addInstant(json, u"done"_s, ticket.done);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
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

// Rows of the event store as values; the JSON in them is compact UTF-8, as it is sent.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace stonepot {

// Where a tenant's event chain stands.
struct Head {
    qint64 seq = 0;
    QByteArray hash; // SHA-256 of the last event, or of the tenant's name before the first
};

// The keys that answers are stored by. Orders and actions have name spaces of their own: a client may number both
// from 1.
[[nodiscard]] inline QString orderKey(const QString& clientOrderId)
{
    return QLatin1Char('o') + clientOrderId;
}

[[nodiscard]] inline QString actionKey(const QString& clientActionId)
{
    return QLatin1Char('a') + clientActionId;
}

// What a command that was accepted is remembered by.
struct StoredAnswer {
    QString key{};
    QByteArray contentHash{}; // of what was asked: the same key with another content is a mistake
    qint64 seq = 0;
    QString orderId{};
    QString orderNumber{};
    QByteArray kitchenOrder{}; // as it was answered; empty where the event at `seq` holds it
    QString conflict{};        // it was refused with this Conflict, but money that it brought was kept
};

struct StoredOrder {
    QString id{};
    QString orderNumber{};
    QString clientOrderId{}; // empty from a base client
    QString displayNumber{};
    QString businessDay{};
    QString status{};    // wire name
    qint64 total = 0;    // minor units
    QString createdAt{}; // as the client said
    qint64 version = 1;
    qint64 seq = 0; // of its order_created: what listings sort by
    QByteArray json{};
};

struct StoredKitchenOrder {
    QString id{};
    QString orderId{};
    bool active = true; // neither completed nor cancelled
    qint64 seq = 0;     // of the event that made it
    QByteArray json{};
};

struct StoredAvailability {
    QString itemId;
    bool available = true;
    std::optional<int> left{};

    bool operator==(const StoredAvailability&) const = default;
};

struct StoredCart {
    QString cartId;
    QByteArray json; // as it stands in carts_changed
};

struct StoredMenu {
    QString version;
    QByteArray json;
};

struct Record {
    QString key;
    QByteArray value;
};

} // namespace stonepot

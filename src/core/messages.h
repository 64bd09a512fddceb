// Everything that travels: parsing (strict about types and bounds, lenient about what is unknown) and writing.
// Parsing never throws, asserts or crashes on any input; an Error names the path.
#pragma once

#include "core/cart.h"
#include "core/json_document.h"
#include "core/kitchen_order.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <optional>
#include <variant>
#include <vector>

namespace stonepot {

// Wire names of the error codes; "INTERNAL" parses to nothing.
[[nodiscard]] QString toWire(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromWire(QStringView text);
// A permanent refusal is put before a person; anything else is sent again.
[[nodiscard]] bool isPermanent(ErrorCode code);

[[nodiscard]] QString toWire(OrderType type); // "dine-in", "takeout", "delivery"
[[nodiscard]] std::optional<OrderType> orderTypeFromWire(QStringView text);
[[nodiscard]] QString toWire(TicketStatus status);                                // "in_progress"
[[nodiscard]] std::optional<TicketStatus> ticketStatusFromWire(QStringView text); // accepts preparing, served, canceled
[[nodiscard]] QString toWire(ItemStatus status);
[[nodiscard]] std::optional<ItemStatus> itemStatusFromWire(QStringView text);
[[nodiscard]] QString toWire(OrderStatus status);
[[nodiscard]] std::optional<OrderStatus> orderStatusFromWire(QStringView text);
[[nodiscard]] QString toWire(Rounding rounding); // "half-up"
[[nodiscard]] std::optional<Rounding> roundingFromWire(QStringView text);

// BackendOrder with our extensions (`clientOrderId`, `deviceId`, `displayNumber`, `pos`); with `id` and `orderNumber`
// when they are known, as in order_created and recentOrders.
[[nodiscard]] QJsonObject toJson(const Order& order);
// Without `pos` the lines come from cart.items, amounts in `fallbackCurrency`, untaxed lines plus one tax amount.
[[nodiscard]] Result<Order> parseOrder(const QJsonObject& json, Currency fallbackCurrency = {});
[[nodiscard]] Result<Order> parseOrder(JsonNode json, Currency fallbackCurrency = {});
// A hash of what the order is (not of ids, numbers and times): two submissions are the same content when it is equal.
// Matches our order with what a base backend made of it, so only what the base keeps is in it.
[[nodiscard]] QByteArray contentKey(const Order& order);

[[nodiscard]] QJsonObject toJson(const KitchenOrder& order);
[[nodiscard]] Result<KitchenOrder> parseKitchenOrder(const QJsonObject& json);

// ---- client → server ----

struct SubmitOrder {
    Order order;

    bool operator==(const SubmitOrder&) const = default;
};
struct UpdateOrderStatus {
    QString clientActionId;
    QString orderId;
    TicketStatus status = TicketStatus::Pending;
    QStringList itemIds; // empty: all
    QString station;
    bool recall = false;
    std::optional<Instant> at;

    bool operator==(const UpdateOrderStatus&) const = default;
};
struct TicketSeen { // also server → all
    QString orderId;
    QString deviceId;
    QString station;
    std::optional<Instant> at;
    qint64 seq = 0; // 0 from a client

    bool operator==(const TicketSeen&) const = default;
};
struct Resume {
    qint64 since = 0;

    bool operator==(const Resume&) const = default;
};
struct SetAvailability {
    QString clientActionId;
    QString itemId;
    bool available = true;
    std::optional<int> left;

    bool operator==(const SetAvailability&) const = default;
};
struct AmendOrder { // its ops are read by parseOps() (core/amend.h)
    QString clientActionId;
    QString orderId;
    qint64 baseVersion = 0;
    QJsonArray ops;

    bool operator==(const AmendOrder&) const = default;
};
struct HoldCart {
    QString clientActionId;
    QString cartId;
    QJsonObject cart;

    bool operator==(const HoldCart&) const = default;
};
struct TakeCart {
    QString clientActionId;
    QString cartId;

    bool operator==(const TakeCart&) const = default;
};
// What a payment service says it has received, in answer to a code that a till showed.
struct OnlinePayment {
    QString reference; // as the code has it
    Minor amount = 0;  // more than zero
    Currency currency;
    QString transaction; // the service's own name for it

    bool operator==(const OnlinePayment&) const = default;
};
struct ConfirmPayment {
    QString clientActionId;
    OnlinePayment payment;

    bool operator==(const ConfirmPayment&) const = default;
};
struct UnknownMessage {
    QString type;

    bool operator==(const UnknownMessage&) const = default;
};

using ClientMessage = std::variant<SubmitOrder, UpdateOrderStatus, TicketSeen, Resume, SetAvailability, AmendOrder,
                                   HoldCart, TakeCart, ConfirmPayment, UnknownMessage>;

// ---- server → client ----

struct OrderCreated {
    Order order;
    KitchenOrder kitchenOrder;
    qint64 seq = 0; // 0 from a base backend, here and below

    bool operator==(const OrderCreated&) const = default;
};
struct OrderStatusUpdate {
    QString orderId;
    QString orderNumber;
    TicketStatus status = TicketStatus::Pending;
    QString updatedBy;
    QString kitchenOrderId;
    std::vector<std::pair<QString, ItemStatus>> items;
    QString station;
    qint64 version = 0;
    std::optional<Instant> at;
    qint64 seq = 0;
    QString unknownStatus{};                                 // as in KitchenOrder
    std::vector<std::pair<QString, QString>> unknownItems{}; // likewise

    bool operator==(const OrderStatusUpdate&) const = default;
};
struct RecordedEvent;
struct SyncState {
    bool delta = false;
    qint64 since = 0;
    qint64 seq = 0;
    std::optional<Instant> serverTime;
    QStringList features; // empty from a base backend
    std::vector<KitchenOrder> activeOrders;
    std::vector<Order> recentOrders;  // newest first
    QList<RecordedEvent> events;      // of a delta: server messages, each with its seq; copies of a list cost nothing
    bool more = false;                // of a delta: it comes in parts, and this is not the last one
    std::optional<Error> brokenEvent; // the one after these cannot be read, and what follows it is not here
    QJsonObject extra;                // `menu`, `held`, `staff` where the hub sends them
    std::vector<Error> unreadable; // orders and tickets that had to be left out: one bad one does not hide the others

    [[nodiscard]] bool has(QLatin1StringView feature) const { return features.contains(feature); }

    bool operator==(const SyncState&) const;
};
struct ErrorMessage {
    ErrorCode code = ErrorCode::Unavailable; // also for a code that we do not know
    QString message;
    QString clientOrderId;
    QString clientActionId;
    bool retryable = false;
    std::optional<Milliseconds> retryAfter;
    std::optional<Order> order; // of a Conflict: as it is now

    bool operator==(const ErrorMessage&) const = default;
};
struct Ack {
    QString clientOrderId;
    QString clientActionId;
    QString orderId;
    QString orderNumber;
    qint64 seq = 0;
    bool replayed = false;

    bool operator==(const Ack&) const = default;
};
struct Availability {
    QString itemId;
    bool available = true;
    std::optional<int> left;

    bool operator==(const Availability&) const = default;
};
struct MenuUpdate {
    QString version;
    QJsonArray items; // changed items, in the menu's format
    std::vector<Availability> availability;
    qint64 seq = 0;

    bool operator==(const MenuUpdate&) const = default;
};
struct OrderUpdated {
    Order order;
    std::vector<KitchenOrder> kitchenOrders;
    qint64 version = 0;
    QString by;
    qint64 seq = 0;

    bool operator==(const OrderUpdated&) const = default;
};
struct CartsChanged {
    QJsonArray held;
    qint64 seq = 0;

    bool operator==(const CartsChanged&) const = default;
};

struct PaymentReceived {
    OnlinePayment payment;
    std::optional<Instant> at;
    qint64 seq = 0;

    bool operator==(const PaymentReceived&) const = default;
};

using ServerMessage = std::variant<OrderCreated, OrderStatusUpdate, SyncState, ErrorMessage, Ack, TicketSeen,
                                   MenuUpdate, OrderUpdated, CartsChanged, PaymentReceived, UnknownMessage>;

struct RecordedEvent { // never another state
    ServerMessage message;

    bool operator==(const RecordedEvent&) const = default;
};

// NOLINTNEXTLINE(readability-redundant-inline-specifier): outside of its class it is not
inline bool SyncState::operator==(const SyncState&) const = default;

// What is read of a message's orders. A display shows tickets: of an order it needs at most the names, and reading the
// rest is half of what a long state costs it.
enum class OrdersRead { Whole, Names };

// One text frame. `maxDepth` is what QJsonDocument allows; frames over the size limit never get here.
[[nodiscard]] Result<ServerMessage> parseServerMessage(const QByteArray& json, Currency fallbackCurrency = {},
                                                       OrdersRead orders = OrdersRead::Whole);
[[nodiscard]] Result<ServerMessage> parseServerMessage(const QJsonObject& json, Currency fallbackCurrency = {});
[[nodiscard]] Result<ClientMessage> parseClientMessage(const QByteArray& json, Currency fallbackCurrency = {});

[[nodiscard]] QJsonObject toJson(const ClientMessage& message);
[[nodiscard]] QJsonObject toJson(const ServerMessage& message);
[[nodiscard]] QByteArray toFrame(const QJsonObject& json); // compact UTF-8

// The seq of a server message; 0 when it has none.
[[nodiscard]] qint64 seqOf(const ServerMessage& message);

} // namespace stonepot

// Today's orders and what is known of each: placed here or elsewhere, answered, seen, cooked. Holds the rules by which
// messages change them; OrdersModel shows them. No I/O.
#pragma once

#include "core/messages.h"
#include "core/outbox.h"
#include "state/amendments.h"
#include "state/cart_model.h"
#include "state/line_progress.h"
#include "state/orders_model.h"
#include "state/unseen_additions.h"

namespace stonepot {

class OrderBook final {
public:
    // A confirmed order, or an addition to one, that no display has shown for so long calls for somebody to look.
    static constexpr Milliseconds seenWithin = std::chrono::seconds(20);

    OrderBook(QString deviceId, const Clock& clock, OrdersModel& model);

    // What was stored: orders, with what the tickets and the unanswered entries say of them.
    void load(const std::vector<Order>& orders, const std::vector<KitchenOrder>& tickets,
              const std::vector<OutboxEntry>& outbox);

    // ---- our own, by clientOrderId ----
    void committed(const Order& order);
    void answered(const QString& clientOrderId, const QString& orderId, const QString& orderNumber);
    void refused(const QString& clientOrderId, const QString& reason);
    void retried(const QString& clientOrderId);
    // What this device makes of an order that was placed: shown at once, and taken back when the backend refuses it.
    // What is stored is the order as the backend has it; the unanswered entries are beside it.
    void amended(const OutboxEntry& entry);
    void amendmentAnswered(const OutboxEntry& entry);
    void amendmentRefused(const OutboxEntry& entry);
    // A person has told the kitchen: whether a display shows it matters no more.
    void acknowledge(const QString& clientOrderId);

    // ---- what the backend says ----
    // No state of the backend takes one of ours away. Of a delta only the features count; its events come one by one.
    void apply(const SyncState& state);
    void apply(const OrderCreated& message);
    void apply(const OrderStatusUpdate& message);
    void apply(const TicketSeen& message);
    void apply(const OrderUpdated& message);

    // Only then can it be known that no display has shown an order.
    void setCurrent(bool current) { m_current = current; }
    // Raises the alerts that are due.
    void checkSeen();

    // How far a line of a shown order has got, also one that the backend has not taken yet.
    [[nodiscard]] CartModel::LineState stateOf(const OrderRow& row, const OrderLine& line) const;

    // Orders that changed since the last call, to be stored; and back again when that failed.
    [[nodiscard]] std::vector<Order> takeChanged();
    void putBackChanged(const std::vector<Order>& orders);

private:
    [[nodiscard]] const OrderRow* find(const QString& id, const QString& orderNumber) const;
    // The row without what is unanswered: what rules work on.
    [[nodiscard]] OrderRow base(const OrderRow& shown) const;
    void put(OrderRow row); // as base() has it
    void merge(const Order& incoming);
    void merge(const KitchenOrder& ticket);
    void mergeAddition(const KitchenOrder& ticket);
    void completeMissing(const std::vector<KitchenOrder>& active);
    void additionIsSeen(const QString& ticketId);
    [[nodiscard]] bool isNews(const QString& key, qint64 version);
    void setKitchen(OrderRow& row, TicketStatus status, std::optional<Instant> at);
    [[nodiscard]] bool mayBeOurs(const Order& incoming) const;
    void releaseUnclaimed();

    QString m_deviceId;
    const Clock& m_clock;
    OrdersModel& m_model;
    Amendments m_amendments;
    QHash<QString, OrderRow> m_bases;        // by key, of rows with something unanswered
    QHash<QString, QString> m_keyOfNumber;   // orderNumber → key
    QHash<QString, qint64> m_ticketVersions; // by key
    QHash<QString, Order> m_changed;         // by key
    QSet<QString> m_told;                    // keys: no alert about these
    QHash<QString, Milliseconds> m_unseen;   // our confirmed orders → since when
    LineProgress m_lines;
    UnseenAdditions m_additions;    // to our orders
    std::vector<Order> m_unclaimed; // of a base backend: perhaps one that we wait for
    bool m_backendSaysSeen = false; // a backend that does not know the message must not raise alerts
    bool m_current = false;
};

} // namespace stonepot

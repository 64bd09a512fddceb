// Today's orders as the till knows them, newest first; the optimistic row becomes the confirmed one in place.
#pragma once

#include "core/kitchen_order.h"
#include "state/order_times.h"

#include <QAbstractListModel>
#include <QHash>
#include <deque>

namespace stonepot {

// How far an order has got to the backend.
enum class Delivery {
    Waiting,   // stored here, not answered yet
    Confirmed, // the backend has it
    Refused,   // permanently; a person decides
};

enum class AmendmentKind; // state/amendments.h

// A change of a placed order that the backend did not take.
struct RefusedChange {
    AmendmentKind kind{};
    QString reason;

    bool operator==(const RefusedChange&) const = default;
};

struct OrderRow {
    Order order;
    Delivery delivery = Delivery::Waiting;
    QString refusedReason;
    bool seenByKitchen = false;
    TicketStatus kitchen = TicketStatus::Pending;
    std::optional<Instant> readyAt;
    OrderTimes times{};
    bool notSeenAlert = false; // confirmed 20 s ago and no display has it, or has not what was added
    // What the alert is about, when it is not the order as a whole.
    std::vector<KitchenOrder> unseenAdditions{};
    std::optional<RefusedChange> refusedChange;

    bool operator==(const OrderRow&) const = default;
};

// Sent, and somebody is still to pay for it, or for a part: of what was added as another till took the money, say.
[[nodiscard]] bool isUnpaid(const OrderRow& row);

class OrdersModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1 }; // keyOf()

    explicit OrdersModel(QObject* parent = nullptr);

    // Inserts by time of creation, newest at the top, or changes in place: whichever id the order is known by.
    void put(const OrderRow& row);
    [[nodiscard]] const OrderRow* row(int index) const;
    [[nodiscard]] const OrderRow* find(const QString& clientOrderIdOrId) const;
    [[nodiscard]] int count(Delivery delivery) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] int indexOf(const QString& clientOrderIdOrId) const;

    std::deque<OrderRow> m_rows;       // most come at its front
    QHash<QString, QString> m_keyOfId; // backend id → key
    QHash<QString, int> m_fromEnd;     // key → rows below it, which a new order at the top does not change
};

} // namespace stonepot

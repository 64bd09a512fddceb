// What the kitchen cooks from, and its life: pending → in_progress → ready → completed, or cancelled.
#pragma once

#include "core/order.h"

namespace stonepot {

enum class TicketStatus { Pending, InProgress, Ready, Completed, Cancelled };
enum class ItemStatus { Pending, InProgress, Ready, Served, Voided };

struct KitchenModifier {
    QString name;
    QString value;
    ModifierKind kind = ModifierKind::Choice; // extension; Choice when a backend does not say

    bool operator==(const KitchenModifier&) const = default;
};

struct KitchenItem {
    QString id;
    QString name;
    Decimal quantity{1};
    ItemStatus status = ItemStatus::Pending;
    QString unknownStatus; // a backend's word for one that we do not know; the item is pending until it says more
    QString note;          // specialInstructions
    QStringList allergies; // extension
    std::vector<KitchenModifier> modifiers;
    QString station;     // empty: shown on every station
    int course = 1;      // extension
    int prepMinutes = 0; // extension

    bool operator==(const KitchenItem&) const = default;
};

struct KitchenOrder {
    QString id;
    QString orderNumber;
    QString clientOrderId; // extension
    QString displayNumber; // extension; orderNumber is shown when there is none
    QString orderType;     // "dine-in", "delivery", "pickup", "aggregator"; others are kept and shown as they are
    QString source;        // "pos", "online", …; kept as it is
    TicketStatus status = TicketStatus::Pending;
    QString unknownStatus; // a backend's word for one that we do not know; the ticket counts as open, and says so
    qint64 version = 1;    // the higher one wins
    Instant createdAt{};
    Instant updatedAt{};
    std::optional<Instant> acceptedAt, readyAt, completedAt;
    std::vector<KitchenItem> items;
    std::optional<int> tableNumber;
    QString customerName;
    QString staffName;
    int guests = 0;
    QString notes;
    bool urgent = false;
    double priority = 0;
    double estimatedPrepTime = 0; // minutes
    bool runningOrder = false;    // an addition to an order that is already cooking
    int kotSequence = 1;
    QStringList seenBy; // extension: devices that have shown it

    // The tickets of one order share it; additions carry the ids of their order.
    [[nodiscard]] QString orderKey() const { return clientOrderId.isEmpty() ? orderNumber : clientOrderId; }
    [[nodiscard]] QString calledNumber() const { return displayNumber.isEmpty() ? orderNumber : displayNumber; }

    bool operator==(const KitchenOrder&) const = default;
};

// An order and its ticket go through the same life by other names: a confirmed order's ticket is pending.
[[nodiscard]] TicketStatus ticketStatus(OrderStatus status);
[[nodiscard]] OrderStatus orderStatus(TicketStatus status);

// What a person or a backend may do to a ticket.
enum class TicketAction { Start, MarkReady, Complete, Cancel, Recall };

// The life as a table: the status after `action`, or nothing when it has no place there. Recall takes ready and
// completed back to in_progress; nothing ever leaves cancelled.
[[nodiscard]] std::optional<TicketStatus> next(TicketStatus status, TicketAction action);

// The action that leads to a status that a peer named; nothing for Pending.
[[nodiscard]] std::optional<TicketAction> actionFor(TicketStatus wanted);

// Marks items (all of them when `itemIds` is empty) and derives the ticket's status from them: ready when every item is
// ready, served or void. Sets acceptedAt, readyAt, completedAt and updatedAt, and raises the version by one.
// Conflict when the life has no such step (naming both statuses); NotFound for an unknown item id.
// Applying what already holds changes nothing and is no error.
[[nodiscard]] Status apply(KitchenOrder& ticket, TicketAction action, const QStringList& itemIds, Instant at);

// True when `incoming` may replace `current`: a higher version, or the same version and later updatedAt.
[[nodiscard]] bool supersedes(const KitchenOrder& incoming, const KitchenOrder& current);

// The first ticket of an order, with the order's id: what hub and a till alone make of it.
[[nodiscard]] KitchenOrder makeKitchenOrder(const Order& order);

} // namespace stonepot

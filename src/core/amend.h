// What may be done to an order that was placed: a list of ops, and what they make of it. Till and hub run the same
// code, so a till that works alone shows what the hub will say.
//
// Additions of two devices both stand. An op that the order as it is now has no place for (paying what was paid,
// voiding what was refunded, adding to a closed order) is a Conflict. Customer, table, guests, note and rush are
// whatever was said last.
#pragma once

#include "core/kitchen_order.h"
#include "core/order.h"

#include <QJsonArray>
#include <functional>
#include <variant>

namespace stonepot {

struct AddLines {
    std::vector<OrderLine> lines; // a `total` that is not 0 must be what the line comes to

    bool operator==(const AddLines&) const = default;
};
struct VoidLines {
    QStringList lineIds;
    QString reason;

    bool operator==(const VoidLines&) const = default;
};
// Of one line, or of the whole order: there it replaces the one with the same id, and others stay. Nothing takes the
// line's discount, or all of the order's, away.
struct SetDiscount {
    QString lineId;
    std::optional<Discount> discount;

    bool operator==(const SetDiscount&) const = default;
};
struct Pay {
    std::vector<Payment> payments;

    bool operator==(const Pay&) const = default;
};
// Lines give back what the order is worth less without them, unless an amount is said as well (cash is rounded).
struct RefundMoney {
    QStringList lineIds;
    std::optional<Minor> amount;
    QString reason;
    QString tender;

    bool operator==(const RefundMoney&) const = default;
};
struct SetCustomer {
    Customer customer;

    bool operator==(const SetCustomer&) const = default;
};
struct SetTable {
    std::optional<int> tableNumber;

    bool operator==(const SetTable&) const = default;
};
struct SetGuests {
    int guests = 0; // 0: not known

    bool operator==(const SetGuests&) const = default;
};
struct SetNote {
    QString note;

    bool operator==(const SetNote&) const = default;
};
struct SetRush {
    bool rush = true;

    bool operator==(const SetRush&) const = default;
};

using OrderOp = std::variant<AddLines, VoidLines, SetDiscount, Pay, RefundMoney, SetCustomer, SetTable, SetGuests,
                             SetNote, SetRush>;

// {"op": "void_lines", "lineIds": ["l1"], "reason": "spilt"}; docs/protocol.md has them all. Rates of added lines may
// refer to the taxes of `order`. ValidationError with the path ("ops[2].lines[0].name"), also for an unknown op: an
// amendment is done whole or not at all.
[[nodiscard]] Result<std::vector<OrderOp>> parseOps(const QJsonArray& json, const Order& order);
[[nodiscard]] QJsonArray toJson(const std::vector<OrderOp>& ops, const Order& order);

// The order with its totals after one op; its version is as it was. Conflict as above, ValidationError for what makes
// no sense at any time, TotalMismatch, and Unsupported where lines change of an order that came without exact ones.
[[nodiscard]] Result<Order> apply(const Order& order, const OrderOp& op);

struct Amended {
    Order order;                   // one version on when anything changed
    std::optional<Error> conflict; // the ops are refused, but `order` has the money that was taken
};
// All ops one after the other, or none of them. Money that was taken is never dropped: when there is a conflict, the
// payments among the ops stay on the order, as an overpayment where nothing was due, to be settled.
[[nodiscard]] Result<Amended> amend(const Order& order, const std::vector<OrderOp>& ops);

// The order's tickets after it: voided lines are cancelled where they are not served, added lines are a ticket of their
// own (`newId` makes its id), and open tickets show table, guests, note and rush as they are now. Which ones are new or
// changed is told by their versions.
[[nodiscard]] std::vector<KitchenOrder> amendTickets(std::vector<KitchenOrder> tickets, const Order& before,
                                                     const Order& after, Instant at,
                                                     const std::function<QString()>& newId);

} // namespace stonepot

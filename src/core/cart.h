// What the cashier is putting together. Values in, values out; no undo, storage or screen in here.
#pragma once

#include "core/order.h"

namespace stonepot {

// One chosen option; `quantity` for groups that allow the same option twice.
struct ChosenOption {
    QString groupId;
    QString optionId;
    int quantity = 1;

    bool operator==(const ChosenOption&) const = default;
};

// What the modifier sheet hands over for a line.
struct LineChoice {
    QString itemId;
    QString variantId; // required when the item has variants
    Decimal quantity{1};
    std::vector<ChosenOption> options;
    QString note;
    QStringList allergies;
    int seat = 0;

    bool operator==(const LineChoice&) const = default;
};

struct CartLine {
    QString lineId;
    LineChoice choice;
    std::optional<AgreedPrice> agreed;
    std::optional<Discount> discount;

    bool operator==(const CartLine&) const = default;
};

struct Cart {
    OrderType type = OrderType::DineIn;
    std::optional<int> tableNumber;
    int guests = 0;
    Customer customer;
    QString notes;
    std::vector<CartLine> lines;
    std::vector<Discount> discounts;

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    [[nodiscard]] const CartLine* line(const QString& lineId) const;

    bool operator==(const Cart&) const = default;
};

// One rule that a choice breaks, for the modifier sheet to show at its group.
struct ChoiceProblem {
    enum class Kind {
        UnknownItem,
        Unavailable,
        NotEnoughLeft,
        VariantMissing,
        TooFew,
        TooMany,
        UnknownOption,
        BadQuantity,
        NoteTooLong
    };
    Kind kind;
    QString groupId; // of TooFew, TooMany, UnknownOption; of Unavailable and BadQuantity when it is about an option
    int limit = 0;   // the minimum, the maximum or the count left

    bool operator==(const ChoiceProblem&) const = default;
};

// Limits that every device keeps to: the hub refuses more.
inline constexpr int maxNoteLength = 200;
inline constexpr int maxLinesPerOrder = 400;
inline constexpr int maxQuantity = 9999;

// Empty: the choice can go into an order.
[[nodiscard]] std::vector<ChoiceProblem> check(const LineChoice& choice, const Menu& menu);

// Adds a line, or raises the quantity of the last line with the very same choice (in any order of options), unless that
// one has a price or a discount of its own; returns its id. Empty when the cart is full or the quantity is out of
// bounds.
QString addLine(Cart& cart, const LineChoice& choice, const QString& newLineId);
// False when there is no such line or the quantity is out of bounds. A quantity of zero removes it.
bool setQuantity(Cart& cart, const QString& lineId, Decimal quantity);
// A price that was agreed on was for what the line was: it holds while item and options stay.
bool replaceLine(Cart& cart, const QString& lineId, const LineChoice& choice);
bool removeLine(Cart& cart, const QString& lineId);

// The order that this cart is, priced by the menu: lines, taxes, charges, totals; no ids, numbers or payments.
// ValidationError (with "lines[2]") when a line's item or option has left the menu.
[[nodiscard]] Result<Order> priceCart(const Cart& cart, const Menu& menu);

} // namespace stonepot

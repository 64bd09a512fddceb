// An order as till, hub and paper know it. Amounts are minor units of `currency`.
#pragma once

#include "core/clock.h"
#include "core/menu.h"
#include "core/pricing.h"

#include <optional>
#include <vector>

namespace stonepot {

enum class PaymentMethod { Cash, Online };
enum class OrderStatus { Confirmed, InProgress, Ready, Completed, Cancelled };

struct Customer {
    QString name;
    QString phone;
    QString email;
    QString address;

    bool operator==(const Customer&) const = default;
};

struct OrderModifier {
    QString groupId;
    QString optionId;
    QString name;
    int quantity = 1;
    Minor price = 0; // for one, after the group's free count; may be negative
    ModifierKind kind = ModifierKind::Choice;

    bool operator==(const OrderModifier&) const = default;
};

// What a manager made of a price: of one, with its modifiers, whatever the menu says.
struct AgreedPrice {
    Minor amount = 0;
    QString by; // the manager's id

    bool operator==(const AgreedPrice&) const = default;
};

struct OrderLine {
    QString lineId;
    QString itemId;
    QString variantId;
    QString name;
    Decimal quantity{1};
    Minor unitPrice = 0; // without modifiers
    std::vector<OrderModifier> modifiers;
    QString note;
    QStringList allergies;
    int seat = 0; // 0: none
    int course = 1;
    QString stationId;
    int prepMinutes = 0;
    std::optional<AgreedPrice> agreed; // instead of unitPrice and the modifiers' prices
    std::optional<Discount> discount;
    std::vector<TaxRate> taxes;
    Minor total = 0; // quantity × price() less its discount
    bool voided = false;

    // Of one: what was agreed, or the unit price with the modifiers; the nearest amount where that leaves 64 bits.
    [[nodiscard]] Minor price() const;

    bool operator==(const OrderLine&) const = default;
};

struct Payment {
    QString method;   // "cash", "card", "qr", …; everything but cash is `online` on the base wire
    Minor amount = 0; // what it covers of the total
    Minor tip = 0;
    Minor tendered = 0; // cash handed over; amount + tip + change
    Minor change = 0;
    QString reference;

    bool operator==(const Payment&) const = default;
};

// Money that was given back. The order's total stays what was sold.
struct OrderRefund {
    Minor amount = 0;
    QString method; // to which tender
    QString reason;
    QStringList lineIds; // empty: an amount only

    bool operator==(const OrderRefund&) const = default;
};

struct OrderTax {
    TaxRate rate;
    Minor base = 0;
    Minor amount = 0;

    bool operator==(const OrderTax&) const = default;
};

struct Order {
    QString id;            // the backend's; empty until it has answered
    QString orderNumber;   // likewise
    QString clientOrderId; // minted once per intent; empty from a base client
    QString tenantId;
    QString deviceId;
    QString displayNumber; // what is called out: "A-042"
    OrderType type = OrderType::DineIn;
    OrderStatus status = OrderStatus::Confirmed;
    qint64 version = 1;
    Customer customer;
    std::optional<int> tableNumber;
    int guests = 0;
    QString notes;
    QString source = QStringLiteral("pos");
    QString staffName;
    bool rush = false;
    Instant createdAt{};
    Currency currency;
    PricingPolicy policy;
    QString menuVersion;
    std::vector<OrderLine> lines;
    std::vector<Discount> discounts;
    std::vector<Charge> charges;
    std::vector<OrderTax> taxes;
    std::vector<Payment> payments;
    std::vector<OrderRefund> refunds;
    Minor subtotal = 0;
    Minor discountTotal = 0;
    Minor chargeTotal = 0;
    Minor taxTotal = 0;
    Minor total = 0;
    Minor rounding = 0; // cash rounding, part of what was paid and not of the total
    // From a peer that sends no exact lines: its totals stand as they came, and recomputing them would make others.
    bool totalsGiven = false;

    [[nodiscard]] Minor paid() const;     // sum of payment amounts
    [[nodiscard]] Minor refunded() const; // sum of refund amounts
    [[nodiscard]] Minor due() const;      // what is still to be paid; never negative
    [[nodiscard]] Minor overpaid() const; // taken beyond what was due and not given back; never negative
    [[nodiscard]] bool isRefunded(const QString& lineId) const;
    [[nodiscard]] PaymentMethod paymentMethod() const;

    bool operator==(const Order&) const = default;
};

// What an order is known by on a device: clientOrderId, or the backend's id when there is none.
[[nodiscard]] QString keyOf(const Order& order);

// Lines (without voided ones), discounts and charges as pricing sees them.
[[nodiscard]] PricingInput pricingInput(const Order& order);

// Fills line totals, taxes and totals from the lines. What the till does before it stores an order and what the hub
// does to check one.
[[nodiscard]] Status recomputeTotals(Order& order);

} // namespace stonepot

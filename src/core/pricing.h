// The one place where totals come from: till, paper, wire and hub all call price().
#pragma once

#include "core/money.h"

#include <QString>
#include <optional>
#include <vector>

namespace stonepot {

enum class TaxScope { Line, Total };

// How a shop rounds. Stored with every order, so that it prices the same for ever.
struct PricingPolicy {
    TaxScope scope = TaxScope::Total;      // each tax rounded per line, or once for the whole order
    Rounding mode = Rounding::HalfUp;      // for taxes
    Minor cashStep = 0;                    // 5: cash is due in steps of 0.05; 0 or 1: exact
    std::optional<Rounding> cashMode = {}; // the policy's mode unless given

    bool operator==(const PricingPolicy&) const = default;
};

// Exactly one of the two: a percentage (10 is ten per cent) or an amount in minor units.
struct Discount {
    QString id;   // optional, for the audit trail
    QString name; // optional, what the guest reads: "Regulars 10%"
    std::optional<Decimal> percent;
    std::optional<Minor> amount;

    bool operator==(const Discount&) const = default;
};

struct TaxRate {
    QString id;
    QString name;
    Decimal rate; // per cent: 8.875
    bool inclusive = false;

    bool operator==(const TaxRate&) const = default;
};

// Service charge (a percentage of the discounted lines), delivery fee (an amount); may be taxed like a line.
struct Charge {
    QString id;
    QString name;
    std::optional<Decimal> percent;
    std::optional<Minor> amount;
    std::vector<TaxRate> taxes;

    bool operator==(const Charge&) const = default;
};

struct PricingLine {
    Minor unitPrice = 0; // with its modifiers
    Decimal quantity{1}; // negative for a refund
    std::optional<Discount> discount;
    std::vector<TaxRate> taxes;
};

struct PricingInput {
    PricingPolicy policy;
    std::vector<PricingLine> lines;
    std::vector<Discount> discounts;
    std::vector<Charge> charges;
    Minor nonCashPayments = 0; // what other tenders than cash have already covered
};

struct PricedLine {
    Minor gross = 0;         // quantity × price
    Minor discount = 0;      // its own discount, same sign as gross
    Minor total = 0;         // gross − discount; what the line shows
    Minor orderDiscount = 0; // its share of the order's discounts
    Minor tax = 0;           // all its taxes
};

struct PricedTax {
    TaxRate rate;
    Minor base = 0; // what it was computed on, without inclusive taxes, rounded for display
    Minor amount = 0;
};

struct PricedCharge {
    Minor amount = 0;
    Minor tax = 0;
};

struct PricingResult {
    std::vector<PricedLine> lines;
    std::vector<Minor> discounts; // what each order discount came to, in the order of the input
    std::vector<PricedCharge> charges;
    std::vector<PricedTax> taxes; // one an id, in order of first appearance
    Minor subtotal = 0;           // sum of line totals
    Minor discountTotal = 0;      // order discounts
    Minor chargeTotal = 0;
    Minor taxTotal = 0;     // inclusive and exclusive
    Minor total = 0;        // subtotal − discounts + charges + exclusive taxes
    Minor cashDue = 0;      // total less other tenders, in cash steps
    Minor cashRounding = 0; // cashDue less what was due before rounding
};

// Rules (docs/decisions/0003-pricing.md):
// - A line amount and every discount are rounded half-up to minor units; a discount never exceeds what it is taken
//   from, and follows the sign of it (a refund of a discounted line gives back the discounted price).
// - Order discounts: percentages first, then amounts, each on what the ones before have left; each is spread over the
//   lines by what they have left, largest remainder first, ties to the earlier line.
// - A tax is computed on the discounted line: inclusive ones of a line together (amount × rate / (1 + sum of rates)),
//   exclusive ones on the exact net without them. Each tax is rounded by itself with the policy's mode, per line or
//   once; rounded once, the lines show shares that add up to it.
// - A percentage charge is on the discounted lines, rounded half-up; charges are taxed like lines.
// - Negative amounts mirror positive ones.
// Overflow when an amount leaves 64 bits; ValidationError (with the path) for a discount or charge with both or neither
// of percent and amount, a negative or over-100 percentage, a negative discount amount, a negative rate, or rates of a
// line that exceed 1,000,000 per cent together.
[[nodiscard]] Result<PricingResult> price(const PricingInput& input);

} // namespace stonepot

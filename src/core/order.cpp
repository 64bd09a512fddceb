#include "core/order.h"

#include "core/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QLatin1StringView cash = "cash"_L1;

Int128 priceOfOne(const OrderLine& line)
{
    if (line.agreed) {
        return line.agreed->amount;
    }
    Int128 price = line.unitPrice;
    for (const OrderModifier& modifier : line.modifiers) {
        price += Int128{modifier.price} * modifier.quantity;
    }
    return price;
}

PricingLine pricingLine(const OrderLine& line)
{
    return {line.price(), line.quantity, line.discount, line.taxes};
}

// What a voided line would have come to: it is shown struck through, and counts nowhere.
Result<Minor> totalOfVoided(const OrderLine& line)
{
    PricingInput alone;
    alone.lines.push_back(pricingLine(line));
    const Result<PricingResult> priced = price(alone);
    if (!priced) {
        return std::unexpected(priced.error());
    }
    return priced->lines.front().total;
}

} // namespace

Minor OrderLine::price() const
{
    return clampMinor(priceOfOne(*this));
}

Minor Order::paid() const
{
    Int128 sum = 0;
    for (const Payment& payment : payments) {
        sum += payment.amount;
    }
    return clampMinor(sum);
}

Minor Order::refunded() const
{
    Int128 sum = 0;
    for (const OrderRefund& refund : refunds) {
        sum += refund.amount;
    }
    return clampMinor(sum);
}

// Cash may be paid by the rounded total or by the exact one; either settles the order.
Minor Order::due() const
{
    const Int128 exact = status == OrderStatus::Cancelled ? Int128{0} : Int128{total};
    const Int128 owed = status == OrderStatus::Cancelled ? Int128{0} : exact + rounding;
    return paid() >= std::min(exact, owed) ? 0 : clampMinor(owed - paid());
}

Minor Order::overpaid() const
{
    const Int128 exact = status == OrderStatus::Cancelled ? Int128{0} : Int128{total};
    const Int128 owed = status == OrderStatus::Cancelled ? Int128{0} : exact + rounding;
    return clampMinor(std::max(Int128{0}, Int128{paid()} - std::max(exact, owed) - refunded()));
}

bool Order::isRefunded(const QString& lineId) const
{
    return std::ranges::any_of(refunds, [&](const OrderRefund& refund) { return refund.lineIds.contains(lineId); });
}

PaymentMethod Order::paymentMethod() const
{
    Int128 inCash = 0;
    Int128 online = 0;
    for (const Payment& payment : payments) {
        (payment.method == cash ? inCash : online) += payment.amount;
    }
    if (inCash == 0 && online == 0) {
        const bool anyOnline = std::ranges::any_of(payments, [](const Payment& p) { return p.method != cash; });
        return anyOnline ? PaymentMethod::Online : PaymentMethod::Cash;
    }
    return magnitude(online) > magnitude(inCash) ? PaymentMethod::Online : PaymentMethod::Cash;
}

QString keyOf(const Order& order)
{
    return order.clientOrderId.isEmpty() ? order.id : order.clientOrderId;
}

PricingInput pricingInput(const Order& order)
{
    PricingInput input;
    input.policy = order.policy;
    for (const OrderLine& line : order.lines) {
        if (!line.voided) {
            input.lines.push_back(pricingLine(line));
        }
    }
    input.discounts = order.discounts;
    input.charges = order.charges;
    Int128 otherTenders = 0;
    for (const Payment& payment : order.payments) {
        otherTenders += payment.method == cash ? 0 : payment.amount;
    }
    input.nonCashPayments = clampMinor(otherTenders);
    return input;
}

Status recomputeTotals(Order& order)
{
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (!fitsMinor(priceOfOne(order.lines[i]))) {
            return fail(ErrorCode::Overflow, u"lines[%1]"_s.arg(i), u"an amount is larger than 64 bits hold"_s);
        }
    }
    const Result<PricingResult> priced = price(pricingInput(order));
    if (!priced) {
        return std::unexpected(priced.error());
    }
    std::vector<Minor> totals;
    totals.reserve(order.lines.size());
    size_t next = 0;
    for (const OrderLine& line : order.lines) {
        const Result<Minor> total = line.voided ? totalOfVoided(line) : priced->lines[next++].total;
        if (!total) {
            return std::unexpected(total.error());
        }
        totals.push_back(*total);
    }
    // Nothing fails from here on: the order is either as it was or all new.
    for (size_t i = 0; i < totals.size(); ++i) {
        order.lines[i].total = totals[i];
    }
    order.taxes.clear();
    for (const PricedTax& tax : priced->taxes) {
        order.taxes.push_back({tax.rate, tax.base, tax.amount});
    }
    const bool paidInCash = std::ranges::any_of(order.payments, [](const Payment& p) { return p.method == cash; });
    order.subtotal = priced->subtotal;
    order.discountTotal = priced->discountTotal;
    order.chargeTotal = priced->chargeTotal;
    order.taxTotal = priced->taxTotal;
    order.total = priced->total;
    order.rounding = paidInCash ? priced->cashRounding : 0;
    return {};
}

} // namespace stonepot

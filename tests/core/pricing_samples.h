// Sales, a line each, and what pricing makes of them.
#pragma once

#include "core/pricing.h"

namespace stonepot::pricing {

using Amounts = std::vector<Minor>;

[[nodiscard]] inline Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

[[nodiscard]] inline TaxRate tax(const QString& id, QStringView rate, bool inclusive = false)
{
    return {id, id, decimal(rate), inclusive};
}

[[nodiscard]] inline TaxRate inclusiveTax(const QString& id, QStringView rate)
{
    return tax(id, rate, true);
}

[[nodiscard]] inline Discount percentOff(QStringView percent)
{
    return {{}, {}, decimal(percent), {}};
}

[[nodiscard]] inline Discount amountOff(Minor amount)
{
    return {{}, {}, {}, amount};
}

[[nodiscard]] inline PricingLine line(Minor unitPrice, std::vector<TaxRate> taxes = {}, QStringView quantity = u"1")
{
    return {unitPrice, decimal(quantity), {}, std::move(taxes)};
}

[[nodiscard]] inline PricingLine discounted(Minor unitPrice, const Discount& discount, QStringView quantity = u"1")
{
    return {unitPrice, decimal(quantity), discount, {}};
}

[[nodiscard]] inline Charge percentCharge(QStringView percent, std::vector<TaxRate> taxes = {})
{
    return {u"service"_s, u"Service"_s, decimal(percent), {}, std::move(taxes)};
}

[[nodiscard]] inline Charge amountCharge(Minor amount, std::vector<TaxRate> taxes = {})
{
    return {u"delivery"_s, u"Delivery"_s, {}, amount, std::move(taxes)};
}

[[nodiscard]] inline PricingInput sale(std::vector<PricingLine> lines, PricingPolicy policy = {})
{
    PricingInput input;
    input.policy = policy;
    input.lines = std::move(lines);
    return input;
}

// One number a line: what is wanted of each.
[[nodiscard]] inline Amounts each(const PricingResult& result, Minor PricedLine::*field)
{
    Amounts amounts;
    for (const PricedLine& priced : result.lines) {
        amounts.push_back(priced.*field);
    }
    return amounts;
}

} // namespace stonepot::pricing

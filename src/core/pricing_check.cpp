#include "core/pricing_check.h"

#include "core/exact.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Per cent, all taxes of a line together; far above any tax, low enough that 128 bits hold every product.
constexpr Minor maxRate = 1'000'000;

std::unexpected<Error> invalid(QLatin1StringView list, size_t index, const QString& field, const QString& what)
{
    return fail(ErrorCode::ValidationError, u"%1[%2]%3"_s.arg(list).arg(index).arg(field), what);
}

// Of a Discount or a Charge; `field` leads to it from the list's entry.
template <typename Portion>
Status checkPortion(const Portion& portion, QLatin1StringView list, size_t index, const QString& field)
{
    if (portion.percent.has_value() == portion.amount.has_value()) {
        return invalid(list, index, field, u"expected either a percentage or an amount"_s);
    }
    if (portion.percent && (portion.percent->isNegative() || *portion.percent > Decimal(100))) {
        return invalid(list, index, field + ".percent"_L1,
                       u"expected 0 to 100, not %1"_s.arg(portion.percent->toString()));
    }
    return {};
}

Status checkDiscount(const Discount& discount, QLatin1StringView list, size_t index, const QString& field)
{
    if (const Status valid = checkPortion(discount, list, index, field); !valid) {
        return valid;
    }
    if (discount.amount && *discount.amount < 0) {
        return invalid(list, index, field + ".amount"_L1, u"a discount is not negative"_s);
    }
    return {};
}

Status checkTaxes(const std::vector<TaxRate>& taxes, QLatin1StringView list, size_t index)
{
    Int128 sum = 0; // of 10^-9 per cent
    for (size_t i = 0; i < taxes.size(); ++i) {
        const Decimal rate = taxes[i].rate;
        sum += rate.units() * powerOfTen(Decimal::maxScale - rate.scale());
        if (rate.isNegative()) {
            return invalid(list, index, u".taxes[%1].rate"_s.arg(i), u"a tax rate is not negative"_s);
        }
        if (sum > maxRate * powerOfTen(Decimal::maxScale)) {
            return invalid(list, index, u".taxes[%1].rate"_s.arg(i),
                           u"the taxes together exceed %1 per cent"_s.arg(maxRate));
        }
    }
    return {};
}

} // namespace

Status validatePricing(const PricingInput& input)
{
    if (input.policy.cashStep < 0) {
        return fail(ErrorCode::ValidationError, u"policy.cashStep"_s, u"a cash step is not negative"_s);
    }
    for (size_t i = 0; i < input.lines.size(); ++i) {
        const PricingLine& line = input.lines[i];
        if (line.discount) {
            if (const Status valid = checkDiscount(*line.discount, "lines"_L1, i, u".discount"_s); !valid) {
                return valid;
            }
        }
        if (const Status valid = checkTaxes(line.taxes, "lines"_L1, i); !valid) {
            return valid;
        }
    }
    for (size_t i = 0; i < input.discounts.size(); ++i) {
        if (const Status valid = checkDiscount(input.discounts[i], "discounts"_L1, i, {}); !valid) {
            return valid;
        }
    }
    for (size_t i = 0; i < input.charges.size(); ++i) {
        if (const Status valid = checkPortion(input.charges[i], "charges"_L1, i, {}); !valid) {
            return valid;
        }
        if (const Status valid = checkTaxes(input.charges[i].taxes, "charges"_L1, i); !valid) {
            return valid;
        }
    }
    return {};
}

} // namespace stonepot

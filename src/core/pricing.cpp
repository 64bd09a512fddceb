#include "core/pricing.h"

#include "core/exact_sum.h"
#include "core/pricing_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Rates become whole numbers of billionths of a per cent; 100 % in that unit.
constexpr Int128 hundredPercent = 100 * powerOfTen(Decimal::maxScale);

Int128 scaled(Decimal percent)
{
    return percent.units() * powerOfTen(Decimal::maxScale - percent.scale());
}

Int128 percentOf(Int128 amount, Decimal percent)
{
    return divideRounded<Int128>(amount * percent.units(), 100 * powerOfTen(percent.scale()), Rounding::HalfUp);
}

// What a valid discount takes off `amount`: never more than all of it, with its sign.
Int128 discountOn(Int128 amount, const Discount& discount)
{
    if (discount.percent) {
        return percentOf(amount, *discount.percent);
    }
    const Int128 size = std::min<Int128>(*discount.amount, magnitude(amount));
    return amount < 0 ? -size : size;
}

// One pricing: a step after the other over the same input and result. The first amount that leaves 64 bits is kept as
// the error; what is computed from it is discarded.
class Pricing final {
public:
    explicit Pricing(const PricingInput& input)
        : m_input(input)
    {
    }

    [[nodiscard]] Result<PricingResult> run()
    {
        priceLines();
        takeOrderDiscounts();
        addCharges();
        computeTaxes();
        addUp();
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return std::move(m_result);
    }

private:
    // A line or a charge, as its taxes see it.
    struct Taxable {
        Minor amount = 0;
        const std::vector<TaxRate>& taxes;
        QLatin1StringView list; // for errors: which one it is
        size_t index = 0;
        Minor inclusiveTax = 0;
        Minor tax = 0;
    };

    // One tax of one taxable.
    struct TaxTerm {
        size_t taxable = 0;
        Fraction exact;
    };

    void priceLines()
    {
        for (size_t i = 0; i < m_input.lines.size(); ++i) {
            const PricingLine& line = m_input.lines[i];
            PricedLine priced;
            priced.gross = fit(divideRounded<Int128>(Int128{line.unitPrice} * line.quantity.units(),
                                                     powerOfTen(line.quantity.scale()), Rounding::HalfUp),
                               "lines"_L1, i);
            priced.discount = line.discount ? fit(discountOn(priced.gross, *line.discount), "lines"_L1, i) : 0;
            priced.total = priced.gross - priced.discount; // between 0 and gross
            m_result.lines.push_back(priced);
            m_left.push_back(priced.total);
        }
        Int128 subtotal = 0;
        for (const PricedLine& line : m_result.lines) {
            subtotal += line.total;
        }
        m_result.subtotal = fit(subtotal, "subtotal"_L1);
    }

    void takeOrderDiscounts()
    {
        m_result.discounts.resize(m_input.discounts.size());
        m_discounted = m_result.subtotal;
        for (const bool percentages : {true, false}) {
            for (size_t i = 0; i < m_input.discounts.size(); ++i) {
                if (m_input.discounts[i].percent.has_value() == percentages) {
                    m_result.discounts[i] = takeOrderDiscount(m_input.discounts[i]);
                }
            }
        }
        m_result.discountTotal = m_result.subtotal - m_discounted;
    }

    Minor takeOrderDiscount(const Discount& discount)
    {
        const Minor value = fit(discountOn(m_discounted, discount), "discounts"_L1);
        if (value != 0) {
            const std::vector<Minor> shares = allocate(value, m_left);
            for (size_t i = 0; i < shares.size(); ++i) {
                m_result.lines[i].orderDiscount += shares[i];
                m_left[i] -= shares[i];
            }
        }
        m_discounted -= value;
        return value;
    }

    void addCharges()
    {
        Int128 sum = 0;
        for (size_t i = 0; i < m_input.charges.size(); ++i) {
            const Charge& charge = m_input.charges[i];
            PricedCharge priced;
            priced.amount =
                charge.amount ? *charge.amount : fit(percentOf(m_discounted, *charge.percent), "charges"_L1, i);
            m_result.charges.push_back(priced);
            sum += priced.amount;
        }
        m_result.chargeTotal = fit(sum, "charges"_L1);
    }

    void computeTaxes()
    {
        for (size_t i = 0; i < m_input.lines.size(); ++i) {
            m_taxables.push_back({m_left[i], m_input.lines[i].taxes, "lines"_L1, i});
        }
        for (size_t i = 0; i < m_input.charges.size(); ++i) {
            m_taxables.push_back({m_result.charges[i].amount, m_input.charges[i].taxes, "charges"_L1, i});
        }
        for (size_t i = 0; i < m_taxables.size(); ++i) {
            collectTerms(i);
        }
        for (size_t i = 0; i < m_terms.size(); ++i) {
            m_input.policy.scope == TaxScope::Line ? roundPerLine(i) : roundPerOrder(i);
        }
        computeBases();
        for (size_t i = 0; i < m_result.lines.size(); ++i) {
            m_result.lines[i].tax = m_taxables[i].tax;
        }
        for (size_t i = 0; i < m_result.charges.size(); ++i) {
            m_result.charges[i].tax = m_taxables[m_result.lines.size() + i].tax;
        }
    }

    // With inclusive rates r and net = amount × 100 / (100 + sum of r), an inclusive tax is net × r / 100 and an
    // exclusive one net × rate / 100: both are amount × rate / (100 + sum of r).
    void collectTerms(size_t index)
    {
        const Taxable& taxable = m_taxables[index];
        Int128 denominator = hundredPercent;
        for (const TaxRate& tax : taxable.taxes) {
            denominator += tax.inclusive ? scaled(tax.rate) : 0;
        }
        for (const TaxRate& tax : taxable.taxes) {
            m_terms[taxIndex(tax)].push_back({index, {taxable.amount * scaled(tax.rate), denominator}});
        }
    }

    // The entry of this tax in the result. Inclusive and exclusive are two taxes even under one id: one is part of the
    // price, the other goes on top of it.
    size_t taxIndex(const TaxRate& tax)
    {
        const auto known = std::ranges::find_if(m_result.taxes, [&tax](const PricedTax& other) {
            return other.rate.id == tax.id && other.rate.inclusive == tax.inclusive;
        });
        if (known == m_result.taxes.end()) {
            m_result.taxes.push_back({tax, 0, 0});
            m_terms.emplace_back();
            return m_terms.size() - 1;
        }
        return static_cast<size_t>(known - m_result.taxes.begin());
    }

    void roundPerLine(size_t tax)
    {
        Int128 sum = 0;
        for (const TaxTerm& term : m_terms[tax]) {
            const Int128 amount = divideRounded(term.exact.numerator, term.exact.denominator, m_input.policy.mode);
            const Taxable& taxable = m_taxables[term.taxable];
            give(term.taxable, tax, fit(amount, taxable.list, taxable.index));
            sum += amount;
        }
        m_result.taxes[tax].amount = fit(sum, "taxes"_L1);
    }

    void roundPerOrder(size_t tax)
    {
        ExactSum sum;
        std::vector<Fraction> parts;
        bool fits = true;
        for (const TaxTerm& term : m_terms[tax]) {
            parts.push_back(term.exact);
            fits = sum.add(term.exact) && fitsMinor(term.exact.numerator / term.exact.denominator) && fits;
        }
        const std::optional<Minor> amount = fits ? sum.rounded(m_input.policy.mode) : std::nullopt;
        if (!amount) {
            overflow("taxes"_L1, noIndex);
            return;
        }
        m_result.taxes[tax].amount = *amount;
        const std::vector<Minor> shares = apportion(*amount, parts);
        for (size_t i = 0; i < shares.size(); ++i) {
            give(m_terms[tax][i].taxable, tax, shares[i]);
        }
    }

    void give(size_t index, size_t tax, Minor amount)
    {
        Taxable& taxable = m_taxables[index];
        taxable.tax = fit(Int128{taxable.tax} + amount, taxable.list, taxable.index);
        if (m_result.taxes[tax].rate.inclusive) {
            taxable.inclusiveTax = fit(Int128{taxable.inclusiveTax} + amount, taxable.list, taxable.index);
        }
    }

    // Price less the inclusive taxes as they were rounded, so that base and tax add up to what the guest reads.
    void computeBases()
    {
        for (size_t tax = 0; tax < m_terms.size(); ++tax) {
            Int128 base = 0;
            for (const TaxTerm& term : m_terms[tax]) {
                const Taxable& taxable = m_taxables[term.taxable];
                base += Int128{taxable.amount} - taxable.inclusiveTax;
            }
            m_result.taxes[tax].base = fit(base, "taxes"_L1);
        }
    }

    void addUp()
    {
        Int128 taxes = 0;
        Int128 exclusive = 0;
        for (const PricedTax& tax : m_result.taxes) {
            taxes += tax.amount;
            exclusive += tax.rate.inclusive ? 0 : tax.amount;
        }
        m_result.taxTotal = fit(taxes, "taxTotal"_L1);
        m_result.total = fit(Int128{m_discounted} + m_result.chargeTotal + exclusive, "total"_L1);
        const PricingPolicy& policy = m_input.policy;
        const Minor due = fit(Int128{m_result.total} - m_input.nonCashPayments, "cashDue"_L1);
        m_result.cashDue =
            policy.cashStep > 1 ? roundToStep(due, policy.cashStep, policy.cashMode.value_or(policy.mode)) : due;
        m_result.cashRounding = m_result.cashDue - due;
    }

    static constexpr size_t noIndex = std::numeric_limits<size_t>::max();

    Minor fit(Int128 value, QLatin1StringView where, size_t index = noIndex)
    {
        if (fitsMinor(value)) {
            return static_cast<Minor>(value);
        }
        overflow(where, index);
        return 0;
    }

    void overflow(QLatin1StringView where, size_t index)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::Overflow, index == noIndex ? QString(where) : u"%1[%2]"_s.arg(where).arg(index),
                            u"an amount is larger than 64 bits hold"_s};
        }
    }

    const PricingInput& m_input;
    PricingResult m_result;
    std::vector<Minor> m_left; // of each line, after the order discounts so far
    Minor m_discounted = 0;    // the sum of it
    std::vector<Taxable> m_taxables;
    std::vector<std::vector<TaxTerm>> m_terms; // by tax, beside m_result.taxes
    std::optional<Error> m_error;
};

} // namespace

Result<PricingResult> price(const PricingInput& input)
{
    if (const Status valid = validatePricing(input); !valid) {
        return std::unexpected(valid.error());
    }
    return Pricing(input).run();
}

} // namespace stonepot

// Ten thousand random carts: what must hold for each of them, and a second, slow and plain implementation to agree
// with.
#include "core/pricing.h"

#include "support/results.h"

#include <QTest>
#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

constexpr int carts = 10'000;

using Rational = boost::multiprecision::cpp_rational;
using boost::multiprecision::cpp_int;

Rational exact(Decimal value)
{
    Rational result(value.units());
    for (int i = 0; i < value.scale(); ++i) {
        result /= 10;
    }
    return result;
}

Minor rounded(const Rational& value, Rounding mode)
{
    const Rational size = abs(value);
    const cpp_int whole = numerator(size) / denominator(size);
    const Rational rest = size - Rational(whole);
    const Rational half(1, 2);
    const bool up = mode == Rounding::Up       ? rest > 0
                    : mode == Rounding::Down   ? false
                    : mode == Rounding::HalfUp ? rest >= half
                                               : rest > half || (rest == half && whole % 2 == 1);
    const Minor result = static_cast<Minor>(whole + (up ? 1 : 0));
    return value < 0 ? -result : result;
}

// Hands `amount` out one unit at a time, each to whoever is furthest below its exact share.
std::vector<Minor> handedOut(Minor amount, const std::vector<Rational>& shares)
{
    std::vector<Minor> units;
    Minor missing = amount;
    for (const Rational& share : shares) {
        units.push_back(rounded(share, Rounding::Down));
        missing -= units.back();
    }
    for (const Minor step = missing < 0 ? -1 : 1; missing != 0; missing -= step) {
        size_t neediest = 0;
        for (size_t i = 1; i < shares.size(); ++i) {
            if (step * (shares[i] - units[i]) > step * (shares[neediest] - units[neediest])) {
                neediest = i;
            }
        }
        units[neediest] += step;
    }
    return units;
}

struct Oracle {
    std::vector<Minor> lineTotals;
    std::vector<Minor> lineTaxes;
    std::map<QString, Minor> taxes;
    Minor subtotal = 0;
    Minor total = 0;
    Minor cashDue = 0;
};

Minor discountOn(Minor amount, const Discount& discount)
{
    if (discount.percent) {
        return rounded(amount * exact(*discount.percent) / 100, Rounding::HalfUp);
    }
    const Minor size = std::min(*discount.amount, std::abs(amount));
    return amount < 0 ? -size : size;
}

void addTaxes(Oracle& oracle, const PricingInput& input, const std::vector<Minor>& amounts,
              const std::vector<std::vector<TaxRate>>& taxes)
{
    std::map<QString, TaxRate> rates;
    std::map<QString, std::vector<Rational>> shares;
    std::vector<Minor> taxOf(amounts.size(), 0);
    for (size_t i = 0; i < amounts.size(); ++i) {
        Rational inclusive = 0;
        for (const TaxRate& tax : taxes[i]) {
            inclusive += tax.inclusive ? exact(tax.rate) / 100 : Rational(0);
        }
        const Rational net = amounts[i] / (1 + inclusive);
        for (const TaxRate& tax : taxes[i]) {
            rates[tax.id] = tax;
            shares[tax.id].resize(amounts.size(), 0);
            shares[tax.id][i] = net * exact(tax.rate) / 100;
        }
    }
    const auto add = [&](const TaxRate& tax, size_t index, Minor amount) {
        taxOf[index] += amount;
        oracle.taxes[tax.id] += amount;
        oracle.total += tax.inclusive ? 0 : amount;
    };
    for (const auto& [id, tax] : rates) {
        oracle.taxes.emplace(id, 0);
        Rational sum = 0;
        for (const Rational& share : shares[id]) {
            sum += share;
        }
        const bool perLine = input.policy.scope == TaxScope::Line;
        const std::vector<Minor> once =
            perLine ? std::vector<Minor>() : handedOut(rounded(sum, input.policy.mode), shares[id]);
        for (size_t i = 0; i < amounts.size(); ++i) {
            add(tax, i, perLine ? rounded(shares[id][i], input.policy.mode) : once[i]);
        }
    }
    oracle.lineTaxes.assign(taxOf.begin(), taxOf.begin() + static_cast<qsizetype>(input.lines.size()));
}

Oracle priceSlowly(const PricingInput& input)
{
    Oracle oracle;
    std::vector<std::vector<TaxRate>> taxes;
    for (const PricingLine& line : input.lines) {
        const Minor gross = rounded(line.unitPrice * exact(line.quantity), Rounding::HalfUp);
        oracle.lineTotals.push_back(gross - (line.discount ? discountOn(gross, *line.discount) : 0));
        oracle.subtotal += oracle.lineTotals.back();
        taxes.push_back(line.taxes);
    }
    std::vector<Minor> amounts = oracle.lineTotals;
    Minor left = oracle.subtotal;
    std::vector<Discount> discounts = input.discounts;
    std::ranges::stable_partition(discounts, [](const Discount& discount) { return discount.percent.has_value(); });
    for (const Discount& discount : discounts) {
        const Minor off = discountOn(left, discount);
        std::vector<Rational> shares;
        for (const Minor amount : amounts) {
            shares.push_back(left == 0 ? Rational(0) : Rational(amount) * off / left);
        }
        const std::vector<Minor> units = handedOut(off, shares);
        for (size_t i = 0; i < amounts.size(); ++i) {
            amounts[i] -= units[i];
        }
        left -= off;
    }
    oracle.total = left;
    for (const Charge& charge : input.charges) {
        amounts.push_back(charge.amount ? *charge.amount
                                        : rounded(left * exact(*charge.percent) / 100, Rounding::HalfUp));
        oracle.total += amounts.back();
        taxes.push_back(charge.taxes);
    }
    addTaxes(oracle, input, amounts, taxes);
    const Minor due = oracle.total - input.nonCashPayments;
    const Minor step = std::max<Minor>(input.policy.cashStep, 1);
    oracle.cashDue = rounded(Rational(due, step), input.policy.cashMode.value_or(input.policy.mode)) * step;
    return oracle;
}

// Deterministic: the same seed makes the same cart on every machine (standard distributions differ between libraries).
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    PricingInput cart()
    {
        PricingInput input;
        input.policy.scope = chance(2) ? TaxScope::Line : TaxScope::Total;
        input.policy.mode = mode();
        input.policy.cashStep = std::array<Minor, 5>{0, 1, 5, 10, 100}[below(5)];
        if (chance(3)) {
            input.policy.cashMode = mode();
        }
        const quint32 lines = below(9);
        for (quint32 i = 0; i < lines; ++i) {
            input.lines.push_back(line());
        }
        fill(input.discounts, below(4), [this] { return discount(); });
        fill(input.charges, below(3), [this] { return charge(); });
        input.nonCashPayments = chance(3) ? below(5000) : 0;
        return input;
    }

private:
    quint32 below(quint32 bound) { return static_cast<quint32>(m_random() % bound); }
    bool chance(quint32 oneIn) { return below(oneIn) == 0; }

    template <typename Entries, typename Make>
    static void fill(Entries& entries, quint32 count, Make make)
    {
        for (quint32 i = 0; i < count; ++i) {
            entries.push_back(make());
        }
    }

    Decimal decimal(quint32 maxUnits, int maxScale)
    {
        QString digits = QString::number(below(maxUnits)).rightJustified(maxScale + 1, u'0');
        digits.insert(digits.size() - maxScale, u'.');
        return Decimal::parse(digits).value();
    }

    Rounding mode() { return std::array{Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down}[below(4)]; }

    Discount discount()
    {
        Discount result;
        if (chance(2)) {
            result.percent = decimal(100'001, 3);
        } else {
            result.amount = below(3000);
        }
        return result;
    }

    std::vector<TaxRate> taxes()
    {
        static const std::array<TaxRate, 6> all{
            TaxRate{u"state"_s, {}, Decimal::parse(u"8.875").value(), false},
            TaxRate{u"city"_s, {}, Decimal::parse(u"1.5").value(), false},
            TaxRate{u"vat"_s, {}, Decimal(19), true},
            TaxRate{u"reduced"_s, {}, Decimal(7), true},
            TaxRate{u"levy"_s, {}, Decimal::parse(u"0.333333333").value(), true},
            TaxRate{u"none"_s, {}, Decimal(0), false},
        };
        std::vector<TaxRate> chosen;
        std::ranges::copy_if(all, std::back_inserter(chosen), [this](const TaxRate&) { return chance(3); });
        return chosen;
    }

    PricingLine line()
    {
        PricingLine result;
        result.unitPrice = below(chance(4) ? 10 : 4000);
        result.quantity = chance(3) ? decimal(9'999, 3) : Decimal(1 + below(4));
        if (chance(4)) {
            result.quantity = result.quantity.negated();
        }
        if (chance(3)) {
            result.discount = discount();
        }
        result.taxes = taxes();
        return result;
    }

    Charge charge()
    {
        Charge result;
        if (chance(2)) {
            result.percent = decimal(20'000, 3);
        } else {
            result.amount = static_cast<Minor>(below(1200)) - 200;
        }
        result.taxes = taxes();
        return result;
    }

    std::mt19937 m_random;
};

Minor sum(const std::vector<PricedLine>& lines, Minor PricedLine::*field)
{
    Minor result = 0;
    for (const PricedLine& line : lines) {
        result += line.*field;
    }
    return result;
}

PricingInput negated(PricingInput input)
{
    for (PricingLine& line : input.lines) {
        line.quantity = line.quantity.negated();
    }
    for (Charge& charge : input.charges) {
        if (charge.amount) {
            charge.amount = -*charge.amount;
        }
    }
    input.nonCashPayments = -input.nonCashPayments;
    return input;
}

} // namespace

class PricingPropertiesTest final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithThePlainImplementation();
    void everythingAddsUp();
    void nothingIsDiscountedBelowNothing();
    void negatingTheCartNegatesEverything();
    void amountsMayStandBeforePercentages();
    void namesAndIdsChangeNothing();
    void theOrderOfLinesDoesNotChangeTheTotal();
};

void PricingPropertiesTest::agreesWithThePlainImplementation()
{
    Generator generator(1);
    for (int i = 0; i < carts; ++i) {
        const PricingInput input = generator.cart();
        const Result<PricingResult> result = price(input);
        QVERIFY2(result, errorText(result).constData());
        const Oracle oracle = priceSlowly(input);
        for (size_t line = 0; line < input.lines.size(); ++line) {
            QCOMPARE(result->lines[line].total, oracle.lineTotals[line]);
            QCOMPARE(result->lines[line].tax, oracle.lineTaxes[line]);
        }
        std::map<QString, Minor> taxes;
        for (const PricedTax& tax : result->taxes) {
            taxes[tax.rate.id] += tax.amount;
        }
        QVERIFY2(taxes == oracle.taxes, qPrintable(u"cart %1"_s.arg(i)));
        QCOMPARE(result->subtotal, oracle.subtotal);
        QCOMPARE(result->total, oracle.total);
        QCOMPARE(result->cashDue, oracle.cashDue);
    }
}

void PricingPropertiesTest::everythingAddsUp()
{
    Generator generator(2);
    for (int i = 0; i < carts; ++i) {
        const PricingInput input = generator.cart();
        const PricingResult result = price(input).value();
        QCOMPARE(result.subtotal, sum(result.lines, &PricedLine::total));
        QCOMPARE(sum(result.lines, &PricedLine::gross) - sum(result.lines, &PricedLine::discount), result.subtotal);
        QCOMPARE(std::accumulate(result.discounts.begin(), result.discounts.end(), Minor{0}), result.discountTotal);
        QCOMPARE(sum(result.lines, &PricedLine::orderDiscount), result.discountTotal);
        Minor chargeTax = 0;
        Minor charges = 0;
        for (const PricedCharge& charge : result.charges) {
            charges += charge.amount;
            chargeTax += charge.tax;
        }
        QCOMPARE(charges, result.chargeTotal);
        QCOMPARE(sum(result.lines, &PricedLine::tax) + chargeTax, result.taxTotal);
        Minor exclusive = 0;
        Minor taxes = 0;
        for (const PricedTax& tax : result.taxes) {
            taxes += tax.amount;
            exclusive += tax.rate.inclusive ? 0 : tax.amount;
        }
        QCOMPARE(taxes, result.taxTotal);
        QCOMPARE(result.total, result.subtotal - result.discountTotal + result.chargeTotal + exclusive);
        QCOMPARE(result.cashDue - result.cashRounding, result.total - input.nonCashPayments);
    }
}

void PricingPropertiesTest::nothingIsDiscountedBelowNothing()
{
    const auto within = [](Minor part, Minor whole) {
        return std::abs(part) <= std::abs(whole) && (part == 0 || (part < 0) == (whole < 0));
    };
    Generator generator(3);
    for (int i = 0; i < carts; ++i) {
        const PricingResult result = price(generator.cart()).value();
        for (const PricedLine& line : result.lines) {
            QVERIFY(within(line.discount, line.gross));
            QVERIFY(within(line.orderDiscount, line.total));
        }
        QVERIFY(within(result.discountTotal, result.subtotal));
    }
}

void PricingPropertiesTest::negatingTheCartNegatesEverything()
{
    Generator generator(4);
    for (int i = 0; i < carts; ++i) {
        const PricingInput input = generator.cart();
        const PricingResult sale = price(input).value();
        const PricingResult refund = price(negated(input)).value();
        for (size_t line = 0; line < input.lines.size(); ++line) {
            QCOMPARE(refund.lines[line].total, -sale.lines[line].total);
            QCOMPARE(refund.lines[line].orderDiscount, -sale.lines[line].orderDiscount);
            QCOMPARE(refund.lines[line].tax, -sale.lines[line].tax);
        }
        for (size_t tax = 0; tax < sale.taxes.size(); ++tax) {
            QCOMPARE(refund.taxes[tax].base, -sale.taxes[tax].base);
            QCOMPARE(refund.taxes[tax].amount, -sale.taxes[tax].amount);
        }
        QCOMPARE(refund.total, -sale.total);
        QCOMPARE(refund.cashDue, -sale.cashDue);
    }
}

void PricingPropertiesTest::amountsMayStandBeforePercentages()
{
    Generator generator(5);
    for (int i = 0; i < carts; ++i) {
        PricingInput input = generator.cart();
        const PricingResult before = price(input).value();
        std::ranges::stable_partition(input.discounts, [](const Discount& d) { return d.amount.has_value(); });
        const PricingResult after = price(input).value();
        QCOMPARE(after.total, before.total);
        QCOMPARE(after.discountTotal, before.discountTotal);
    }
}

void PricingPropertiesTest::namesAndIdsChangeNothing()
{
    Generator generator(6);
    for (int i = 0; i < carts; ++i) {
        PricingInput input = generator.cart();
        const PricingResult before = price(input).value();
        for (PricingLine& line : input.lines) {
            for (TaxRate& tax : line.taxes) {
                tax.name = tax.id = u"tax-"_s + tax.id;
            }
        }
        for (Charge& charge : input.charges) {
            charge.name = charge.id = u"charge"_s;
            for (TaxRate& tax : charge.taxes) {
                tax.name = tax.id = u"tax-"_s + tax.id;
            }
        }
        QCOMPARE(price(input)->total, before.total);
    }
}

// Who gets the odd unit of an order discount depends on who comes first; without one nothing does.
void PricingPropertiesTest::theOrderOfLinesDoesNotChangeTheTotal()
{
    Generator generator(7);
    for (int i = 0; i < carts; ++i) {
        PricingInput input = generator.cart();
        input.discounts.clear();
        const PricingResult before = price(input).value();
        std::ranges::reverse(input.lines);
        const PricingResult after = price(input).value();
        QCOMPARE(after.total, before.total);
        QCOMPARE(after.taxTotal, before.taxTotal);
    }
}

QTEST_GUILESS_MAIN(PricingPropertiesTest)
#include "tst_pricing_properties.moc"

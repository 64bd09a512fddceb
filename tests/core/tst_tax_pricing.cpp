// What of a sale is tax, and where it is rounded.
#include "pricing_samples.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::pricing;

class TaxPricingTest final : public QObject {
    Q_OBJECT

private slots:
    void inclusiveTaxesAreTakenOutTogether();
    void exclusiveTaxIsOnTheExactNet();
    void taxIsOnTheDiscountedLine();
    void scopeDecidesWhereATaxIsRounded();
    void shownLineTaxesAddUpToTheTax();
    void roundingModesApplyToTaxes_data();
    void roundingModesApplyToTaxes();
    void differentNetsOfOneTaxAreSummedExactly();
    void inclusiveAndExclusiveUnderOneIdStayApart();
};

void TaxPricingTest::inclusiveTaxesAreTakenOutTogether()
{
    const auto one = price(sale({line(1200, {inclusiveTax(u"vat"_s, u"20")})}));
    QCOMPARE(one->taxes[0].amount, 200);
    QCOMPARE(one->taxes[0].base, 1000);
    QCOMPARE(one->total, 1200);
    // 1000 × 10 / 115 = 86.96, 1000 × 5 / 115 = 43.48: each rounded, and the rest is the net.
    const auto two = price(sale({line(1000, {inclusiveTax(u"a"_s, u"10"), inclusiveTax(u"b"_s, u"5")})}));
    QCOMPARE(two->taxes[0].amount, 87);
    QCOMPARE(two->taxes[1].amount, 43);
    QCOMPARE(two->taxes[0].base, 870);
    QCOMPARE(two->taxes[1].base, 870);
    QCOMPARE(two->taxTotal, 130);
    QCOMPARE(two->total, 1000);
}

void TaxPricingTest::exclusiveTaxIsOnTheExactNet()
{
    // Net 10.5 exactly: 100 % of it is 10.5, rounded 11. Of the rounded net (10) it would be 10.
    const auto result = price(sale({line(21, {inclusiveTax(u"in"_s, u"100"), tax(u"on"_s, u"100")})}));
    QCOMPARE(result->taxes[0].amount, 11);
    QCOMPARE(result->taxes[1].amount, 11);
    QCOMPARE(result->lines[0].tax, 22);
    QCOMPARE(result->total, 32);
}

void TaxPricingTest::taxIsOnTheDiscountedLine()
{
    PricingInput input = sale({line(1000, {tax(u"t"_s, u"10")}), line(1000)});
    input.lines[0].discount = amountOff(200);
    input.discounts = {percentOff(u"50")};
    const auto result = price(input);
    QCOMPARE(result->taxes[0].base, 400);
    QCOMPARE(result->taxes[0].amount, 40);
    QCOMPARE(result->total, 940);
}

void TaxPricingTest::scopeDecidesWhereATaxIsRounded()
{
    const std::vector<PricingLine> lines(3, line(33, {tax(u"t"_s, u"10")})); // 3.3 each
    QCOMPARE(price(sale(lines, {.scope = TaxScope::Line}))->taxTotal, 9);
    QCOMPARE(price(sale(lines, {.scope = TaxScope::Total}))->taxTotal, 10);
    const std::vector<PricingLine> inclusive(3, line(33, {inclusiveTax(u"t"_s, u"10")})); // 3.0
    QCOMPARE(price(sale(inclusive, {.scope = TaxScope::Line}))->total, 99);
    QCOMPARE(price(sale(inclusive, {.scope = TaxScope::Total}))->taxTotal, 9);
}

void TaxPricingTest::shownLineTaxesAddUpToTheTax()
{
    const std::vector<PricingLine> lines{line(33, {tax(u"t"_s, u"10")}), line(38, {tax(u"t"_s, u"10")}),
                                         line(33, {tax(u"t"_s, u"10")})};
    QCOMPARE(each(*price(sale(lines)), &PricedLine::tax), (Amounts{3, 4, 3})); // 3.3 + 3.8 + 3.3 = 10.4
    const std::vector<PricingLine> same(3, line(33, {tax(u"t"_s, u"10")}));
    QCOMPARE(each(*price(sale(same)), &PricedLine::tax), (Amounts{4, 3, 3})); // 9.9
    // 0.5 and −0.5 cancel: nothing is left to share.
    const std::vector<PricingLine> cancelling{line(5, {tax(u"t"_s, u"10")}), line(-5, {tax(u"t"_s, u"10")})};
    QCOMPARE(each(*price(sale(cancelling)), &PricedLine::tax), (Amounts{0, 0}));
    QCOMPARE(each(*price(sale(cancelling, {.scope = TaxScope::Line})), &PricedLine::tax), (Amounts{1, -1}));
}

void TaxPricingTest::roundingModesApplyToTaxes_data()
{
    QTest::addColumn<Minor>("unitPrice");
    QTest::addColumn<Amounts>("expected"); // half-up, half-even, up, down
    QTest::newRow("tie to even below") << Minor{25} << Amounts{3, 2, 3, 2};
    QTest::newRow("tie to even above") << Minor{35} << Amounts{4, 4, 4, 3};
    QTest::newRow("below half") << Minor{24} << Amounts{2, 2, 3, 2};
    QTest::newRow("above half") << Minor{26} << Amounts{3, 3, 3, 2};
    QTest::newRow("exact") << Minor{30} << Amounts{3, 3, 3, 3};
    QTest::newRow("negative tie") << Minor{-25} << Amounts{-3, -2, -3, -2};
    QTest::newRow("negative, up is away from zero") << Minor{-24} << Amounts{-2, -2, -3, -2};
}

void TaxPricingTest::roundingModesApplyToTaxes()
{
    QFETCH(Minor, unitPrice);
    QFETCH(Amounts, expected);
    constexpr std::array modes{Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down};
    for (const TaxScope scope : {TaxScope::Line, TaxScope::Total}) {
        for (size_t i = 0; i < modes.size(); ++i) {
            const PricingPolicy policy{.scope = scope, .mode = modes[i]};
            const auto result = price(sale({line(unitPrice, {tax(u"t"_s, u"10")})}, policy));
            QCOMPARE(result->taxes[0].amount, expected[i]);
            QCOMPARE(result->total, unitPrice + expected[i]);
        }
    }
}

void TaxPricingTest::differentNetsOfOneTaxAreSummedExactly()
{
    // 10 % on top, on nets of 1/1.07, 1/1.19, 1/1.03 and 1 times the price: 9.3458 + 8.4034 + 9.7087 + 9.05 = 36.5079.
    const auto result = price(sale({
        line(100, {inclusiveTax(u"a"_s, u"7"), tax(u"t"_s, u"10")}),
        line(100, {inclusiveTax(u"b"_s, u"19"), tax(u"t"_s, u"10")}),
        line(100, {inclusiveTax(u"c"_s, u"3"), tax(u"t"_s, u"10")}),
        line(181, {tax(u"t"_s, u"5"), tax(u"none"_s, u"0")}),
    }));
    QCOMPARE(result->taxes.size(), 5);
    QCOMPARE(result->taxes[1].rate.id, u"t"_s);
    QCOMPARE(result->taxes[1].amount, 37);
    QCOMPARE(result->taxes[4].amount, 0);
}

void TaxPricingTest::inclusiveAndExclusiveUnderOneIdStayApart()
{
    const auto result = price(sale({line(110, {inclusiveTax(u"t"_s, u"10")}), line(100, {tax(u"t"_s, u"10")})}));
    QCOMPARE(result->taxes.size(), 2);
    QCOMPARE(result->taxTotal, 20);
    QCOMPARE(result->total, 220);
}

QTEST_GUILESS_MAIN(TaxPricingTest)
#include "tst_tax_pricing.moc"

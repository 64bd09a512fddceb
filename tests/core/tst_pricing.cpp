#include "pricing_samples.h"

#include "support/results.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::pricing;

class PricingTest final : public QObject {
    Q_OBJECT

private slots:
    void addsUpAnOrderWithoutAnything();
    void weighedQuantitiesRoundHalfUp();
    void lineDiscountsComeOffTheLine_data();
    void lineDiscountsComeOffTheLine();
    void percentagesComeBeforeAmounts();
    void orderDiscountsSpreadByLargestRemainder();
    void orderDiscountsStopAtNothing();
    void aRefundAmongSalesSharesTheDiscount();
    void chargesAreOnDiscountedLinesAndTaxed();
    void cashIsDueInSteps_data();
    void cashIsDueInSteps();
    void emptyOrdersCostNothing();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void overflowIsAnError_data();
    void overflowIsAnError();
    void theLargestAmountsStillWork();
};

void PricingTest::addsUpAnOrderWithoutAnything()
{
    const auto result = price(sale({line(1890), line(1450), line(380, {}, u"2"), line(750), line(1350)}));
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(each(*result, &PricedLine::total), (Amounts{1890, 1450, 760, 750, 1350}));
    QCOMPARE(result->subtotal, 6200);
    QCOMPARE(result->total, 6200);
    QCOMPARE(result->cashDue, 6200);
    QCOMPARE(result->taxTotal, 0);
}

void PricingTest::weighedQuantitiesRoundHalfUp()
{
    const auto result = price(sale({line(2990, {}, u"0.335"), line(1, {}, u"0.5"), line(1, {}, u"-0.5")}));
    QCOMPARE(each(*result, &PricedLine::gross), (Amounts{1002, 1, -1})); // 1001.65
}

void PricingTest::lineDiscountsComeOffTheLine_data()
{
    QTest::addColumn<PricingLine>("line");
    QTest::addColumn<Minor>("discount");
    QTest::addColumn<Minor>("total");
    QTest::newRow("percent") << discounted(1690, percentOff(u"12.5")) << Minor{211} << Minor{1479};   // 211.25
    QTest::newRow("half a cent") << discounted(1690, percentOff(u"2.5")) << Minor{42} << Minor{1648}; // 42.25
    QTest::newRow("tie") << discounted(5, percentOff(u"10")) << Minor{1} << Minor{4};
    QTest::newRow("amount, once a line") << discounted(500, amountOff(200), u"3") << Minor{200} << Minor{1300};
    QTest::newRow("all") << discounted(500, percentOff(u"100")) << Minor{500} << Minor{0};
    QTest::newRow("never more than the line") << discounted(500, amountOff(800)) << Minor{500} << Minor{0};
    QTest::newRow("a refund gives back the discounted price")
        << discounted(500, percentOff(u"10"), u"-2") << Minor{-100} << Minor{-900};
    QTest::newRow("a refund of an amount off") << discounted(500, amountOff(200), u"-1") << Minor{-200} << Minor{-300};
    QTest::newRow("a refund is not overdone") << discounted(500, amountOff(800), u"-1") << Minor{-500} << Minor{0};
}

void PricingTest::lineDiscountsComeOffTheLine()
{
    QFETCH(PricingLine, line);
    const auto result = price(sale({line}));
    QVERIFY2(result, errorText(result).constData());
    QTEST(result->lines[0].discount, "discount");
    QTEST(result->lines[0].total, "total");
    QTEST(result->subtotal, "total");
}

void PricingTest::percentagesComeBeforeAmounts()
{
    PricingInput input = sale({line(1000), line(500)});
    input.discounts = {amountOff(100), percentOff(u"10"), percentOff(u"50")};
    const auto result = price(input);
    // 1500 − 150 = 1350, − 675 = 675, − 100 = 575.
    QCOMPARE(result->discounts, (Amounts{100, 150, 675}));
    // 100 + 50; 450 + 225; 66.67 + 33.33
    QCOMPARE(each(*result, &PricedLine::orderDiscount), (Amounts{100 + 450 + 67, 50 + 225 + 33}));
    QCOMPARE(each(*result, &PricedLine::total), (Amounts{1000, 500}));
    QCOMPARE(result->subtotal, 1500);
    QCOMPARE(result->discountTotal, 925);
    QCOMPARE(result->total, 575);
}

void PricingTest::orderDiscountsSpreadByLargestRemainder()
{
    PricingInput input = sale({line(100), line(200), line(600)});
    input.discounts = {amountOff(10)}; // 1.11, 2.22, 6.67
    QCOMPARE(each(*price(input), &PricedLine::orderDiscount), (Amounts{1, 2, 7}));
    input.lines = {line(100), line(100), line(100)};
    QCOMPARE(each(*price(input), &PricedLine::orderDiscount), (Amounts{4, 3, 3})); // ties to the earlier
}

void PricingTest::orderDiscountsStopAtNothing()
{
    PricingInput input = sale({line(300), line(200)});
    input.discounts = {amountOff(400), amountOff(400), percentOff(u"0")};
    const auto result = price(input);
    QCOMPARE(result->discounts, (Amounts{400, 100, 0}));
    QCOMPARE(each(*result, &PricedLine::orderDiscount), (Amounts{300, 200}));
    QCOMPARE(result->total, 0);
}

void PricingTest::aRefundAmongSalesSharesTheDiscount()
{
    PricingInput input = sale({line(1000), line(400, {}, u"-1")});
    input.discounts = {percentOff(u"10")};
    const auto result = price(input);
    QCOMPARE(result->discounts, (Amounts{60}));
    QCOMPARE(each(*result, &PricedLine::orderDiscount), (Amounts{100, -40}));
    QCOMPARE(result->total, 540);
}

void PricingTest::chargesAreOnDiscountedLinesAndTaxed()
{
    PricingInput input = sale({line(2000, {tax(u"food"_s, u"10")})});
    input.discounts = {percentOff(u"50")};
    input.charges = {percentCharge(u"12.25", {tax(u"food"_s, u"10")}),
                     amountCharge(500, {inclusiveTax(u"vat"_s, u"25")}), amountCharge(-20)};
    const auto result = price(input);
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(result->charges[0].amount, 123); // 122.5
    QCOMPARE(result->charges[1].amount, 500);
    QCOMPARE(result->charges[1].tax, 100);
    QCOMPARE(result->charges[2].amount, -20);
    QCOMPARE(result->chargeTotal, 603);
    QCOMPARE(result->taxes[0].base, 1123);
    QCOMPARE(result->taxes[0].amount, 112); // 100 + 12.3
    QCOMPARE(result->lines[0].tax + result->charges[0].tax, 112);
    QCOMPARE(result->taxTotal, 212);
    QCOMPARE(result->total, 1000 + 603 + 112);
}

void PricingTest::cashIsDueInSteps_data()
{
    QTest::addColumn<Minor>("total");
    QTest::addColumn<Minor>("covered");
    QTest::addColumn<PricingPolicy>("policy");
    QTest::addColumn<Minor>("due");
    QTest::addColumn<Minor>("rounding");
    const PricingPolicy five{.cashStep = 5};
    QTest::newRow("exact") << Minor{6243} << Minor{0} << PricingPolicy{} << Minor{6243} << Minor{0};
    QTest::newRow("step of one") << Minor{6243} << Minor{0} << PricingPolicy{.cashStep = 1} << Minor{6243} << Minor{0};
    QTest::newRow("up") << Minor{6243} << Minor{0} << five << Minor{6245} << Minor{2};
    QTest::newRow("down") << Minor{6242} << Minor{0} << five << Minor{6240} << Minor{-2};
    QTest::newRow("after other tenders") << Minor{6243} << Minor{1241} << five << Minor{5000} << Minor{-2};
    QTest::newRow("refund") << Minor{-6243} << Minor{0} << five << Minor{-6245} << Minor{-2};
    QTest::newRow("overpaid") << Minor{1000} << Minor{1203} << five << Minor{-205} << Minor{-2};
    QTest::newRow("the policy's mode") << Minor{6241} << Minor{0} << PricingPolicy{.mode = Rounding::Up, .cashStep = 5}
                                       << Minor{6245} << Minor{4};
    QTest::newRow("a mode of its own") << Minor{6249} << Minor{0}
                                       << PricingPolicy{.cashStep = 5, .cashMode = Rounding::Down} << Minor{6245}
                                       << Minor{-4};
}

void PricingTest::cashIsDueInSteps()
{
    QFETCH(Minor, total);
    QFETCH(Minor, covered);
    QFETCH(PricingPolicy, policy);
    PricingInput input = sale({line(total)}, policy);
    input.nonCashPayments = covered;
    const auto result = price(input);
    QTEST(result->cashDue, "due");
    QTEST(result->cashRounding, "rounding");
    QCOMPARE(result->total, total);
}

void PricingTest::emptyOrdersCostNothing()
{
    PricingInput input;
    input.discounts = {percentOff(u"10"), amountOff(100)};
    input.charges = {percentCharge(u"10", {tax(u"t"_s, u"10")})};
    const auto result = price(input);
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(result->total, 0);
    QCOMPARE(result->discounts, (Amounts{0, 0}));
}

void PricingTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<PricingInput>("input");
    QTest::addColumn<QString>("where");
    const auto withDiscount = [](const Discount& discount) { return sale({line(1), discounted(1, discount)}); };
    const auto withTax = [](const TaxRate& rate) { return sale({line(1), line(1, {tax(u"a"_s, u"1"), rate})}); };
    QTest::newRow("neither") << withDiscount({}) << "lines[1].discount";
    QTest::newRow("both") << withDiscount({{}, {}, Decimal(1), Minor{1}}) << "lines[1].discount";
    QTest::newRow("over 100 per cent") << withDiscount(percentOff(u"100.01")) << "lines[1].discount.percent";
    QTest::newRow("negative percentage") << withDiscount(percentOff(u"-1")) << "lines[1].discount.percent";
    QTest::newRow("negative amount") << withDiscount(amountOff(-1)) << "lines[1].discount.amount";
    QTest::newRow("negative rate") << withTax(tax(u"t"_s, u"-0.001")) << "lines[1].taxes[1].rate";
    QTest::newRow("absurd rate") << withTax(tax(u"t"_s, u"1000000")) << "lines[1].taxes[1].rate";
    PricingInput input = sale({line(1)});
    input.discounts = {percentOff(u"10"), percentOff(u"101")};
    QTest::newRow("order discount") << input << "discounts[1].percent";
    input = sale({line(1)});
    input.charges = {amountCharge(1), Charge()};
    QTest::newRow("charge of nothing") << input << "charges[1]";
    input.charges = {percentCharge(u"-5")};
    QTest::newRow("charge of less than nothing") << input << "charges[0].percent";
    input.charges = {amountCharge(1, {tax(u"t"_s, u"-1")})};
    QTest::newRow("tax of a charge") << input << "charges[0].taxes[0].rate";
    QTest::newRow("cash step") << sale({line(1)}, {.cashStep = -5}) << "policy.cashStep";
}

void PricingTest::refusesWhatMakesNoSense()
{
    QFETCH(PricingInput, input);
    const auto result = price(input);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ValidationError);
    QTEST(result.error().where, "where");
    QVERIFY(!result.error().what.isEmpty());
}

void PricingTest::overflowIsAnError_data()
{
    QTest::addColumn<PricingInput>("input");
    QTest::addColumn<QString>("where");
    constexpr Minor largest = std::numeric_limits<Minor>::max();
    constexpr Minor lowest = std::numeric_limits<Minor>::min();
    QTest::newRow("a line") << sale({line(1), line(largest, {}, u"1.1")}) << "lines[1]";
    QTest::newRow("a refund") << sale({line(lowest, {}, u"-1")}) << "lines[0]";
    QTest::newRow("subtotal") << sale({line(largest), line(1)}) << "subtotal";
    const std::vector<TaxRate> dear{tax(u"t"_s, u"999999")};
    QTest::newRow("tax of a line") << sale({line(largest, dear)}, {.scope = TaxScope::Line}) << "lines[0]";
    QTest::newRow("tax of an order") << sale({line(largest, dear)}) << "taxes";
    QTest::newRow("total") << sale({line(largest, {tax(u"t"_s, u"1")})}) << "total";
    PricingInput input = sale({line(1)});
    input.charges = {amountCharge(largest), amountCharge(1)};
    QTest::newRow("charges") << input << "charges";
    input = sale({line(largest)});
    input.nonCashPayments = -1;
    QTest::newRow("cash due") << input << "cashDue";
}

void PricingTest::overflowIsAnError()
{
    QFETCH(PricingInput, input);
    const auto result = price(input);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Overflow);
    QTEST(result.error().where, "where");
}

void PricingTest::theLargestAmountsStillWork()
{
    constexpr Minor largest = std::numeric_limits<Minor>::max();
    PricingInput input =
        sale({line(largest, {inclusiveTax(u"t"_s, u"100")}), line(-largest, {inclusiveTax(u"t"_s, u"100")}),
              line(largest, {inclusiveTax(u"u"_s, u"300")})});
    input.discounts = {percentOff(u"100")};
    const auto free = price(input);
    QVERIFY2(free, errorText(free).constData());
    QCOMPARE(free->total, 0);
    QCOMPARE(each(*free, &PricedLine::orderDiscount), (Amounts{largest, -largest, largest}));
    input.discounts.clear();
    const auto full = price(input);
    QVERIFY2(full, errorText(full).constData());
    QCOMPARE(full->taxes[0].amount, 0);
    QCOMPARE(full->taxes[1].amount, 6917529027641081855); // 3/4 of it, 6917529027641081855.25
    QCOMPARE(full->total, largest);
}

QTEST_GUILESS_MAIN(PricingTest)
#include "tst_pricing.moc"

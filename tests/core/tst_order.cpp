#include "core/order.h"

#include "support/results.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

OrderLine line(const QString& id, Minor unitPrice, int quantity = 1)
{
    OrderLine result;
    result.lineId = id;
    result.unitPrice = unitPrice;
    result.quantity = Decimal(quantity);
    result.taxes = {{u"t"_s, u"Tax"_s, Decimal(10), false}};
    return result;
}

Payment payment(const QString& method, Minor amount)
{
    Payment result;
    result.method = method;
    result.amount = amount;
    return result;
}

Order order(std::vector<OrderLine> lines)
{
    Order result;
    result.lines = std::move(lines);
    return result;
}

} // namespace

class OrderTest final : public QObject {
    Q_OBJECT

private slots:
    void modifiersArePartOfThePrice();
    void voidedLinesCountNowhere();
    void recomputingAgainChangesNothing();
    void cashRoundingIsKeptOnlyWhenCashIsPaid();
    void otherTendersLowerWhatCashRounds();
    void paymentMethodIsWhatCoversMore_data();
    void paymentMethodIsWhatCoversMore();
    void badOrdersAreErrorsAndStayAsTheyWere_data();
    void badOrdersAreErrorsAndStayAsTheyWere();
};

void OrderTest::modifiersArePartOfThePrice()
{
    Order o = order({line(u"a"_s, 1000, 3)});
    o.lines[0].modifiers = {{u"g"_s, u"egg"_s, u"Egg"_s, 2, 150, ModifierKind::Add},
                            {u"g"_s, u"rice"_s, u"No rice"_s, 1, -100, ModifierKind::Remove}};
    QCOMPARE(pricingInput(o).lines[0].unitPrice, 1200);
    const Status done = recomputeTotals(o);
    QVERIFY2(done, errorText(done).constData());
    QCOMPARE(o.lines[0].total, 3600);
    QCOMPARE(o.subtotal, 3600);
    QCOMPARE(o.taxes.size(), 1);
    QCOMPARE(o.taxes[0], (OrderTax{o.lines[0].taxes[0], 3600, 360}));
    QCOMPARE(o.total, 3960);
}

void OrderTest::voidedLinesCountNowhere()
{
    Order o = order({line(u"a"_s, 1000), line(u"b"_s, 700), line(u"c"_s, 500)});
    o.lines[1].voided = true;
    o.lines[1].discount = Discount{{}, {}, Decimal(10), {}};
    o.lines[2].discount = Discount{{}, {}, {}, Minor{100}};
    QVERIFY(recomputeTotals(o));
    QCOMPARE(pricingInput(o).lines.size(), 2);
    QCOMPARE(o.lines[0].total, 1000);
    QCOMPARE(o.lines[1].total, 630); // what it would have been
    QCOMPARE(o.lines[2].total, 400);
    QCOMPARE(o.subtotal, 1400);
    QCOMPARE(o.total, 1540);
}

void OrderTest::recomputingAgainChangesNothing()
{
    Order o = order({line(u"a"_s, 1033, 3), line(u"b"_s, 777, -1)});
    o.lines[0].discount = Discount{{}, {}, *Decimal::parse(u"12.5"), {}};
    o.discounts = {{{}, {}, Decimal(7), {}}, {{}, {}, {}, Minor{99}}};
    o.charges = {{u"fee"_s, u"Fee"_s, {}, Minor{350}, o.lines[0].taxes}};
    o.policy.cashStep = 5;
    o.payments = {payment(u"card"_s, 500), payment(u"cash"_s, 1)};
    QVERIFY(recomputeTotals(o));
    const Order once = o;
    QVERIFY(recomputeTotals(o));
    QVERIFY(o == once);
    o.subtotal = o.total = o.taxTotal = o.rounding = o.lines[0].total = -1; // whatever stood there before
    o.taxes.clear();
    QVERIFY(recomputeTotals(o));
    QVERIFY(o == once);
}

void OrderTest::cashRoundingIsKeptOnlyWhenCashIsPaid()
{
    Order o = order({line(u"a"_s, 1002)});
    o.lines[0].taxes.clear();
    o.policy.cashStep = 5;
    QVERIFY(recomputeTotals(o));
    QCOMPARE(o.rounding, 0);
    o.payments = {payment(u"card"_s, 1002)};
    QVERIFY(recomputeTotals(o));
    QCOMPARE(o.rounding, 0);
    o.payments = {payment(u"cash"_s, 1000)};
    QVERIFY(recomputeTotals(o));
    QCOMPARE(o.rounding, -2);
    QCOMPARE(o.total, 1002);
}

void OrderTest::otherTendersLowerWhatCashRounds()
{
    Order o = order({line(u"a"_s, 1002)});
    o.lines[0].taxes.clear();
    o.policy.cashStep = 5;
    o.payments = {payment(u"card"_s, 499), payment(u"cash"_s, 505)};
    QCOMPARE(pricingInput(o).nonCashPayments, 499);
    QVERIFY(recomputeTotals(o));
    QCOMPARE(o.rounding, 2); // 503 are due
    QCOMPARE(o.paid(), 1004);
}

void OrderTest::paymentMethodIsWhatCoversMore_data()
{
    QTest::addColumn<std::vector<Payment>>("payments");
    QTest::addColumn<PaymentMethod>("method");
    const auto row = [](const char* name, std::vector<Payment> payments, PaymentMethod method) {
        QTest::newRow(name) << std::move(payments) << method;
    };
    row("not paid", {}, PaymentMethod::Cash);
    row("cash", {payment(u"cash"_s, 100)}, PaymentMethod::Cash);
    row("card", {payment(u"card"_s, 100)}, PaymentMethod::Online);
    row("nothing to pay, by card", {payment(u"card"_s, 0)}, PaymentMethod::Online);
    row("more card", {payment(u"cash"_s, 100), payment(u"card"_s, 101)}, PaymentMethod::Online);
    row("as much of both", {payment(u"qr"_s, 100), payment(u"cash"_s, 100)}, PaymentMethod::Cash);
    row("refund by card", {payment(u"card"_s, -100)}, PaymentMethod::Online);
}

void OrderTest::paymentMethodIsWhatCoversMore()
{
    QFETCH(std::vector<Payment>, payments);
    Order o;
    o.payments = payments;
    QTEST(o.paymentMethod(), "method");
}

void OrderTest::badOrdersAreErrorsAndStayAsTheyWere_data()
{
    QTest::addColumn<OrderLine>("bad");
    QTest::addColumn<ErrorCode>("code");
    constexpr Minor largest = std::numeric_limits<Minor>::max();
    OrderLine bad = line(u"b"_s, largest);
    QTest::newRow("total") << bad << ErrorCode::Overflow;
    bad.modifiers = {{{}, {}, {}, 1, 1, ModifierKind::Add}};
    QTest::newRow("price with modifiers") << bad << ErrorCode::Overflow;
    bad = line(u"b"_s, 100);
    bad.discount = Discount{};
    QTest::newRow("discount") << bad << ErrorCode::ValidationError;
    bad.voided = true;
    QTest::newRow("discount of a voided line") << bad << ErrorCode::ValidationError;
}

void OrderTest::badOrdersAreErrorsAndStayAsTheyWere()
{
    QFETCH(OrderLine, bad);
    Order o = order({line(u"a"_s, 1000), bad});
    const Order before = o;
    const Status done = recomputeTotals(o);
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QVERIFY(o == before);
}

QTEST_GUILESS_MAIN(OrderTest)
#include "tst_order.moc"

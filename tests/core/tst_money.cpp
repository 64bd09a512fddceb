#include "core/money.h"

#include <QTest>
#include <limits>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

using Shares = std::vector<Minor>;

namespace {

constexpr Minor largest = std::numeric_limits<Minor>::max();
constexpr Minor lowest = std::numeric_limits<Minor>::min();

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

} // namespace

class MoneyTest final : public QObject {
    Q_OBJECT

private slots:
    void currenciesHaveTheirExponent_data();
    void currenciesHaveTheirExponent();
    void unknownCurrenciesAreRefused_data();
    void unknownCurrenciesAreRefused();
    void majorAmountsRoundHalfUpByTheirDecimalForm_data();
    void majorAmountsRoundHalfUpByTheirDecimalForm();
    void majorAmountsOutOfReachAreErrors();
    void writesMajorAmounts();
    void additionIsChecked();
    void currenciesDoNotMix();
    void multiplyRounds_data();
    void multiplyRounds();
    void multiplyIsChecked();
    void allocatesByLargestRemainder_data();
    void allocatesByLargestRemainder();
    void allocationLosesNoUnit();
    void roundsToCashSteps_data();
    void roundsToCashSteps();
};

void MoneyTest::currenciesHaveTheirExponent_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exponent");
    QTest::newRow("USD") << "USD" << 2;
    QTest::newRow("first") << "AED" << 2;
    QTest::newRow("last") << "ZWG" << 2;
    QTest::newRow("KRW") << "KRW" << 0;
    QTest::newRow("JPY") << "JPY" << 0;
    QTest::newRow("KWD") << "KWD" << 3;
    QTest::newRow("BHD") << "BHD" << 3;
    QTest::newRow("CLF") << "CLF" << 4;
    QTest::newRow("after CLF") << "CLP" << 0;
}

void MoneyTest::currenciesHaveTheirExponent()
{
    QFETCH(QString, code);
    const auto found = Currency::fromCode(code);
    QVERIFY(found);
    QCOMPARE(found->code(), code);
    QTEST(found->exponent(), "exponent");
}

void MoneyTest::unknownCurrenciesAreRefused_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"", "US", "usd", "USDX", "XYZ", "HD3", "D B", " AE", "DM\xc3\x84"}) {
        QTest::newRow(code) << QString::fromUtf8(code);
    }
}

void MoneyTest::unknownCurrenciesAreRefused()
{
    QFETCH(QString, code);
    const auto found = Currency::fromCode(code);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ValidationError);
}

void MoneyTest::majorAmountsRoundHalfUpByTheirDecimalForm_data()
{
    QTest::addColumn<double>("major");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Minor>("minor");
    QTest::newRow("62.4") << 62.4 << "USD" << Minor{6240};
    QTest::newRow("1.005 is a tie") << 1.005 << "USD" << Minor{101};
    QTest::newRow("1.0049") << 1.0049 << "USD" << Minor{100};
    QTest::newRow("mirrored") << -1.005 << "USD" << Minor{-101};
    QTest::newRow("below a cent") << -0.004 << "USD" << Minor{0};
    QTest::newRow("no minor unit") << 1200.5 << "KRW" << Minor{1201};
    QTest::newRow("three places") << 1.2345 << "KWD" << Minor{1235};
    QTest::newRow("large") << 90071992547409.9 << "USD" << Minor{9007199254740990};
}

void MoneyTest::majorAmountsRoundHalfUpByTheirDecimalForm()
{
    QFETCH(double, major);
    QFETCH(QString, code);
    const auto money = Money::fromMajor(major, currency(code));
    QVERIFY(money);
    QTEST(money->minor(), "minor");
    QCOMPARE(money->currency(), currency(code));
}

void MoneyTest::majorAmountsOutOfReachAreErrors()
{
    QCOMPARE(Money::fromMajor(1e17, {}).error().code, ErrorCode::Overflow);
    QCOMPARE(Money::fromMajor(-1e300, {}).error().code, ErrorCode::Overflow);
    QCOMPARE(Money::fromMajor(std::numeric_limits<double>::quiet_NaN(), {}).error().code, ErrorCode::ValidationError);
    QCOMPARE(Money::fromMajor(std::numeric_limits<double>::infinity(), {}).error().code, ErrorCode::ValidationError);
}

void MoneyTest::writesMajorAmounts()
{
    QCOMPARE(Money(6240, {}).toMajorString(), u"62.40"_s);
    QCOMPARE(Money(-5, {}).toMajorString(), u"-0.05"_s);
    QCOMPARE(Money(0, {}).toMajorString(), u"0.00"_s);
    QCOMPARE(Money(12500, currency(u"KRW")).toMajorString(), u"12500"_s);
    QCOMPARE(Money(1235, currency(u"KWD")).toMajorString(), u"1.235"_s);
    QCOMPARE(Money(lowest, {}).toMajorString(), u"-92233720368547758.08"_s);
    QCOMPARE(Money(6240, {}).toMajor(), 62.4);
    QCOMPARE(Money(1235, currency(u"KWD")).toMajor(), 1.235);
}

void MoneyTest::additionIsChecked()
{
    QCOMPARE(Money(250, {}).plus(Money(150, {})).value(), Money(400, {}));
    QCOMPARE(Money(250, {}).minus(Money(300, {})).value(), Money(-50, {}));
    QCOMPARE(Money(largest, {}).plus(Money(1, {})).error().code, ErrorCode::Overflow);
    QCOMPARE(Money(lowest, {}).minus(Money(1, {})).error().code, ErrorCode::Overflow);
    QCOMPARE(checkedAdd(largest, lowest).value(), Minor{-1});
    QCOMPARE(checkedSubtract(0, lowest).error().code, ErrorCode::Overflow);
}

void MoneyTest::currenciesDoNotMix()
{
    QCOMPARE(Money(1, {}).plus(Money(1, currency(u"EUR"))).error().code, ErrorCode::CurrencyMismatch);
    QCOMPARE(Money(1, {}).minus(Money(1, currency(u"EUR"))).error().code, ErrorCode::CurrencyMismatch);
}

void MoneyTest::multiplyRounds_data()
{
    QTest::addColumn<Minor>("amount");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<Shares>("expected"); // half-up, half-even, up, down
    QTest::newRow("exact") << Minor{250} << "3" << Shares{750, 750, 750, 750};
    QTest::newRow("below half") << Minor{101} << "0.33" << Shares{33, 33, 34, 33};
    QTest::newRow("tie above even") << Minor{5} << "0.5" << Shares{3, 2, 3, 2};
    QTest::newRow("tie above odd") << Minor{7} << "0.5" << Shares{4, 4, 4, 3};
    QTest::newRow("negative tie") << Minor{-5} << "0.5" << Shares{-3, -2, -3, -2};
    QTest::newRow("negative factor") << Minor{7} << "-0.5" << Shares{-4, -4, -4, -3};
    QTest::newRow("a hair above") << Minor{1} << "0.000000001" << Shares{0, 0, 1, 0};
}

void MoneyTest::multiplyRounds()
{
    QFETCH(Minor, amount);
    QFETCH(QString, factor);
    QFETCH(Shares, expected);
    const Decimal by = decimal(factor);
    QCOMPARE(multiply(amount, by, Rounding::HalfUp).value(), expected[0]);
    QCOMPARE(multiply(amount, by, Rounding::HalfEven).value(), expected[1]);
    QCOMPARE(multiply(amount, by, Rounding::Up).value(), expected[2]);
    QCOMPARE(multiply(amount, by, Rounding::Down).value(), expected[3]);
    QCOMPARE(Money(amount, {}).times(by, Rounding::HalfUp).value(), Money(expected[0], {}));
}

void MoneyTest::multiplyIsChecked()
{
    QCOMPARE(multiply(largest, Decimal(2), Rounding::Down).error().code, ErrorCode::Overflow);
    QCOMPARE(multiply(lowest, Decimal(lowest), Rounding::Up).error().code, ErrorCode::Overflow);
    QCOMPARE(multiply(largest, decimal(u"0.5"), Rounding::Down).value(), largest / 2);
    QCOMPARE(Money(largest, {}).times(Decimal(2), Rounding::Down).error().code, ErrorCode::Overflow);
}

void MoneyTest::allocatesByLargestRemainder_data()
{
    QTest::addColumn<Minor>("amount");
    QTest::addColumn<Shares>("weights");
    QTest::addColumn<Shares>("expected");
    QTest::newRow("even") << Minor{90} << Shares{1, 1, 1} << Shares{30, 30, 30};
    QTest::newRow("ties to the earlier") << Minor{100} << Shares{1, 1, 1} << Shares{34, 33, 33};
    QTest::newRow("largest remainder") << Minor{10} << Shares{1, 2, 6} << Shares{1, 2, 7};
    QTest::newRow("mirrored") << Minor{-100} << Shares{1, 1, 1} << Shares{-34, -33, -33};
    QTest::newRow("negative weights") << Minor{-100} << Shares{-1, -1, -1} << Shares{-34, -33, -33};
    QTest::newRow("nothing for no weight") << Minor{5} << Shares{0, 1, 0, 1} << Shares{0, 3, 0, 2};
    QTest::newRow("no weight at all") << Minor{7} << Shares{0, 0} << Shares{7, 0};
    QTest::newRow("weights that cancel") << Minor{7} << Shares{3, -3} << Shares{7, 0};
    QTest::newRow("a refund among sales") << Minor{60} << Shares{1000, -400} << Shares{100, -40};
    QTest::newRow("more than weights that nearly cancel") << Minor{9} << Shares{5, -4} << Shares{9, 0};
    QTest::newRow("huge") << largest << Shares{largest, largest} << Shares{largest / 2 + 1, largest / 2};
    QTest::newRow("lowest") << lowest << Shares{1, 1} << Shares{lowest / 2, lowest / 2};
}

void MoneyTest::allocatesByLargestRemainder()
{
    QFETCH(Minor, amount);
    QFETCH(Shares, weights);
    QTEST(allocate(amount, weights), "expected");
}

void MoneyTest::allocationLosesNoUnit()
{
    std::mt19937 random(20260106);
    for (int round = 0; round < 10000; ++round) {
        Shares weights(1 + random() % 12);
        for (Minor& weight : weights) {
            weight = static_cast<Minor>(random() % 3 ? random() % 5000 : 0);
        }
        const Minor amount = static_cast<Minor>(random() % 20001) - 10000;
        const Shares shares = allocate(amount, weights);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), Minor{0}), amount);
        Shares mirrored = allocate(-amount, weights);
        std::ranges::transform(mirrored, mirrored.begin(), std::negate());
        QCOMPARE(mirrored, shares);
        const Minor sum = std::accumulate(weights.begin(), weights.end(), Minor{0});
        for (size_t i = 0; i < shares.size() && sum > 0; ++i) { // nobody is more than a unit off
            QVERIFY(std::abs(shares[i] * sum - amount * weights[i]) < sum);
        }
    }
}

void MoneyTest::roundsToCashSteps_data()
{
    QTest::addColumn<Minor>("amount");
    QTest::addColumn<Minor>("step");
    QTest::addColumn<Shares>("expected"); // half-up, half-even, up, down
    QTest::newRow("no step") << Minor{6243} << Minor{1} << Shares{6243, 6243, 6243, 6243};
    QTest::newRow("to five") << Minor{6243} << Minor{5} << Shares{6245, 6245, 6245, 6240};
    QTest::newRow("tie") << Minor{625} << Minor{10} << Shares{630, 620, 630, 620};
    QTest::newRow("negative tie") << Minor{-625} << Minor{10} << Shares{-630, -620, -630, -620};
    QTest::newRow("on the step") << Minor{-600} << Minor{10} << Shares{-600, -600, -600, -600};
    QTest::newRow("at the limit") << largest << Minor{5} << Shares{largest - 2, largest - 2, largest - 2, largest - 2};
    QTest::newRow("huge step") << Minor{1} << largest << Shares{0, 0, largest, 0};
}

void MoneyTest::roundsToCashSteps()
{
    QFETCH(Minor, amount);
    QFETCH(Minor, step);
    QFETCH(Shares, expected);
    QCOMPARE(roundToStep(amount, step, Rounding::HalfUp), expected[0]);
    QCOMPARE(roundToStep(amount, step, Rounding::HalfEven), expected[1]);
    QCOMPARE(roundToStep(amount, step, Rounding::Up), expected[2]);
    QCOMPARE(roundToStep(amount, step, Rounding::Down), expected[3]);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"

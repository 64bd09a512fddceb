#include "core/decimal.h"

#include <QJsonValue>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class DecimalTest final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesWhatIsNoPlainDecimal_data();
    void refusesWhatIsNoPlainDecimal();
    void trailingZerosMakeNoDifference();
    void jsonNumbersMeanTheirShortestForm();
    void jsonOfAnotherTypeIsRefused();
    void ordersByValue();
    void addsAndNegatesExactly();
    void staysAtTheLimitOf64Bits();
};

void DecimalTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("zero") << "0"
                          << "0";
    QTest::newRow("negative zero") << "-0"
                                   << "0";
    QTest::newRow("whole") << "12"
                           << "12";
    QTest::newRow("below one") << "-0.335"
                               << "-0.335";
    QTest::newRow("trailing zeros") << "8.8750"
                                    << "8.875";
    QTest::newRow("leading zeros") << "0012.5"
                                   << "12.5";
    QTest::newRow("smallest") << "0.000000001"
                              << "0.000000001";
    QTest::newRow("largest") << "999999999.999999999"
                             << "999999999.999999999";
}

void DecimalTest::readsWhatItWrites()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QTEST(value->toString(), "written");
}

void DecimalTest::refusesWhatIsNoPlainDecimal_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "-", ".", "1.", ".5", "+1", "1e3", " 1", "1 ", "1,5", "0x10", "--1", "1.2.3", "nan",
                             "inf", "1234567890", "0.1234567891", "१२"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void DecimalTest::refusesWhatIsNoPlainDecimal()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::ValidationError);
    QVERIFY(!value.error().what.isEmpty());
}

void DecimalTest::trailingZerosMakeNoDifference()
{
    QCOMPARE(*Decimal::parse(u"2.500"), *Decimal::parse(u"2.5"));
    QCOMPARE(*Decimal::parse(u"7.0"), Decimal(7));
    QVERIFY(Decimal::parse(u"7.000")->isWhole());
    QVERIFY(!Decimal::parse(u"7.001")->isWhole());
}

void DecimalTest::jsonNumbersMeanTheirShortestForm()
{
    QCOMPARE(Decimal::fromJson(8.875)->toString(), u"8.875"_s);
    QCOMPARE(Decimal::fromJson(0.1)->toString(), u"0.1"_s);
    QCOMPARE(Decimal::fromJson(1e-7)->toString(), u"0.0000001"_s);
    QCOMPARE(Decimal::fromJson(3)->toString(), u"3"_s);
    QCOMPARE(Decimal::fromJson(-2.5)->toString(), u"-2.5"_s);
    QCOMPARE(Decimal::fromJson(u"8.875"_s)->toString(), u"8.875"_s);
}

void DecimalTest::jsonOfAnotherTypeIsRefused()
{
    QVERIFY(!Decimal::fromJson(QJsonValue()));
    QVERIFY(!Decimal::fromJson(true));
    QVERIFY(!Decimal::fromJson(1e300));
    QVERIFY(!Decimal::fromJson(0.1 + 0.2)); // 0.30000000000000004: somebody calculated in binary
    QVERIFY(!Decimal::fromJson(u"8,875"_s));
}

void DecimalTest::ordersByValue()
{
    QVERIFY(*Decimal::parse(u"0.9") < Decimal(1));
    QVERIFY(*Decimal::parse(u"-1.5") < *Decimal::parse(u"-1.49"));
    QVERIFY(*Decimal::parse(u"999999999.999999999") > *Decimal::parse(u"999999999.999999998"));
    QVERIFY(Decimal(std::numeric_limits<qint64>::max()) > Decimal(std::numeric_limits<qint64>::min()));
}

void DecimalTest::addsAndNegatesExactly()
{
    QCOMPARE(Decimal::parse(u"0.1")->plus(*Decimal::parse(u"0.2")), *Decimal::parse(u"0.3"));
    QCOMPARE(Decimal::parse(u"2.75")->plus(*Decimal::parse(u"0.25")), Decimal(3));
    QCOMPARE(Decimal::parse(u"0.335")->negated().toString(), u"-0.335"_s);
    QCOMPARE(Decimal::parse(u"-8.875")->toDouble(), -8.875);
}

void DecimalTest::staysAtTheLimitOf64Bits()
{
    const Decimal largest(std::numeric_limits<qint64>::max());
    const Decimal lowest(std::numeric_limits<qint64>::min());
    QCOMPARE(largest.plus(*Decimal::parse(u"0.5")), largest);
    QCOMPARE(largest.plus(largest), largest);
    QCOMPARE(lowest.negated(), largest);
    QCOMPARE(lowest.toString(), u"-9223372036854775808"_s);
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"

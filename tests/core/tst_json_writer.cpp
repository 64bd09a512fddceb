#include "core/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace stonepot;

// What it writes is what Qt would have written, byte for byte.
class JsonWriterTest final : public QObject {
    Q_OBJECT

private slots:
    void objectsAndArraysNest();
    void nothingIsLeftOut();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void numbersAreTheShortest_data();
    void numbersAreTheShortest();
    void anyAmountIsWrittenAsQtWouldWriteIt();
    void itGrows();
    void takingLeavesNothing();
};

namespace {

QByteArray byQt(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

template <typename Write>
QByteArray inArray(Write write)
{
    JsonWriter json;
    json.array(std::array{0}, [&](int) { write(json); });
    return json.take();
}

} // namespace

void JsonWriterTest::objectsAndArraysNest()
{
    JsonWriter json;
    json.object([&] {
        json.key("a"_L1).array(std::array{1, 2},
                               [&](int each) { json.object([&] { json.key("n"_L1).integer(each); }); });
        json.key("b"_L1).object([] {});
        json.key("c"_L1).array(QStringList(), [](const QString&) {});
        json.key("d"_L1).raw(R"({"x":1})");
        json.key("e"_L1).null();
        json.key("f"_L1).flag(false);
    });
    QCOMPARE(json.take(), R"({"a":[{"n":1},{"n":2}],"b":{},"c":[],"d":{"x":1},"e":null,"f":false})");
}

void JsonWriterTest::nothingIsLeftOut()
{
    JsonWriter json;
    json.object([&] {
        json.put("a"_L1, QString());
        json.put("b"_L1, u"text"_s);
        json.put("c"_L1, QStringList());
        json.put("d"_L1, QStringList{u"one"_s, u"two"_s});
        json.put("e"_L1, 1, 1);
        json.put("f"_L1, 2, 1);
        json.putFlag("g"_L1, false);
        json.putFlag("h"_L1, true);
        json.key("i"_L1).textOrNull({});
        json.key("j"_L1).textOrNull(u"text");
        json.key("k"_L1).integerOrNull(std::nullopt);
        json.key("l"_L1).integerOrNull(0);
    });
    QCOMPARE(json.take(), R"({"b":"text","d":["one","two"],"f":2,"h":true,"i":null,"j":"text","k":null,"l":0})");
}

void JsonWriterTest::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << u"Bibimbap, extra hot"_s;
    QTest::newRow("quotes and backslashes") << u"\"a\\b\"/"_s;
    QTest::newRow("short escapes") << u"\b\f\n\r\t"_s;
    QTest::newRow("two bytes") << u"Käsespätzle"_s;
    QTest::newRow("three bytes") << u"김치찌개 قهوة"_s;
    QTest::newRow("four bytes") << u"🍲 soup 🍜"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xd83c)) + u"x"_s + QChar(0xdf72);
    QTest::newRow("half of a pair at the end") << u"x"_s + QChar(0xd83c);
    QString every;
    for (char16_t c = 0; c < 0x100; ++c) {
        every += QChar(c);
    }
    QTest::newRow("every small character") << every + QChar(0x7ff) + QChar(0x800) + QChar(0xffff);
}

void JsonWriterTest::textsAreEscaped()
{
    QFETCH(const QString, text);
    QCOMPARE(inArray([&text](JsonWriter& json) { json.text(text); }), byQt(text));
}

void JsonWriterTest::numbersAreTheShortest_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {0.0,
                                -0.0,
                                1.0,
                                -1.0,
                                0.1,
                                0.01,
                                0.011,
                                0.009,
                                0.001,
                                0.0001,
                                1e-7,
                                15.99,
                                -15.99,
                                1234.5,
                                0.335,
                                1e15,
                                1e16,
                                1e21,
                                1e22,
                                1.5e22,
                                9007199254740992.0,
                                9007199254740994.0,
                                4503599627370495.5,
                                123456789012.34,
                                5e-324,
                                1.7976931348623157e308,
                                1.0 / 3}) {
        QTest::addRow("%.17g", number) << number;
    }
}

void JsonWriterTest::numbersAreTheShortest()
{
    QFETCH(const double, number);
    QCOMPARE(inArray([number](JsonWriter& json) { json.number(number); }), byQt(number));
}

void JsonWriterTest::anyAmountIsWrittenAsQtWouldWriteIt()
{
    QRandomGenerator random(20261126);
    for (int i = 0; i < 20'000; ++i) {
        const auto minor = static_cast<double>(random.bounded(1, 1 << 30));
        const double amount = minor / std::pow(10.0, random.bounded(5));
        QCOMPARE(inArray([amount](JsonWriter& json) { json.number(amount); }), byQt(amount));
        const auto whole = static_cast<qint64>(random.generate64());
        QCOMPARE(inArray([whole](JsonWriter& json) { json.integer(whole); }), byQt(whole));
    }
}

void JsonWriterTest::itGrows()
{
    const QString text(100'000, u'"');
    QCOMPARE(inArray([&text](JsonWriter& json) { json.text(text); }), byQt(text));
    JsonWriter json;
    json.array(QList<int>(10'000, 7), [&json](int each) { json.integer(each); });
    QCOMPARE(json.take().size(), 20'001);
}

void JsonWriterTest::takingLeavesNothing()
{
    JsonWriter json;
    json.integer(1);
    QCOMPARE(json.take(), "1");
    json.integer(2);
    QCOMPARE(json.take(), "2");
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_json_writer.moc"

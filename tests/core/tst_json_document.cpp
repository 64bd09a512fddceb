// The fast reader takes what Qt takes, refuses what Qt refuses, and finds the same in it.
#include "core/json_document.h"

#include "core/messages.h"
#include "message_samples.h"
#include "support/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class JsonDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void isWhatQtReads_data();
    void isWhatQtReads();
    void damagedTextsAreWhatQtReads();
    void valuesAreFoundByTheirNames();
    void deepNestingIsRefusedWithoutDamage();
    void refusalsSayWhereAndWhy();
};

namespace {

// Lone surrogates, which Qt keeps and writes as escapes, are read as what stands for a character that is none.
QString asWritten(const QJsonObject& object)
{
    static const QRegularExpression lone(uR"((?<!\\)\\ud[89a-f][0-9a-f]{2})"_s);
    return QString::fromUtf8(QJsonDocument(object).toJson()).replace(lone, QString(QChar::ReplacementCharacter));
}

void compareWithQt(const QByteArray& text)
{
    const QJsonDocument qt = QJsonDocument::fromJson(text);
    const auto ours = JsonDocument::parse(text);
    QVERIFY2(ours.has_value() == qt.isObject(), text.constData());
    if (ours) {
        const QJsonObject read = ours->root().toQt().toObject();
        QVERIFY2(asWritten(read) == asWritten(qt.object()),
                 (text + " was read as " + QJsonDocument(read).toJson()).constData());
    }
}

} // namespace

void JsonDocumentTest::isWhatQtReads_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("empty object", "{}");
    row("empty list", R"({"a":[]})");
    row("a list", "[1]");
    row("a number", "7");
    row("spaces", " \n\t{ \"a\" : [ 1 , { } ] }\r\n ");
    row("two objects", "{}{}");
    row("garbage after", R"({"a":1}x)");
    row("a NUL after", "{\"a\":1}\0"_ba + "x");
    row("cut off", R"({"a":[1,)");
    row("a comma too many", R"({"a":1,})");
    row("no comma", R"({"a":1 "b":2})");
    row("no quotes", "{a:1}");
    row("byte order mark", "\xEF\xBB\xBF{\"a\":1}");
    row("a name twice", R"({"a":1,"b":2,"a":{"c":3}})");
    row("names in no order", R"({"z":1,"a":2,"m":3})");
    row("literals", R"({"a":true,"b":false,"c":null})");
    row("literals that are none", R"({"a":True})");
    row("zeros", R"({"a":0e277,"b":-0e277,"c":0e-30,"d":0.000E+300,"e":0E-10,"f":0e308,"g":[0.0,-0.0e99]})");
    row("whole numbers", R"({"a":0,"b":-0,"c":9007199254740993,"d":-9223372036854775808,"e":9223372036854775807})");
    row("beyond 64 bits", R"({"a":9223372036854775808,"b":18446744073709551615,"c":184467440737095516160})");
    row("fractions", R"({"a":16.90,"b":0.1,"c":1.0,"d":1e2,"e":1E-7,"f":123456789.123456789123456789,"g":5e-324})");
    row("too large", R"({"a":1e400})");
    row("numbers that are none", R"({"a":01,"b":.5,"c":+1})");
    row("a point at the end", R"({"a":1.})");
    row("NaN", R"({"a":NaN})");
    row("escapes", R"({"a":"\"\\\/\b\f\n\r\tAé한😀"})");
    row("an escape that is none", R"({"a":"\x"})");
    row("an escaped NUL", R"({"a":"x\u0000y","b\u0000":1})");
    row("lone surrogates", R"({"a":"\ud800","b":"x\udc00y","c":"\ud800A"})");
    row("control characters as they are", "{\"a\":\"x\ty\nz\x01\"}");
    row("UTF-8", "{\"a\":\"Gyoza – 만두 – 😀\",\"é\":1}");
    row("no UTF-8", "{\"a\":\"\xC3\"}");
    row("too long UTF-8", "{\"a\":\"\xC0\xAF\"}");
    row("a surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}");
    row("beyond Unicode", "{\"a\":\"\xF4\x90\x80\x80\"}");
    for (const ServerMessage& message : richServerMessages()) {
        QTest::addRow("server message %d", int(message.index())) << toFrame(toJson(message));
    }
    for (const ClientMessage& message : richClientMessages()) {
        QTest::addRow("client message %d", int(message.index())) << toFrame(toJson(message));
    }
}

void JsonDocumentTest::isWhatQtReads()
{
    QFETCH(const QByteArray, text);
    compareWithQt(text);
}

void JsonDocumentTest::damagedTextsAreWhatQtReads()
{
    constexpr auto pieces = std::to_array<const char*>({"\"", "\\", "{", "}", "[", "]", ",", ":", "\\u", "\\ud83d",
                                                        "1e9", ".", "-", "\xC3", "\xED\xA0\x80", "null", " "});
    std::mt19937 random(4711);
    const auto below = [&random](qsizetype count) { return static_cast<qsizetype>(random() % std::size_t(count)); };
    const QByteArray frame = toFrame(toJson(ServerMessage(OrderCreated{richOrder(), richTicket(), 5})));
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = frame;
        for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
            const char* const piece = pieces.at(std::size_t(below(std::ssize(pieces))));
            damaged.replace(below(damaged.size()), below(4), piece);
        }
        compareWithQt(damaged);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void JsonDocumentTest::valuesAreFoundByTheirNames()
{
    const auto document = JsonDocument::parse(R"({"list":[1,[2,3],{"a":4}],"text":"\u00e9","large":1e3,"half":0.5})");
    const JsonNode root = document->root();
    QCOMPARE(root["list"_L1].size(), 3);
    QStringList kinds;
    for (const JsonNode element : root["list"_L1]) {
        kinds += element.isNumber() ? u"number"_s : element.isArray() ? u"list"_s : u"object"_s;
    }
    QCOMPARE(kinds, (QStringList{u"number"_s, u"list"_s, u"object"_s}));
    QCOMPARE(root["text"_L1].text(), u"é"_s);
    QCOMPARE(root["large"_L1].whole(), std::optional<qint64>(1000));
    QCOMPARE(root["half"_L1].whole(), std::nullopt);
    QCOMPARE(root["half"_L1].number(), 0.5);
    QVERIFY(!root["none"_L1].isThere());
    QVERIFY(!root["none"_L1]["deeper"_L1].isThere());
    QVERIFY(!root["text"_L1]["deeper"_L1].isThere());
    QCOMPARE(root["none"_L1].toQt(), QJsonValue(QJsonValue::Undefined));
    QVERIFY(!JsonDocument().root()["a"_L1].isThere());
}

void JsonDocumentTest::deepNestingIsRefusedWithoutDamage()
{
    for (const qsizetype depth : {900, 1000, 1020, 1030, 100'000}) {
        compareWithQt("{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
    }
}

void JsonDocumentTest::refusalsSayWhereAndWhy()
{
    QVERIFY(JsonDocument::parse("{\"a\":1,}").error().text().contains(u"at byte"_s));
    QCOMPARE(JsonDocument::parse("[1]").error().text(), u"expected a JSON object"_s);
}

QTEST_GUILESS_MAIN(JsonDocumentTest)
#include "tst_json_document.moc"

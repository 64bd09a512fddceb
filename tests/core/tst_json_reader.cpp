#include "core/json_reader.h"

#include "support/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

std::optional<int> sizeFromWord(QStringView word)
{
    return word == u"small" ? std::optional(1) : word == u"large" ? std::optional(2) : std::nullopt;
}

} // namespace

class JsonReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void readsFields();
    void absentAndNullFieldsAreDefaults();
    void errorsNameTheFieldAndTheReason_data();
    void errorsNameTheFieldAndTheReason();
    void pathsLeadThroughListsAndObjects();
    void theFirstErrorStays();
};

void JsonReaderTest::readsFields()
{
    JsonReader reader(parsed(R"({"name":"Mandu","price":850,"large":9007199254740993,"rate":"8.875","share":0.5,
                                 "open":true,"marks":["V","GF"],"size":"large"})"));
    QCOMPARE(reader.string("name"_L1, 10), u"Mandu"_s);
    QCOMPARE(reader.integer("price"_L1, 0, 1000), 850);
    QCOMPARE(reader.integer("large"_L1, 0, std::numeric_limits<qint64>::max()), 9007199254740993);
    QCOMPARE(reader.decimal("rate"_L1, Decimal(0), Decimal(100)).toString(), u"8.875"_s);
    QCOMPARE(reader.decimal("share"_L1, Decimal(0), Decimal(1)).toString(), u"0.5"_s);
    QCOMPARE(reader.flagOr("open"_L1, false), true);
    QCOMPARE(reader.strings("marks"_L1, 2, 2), (QStringList{u"V"_s, u"GF"_s}));
    QCOMPARE(reader.oneOf("size"_L1, sizeFromWord), 2);
    QVERIFY(reader.status());
}

void JsonReaderTest::absentAndNullFieldsAreDefaults()
{
    JsonReader reader(parsed(R"({"name":null,"list":null})"));
    QVERIFY(!reader.has("name"_L1));
    QCOMPARE(reader.stringOr("name"_L1, u"-"_s, 10), u"-"_s);
    QCOMPARE(reader.integerOr("price"_L1, 7, 0, 10), 7);
    QCOMPARE(reader.decimalOr("rate"_L1, Decimal(3), Decimal(0), Decimal(10)), Decimal(3));
    QCOMPARE(reader.flagOr("open"_L1, true), true);
    QCOMPARE(reader.strings("list"_L1, 1, 1), QStringList());
    reader.object("nothing"_L1, [](JsonReader&) { QFAIL("there is no object"); });
    reader.objects("list"_L1, 1, [](JsonReader&) { QFAIL("there is no list"); });
    QVERIFY(reader.status());
}

void JsonReaderTest::errorsNameTheFieldAndTheReason_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("getter");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* value, const char* getter, const char* text) {
        QTest::addRow("%s as %s", value, getter) << QByteArray(value) << getter << text;
    };
    row("null", "string", "f: is missing");
    row("3", "string", "f: expected a text");
    row("\"\"", "string", "f: expected a text that is not empty");
    row("\"12345\"", "string", "f: longer than 4 characters");
    row("null", "integer", "f: is missing");
    row("\"3\"", "integer", "f: expected a whole number");
    row("1.5", "integer", "f: expected a whole number");
    row("1e300", "integer", "f: expected a whole number");
    row("-1", "integer", "f: expected a whole number from 0 to 9, not -1");
    row("10", "integer", "f: expected a whole number from 0 to 9, not 10");
    row("true", "decimal", "f: expected a number or a decimal string");
    row("\"x\"", "decimal", "f: expected a decimal number, not \"x\"");
    row("9.5", "decimal", "f: expected a number from 0 to 9, not 9.5");
    row("0", "flag", "f: expected true or false");
    row("\"a\"", "strings", "f: expected a list");
    row("[\"a\",2]", "strings", "f[1]: expected a text of 1 to 4 characters");
    row("[\"a\",\"b\",\"c\"]", "strings", "f: has 3 entries, at most 2 are allowed");
    row("\"huge\"", "oneOf", "f: \"huge\" is not known here");
    row("[]", "object", "f: expected an object");
    row("{}", "objects", "f: expected a list");
    row("[{},1]", "objects", "f[1]: expected an object");
}

void JsonReaderTest::errorsNameTheFieldAndTheReason()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, getter);
    JsonReader reader(parsed("{\"f\":" + value + '}'));
    if (getter == "string"_L1) {
        QCOMPARE(reader.string("f"_L1, 4).isEmpty(), true);
    } else if (getter == "integer"_L1) {
        QCOMPARE(reader.integer("f"_L1, 0, 9), 0);
    } else if (getter == "decimal"_L1) {
        QCOMPARE(reader.decimal("f"_L1, Decimal(0), Decimal(9)), Decimal(0));
    } else if (getter == "flag"_L1) {
        QCOMPARE(reader.flagOr("f"_L1, true), true);
    } else if (getter == "strings"_L1) {
        QCOMPARE(reader.strings("f"_L1, 2, 4), QStringList());
    } else if (getter == "oneOf"_L1) {
        QCOMPARE(reader.oneOf("f"_L1, sizeFromWord), 0);
    } else if (getter == "object"_L1) {
        reader.object("f"_L1, [](JsonReader&) { QFAIL("no object to visit"); });
    } else {
        reader.objects("f"_L1, 4, [](JsonReader&) {});
    }
    QVERIFY(!reader.status());
    QTEST(reader.status().error().text(), "text");
}

void JsonReaderTest::pathsLeadThroughListsAndObjects()
{
    JsonReader reader(parsed(R"({"categories":[{},{"items":[{"size":{"price":"x"}}]}]})"));
    reader.objects("categories"_L1, 9, [](JsonReader& category) {
        category.objects("items"_L1, 9, [](JsonReader& item) {
            item.object("size"_L1, [](JsonReader& size) { QCOMPARE(size.integer("price"_L1, 1, 9), 1); });
        });
    });
    QCOMPARE(reader.status().error().where, u"categories[1].items[0].size.price"_s);
    QCOMPARE(reader.status().error().code, ErrorCode::ValidationError);
}

void JsonReaderTest::theFirstErrorStays()
{
    JsonReader reader(parsed(R"({"a":1,"list":[{}, {}]})"));
    reader.fail("a"_L1, u"first"_s);
    reader.fail("b"_L1, u"second"_s);
    reader.objects("list"_L1, 9, [](JsonReader&) { QFAIL("nothing is read after an error"); });
    QCOMPARE(reader.status().error().text(), u"a: first"_s);
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_json_reader.moc"

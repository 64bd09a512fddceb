// What a backend says of a menu's items while it is in use.
#include "full_menu.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::menus;

class MenuChangesTest final : public QObject {
    Q_OBJECT

private slots:
    void availabilityChangesInPlace();
    void anItemTravelsAlone();
    void anItemIsPutWhereItBelongs();
    void anItemThatDoesNotFitIsRefused_data();
    void anItemThatDoesNotFitIsRefused();
};

void MenuChangesTest::availabilityChangesInPlace()
{
    Menu menu = parsed(fullMenu());
    QVERIFY(menu.setAvailability(u"water"_s, true, 12));
    QCOMPARE(menu.items[1].left, 12);
    QVERIFY(menu.setAvailability(u"water"_s, false, {}));
    QVERIFY(!menu.items[1].available);
    QVERIFY(!menu.items[1].left);
    QVERIFY(!menu.setAvailability(u"fire"_s, true, {}));
}

void MenuChangesTest::anItemTravelsAlone()
{
    const Menu menu = parsed(fullMenu());
    const QJsonObject json = toJson(menu.items[0]);
    QCOMPARE(json["category"_L1].toString(), u"food"_s);
    const Result<MenuItem> item = parseMenuItem(json, menu);
    QVERIFY2(item, errorText(item).constData());
    QVERIFY(*item == menu.items[0]);
}

void MenuChangesTest::anItemIsPutWhereItBelongs()
{
    Menu menu = parsed(fullMenu());
    MenuItem galbi = menu.items[0];
    galbi.price = 3100;
    galbi.code.clear();
    QVERIFY(menu.put(galbi)); // in place
    QVERIFY(menu.items[0] == galbi);

    MenuItem tea = menu.items[1];
    tea.id = u"tea"_s;
    tea.barcode = u"4006381333931"_s;
    QVERIFY(menu.put(tea)); // a new one, at the end of its category
    QCOMPARE(menu.items.size(), 3);
    QCOMPARE(menu.itemByBarcode(tea.barcode), &menu.items[2]);

    galbi.categoryId = u"empty"_s; // which comes first
    QVERIFY(menu.put(galbi));
    QCOMPARE(menu.items.size(), 3);
    QCOMPARE(menu.item(u"galbi"_s), &menu.items[0]);
    tea.categoryId = u"empty"_s;
    QVERIFY(menu.put(tea));
    QCOMPARE(menu.item(u"tea"_s), &menu.items[1]);
    QVERIFY(parsed(toJson(menu)) == menu);
}

void MenuChangesTest::anItemThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("where");
    const QJsonObject water{
        {"id"_L1, "water"_L1}, {"name"_L1, "Water"_L1}, {"price"_L1, 1}, {"category"_L1, "food"_L1}};
    const auto row = [&water](const char* name, QLatin1StringView key, const QJsonValue& value, const char* where) {
        QTest::newRow(name) << with(water, {QString(key)}, value).toObject() << QString::fromLatin1(where);
    };
    row("no category", "category"_L1, {}, "category");
    row("unknown category", "category"_L1, u"drinks"_s, "category");
    row("unknown group", "groups"_L1, QJsonArray{u"size"_s, u"sauce"_s}, "groups[1]");
    row("unknown station", "station"_L1, u"wok"_s, "station");
    row("unknown tax", "taxes"_L1, QJsonArray{u"vat"_s}, "taxes[0]");
    row("bad id", "id"_L1, u"two words"_s, "id");
    row("code of another", "code"_L1, u"301"_s, "code");
    row("barcode of another", "barcode"_L1, u"8801234567893"_s, "barcode");
}

void MenuChangesTest::anItemThatDoesNotFitIsRefused()
{
    QFETCH(QJsonObject, json);
    Menu menu = parsed(fullMenu());
    const Menu before = menu;
    const Result<MenuItem> item = parseMenuItem(json, menu);
    const Status done = item ? menu.put(*item) : std::unexpected(item.error());
    QVERIFY(!done);
    QTEST(done.error().where, "where");
    QVERIFY(menu == before);
}

QTEST_GUILESS_MAIN(MenuChangesTest)
#include "tst_menu_changes.moc"

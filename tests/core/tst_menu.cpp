#include "full_menu.h"

#include "support/results.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::menus;

class MenuTest final : public QObject {
    Q_OBJECT

private slots:
    void readsEverything();
    void absenceMeansTheDefault();
    void survivesItsOwnJson();
    void theDocumentedExampleIsAMenu();
    void unknownFieldsAreIgnored();
    void aFileWithoutVersionGetsOneFromItsContent();
    void errorsNameThePath_data();
    void errorsNameThePath();
    void anythingElseIsAnErrorToo_data();
    void anythingElseIsAnErrorToo();
    void namesFollowTheLocale();
    void findsByIdAndBarcode();
    void taxesAndChargesFollowTheOrderType();
    void twoThousandItemsParseWithinTheBlinkOfAnEye();
};

void MenuTest::readsEverything()
{
    const Menu menu = parsed(fullMenu());
    QCOMPARE(menu.version, u"7"_s);
    QCOMPARE(menu.currency.code(), u"KWD"_s);
    QCOMPARE(menu.policy, (PricingPolicy{TaxScope::Line, Rounding::HalfEven, 5, Rounding::Down}));
    QCOMPARE(menu.day, (BusinessDayRule{"Asia/Seoul", 6}));
    QCOMPARE(menu.stations.front().name.translations.value(u"ko"_s), u"그릴"_s);
    QCOMPARE(menu.taxes[0].rate, (TaxRate{u"food"_s, u"Food"_s, *Decimal::parse(u"8.875"), true}));
    QCOMPARE(menu.taxes[0].orderTypes, (std::vector{OrderType::DineIn, OrderType::Takeout}));
    QCOMPARE(menu.taxes[1].rate.rate, *Decimal::parse(u"1.5"));
    QCOMPARE(menu.charges[0].percent, *Decimal::parse(u"12.5"));
    QCOMPARE(menu.charges[0].taxIds, QStringList{u"food"_s});
    QCOMPARE(menu.charges[0].orderTypes, std::vector{OrderType::Delivery});
    QCOMPARE(menu.charges[1].amount, Minor{250});

    const ModifierGroup& group = menu.groups[0];
    QCOMPARE(group.minimum, 1);
    QCOMPARE(group.maximum, 3);
    QCOMPARE(group.free, 2);
    const ModifierOption rice{u"rice"_s, {u"Rice"_s, {{u"ko"_s, u"밥"_s}}}, -50, ModifierKind::Add, 4, true, false,
                              u"size"_s};
    QVERIFY(group.options[0] == rice);
    QCOMPARE(group.options[1].kind, ModifierKind::Remove);

    QCOMPARE(menu.categories[1].color, u"#C4511B"_s);
    QCOMPARE(menu.categories[1].icon, u"pot"_s);
    const MenuItem& item = menu.items[0];
    QCOMPARE(item.id, u"galbi"_s);
    QCOMPARE(item.code, u"301"_s);
    QCOMPARE(item.barcode, u"8801234567893"_s);
    QCOMPARE(item.name.translations.size(), 2);
    QCOMPARE(item.description.translations.value(u"de"_s), u"Rippchen"_s);
    QCOMPARE(item.categoryId, u"food"_s);
    QCOMPARE(item.price, 2890);
    QCOMPARE(item.variants.size(), 2);
    QCOMPARE(item.variants[0].price, 1500);
    QCOMPARE(item.modifierGroupIds, QStringList{u"side"_s});
    QCOMPARE(item.stationId, u"grill"_s);
    QCOMPARE(item.taxIds, (QStringList{u"bag"_s, u"food"_s}));
    QCOMPARE(item.allergens, QStringList{u"soy"_s});
    QCOMPARE(item.dietary, QStringList{u"GF"_s});
    QCOMPARE(item.spice, 2);
    QCOMPARE(item.course, 3);
    QCOMPARE(item.prepMinutes, 25);
    QVERIFY(item.popular);
    QCOMPARE(item.quickNotes, QStringList{u"To share"_s});
    QVERIFY(!item.available);
    QCOMPARE(item.left, 3);
}

void MenuTest::absenceMeansTheDefault()
{
    const Menu menu = parsed({{"shopName"_L1, "Tiny"_L1}, {"currency"_L1, "USD"_L1}});
    QCOMPARE(menu.policy, PricingPolicy());
    QCOMPARE(menu.day, BusinessDayRule());
    QVERIFY(menu.items.empty());
    MenuItem water;
    water.id = u"water"_s;
    water.name.text = u"Water"_s;
    water.categoryId = u"food"_s;
    QVERIFY(parsed(fullMenu()).items[1] == water);
}

void MenuTest::survivesItsOwnJson()
{
    const Menu menu = parsed(fullMenu());
    const QByteArray written = QJsonDocument(toJson(menu)).toJson();
    const Result<Menu> again = parseMenu(written);
    QVERIFY2(again, errorText(again).constData());
    QVERIFY(*again == menu);
    QCOMPARE(QJsonDocument(toJson(*again)).toJson(), written);
}

void MenuTest::theDocumentedExampleIsAMenu()
{
    QFile file(QStringLiteral(STONEPOT_MENU_FORMAT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype start = page.indexOf("```json\n") + 8;
    const Result<Menu> menu = parseMenu(page.sliced(start, page.indexOf("```", start) - start));
    QVERIFY2(menu, errorText(menu).constData());
    QCOMPARE(menu->items.size(), 1);
}

void MenuTest::unknownFieldsAreIgnored()
{
    const QJsonObject json =
        with(with(fullMenu(), {u"newer"_s}, 1), {u"categories"_s, 1, u"items"_s, 0, u"newer"_s}, QJsonArray())
            .toObject();
    QVERIFY(parsed(json) == parsed(fullMenu()));
}

void MenuTest::aFileWithoutVersionGetsOneFromItsContent()
{
    const QJsonObject json = with(fullMenu(), {u"version"_s}, {}).toObject();
    const QString version = parsed(json).version;
    QCOMPARE(version.size(), 16);
    QCOMPARE(parsed(json).version, version);
    QVERIFY(parsed(with(json, {u"categories"_s, 1, u"items"_s, 1, u"price"_s}, 5).toObject()).version != version);
}

void MenuTest::errorsNameThePath_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Path& path, const QJsonValue& value, const char* text) {
        QTest::newRow(name) << with(fullMenu(), path, value).toObject() << QString::fromUtf8(text);
    };
    const auto item = [&row](const char* name, const Path& path, const QJsonValue& value, const char* text) {
        row(name, Path{u"categories"_s, 1, u"items"_s, 0} + path, value, text);
    };
    const auto option = [&row](const char* name, const Path& path, const QJsonValue& value, const char* text) {
        row(name, Path{u"groups"_s, 0, u"options"_s, 0} + path, value, text);
    };
    row("newer format", {u"format"_s}, 2, "format: expected a whole number from 1 to 1, not 2");
    row("no name", {u"shopName"_s}, {}, "shopName: is missing");
    row("currency", {u"currency"_s}, u"XYZ"_s, "currency: \"XYZ\" is not an ISO 4217 currency code");
    row("policy", {u"policy"_s, u"mode"_s}, u"up-ish"_s, "policy.mode: \"up-ish\" is not known here");
    row("hour", {u"day"_s, u"startHour"_s}, 24, "day.startHour: expected a whole number from 0 to 23, not 24");
    row("categories", {u"categories"_s}, u"x"_s, "categories: expected a list");
    row("category", {u"categories"_s, 0}, 3, "categories[0]: expected an object");
    row("category id", {u"categories"_s, 1, u"id"_s}, u"empty"_s, "categories[1].id: \"empty\" is there twice");
    row("color", {u"categories"_s, 1, u"color"_s}, u"red"_s,
        "categories[1].color: expected a colour such as \"#C4511B\"");
    row("station id", {u"stations"_s, 1, u"id"_s}, u"grill"_s, "stations[1].id: \"grill\" is there twice");
    row("tax id", {u"taxes"_s, 1, u"id"_s}, u"food"_s, "taxes[1].id: \"food\" is there twice");
    row("tax rate", {u"taxes"_s, 0, u"rate"_s}, -1, "taxes[0].rate: expected a number from 0 to 100000, not -1");
    row("order type", {u"taxes"_s, 0, u"orderTypes"_s, 1}, u"drive-in"_s,
        "taxes[0].orderTypes[1]: \"drive-in\" is not known here");
    row("charge", {u"charges"_s, 1, u"percent"_s}, 5, "charges[1]: expected either \"percent\" or \"amount\"");
    row("tax of a charge", {u"charges"_s, 0, u"taxes"_s, 0}, u"vat"_s, "charges[0].taxes[0]: there is no tax \"vat\"");
    row("group id", {u"groups"_s, 1, u"id"_s}, u"side"_s, "groups[1].id: \"side\" is there twice");
    row("minimum", {u"groups"_s, 0, u"minimum"_s}, 4, "groups[0].minimum: is above the maximum");
    row("no options", {u"groups"_s, 0, u"options"_s}, QJsonArray(),
        "groups[0].options: a group needs at least one option");
    option("option id", {u"id"_s}, u"none"_s, "groups[0].options[1].id: \"none\" is there twice");
    option("kind", {u"kind"_s}, u"swap"_s, "groups[0].options[0].kind: \"swap\" is not known here");
    option("flames", {u"spice"_s}, 5, "groups[0].options[0].spice: expected a whole number from 0 to 4, not 5");
    option("no such group", {u"group"_s}, u"sauce"_s, "groups[0].options[0].group: there is no group \"sauce\"");
    option("a group in itself", {u"group"_s}, u"side"_s,
           "groups[0].options[0].group: \"side\" nests groups itself; one level is the limit");
    item("price", {u"price"_s}, u"28.90"_s, "categories[1].items[0].price: expected a whole number");
    item("negative price", {u"price"_s}, -1,
         "categories[1].items[0].price: expected a whole number from 0 to 1000000000000, not -1");
    item("no name", {u"name"_s}, {}, "categories[1].items[0].name: expected a text that is not empty");
    item("item id", {u"id"_s}, u"water"_s, "categories[1].items[1].id: \"water\" is there twice");
    item("no id", {u"id"_s}, u"two words"_s,
         "categories[1].items[0].id: \"two words\" is no id: expected up to 128 printable ASCII characters without "
         "spaces");
    item("variant", {u"variants"_s, 1, u"price"_s}, {}, "categories[1].items[0].variants[1].price: is missing");
    item("variant id", {u"variants"_s, 1, u"id"_s}, u"half"_s,
         "categories[1].items[0].variants[1].id: \"half\" is there twice");
    item("group", {u"groups"_s, 1}, u"sauce"_s, "categories[1].items[0].groups[1]: there is no group \"sauce\"");
    item("group twice", {u"groups"_s, 1}, u"side"_s, "categories[1].items[0].groups[1]: \"side\" is there twice");
    item("station", {u"station"_s}, u"wok"_s, "categories[1].items[0].station: there is no station \"wok\"");
    item("tax", {u"taxes"_s, 0}, u"vat"_s, "categories[1].items[0].taxes[0]: there is no tax \"vat\"");
    item("left", {u"left"_s}, -1, "categories[1].items[0].left: expected a whole number from 0 to 9999, not -1");
    item("course", {u"course"_s}, 0, "categories[1].items[0].course: expected a whole number from 1 to 9, not 0");
    item("translation", {u"names"_s, u"ko"_s}, 7,
         "categories[1].items[0].names: \"ko\" is not a language with a text of 1 to 200 characters");
    item("no list", {u"dietary"_s}, u"V"_s, "categories[1].items[0].dietary: expected a list");
    row("no price", {u"categories"_s, 1, u"items"_s, 1, u"price"_s}, {}, "categories[1].items[1].price: is missing");
    row("barcode twice", {u"categories"_s, 1, u"items"_s, 1, u"barcode"_s}, u"8801234567893"_s,
        "categories[1].items[1].barcode: \"8801234567893\" is there twice");
    row("code twice", {u"categories"_s, 1, u"items"_s, 1, u"code"_s}, u"301"_s,
        "categories[1].items[1].code: \"301\" is there twice");
}

void MenuTest::errorsNameThePath()
{
    QFETCH(QJsonObject, json);
    const Result<Menu> menu = parseMenu(json);
    QVERIFY(!menu);
    QCOMPARE(menu.error().code, ErrorCode::ValidationError);
    QTEST(menu.error().text(), "text");
}

void MenuTest::anythingElseIsAnErrorToo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("menu");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << full.first(full.size() / 2);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{}", 5);
}

void MenuTest::anythingElseIsAnErrorToo()
{
    QFETCH(QByteArray, bytes);
    const Result<Menu> menu = parseMenu(bytes);
    QVERIFY(!menu);
    QCOMPARE(menu.error().code, ErrorCode::ValidationError);
    QVERIFY(!menu.error().what.isEmpty());
}

void MenuTest::namesFollowTheLocale()
{
    const LocalizedText name = parsed(fullMenu()).items[0].name;
    QCOMPARE(name.in(u"ko_KR"_s), u"갈비"_s);
    QCOMPARE(name.in(u"ko"_s), u"갈비"_s);
    QCOMPARE(name.in(u"zh_TW"_s), u"排骨"_s);
    QCOMPARE(name.in(u"zh_CN"_s), u"Galbi"_s);
    QCOMPARE(name.in(u"de_DE"_s), u"Galbi"_s);
    QCOMPARE(name.in({}), u"Galbi"_s);
}

void MenuTest::findsByIdAndBarcode()
{
    const Menu menu = parsed(fullMenu());
    QCOMPARE(menu.item(u"water"_s), &menu.items[1]);
    QCOMPARE(menu.item(u"fire"_s), nullptr);
    QCOMPARE(menu.itemByBarcode(u"8801234567893"_s), &menu.items[0]);
    QCOMPARE(menu.itemByBarcode({}), nullptr); // items without a barcode are not found by none
    QCOMPARE(menu.group(u"size"_s), &menu.groups[1]);
    QCOMPARE(menu.category(u"food"_s), &menu.categories[1]);
    QCOMPARE(menu.station(u"bar"_s), &menu.stations[1]);
    QCOMPARE(menu.station(u"wok"_s), nullptr);
}

void MenuTest::taxesAndChargesFollowTheOrderType()
{
    const Menu menu = parsed(fullMenu());
    const QStringList ids{u"bag"_s, u"food"_s, u"gone"_s};
    QCOMPARE(menu.taxesFor(ids, OrderType::DineIn), (std::vector{menu.taxes[1].rate, menu.taxes[0].rate}));
    QCOMPARE(menu.taxesFor(ids, OrderType::Delivery), (std::vector{menu.taxes[1].rate}));
    const std::vector<Charge> delivery = menu.chargesFor(OrderType::Delivery);
    QCOMPARE(delivery.size(), 2);
    QVERIFY(delivery[0].taxes.empty()); // its tax is not for deliveries
    QCOMPARE(menu.chargesFor(OrderType::DineIn).size(), 1);
    QCOMPARE(menu.chargesFor(OrderType::DineIn)[0].name, u"Fee"_s);
}

void MenuTest::twoThousandItemsParseWithinTheBlinkOfAnEye()
{
    const QByteArray json = menuOf(2000);
    double best = 1e9; // processor time, so that a busy machine does not count
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        const Result<Menu> menu = parseMenu(json);
        best = std::min(best, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        QVERIFY2(menu, errorText(menu).constData());
        QCOMPARE(menu->items.size(), 2000);
    }
#ifndef STONEPOT_SANITIZED
    // Four times what it takes when nothing else runs; twice as much as that on a processor that is shared.
#if defined(__OPTIMIZE__)
    constexpr double limit = 100;
#else
    constexpr double limit = 400;
#endif
    QVERIFY2(best < limit, qPrintable(u"%1 ms"_s.arg(best)));
#endif
    qInfo("2,000 items: %.1f ms", best);
}

QTEST_GUILESS_MAIN(MenuTest)
#include "tst_menu.moc"

// Menus from spreadsheets: how they are read, and that everything that is wrong is named.
#include "core/menu_csv.h"

#include "support/results.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class MenuCsvTest final : public QObject {
    Q_OBJECT

private slots:
    void tablesAreReadAsSpreadsheetsWriteThem_data();
    void tablesAreReadAsSpreadsheetsWriteThem();
    void aCellMayHoldLinesAndQuotes();
    void anyBytesAreATable();
    void headingsAreKnown_data();
    void headingsAreKnown();
    void prices_data();
    void prices();
    void aTableIsAMenu();
    void whatTheMenuHasIsKept();
    void thirtyBadLinesAreAllNamed();
    void twoThousandItemsAreQuick();

private:
    [[nodiscard]] static Menu shop()
    {
        Menu menu;
        menu.shopName = u"Corner"_s;
        menu.currency = Currency::fromCode(u"EUR").value();
        for (const auto& [id, percent] : {std::pair(u"food"_s, u"7"_s), std::pair(u"drink"_s, u"19"_s)}) {
            Tax tax;
            tax.rate.id = id;
            tax.rate.name = id;
            tax.rate.rate = Decimal::parse(percent).value();
            menu.taxes.push_back(tax);
        }
        return menu;
    }
    [[nodiscard]] static Result<CsvMenu> read(const QByteArray& bytes, const Menu& of)
    {
        const CsvTable table = parseCsv(bytes);
        return readMenuCsv(table, matchMenuColumns(table.header), of);
    }
};

void MenuCsvTest::tablesAreReadAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name;price\nKäse;4,50\n"_s;
    QTest::newRow("semicolons") << text.toUtf8();
    QTest::newRow("commas") << QByteArray("name,price\nK\xc3\xa4se,\"4,50\"\n");
    QTest::newRow("tabs, old Mac") << QByteArray("name\tprice\rK\xc3\xa4se\t4,50");
    QTest::newRow("Windows, mark, blank lines")
        << QByteArray("\xEF\xBB\xBFname;price\r\n\r\n;;\r\nK\xc3\xa4se ; 4,50\r\n");
    QTest::newRow("Latin-1") << text.toLatin1();
    QByteArray wide("\xFF\xFE", 2);
    for (const QChar c : text) {
        wide += static_cast<char>(c.cell());
        wide += static_cast<char>(c.row());
    }
    QTest::newRow("UTF-16") << wide;
}

void MenuCsvTest::tablesAreReadAsSpreadsheetsWriteThem()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parseCsv(bytes);
    QCOMPARE(table.header, QStringList({u"name"_s, u"price"_s}));
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(table.rows[0].cells, QStringList({u"Käse"_s, u"4,50"_s}));
}

void MenuCsvTest::aCellMayHoldLinesAndQuotes()
{
    const CsvTable table = parseCsv("name,price\n\"a \"\"big\"\"\nbowl, hot\",3\nsoup,2\n");
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0].cells, QStringList({u"a \"big\"\nbowl, hot"_s, u"3"_s}));
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].line, 4);
    QVERIFY(parseCsv("a,b\n\"open,1\nsoup,2").rows[0].endsInQuotes);
}

void MenuCsvTest::anyBytesAreATable()
{
    QCOMPARE(parseCsv({}), (CsvTable{u',', {}, {}}));
    quint32 state = 1;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525 + 1013904223;
            bytes += "\",;\t\n\rab1\xff"[state >> 28 & 0x7];
        }
        const auto menu = read(bytes, shop());
        QVERIFY(!menu || menu->menu || !menu->problems.empty());
    }
}

void MenuCsvTest::headingsAreKnown_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("English") << QStringList{u"Code"_s, u"Name"_s, u"Category"_s, u"Price"_s};
    QTest::newRow("German") << QStringList{u"Nr"_s, u"Bezeichnung"_s, u"Warengruppe"_s, u"Preis"_s};
    QTest::newRow("Korean") << QStringList{u"코드"_s, u"메뉴"_s, u"분류"_s, u"가격"_s};
    QTest::newRow("Chinese") << QStringList{u"编号"_s, u"菜名"_s, u"分类"_s, u"价格"_s};
    QTest::newRow("Arabic") << QStringList{u"الرمز"_s, u"الاسم"_s, u"الفئة"_s, u"السعر"_s};
}

void MenuCsvTest::headingsAreKnown()
{
    QFETCH(QStringList, header);
    const MenuColumns columns = matchMenuColumns(header);
    QCOMPARE(columns[int(MenuColumn::Code)], 0);
    QCOMPARE(columns[int(MenuColumn::Name)], 1);
    QCOMPARE(columns[int(MenuColumn::Category)], 2);
    QCOMPARE(columns[int(MenuColumn::Price)], 3);
    QCOMPARE(columns[int(MenuColumn::Tax)], -1);
}

void MenuCsvTest::prices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor"); // −1: none
    QTest::newRow("point") << u"16.90"_s << u"EUR"_s << qint64(1690);
    QTest::newRow("comma") << u"16,90"_s << u"EUR"_s << qint64(1690);
    QTest::newRow("one place") << u"16,9"_s << u"EUR"_s << qint64(1690);
    QTest::newRow("whole") << u"16"_s << u"EUR"_s << qint64(1600);
    QTest::newRow("sign behind") << u"16,90 €"_s << u"EUR"_s << qint64(1690);
    QTest::newRow("code before") << u"EUR 16.90"_s << u"EUR"_s << qint64(1690);
    QTest::newRow("German thousands") << u"1.234,50"_s << u"EUR"_s << qint64(123450);
    QTest::newRow("English thousands") << u"1,234.50"_s << u"EUR"_s << qint64(123450);
    QTest::newRow("Swiss thousands") << u"1’234.50"_s << u"CHF"_s << qint64(123450);
    QTest::newRow("French thousands") << u"1\u202f234,50"_s << u"EUR"_s << qint64(123450);
    QTest::newRow("won") << u"₩12,000"_s << u"KRW"_s << qint64(12000);
    QTest::newRow("dinar") << u"1.250"_s << u"KWD"_s << qint64(1250);
    QTest::newRow("Arabic digits") << u"١٢,٥"_s << u"EUR"_s << qint64(1250);
    QTest::newRow("zero") << u"0"_s << u"EUR"_s << qint64(0);
    QTest::newRow("two meanings") << u"1.234"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("three places") << u"1,234.567"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("below zero") << u"-3"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("words") << u"market price"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("groups of two") << u"12.34.56"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("point alone") << u"."_s << u"EUR"_s << qint64(-1);
    QTest::newRow("huge") << u"99999999999999999999"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("decimals of won") << u"12.5"_s << u"KRW"_s << qint64(-1);
}

void MenuCsvTest::prices()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QCOMPARE(readCsvPrice(text, Currency::fromCode(currency).value()).value_or(-1), minor);
}

void MenuCsvTest::aTableIsAMenu()
{
    const auto read = MenuCsvTest::read("Name;Preis;Kategorie;Station;MwSt;EAN\n"
                                        "Bibimbap;12,90;Reis;Küche;;\n"
                                        "Bibimbap;14,90;Reis;Küche;7 %;\n"
                                        "Cola;3,20;Getränke;Bar;19;4000000000017\n"
                                        "김치;2,00;;;food;\n",
                                        shop());
    QVERIFY2(read && read->menu, errorText(read).constData());
    QCOMPARE(read->items, 4);
    // What the hub checks of any menu holds for it.
    const auto menu = parseMenu(toJson(*read->menu));
    QVERIFY2(menu, errorText(menu).constData());
    QCOMPARE(menu->items.size(), std::size_t(4));
    QCOMPARE(menu->items[0].id, u"bibimbap"_s);
    QCOMPARE(menu->items[1].id, u"bibimbap-2"_s);
    QCOMPARE(menu->items[0].taxIds, QStringList{u"food"_s}); // the first, since the cell is empty
    QCOMPARE(menu->items[2].taxIds, QStringList{u"drink"_s});
    QCOMPARE(menu->items[2].barcode, u"4000000000017"_s);
    QCOMPARE(menu->items[3].id, u"item-5"_s);
    QCOMPARE(menu->categories.size(), std::size_t(3));
    QCOMPARE(menu->categories[2].name.text, u"Corner"_s);
    QCOMPARE(menu->stations.size(), std::size_t(2));
}

void MenuCsvTest::whatTheMenuHasIsKept()
{
    Menu before = MenuCsvTest::read("name;price;category\nSoup;3;Hot\nTea;2;Cold\n", shop())->menu.value();
    before.items[0].id = u"soup-of-1998"_s;
    before.items[0].allergens = {u"celery"_s};
    const auto after = MenuCsvTest::read("name;price;category\nsoup;3,50;Hot\nCake;4;Cold\n", before);
    QVERIFY(after && after->menu);
    QCOMPARE(after->menu->items.size(), std::size_t(2));
    QCOMPARE(after->menu->items[0].id, u"soup-of-1998"_s);
    QCOMPARE(after->menu->items[0].allergens, QStringList{u"celery"_s});
    QCOMPARE(after->menu->items[0].price, 350);
    QCOMPARE(after->menu->items[1].id, u"cake"_s);
}

void MenuCsvTest::thirtyBadLinesAreAllNamed()
{
    QByteArray bytes = "name;price;category;tax;code\n";
    std::vector<int> bad;
    for (int line = 2; line <= 101; ++line) {
        const bool isBad = line % 10 < 3;
        if (isBad) {
            bad.push_back(line);
        }
        const QByteArray n = QByteArray::number(line);
        switch (isBad ? line % 5 : -1) {
        case 0:
            bytes += ";5,00;Hot;7;" + n + '\n';
            break;
        case 1:
            bytes += "Dish " + n + ";cheap;Hot;7;" + n + '\n';
            break;
        case 2:
            bytes += "Dish " + n + ";5,00;Hot;16;" + n + '\n';
            break;
        default:
            bytes += "Dish " + n + ";5,00;Hot;7;" + n + '\n';
        }
    }
    QCOMPARE(bad.size(), std::size_t(30));
    const auto read = MenuCsvTest::read(bytes, shop());
    QVERIFY(read);
    QVERIFY(!read->menu); // nothing of it
    std::vector<int> named;
    for (const CsvProblem& problem : read->problems) {
        named.push_back(problem.line);
        QVERIFY(problem.text().contains(u"line %1: "_s.arg(problem.line)));
    }
    QCOMPARE(named, bad);
    QCOMPARE(read->items, 70);
    QCOMPARE(MenuCsvTest::read("name;price;code\nA;1;7\nB;1;7\n", shop())->problems,
             std::vector<CsvProblem>({{3, MenuColumn::Code, CsvProblem::Kind::Taken, u"7"_s}}));
}

void MenuCsvTest::twoThousandItemsAreQuick()
{
    QByteArray bytes = "name;price;category;station;tax;code;barcode;description\n";
    for (int i = 0; i < 2000; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "\"Dish, number " + n + "\";1.234,50;Category " + QByteArray::number(i % 40) + ";Station " +
                 QByteArray::number(i % 6) + ";7 %;" + n + ";40000000" + n + ";\"One\nof many\"\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto read = MenuCsvTest::read(bytes, shop());
    const qint64 took = timer.elapsed();
    QVERIFY(read && read->menu);
    QCOMPARE(read->menu->items.size(), std::size_t(2000));
    qInfo("2,000 items in %lld ms", static_cast<long long>(took));
#ifdef STONEPOT_SANITIZED
    QVERIFY(took < 60'000);
#else
    QVERIFY(took < 2000);
#endif
}

QTEST_APPLESS_MAIN(MenuCsvTest)
#include "tst_menu_csv.moc"

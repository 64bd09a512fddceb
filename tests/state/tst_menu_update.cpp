#include "state/menu_update.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

MenuItem item(const QString& id, Minor price)
{
    MenuItem result;
    result.id = id;
    result.name.text = id;
    result.categoryId = u"food"_s;
    result.price = price;
    return result;
}

Menu menu()
{
    Menu result;
    result.version = u"1"_s;
    result.categories = {{u"food"_s, {u"Food"_s, {}}, {}, {}}};
    result.items = {item(u"mandu"_s, 850), item(u"kimbap"_s, 950)};
    result.index();
    return result;
}

} // namespace

class MenuUpdateTest final : public QObject {
    Q_OBJECT

private slots:
    void changedItemsReplaceTheirOwnAndNewOnesComeLast();
    void availabilityAndVersionAreTaken();
    void anItemThatDoesNotFitLeavesTheMenuToBeAskedFor();
};

void MenuUpdateTest::changedItemsReplaceTheirOwnAndNewOnesComeLast()
{
    MenuUpdate update;
    update.version = u"2"_s;
    update.items = {toJson(item(u"mandu"_s, 900)), toJson(item(u"soondae"_s, 1190))};
    const Result<Menu> result = updated(menu(), update);
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(result->version, u"2"_s);
    QCOMPARE(result->items.size(), 3);
    QCOMPARE(result->items[0].price, 900);
    QCOMPARE(result->items[1].price, 950);
    QCOMPARE(result->item(u"soondae"_s), &result->items[2]);
}

void MenuUpdateTest::availabilityAndVersionAreTaken()
{
    MenuUpdate update;
    update.availability = {{u"mandu"_s, false, {}}, {u"kimbap"_s, true, 4}, {u"gone"_s, true, {}}};
    const Result<Menu> result = updated(menu(), update);
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(result->version, u"1"_s);
    QVERIFY(!result->items[0].available);
    QCOMPARE(result->items[1].left, 4);
}

void MenuUpdateTest::anItemThatDoesNotFitLeavesTheMenuToBeAskedFor()
{
    MenuItem stranger = item(u"cola"_s, 320);
    stranger.categoryId = u"drinks"_s;
    MenuUpdate update;
    update.items = {toJson(stranger)};
    const Result<Menu> result = updated(menu(), update);
    QVERIFY(!result);
    QCOMPARE(result.error().where, u"category"_s);
}

QTEST_GUILESS_MAIN(MenuUpdateTest)
#include "tst_menu_update.moc"

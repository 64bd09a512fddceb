#include "state/menu_model.h"
#include "support/busy_global_pool.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

MenuItem item(const QString& id, const QString& name, const QString& korean, const QString& category, Minor price)
{
    MenuItem item;
    item.id = id;
    item.code = u"10"_s + id;
    item.name.text = name;
    item.name.translations = {{u"ko"_s, korean}};
    item.categoryId = category;
    item.price = price;
    return item;
}

Menu menu()
{
    Menu menu;
    menu.categories.resize(2);
    menu.categories[0].id = u"pot"_s;
    menu.categories[0].color = u"#C4511B"_s;
    menu.categories[1].id = u"drinks"_s;
    menu.items = {item(u"1"_s, u"Dolsot Bibimbap"_s, u"돌솥비빔밥"_s, u"pot"_s, 1690),
                  item(u"2"_s, u"Bulgogi Dolsot"_s, u"불고기 돌솥"_s, u"pot"_s, 1890),
                  item(u"3"_s, u"Makgeolli"_s, u"막걸리"_s, u"drinks"_s, 0)};
    menu.items[1].popular = true;
    menu.items[2].barcode = u"8801007325101"_s;
    menu.items[2].variants.resize(2);
    menu.items[2].variants[0].price = 2400;
    menu.items[2].variants[1].price = 750;
    menu.index();
    return menu;
}

QStringList ids(const MenuModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids += model.index(row).data(MenuModel::ItemIdRole).toString();
    }
    return ids;
}

} // namespace

class MenuModelTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<MenuModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        m_tester.reset();
        m_model = std::make_unique<MenuModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setMenu(menu());
    }

    void showsPopularItemsThenACategory()
    {
        QCOMPARE(ids(*m_model), QStringList{u"2"_s});
        m_model->setCategory(u"pot"_s);
        QCOMPARE(ids(*m_model), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(m_model->index(0).data(MenuModel::ColorRole).toString(), u"#C4511B"_s);
    }

    void searchesAllCategoriesAndGoesBack()
    {
        m_model->setCategory(u"drinks"_s);
        m_model->setSearch(u"DOLSOT"_s);
        QCOMPARE(ids(*m_model), (QStringList{u"1"_s, u"2"_s})); // what begins with it stands first
        m_model->setSearch(u"bulg dol"_s);
        QCOMPARE(ids(*m_model), QStringList{u"2"_s});
        m_model->setSearch(u"ㄷㅅ"_s);
        QCOMPARE(ids(*m_model), (QStringList{u"1"_s, u"2"_s}));
        m_model->setSearch(u"8801007325101"_s);
        QCOMPARE(ids(*m_model), QStringList{u"3"_s});
        m_model->setSearch(u"102"_s);
        QCOMPARE(ids(*m_model), QStringList{u"2"_s});
        m_model->setSearch({});
        QCOMPARE(ids(*m_model), QStringList{u"3"_s});
    }

    void searchesWhilePaintingHasTheGlobalPool()
    {
        const BusyGlobalPool painting;
        Menu changed = menu();
        changed.items[0].name.text = u"Kimchi Jjigae"_s;
        changed.index();
        m_model->setMenu(changed);
        m_model->setSearch(u"kimchi"_s);
        QCOMPARE(ids(*m_model), QStringList{u"1"_s});
    }

    void rowsBeyondAScreenComeAsTheyAreScrolledTo()
    {
        m_tester.reset(); // it scrolls to the end while the model tells of a reset
        Menu large = menu();
        for (int i = 0; i < 500; ++i) {
            large.items.push_back(item(u"x%1"_s.arg(i), u"Tea %1"_s.arg(i), {}, u"drinks"_s, 100));
        }
        large.index();
        m_model->setMenu(large);
        m_model->setSearch(u"tea"_s);
        QCOMPARE(m_model->total(), 500);
        QVERIFY(m_model->rowCount() < 500);
        const int first = m_model->rowCount();
        QSignalSpy changes(m_model.get(), &MenuModel::dataChanged);
        m_model->setAvailability(u"x499"_s, false, 0); // not shown yet
        QCOMPARE(changes.count(), 0);
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
        }
        QVERIFY(first < m_model->rowCount());
        QCOMPARE(m_model->rowCount(), 500);
        QCOMPARE(ids(*m_model).constLast(), u"x499"_s);
        QCOMPARE(m_model->index(499).data(MenuModel::AvailableRole).toBool(), false);
        m_model->setSearch(u"tea 42"_s); // in the name, or in the code
        QCOMPARE(m_model->index(0).data(MenuModel::NameRole).toString(), u"Tea 42"_s);
    }

    void namesAndPricesAreAsTheGuestReadsThem()
    {
        m_model->setCategory(u"drinks"_s);
        QCOMPARE(m_model->index(0).data(MenuModel::PriceRole).toLongLong(), 750);
        QCOMPARE(m_model->index(0).data(MenuModel::NameRole).toString(), u"Makgeolli"_s);
        m_model->setLanguage(u"ko_KR"_s);
        QCOMPARE(m_model->index(0).data(MenuModel::NameRole).toString(), u"막걸리"_s);
    }

    void availabilityAndQuantitiesTouchTheirRowsOnly()
    {
        m_model->setCategory(u"pot"_s);
        QSignalSpy changes(m_model.get(), &MenuModel::dataChanged);
        QSignalSpy resets(m_model.get(), &MenuModel::modelReset);
        m_model->setAvailability(u"2"_s, false, 0);
        m_model->setCartQuantities({{u"1"_s, Decimal(2)}});
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes[0].at(0).toModelIndex().row(), 1);
        QCOMPARE(changes[1].at(0).toModelIndex().row(), 0);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(m_model->index(1).data(MenuModel::AvailableRole).toBool(), false);
        QCOMPARE(m_model->index(0).data(MenuModel::InCartRole).toString(), u"2"_s);
        m_model->setCartQuantities({});
        QCOMPARE(m_model->index(0).data(MenuModel::InCartRole).toString(), QString());
    }
};

QTEST_GUILESS_MAIN(MenuModelTest)
#include "tst_menu_model.moc"

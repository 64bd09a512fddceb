// The claims that the shipped sample restaurant makes, and that the demo, the pictures and other tests rely on.
#include "core/cart.h"

#include "support/results.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Menu loadSample()
{
    QFile file(QStringLiteral(STONEPOT_SAMPLE_MENU));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", STONEPOT_SAMPLE_MENU);
    }
    const Result<Menu> menu = parseMenu(file.readAll());
    if (!menu) {
        qFatal("%s", errorText(menu).constData());
    }
    return *menu;
}

// GS1 General Specifications 7.9: weights 3 and 1 from the right, up to the next ten.
bool isEan13(const QString& barcode)
{
    static const QRegularExpression digits(u"^[0-9]{13}$"_s);
    if (!digits.match(barcode).hasMatch()) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 0; i < barcode.size(); ++i) {
        sum += barcode.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
}

LineChoice choice(const QString& itemId, std::vector<ChosenOption> options = {}, int quantity = 1)
{
    LineChoice result;
    result.itemId = itemId;
    result.options = std::move(options);
    result.quantity = Decimal(quantity);
    return result;
}

} // namespace

class SampleMenuTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_menu = loadSample(); }

    void isStonepotKitchen();
    void hasTheNineCategories_data();
    void hasTheNineCategories();
    void hasFiveStationsThatAreAllUsed();
    void showsThePopularItems_data();
    void showsThePopularItems();
    void twentyFiveItemsArePopular();
    void twoItemsAreSoldOutAndSomeAreCounted();
    void everyItemIsComplete();
    void everythingHasAKoreanName();
    void categoriesAndPopularItemsSpeakSixMoreLanguages();
    void dietaryMarksAgreeWithAllergens();
    void bottlesHaveValidBarcodes();
    void modifiersAreAsPictured();
    void aGroupNestsAndAGroupHasAFreeCount();
    void deliveryHasItsCharges();
    void thePicturedCheckComesToItsTotal();
    void everyItemCanBeOrderedWithItsRequiredChoices();
    void survivesItsOwnJson();

private:
    [[nodiscard]] const MenuItem& item(const QString& id) const
    {
        const MenuItem* found = m_menu.item(id);
        if (!found) {
            qFatal("no item %s", qPrintable(id));
        }
        return *found;
    }

    Menu m_menu;
};

void SampleMenuTest::isStonepotKitchen()
{
    QCOMPARE(m_menu.shopName, u"Stonepot Kitchen"_s);
    QCOMPARE(m_menu.currency.code(), u"USD"_s);
    QCOMPARE(m_menu.policy, PricingPolicy());
    QCOMPARE(m_menu.policy.scope, TaxScope::Total);
    QCOMPARE(m_menu.policy.mode, Rounding::HalfUp);
    QCOMPARE(m_menu.day.timeZone, "America/New_York");
    QVERIFY(m_menu.items.size() >= 70);
    QCOMPARE(m_menu.taxes.size(), 2);
    for (const Tax& tax : m_menu.taxes) {
        QCOMPARE(tax.rate.rate.toString(), u"8.875"_s);
        QVERIFY(!tax.rate.inclusive);
    }
}

void SampleMenuTest::hasTheNineCategories_data()
{
    QTest::addColumn<size_t>("index");
    QTest::addColumn<QString>("color");
    QTest::addColumn<QString>("icon");
    size_t index = 0;
    const auto row = [&index](const char* name, const char* color, const char* icon) {
        QTest::newRow(name) << index++ << QString::fromLatin1(color) << QString::fromLatin1(icon);
    };
    row("Stone Pot", "#C4511B", "pot");
    row("Stews", "#8E3B7A", "soup");
    row("Grill", "#7A4B2A", "grill");
    row("Noodles", "#A9790B", "noodles");
    row("Street Food", "#0E7C86", "street-food");
    row("Banchan", "#5F7A1F", "salad");
    row("Drinks", "#2F7FC1", "drink");
    row("Bar", "#6650B8", "wine");
    row("Desserts", "#C24C7B", "ice-cream");
}

void SampleMenuTest::hasTheNineCategories()
{
    QCOMPARE(m_menu.categories.size(), 9);
    QFETCH(size_t, index);
    const Category& category = m_menu.categories.at(index);
    QCOMPARE(category.name.text, QString::fromLatin1(QTest::currentDataTag()));
    QTEST(category.color, "color");
    QTEST(category.icon, "icon");
    QVERIFY(std::ranges::count(m_menu.items, category.id, &MenuItem::categoryId) >= 7);
}

void SampleMenuTest::hasFiveStationsThatAreAllUsed()
{
    QStringList names;
    for (const Station& station : m_menu.stations) {
        names.append(station.name.text);
        QVERIFY(std::ranges::count(m_menu.items, station.id, &MenuItem::stationId) > 0);
    }
    QCOMPARE(names, (QStringList{u"Grill"_s, u"Hot pot"_s, u"Cold"_s, u"Fry"_s, u"Bar"_s}));
}

void SampleMenuTest::showsThePopularItems_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<Minor>("price");
    QTest::addColumn<QString>("marks"); // flames, then dietary
    const auto row = [](const char* name, const char* category, Minor price, const char* marks = "") {
        QTest::newRow(name) << QString::fromLatin1(category) << price << QString::fromLatin1(marks);
    };
    row("Dolsot Bibimbap", "stone-pot", 1690, "0 GF");
    row("Bulgogi Dolsot", "stone-pot", 1890, "0");
    row("Vegetable Dolsot", "stone-pot", 1590, "0 VG GF");
    row("Seafood Dolsot", "stone-pot", 1950, "1 GF");
    row("Bulgogi", "grill", 2190, "0");
    row("Kimchi Jjigae", "stews", 1450, "2 GF");
    row("Sundubu Jjigae", "stews", 1490, "3 GF");
    row("Doenjang Jjigae", "stews", 1390, "0 V");
    row("Galbitang", "stews", 1850, "0");
    row("Galbi Short Ribs", "grill", 2890, "0");
    row("Japchae", "noodles", 1350, "0 VG");
    row("Naengmyeon", "noodles", 1490, "0");
    row("Jajangmyeon", "noodles", 1390, "0");
    row("Tteokbokki", "street-food", 990, "2 V");
    row("Dak Galbi", "grill", 1990, "2");
    row("Mandu", "street-food", 850, "0");
    row("Kimbap", "street-food", 950, "0 V");
    row("Haemul Pajeon", "street-food", 1450, "0");
    row("Korean Fried Chicken", "street-food", 1590, "1");
    row("Banchan Set", "banchan", 790, "0 VG");
    row("Kimchi", "banchan", 450, "1 VG");
    row("Barley Tea", "drinks", 380, "0 VG"); // barley is not free of gluten
    row("Sikhye", "drinks", 450, "0 VG");
    row("Soju", "bar", 1290, "0 VG GF");
    row("Makgeolli, glass", "bar", 750, "0 VG");
}

void SampleMenuTest::showsThePopularItems()
{
    const auto found = std::ranges::find(m_menu.items, QString::fromLatin1(QTest::currentDataTag()),
                                         [](const MenuItem& candidate) { return candidate.name.text; });
    QVERIFY(found != m_menu.items.end());
    QVERIFY(found->popular);
    QTEST(found->categoryId, "category");
    QTEST(found->price, "price");
    QTEST((QStringList{QString::number(found->spice)} + found->dietary).join(u' '), "marks");
}

void SampleMenuTest::twentyFiveItemsArePopular()
{
    QCOMPARE(std::ranges::count(m_menu.items, true, &MenuItem::popular), 25);
}

void SampleMenuTest::twoItemsAreSoldOutAndSomeAreCounted()
{
    QStringList soldOut;
    for (const MenuItem& candidate : m_menu.items) {
        if (!candidate.available || candidate.left == 0) {
            soldOut.append(candidate.name.text);
        }
    }
    QCOMPARE(soldOut, (QStringList{u"Galbitang"_s, u"Sikhye"_s}));
    QCOMPARE(item(u"seafood-dolsot"_s).left, 5);
    QCOMPARE(item(u"galbi"_s).left, 3);
    QVERIFY(std::ranges::count_if(m_menu.items, [](const MenuItem& i) { return i.left.has_value(); }) >= 5);
}

void SampleMenuTest::everyItemIsComplete()
{
    for (const MenuItem& candidate : m_menu.items) {
        QVERIFY2(!candidate.code.isEmpty() && !candidate.description.text.isEmpty() && !candidate.stationId.isEmpty(),
                 qPrintable(candidate.id));
        const bool drink = candidate.categoryId == "drinks"_L1 || candidate.categoryId == "bar"_L1;
        QCOMPARE(candidate.taxIds, QStringList{drink ? u"drinks"_s : u"food"_s});
        QVERIFY2(candidate.price >= 200 && candidate.price <= 5000, qPrintable(candidate.id));
        QVERIFY2(candidate.course >= 1 && candidate.course <= 3, qPrintable(candidate.id));
        QVERIFY2(candidate.prepMinutes >= 1 && candidate.prepMinutes <= 20, qPrintable(candidate.id));
    }
}

void SampleMenuTest::everythingHasAKoreanName()
{
    const auto check = [](const LocalizedText& name) {
        QVERIFY2(name.translations.contains(u"ko"_s), qPrintable(name.text));
    };
    std::ranges::for_each(m_menu.stations, check, &Station::name);
    std::ranges::for_each(m_menu.charges, check, &ChargeRule::name);
    std::ranges::for_each(m_menu.categories, check, &Category::name);
    for (const ModifierGroup& group : m_menu.groups) {
        check(group.name);
        std::ranges::for_each(group.options, check, &ModifierOption::name);
    }
    for (const MenuItem& candidate : m_menu.items) {
        check(candidate.name);
        std::ranges::for_each(candidate.variants, check, &Variant::name);
    }
    QCOMPARE(item(u"dolsot-bibimbap"_s).name.in(u"ko_KR"_s), u"돌솥비빔밥"_s);
}

void SampleMenuTest::categoriesAndPopularItemsSpeakSixMoreLanguages()
{
    const auto check = [](const LocalizedText& name) {
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"hi"_s, u"ar"_s, u"zh"_s}) {
            QVERIFY2(name.translations.contains(language), qPrintable(name.text + u' ' + language));
        }
    };
    std::ranges::for_each(m_menu.categories, check, &Category::name);
    for (const MenuItem& candidate : m_menu.items) {
        if (candidate.popular) {
            check(candidate.name);
        }
    }
}

void SampleMenuTest::dietaryMarksAgreeWithAllergens()
{
    const auto contradicts = [](const MenuItem& candidate, const QString& mark, const QStringList& allergens) {
        return candidate.dietary.contains(mark) &&
               std::ranges::any_of(allergens, [&](const QString& a) { return candidate.allergens.contains(a); });
    };
    for (const MenuItem& candidate : m_menu.items) {
        QVERIFY2(!contradicts(candidate, u"GF"_s, {u"wheat"_s}), qPrintable(candidate.id));
        QVERIFY2(!contradicts(candidate, u"V"_s, {u"fish"_s, u"shellfish"_s}), qPrintable(candidate.id));
        QVERIFY2(!contradicts(candidate, u"VG"_s, {u"fish"_s, u"shellfish"_s, u"egg"_s, u"milk"_s}),
                 qPrintable(candidate.id));
        QVERIFY2(!(candidate.dietary.contains(u"V"_s) && candidate.dietary.contains(u"VG"_s)),
                 qPrintable(candidate.id));
        for (const QString& mark : candidate.dietary) {
            QVERIFY2(mark == "V"_L1 || mark == "VG"_L1 || mark == "GF"_L1, qPrintable(mark));
        }
    }
}

void SampleMenuTest::bottlesHaveValidBarcodes()
{
    int barcodes = 0;
    for (const MenuItem& candidate : m_menu.items) {
        if (candidate.barcode.isEmpty()) {
            continue;
        }
        ++barcodes;
        QVERIFY2(isEan13(candidate.barcode), qPrintable(candidate.barcode));
        QCOMPARE(m_menu.itemByBarcode(candidate.barcode), &candidate);
    }
    QVERIFY(barcodes >= 10);
    QVERIFY(!item(u"soju"_s).barcode.isEmpty());
}

void SampleMenuTest::modifiersAreAsPictured()
{
    const MenuItem& dish = item(u"bulgogi-dolsot"_s);
    QCOMPARE(dish.modifierGroupIds, (QStringList{u"spice"_s, u"extras"_s}));
    QCOMPARE(dish.quickNotes,
             (QStringList{u"No scallion"_s, u"Sauce on the side"_s, u"Rice extra crispy"_s, u"To share"_s}));

    const ModifierGroup* spice = m_menu.group(u"spice"_s);
    QCOMPARE(spice->name.text, u"Spice level"_s);
    QCOMPARE(spice->minimum, 1);
    QCOMPARE(spice->maximum, 1);
    QCOMPARE(spice->options.size(), 4);
    for (size_t flames = 0; flames < 4; ++flames) {
        QCOMPARE(spice->options[flames].spice, static_cast<int>(flames));
    }

    const ModifierGroup* extras = m_menu.group(u"extras"_s);
    QCOMPARE(extras->minimum, 0);
    QCOMPARE(extras->maximum, 3);
    QStringList offers;
    for (const ModifierOption& option : extras->options) {
        QCOMPARE(option.kind, ModifierKind::Add);
        offers.append(u"%1 %2"_s.arg(option.name.text, Money(option.price, m_menu.currency).toMajorString()));
    }
    QCOMPARE(offers, (QStringList{u"Extra egg 2.00"_s, u"Extra beef 5.00"_s, u"Mushrooms 2.00"_s,
                                  u"Melted cheese 2.50"_s, u"Kimchi on the side 1.50"_s, u"Rice cakes 2.00"_s}));

    for (const ModifierOption& option : m_menu.group(u"leave-out"_s)->options) {
        QCOMPARE(option.kind, ModifierKind::Remove);
        QVERIFY(option.name.text.startsWith("No "_L1));
    }
    QCOMPARE(m_menu.group(u"protein"_s)->minimum, 1);
}

void SampleMenuTest::aGroupNestsAndAGroupHasAFreeCount()
{
    int nested = 0;
    int free = 0;
    for (const ModifierGroup& group : m_menu.groups) {
        free += group.free > 0 ? 1 : 0;
        for (const ModifierOption& option : group.options) {
            nested += option.nestedGroupId.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(nested >= 1);
    QVERIFY(free >= 1);
}

void SampleMenuTest::deliveryHasItsCharges()
{
    QVERIFY(m_menu.chargesFor(OrderType::DineIn).empty());
    QVERIFY(m_menu.chargesFor(OrderType::Takeout).empty());
    const std::vector<Charge> charges = m_menu.chargesFor(OrderType::Delivery);
    QCOMPARE(charges.size(), 2);
    QCOMPARE(charges[0].amount, Minor{390});
    QCOMPARE(charges[1].percent, Decimal(3));
    QCOMPARE(charges[0].taxes.size(), 1);
}

void SampleMenuTest::thePicturedCheckComesToItsTotal()
{
    Cart cart;
    addLine(cart,
            choice(u"dolsot-bibimbap"_s,
                   {{u"protein"_s, u"beef"_s}, {u"spice"_s, u"medium"_s}, {u"extras"_s, u"extra-egg"_s}}),
            u"1"_s);
    addLine(cart, choice(u"kimchi-jjigae"_s), u"2"_s);
    addLine(cart, choice(u"barley-tea"_s, {}, 2), u"3"_s);
    addLine(cart, choice(u"makgeolli-glass"_s), u"4"_s);
    addLine(cart, choice(u"japchae"_s, {{u"leave-out"_s, u"no-scallion"_s}}), u"5"_s);
    for (CartLine& line : cart.lines) {
        QCOMPARE(check(line.choice, m_menu).size(), 0);
        if (item(line.choice.itemId).taxIds.contains(u"food"_s)) { // regulars: 10 % on food
            line.discount = Discount{{}, {}, Decimal(10), {}};
        }
    }
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    QCOMPARE(order->subtotal, 6200 - 469);
    QCOMPARE(order->taxes.size(), 2);
    QCOMPARE(order->taxes[0].base, 4221);
    QCOMPARE(order->taxes[0].amount, 375);
    QCOMPARE(order->taxes[1].base, 1510);
    QCOMPARE(order->taxes[1].amount, 134);
    QCOMPARE(order->total, 6240);
}

void SampleMenuTest::everyItemCanBeOrderedWithItsRequiredChoices()
{
    for (const MenuItem& candidate : m_menu.items) {
        LineChoice line = choice(candidate.id);
        line.variantId = candidate.variants.empty() ? QString() : candidate.variants.front().id;
        for (const QString& groupId : candidate.modifierGroupIds) {
            const ModifierGroup* group = m_menu.group(groupId);
            for (int i = 0; i < group->minimum; ++i) {
                line.options.push_back({groupId, group->options[static_cast<size_t>(i)].id});
            }
        }
        const std::vector<ChoiceProblem> problems = check(line, m_menu);
        if (candidate.available) {
            QVERIFY2(problems.empty(), qPrintable(candidate.id));
        } else {
            QCOMPARE(problems, (std::vector<ChoiceProblem>{{ChoiceProblem::Kind::Unavailable, {}, 0}}));
        }
    }
}

void SampleMenuTest::survivesItsOwnJson()
{
    const Result<Menu> again = parseMenu(toJson(m_menu));
    QVERIFY2(again, errorText(again).constData());
    QVERIFY(*again == m_menu);
}

QTEST_GUILESS_MAIN(SampleMenuTest)
#include "tst_sample_menu.moc"

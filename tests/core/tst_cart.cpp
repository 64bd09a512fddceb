#include "core/cart.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

using Kind = ChoiceProblem::Kind;
using Problems = std::vector<ChoiceProblem>;

namespace {

ModifierOption option(const QString& id, Minor price, ModifierKind kind = ModifierKind::Choice)
{
    ModifierOption result;
    result.id = id;
    result.name.text = id.toUpper();
    result.price = price;
    result.kind = kind;
    return result;
}

ModifierGroup group(const QString& id, int minimum, int maximum, int free, std::vector<ModifierOption> options)
{
    return {id, {id, {}}, minimum, maximum, free, std::move(options)};
}

MenuItem item(const QString& id, Minor price, const QStringList& groups)
{
    MenuItem result;
    result.id = id;
    result.name.text = id.toUpper();
    result.categoryId = u"food"_s;
    result.price = price;
    result.modifierGroupIds = groups;
    result.taxIds = QStringList{u"tax"_s};
    return result;
}

// dish: a required spice level, extras of which one is free and one nests, a removal. wine: two sizes. fish: three
// left.
Menu testMenu()
{
    Menu menu;
    menu.version = u"7"_s;
    menu.policy.mode = Rounding::HalfEven;
    menu.categories = {{u"food"_s, {u"Food"_s, {}}, {}, {}}};
    menu.taxes = {{{u"tax"_s, u"Tax"_s, Decimal(10), false}, {}}};
    menu.charges = {{u"fee"_s, {u"Fee"_s, {}}, {}, Minor{100}, {u"tax"_s}, {OrderType::Delivery}}};
    ModifierOption noodles = option(u"noodles"_s, 300, ModifierKind::Add);
    noodles.nestedGroupId = u"broth"_s;
    ModifierOption truffle = option(u"truffle"_s, 900, ModifierKind::Add);
    truffle.available = false;
    menu.groups = {
        group(u"spice"_s, 1, 1, 0, {option(u"mild"_s, 0), option(u"hot"_s, 50)}),
        group(u"extras"_s, 0, 3, 1, {option(u"egg"_s, 200, ModifierKind::Add), noodles, truffle}),
        group(u"broth"_s, 1, 1, 0, {option(u"clear"_s, 0), option(u"red"_s, 25)}),
        group(u"without"_s, 0, 2, 1, {option(u"no-rice"_s, -150, ModifierKind::Remove)}),
    };
    MenuItem dish = item(u"dish"_s, 1000, {u"spice"_s, u"extras"_s, u"without"_s});
    dish.stationId = u"grill"_s;
    dish.course = 2;
    dish.prepMinutes = 12;
    MenuItem wine = item(u"wine"_s, 700, {});
    wine.variants = {{u"glass"_s, {u"Glass"_s, {}}, 700}, {u"bottle"_s, {u"Bottle"_s, {}}, 2400}};
    MenuItem fish = item(u"fish"_s, 1500, {});
    fish.left = 3;
    MenuItem gone = item(u"gone"_s, 500, {});
    gone.available = false;
    menu.items = {dish, wine, fish, gone};
    menu.index();
    return menu;
}

LineChoice choice(const QString& itemId, std::vector<ChosenOption> options = {})
{
    LineChoice result;
    result.itemId = itemId;
    result.options = std::move(options);
    return result;
}

LineChoice dish(std::vector<ChosenOption> more = {})
{
    more.insert(more.begin(), {u"spice"_s, u"mild"_s});
    return choice(u"dish"_s, std::move(more));
}

} // namespace

class CartTest final : public QObject {
    Q_OBJECT

private slots:
    void checkFindsEveryProblem_data();
    void checkFindsEveryProblem();
    void checkReportsAllProblemsAtOnce();
    void theSameChoiceRaisesTheLastLine();
    void anotherChoiceIsAnotherLine_data();
    void anotherChoiceIsAnotherLine();
    void aDiscountedLineIsLeftAlone();
    void aLineWithAPriceOfItsOwnIsLeftAlone();
    void anAgreedPriceRaisesAndLowers_data();
    void anAgreedPriceRaisesAndLowers();
    void aFullCartTakesNoLine();
    void quantitiesChangeWithinBounds();
    void linesAreReplacedAndRemoved();
    void linesCarryWhatTheMenuSays();
    void freeOptionsAreTheCheapest_data();
    void freeOptionsAreTheCheapest();
    void modifiersComeInTheMenusOrder();
    void variantsGiveNameAndPrice();
    void theOrderCarriesTheCart();
    void whatLeftTheMenuIsAnError_data();
    void whatLeftTheMenuIsAnError();

private:
    const Menu m_menu = testMenu();
};

void CartTest::checkFindsEveryProblem_data()
{
    QTest::addColumn<LineChoice>("choice");
    QTest::addColumn<Problems>("problems");
    QTest::newRow("fine") << dish() << Problems();
    QTest::newRow("fine with everything") << dish({{u"extras"_s, u"egg"_s, 2},
                                                   {u"extras"_s, u"noodles"_s},
                                                   {u"broth"_s, u"red"_s},
                                                   {u"without"_s, u"no-rice"_s}})
                                          << Problems();
    QTest::newRow("unknown item") << choice(u"fire"_s) << Problems{{Kind::UnknownItem, {}, 0}};
    QTest::newRow("unavailable") << choice(u"gone"_s) << Problems{{Kind::Unavailable, {}, 0}};
    LineChoice many = choice(u"fish"_s);
    many.quantity = Decimal(4);
    QTest::newRow("not enough left") << many << Problems{{Kind::NotEnoughLeft, {}, 3}};
    many.quantity = Decimal(3);
    QTest::newRow("just enough left") << many << Problems();
    many.quantity = *Decimal::parse(u"3.001");
    QTest::newRow("a bit too much") << many << Problems{{Kind::NotEnoughLeft, {}, 3}};
    QTest::newRow("variant missing") << choice(u"wine"_s) << Problems{{Kind::VariantMissing, {}, 0}};
    LineChoice magnum = choice(u"wine"_s);
    magnum.variantId = u"magnum"_s;
    QTest::newRow("variant unknown") << magnum << Problems{{Kind::VariantMissing, {}, 0}};
    magnum = choice(u"fish"_s);
    magnum.variantId = u"magnum"_s;
    QTest::newRow("variant of an item without") << magnum << Problems{{Kind::VariantMissing, {}, 0}};
    QTest::newRow("too few") << choice(u"dish"_s) << Problems{{Kind::TooFew, u"spice"_s, 1}};
    QTest::newRow("too many") << dish({{u"spice"_s, u"hot"_s}}) << Problems{{Kind::TooMany, u"spice"_s, 1}};
    QTest::newRow("too many of one") << dish({{u"extras"_s, u"egg"_s, 4}}) << Problems{{Kind::TooMany, u"extras"_s, 3}};
    QTest::newRow("too few in a nested group")
        << dish({{u"extras"_s, u"noodles"_s}}) << Problems{{Kind::TooFew, u"broth"_s, 1}};
    QTest::newRow("nested group that is not open")
        << dish({{u"broth"_s, u"clear"_s}}) << Problems{{Kind::UnknownOption, u"broth"_s, 0}};
    QTest::newRow("unknown option") << dish({{u"extras"_s, u"gold"_s}})
                                    << Problems{{Kind::UnknownOption, u"extras"_s, 0}};
    QTest::newRow("group of another item")
        << choice(u"fish"_s, {{u"spice"_s, u"mild"_s}}) << Problems{{Kind::UnknownOption, u"spice"_s, 0}};
    QTest::newRow("option sold out") << dish({{u"extras"_s, u"truffle"_s}})
                                     << Problems{{Kind::Unavailable, u"extras"_s, 0}};
    QTest::newRow("no quantity of an option")
        << dish({{u"extras"_s, u"egg"_s, 0}}) << Problems{{Kind::BadQuantity, u"extras"_s, maxQuantity}};
    LineChoice quantity = dish();
    quantity.quantity = Decimal(0);
    QTest::newRow("no quantity") << quantity << Problems{{Kind::BadQuantity, {}, maxQuantity}};
    quantity.quantity = Decimal(-1);
    QTest::newRow("negative quantity") << quantity << Problems{{Kind::BadQuantity, {}, maxQuantity}};
    quantity.quantity = Decimal(maxQuantity + 1);
    QTest::newRow("absurd quantity") << quantity << Problems{{Kind::BadQuantity, {}, maxQuantity}};
    LineChoice note = dish();
    note.note = QString(maxNoteLength, u'x');
    QTest::newRow("long note") << note << Problems();
    note.note += u'x';
    QTest::newRow("too long note") << note << Problems{{Kind::NoteTooLong, {}, maxNoteLength}};
}

void CartTest::checkFindsEveryProblem()
{
    QFETCH(LineChoice, choice);
    QTEST(check(choice, m_menu), "problems");
}

void CartTest::checkReportsAllProblemsAtOnce()
{
    LineChoice bad = choice(u"dish"_s, {{u"extras"_s, u"egg"_s, 4}, {u"extras"_s, u"gold"_s}});
    bad.quantity = Decimal(0);
    QCOMPARE(check(bad, m_menu), (Problems{{Kind::BadQuantity, {}, maxQuantity},
                                           {Kind::UnknownOption, u"extras"_s, 0},
                                           {Kind::TooFew, u"spice"_s, 1},
                                           {Kind::TooMany, u"extras"_s, 3}}));
}

void CartTest::theSameChoiceRaisesTheLastLine()
{
    Cart cart;
    QCOMPARE(addLine(cart, dish({{u"extras"_s, u"egg"_s}}), u"a"_s), u"a"_s);
    QCOMPARE(addLine(cart, choice(u"fish"_s), u"b"_s), u"b"_s);
    LineChoice again =
        choice(u"dish"_s, {{u"extras"_s, u"egg"_s}, {u"spice"_s, u"mild"_s}}); // tapped the other way round
    again.quantity = Decimal(2);
    QCOMPARE(addLine(cart, again, u"c"_s), u"a"_s);
    QCOMPARE(cart.lines.size(), 2);
    QCOMPARE(cart.line(u"a"_s)->choice.quantity, Decimal(3));
}

void CartTest::anotherChoiceIsAnotherLine_data()
{
    QTest::addColumn<LineChoice>("other");
    LineChoice other = dish({{u"extras"_s, u"egg"_s}});
    QTest::newRow("option") << other;
    other = dish();
    other.note = u"To share"_s;
    QTest::newRow("note") << other;
    other = dish();
    other.allergies = QStringList{u"sesame"_s};
    QTest::newRow("allergy") << other;
    other = dish();
    other.seat = 2;
    QTest::newRow("seat") << other;
    other = dish();
    other.quantity = Decimal(maxQuantity);
    QTest::newRow("quantity beyond the limit") << other;
}

void CartTest::anotherChoiceIsAnotherLine()
{
    QFETCH(LineChoice, other);
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    QCOMPARE(addLine(cart, other, u"b"_s), u"b"_s);
    QCOMPARE(cart.lines.size(), 2);
}

void CartTest::aDiscountedLineIsLeftAlone()
{
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    cart.lines[0].discount = Discount{{}, {}, Decimal(50), {}};
    QCOMPARE(addLine(cart, dish(), u"b"_s), u"b"_s);
    QCOMPARE(cart.line(u"a"_s)->choice.quantity, Decimal(1));
}

void CartTest::aLineWithAPriceOfItsOwnIsLeftAlone()
{
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    cart.lines[0].agreed = AgreedPrice{2000, u"joon"_s};
    QCOMPARE(addLine(cart, dish(), u"b"_s), u"b"_s);
    LineChoice more = dish();
    more.quantity = Decimal(2);
    more.note = u"Crispy"_s;
    QVERIFY(replaceLine(cart, u"a"_s, more));
    QVERIFY(cart.lines[0].agreed); // the same dish
    QVERIFY(replaceLine(cart, u"a"_s, dish({{u"extras"_s, u"egg"_s}})));
    QVERIFY(!cart.lines[0].agreed); // it was not for this one
}

void CartTest::anAgreedPriceRaisesAndLowers_data()
{
    QTest::addColumn<Minor>("agreed");
    QTest::newRow("higher") << Minor{9900};
    QTest::newRow("lower") << Minor{100};
    QTest::newRow("nothing") << Minor{0};
}

// With its options, for each; discount, tax and total follow it.
void CartTest::anAgreedPriceRaisesAndLowers()
{
    QFETCH(Minor, agreed);
    Cart cart;
    LineChoice two = dish({{u"extras"_s, u"egg"_s, 2}});
    two.quantity = Decimal(2);
    addLine(cart, two, u"a"_s);
    const Minor menuPrice = priceCart(cart, m_menu)->lines[0].unitPrice;
    cart.lines[0].agreed = AgreedPrice{agreed, u"joon"_s};
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    QCOMPARE(order->lines[0].unitPrice, menuPrice); // what it would have cost stays known
    QCOMPARE(order->lines[0].agreed, cart.lines[0].agreed);
    QCOMPARE(order->lines[0].total, 2 * agreed);
    QCOMPARE(order->total, 2 * agreed + 2 * agreed / 10);
    cart.lines[0].discount = Discount{{}, {}, Decimal(50), {}};
    QCOMPARE(priceCart(cart, m_menu)->lines[0].total, agreed);
}

void CartTest::aFullCartTakesNoLine()
{
    Cart cart;
    for (int i = 0; i < maxLinesPerOrder; ++i) {
        LineChoice next = dish();
        next.seat = i;
        QVERIFY(!addLine(cart, next, QString::number(i)).isEmpty());
    }
    QVERIFY(addLine(cart, choice(u"fish"_s), u"b"_s).isEmpty());
    QCOMPARE(cart.lines.size(), maxLinesPerOrder);
    QCOMPARE(addLine(cart, dish(), u"c"_s), u"0"_s); // more of a line still goes in
}

void CartTest::quantitiesChangeWithinBounds()
{
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    QVERIFY(setQuantity(cart, u"a"_s, *Decimal::parse(u"0.335")));
    QCOMPARE(cart.line(u"a"_s)->choice.quantity, *Decimal::parse(u"0.335"));
    QVERIFY(!setQuantity(cart, u"a"_s, Decimal(-1)));
    QVERIFY(!setQuantity(cart, u"a"_s, Decimal(maxQuantity + 1)));
    QVERIFY(!setQuantity(cart, u"b"_s, Decimal(1)));
    QVERIFY(!setQuantity(cart, u"b"_s, Decimal(0)));
    QVERIFY(setQuantity(cart, u"a"_s, Decimal(0)));
    QVERIFY(cart.isEmpty());
    LineChoice none = dish();
    none.quantity = Decimal(0);
    QVERIFY(addLine(cart, none, u"b"_s).isEmpty());
    QVERIFY(cart.isEmpty());
}

void CartTest::linesAreReplacedAndRemoved()
{
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    addLine(cart, choice(u"fish"_s), u"b"_s);
    cart.lines[0].discount = Discount{{}, {}, {}, Minor{100}};
    const LineChoice replacement = dish({{u"extras"_s, u"egg"_s}});
    QVERIFY(replaceLine(cart, u"a"_s, replacement));
    QCOMPARE(cart.line(u"a"_s)->choice, replacement);
    QVERIFY(cart.line(u"a"_s)->discount);
    QVERIFY(!replaceLine(cart, u"c"_s, replacement));
    QVERIFY(!removeLine(cart, u"c"_s));
    QVERIFY(removeLine(cart, u"a"_s));
    QCOMPARE(cart.lines.size(), 1);
    QCOMPARE(cart.line(u"a"_s), nullptr);
}

void CartTest::linesCarryWhatTheMenuSays()
{
    Cart cart;
    LineChoice wanted = dish({{u"extras"_s, u"egg"_s, 2}});
    wanted.note = u"Crispy"_s;
    wanted.allergies = QStringList{u"sesame"_s};
    wanted.seat = 3;
    wanted.quantity = Decimal(2);
    addLine(cart, wanted, u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    const OrderLine& line = order->lines[0];
    QCOMPARE(line.lineId, u"a"_s);
    QCOMPARE(line.itemId, u"dish"_s);
    QCOMPARE(line.name, u"DISH"_s);
    QCOMPARE(line.quantity, Decimal(2));
    QCOMPARE(line.unitPrice, 1000);
    QCOMPARE(line.note, u"Crispy"_s);
    QCOMPARE(line.allergies, QStringList{u"sesame"_s});
    QCOMPARE(line.seat, 3);
    QCOMPARE(line.course, 2);
    QCOMPARE(line.stationId, u"grill"_s);
    QCOMPARE(line.prepMinutes, 12);
    QCOMPARE(line.taxes.size(), 1);
    QCOMPARE(line.total, 2 * (1000 + 200)); // two eggs, one of them free
}

void CartTest::freeOptionsAreTheCheapest_data()
{
    QTest::addColumn<std::vector<ChosenOption>>("options");
    QTest::addColumn<Minor>("price");
    const auto row = [](const char* name, std::vector<ChosenOption> options, Minor price) {
        QTest::newRow(name) << std::move(options) << price;
    };
    row("one", {{u"extras"_s, u"egg"_s}}, 1000);
    row("the cheaper of two", {{u"extras"_s, u"noodles"_s}, {u"broth"_s, u"clear"_s}, {u"extras"_s, u"egg"_s}}, 1300);
    row("the dearer alone", {{u"extras"_s, u"noodles"_s}, {u"broth"_s, u"red"_s}}, 1025);
    row("one of three alike", {{u"extras"_s, u"egg"_s, 3}}, 1400);
    row("a reduction stays", {{u"without"_s, u"no-rice"_s}}, 850);
}

void CartTest::freeOptionsAreTheCheapest()
{
    QFETCH(std::vector<ChosenOption>, options);
    Cart cart;
    addLine(cart, dish(options), u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    QTEST(order->lines[0].total, "price");
}

void CartTest::modifiersComeInTheMenusOrder()
{
    Cart cart;
    addLine(cart,
            choice(u"dish"_s, {{u"without"_s, u"no-rice"_s},
                               {u"broth"_s, u"red"_s},
                               {u"extras"_s, u"noodles"_s},
                               {u"extras"_s, u"egg"_s, 2},
                               {u"spice"_s, u"hot"_s}}),
            u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    const std::vector<OrderModifier> expected{
        {u"spice"_s, u"hot"_s, u"HOT"_s, 1, 50, ModifierKind::Choice},
        {u"extras"_s, u"egg"_s, u"EGG"_s, 1, 0, ModifierKind::Add},
        {u"extras"_s, u"egg"_s, u"EGG"_s, 1, 200, ModifierKind::Add},
        {u"extras"_s, u"noodles"_s, u"NOODLES"_s, 1, 300, ModifierKind::Add},
        {u"broth"_s, u"red"_s, u"RED"_s, 1, 25, ModifierKind::Choice},
        {u"without"_s, u"no-rice"_s, u"NO-RICE"_s, 1, -150, ModifierKind::Remove},
    };
    QCOMPARE(order->lines[0].modifiers, expected);
    QCOMPARE(order->lines[0].total, 1425);
}

void CartTest::variantsGiveNameAndPrice()
{
    Cart cart;
    LineChoice bottle = choice(u"wine"_s);
    bottle.variantId = u"bottle"_s;
    addLine(cart, bottle, u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QCOMPARE(order->lines[0].name, u"WINE, Bottle"_s);
    QCOMPARE(order->lines[0].variantId, u"bottle"_s);
    QCOMPARE(order->lines[0].unitPrice, 2400);
}

void CartTest::theOrderCarriesTheCart()
{
    Cart cart;
    cart.type = OrderType::Delivery;
    cart.tableNumber = 12;
    cart.guests = 3;
    cart.customer = {u"Jisoo Park"_s, u"555"_s, {}, {}};
    cart.notes = u"Ring twice"_s;
    cart.discounts = {{{}, {}, Decimal(10), {}}};
    addLine(cart, choice(u"fish"_s), u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    QCOMPARE(order->type, OrderType::Delivery);
    QCOMPARE(order->tableNumber, 12);
    QCOMPARE(order->guests, 3);
    QCOMPARE(order->customer, cart.customer);
    QCOMPARE(order->notes, u"Ring twice"_s);
    QCOMPARE(order->policy, m_menu.policy);
    QCOMPARE(order->currency, m_menu.currency);
    QCOMPARE(order->menuVersion, u"7"_s);
    QCOMPARE(order->subtotal, 1500);
    QCOMPARE(order->discountTotal, 150);
    QCOMPARE(order->chargeTotal, 100);
    QCOMPARE(order->taxTotal, 145);
    QCOMPARE(order->total, 1595);
    QVERIFY(order->clientOrderId.isEmpty() && order->displayNumber.isEmpty() && order->payments.empty());
}

void CartTest::whatLeftTheMenuIsAnError_data()
{
    QTest::addColumn<LineChoice>("gone");
    QTest::newRow("item") << choice(u"fire"_s);
    QTest::newRow("option") << dish({{u"extras"_s, u"gold"_s}});
    QTest::newRow("variant") << choice(u"wine"_s);
}

void CartTest::whatLeftTheMenuIsAnError()
{
    QFETCH(LineChoice, gone);
    Cart cart;
    addLine(cart, dish(), u"a"_s);
    addLine(cart, gone, u"b"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::ValidationError);
    QCOMPARE(order.error().where, u"lines[1]"_s);
}

QTEST_GUILESS_MAIN(CartTest)
#include "tst_cart.moc"

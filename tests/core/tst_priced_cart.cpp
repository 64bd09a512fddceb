// The order that a cart is: its lines by the menu, their prices, and what is not on the menu any more.
#include "cart_samples.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::carts;

class PricedCartTest final : public QObject {
    Q_OBJECT

private slots:
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

void PricedCartTest::linesCarryWhatTheMenuSays()
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

void PricedCartTest::freeOptionsAreTheCheapest_data()
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

void PricedCartTest::freeOptionsAreTheCheapest()
{
    QFETCH(std::vector<ChosenOption>, options);
    Cart cart;
    addLine(cart, dish(options), u"a"_s);
    const Result<Order> order = priceCart(cart, m_menu);
    QVERIFY2(order, errorText(order).constData());
    QTEST(order->lines[0].total, "price");
}

void PricedCartTest::modifiersComeInTheMenusOrder()
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

void PricedCartTest::variantsGiveNameAndPrice()
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

void PricedCartTest::theOrderCarriesTheCart()
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

void PricedCartTest::whatLeftTheMenuIsAnError_data()
{
    QTest::addColumn<LineChoice>("gone");
    QTest::newRow("item") << choice(u"fire"_s);
    QTest::newRow("option") << dish({{u"extras"_s, u"gold"_s}});
    QTest::newRow("variant") << choice(u"wine"_s);
}

void PricedCartTest::whatLeftTheMenuIsAnError()
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

QTEST_GUILESS_MAIN(PricedCartTest)
#include "tst_priced_cart.moc"

#include "cart_samples.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::carts;

using Kind = ChoiceProblem::Kind;
using Problems = std::vector<ChoiceProblem>;

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

QTEST_GUILESS_MAIN(CartTest)
#include "tst_cart.moc"

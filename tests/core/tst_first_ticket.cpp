// What the kitchen is told of a new order.
#include "core/kitchen_order.h"
#include "message_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class FirstTicketTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstTicketOfAnOrder();
    void orderTypesOfTheKitchen_data();
    void orderTypesOfTheKitchen();
};

void FirstTicketTest::theFirstTicketOfAnOrder()
{
    Order order = richOrder();
    order.status = OrderStatus::Confirmed;
    const KitchenOrder ticket = makeKitchenOrder(order);
    QCOMPARE(ticket.id, order.id);
    QCOMPARE(ticket.orderNumber, order.orderNumber);
    QCOMPARE(ticket.clientOrderId, order.clientOrderId);
    QCOMPARE(ticket.calledNumber(), u"A-042"_s);
    QCOMPARE(ticket.source, u"pos"_s);
    QCOMPARE(ticket.status, TicketStatus::Pending);
    QCOMPARE(ticket.version, 1);
    QCOMPARE(ticket.createdAt, order.createdAt);
    QCOMPARE(ticket.updatedAt, order.createdAt);
    QCOMPARE(ticket.tableNumber, std::optional(5));
    QCOMPARE(ticket.customerName, u"Ada"_s);
    QCOMPARE(ticket.staffName, u"Min-jun"_s);
    QCOMPARE(ticket.guests, 4);
    QCOMPARE(ticket.notes, u"birthday"_s);
    QVERIFY(ticket.urgent);
    QVERIFY(!ticket.runningOrder);
    QCOMPARE(ticket.kotSequence, 1);
    QCOMPARE(ticket.estimatedPrepTime, 14.0);

    QCOMPARE(ticket.items.size(), 2U); // nothing to cook for a voided line
    const KitchenItem& stew = ticket.items[0];
    QCOMPARE(stew.id, u"l1"_s);
    QCOMPARE(stew.quantity, Decimal(2));
    QCOMPARE(stew.station, u"hot"_s);
    QCOMPARE(stew.course, 2);
    QCOMPARE(stew.prepMinutes, 14);
    QCOMPARE(stew.allergies, (QStringList{u"sesame"_s, u"shellfish"_s}));
    QCOMPARE(stew.note, u"not too hot | please\nthanks"_s);
    QVERIFY(stew.modifiers == (std::vector<KitchenModifier>{{u"Extra spicy"_s, {}, ModifierKind::Choice},
                                                            {u"Tofu"_s, u"×2"_s, ModifierKind::Add},
                                                            {u"No egg"_s, {}, ModifierKind::Remove}}));
    QCOMPARE(ticket.items[1].station, QString()); // shown on every station
}

void FirstTicketTest::orderTypesOfTheKitchen_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kitchenType");
    QTest::newRow("dine-in") << static_cast<int>(OrderType::DineIn) << u"pos"_s << u"dine-in"_s;
    QTest::newRow("takeout") << static_cast<int>(OrderType::Takeout) << u"pos"_s << u"pickup"_s;
    QTest::newRow("delivery") << static_cast<int>(OrderType::Delivery) << u"online"_s << u"delivery"_s;
    QTest::newRow("zomato") << static_cast<int>(OrderType::Delivery) << u"zomato"_s << u"aggregator"_s;
    QTest::newRow("swiggy") << static_cast<int>(OrderType::Takeout) << u"swiggy"_s << u"aggregator"_s;
}

void FirstTicketTest::orderTypesOfTheKitchen()
{
    QFETCH(int, type);
    QFETCH(QString, source);
    Order order = richOrder();
    order.type = static_cast<OrderType>(type);
    order.source = source;
    QTEST(makeKitchenOrder(order).orderType, "kitchenType");
}

QTEST_APPLESS_MAIN(FirstTicketTest)
#include "tst_first_ticket.moc"

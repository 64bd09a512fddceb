#include "sample_orders.h"
#include "service_bed.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestOrderService final : public QObject, private ServiceBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init();
    void cleanup();

    void placedOrderIsAnsweredAndTold();
    void storedOrderReadsBackAsPlaced();
    void repeatGetsTheStoredAnswerAndIsNotTold();
    void repeatMayBeDatedAnew();
    void sameIdWithOtherContentIsAMistake_data();
    void sameIdWithOtherContentIsAMistake();
    void ordersWithoutAnIdAreNeverRepeats();
    void numbersAreGaplessADay();
    void refusedOrderTakesNoNumber();
    void orderOfAnotherTenantIsRefused();
    void totalsThatDisagreeAreRefused_data();
    void totalsThatDisagreeAreRefused();
    void totalsOfABaseClientStand();
    void agreedPricesAreReckonedWith();
    void flagInPosDoesNotEscapeTheCheck();
    void ticketOfAFastClockIsNotFromTheFuture();

    void tenantsDoNotMix();
    void unknownTenantIsNotFound();
};

void TestOrderService::init()
{
    QFETCH_GLOBAL(const QString, kind);
    open(kind);
}

void TestOrderService::cleanup()
{
    close();
}

void TestOrderService::placedOrderIsAnsweredAndTold()
{
    const Accepted accepted = accept(placing(u"c1"_s));

    QCOMPARE(accepted.ack.clientOrderId, u"c1"_s);
    QCOMPARE(accepted.ack.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(accepted.ack.seq, 1);
    QVERIFY(!accepted.ack.replayed);
    QCOMPARE(parsed(accepted.kitchenOrder).value("id"_L1).toString(), accepted.ack.orderId);
    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    const auto created = parseServerMessage(messages.first());
    QVERIFY2(created, errorText(created).constData());
    const auto& message = std::get<OrderCreated>(*created);
    QCOMPARE(message.order.id, accepted.ack.orderId);
    QCOMPARE(message.order.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(message.kitchenOrder.items.size(), 2U);
    QCOMPARE(message.seq, 1);
}

void TestOrderService::storedOrderReadsBackAsPlaced()
{
    const Accepted accepted = accept(placing(u"c1"_s));

    const auto stored = store().findOrder(u"demo"_s, u"c1"_s);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->total, 4007);
    QCOMPARE((*stored)->status, u"confirmed"_s);
    QCOMPARE((*stored)->displayNumber, u"A-001"_s);
    const auto order = parseOrder(parsed((*stored)->json));
    QVERIFY2(order, errorText(order).constData());
    Order expected = sampleOrder(u"c1"_s);
    expected.id = accepted.ack.orderId;
    expected.orderNumber = accepted.ack.orderNumber;
    QVERIFY(*order == expected);
}

void TestOrderService::repeatGetsTheStoredAnswerAndIsNotTold()
{
    const Accepted first = accept(placing(u"c1"_s));
    accept(bump(first.ack.orderId, TicketStatus::Ready), kitchen());
    static_cast<void>(told());

    const Accepted second = accept(placing(u"c1"_s));

    QVERIFY(second.ack.replayed);
    QCOMPARE(second.ack.orderId, first.ack.orderId);
    QCOMPARE(second.ack.orderNumber, first.ack.orderNumber);
    QCOMPARE(second.ack.seq, first.ack.seq);
    QCOMPARE(second.ack.clientOrderId, u"c1"_s);
    QCOMPARE(parsed(second.order), parsed(first.order));
    QCOMPARE(parsed(second.kitchenOrder), parsed(first.kitchenOrder));
    QCOMPARE(told().size(), 0);
    QCOMPARE(store().orders(u"demo"_s, {})->size(), 1U);
}

void TestOrderService::repeatMayBeDatedAnew()
{
    PlaceOrder again = placing(u"c1"_s);
    const Accepted first = accept(again);
    again.order.createdAt += std::chrono::seconds(3);

    QCOMPARE(accept(again).ack.orderId, first.ack.orderId);
}

void TestOrderService::sameIdWithOtherContentIsAMistake_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("quantity") << 0;
    QTest::newRow("guest") << 1;
    QTest::newRow("tip") << 2;
    QTest::newRow("note") << 3;
    QTest::newRow("table") << 4;
}

void TestOrderService::sameIdWithOtherContentIsAMistake()
{
    QFETCH(const int, change);
    accept(placing(u"c1"_s));
    PlaceOrder other = placing(u"c1"_s);
    switch (change) {
    case 0:
        other.order.lines[0].quantity = Decimal(3);
        QVERIFY(recomputeTotals(other.order));
        break;
    case 1:
        other.order.customer.name = u"Kim"_s;
        break;
    case 2:
        other.order.payments[0].tip = 100;
        break;
    case 3:
        other.order.notes = u"no sesame"_s;
        break;
    default:
        other.order.tableNumber = 6;
    }
    static_cast<void>(told());

    QCOMPARE(refused(other).error.code, ErrorCode::IdempotencyMismatch);
    QCOMPARE(told().size(), 0);
}

void TestOrderService::ordersWithoutAnIdAreNeverRepeats()
{
    const Accepted first = accept(placing({}));
    const Accepted second = accept(placing({}));

    QVERIFY(first.ack.orderId != second.ack.orderId);
    QCOMPARE(second.ack.orderNumber, u"ORD-20260106-002"_s);
}

void TestOrderService::numbersAreGaplessADay()
{
    setMenu(sampleMenu()); // New York, from 4 o'clock
    QCOMPARE(accept(placing(u"c1"_s)).ack.orderNumber, u"ORD-20260106-001"_s);
    m_clock.setWall(*parseIso(u"2026-01-07T08:59:59.999Z"));
    QCOMPARE(accept(placing(u"c2"_s)).ack.orderNumber, u"ORD-20260106-002"_s);
    m_clock.setWall(*parseIso(u"2026-01-07T09:00:00.000Z"));
    QCOMPARE(accept(placing(u"c3"_s)).ack.orderNumber, u"ORD-20260107-001"_s);
}

void TestOrderService::refusedOrderTakesNoNumber()
{
    PlaceOrder wrong = placing(u"c1"_s);
    wrong.order.total += 1;
    QCOMPARE(refused(wrong).error.code, ErrorCode::TotalMismatch);

    QCOMPARE(accept(placing(u"c1"_s)).ack.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(store().head(u"demo"_s)->seq, 1);
}

void TestOrderService::orderOfAnotherTenantIsRefused()
{
    PlaceOrder wrong = placing(u"c1"_s);
    wrong.order.tenantId = u"other"_s;

    QCOMPARE(refused(wrong).error.code, ErrorCode::TenantMismatch);
    QCOMPARE(store().head(u"demo"_s)->seq, 0);
    QCOMPARE(store().head(u"other"_s)->seq, 0);
}

void TestOrderService::totalsThatDisagreeAreRefused_data()
{
    QTest::addColumn<QString>("field");
    for (const char* const field : {"pos.lines[1].total", "pos.subtotal", "pos.taxes", "pos.total"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestOrderService::totalsThatDisagreeAreRefused()
{
    QFETCH(const QString, field);
    PlaceOrder wrong = placing(u"c1"_s);
    Minor& amount = field == "pos.subtotal"_L1 ? wrong.order.subtotal
                    : field == "pos.taxes"_L1  ? wrong.order.taxes[0].amount
                    : field == "pos.total"_L1  ? wrong.order.total
                                               : wrong.order.lines[1].total;
    amount -= 1;

    const Refused reply = refused(wrong);
    QCOMPARE(reply.error.code, ErrorCode::TotalMismatch);
    QCOMPARE(reply.error.where, field);
}

void TestOrderService::totalsOfABaseClientStand()
{
    PlaceOrder base = placing(u"c1"_s);
    base.exact = false;
    base.order.totalsGiven = true;
    base.order.total = 5000;

    accept(base);
    QCOMPARE((*store().findOrder(u"demo"_s, u"c1"_s))->total, 5000);
}

void TestOrderService::agreedPricesAreReckonedWith()
{
    PlaceOrder dearer = placing(u"c1"_s);
    dearer.order.lines[0].agreed = AgreedPrice{dearer.order.lines[0].price() + 500, u"joon"_s};
    QCOMPARE(refused(dearer).error.code, ErrorCode::TotalMismatch); // it says the old total
    QVERIFY(recomputeTotals(dearer.order));

    const Minor total = dearer.order.total;
    accept(dearer);
    QCOMPARE((*store().findOrder(u"demo"_s, u"c1"_s))->total, total);
    PlaceOrder cheaper = placing(u"c2"_s);
    cheaper.order.lines[0].agreed = AgreedPrice{0, u"joon"_s};
    QVERIFY(recomputeTotals(cheaper.order));
    accept(cheaper);
    QVERIFY((*store().findOrder(u"demo"_s, u"c2"_s))->total < total);
}

void TestOrderService::flagInPosDoesNotEscapeTheCheck()
{
    PlaceOrder wrong = placing(u"c1"_s);
    wrong.order.totalsGiven = true;
    wrong.order.total = 1;

    QCOMPARE(refused(wrong).error.code, ErrorCode::TotalMismatch);
}

void TestOrderService::ticketOfAFastClockIsNotFromTheFuture()
{
    PlaceOrder early = placing(u"c1"_s);
    early.order.createdAt = m_clock.now() + std::chrono::hours(2);

    const auto ticket = parseKitchenOrder(parsed(accept(early).kitchenOrder));
    QCOMPARE(toIso(ticket->createdAt), toIso(m_clock.now()));
}

void TestOrderService::tenantsDoNotMix()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    const Caller stranger{u"other"_s, u"till-1"_s, {}, Role::Cashier};
    PlaceOrder same = placing(u"c1"_s);
    same.order.tenantId = u"other"_s;

    const Accepted accepted = accept(same, stranger);

    QVERIFY(!accepted.ack.replayed);
    QVERIFY(accepted.ack.orderId != id);
    QCOMPARE(accepted.ack.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(refused(bump(id, TicketStatus::Ready), stranger).error.code, ErrorCode::NotFound);
}

void TestOrderService::unknownTenantIsNotFound()
{
    QCOMPARE(refused(placing(u"c1"_s), {u"nobody"_s, {}, {}, Role::Open}).error.code, ErrorCode::NotFound);
}
QTEST_GUILESS_MAIN(TestOrderService)
#include "tst_order_service.moc"

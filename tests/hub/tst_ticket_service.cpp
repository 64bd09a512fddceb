// What becomes of tickets: status changes, and who has seen them.
#include "sample_orders.h"
#include "service_bed.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestTicketService final : public QObject, private ServiceBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init();
    void cleanup();

    void statusChangeMovesTicketAndOrder();
    void itemsBecomeReadyOneByOne();
    void changeThatHoldsAlreadyIsAcceptedAndNotTold();
    void stepThatTheLifeDoesNotHaveIsAConflict();
    void recallNeverUndoesACancellation();
    void statusOfAnUnknownOrderIsNotFound();
    void ticketIsFoundByOrderNumber();
    void repeatedActionIsAppliedOnce();
    void offlineBumpKeepsItsTime();
    void ticketSeenIsToldOncePerDevice();
    void ticketSeenNeedsADevice();
};

void TestTicketService::init()
{
    QFETCH_GLOBAL(const QString, kind);
    open(kind);
}

void TestTicketService::cleanup()
{
    close();
}

void TestTicketService::statusChangeMovesTicketAndOrder()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    static_cast<void>(told());

    const Accepted accepted = accept(bump(id, TicketStatus::Ready, u"a1"_s), kitchen());

    QCOMPARE(accepted.ack.clientActionId, u"a1"_s);
    QCOMPARE(accepted.ack.orderId, id);
    QCOMPARE(accepted.ack.seq, 2);
    QCOMPARE(parseKitchenOrder(parsed(accepted.kitchenOrder))->status, TicketStatus::Ready);
    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    const auto update = std::get<OrderStatusUpdate>(*parseServerMessage(messages.first()));
    QCOMPARE(update.orderId, id);
    QCOMPARE(update.kitchenOrderId, id);
    QCOMPARE(update.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(update.status, TicketStatus::Ready);
    QCOMPARE(update.updatedBy, u"kds-1"_s);
    QCOMPARE(update.version, 2);
    QCOMPARE(update.items.size(), 2U);
    QCOMPARE(update.items[0].second, ItemStatus::Ready);
    const auto stored = store().order(u"demo"_s, id);
    QCOMPARE((*stored)->status, u"ready"_s);
    QCOMPARE(parsed((*stored)->json).value("status"_L1).toString(), u"ready"_s);
    QCOMPARE(store().activeKitchenOrders(u"demo"_s)->size(), 1U);

    accept(bump(id, TicketStatus::Completed), kitchen());
    QCOMPARE(store().activeKitchenOrders(u"demo"_s)->size(), 0U);
    QCOMPARE((*store().order(u"demo"_s, id))->status, u"completed"_s);
}

void TestTicketService::itemsBecomeReadyOneByOne()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    UpdateOrderStatus update = bump(id, TicketStatus::Ready);
    update.itemIds = {u"l1"_s};
    QCOMPARE(parseKitchenOrder(parsed(accept(update, kitchen()).kitchenOrder))->status, TicketStatus::InProgress);

    update.itemIds = {u"l2"_s};
    QCOMPARE(parseKitchenOrder(parsed(accept(update, kitchen()).kitchenOrder))->status, TicketStatus::Ready);

    update.itemIds = {u"l3"_s};
    QCOMPARE(refused(update, kitchen()).error.code, ErrorCode::NotFound);
}

void TestTicketService::changeThatHoldsAlreadyIsAcceptedAndNotTold()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    accept(bump(id, TicketStatus::Ready), kitchen());
    static_cast<void>(told());

    const Accepted again = accept(bump(id, TicketStatus::Ready, u"a2"_s), kitchen());

    QCOMPARE(again.ack.seq, 0);
    QVERIFY(!again.kitchenOrder.isEmpty());
    QCOMPARE(told().size(), 0);
}

void TestTicketService::stepThatTheLifeDoesNotHaveIsAConflict()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    accept(bump(id, TicketStatus::Completed), kitchen());

    const Refused reply = refused(bump(id, TicketStatus::InProgress), kitchen());

    QCOMPARE(reply.error.code, ErrorCode::Conflict);
    QCOMPARE(parsed(reply.order).value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(refused(bump(id, TicketStatus::Pending), kitchen()).error.code, ErrorCode::ValidationError);
}

void TestTicketService::recallNeverUndoesACancellation()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    accept(bump(id, TicketStatus::Cancelled), till());
    UpdateOrderStatus recall = bump(id, TicketStatus::InProgress);
    recall.recall = true;

    QCOMPARE(refused(recall, kitchen()).error.code, ErrorCode::Conflict);
    QCOMPARE((*store().order(u"demo"_s, id))->status, u"cancelled"_s);
}

void TestTicketService::statusOfAnUnknownOrderIsNotFound()
{
    QCOMPARE(refused(bump(u"nothing"_s, TicketStatus::Ready), kitchen()).error.code, ErrorCode::NotFound);
}

void TestTicketService::ticketIsFoundByOrderNumber()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;

    QCOMPARE(accept(bump(u"ORD-20260106-001"_s, TicketStatus::Ready), kitchen()).ack.orderId, id);
    QCOMPARE(accept(bump(u"c1"_s, TicketStatus::Completed), kitchen()).ack.orderId, id);
}

void TestTicketService::repeatedActionIsAppliedOnce()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    const Accepted first = accept(bump(id, TicketStatus::Ready, u"a1"_s), kitchen());
    UpdateOrderStatus recall = bump(id, TicketStatus::InProgress, u"a2"_s);
    recall.recall = true;
    accept(recall, kitchen());
    static_cast<void>(told());

    UpdateOrderStatus again = bump(id, TicketStatus::Ready, u"a1"_s);
    again.at = m_clock.now();
    const Accepted second = accept(again, kitchen());

    QVERIFY(second.ack.replayed);
    QCOMPARE(second.ack.seq, first.ack.seq);
    QCOMPARE(second.kitchenOrder, first.kitchenOrder);
    QCOMPARE(told().size(), 0);
    QCOMPARE((*store().order(u"demo"_s, id))->status, u"in_progress"_s);
    QCOMPARE(refused(bump(id, TicketStatus::Completed, u"a1"_s), kitchen()).error.code, ErrorCode::IdempotencyMismatch);
    // By HTTP it says no station; and before the display heard of the order, it called it as the till did.
    UpdateOrderStatus elsewhere = bump(u"c1"_s, TicketStatus::Ready, u"a1"_s);
    elsewhere.station = u"hot"_s;
    QVERIFY(accept(elsewhere, kitchen()).ack.replayed);
}

void TestTicketService::offlineBumpKeepsItsTime()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    const Instant placed = m_clock.now();
    m_clock.advance(std::chrono::minutes(10));
    const auto readyAt = [&](const QString& orderId, Instant said) {
        UpdateOrderStatus update = bump(orderId, TicketStatus::Ready);
        update.at = said;
        return toIso(*parseKitchenOrder(parsed(accept(update, kitchen()).kitchenOrder))->readyAt);
    };

    QCOMPARE(readyAt(id, placed + std::chrono::minutes(4)), toIso(placed + std::chrono::minutes(4)));

    const QString second = accept(placing(u"c2"_s)).ack.orderId;
    QCOMPARE(readyAt(second, m_clock.now() + std::chrono::hours(1)), toIso(m_clock.now()));
    const QString third = accept(placing(u"c3"_s)).ack.orderId;
    QCOMPARE(readyAt(third, placed - std::chrono::hours(1)), toIso(m_clock.now()));
}

void TestTicketService::ticketSeenIsToldOncePerDevice()
{
    const QString id = accept(placing(u"c1"_s)).ack.orderId;
    static_cast<void>(told());
    TicketSeen seen;
    seen.orderId = id;
    seen.deviceId = u"somebody else"_s;
    seen.station = u"hot"_s;

    accept(seen, kitchen(u"kds-1"_s));
    QVERIFY(accept(seen, kitchen(u"kds-1"_s)).ack.replayed);
    const Accepted other = accept(seen, kitchen(u"kds-2"_s));

    const auto messages = told();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].value("type"_L1).toString(), u"ticket_seen"_s);
    QCOMPARE(messages[0].value("deviceId"_L1).toString(), u"kds-1"_s);
    QCOMPARE(messages[0].value("station"_L1).toString(), u"hot"_s);
    QCOMPARE(messages[1].value("deviceId"_L1).toString(), u"kds-2"_s);
    const auto ticket = parseKitchenOrder(parsed(other.kitchenOrder));
    QCOMPARE(ticket->seenBy, (QStringList{u"kds-1"_s, u"kds-2"_s}));
    QCOMPARE(ticket->version, 1);
}

void TestTicketService::ticketSeenNeedsADevice()
{
    TicketSeen seen;
    seen.orderId = accept(placing(u"c1"_s)).ack.orderId;

    QCOMPARE(refused(seen, kitchen({})).error.code, ErrorCode::ValidationError);
    seen.deviceId = u"kds-9"_s;
    accept(seen, kitchen({}));
    seen.orderId = u"nothing"_s;
    QCOMPARE(refused(seen, kitchen({})).error.code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTicketService)
#include "tst_ticket_service.moc"

#include "sample_orders.h"
#include "service_bed.h"
#include "support/json.h"
#include "support/results.h"

#include "core/amend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Payment payment(Minor amount)
{
    Payment payment;
    payment.method = u"card"_s;
    payment.amount = amount;
    return payment;
}

AmendOrder amending(const QString& actionId, const QString& orderId, const std::vector<OrderOp>& ops)
{
    return {actionId, orderId, 1, toJson(ops, {})};
}

PlaceOrder unpaid(const QString& clientOrderId)
{
    PlaceOrder command = placing(clientOrderId);
    command.order.payments.clear();
    return command;
}

OrderLine soup()
{
    OrderLine line = sampleOrder(u"c"_s).lines[0];
    line.lineId = u"l3"_s;
    line.itemId = u"soup"_s;
    line.name = u"Soup"_s;
    line.unitPrice = 900;
    line.total = 1800;
    return line;
}

} // namespace

class TestAmendedOrders final : public QObject, private ServiceBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init()
    {
        QFETCH_GLOBAL(const QString, kind);
        open(kind);
    }
    void cleanup() { close(); }

    void additionIsToldWithAllTickets();
    void additionTakesAServedOrderBackToTheKitchen();
    void additionCountsDown();
    void voidingAllCancelsOrderAndTicket();
    void repeatGetsTheStoredAnswer();
    void contradictionGetsTheOrderAsItIs();
    void moneyOfAConflictIsKeptOnce();
    void changeThatHoldsAlreadyIsNotTold();
    void badOpsAreRefused();
    void unknownOrderIsNotFound();
    void orderOfAnotherTenantIsNotFound();

private:
    Order stored(const QString& id)
    {
        const auto order = store().order(u"demo"_s, id);
        return order && *order ? parseOrder(parsed((*order)->json)).value_or(Order{}) : Order{};
    }
    QString place()
    {
        const QString id = accept(unpaid(u"c1"_s)).ack.orderId;
        told();
        return id;
    }
};

void TestAmendedOrders::additionIsToldWithAllTickets()
{
    const QString id = place();
    m_clock.advance(Milliseconds(60'000));

    const Accepted accepted = accept(amending(u"a1"_s, id, {AddLines{{soup()}}}));

    QCOMPARE(accepted.ack.clientActionId, u"a1"_s);
    QCOMPARE(accepted.ack.orderId, id);
    QCOMPARE(accepted.ack.seq, 2);
    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    const auto message = parseServerMessage(messages.first());
    QVERIFY2(message, errorText(message).constData());
    const auto& updated = std::get<OrderUpdated>(*message);
    QCOMPARE(updated.order.lines.size(), 3U);
    QCOMPARE(updated.version, 2);
    QCOMPARE(updated.by, u"Ann"_s);
    QCOMPARE(updated.kitchenOrders.size(), 2U);
    QCOMPARE(updated.kitchenOrders[0].id, id);
    const KitchenOrder& addition = updated.kitchenOrders[1];
    QVERIFY(addition.runningOrder);
    QCOMPARE(addition.kotSequence, 2);
    QCOMPARE(addition.items.size(), 1U);
    QCOMPARE(addition.createdAt, m_clock.now());
    QCOMPARE(messages.first().value("ops"_L1).toArray().size(), 1); // with reasons, for the history
    QCOMPARE(stored(id), updated.order);
    QCOMPARE((*store().order(u"demo"_s, id))->total, updated.order.total);
    QCOMPARE(store().activeKitchenOrders(u"demo"_s)->size(), 2U);
}

void TestAmendedOrders::additionTakesAServedOrderBackToTheKitchen()
{
    const QString id = place();
    accept(bump(id, TicketStatus::Completed), kitchen());
    QCOMPARE(stored(id).status, OrderStatus::Completed);
    accept(amending(u"a1"_s, id, {AddLines{{soup()}}}));
    QCOMPARE(stored(id).status, OrderStatus::Confirmed);
    const QString addition = store().activeKitchenOrders(u"demo"_s)->at(0).id;
    QVERIFY(addition != id);
    accept(bump(addition, TicketStatus::Ready), kitchen());
    QCOMPARE(stored(id).status, OrderStatus::Ready);
}

void TestAmendedOrders::additionCountsDown()
{
    setMenu(sampleMenu()); // 10 soups left
    const QString id = place();
    accept(amending(u"a1"_s, id, {AddLines{{soup()}}}));
    const auto messages = told();
    QCOMPARE(messages.last().value("type"_L1), u"menu_update"_s);
    QCOMPARE(messages.last().value("availability"_L1)[0]["left"_L1], 8);
}

void TestAmendedOrders::voidingAllCancelsOrderAndTicket()
{
    const QString id = place();
    accept(amending(u"a1"_s, id, {VoidLines{{u"l1"_s, u"l2"_s}, u"left"_s}}));
    QCOMPARE(stored(id).status, OrderStatus::Cancelled);
    QVERIFY(store().activeKitchenOrders(u"demo"_s)->empty());
}

void TestAmendedOrders::repeatGetsTheStoredAnswer()
{
    const QString id = place();
    const AmendOrder command = amending(u"a1"_s, id, {Pay{{payment(1000)}}});
    const Accepted first = accept(command);
    told();

    const Accepted again = accept(command);

    QVERIFY(again.ack.replayed);
    QCOMPARE(again.ack.seq, first.ack.seq);
    QCOMPARE(again.order, first.order);
    QVERIFY(told().isEmpty());
    QCOMPARE(stored(id).paid(), 1000);
    QCOMPARE(refused(amending(u"a1"_s, id, {Pay{{payment(1)}}})).error.code, ErrorCode::IdempotencyMismatch);
}

void TestAmendedOrders::contradictionGetsTheOrderAsItIs()
{
    const QString id = place();
    accept(amending(u"a1"_s, id, {VoidLines{{u"l1"_s}, {}}}));
    told();
    const Refused conflict = refused(amending(u"a2"_s, id, {VoidLines{{u"l1"_s}, {}}}));
    QCOMPARE(conflict.error.code, ErrorCode::Conflict);
    QCOMPARE(parseOrder(parsed(conflict.order)).value(), stored(id));
    QCOMPARE(conflict.seq, 0);
    QVERIFY(told().isEmpty());
}

void TestAmendedOrders::moneyOfAConflictIsKeptOnce()
{
    const QString id = place();
    accept(amending(u"a1"_s, id, {Pay{{payment(stored(id).total)}}}));
    told();
    const AmendOrder second = amending(u"a2"_s, id, {Pay{{payment(500)}}});

    const Refused conflict = refused(second);

    QCOMPARE(conflict.error.code, ErrorCode::Conflict);
    QCOMPARE(conflict.seq, 3);
    QCOMPARE(told().size(), 1);
    QCOMPARE(stored(id).overpaid(), 500);
    QCOMPARE(parseOrder(parsed(conflict.order)).value(), stored(id));
    const Refused again = refused(second);
    QCOMPARE(again.error.code, ErrorCode::Conflict);
    QCOMPARE(again.error.text(), conflict.error.text());
    QCOMPARE(again.order, conflict.order);
    QVERIFY(told().isEmpty());
    QCOMPARE(stored(id).overpaid(), 500);
}

void TestAmendedOrders::changeThatHoldsAlreadyIsNotTold()
{
    const QString id = place();
    const AmendOrder command = amending(u"a1"_s, id, {SetTable{5}});
    QCOMPARE(accept(command).ack.seq, 0);
    QVERIFY(accept(command).ack.replayed);
    QVERIFY(told().isEmpty());
}

void TestAmendedOrders::badOpsAreRefused()
{
    const QString id = place();
    const AmendOrder command{u"a1"_s, id, 1, {QJsonObject{{u"op"_s, u"explode"_s}}}};
    QCOMPARE(refused(command).error.code, ErrorCode::ValidationError);
    QVERIFY(told().isEmpty());
}

void TestAmendedOrders::unknownOrderIsNotFound()
{
    QCOMPARE(refused(amending(u"a1"_s, u"nowhere"_s, {SetTable{5}})).error.code, ErrorCode::NotFound);
}

void TestAmendedOrders::orderOfAnotherTenantIsNotFound()
{
    const QString id = place();
    const Caller stranger{u"other"_s, u"till-1"_s, {}, Role::Manager};
    QCOMPARE(refused(amending(u"a1"_s, id, {SetTable{7}}), stranger).error.code, ErrorCode::NotFound);
    QCOMPARE(stored(id).tableNumber, 5);
}

QTEST_GUILESS_MAIN(TestAmendedOrders)
#include "tst_amended_orders.moc"

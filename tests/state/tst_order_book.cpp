#include "state/order_book.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

Order order(const QString& clientOrderId, const QString& id = {})
{
    Order order;
    order.clientOrderId = clientOrderId;
    order.id = id;
    order.orderNumber = id.isEmpty() ? QString() : u"ORD-"_s + id;
    order.deviceId = u"till-a"_s;
    order.displayNumber = u"A-001"_s;
    order.createdAt = Instant(Milliseconds(1767700800000));
    OrderLine line;
    line.lineId = u"l1"_s;
    line.itemId = u"mandu"_s;
    line.name = u"Mandu"_s;
    line.unitPrice = 850;
    order.lines.push_back(line);
    static_cast<void>(recomputeTotals(order));
    return order;
}

OrderCreated created(const Order& order)
{
    OrderCreated message;
    message.order = order;
    message.kitchenOrder = makeKitchenOrder(order);
    return message;
}

OrderStatusUpdate update(const QString& orderId, TicketStatus status, qint64 version)
{
    OrderStatusUpdate message;
    message.orderId = orderId;
    message.status = status;
    message.version = version;
    return message;
}

} // namespace

class OrderBookTest final : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<OrdersModel> m_model;
    std::unique_ptr<OrderBook> m_book;

private slots:
    void init()
    {
        m_model = std::make_unique<OrdersModel>();
        m_book = std::make_unique<OrderBook>(u"till-a"_s, m_clock, *m_model);
    }

    void anOrderIsConfirmedInPlaceByWhateverComesFirst()
    {
        m_book->committed(order(u"c1"_s));
        QVERIFY(m_model->find(u"c1"_s)->delivery == Delivery::Waiting);
        m_book->apply(created(order(u"c1"_s, u"h1"_s)));
        m_book->answered(u"c1"_s, u"h1"_s, u"ORD-h1"_s);
        m_book->apply(created(order(u"c1"_s, u"h1"_s)));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->find(u"h1"_s)->delivery == Delivery::Confirmed);
        QCOMPARE(m_model->find(u"c1"_s)->order.orderNumber, u"ORD-h1"_s);
    }

    void aDisplayNumberNeverChanges()
    {
        m_book->committed(order(u"c1"_s));
        Order theirs = order(u"c1"_s, u"h1"_s);
        theirs.displayNumber = u"Z-999"_s;
        theirs.version = 7;
        m_book->apply(created(theirs));
        QCOMPARE(m_model->find(u"c1"_s)->order.displayNumber, u"A-001"_s);
    }

    void aBaseBackendsEchoIsNoSecondRow()
    {
        m_book->committed(order(u"c1"_s));
        Order echo = order({}, u"o1"_s);
        echo.displayNumber.clear();
        echo.deviceId.clear();
        m_book->apply(created(echo));
        QCOMPARE(m_model->rowCount(), 1);
        m_book->answered(u"c1"_s, u"o1"_s, u"ORD-o1"_s);
        QCOMPARE(m_model->rowCount(), 1);
        m_book->apply(created(echo));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void anEqualOrderOfAnotherTillShowsOnceOursIsAnswered()
    {
        m_book->committed(order(u"c1"_s));
        Order other = order({}, u"o2"_s);
        m_book->apply(created(other));
        m_book->answered(u"c1"_s, u"o1"_s, u"ORD-o1"_s);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->find(u"o2"_s) != nullptr);
    }

    void anOlderStatusNeverOverwrites()
    {
        m_book->apply(created(order(u"c1"_s, u"h1"_s)));
        m_book->apply(update(u"h1"_s, TicketStatus::Ready, 3));
        m_book->apply(update(u"h1"_s, TicketStatus::InProgress, 2));
        QVERIFY(m_model->find(u"h1"_s)->kitchen == TicketStatus::Ready);
    }

    void alertsOnlyWhenTheBackendSpeaksOfSeeingAndTheLinkIsCurrent()
    {
        m_book->committed(order(u"c1"_s));
        m_book->answered(u"c1"_s, u"h1"_s, u"ORD-h1"_s);
        m_clock.advance(20s);
        m_book->setCurrent(true);
        m_book->checkSeen();
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert); // a base backend never says it
        SyncState state;
        state.delta = true;
        state.features = {u"seen"_s};
        m_book->apply(state);
        m_book->setCurrent(false);
        m_book->checkSeen();
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
        m_book->setCurrent(true);
        m_book->checkSeen();
        QVERIFY(m_model->find(u"c1"_s)->notSeenAlert);
        TicketSeen seen;
        seen.orderId = u"h1"_s;
        seen.deviceId = u"kitchen-1"_s;
        m_book->apply(seen);
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
        QVERIFY(m_model->find(u"c1"_s)->seenByKitchen);
    }

    void aRefusalKeepsTheOrderWithItsReason()
    {
        m_book->committed(order(u"c1"_s));
        m_book->refused(u"c1"_s, u"totals differ"_s);
        QVERIFY(m_model->find(u"c1"_s)->delivery == Delivery::Refused);
        QCOMPARE(m_model->find(u"c1"_s)->refusedReason, u"totals differ"_s);
        m_book->apply(SyncState{});
        QCOMPARE(m_model->rowCount(), 1);
        m_book->retried(u"c1"_s);
        QVERIFY(m_model->find(u"c1"_s)->delivery == Delivery::Waiting);
    }
};

QTEST_GUILESS_MAIN(OrderBookTest)
#include "tst_order_book.moc"

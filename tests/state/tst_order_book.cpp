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

OutboxEntry amendment(const QString& key, const Order& of, const std::vector<OrderOp>& ops)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = EntryKind::Amend;
    entry.orderKey = keyOf(of);
    entry.message = AmendOrder{key, of.id, of.version, toJson(ops, of)};
    entry.lastError = u"no"_s;
    return entry;
}

Order paidOrder()
{
    Order paid = order(u"c1"_s, u"h1"_s);
    paid.payments.push_back({.method = u"cash"_s, .amount = paid.total});
    static_cast<void>(recomputeTotals(paid));
    return paid;
}

// Something was added to the order, which makes a ticket of its own.
OrderUpdated withAddition(const Order& order, const QString& ticketId)
{
    OrderUpdated message;
    message.order = order;
    message.order.lines.push_back(order.lines.front());
    message.order.lines.back().lineId = u"l2"_s;
    message.version = ++message.order.version;
    KitchenOrder ticket = makeKitchenOrder(message.order);
    ticket.id = ticketId;
    ticket.items.erase(ticket.items.begin());
    ticket.runningOrder = true;
    ticket.kotSequence = 2;
    message.kitchenOrders = {ticket};
    return message;
}

TicketSeen seenOn(const QString& ticketId)
{
    TicketSeen seen;
    seen.orderId = ticketId;
    seen.deviceId = u"kitchen-1"_s;
    return seen;
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

    // A backend that says what displays show has the order.
    void startWatching(const Order& placed)
    {
        SyncState state;
        state.features = {u"seen"_s};
        m_book->apply(state);
        m_book->setCurrent(true);
        m_book->apply(created(placed));
    }

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

    void aRefundIsShownAtOnceAndTakenBackWhenItIsRefused()
    {
        const Order paid = paidOrder();
        m_book->apply(created(paid));
        static_cast<void>(m_book->takeChanged());
        const auto entry = amendment(u"a1"_s, paid, {RefundMoney{{u"l1"_s}, {}, u"cold"_s, u"cash"_s}});
        m_book->amended(entry);
        QCOMPARE(m_model->find(u"c1"_s)->order.refunded(), 850);
        QVERIFY(m_book->takeChanged().empty()); // what is stored is what the backend has
        m_book->amendmentRefused(entry);
        QCOMPARE(m_model->find(u"c1"_s)->order, paid);
        QVERIFY(m_model->find(u"c1"_s)->refusedChange->kind == AmendmentKind::Refund);
        QCOMPARE(m_model->find(u"c1"_s)->refusedChange->reason, u"no"_s);
    }

    void aVoidedOrderIsCancelledAndIsNotWhenThatIsRefused()
    {
        const Order placed = order(u"c1"_s, u"h1"_s);
        m_book->apply(created(placed));
        const auto entry = amendment(u"a1"_s, placed, {VoidLines{{u"l1"_s}, u"spilt"_s}});
        m_book->amended(entry);
        QVERIFY(m_model->find(u"c1"_s)->kitchen == TicketStatus::Cancelled);
        QCOMPARE(m_model->find(u"c1"_s)->order.total, 0);
        m_book->apply(update(u"h1"_s, TicketStatus::InProgress, 2)); // the kitchen does not know yet
        QVERIFY(m_model->find(u"c1"_s)->kitchen == TicketStatus::Cancelled);
        m_book->amendmentRefused(entry);
        QVERIFY(m_model->find(u"c1"_s)->kitchen == TicketStatus::InProgress);
        QCOMPARE(m_model->find(u"c1"_s)->order.total, 850);
    }

    void anAnsweredChangeCountsOnceWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("broadcastFirst");
        QTest::newRow("ack, then broadcast") << false;
        QTest::newRow("broadcast, then ack") << true;
    }
    void anAnsweredChangeCountsOnceWhicheverComesFirst()
    {
        QFETCH(const bool, broadcastFirst);
        const Order paid = paidOrder();
        m_book->apply(created(paid));
        const std::vector<OrderOp> ops{RefundMoney{{}, 100, u"cold"_s, u"cash"_s}};
        const auto entry = amendment(u"a1"_s, paid, ops);
        m_book->amended(entry);
        OrderUpdated broadcast;
        broadcast.order = amend(paid, ops)->order;
        broadcast.version = broadcast.order.version;
        if (broadcastFirst) {
            m_book->apply(broadcast);
        }
        m_book->amendmentAnswered(entry);
        if (!broadcastFirst) {
            m_book->apply(broadcast);
        }
        QCOMPARE(m_model->find(u"c1"_s)->order.refunded(), 100);
        QCOMPARE(m_book->takeChanged().back().refunded(), 100);
    }

    void afterARestartUnansweredChangesAreShownAndRefusedOnesAreNot()
    {
        const Order paid = paidOrder();
        auto waiting = amendment(u"a1"_s, paid, {RefundMoney{{}, 100, u"cold"_s, u"cash"_s}});
        auto refused = amendment(u"a2"_s, paid, {RefundMoney{{}, 200, u"late"_s, u"cash"_s}});
        refused.state = EntryState::Refused;
        m_book->load({paid}, {}, {waiting, refused});
        QCOMPARE(m_model->find(u"c1"_s)->order.refunded(), 100);
        QVERIFY(m_model->find(u"c1"_s)->refusedChange.has_value());
        m_book->amendmentRefused(waiting);
        QCOMPARE(m_model->find(u"c1"_s)->order.refunded(), 0);
    }

    void moneyThatWasTakenStaysWhenItsPaymentIsRefused()
    {
        const Order placed = order(u"c1"_s, u"h1"_s);
        m_book->apply(created(placed));
        const auto entry = amendment(u"a1"_s, placed, {Pay{{{.method = u"cash"_s, .amount = 850}}}});
        m_book->amended(entry);
        m_book->amendmentRefused(entry);
        m_book->amendmentRefused(entry); // as a restart finds it
        QCOMPARE(m_model->find(u"c1"_s)->order.paid(), 850);
    }

    void aTicketThatAFullStateDoesNotHaveIsDone_data()
    {
        QTest::addColumn<qint64>("version");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("a backend with versions") << qint64(1) << true;
        QTest::newRow("a base backend, which may forget one") << qint64(0) << false;
    }
    void aTicketThatAFullStateDoesNotHaveIsDone()
    {
        QFETCH(const qint64, version);
        QFETCH(const bool, isDone);
        for (const QString& key : {u"c1"_s, u"c2"_s}) {
            OrderCreated message = created(order(key, u"h-"_s + key));
            message.order.orderNumber = u"N-"_s + key;
            message.kitchenOrder.orderNumber = message.order.orderNumber;
            message.kitchenOrder.version = version;
            m_book->apply(message);
        }
        m_book->committed(order(u"c3"_s)); // on its way
        SyncState state;
        state.activeOrders = {makeKitchenOrder(m_model->find(u"c2"_s)->order)};
        m_book->apply(state);
        QCOMPARE(m_model->find(u"c1"_s)->kitchen == TicketStatus::Completed, isDone);
        QVERIFY(m_model->find(u"c2"_s)->kitchen == TicketStatus::Pending);
        QVERIFY(m_model->find(u"c3"_s)->kitchen == TicketStatus::Pending);
        m_book->apply(update(u"h-c1"_s, TicketStatus::Ready, 2)); // recalled meanwhile
        QVERIFY(m_model->find(u"c1"_s)->kitchen == TicketStatus::Ready);
    }

    void moneyThatWasTakenTwiceIsShownTwice()
    {
        const Order placed = order(u"c1"_s, u"h1"_s);
        m_book->apply(created(placed));
        const Pay byCard{{{.method = u"card"_s, .amount = 850}}};
        const auto first = amendment(u"a1"_s, placed, {byCard});
        const auto second = amendment(u"a2"_s, placed, {byCard}); // before the first was on disk
        m_book->amended(first);
        m_book->amended(second);
        QCOMPARE(m_model->find(u"c1"_s)->order.paid(), 1700);
        QCOMPARE(m_model->find(u"c1"_s)->order.overpaid(), 850);
        OrderUpdated byAnother; // another till's, which came first: ours are beside it
        byAnother.order = amend(placed, {byCard})->order;
        byAnother.version = byAnother.order.version;
        m_book->apply(byAnother);
        QCOMPARE(m_model->find(u"c1"_s)->order.overpaid(), 1700);
    }

    void anAdditionThatNoDisplayShowsCallsForSomebody()
    {
        const Order placed = order(u"c1"_s, u"h1"_s);
        OrderUpdated added = withAddition(placed, u"k2"_s);
        startWatching(placed);
        m_book->apply(seenOn(u"h1"_s));
        m_book->apply(added);
        m_clock.advance(19s);
        m_book->checkSeen();
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
        m_clock.advance(1s);
        m_book->apply(added); // again, by a sync: the time goes on
        m_book->checkSeen();
        QVERIFY(m_model->find(u"c1"_s)->notSeenAlert);
        QCOMPARE(m_model->find(u"c1"_s)->unseenAdditions, added.kitchenOrders);
        m_book->apply(seenOn(u"k2"_s));
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
        QVERIFY(m_model->find(u"c1"_s)->unseenAdditions.empty());
        m_book->apply(added); // late
        m_clock.advance(20s);
        m_book->checkSeen();
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
    }

    void anAdditionInSomebodysHandOrToldOfOrVoidedIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("started") << u"started"_s;
        QTest::newRow("told") << u"told"_s;
        QTest::newRow("voided") << u"voided"_s;
        QTest::newRow("done while the till was off") << u"done"_s;
    }
    void anAdditionInSomebodysHandOrToldOfOrVoidedIsNotWaitedFor()
    {
        QFETCH(const QString, what);
        const Order placed = order(u"c1"_s, u"h1"_s);
        OrderUpdated added = withAddition(placed, u"k2"_s);
        startWatching(placed);
        m_book->apply(seenOn(u"h1"_s));
        m_book->apply(added);
        if (what == "started"_L1) {
            OrderStatusUpdate started = update(u"h1"_s, TicketStatus::InProgress, 2);
            started.kitchenOrderId = u"k2"_s;
            m_book->apply(started);
        } else if (what == "told"_L1) {
            m_book->acknowledge(u"c1"_s);
        } else if (what == "done"_L1) {
            SyncState state;
            state.features = {u"seen"_s};
            m_book->apply(state);
        } else {
            added.kitchenOrders.back().items.back().status = ItemStatus::Voided;
            m_book->apply(added);
        }
        m_clock.advance(20s);
        m_book->checkSeen();
        QVERIFY(!m_model->find(u"c1"_s)->notSeenAlert);
    }

    void anOrderThatIsUnseenAsAWholeIsNotAskedForInParts()
    {
        const Order placed = order(u"c1"_s, u"h1"_s);
        startWatching(placed);
        m_book->apply(withAddition(placed, u"k2"_s));
        m_clock.advance(20s);
        m_book->checkSeen();
        QVERIFY(m_model->find(u"c1"_s)->notSeenAlert);
        QVERIFY(m_model->find(u"c1"_s)->unseenAdditions.empty());
    }

    void anOrderKnowsWhenItGotHowFar()
    {
        m_book->committed(order(u"c1"_s));
        const auto times = [this] { return m_model->find(u"c1"_s)->times; };
        QVERIFY(!times().sent);
        m_clock.advance(Milliseconds(1000));
        m_book->answered(u"c1"_s, u"h1"_s, u"ORD-h1"_s);
        QCOMPARE(times().sent, m_clock.now());
        const Instant seen = m_clock.now() + Milliseconds(2000);
        m_book->apply(TicketSeen{u"h1"_s, u"kds-1"_s, {}, seen, 1});
        m_book->apply(TicketSeen{u"h1"_s, u"kds-2"_s, {}, seen + Milliseconds(5), 2});
        QCOMPARE(times().seen, seen); // the first of them
        OrderStatusUpdate started = update(u"h1"_s, TicketStatus::InProgress, 2);
        started.at = seen + Milliseconds(3000);
        m_book->apply(started);
        QCOMPARE(times().started, started.at);
        OrderStatusUpdate done = update(u"h1"_s, TicketStatus::Completed, 3);
        done.at = seen + Milliseconds(9000);
        m_book->apply(done);
        QCOMPARE(times().completed, done.at);
        m_clock.advance(Milliseconds(1000));
        const auto payment =
            amendment(u"a1"_s, m_model->find(u"c1"_s)->order, {Pay{{{.method = u"cash"_s, .amount = 850}}}});
        m_book->amended(payment);
        QCOMPARE(times().paid, payment.createdAt);
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

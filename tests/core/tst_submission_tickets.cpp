#include "submission_bed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

// Changes of tickets to a base backend, which gives them names of its own.
class TestSubmissionTickets final : public QObject {
    Q_OBJECT

private slots:
    void statusesOfABaseGoByHttp();
    void baseIsToldOfATicketByTheTicketsName();
    void ticketOfAnOrderThatWentByHttpIsAskedForOnce();
    void ticketThatTheStateTellsOfIsNotAskedFor();
    void ticketIsFoundAfterARestartToo();
    void itemsAreCalledAsTheTicketCallsThem();
    void ticketThatIsNotThereKeepsTheOrdersName();
    void backendWithoutAListIsToldTheOrdersName();
    void ticketIsAskedForUntilTheBackendAnswers();
    void ticketOfYesterdayWithTheSameNumberIsNotMeant();
    void baseIsNotToldWhatItDoesNotKnow();
};

void TestSubmissionTickets::statusesOfABaseGoByHttp()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready, {}, {u"i1"_s, u"i2"_s}));
    QCOMPARE(bed.take(), (QStringList{u"answered a1  websocket"_s, u"http a2 /kds/orders/o1/items/i1/ready"_s}));
    bed.submission.httpAnswered(u"a2"_s, {.status = 200, .body = QJsonObject{{u"success"_s, true}}});
    QCOMPARE(bed.take(), QStringList{u"http a2 /kds/orders/o1/items/i2/ready"_s});
    bed.submission.httpAnswered(u"a2"_s, {.status = 200, .body = QJsonObject{{u"success"_s, true}}});
    QCOMPARE(bed.take(), QStringList{u"answered a2  http"_s});
}

void TestSubmissionTickets::baseIsToldOfATicketByTheTicketsName()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s);
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.received(createdMessage(theirs(order, u"o1"_s)));
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 websocket"_s, u"http a1 /kds/orders/k-o1/ready"_s}));
}

void TestSubmissionTickets::ticketOfAnOrderThatWentByHttpIsAskedForOnce()
{
    for (const bool known : {true, false}) { // that it is a base backend
        SubmissionBed bed;
        if (known) {
            bed.goOnlineToBase();
            bed.submission.offline();
        }
        const Order order = bed.addOrder(u"c1"_s);
        bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
        QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
        bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
        QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 http"_s, u"look"_s}));
        bed.submission.lookedUp(std::vector{ticketOf(theirs(order, u"o1"_s))});
        QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/ready"_s});
        bed.submission.httpAnswered(u"a1"_s, {.status = 200, .body = QJsonObject{{u"success"_s, true}}});
        QCOMPARE(bed.take(), QStringList{u"answered a1  http"_s});
        bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Completed, u"c1"_s));
        QCOMPARE(bed.take(), QStringList{u"http a2 /kds/orders/k-o1/complete"_s});
    }
}

void TestSubmissionTickets::ticketThatTheStateTellsOfIsNotAskedFor()
{
    SubmissionBed bed;
    const Order order = bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.goOnlineToBase({theirs(order, u"o1"_s)}, {ticketOf(theirs(order, u"o1"_s))});
    bed.take();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/ready"_s});
}

void TestSubmissionTickets::ticketIsFoundAfterARestartToo()
{
    for (const QString& name : {u"o1"_s, u"c1"_s}) { // changed after the backend had named it, or before
        SubmissionBed bed;
        Order order = sampleOrder(u"c1"_s, 5, bed.clock.now());
        const Order taken = theirs(order, u"o1"_s);
        order.id = taken.id;
        order.orderNumber = taken.orderNumber;
        bed.submission.remember(order);
        bed.add(statusEntry(u"a1"_s, name, TicketStatus::Ready, u"c1"_s));
        QCOMPARE(bed.take(), QStringList{u"look"_s});
        bed.submission.lookedUp(std::vector{ticketOf(taken)});
        QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/ready"_s});
    }
}

void TestSubmissionTickets::itemsAreCalledAsTheTicketCallsThem()
{
    SubmissionBed bed;
    Order order = sampleOrder(u"c1"_s, 5, bed.clock.now());
    order.lines.push_back(order.lines.front()); // the same once more
    order.lines.back().lineId = u"third"_s;
    bed.add(placeEntry(order));
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    KitchenOrder ticket = ticketOf(theirs(order, u"o1"_s));
    for (std::size_t i = 0; i < ticket.items.size(); ++i) {
        ticket.items[i].id = u"t%1"_s.arg(i + 1);
    }
    std::ranges::swap(ticket.items[0], ticket.items[1]);
    bed.add(
        statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s, {u"third"_s, order.lines[1].lineId, u"unknown"_s}));
    bed.take();
    bed.submission.lookedUp(std::vector{ticket});
    const HttpReply done{.status = 200, .body = QJsonObject{{u"success"_s, true}}};
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/items/t3/ready"_s});
    bed.submission.httpAnswered(u"a1"_s, done);
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/items/t2/ready"_s});
    bed.submission.httpAnswered(u"a1"_s, done);
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/items/unknown/ready"_s});
}

void TestSubmissionTickets::ticketThatIsNotThereKeepsTheOrdersName()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.submission.offline();
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.lookedUp(std::vector<KitchenOrder>{});
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/o1/ready"_s});
    bed.submission.httpAnswered(u"a1"_s, refusal(404, u"NOT_FOUND"_s));
    QCOMPARE(bed.take(), QStringList{u"refused a1 NOT_FOUND"_s});
    bed.submission.retry(u"a1"_s);
    QCOMPARE(bed.take(), (QStringList{u"requeued 2"_s, u"look"_s}));
}

void TestSubmissionTickets::backendWithoutAListIsToldTheOrdersName()
{
    SubmissionBed bed;
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.lookedUp(fail(ErrorCode::Unsupported, {}, {}));
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/o1/ready"_s});
}

void TestSubmissionTickets::ticketIsAskedForUntilTheBackendAnswers()
{
    SubmissionBed bed;
    const Order order = bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.lookedUp(fail(ErrorCode::Unavailable, {}, {}));
    QCOMPARE(bed.take(), QStringList());
    QVERIFY(bed.submission.wakeAt());
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    bed.submission.lookedUp(std::vector{ticketOf(theirs(order, u"o1"_s))});
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/ready"_s});
}

void TestSubmissionTickets::ticketOfYesterdayWithTheSameNumberIsNotMeant()
{
    SubmissionBed bed;
    const Order old = sampleOrder(u"old"_s, 9, bed.clock.now());
    bed.goOnlineToBase({}, {ticketOf(theirs(old, u"o1"_s))});
    bed.submission.offline();
    bed.advance(24h);
    const Order order = bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 http"_s, u"look"_s}));
    KitchenOrder ticket = ticketOf(theirs(order, u"o1"_s));
    ticket.id = u"today"_s;
    bed.submission.lookedUp(std::vector{ticket, ticketOf(theirs(old, u"o1"_s))});
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/today/ready"_s});
}

void TestSubmissionTickets::baseIsNotToldWhatItDoesNotKnow()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.add(seenEntry(u"o1"_s, u"kds-1"_s));
    bed.add(
        {.key = u"a1"_s, .kind = EntryKind::Availability, .message = SetAvailability{u"a1"_s, u"101"_s, false, {}}});
    bed.add({.key = u"a2"_s,
             .kind = EntryKind::Amend,
             .orderKey = u"o1"_s,
             .message = AmendOrder{.clientActionId = u"a2"_s}});
    QCOMPARE(bed.take(), (QStringList{u"answered seen:o1:kds-1  websocket"_s, u"answered a1  websocket"_s,
                                      u"refused a2 UNSUPPORTED"_s}));
}

QTEST_GUILESS_MAIN(TestSubmissionTickets)
#include "tst_submission_tickets.moc"

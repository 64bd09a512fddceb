#include "submission_bed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

// To a backend that knows our ids.
class TestSubmissionExtended final : public QObject {
    Q_OBJECT

private slots:
    void silenceOfThreeSecondsSendsTheSameByHttp();
    void secondAnswerIsNothingNew();
    void atMostTwentyAreUnderWay();
    void lostConnectionSendsAgainAtOnce();
    void entriesOfOneOrderStayInOrder();
    void nothingIsToldAboutARefusedOrder();
    void laterEntriesGetTheNameOfTheBackend();
    void changeOfAnotherTillsOrderWaitsUntilThatIsThere();
    void changeOfAnOrderThatNeverComesIsRefusedAfterADay();
    void ticketSeenIsAnsweredByItsBroadcastOrGivenUp();
    void noBumpWaitsForATicketSeen();
    void aTicketSeenThatTheStateTellsOfIsDone();
    void refusedTicketSeenConcernsNobody();
    void whatHttpCannotSayWaitsForTheWebSocket();
    void startIsOvertakenByReadyOverHttp();
    void interruptedEntryOfAnEarlierRunIsSentAgain();
    void cartIsTakenAfterItsHoldIsAnswered();
    void cartTakenUpBeforeItWasToldIsNotTold();
    void cartThatMayHaveBeenToldIsTold();
    void cartsAreNoWaitingOrders();
    void refusedCartConcernsNobodyElse();
};

namespace {

OutboxEntry holdEntry(const QString& key, const QString& cart)
{
    return {.key = key,
            .kind = EntryKind::HoldCart,
            .orderKey = u"cart:"_s + cart,
            .message = HoldCart{key, cart, {{u"note"_s, cart}}}};
}

OutboxEntry takeEntry(const QString& key, const QString& cart)
{
    return {.key = key, .kind = EntryKind::TakeCart, .orderKey = u"cart:"_s + cart, .message = TakeCart{key, cart}};
}

} // namespace

void TestSubmissionExtended::silenceOfThreeSecondsSendsTheSameByHttp()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    QCOMPARE(bed.submission.wakeAt(), bed.clock.monotonic() + 3s);
    bed.advance(2999ms);
    QCOMPARE(bed.take(), QStringList());
    bed.advance(1ms);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    QCOMPARE(bed.records, (QStringList{u"c1 1"_s, u"c1 2"_s}));
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 http"_s});
}

void TestSubmissionExtended::secondAnswerIsNothingNew()
{
    SubmissionBed bed;
    bed.goOnline();
    const Order order = bed.addOrder(u"c1"_s);
    bed.advance(3s);
    bed.take();
    Order answered = order;
    answered.id = u"o1"_s;
    bed.submission.received(OrderCreated{.order = answered, .seq = 1});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 websocket"_s});
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.submission.received(OrderCreated{.order = answered, .seq = 1});
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s});
    bed.advance(1h);
    QCOMPARE(bed.take(), QStringList());
}

void TestSubmissionExtended::atMostTwentyAreUnderWay()
{
    SubmissionBed bed;
    bed.goOnline();
    for (int i = 0; i < 45; ++i) {
        bed.add(placeEntry(sampleOrder(u"c%1"_s.arg(i))));
    }
    const QStringList sent = bed.take();
    QCOMPARE(sent.size(), 20);
    QCOMPARE(sent.front(), u"ws c0"_s);
    QCOMPARE(sent.back(), u"ws c19"_s);
    bed.submission.received(Ack{.clientOrderId = u"c7"_s, .orderId = u"o7"_s});
    QCOMPARE(bed.take(), (QStringList{u"answered c7 o7 websocket"_s, u"ws c20"_s}));
}

void TestSubmissionExtended::lostConnectionSendsAgainAtOnce()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.offline();
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
    QCOMPARE(bed.take(), QStringList{u"local c1"_s});
    QVERIFY(bed.lastFailure->maybeSent);
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
}

void TestSubmissionExtended::entriesOfOneOrderStayInOrder()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready));
    bed.add(statusEntry(u"a3"_s, u"o2"_s, TicketStatus::Ready));
    QCOMPARE(bed.take(), (QStringList{u"ws a1"_s, u"ws a3"_s}));
    bed.submission.received(Ack{.clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), (QStringList{u"answered a1  websocket"_s, u"ws a2"_s}));
    // A refused status is over for those behind it.
    bed.add(statusEntry(u"a4"_s, u"o1"_s, TicketStatus::Completed));
    bed.submission.received(ErrorMessage{.code = ErrorCode::Conflict, .clientActionId = u"a2"_s});
    QCOMPARE(bed.take(), (QStringList{u"refused a2 CONFLICT"_s, u"ws a4"_s}));
}

void TestSubmissionExtended::nothingIsToldAboutARefusedOrder()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    bed.submission.received(ErrorMessage{.code = ErrorCode::TotalMismatch, .clientOrderId = u"c1"_s});
    bed.advance(1h);
    QCOMPARE(bed.take(), (QStringList{u"ws c1"_s, u"refused c1 TOTAL_MISMATCH"_s}));
    bed.submission.retry(u"c1"_s);
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s});
    QCOMPARE(bed.take(), (QStringList{u"requeued 1"_s, u"ws c1"_s, u"answered c1 o1 websocket"_s, u"ws a1"_s}));
}

void TestSubmissionExtended::laterEntriesGetTheNameOfTheBackend()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s});
    bed.take();
    QCOMPARE(std::get<UpdateOrderStatus>(*bed.lastMessage).orderId, u"o1"_s);
}

void TestSubmissionExtended::changeOfAnotherTillsOrderWaitsUntilThatIsThere()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList());
    QCOMPARE(bed.submission.refused(), 0);
    Order order = sampleOrder(u"c1"_s);
    order.id = u"o1"_s;
    bed.submission.received(createdMessage(order));
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});
    QCOMPARE(std::get<UpdateOrderStatus>(*bed.lastMessage).orderId, u"o1"_s);
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused a1 NOT_FOUND"_s});
}

void TestSubmissionExtended::changeOfAnOrderThatNeverComesIsRefusedAfterADay()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    bed.advance(24h);
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused a1 NOT_FOUND"_s});
}

void TestSubmissionExtended::ticketSeenIsAnsweredByItsBroadcastOrGivenUp()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(seenEntry(u"o1"_s, u"kds-1"_s));
    bed.submission.received(TicketSeen{.orderId = u"o1"_s, .deviceId = u"kds-2"_s, .seq = 3});
    QCOMPARE(bed.take(), QStringList{u"ws seen:o1:kds-1"_s});
    bed.submission.received(TicketSeen{.orderId = u"o1"_s, .deviceId = u"kds-1"_s, .seq = 4});
    QCOMPARE(bed.take(), QStringList{u"answered seen:o1:kds-1  websocket"_s});

    bed.add(seenEntry(u"o2"_s, u"kds-1"_s));
    QStringList all;
    for (int i = 0; i < 100; ++i) {
        bed.advance(1s);
        all += bed.take();
    }
    QCOMPARE(all, (QStringList{u"ws seen:o2:kds-1"_s, u"ws seen:o2:kds-1"_s, u"ws seen:o2:kds-1"_s,
                               u"answered seen:o2:kds-1  websocket"_s}));
}

void TestSubmissionExtended::noBumpWaitsForATicketSeen()
{
    SubmissionBed bed;
    bed.goOnline();
    for (int i = 1; i <= 30; ++i) { // more than a window; they have no answer of their own
        bed.add(seenEntry(u"o%1"_s.arg(i), u"kds-1"_s));
    }
    bed.take();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});

    SubmissionBed offline;
    offline.add(seenEntry(u"o1"_s, u"kds-1"_s)); // HTTP has no call for it
    offline.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(offline.take(), QStringList{u"http a1 /kds/orders/o1/ready"_s});
}

void TestSubmissionExtended::aTicketSeenThatTheStateTellsOfIsDone()
{
    SubmissionBed bed;
    bed.add(seenEntry(u"o1"_s, u"kds-1"_s));
    bed.add(seenEntry(u"o2"_s, u"kds-1"_s));
    bed.add(seenEntry(u"o3"_s, u"kds-1"_s));
    const QStringList features{u"ack"_s, u"resume"_s, u"seen"_s, u"menu"_s};
    bed.submission.online(
        {.features = features, .activeOrders = {KitchenOrder{.id = u"o1"_s, .seenBy = {u"kds-2"_s, u"kds-1"_s}}}});
    QCOMPARE(bed.submission.queued(), 2);
    bed.submission.offline();
    bed.submission.online({.delta = true,
                           .features = features,
                           .events = {{TicketSeen{.orderId = u"o2"_s, .deviceId = u"kds-1"_s, .seq = 4}},
                                      {UnknownMessage{u"weather"_s}}}});
    QCOMPARE(bed.submission.queued(), 1);
}

void TestSubmissionExtended::refusedTicketSeenConcernsNobody()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(seenEntry(u"o1"_s, u"kds-1"_s));
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"seen:o1:kds-1"_s});
    QCOMPARE(bed.take(), (QStringList{u"ws seen:o1:kds-1"_s, u"answered seen:o1:kds-1  websocket"_s}));
    QCOMPARE(bed.submission.refused(), 0);
}

void TestSubmissionExtended::whatHttpCannotSayWaitsForTheWebSocket()
{
    SubmissionBed bed;
    OutboxEntry recall = statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress);
    std::get<UpdateOrderStatus>(recall.message).recall = true;
    bed.add(recall);
    bed.add(seenEntry(u"o2"_s, u"kds-1"_s));
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready)); // not before the recall
    bed.advance(1h);
    QCOMPARE(bed.take(), QStringList());
    bed.goOnline();
    QCOMPARE(bed.take(), (QStringList{u"ws a1"_s, u"ws seen:o2:kds-1"_s}));
}

void TestSubmissionExtended::startIsOvertakenByReadyOverHttp()
{
    SubmissionBed bed;
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    QCOMPARE(bed.take(), QStringList());
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(bed.take(), (QStringList{u"answered a1  http"_s, u"http a2 /kds/orders/o1/ready"_s}));
}

void TestSubmissionExtended::interruptedEntryOfAnEarlierRunIsSentAgain()
{
    SubmissionBed bed;
    bed.submission.setHttpAllowed(false);
    OutboxEntry entry = placeEntry(sampleOrder(u"c1"_s));
    entry.state = EntryState::Sending;
    entry.attempts = 1;
    bed.add(entry);
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    QCOMPARE(bed.records, QStringList{u"c1 2"_s});
}

void TestSubmissionExtended::cartIsTakenAfterItsHoldIsAnswered()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(holdEntry(u"h1"_s, u"a"_s));
    bed.add(takeEntry(u"t1"_s, u"a"_s));
    bed.add(takeEntry(u"t2"_s, u"b"_s));
    QCOMPARE(bed.take(), (QStringList{u"ws h1"_s, u"ws t2"_s}));
    bed.submission.received(Ack{.clientActionId = u"h1"_s});
    QCOMPARE(bed.take(), (QStringList{u"answered h1  websocket"_s, u"ws t1"_s}));
    bed.submission.offline(); // the answer is lost: the same again
    bed.goOnline();
    QCOMPARE(bed.take(), (QStringList{u"ws t1"_s, u"ws t2"_s}));
}

void TestSubmissionExtended::cartTakenUpBeforeItWasToldIsNotTold()
{
    SubmissionBed bed;
    bed.add(holdEntry(u"h1"_s, u"a"_s));
    bed.add(holdEntry(u"h2"_s, u"b"_s));
    QCOMPARE(bed.take(), QStringList()); // HTTP has no call for it
    bed.add(takeEntry(u"t1"_s, u"a"_s));
    QCOMPARE(bed.take(), (QStringList{u"answered h1  http"_s, u"answered t1  http"_s}));
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws h2"_s});
}

void TestSubmissionExtended::cartThatMayHaveBeenToldIsTold()
{
    OutboxEntry hold = holdEntry(u"h1"_s, u"a"_s);
    hold.state = EntryState::Sending; // by a run that did not live to see the answer
    hold.attempts = 1;
    SubmissionBed bed;
    bed.add(hold);
    bed.add(takeEntry(u"t1"_s, u"a"_s));
    QCOMPARE(bed.take(), QStringList());
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws h1"_s});
}

void TestSubmissionExtended::cartsAreNoWaitingOrders()
{
    SubmissionBed bed;
    bed.add(holdEntry(u"h1"_s, u"a"_s));
    QCOMPARE(bed.submission.queued(), 0);
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    QCOMPARE(bed.submission.queued(), 1);
    bed.goOnline();
    bed.submission.received(Ack{.clientActionId = u"h1"_s});
    QCOMPARE(bed.submission.queued(), 1);
    bed.submission.received(Ack{.clientActionId = u"a1"_s});
    QCOMPARE(bed.submission.queued(), 0);
}

void TestSubmissionExtended::refusedCartConcernsNobodyElse()
{
    SubmissionBed bed;
    bed.goOnline();
    bed.add(holdEntry(u"h1"_s, u"a"_s));
    bed.add(takeEntry(u"t1"_s, u"a"_s));
    bed.take();
    bed.submission.received(ErrorMessage{.code = ErrorCode::TooLarge, .clientActionId = u"h1"_s});
    QCOMPARE(bed.take(), (QStringList{u"refused h1 TOO_LARGE"_s, u"ws t1"_s}));
    bed.submission.received(ErrorMessage{.code = ErrorCode::Conflict, .clientActionId = u"t1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused t1 CONFLICT"_s});
    QCOMPARE(bed.submission.refused(), 0);
    QCOMPARE(bed.submission.queued(), 0);

    SubmissionBed later;
    OutboxEntry refused = takeEntry(u"t1"_s, u"a"_s);
    refused.state = EntryState::Refused;
    later.add(refused);
    QCOMPARE(later.submission.refused(), 0);
}

QTEST_GUILESS_MAIN(TestSubmissionExtended)
#include "tst_submission_extended.moc"

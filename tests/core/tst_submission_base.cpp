#include "submission_bed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

// Orders to a base backend.
class TestSubmissionBase final : public QObject {
    Q_OBJECT

private slots:
    void toABaseBackendItGoesByOneRouteOnly();
    void baseGetsOneAtATime();
    void baseAnswerIsFoundByContent();
    void equalOrdersNeedAnAnswerEach();
    void strangersOrderIsNotOurs();
    void namelessErrorConcernsTheOneUnderWay();
    void lostConnectionAsksSyncStateFirst();
    void notInSyncStateIsSentAgainOnlyAfterItSettled();
    void interruptedEntryOfAnOrderThatTheBackendNamedIsAnswered();
    void interruptedEntryIsLookedForFirst();
    void interruptedEntryKeepsBackWhatWasQueuedBeforeIt();
    void whatComesDueWhileTheClockIsLookedAtIsNotForgotten();
    void silentBaseIsAskedOverHttpAndNeverSentTwice();
    void baseThatCannotTellIsPutBeforeAPerson();
    void baseIsToldOfNoHeldCartAndGivesNone();
    void httpTimeOutIsLookedUpBeforeItIsSentAgain();
    void unreadableTicketMayBeTheOneThatIsLookedFor();
    void baseWithAnotherTimeIsUnderstood_data();
    void baseWithAnotherTimeIsUnderstood();
    void clockThatIsSetMeanwhileChangesNothing_data();
    void clockThatIsSetMeanwhileChangesNothing();
};

void TestSubmissionBase::toABaseBackendItGoesByOneRouteOnly()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.submission.offline();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.goOnlineToBase();
    QCOMPARE(bed.take(), QStringList());
}

void TestSubmissionBase::baseGetsOneAtATime()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order first = bed.addOrder(u"c1"_s, 1);
    bed.addOrder(u"c2"_s, 2);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.received(createdMessage(theirs(first, u"o1"_s)));
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 websocket"_s, u"ws c2"_s}));
}

void TestSubmissionBase::baseAnswerIsFoundByContent()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    Order order = bed.addOrder(u"c1"_s, 1);
    bed.submission.received(createdMessage(theirs(sampleOrder(u"x"_s, 2, bed.clock.now()), u"o1"_s)));
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    Order made = theirs(order, u"o2"_s);
    made.createdAt += 40ms; // its own clock
    bed.submission.received(createdMessage(made));
    QCOMPARE(bed.take(), QStringList{u"answered c1 o2 websocket"_s});
}

void TestSubmissionBase::equalOrdersNeedAnAnswerEach()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order first = bed.addOrder(u"c1"_s, 1);
    bed.addOrder(u"c2"_s, 1);
    bed.take();
    const auto answer = createdMessage(theirs(first, u"o1"_s));
    bed.submission.received(answer);
    bed.submission.received(answer); // the same once more
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 websocket"_s, u"ws c2"_s}));
    bed.submission.received(createdMessage(theirs(first, u"o2"_s)));
    QCOMPARE(bed.take(), QStringList{u"answered c2 o2 websocket"_s});
}

void TestSubmissionBase::strangersOrderIsNotOurs()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s, 1);
    bed.take();
    Order named = theirs(order, u"o1"_s);
    named.clientOrderId = u"somebody"_s;
    bed.submission.received(createdMessage(named));
    Order old = theirs(order, u"o2"_s);
    old.createdAt -= 3min;
    bed.submission.received(createdMessage(old));
    QCOMPARE(bed.take(), QStringList());
}

void TestSubmissionBase::namelessErrorConcernsTheOneUnderWay()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s, 1);
    bed.addOrder(u"c2"_s, 2);
    bed.take();
    bed.submission.received(ErrorMessage{.code = ErrorCode::ValidationError, .message = u"Invalid order data"_s});
    QCOMPARE(bed.take(), (QStringList{u"refused c1 VALIDATION_ERROR"_s, u"ws c2"_s}));
    QCOMPARE(bed.lastRefusal->reason, u"Invalid order data"_s);
}

void TestSubmissionBase::lostConnectionAsksSyncStateFirst()
{
    SubmissionBed bed;
    bed.submission.setHttpAllowed(false);
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s, 1);
    bed.take();
    bed.submission.offline();
    QCOMPARE(bed.take(), QStringList());
    bed.goOnlineToBase({theirs(sampleOrder(u"x"_s, 9, bed.clock.now()), u"o7"_s), theirs(order, u"o6"_s)});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o6 websocket"_s});
}

void TestSubmissionBase::notInSyncStateIsSentAgainOnlyAfterItSettled()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order before = sampleOrder(u"x"_s, 1, bed.clock.now());
    bed.submission.offline();
    bed.goOnlineToBase({theirs(before, u"o1"_s)}); // an equal one was there before ours
    bed.addOrder(u"c1"_s, 1);
    bed.take();
    bed.submission.offline();
    bed.advance(500ms);
    bed.goOnlineToBase({theirs(before, u"o1"_s)});
    QCOMPARE(bed.take(), QStringList()); // what the old connection brought may still be on its way
    bed.advance(1500ms);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    bed.submission.lookedUp(std::vector<KitchenOrder>{});
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});

    // Without HTTP a new connection says it.
    bed.submission.offline();
    bed.submission.setHttpAllowed(false);
    bed.advance(3s);
    bed.goOnlineToBase({theirs(before, u"o1"_s)});
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
}

// The event of the order was stored, and then the power went before its entry was.
void TestSubmissionBase::interruptedEntryOfAnOrderThatTheBackendNamedIsAnswered()
{
    for (const EntryState state : {EntryState::Sending, EntryState::Queued, EntryState::Refused}) {
        SubmissionBed bed;
        Order order = sampleOrder(u"c1"_s, 1, bed.clock.now());
        OutboxEntry entry = placeEntry(order);
        entry.state = state;
        order.id = u"o6"_s;
        order.orderNumber = u"N6"_s;
        bed.submission.remember(order);
        bed.add(entry);
        const bool isRefused = state == EntryState::Refused; // a person decides
        QCOMPARE(bed.take(), isRefused ? QStringList() : QStringList{u"answered c1 o6 websocket"_s});
        QCOMPARE(bed.submission.queued(), 0);
    }
}

void TestSubmissionBase::interruptedEntryIsLookedForFirst()
{
    SubmissionBed bed;
    const Order order = sampleOrder(u"c1"_s, 1, bed.clock.now());
    Order old = order;
    old.clientOrderId = u"c0"_s;
    old.id = u"o5"_s; // an equal one that was answered
    bed.submission.remember(old);
    OutboxEntry entry = placeEntry(order);
    entry.state = EntryState::Sending;
    entry.attempts = 1;
    bed.add(entry);
    QCOMPARE(bed.take(), QStringList());
    bed.goOnlineToBase({theirs(order, u"o6"_s), theirs(old, u"o5"_s)});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o6 websocket"_s});
}

// Otherwise the ticket of the later one is taken for the earlier one's, where both say the same.
void TestSubmissionBase::interruptedEntryKeepsBackWhatWasQueuedBeforeIt()
{
    SubmissionBed bed;
    OutboxEntry queued = placeEntry(sampleOrder(u"c1"_s, 5, bed.clock.now()));
    queued.position = 1;
    OutboxEntry interrupted = placeEntry(sampleOrder(u"c2"_s, 5, bed.clock.now()));
    interrupted.position = 2;
    interrupted.state = EntryState::Sending;
    bed.submission.add(std::vector{queued, interrupted});
    QCOMPARE(bed.take(), QStringList());
    bed.advance(SubmissionSettings().settleAfterStart);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    Order taken = sampleOrder(u"c2"_s, 5, bed.clock.now());
    taken.id = u"o2"_s;
    taken.clientOrderId.clear();
    bed.submission.lookedUp(std::vector{ticketOf(taken)});
    QCOMPARE(bed.take(), (QStringList{u"answered c2 k-o2 websocket"_s, u"http c1 /orders"_s}));
}

void TestSubmissionBase::whatComesDueWhileTheClockIsLookedAtIsNotForgotten()
{
    const Milliseconds settled = SubmissionSettings().settle;
    for (int looks = 1; looks <= 12; ++looks) {
        for (Milliseconds early(0); early <= 4ms; ++early) {
            SubmissionBed bed;
            bed.goOnlineToBase();
            bed.addOrder(u"c1"_s);
            bed.take();
            bed.submission.offline();
            bed.clock.advance(settled - early);
            bed.clock.creep(looks);
            bed.goOnlineToBase();
            QStringList words = bed.take();
            for (int turns = 0; words.isEmpty() && turns < 20; ++turns) {
                const auto wake = bed.submission.wakeAt();
                QVERIFY2(wake, qPrintable(u"%1 ms before, %2 looks a millisecond"_s.arg(early.count()).arg(looks)));
                bed.advance(std::max(Milliseconds(0), *wake - bed.clock.monotonic()));
                words = bed.take();
            }
            QVERIFY(words == QStringList{u"look"_s} || words == QStringList{u"ws c1"_s}); // settled meanwhile
        }
    }
}

void TestSubmissionBase::silentBaseIsAskedOverHttpAndNeverSentTwice()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s, 1);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.advance(3s);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    bed.submission.lookedUp(std::vector<KitchenOrder>{});
    QStringList words;
    for (int i = 0; i < 12; ++i) {
        bed.advance(1s);
        const QStringList now = bed.take();
        words += now;
        if (now.contains(u"look"_s)) {
            bed.submission.lookedUp(std::vector<KitchenOrder>{});
        }
    }
    QCOMPARE(words, (QStringList{u"look"_s, u"look"_s, u"renew"_s}));
    bed.submission.offline();
    bed.advance(3s);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    KitchenOrder ticket = makeKitchenOrder(theirs(order, u"o1"_s));
    ticket.id = u"k1"_s;
    bed.submission.lookedUp(std::vector{ticket});
    QCOMPARE(bed.take(), QStringList{u"answered c1 k1 websocket"_s});
}

void TestSubmissionBase::baseIsToldOfNoHeldCartAndGivesNone()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.add({.key = u"h1"_s,
             .kind = EntryKind::HoldCart,
             .orderKey = u"cart:a"_s,
             .message = HoldCart{u"h1"_s, u"a"_s, {}}});
    bed.add(
        {.key = u"t1"_s, .kind = EntryKind::TakeCart, .orderKey = u"cart:b"_s, .message = TakeCart{u"t1"_s, u"b"_s}});
    QCOMPARE(bed.take(), (QStringList{u"answered h1  websocket"_s, u"refused t1 UNSUPPORTED"_s}));
    QCOMPARE(bed.submission.refused(), 0);
}

void TestSubmissionBase::baseThatCannotTellIsPutBeforeAPerson()
{
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s, 1);
    bed.take();
    bed.submission.offline();
    bed.submission.setHttpAllowed(false);
    bed.advance(10min);
    std::vector<Order> recent;
    for (int i = 0; i < 10; ++i) {
        recent.push_back(theirs(sampleOrder(u"x"_s, 40 + i, bed.clock.now()), u"o%1"_s.arg(i)));
    }
    bed.goOnlineToBase(recent);
    QCOMPARE(bed.take(), QStringList{u"refused c1 CONFLICT"_s});
    bed.submission.retry(u"c1"_s);
    QCOMPARE(bed.take(), (QStringList{u"requeued 1"_s, u"ws c1"_s}));
}

void TestSubmissionBase::httpTimeOutIsLookedUpBeforeItIsSentAgain()
{
    SubmissionBed bed;
    const Order order = bed.addOrder(u"c1"_s, 1);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
    QCOMPARE(bed.take(), QStringList{u"local c1"_s});
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    bed.submission.lookedUp(fail(ErrorCode::Unavailable, {}, u"Timed out"_s));
    bed.advance(30s);
    QCOMPARE(bed.take(), QStringList{u"look"_s});
    bed.submission.lookedUp(std::vector<KitchenOrder>{});
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.submission.httpAnswered(u"c1"_s, {.status = 500});
    bed.advance(30s);
    QCOMPARE(bed.take(), (QStringList{u"local c1"_s, u"look"_s}));
    bed.submission.lookedUp(std::vector{makeKitchenOrder(theirs(order, u"o1"_s))});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 http"_s});
}

void TestSubmissionBase::unreadableTicketMayBeTheOneThatIsLookedFor()
{
    for (const bool old : {true, false}) {
        SubmissionBed bed;
        const Instant before = bed.clock.now();
        bed.advance(1h);
        bed.addOrder(u"c1"_s);
        bed.take();
        bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
        bed.advance(3s);
        bed.take();
        bed.submission.lookedUp(std::vector<KitchenOrder>{}, old ? before : bed.clock.now());
        QCOMPARE(bed.take(), old ? QStringList{u"http c1 /orders"_s} : QStringList{u"refused c1 CONFLICT"_s});
    }
}

void TestSubmissionBase::baseWithAnotherTimeIsUnderstood_data()
{
    QTest::addColumn<Milliseconds>("ahead"); // the backend's clock
    QTest::newRow("the same") << Milliseconds(0);
    QTest::newRow("six hours ahead") << Milliseconds(6h);
    QTest::newRow("six hours behind") << Milliseconds(-6h);
}

// Its tickets have its own times; the equal one from before is another's.
void TestSubmissionBase::baseWithAnotherTimeIsUnderstood()
{
    QFETCH(const Milliseconds, ahead);
    for (const bool taken : {true, false}) {
        SubmissionBed bed;
        const Order order = bed.addOrder(u"c1"_s);
        bed.take();
        bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
        bed.advance(3s);
        QCOMPARE(bed.take(), (QStringList{u"local c1"_s, u"look"_s}));
        KitchenOrder ticket = ticketOf(theirs(order, u"o1"_s));
        ticket.createdAt = order.createdAt + ahead + (taken ? Milliseconds(1s) : Milliseconds(-1h));
        bed.submission.heardTime(bed.clock.now() + ahead);
        bed.submission.lookedUp(std::vector{ticket});
        QCOMPARE(bed.take(), QStringList{taken ? u"answered c1 k-o1 http"_s : u"http c1 /orders"_s});
    }
}

void TestSubmissionBase::clockThatIsSetMeanwhileChangesNothing_data()
{
    QTest::addColumn<Milliseconds>("ours");
    QTest::addColumn<Milliseconds>("theirs");
    QTest::newRow("the till's, ahead") << Milliseconds(5h) << Milliseconds(0);
    QTest::newRow("the till's, back") << Milliseconds(-5h) << Milliseconds(0);
    QTest::newRow("the backend's, ahead") << Milliseconds(0) << Milliseconds(5h);
    QTest::newRow("the backend's, back") << Milliseconds(0) << Milliseconds(-5h);
    QTest::newRow("both") << Milliseconds(5h) << Milliseconds(-4h);
}

// Between the sale and the look at the backend's tickets, of which one is ours.
void TestSubmissionBase::clockThatIsSetMeanwhileChangesNothing()
{
    QFETCH(const Milliseconds, ours);
    QFETCH(const Milliseconds, theirs);
    SubmissionBed bed;
    const Instant before = bed.clock.now() + 1h; // on the backend's clock
    bed.submission.heardTime(before);
    const Order order = bed.addOrder(u"c1"_s);
    bed.take();
    KitchenOrder ticket = ticketOf(::theirs(order, u"o1"_s));
    ticket.createdAt = before + 1s;
    bed.clock.setWall(bed.clock.now() + ours);
    bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
    bed.advance(3s);
    QCOMPARE(bed.take(), (QStringList{u"local c1"_s, u"look"_s}));
    bed.submission.heardTime(before + theirs + 3s);
    bed.submission.lookedUp(std::vector{ticket});
    QCOMPARE(bed.take(), QStringList{u"answered c1 k-o1 http"_s});
}

QTEST_GUILESS_MAIN(TestSubmissionBase)
#include "tst_submission_base.moc"

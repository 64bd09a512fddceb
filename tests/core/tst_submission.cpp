#include "core/submission.h"
#include "support/fake_clock.h"
#include "support/sample_orders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

HttpReply created(const QString& orderId)
{
    return {.status = 201,
            .body = QJsonObject{{u"success"_s, true}, {u"orderId"_s, orderId}, {u"orderNumber"_s, u"N-"_s + orderId}}};
}

HttpReply unreachable()
{
    return {.reached = false, .error = u"Connection refused"_s};
}

HttpReply refusal(int status, const QString& code)
{
    return {.status = status, .body = QJsonObject{{u"success"_s, false}, {u"error"_s, u"No."_s}, {u"code"_s, code}}};
}

// What a base backend makes of our order: its own names, none of ours.
Order theirs(Order order, const QString& id)
{
    order.id = id;
    order.orderNumber = u"N-"_s + id;
    order.clientOrderId.clear();
    order.deviceId.clear();
    order.displayNumber.clear();
    return order;
}

KitchenOrder ticketOf(const Order& order)
{
    KitchenOrder ticket = makeKitchenOrder(order);
    ticket.id = u"k-"_s + order.id;
    return ticket;
}

OrderCreated createdMessage(const Order& order)
{
    return {.order = order, .kitchenOrder = ticketOf(order)};
}

} // namespace

// Performs what storage would at once, and writes down the rest in short words.
class Bed final {
public:
    explicit Bed(SubmissionSettings settings = {})
        : submission(clock, settings)
    {
        submission.setHttpAllowed(true);
    }

    void goOnline(const QStringList& features = {u"ack"_s, u"resume"_s, u"seen"_s, u"menu"_s})
    {
        submission.online({.features = features});
    }
    void goOnlineToBase(const std::vector<Order>& recent = {}, const std::vector<KitchenOrder>& active = {})
    {
        submission.online({.activeOrders = active, .recentOrders = recent});
    }
    OutboxEntry add(OutboxEntry entry)
    {
        entry.position = ++m_position;
        submission.add(entry);
        return entry;
    }
    Order addOrder(const QString& key, int table = 5)
    {
        const Order order = sampleOrder(key, table, clock.now());
        add(placeEntry(order));
        return order;
    }
    void advance(Milliseconds time)
    {
        clock.advance(time);
        submission.tick();
    }

    // What was asked for since the last time: "ws c1", "http c1 /orders", "look", "answered c1 o1 websocket", "refused
    // c1", "requeued 1", "local c1", "renew".
    QStringList take()
    {
        QStringList words;
        for (bool more = true; more;) {
            more = false;
            for (const SubmissionAction& action : submission.takeActions()) {
                std::visit([&](const auto& each) { more |= note(each, words); }, action);
            }
        }
        return words;
    }

    FakeClock clock;
    Submission submission;
    bool storeWorks = true;
    std::optional<RecordFailure> lastFailure;
    std::optional<RecordRefusal> lastRefusal;
    std::optional<RecordAnswer> lastAnswer;
    std::optional<ClientMessage> lastMessage;
    QStringList records; // "c1 2": attempts as storage keeps them

private:
    bool note(const RecordSending& action, QStringList& /*words*/)
    {
        records += u"%1 %2"_s.arg(action.key).arg(action.attempts);
        if (action.awaited) {
            submission.recorded(action.key, storeWorks);
        }
        return true;
    }
    bool note(const SendMessage& action, QStringList& words)
    {
        lastMessage = action.message;
        words += u"ws "_s + action.key;
        return false;
    }
    bool note(const CallHttp& action, QStringList& words)
    {
        words += u"http "_s + action.key + u' ' + action.call.path;
        return false;
    }
    bool note(const LookUpTickets&, QStringList& words)
    {
        words += u"look"_s;
        return false;
    }
    bool note(const RecordFailure& action, QStringList& /*words*/)
    {
        lastFailure = action;
        return false;
    }
    bool note(const RecordAnswer& action, QStringList& words)
    {
        lastAnswer = action;
        words += u"answered %1 %2 %3"_s.arg(action.entry.key, action.orderId,
                                            action.route == SendRoute::WebSocket ? u"websocket"_s : u"http"_s);
        return false;
    }
    bool note(const RecordRefusal& action, QStringList& words)
    {
        lastRefusal = action;
        words += u"refused "_s + action.entry.key + u' ' + toWire(action.code);
        return false;
    }
    bool note(const RecordRequeue& action, QStringList& words)
    {
        words += u"requeued %1"_s.arg(action.position);
        return false;
    }
    bool note(const UseLocalMode& action, QStringList& words)
    {
        words += u"local "_s + action.key;
        return false;
    }
    bool note(const RenewLink&, QStringList& words)
    {
        words += u"renew"_s;
        return false;
    }

    qint64 m_position = 0;
};

class TestSubmission final : public QObject {
    Q_OBJECT

private slots:
    // Any backend
    void onlineGoesByWebSocketAndTheAnswerEndsIt();
    void offlineGoesByHttp();
    void withoutAnyRouteItStaysAndIsTriedAgain();
    void comingOnlineEndsTheWaitForHttp();
    void comingOnlineSendsWhatIsUnderWayByHttpToo();
    void toABaseBackendItGoesByOneRouteOnly();
    void aNewConnectionEndsTheWaitAfterSilence();
    void nothingGoesByHttpAfterLogOut();
    void attemptThatCannotBeStoredIsNotMade();
    void permanentCodesRefuseAndOthersWait_data();
    void permanentCodesRefuseAndOthersWait();
    void rateLimitWaitsAsLongAsToldForEverything();
    void refusedEntryIsSentAgainOnlyWhenAPersonSaysSo();
    void socketThatIsNotThereCountsAsNotSent();

    // One that knows our ids
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

    // A base backend
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
    void silentBaseIsAskedOverHttpAndNeverSentTwice();
    void baseThatCannotTellIsPutBeforeAPerson();
    void httpTimeOutIsLookedUpBeforeItIsSentAgain();
    void unreadableTicketMayBeTheOneThatIsLookedFor();
    void baseWithAnotherTimeIsUnderstood_data();
    void baseWithAnotherTimeIsUnderstood();
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
    void refusedAvailabilityIsOver();
    void poisonedOrderLetsTheOthersThrough();
};

void TestSubmission::onlineGoesByWebSocketAndTheAnswerEndsIt()
{
    Bed bed;
    bed.goOnline();
    const Order order = bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    QVERIFY(std::get<SubmitOrder>(*bed.lastMessage).order == order);
    QCOMPARE(bed.records, QStringList{u"c1 1"_s});
    QCOMPARE(bed.submission.queued(), 1);
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s, .orderNumber = u"ORD-1"_s});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 websocket"_s});
    QCOMPARE(bed.lastAnswer->orderNumber, u"ORD-1"_s);
    QCOMPARE(bed.submission.queued(), 0);
    QCOMPARE(bed.submission.wakeAt(), std::nullopt);
}

void TestSubmission::offlineGoesByHttp()
{
    Bed bed;
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 http"_s});
}

void TestSubmission::withoutAnyRouteItStaysAndIsTriedAgain()
{
    Bed bed({.backoff = {.base = 1000ms, .maximum = 30s, .jitter = 0}});
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    QList<qint64> waits;
    for (int i = 0; i < 7; ++i) {
        bed.submission.httpAnswered(u"c1"_s, unreachable());
        QCOMPARE(bed.take(), QStringList{u"local c1"_s});
        QCOMPARE(bed.lastFailure->reason, u"Connection refused"_s);
        QVERIFY(!bed.lastFailure->maybeSent);
        const auto wake = bed.submission.wakeAt();
        QVERIFY(wake);
        waits += (*wake - bed.clock.monotonic()).count();
        bed.advance(*wake - bed.clock.monotonic() - 1ms);
        QCOMPARE(bed.take(), QStringList());
        bed.advance(1ms);
        QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    }
    QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000, 30000, 30000}));
    QCOMPARE(bed.records.back(), u"c1 8"_s);
    QCOMPARE(bed.submission.queued(), 1);
}

void TestSubmission::comingOnlineEndsTheWaitForHttp()
{
    Bed bed;
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, unreachable());
    QCOMPARE(bed.take(), QStringList{u"local c1"_s});
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
}

// The call may have gone down with the network; without this the order waited for its time-out and then for its
// back-off.
void TestSubmission::comingOnlineSendsWhatIsUnderWayByHttpToo()
{
    Bed bed;
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.httpAnswered(u"c1"_s, {.status = 0, .error = u"Timed out"_s});
    QCOMPARE(bed.take(), QStringList());
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 websocket"_s});
    QCOMPARE(bed.records, (QStringList{u"c1 1"_s, u"c1 2"_s}));
}

void TestSubmission::toABaseBackendItGoesByOneRouteOnly()
{
    Bed bed;
    bed.goOnlineToBase();
    bed.submission.offline();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.goOnlineToBase();
    QCOMPARE(bed.take(), QStringList());
}

void TestSubmission::aNewConnectionEndsTheWaitAfterSilence()
{
    Bed bed({.backoff = {.base = 20s, .maximum = 30s, .jitter = 0}});
    bed.goOnline();
    bed.submission.setHttpAllowed(false);
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.advance(3000ms); // nobody answers
    QCOMPARE(bed.take(), QStringList());
    bed.submission.offline();
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
}

void TestSubmission::nothingGoesByHttpAfterLogOut()
{
    Bed bed;
    bed.submission.setHttpAllowed(false);
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList());
    bed.submission.setHttpAllowed(true);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
}

void TestSubmission::attemptThatCannotBeStoredIsNotMade()
{
    Bed bed;
    bed.storeWorks = false;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList());
    bed.storeWorks = true;
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
}

void TestSubmission::permanentCodesRefuseAndOthersWait_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : {ErrorCode::ValidationError, ErrorCode::TenantMismatch, ErrorCode::TotalMismatch,
                                 ErrorCode::IdempotencyMismatch, ErrorCode::NotFound, ErrorCode::Conflict,
                                 ErrorCode::Unauthorized, ErrorCode::Forbidden, ErrorCode::RateLimited,
                                 ErrorCode::TooLarge, ErrorCode::Unsupported, ErrorCode::Unavailable}) {
        QTest::newRow(qPrintable(toWire(code))) << code;
    }
}

void TestSubmission::permanentCodesRefuseAndOthersWait()
{
    QFETCH(const ErrorCode, code);
    const bool permanent = isPermanent(code);
    const QStringList refused{u"refused c1 "_s + toWire(code)};
    {
        Bed bed;
        bed.goOnline();
        bed.addOrder(u"c1"_s);
        bed.take();
        bed.submission.received(ErrorMessage{.code = code, .message = u"No."_s, .clientOrderId = u"c1"_s});
        QCOMPARE(bed.take(), permanent ? refused : QStringList());
        QCOMPARE(bed.submission.refused(), permanent ? 1 : 0);
        bed.advance(10min);
        QCOMPARE(bed.take(), permanent ? QStringList() : QStringList{u"ws c1"_s});
    }
    {
        Bed bed;
        bed.addOrder(u"c1"_s);
        bed.take();
        bed.submission.httpAnswered(u"c1"_s, refusal(permanent ? 400 : 429, toWire(code)));
        QCOMPARE(bed.take(), permanent ? refused : QStringList{u"local c1"_s});
        bed.advance(10min);
        QCOMPARE(bed.take(), permanent ? QStringList() : QStringList{u"http c1 /orders"_s});
        if (permanent) {
            QCOMPARE(bed.lastRefusal->reason, u"No."_s);
        }
    }
}

void TestSubmission::rateLimitWaitsAsLongAsToldForEverything()
{
    Bed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.received(
        ErrorMessage{.code = ErrorCode::RateLimited, .clientOrderId = u"c1"_s, .retryable = true, .retryAfter = 7s});
    bed.addOrder(u"c2"_s);
    bed.advance(6999ms);
    QCOMPARE(bed.take(), QStringList());
    bed.advance(1ms);
    QCOMPARE(bed.take(), (QStringList{u"ws c1"_s, u"ws c2"_s}));
}

void TestSubmission::refusedEntryIsSentAgainOnlyWhenAPersonSaysSo()
{
    Bed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.submission.received(
        ErrorMessage{.code = ErrorCode::ValidationError, .message = u"No."_s, .clientOrderId = u"c1"_s});
    bed.take();
    bed.submission.offline();
    bed.goOnline();
    bed.advance(1h);
    QCOMPARE(bed.take(), QStringList());
    QCOMPARE(bed.submission.queued(), 0);
    QCOMPARE(bed.submission.refused(), 1);
    bed.submission.retry(u"c1"_s);
    QCOMPARE(bed.take(), (QStringList{u"requeued 1"_s, u"ws c1"_s}));
    QCOMPARE(bed.submission.queued(), 1);
    QCOMPARE(bed.submission.refused(), 0);
}

void TestSubmission::socketThatIsNotThereCountsAsNotSent()
{
    Bed bed;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.notSent(u"c1"_s);
    bed.submission.offline();
    bed.advance(2s); // no look-up: it was not sent
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
}

void TestSubmission::silenceOfThreeSecondsSendsTheSameByHttp()
{
    Bed bed;
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

void TestSubmission::secondAnswerIsNothingNew()
{
    Bed bed;
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

void TestSubmission::atMostTwentyAreUnderWay()
{
    Bed bed;
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

void TestSubmission::lostConnectionSendsAgainAtOnce()
{
    Bed bed;
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

void TestSubmission::entriesOfOneOrderStayInOrder()
{
    Bed bed;
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

void TestSubmission::nothingIsToldAboutARefusedOrder()
{
    Bed bed;
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

void TestSubmission::laterEntriesGetTheNameOfTheBackend()
{
    Bed bed;
    bed.goOnline();
    bed.addOrder(u"c1"_s);
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    bed.submission.received(Ack{.clientOrderId = u"c1"_s, .orderId = u"o1"_s});
    bed.take();
    QCOMPARE(std::get<UpdateOrderStatus>(*bed.lastMessage).orderId, u"o1"_s);
}

void TestSubmission::changeOfAnotherTillsOrderWaitsUntilThatIsThere()
{
    Bed bed;
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

void TestSubmission::changeOfAnOrderThatNeverComesIsRefusedAfterADay()
{
    Bed bed;
    bed.goOnline();
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    bed.advance(24h);
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused a1 NOT_FOUND"_s});
}

void TestSubmission::ticketSeenIsAnsweredByItsBroadcastOrGivenUp()
{
    Bed bed;
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

void TestSubmission::noBumpWaitsForATicketSeen()
{
    Bed bed;
    bed.goOnline();
    for (int i = 1; i <= 30; ++i) { // more than a window; they have no answer of their own
        bed.add(seenEntry(u"o%1"_s.arg(i), u"kds-1"_s));
    }
    bed.take();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(bed.take(), QStringList{u"ws a1"_s});

    Bed offline;
    offline.add(seenEntry(u"o1"_s, u"kds-1"_s)); // HTTP has no call for it
    offline.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(offline.take(), QStringList{u"http a1 /kds/orders/o1/ready"_s});
}

void TestSubmission::aTicketSeenThatTheStateTellsOfIsDone()
{
    Bed bed;
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

void TestSubmission::refusedTicketSeenConcernsNobody()
{
    Bed bed;
    bed.goOnline();
    bed.add(seenEntry(u"o1"_s, u"kds-1"_s));
    bed.submission.received(ErrorMessage{.code = ErrorCode::NotFound, .clientActionId = u"seen:o1:kds-1"_s});
    QCOMPARE(bed.take(), (QStringList{u"ws seen:o1:kds-1"_s, u"answered seen:o1:kds-1  websocket"_s}));
    QCOMPARE(bed.submission.refused(), 0);
}

void TestSubmission::whatHttpCannotSayWaitsForTheWebSocket()
{
    Bed bed;
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

void TestSubmission::startIsOvertakenByReadyOverHttp()
{
    Bed bed;
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    QCOMPARE(bed.take(), QStringList());
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready));
    QCOMPARE(bed.take(), (QStringList{u"answered a1  http"_s, u"http a2 /kds/orders/o1/ready"_s}));
}

void TestSubmission::interruptedEntryOfAnEarlierRunIsSentAgain()
{
    Bed bed;
    bed.submission.setHttpAllowed(false);
    OutboxEntry entry = placeEntry(sampleOrder(u"c1"_s));
    entry.state = EntryState::Sending;
    entry.attempts = 1;
    bed.add(entry);
    bed.goOnline();
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    QCOMPARE(bed.records, QStringList{u"c1 2"_s});
}

void TestSubmission::baseGetsOneAtATime()
{
    Bed bed;
    bed.goOnlineToBase();
    const Order first = bed.addOrder(u"c1"_s, 1);
    bed.addOrder(u"c2"_s, 2);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.received(createdMessage(theirs(first, u"o1"_s)));
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 websocket"_s, u"ws c2"_s}));
}

void TestSubmission::baseAnswerIsFoundByContent()
{
    Bed bed;
    bed.goOnlineToBase();
    Order order = bed.addOrder(u"c1"_s, 1);
    bed.submission.received(createdMessage(theirs(sampleOrder(u"x"_s, 2, bed.clock.now()), u"o1"_s)));
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    Order made = theirs(order, u"o2"_s);
    made.createdAt += 40ms; // its own clock
    bed.submission.received(createdMessage(made));
    QCOMPARE(bed.take(), QStringList{u"answered c1 o2 websocket"_s});
}

void TestSubmission::equalOrdersNeedAnAnswerEach()
{
    Bed bed;
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

void TestSubmission::strangersOrderIsNotOurs()
{
    Bed bed;
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

void TestSubmission::namelessErrorConcernsTheOneUnderWay()
{
    Bed bed;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s, 1);
    bed.addOrder(u"c2"_s, 2);
    bed.take();
    bed.submission.received(ErrorMessage{.code = ErrorCode::ValidationError, .message = u"Invalid order data"_s});
    QCOMPARE(bed.take(), (QStringList{u"refused c1 VALIDATION_ERROR"_s, u"ws c2"_s}));
    QCOMPARE(bed.lastRefusal->reason, u"Invalid order data"_s);
}

void TestSubmission::lostConnectionAsksSyncStateFirst()
{
    Bed bed;
    bed.submission.setHttpAllowed(false);
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s, 1);
    bed.take();
    bed.submission.offline();
    QCOMPARE(bed.take(), QStringList());
    bed.goOnlineToBase({theirs(sampleOrder(u"x"_s, 9, bed.clock.now()), u"o7"_s), theirs(order, u"o6"_s)});
    QCOMPARE(bed.take(), QStringList{u"answered c1 o6 websocket"_s});
}

void TestSubmission::notInSyncStateIsSentAgainOnlyAfterItSettled()
{
    Bed bed;
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
void TestSubmission::interruptedEntryOfAnOrderThatTheBackendNamedIsAnswered()
{
    for (const EntryState state : {EntryState::Sending, EntryState::Queued, EntryState::Refused}) {
        Bed bed;
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

void TestSubmission::interruptedEntryIsLookedForFirst()
{
    Bed bed;
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
void TestSubmission::interruptedEntryKeepsBackWhatWasQueuedBeforeIt()
{
    Bed bed;
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

void TestSubmission::silentBaseIsAskedOverHttpAndNeverSentTwice()
{
    Bed bed;
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

void TestSubmission::baseThatCannotTellIsPutBeforeAPerson()
{
    Bed bed;
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

void TestSubmission::httpTimeOutIsLookedUpBeforeItIsSentAgain()
{
    Bed bed;
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

void TestSubmission::unreadableTicketMayBeTheOneThatIsLookedFor()
{
    for (const bool old : {true, false}) {
        Bed bed;
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

void TestSubmission::baseWithAnotherTimeIsUnderstood_data()
{
    QTest::addColumn<Milliseconds>("ahead"); // the backend's clock
    QTest::newRow("the same") << Milliseconds(0);
    QTest::newRow("six hours ahead") << Milliseconds(6h);
    QTest::newRow("six hours behind") << Milliseconds(-6h);
}

// Its tickets have its own times; the equal one from before is another's.
void TestSubmission::baseWithAnotherTimeIsUnderstood()
{
    QFETCH(const Milliseconds, ahead);
    for (const bool taken : {true, false}) {
        Bed bed;
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

void TestSubmission::statusesOfABaseGoByHttp()
{
    Bed bed;
    bed.goOnlineToBase();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::InProgress));
    bed.add(statusEntry(u"a2"_s, u"o1"_s, TicketStatus::Ready, {}, {u"i1"_s, u"i2"_s}));
    QCOMPARE(bed.take(), (QStringList{u"answered a1  websocket"_s, u"http a2 /kds/orders/o1/items/i1/ready"_s}));
    bed.submission.httpAnswered(u"a2"_s, {.status = 200, .body = QJsonObject{{u"success"_s, true}}});
    QCOMPARE(bed.take(), QStringList{u"http a2 /kds/orders/o1/items/i2/ready"_s});
    bed.submission.httpAnswered(u"a2"_s, {.status = 200, .body = QJsonObject{{u"success"_s, true}}});
    QCOMPARE(bed.take(), QStringList{u"answered a2  http"_s});
}

void TestSubmission::baseIsToldOfATicketByTheTicketsName()
{
    Bed bed;
    bed.goOnlineToBase();
    const Order order = bed.addOrder(u"c1"_s);
    bed.add(statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.received(createdMessage(theirs(order, u"o1"_s)));
    QCOMPARE(bed.take(), (QStringList{u"answered c1 o1 websocket"_s, u"http a1 /kds/orders/k-o1/ready"_s}));
}

void TestSubmission::ticketOfAnOrderThatWentByHttpIsAskedForOnce()
{
    for (const bool known : {true, false}) { // that it is a base backend
        Bed bed;
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

void TestSubmission::ticketThatTheStateTellsOfIsNotAskedFor()
{
    Bed bed;
    const Order order = bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.goOnlineToBase({theirs(order, u"o1"_s)}, {ticketOf(theirs(order, u"o1"_s))});
    bed.take();
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/k-o1/ready"_s});
}

void TestSubmission::ticketIsFoundAfterARestartToo()
{
    for (const QString& name : {u"o1"_s, u"c1"_s}) { // changed after the backend had named it, or before
        Bed bed;
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

void TestSubmission::itemsAreCalledAsTheTicketCallsThem()
{
    Bed bed;
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

void TestSubmission::ticketThatIsNotThereKeepsTheOrdersName()
{
    Bed bed;
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

void TestSubmission::backendWithoutAListIsToldTheOrdersName()
{
    Bed bed;
    bed.addOrder(u"c1"_s);
    bed.take();
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    bed.add(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, u"c1"_s));
    bed.take();
    bed.submission.lookedUp(fail(ErrorCode::Unsupported, {}, {}));
    bed.advance(2s);
    QCOMPARE(bed.take(), QStringList{u"http a1 /kds/orders/o1/ready"_s});
}

void TestSubmission::ticketIsAskedForUntilTheBackendAnswers()
{
    Bed bed;
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

void TestSubmission::ticketOfYesterdayWithTheSameNumberIsNotMeant()
{
    Bed bed;
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

void TestSubmission::baseIsNotToldWhatItDoesNotKnow()
{
    Bed bed;
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

void TestSubmission::refusedAvailabilityIsOver()
{
    OutboxEntry entry{
        .key = u"a1"_s, .kind = EntryKind::Availability, .message = SetAvailability{u"a1"_s, u"101"_s, false, {}}};
    Bed bed;
    bed.goOnline();
    bed.add(entry);
    bed.take();
    bed.submission.received(
        ErrorMessage{.code = ErrorCode::ValidationError, .message = u"No."_s, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused a1 VALIDATION_ERROR"_s});
    QCOMPARE(bed.submission.refused(), 0); // the till has told, and nobody can decide anything about it
    QCOMPARE(bed.submission.queued(), 0);

    Bed later;
    entry.state = EntryState::Refused;
    later.add(entry);
    QCOMPARE(later.submission.refused(), 0);
}

void TestSubmission::poisonedOrderLetsTheOthersThrough()
{
    Bed bed;
    bed.addOrder(u"bad"_s, 1);
    bed.addOrder(u"good"_s, 2);
    QStringList answered;
    for (int i = 0; i < 100 && answered.isEmpty(); ++i) {
        for (const QString& word : bed.take()) {
            if (word.startsWith("http bad"_L1)) {
                bed.submission.httpAnswered(u"bad"_s, {.status = 500});
            } else if (word.startsWith("http good"_L1)) {
                bed.submission.httpAnswered(u"good"_s, created(u"o1"_s));
            } else if (word == "look"_L1) {
                bed.submission.lookedUp(std::vector<KitchenOrder>{});
            } else if (word.startsWith("answered"_L1)) {
                answered += word;
            }
        }
        bed.advance(1s);
    }
    QCOMPARE(answered, QStringList{u"answered good o1 http"_s});
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"

#include "submission_bed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

// Whatever the backend knows.
class TestSubmission final : public QObject {
    Q_OBJECT

private slots:
    void onlineGoesByWebSocketAndTheAnswerEndsIt();
    void offlineGoesByHttp();
    void withoutAnyRouteItStaysAndIsTriedAgain();
    void comingOnlineEndsTheWaitForHttp();
    void comingOnlineSendsWhatIsUnderWayByHttpToo();
    void aNewConnectionEndsTheWaitAfterSilence();
    void nothingGoesByHttpAfterLogOut();
    void attemptThatCannotBeStoredIsNotMade();
    void permanentCodesRefuseAndOthersWait_data();
    void permanentCodesRefuseAndOthersWait();
    void rateLimitWaitsAsLongAsToldForEverything();
    void refusedEntryIsSentAgainOnlyWhenAPersonSaysSo();
    void socketThatIsNotThereCountsAsNotSent();
    void refusedAvailabilityIsOver();
    void poisonedOrderLetsTheOthersThrough();
};

void TestSubmission::onlineGoesByWebSocketAndTheAnswerEndsIt()
{
    SubmissionBed bed;
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
    SubmissionBed bed;
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
    bed.submission.httpAnswered(u"c1"_s, created(u"o1"_s));
    QCOMPARE(bed.take(), QStringList{u"answered c1 o1 http"_s});
}

void TestSubmission::withoutAnyRouteItStaysAndIsTriedAgain()
{
    SubmissionBed bed({.backoff = {.base = 1000ms, .maximum = 30s, .jitter = 0}});
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
    SubmissionBed bed;
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
    SubmissionBed bed;
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

void TestSubmission::aNewConnectionEndsTheWaitAfterSilence()
{
    SubmissionBed bed({.backoff = {.base = 20s, .maximum = 30s, .jitter = 0}});
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
    SubmissionBed bed;
    bed.submission.setHttpAllowed(false);
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList());
    bed.submission.setHttpAllowed(true);
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
}

void TestSubmission::attemptThatCannotBeStoredIsNotMade()
{
    SubmissionBed bed;
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
        SubmissionBed bed;
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
        SubmissionBed bed;
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
    SubmissionBed bed;
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
    SubmissionBed bed;
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
    SubmissionBed bed;
    bed.goOnlineToBase();
    bed.addOrder(u"c1"_s);
    QCOMPARE(bed.take(), QStringList{u"ws c1"_s});
    bed.submission.notSent(u"c1"_s);
    bed.submission.offline();
    bed.advance(2s); // no look-up: it was not sent
    QCOMPARE(bed.take(), QStringList{u"http c1 /orders"_s});
}

void TestSubmission::refusedAvailabilityIsOver()
{
    OutboxEntry entry{
        .key = u"a1"_s, .kind = EntryKind::Availability, .message = SetAvailability{u"a1"_s, u"101"_s, false, {}}};
    SubmissionBed bed;
    bed.goOnline();
    bed.add(entry);
    bed.take();
    bed.submission.received(
        ErrorMessage{.code = ErrorCode::ValidationError, .message = u"No."_s, .clientActionId = u"a1"_s});
    QCOMPARE(bed.take(), QStringList{u"refused a1 VALIDATION_ERROR"_s});
    QCOMPARE(bed.submission.refused(), 0); // the till has told, and nobody can decide anything about it
    QCOMPARE(bed.submission.queued(), 0);

    SubmissionBed later;
    entry.state = EntryState::Refused;
    later.add(entry);
    QCOMPARE(later.submission.refused(), 0);
}

void TestSubmission::poisonedOrderLetsTheOthersThrough()
{
    SubmissionBed bed;
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

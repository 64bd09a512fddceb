#include "hub/limit_log.h"
#include "hub/lock_out.h"
#include "hub/rate_limit.h"

#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class LimitsTest final : public QObject {
    Q_OBJECT
private slots:
    void aBucketAllowsABurstAndThenItsRate();
    void aBucketNeverHoldsMoreThanItsBurst();
    void countsConnectionsOfAnAddress();
    void countsAnIPv6CustomerAsOne();
    void refusesTooManyConnectsASecond();
    void saysALimitOnceAMinuteAndCountsTheRest();
    void locksOutAfterTheAllowedTriesForItsTime();
    void aClockThatIsSetBackShortensNoLockOut();
    void aRecordThatCannotBeReadCountsFromNothing();
    void everyLimitCanBeSetByName();
    void refusesUnknownLimitsAndBadNumbers();
    void everyLimitIsDocumented();
};

void LimitsTest::aBucketAllowsABurstAndThenItsRate()
{
    TokenBucket bucket(100, 3);
    const Milliseconds start(5000);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bucket.take(start), std::nullopt);
    }
    QCOMPARE(bucket.take(start), Milliseconds(10));
    QCOMPARE(bucket.take(start + Milliseconds(9)), Milliseconds(1));
    QCOMPARE(bucket.take(start + Milliseconds(10)), std::nullopt);
}

void LimitsTest::aBucketNeverHoldsMoreThanItsBurst()
{
    TokenBucket bucket(100, 2);
    QCOMPARE(bucket.take(Milliseconds(0)), std::nullopt);
    QVERIFY(!bucket.isFull(Milliseconds(5)));
    QVERIFY(bucket.isFull(Milliseconds(1'000'000)));
    QCOMPARE(bucket.take(Milliseconds(1'000'000)), std::nullopt);
    QCOMPARE(bucket.take(Milliseconds(1'000'000)), std::nullopt);
    QVERIFY(bucket.take(Milliseconds(1'000'000)).has_value());
}

void LimitsTest::countsConnectionsOfAnAddress()
{
    FakeClock clock;
    HubLimits limits;
    limits.connections = 3;
    limits.connectionsPerAddress = 2;
    AddressLimits addresses(limits, clock);
    const QHostAddress a(u"10.0.0.1"_s);
    const QHostAddress b(u"10.0.0.2"_s);
    QCOMPARE(addresses.open(a), std::nullopt);
    QCOMPARE(addresses.open(QHostAddress(u"::ffff:10.0.0.1"_s)), std::nullopt);
    QCOMPARE(addresses.open(a), AddressLimits::Refusal::TooManyOfThisAddress);
    QCOMPARE(addresses.open(b), std::nullopt);
    QCOMPARE(addresses.open(QHostAddress(u"10.0.0.3"_s)), AddressLimits::Refusal::TooMany);
    addresses.closed(a);
    QCOMPARE(addresses.open(a), std::nullopt);
    QCOMPARE(addresses.connections(), 3);
}

void LimitsTest::countsAnIPv6CustomerAsOne()
{
    QCOMPARE(AddressLimits::group(QHostAddress(u"2001:db8:1:2:3:4:5:6"_s)), QHostAddress(u"2001:db8:1:2::"_s));
    QCOMPARE(AddressLimits::group(QHostAddress(u"::ffff:10.0.0.1"_s)), QHostAddress(u"10.0.0.1"_s));
}

void LimitsTest::refusesTooManyConnectsASecond()
{
    FakeClock clock;
    HubLimits limits;
    limits.connectBurst = 2;
    limits.connectsPerSecond = 10;
    AddressLimits addresses(limits, clock);
    const QHostAddress a(u"10.0.0.1"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(addresses.open(a), std::nullopt);
        addresses.closed(a);
    }
    QCOMPARE(addresses.open(a), AddressLimits::Refusal::TooFast);
    clock.advance(Milliseconds(100));
    QCOMPARE(addresses.open(a), std::nullopt);
}

void LimitsTest::saysALimitOnceAMinuteAndCountsTheRest()
{
    FatalLogGuard guard;
    guard.expect(u"Limit reached: body-bytes by 10.0.0.1, 0 times more"_s);
    guard.expect(u"Limit reached: body-bytes by 10.0.0.2, 99 times more"_s);
    FakeClock clock;
    LimitLog log(clock);
    for (int i = 0; i < 100; ++i) {
        log.reached("body-bytes"_L1, QHostAddress(u"10.0.0.1"_s));
    }
    clock.advance(Milliseconds(60'000));
    log.reached("body-bytes"_L1, QHostAddress(u"10.0.0.2"_s));
    QCOMPARE(log.counts().value("body-bytes"_L1), 101);
    QCOMPARE(guard.finish(), QStringList());
}

void LimitsTest::locksOutAfterTheAllowedTriesForItsTime()
{
    const Milliseconds time(60'000);
    const Instant start{Milliseconds(1'000'000'000)};
    std::optional<QByteArray> record;
    for (int i = 0; i < 3; ++i) {
        const CountedTry counted = countTry(record, 3, time, start + Milliseconds(i));
        QVERIFY(!counted.wait);
        record = counted.record;
    }
    QCOMPARE(countTry(record, 3, time, start + Milliseconds(1002)).wait, Milliseconds(59'000));
    QCOMPARE(countTry(record, 3, time, start + Milliseconds(1002)).record, *record); // waiting costs nothing
    QCOMPARE(countTry(record, 3, time, start + Milliseconds(60'002)).wait, std::nullopt);
}

void LimitsTest::aClockThatIsSetBackShortensNoLockOut()
{
    const Instant start{Milliseconds(1'000'000'000)};
    const auto record = countTry({}, 1, Milliseconds(60'000), start).record;
    QCOMPARE(countTry(record, 1, Milliseconds(60'000), start - Milliseconds(500'000)).wait, Milliseconds(60'000));
}

void LimitsTest::aRecordThatCannotBeReadCountsFromNothing()
{
    QCOMPARE(countTry("garbage"_ba, 1, Milliseconds(60'000), Instant{Milliseconds(1'000'000)}).wait, std::nullopt);
}

void LimitsTest::everyLimitCanBeSetByName()
{
    HubLimits limits;
    for (const QString& name : limitNames()) {
        QVERIFY2(setLimit(limits, name, u"7"_s), qPrintable(name));
    }
    QCOMPARE(limits.bodyBytes, 7);
    QCOMPARE(limits.headerTime, Milliseconds(7));
    QCOMPARE(limits.waitingPinChecks, 7);
}

void LimitsTest::refusesUnknownLimitsAndBadNumbers()
{
    HubLimits limits;
    QCOMPARE(setLimit(limits, u"nothing"_s, u"7"_s).error().where, u"nothing"_s);
    for (const QString& value : {u"0"_s, u"-1"_s, u"x"_s, QString()}) {
        QVERIFY(!setLimit(limits, u"body-bytes"_s, value));
    }
    QCOMPARE(limits.bodyBytes, HubLimits().bodyBytes);
}

void LimitsTest::everyLimitIsDocumented()
{
    QFile file(QStringLiteral(STONEPOT_OPERATIONS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QString& name : limitNames()) {
        QVERIFY2(text.contains('`' + name.toLatin1() + '`'), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"

#include "core/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class ClockTest final : public QObject {
    Q_OBJECT

private slots:
    void writesMillisecondsInUtc_data();
    void writesMillisecondsInUtc();
    void readsIso_data();
    void readsIso();
    void refusesWhatIsNoInstant_data();
    void refusesWhatIsNoInstant();
    void monotonicTimeNeverGoesBack();
};

namespace {

Instant at(qint64 milliseconds)
{
    return Instant(Milliseconds(milliseconds));
}

} // namespace

void ClockTest::writesMillisecondsInUtc_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("start") << qint64{0} << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("example") << qint64{1767728527123} << u"2026-01-06T19:42:07.123Z"_s;
    QTest::newRow("leap day") << qint64{1709164800005} << u"2024-02-29T00:00:00.005Z"_s;
    QTest::newRow("end") << qint64{253402300799999} << u"9999-12-31T23:59:59.999Z"_s;
}

void ClockTest::writesMillisecondsInUtc()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(toIso(at(milliseconds)), text);
    QCOMPARE(parseIso(text), std::optional(at(milliseconds)));
}

void ClockTest::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("no fraction") << u"2026-01-06T19:42:07Z"_s << qint64{1767728527000};
    QTest::newRow("one digit") << u"2026-01-06T19:42:07.5Z"_s << qint64{1767728527500};
    QTest::newRow("microseconds are cut") << u"2026-01-06T19:42:07.123999Z"_s << qint64{1767728527123};
    QTest::newRow("offset east") << u"2026-01-07T01:12:07.123+05:30"_s << qint64{1767728527123};
    QTest::newRow("offset west") << u"2026-01-06T14:42:07.123-0500"_s << qint64{1767728527123};
    QTest::newRow("zero offset") << u"2026-01-06T19:42:07.123+00:00"_s << qint64{1767728527123};
}

void ClockTest::readsIso()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(parseIso(text), std::optional(at(milliseconds)));
}

void ClockTest::refusesWhatIsNoInstant_data()
{
    QTest::addColumn<QString>("text");
    for (const char* const text : {"",
                                   "Z",
                                   "2026-01-06",
                                   "2026-01-06T19:42Z",
                                   "2026-01-06T19:42:07",
                                   "2026-01-06 19:42:07Z",
                                   "2026-1-6T19:42:07Z",
                                   "2026-13-06T19:42:07Z",
                                   "2026-02-29T19:42:07Z",
                                   "2026-00-10T19:42:07Z",
                                   "2026-01-06T24:00:00Z",
                                   "2026-01-06T23:60:00Z",
                                   "2026-01-06T23:59:60Z",
                                   "2026-01-06T19:42:07.Z",
                                   "2026-01-06T19:42:07.1234567890Z",
                                   "2026-01-06T19:42:07,123Z",
                                   "2026-01-06T19:42:07+5:30",
                                   "2026-01-06T19:42:07+24:00",
                                   "2026-01-06T19:42:07+05:60",
                                   "2026-01-06T19:42:07+05:30Z",
                                   "2026-01-06T19:42:07Z ",
                                   " 2026-01-06T19:42:07Z",
                                   "+026-01-06T19:42:07Z",
                                   "2026-01-06T19:42:0xZ",
                                   "1969-12-31T23:59:59.999Z",
                                   "1970-01-01T00:00:00+00:01",
                                   "9999-12-31T23:59:59-00:01",
                                   "1767728527123",
                                   "now"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("digits beyond ASCII") << u"٢٠٢٦-01-06T19:42:07Z"_s;
}

void ClockTest::refusesWhatIsNoInstant()
{
    QFETCH(QString, text);
    QCOMPARE(parseIso(text), std::nullopt);
}

void ClockTest::monotonicTimeNeverGoesBack()
{
    const SystemClock clock;
    Milliseconds last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const Milliseconds now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(clock.now() > at(1700000000000));
}

QTEST_APPLESS_MAIN(ClockTest)
#include "tst_clock.moc"

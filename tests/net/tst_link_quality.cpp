#include "net/link_quality.h"

#include <QTest>

using namespace stonepot;
using namespace std::chrono_literals;

class TestLinkQuality : public QObject {
    Q_OBJECT
private slots:
    void nothingIsKnownBeforeTheFirstPong()
    {
        LinkQualityMeter meter;
        QCOMPARE(meter.latency(), std::nullopt);
        QCOMPARE(meter.loss(), 0.0);
    }

    void latencyIsTheMedianOfTheLastTen()
    {
        LinkQualityMeter meter;
        const std::vector<int> roundTrips{900, 900, 10, 11, 12, 13, 14, 15, 16, 17, 18, 500};
        Milliseconds now = 1000ms;
        for (const int ms : roundTrips) {
            const QByteArray ping = meter.pingSent(now);
            meter.pongReceived(ping, now + Milliseconds(ms));
            now += 1000ms;
        }
        QCOMPARE(meter.latency()->count(), 15);
    }

    void lossIsTheShareOfTheLastMinutesPings()
    {
        LinkQualityMeter meter;
        for (int i = 0; i < 4; ++i) {
            const QByteArray ping = meter.pingSent(i * 5000ms);
            if (i != 1) {
                meter.pongReceived(ping, i * 5000ms + 10ms);
            }
        }
        (void)meter.pingSent(20'000ms); // under way, not lost yet
        QCOMPARE(meter.loss(), 0.25);
        (void)meter.pingSent(75'000ms); // those before 15 s are forgotten; the one at 20 s was lost
        QCOMPARE(meter.loss(), 0.5);
    }

    void aPongCountsOnceAndOnlyForAPingOfOurs()
    {
        LinkQualityMeter meter;
        const QByteArray ping = meter.pingSent(0ms);
        meter.pongReceived("77", 5ms);
        meter.pongReceived("", 5ms);
        QCOMPARE(meter.latency(), std::nullopt);
        meter.pongReceived(ping, 5ms);
        meter.pongReceived(ping, 5000ms);
        QCOMPARE(meter.latency()->count(), 5);
    }
};

QTEST_GUILESS_MAIN(TestLinkQuality)
#include "tst_link_quality.moc"

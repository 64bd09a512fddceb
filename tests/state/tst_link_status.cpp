#include "state/link_status.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace std::chrono_literals;

class LinkStatusTest final : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasItsColour_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("indicator");
        const auto row = [](const char* name, LinkState state, Indicator indicator) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(indicator);
        };
        row("logged out", LinkState::LoggedOut, Indicator::Offline);
        row("connecting", LinkState::Connecting, Indicator::Connecting);
        row("syncing", LinkState::Syncing, Indicator::Connecting);
        row("online", LinkState::Online, Indicator::Connected);
        row("waiting", LinkState::Waiting, Indicator::Connecting);
        row("exhausted", LinkState::Exhausted, Indicator::Offline);
    }
    void everyStateHasItsColour()
    {
        QFETCH(int, state);
        QFETCH(int, indicator);
        FakeClock clock;
        LinkStatus status(clock);
        status.setState(static_cast<LinkState>(state), 0);
        QCOMPARE(static_cast<int>(status.indicator()), indicator);
    }

    void countdownRunsToZeroAndNoFurther()
    {
        FakeClock clock;
        LinkStatus status(clock);
        QVERIFY(!status.untilRetry());
        status.setState(LinkState::Waiting, 3);
        status.setRetryIn(4000ms);
        clock.advance(1500ms);
        QCOMPARE(*status.untilRetry(), 2500ms);
        clock.advance(9000ms);
        QCOMPARE(*status.untilRetry(), 0ms);
        QCOMPARE(status.attempt(), 3);
    }

    void countdownDoesNotJumpWithTheWallClock()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.setState(LinkState::Exhausted, 10);
        status.setRetryIn(30000ms);
        clock.setWall(clock.now() + std::chrono::hours(5));
        QCOMPARE(*status.untilRetry(), 30000ms);
    }

    void countdownEndsWhenAnAttemptStarts()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.setState(LinkState::Waiting, 1);
        status.setRetryIn(1000ms);
        status.setState(LinkState::Connecting, 1);
        QVERIFY(!status.untilRetry());
    }

    void currentSurvivesTheStepToOnlineAndEndsWithTheLink()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.setState(LinkState::Syncing, 0);
        status.setCurrent(true);
        status.setState(LinkState::Online, 0);
        QVERIFY(status.current());
        status.setState(LinkState::Waiting, 1);
        QVERIFY(!status.current());
    }

    void latencyOfALostLinkIsForgotten()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.setState(LinkState::Online, 0);
        status.setLatency(12ms, 0.0);
        QCOMPARE(*status.latency(), 12ms);
        status.setState(LinkState::Waiting, 1);
        QVERIFY(!status.latency());
        QCOMPARE(static_cast<int>(status.quality()), static_cast<int>(LinkQuality::Unknown));
    }

    void qualityIsAWordForLatencyAndLoss_data()
    {
        QTest::addColumn<int>("latency");
        QTest::addColumn<double>("loss");
        QTest::addColumn<int>("quality");
        QTest::newRow("lan") << 12 << 0.0 << static_cast<int>(LinkQuality::Good);
        QTest::newRow("at the edge of good") << 150 << 0.019 << static_cast<int>(LinkQuality::Good);
        QTest::newRow("slow") << 151 << 0.0 << static_cast<int>(LinkQuality::Fair);
        QTest::newRow("quick but lossy") << 12 << 0.05 << static_cast<int>(LinkQuality::Fair);
        QTest::newRow("very slow") << 501 << 0.0 << static_cast<int>(LinkQuality::Poor);
        QTest::newRow("very lossy") << 12 << 0.1 << static_cast<int>(LinkQuality::Poor);
    }
    void qualityIsAWordForLatencyAndLoss()
    {
        QFETCH(int, latency);
        QFETCH(double, loss);
        QFETCH(int, quality);
        FakeClock clock;
        LinkStatus status(clock);
        status.setLatency(Milliseconds(latency), loss);
        QCOMPARE(static_cast<int>(status.quality()), quality);
    }

    void hubTimeIsOurWallCorrectedByTheServers()
    {
        FakeClock clock;
        LinkStatus status(clock);
        QVERIFY(!status.lastContact());
        QCOMPARE(status.hubNow(), clock.now());
        status.heard(clock.now() - 90s);
        clock.advance(5s);
        QCOMPARE(status.hubNow(), clock.now() - 90s);
        QCOMPARE(*status.lastContact(), clock.now() - 5s);
        status.heard(std::nullopt); // a message without a time says nothing about clocks
        QCOMPARE(status.hubNow(), clock.now() - 90s);
    }

    void roughTimeCorrectsOnlyWhatNobodyKnowsBetter()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.heardRoughly(clock.now() - 90s);
        QCOMPARE(status.hubNow(), clock.now() - 90s);
        status.heardRoughly(clock.now() - 91s); // the second that the text leaves open
        QCOMPARE(status.hubNow(), clock.now() - 90s);
        status.heard(clock.now() - 60s);
        status.heardRoughly(clock.now() - 90s);
        QCOMPARE(status.hubNow(), clock.now() - 60s);
    }

    void warnsFromTheFiftyFirstQueuedEntry()
    {
        FakeClock clock;
        LinkStatus status(clock);
        status.setQueued(50, 0);
        QVERIFY(!status.tooManyQueued());
        status.setQueued(51, 2);
        QVERIFY(status.tooManyQueued());
        QCOMPARE(status.refused(), 2);
    }

    void saysChangedOnlyWhenSomethingDid()
    {
        FakeClock clock;
        LinkStatus status(clock);
        QSignalSpy changed(&status, &LinkStatus::changed);
        status.setState(LinkState::LoggedOut, 0);
        status.setRoute(Route::Local);
        status.setQueued(0, 0);
        status.setCurrent(false);
        QCOMPARE(changed.count(), 0);
        status.setRoute(Route::Http);
        status.setQueued(1, 0);
        QCOMPARE(changed.count(), 2);
    }

    void passesOnThatAPersonWantsItNow()
    {
        FakeClock clock;
        LinkStatus status(clock);
        QSignalSpy requested(&status, &LinkStatus::reconnectRequested);
        status.reconnectNow();
        QCOMPARE(requested.count(), 1);
    }
};

QTEST_GUILESS_MAIN(LinkStatusTest)
#include "tst_link_status.moc"

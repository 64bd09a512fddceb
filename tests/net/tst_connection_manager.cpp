#include "link_setup.h"
#include "support/fatal_log_guard.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestConnectionManager : public QObject {
    Q_OBJECT

    using Setup = LinkSetup;
    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void nothingIsOpenedBeforeAPersonLogsIn()
    {
        Setup s;
        QVERIFY(s.socket->addresses.isEmpty());
        QVERIFY(!s.link.send(Resume{1}));
    }

    void theAddressNamesTheDeviceAndNeverTheToken()
    {
        Setup s;
        s.link.setLastSeq(41);
        s.link.logIn();
        const QUrl url = s.socket->addresses.value(0);
        const QUrlQuery query(url);
        QCOMPARE(url.path(), u"/ws/restaurant-pos/demo"_s);
        QCOMPARE(query.queryItemValue(u"deviceId"_s), u"till-a"_s);
        QCOMPARE(query.queryItemValue(u"lastSeq"_s), u"41"_s);
        QCOMPARE(s.socket->tokens.value(0), "secret"_ba);
        QVERIFY(!url.toString().contains(u"secret"_s));
    }

    void itIsOnlineOnlyWhenTheSyncWasApplied()
    {
        Setup s;
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        s.link.logIn();
        s.socket->accept();
        QCOMPARE(s.link.state(), LinkState::Syncing);
        s.socket->say(syncState(7));
        QVERIFY(!s.link.isConnected());
        QCOMPARE(received.size(), 1);
        s.link.synced();
        QVERIFY(s.link.isConnected());
        QVERIFY(s.link.features().contains(u"resume"_s));
    }

    void itComesBackByItselfWithTheSeqThatItHas()
    {
        Setup s;
        s.goOnline(7);
        s.link.setLastSeq(8);
        s.socket->drop();
        QVERIFY(!s.link.isConnected());
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        QCOMPARE(QUrlQuery(s.socket->addresses.last()).queryItemValue(u"lastSeq"_s), u"8"_s);
    }

    void aSocketThatNeverOpensIsGivenUp()
    {
        LinkSettings settings = Setup::quick();
        settings.connectTimeout = 1ms;
        settings.maxAttempts = 1000; // a slow machine sees several before it looks
        Setup s(settings);
        QSignalSpy retry(&s.link, &ConnectionManager::retryScheduled);
        s.link.logIn();
        QTRY_VERIFY(!retry.isEmpty());
        QVERIFY(s.socket->aborts >= 1);
    }

    void anOpenSocketThatNeverSyncsIsGivenUp()
    {
        LinkSettings settings = Setup::quick();
        settings.syncTimeout = 1ms;
        Setup s(settings);
        s.link.logIn();
        s.socket->accept();
        QTRY_COMPARE(s.socket->addresses.size(), 2);
    }

    void afterTheLastAttemptItSaysSoOnceAndGoesOnProbing()
    {
        m_log->expect(u"Max reconnection attempts reached"_s);
        Setup s;
        QSignalSpy exhausted(&s.link, &ConnectionManager::exhausted);
        s.link.logIn();
        for (int i = 1; i <= 6; ++i) {
            QTRY_COMPARE(s.socket->addresses.size(), i);
            s.socket->drop();
        }
        QCOMPARE(exhausted.size(), 1);
        QCOMPARE(s.link.state(), LinkState::Exhausted);
        QTRY_COMPARE(s.socket->addresses.size(), 7);
    }

    void aLinkThatSaysNothingIsDead()
    {
        LinkSettings settings = Setup::quick();
        settings.pingEvery = 2ms;
        settings.missedPongs = 2;
        Setup s(settings);
        s.goOnline();
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        QVERIFY(s.socket->pings.size() >= 1);
    }

    void logOutClosesCleanlyAndNothingComesBack()
    {
        Setup s;
        s.goOnline();
        s.link.logOut();
        QCOMPARE(s.socket->closes, 1);
        QCOMPARE(s.link.state(), LinkState::LoggedOut);
        s.link.networkBack();
        s.link.reconnectNow();
        QCOMPARE(s.socket->addresses.size(), 1);
    }

    // "Reconnect now", a changed network: the wait is over at once, whatever is left of it.
    void whatMakesItTryAtOnce_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a person") << 0;
        QTest::newRow("the network") << 1;
    }

    void whatMakesItTryAtOnce()
    {
        QFETCH(int, what);
        LinkSettings settings = Setup::quick();
        settings.backoff = {.base = 1h, .maximum = 1h, .jitter = 0};
        Setup s(settings);
        s.goOnline();
        s.socket->drop();
        QCOMPARE(s.link.state(), LinkState::Waiting);
        what == 0 ? s.link.reconnectNow() : s.link.networkBack();
        QCOMPARE(s.link.state(), LinkState::Connecting);
        QCOMPARE(s.socket->addresses.size(), 2);
        s.link.networkBack(); // it is trying already
        QCOMPARE(s.socket->addresses.size(), 2);
    }

    void anHttpSuccessMakesAnExhaustedLinkTryOnce()
    {
        m_log->expect(u"Max reconnection attempts reached"_s);
        LinkSettings settings = Setup::quick();
        settings.maxAttempts = 1;
        settings.probeEvery = 1h;
        Setup s(settings);
        s.link.logIn();
        s.link.httpSucceeded(); // not exhausted yet: nothing to gain
        s.socket->drop();
        QCOMPARE(s.link.state(), LinkState::Exhausted);
        s.link.httpSucceeded();
        QCOMPARE(s.socket->addresses.size(), 2);
        s.socket->drop();
        s.link.httpSucceeded(); // says nothing new
        QCOMPARE(s.socket->addresses.size(), 2);
        s.link.httpFailed();
        s.link.httpSucceeded(); // the backend was gone and is back
        QCOMPARE(s.socket->addresses.size(), 3);
        s.socket->accept();
        s.socket->say(syncState(1));
        s.link.synced();
        s.socket->drop();
        s.link.httpSucceeded(); // it was online in between
        QCOMPARE(s.socket->addresses.size(), 4);
    }

    void onlyAConnectionThatLastsForgetsTheFailedAttempts()
    {
        LinkSettings settings = Setup::quick();
        settings.maxAttempts = 100;
        settings.stableAfter = 1h;
        Setup s(settings);
        s.goOnline();
        s.socket->drop();
        QCOMPARE(s.link.attempt(), 1);
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        s.socket->accept();
        s.socket->say(syncState(7));
        s.link.synced();
        QVERIFY(s.link.isConnected());
        QCOMPARE(s.link.attempt(), 1);
        s.socket->drop();
        QCOMPARE(s.link.attempt(), 2);
    }

    void aConnectionThatLastsForgetsThem()
    {
        LinkSettings settings = Setup::quick();
        settings.stableAfter = 1ms;
        Setup s(settings);
        s.link.logIn();
        s.socket->drop();
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        s.socket->accept();
        s.socket->say(syncState(7));
        s.link.synced();
        QCOMPARE(s.link.attempt(), 1);
        QTRY_COMPARE(s.link.attempt(), 0);
        s.socket->drop();
        QCOMPARE(s.link.attempt(), 0);
    }

    void latencyAndLossAreReportedAndForgottenWithTheLink()
    {
        LinkSettings settings = Setup::quick();
        settings.pingEvery = 1ms;
        settings.missedPongs = 1'000'000;
        Setup s(settings);
        std::optional<Milliseconds> latency;
        connect(&s.link, &ConnectionManager::latencyChanged, this,
                [&latency](std::optional<Milliseconds> median) { latency = median; });
        s.goOnline();
        QTRY_VERIFY(!s.socket->pings.isEmpty());
        s.clock.advance(12ms);
        s.socket->pong(s.socket->pings.first());
        QCOMPARE(latency, std::optional(12ms));
        s.socket->drop();
        QCOMPARE(latency, std::nullopt);
    }

    void aMessageThatIsOnItsWayKeepsTheWaitForTheState()
    {
        LinkSettings settings = Setup::quick();
        settings.syncTimeout = 20ms;
        Setup s(settings);
        s.link.logIn();
        s.socket->accept();
        QElapsedTimer time;
        time.start();
        QTimer more;
        connect(&more, &QTimer::timeout, this, [&s] { s.socket->part(); });
        more.start(2ms);
        QTRY_COMPARE(s.socket->addresses.size(), 2); // but not for ever: 12 × 20 ms
        QVERIFY2(time.elapsed() >= 200, qPrintable(QString::number(time.elapsed())));
    }

    void othersMessagesDoNotKeepTheWaitForTheState()
    {
        LinkSettings settings = Setup::quick();
        settings.syncTimeout = 20ms;
        Setup s(settings);
        s.link.logIn();
        s.socket->accept();
        QElapsedTimer time;
        time.start();
        QTimer more;
        connect(&more, &QTimer::timeout, this, [&s] {
            s.socket->part();
            s.socket->say({{u"type"_s, u"weather_report"_s}});
        });
        more.start(2ms);
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    }

    // Whoever hears of a change may act on it at once; the change is whole by then.
    void anActionOutOfASignalComesAfterIt()
    {
        LinkSettings settings = Setup::quick();
        settings.backoff = {.base = 1h, .maximum = 1h};
        Setup s(settings);
        QList<LinkState> states;
        connect(&s.link, &ConnectionManager::stateChanged, this, [&](LinkState state) {
            states.append(state);
            if (state == LinkState::Waiting && states.size() < 8) {
                s.link.reconnectNow();
            }
        });
        connect(&s.link, &ConnectionManager::stateChanged, this,
                [&](LinkState state) { QCOMPARE(state, states.last()); });
        s.goOnline();
        s.socket->drop();
        QCOMPARE(states, (QList{LinkState::Connecting, LinkState::Syncing, LinkState::Online, LinkState::Waiting,
                                LinkState::Connecting}));
        QCOMPARE(s.socket->addresses.size(), 2);
    }

    void queuedMessagesAreAsTheSubmitterSays()
    {
        Setup s;
        QSignalSpy changed(&s.link, &ConnectionManager::queueChanged);
        s.link.setQueuedMessageCount(3);
        s.link.setQueuedMessageCount(3);
        QCOMPARE(s.link.queuedMessageCount(), 3);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConnectionManager)
#include "tst_connection_manager.moc"

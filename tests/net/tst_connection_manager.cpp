#include "net/connection_manager.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

QJsonObject syncState(qint64 seq)
{
    return {{u"type"_s, u"sync_state"_s},
            {u"activeOrders"_s, QJsonArray()},
            {u"recentOrders"_s, QJsonArray()},
            {u"seq"_s, seq},
            {u"features"_s, QJsonArray{u"ack"_s, u"resume"_s}}};
}

} // namespace

class TestConnectionManager : public QObject {
    Q_OBJECT

    struct Setup {
        FakeClock clock;
        FakeTransport* socket = new FakeTransport;
        ConnectionManager link;

        explicit Setup(LinkSettings settings = quick())
            : link(std::move(settings), std::unique_ptr<WebSocketTransport>(socket), clock)
        {
        }

        static LinkSettings quick()
        {
            LinkSettings settings;
            settings.address = QUrl(u"ws://127.0.0.1:1/ws/restaurant-pos/demo"_s);
            settings.deviceId = u"till-a"_s;
            settings.token = "secret";
            settings.backoff = {1ms, 4ms, 0.5};
            settings.probeEvery = 1ms;
            settings.maxAttempts = 3;
            settings.pingEvery = 1h;
            return settings;
        }

        void goOnline(qint64 seq = 7)
        {
            link.logIn();
            socket->accept();
            socket->say(syncState(seq));
            link.synced();
        }
    };

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

    void aCompressedMessageIsReadAndABombIsRefusedByItsLength()
    {
        m_log->expect(u"Message ignored (compressed)"_s);
        LinkSettings settings = Setup::quick();
        settings.messageLimit = 1000;
        Setup s(settings);
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        QSignalSpy rejected(&s.link, &ConnectionManager::messageRejected);
        s.link.logIn();
        s.socket->accept();
        s.socket->sayBinary(qCompress(QJsonDocument(syncState(1)).toJson()));
        QCOMPARE(received.size(), 1);
        s.socket->sayBinary(qCompress(QByteArray(1001, ' ')));
        s.socket->sayBinary("abc");
        s.socket->sayBinary(QByteArray("\0\0\0\x10garbage", 11));
        QCOMPARE(rejected.size(), 3);
        QCOMPARE(s.link.rejectedMessageCount(), 3);
        QCOMPARE(received.size(), 1);
    }

    void badMessagesAreCountedAndHarmless()
    {
        m_log->expect(u"Message ignored"_s, 2);
        Setup s;
        QSignalSpy rejected(&s.link, &ConnectionManager::messageRejected);
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        s.goOnline();
        s.socket->sayRaw("{");
        s.socket->sayRaw("{\"type\":\"order_created\",\"order\":7}");
        s.socket->say({{u"type"_s, u"weather_report"_s}});
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(received.size(), 1);
        QVERIFY(s.link.isConnected());
    }
};

QTEST_GUILESS_MAIN(TestConnectionManager)
#include "tst_connection_manager.moc"

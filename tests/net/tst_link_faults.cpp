// The link over a network that breaks: real sockets, the real hub, and between them a proxy. After every fault the link
// must come back by itself, with everything that happened meanwhile and nothing of it twice.
#include "hub_bed.h"
#include "link_client.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/fault_proxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestLinkFaults : public QObject {
    Q_OBJECT

    // A till that is online, its orders in the hub's list.
    struct Setup {
        std::unique_ptr<HubBed> hub = HubBed::start();
        FaultProxy proxy{hub->port()};
        LinkClient client;

        explicit Setup(const std::function<void(LinkSettings&)>& change = [](LinkSettings&) {})
            : client(changed(LinkClient::quick(proxy.port()), change))
        {
            proxy.setBackend(hub->port());
        }

        static LinkSettings changed(LinkSettings settings, const std::function<void(LinkSettings&)>& change)
        {
            change(settings);
            return settings;
        }

        bool goOnline()
        {
            client.link().logIn();
            return eventually([this] { return client.inSync(); }) && orderReaches();
        }

        // Another device's order, which does not come through the proxy.
        QString place()
        {
            const HttpResult result = hub->post(u"/api/orders"_s, baseOrder());
            return result.json[u"orderId"].toString();
        }

        bool orderReaches()
        {
            const QString id = place();
            return !id.isEmpty() && eventually([&] { return client.inSync() && client.orderIds().contains(id); });
        }

        // All that the hub has, once each.
        bool agrees()
        {
            const HttpResult all = hub->get(u"/api/kds/orders?tenantId=one"_s);
            QSet<QString> ids;
            for (const QJsonValue& order : all.json[u"orders"].toArray()) {
                ids.insert(order[u"id"].toString());
            }
            return !ids.isEmpty() && ids == client.orderIds() && client.repeated() == 0 &&
                   ids.size() == all.json[u"count"].toInt();
        }
    };

    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void aCutLinkComesBackWithWhatItMissed()
    {
        Setup s;
        QVERIFY(s.goOnline());
        for (int i = 0; i < 5; ++i) {
            s.proxy.cut();
            QVERIFY(!s.place().isEmpty());
            QVERIFY(s.orderReaches());
        }
        QVERIFY(s.agrees());
        QCOMPARE(s.client.fullStates(), 1); // the rest came as deltas
        QCOMPARE(s.client.deltas(), 5);
    }

    void aResetLinkComesBack()
    {
        Setup s;
        QVERIFY(s.goOnline());
        s.proxy.reset();
        QVERIFY(eventually([&] { return !s.client.inSync(); }));
        QVERIFY(s.orderReaches());
        QVERIFY(s.agrees());
    }

    void aBackendThatRefusesIsTriedUntilItDoesNot()
    {
        Setup s;
        QVERIFY(s.goOnline());
        QSignalSpy retries(&s.client.link(), &ConnectionManager::retryScheduled);
        s.proxy.setRefusing(true);
        s.proxy.cut();
        QVERIFY(eventually([&] { return retries.size() >= 4; }));
        QVERIFY(!s.place().isEmpty());
        s.proxy.setRefusing(false);
        QVERIFY(s.orderReaches());
        QVERIFY(s.agrees());
    }

    void aHalfOpenLinkIsFoundAndMadeAnew()
    {
        Setup s;
        QVERIFY(s.goOnline());
        s.proxy.setBlackHole(true);
        QElapsedTimer time;
        time.start();
        QVERIFY(eventually([&] { return s.client.link().state() == LinkState::Waiting; }));
        const qint64 found = time.elapsed();
        QVERIFY2(found <= 300 + 200, qPrintable(u"found after %1 ms, the bound is 300"_s.arg(found)));
        // New connections are taken and nothing answers: each attempt has an end.
        QVERIFY(eventually([&] { return s.client.link().attempt() >= 2; }));
        QVERIFY(!s.place().isEmpty());
        s.proxy.setBlackHole(false);
        QVERIFY(s.orderReaches());
        QVERIFY(s.agrees());
    }

    void anOutageThatIsShorterThanTheBoundLosesNothing()
    {
        Setup s([](LinkSettings& settings) { settings.missedPongs = 100; });
        QVERIFY(s.goOnline());
        s.proxy.setBlackHole(true);
        const QString id = s.place();
        QVERIFY(!eventually([&] { return s.client.orderIds().contains(id); }, 100ms));
        s.proxy.setBlackHole(false);
        QVERIFY(eventually([&] { return s.client.orderIds().contains(id); }));
        QVERIFY(s.agrees());
        QCOMPARE(s.proxy.accepted(), 1);
    }

    void aSlowAnswerIsNoDeadLink()
    {
        Setup s;
        QVERIFY(s.goOnline());
        s.proxy.setDelay(60ms); // of 120 ms there and back, with a ping every 100
        QVERIFY(s.orderReaches());
        QVERIFY(!eventually([&] { return !s.client.inSync(); }, 500ms));
        QCOMPARE(s.proxy.accepted(), 1);
        s.proxy.setDelay(0ms);
        QVERIFY(s.agrees());
    }

    void aLinkThatBringsByteAfterByteWorks()
    {
        Setup s;
        s.proxy.setPieces(1);
        QVERIFY(s.goOnline());
        QVERIFY(s.orderReaches());
        QVERIFY(s.agrees());
        QCOMPARE(s.proxy.accepted(), 1);
    }

    void aStateThatTakesLongerThanTheTimeOutStillComes()
    {
        Setup s;
        s.proxy.setBandwidth(8'000);
        QElapsedTimer time;
        time.start();
        QVERIFY(s.goOnline());
        QVERIFY2(time.elapsed() > 600, qPrintable(u"it took %1 ms: not slow enough to show it"_s.arg(time.elapsed())));
        QCOMPARE(s.proxy.accepted(), 1);
        QVERIFY(s.agrees());
    }

    // Wherever it breaks: in the handshake, in a header, in the middle of the state.
    void aResetInTheMiddleOfAFrameLeavesNothingHalf_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 bytes : {1, 60, 129, 160, 200, 400, 1000, 3000}) {
            QTest::addRow("after %lld bytes", static_cast<long long>(bytes)) << bytes;
        }
    }

    void aResetInTheMiddleOfAFrameLeavesNothingHalf()
    {
        QFETCH(qint64, bytes);
        Setup s;
        s.proxy.resetAfter(bytes);
        QVERIFY(s.goOnline());
        QVERIFY(s.proxy.accepted() >= 2);
        QVERIFY(s.agrees());
    }

    void aResetInTheMiddleOfAnEventIsMadeUpFor()
    {
        Setup s;
        QVERIFY(s.goOnline());
        for (const qint64 bytes : {1, 2, 3, 50, 300}) {
            s.proxy.resetAfter(bytes);
            QVERIFY(s.orderReaches());
        }
        QVERIFY(s.agrees());
        QCOMPARE(s.client.fullStates(), 1);
    }

    void aHubThatStopsAndAProxyThatStaysAreFailedAttempts()
    {
        m_log->allow(u"Max reconnection attempts reached"_s);
        Setup s([](LinkSettings& settings) { settings.maxAttempts = 3; });
        QVERIFY(s.goOnline());
        s.proxy.setBackend(1); // nobody is there
        s.proxy.cut();
        QVERIFY(eventually([&] { return s.client.link().state() == LinkState::Exhausted; }));
        s.proxy.setBackend(s.hub->port());
        QVERIFY(eventually([&] { return s.client.inSync(); })); // by a probe
        QVERIFY(s.orderReaches());
    }

    // An hour of a bad Wi-Fi in a second: faults in any order, orders all the time.
    void anyOrderOfFaultsEndsInSync()
    {
        Setup s;
        QVERIFY(s.goOnline());
        QRandomGenerator random(20260106);
        int placed = 0;
        for (int i = 0; i < 60; ++i) {
            switch (random.bounded(7)) {
            case 0:
                s.proxy.cut();
                break;
            case 1:
                s.proxy.reset();
                break;
            case 2:
                s.proxy.resetAfter(1 + random.bounded(2000));
                break;
            case 3:
                s.proxy.setBlackHole(random.bounded(2) == 0);
                break;
            case 4:
                s.proxy.setRefusing(random.bounded(2) == 0);
                break;
            case 5:
                s.proxy.setDelay(Milliseconds(random.bounded(30)));
                break;
            case 6:
                s.proxy.setPieces(random.bounded(3) * 97);
                break;
            }
            placed += s.place().isEmpty() ? 0 : 1;
            static_cast<void>(eventually([] { return false; }, Milliseconds(random.bounded(30))));
        }
        QCOMPARE(placed, 60);
        s.proxy.setBlackHole(false);
        s.proxy.setRefusing(false);
        s.proxy.setDelay(0ms);
        s.proxy.setPieces(0);
        s.proxy.resetAfter(0);
        QVERIFY(s.orderReaches());
        QVERIFY(s.agrees());
        QCOMPARE(s.client.gaps(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLinkFaults)
#include "tst_link_faults.moc"

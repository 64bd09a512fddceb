// A kitchen display behind something that lets HTTP through and no WebSocket: the whole device, the real hub.
#include "composition.h"
#include "hub_bed.h"
#include "kitchen_poller.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/fault_proxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestKitchenByHttp : public QObject {
    Q_OBJECT

    struct Setup {
        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<HubBed> hub = HubBed::start();
        FaultProxy proxy{hub->port()};
        std::unique_ptr<Composition> kitchen;

        explicit Setup(int maxAttempts = 1000)
        {
            proxy.setRefusingUpgrades(true);
            Composition::Config config;
            config.role = DeviceRole::Kitchen;
            config.addresses.tenant = u"one"_s;
            config.addresses.webSocket = QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/one"_s.arg(proxy.port()));
            config.addresses.api = QUrl(u"http://127.0.0.1:%1/api"_s.arg(proxy.port()));
            config.dataDir = folder.path();
            config.device = u"kitchen-1"_s;
            config.link.link.backoff = {.base = 20ms, .maximum = 100ms};
            config.link.link.maxAttempts = maxAttempts;
            config.pollEvery = 50ms;
            kitchen = Composition::make(config, clock).value();
        }

        QString place() { return hub->post(u"/api/orders"_s, baseOrder()).json[u"orderId"].toString(); }
        [[nodiscard]] const TicketRow* ticket(const QString& id) { return kitchen->kitchen().tickets()->find(id); }
        QJsonObject atHub(const QString& id)
        {
            for (const QJsonValue& order : hub->get(u"/api/kds/orders?tenantId=one"_s).json[u"orders"].toArray()) {
                if (order[u"id"].toString() == id) {
                    return order.toObject();
                }
            }
            return {};
        }
    };

    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void ticketsComeAndTheScreenSaysHow()
    {
        Setup s;
        const QString id = s.place();
        QVERIFY(eventually([&] { return s.ticket(id) != nullptr; }));
        QCOMPARE(s.kitchen->status().route(), Route::Http);
        QVERIFY(s.kitchen->status().current());
        // However often the WebSocket is tried meanwhile.
        const int before = s.proxy.accepted();
        bool always = true;
        QVERIFY(eventually([&] {
            always = always && s.kitchen->status().current() && s.kitchen->status().route() == Route::Http;
            return s.proxy.accepted() > before + 4;
        }));
        QVERIFY(always);
        QVERIFY(!s.kitchen->link().isConnected());
    }

    void aBumpGoesByHttpAndStays()
    {
        Setup s;
        const QString id = s.place();
        QVERIFY(eventually([&] { return s.ticket(id) != nullptr; }));
        s.kitchen->kitchen().reportSeen({id}); // as every screen does; it waits for the WebSocket
        s.kitchen->kitchen().bump(id, {});
        QVERIFY(eventually([&] { return s.atHub(id)[u"status"].toString() == u"ready"; }));
        bool always = true;
        static_cast<void>(eventually(
            [&] {
                always = always && s.ticket(id) != nullptr && s.ticket(id)->ticket.status == TicketStatus::Ready;
                return false;
            },
            300ms));
        QVERIFY(always);
        QCOMPARE(s.kitchen->status().queued(), 1);
    }

    void whatAnotherDisplayFinishedGoes()
    {
        Setup s;
        const QString id = s.place();
        QVERIFY(eventually([&] { return s.ticket(id) != nullptr; }));
        QCOMPARE(s.hub->post(u"/api/kds/orders/%1/complete?tenantId=one"_s.arg(id), {}).status, 200);
        QVERIFY(eventually([&] {
            const TicketRow* row = s.ticket(id);
            return row == nullptr || row->ticket.status == TicketStatus::Completed;
        }));
    }

    void whenHttpIsGoneTooTheScreenSaysThatItIsOld()
    {
        Setup s;
        const QString id = s.place();
        QVERIFY(eventually([&] { return s.ticket(id) != nullptr && s.kitchen->status().current(); }));
        s.proxy.setRefusing(true);
        s.proxy.cut();
        QVERIFY(eventually([&] { return !s.kitchen->status().current(); }));
        QVERIFY(eventually([&] { return s.kitchen->status().route() == Route::Local; }));
        QVERIFY(s.ticket(id) != nullptr);
        s.proxy.setRefusing(false);
        QVERIFY(eventually([&] { return s.kitchen->status().current(); }));
    }

    void theWebSocketTakesOverAndPollingEnds()
    {
        Setup s;
        const QString first = s.place();
        QVERIFY(eventually([&] { return s.ticket(first) != nullptr; }));
        s.proxy.setRefusingUpgrades(false);
        QVERIFY(eventually([&] { return s.kitchen->link().isConnected(); }));
        QVERIFY(s.kitchen->status().current());
        QCOMPARE(s.kitchen->status().route(), Route::WebSocket);
        const QString second = s.place();
        QVERIFY(eventually([&] { return s.ticket(second) != nullptr; }));
        QCOMPARE(s.kitchen->kitchen().tickets()->rowCount(), 2);
        // No call for twice the time between two.
        const qint64 sent = s.proxy.bytesPassed(FaultProxy::Direction::ToBackend);
        static_cast<void>(eventually([] { return false; }, 150ms));
        QVERIFY(s.proxy.bytesPassed(FaultProxy::Direction::ToBackend) - sent < 100);
    }

    // Every answer of a poll says that the backend is there; the WebSocket is tried once for that, then probed.
    void pollingDoesNotMakeAnExhaustedLinkTryAllTheTime()
    {
        m_log->expect(u"Max reconnection attempts reached"_s);
        Setup s(2);
        QSignalSpy changes(&s.kitchen->link(), &ConnectionManager::stateChanged);
        QVERIFY(eventually([&] { return s.kitchen->link().state() == LinkState::Exhausted; }));
        static_cast<void>(eventually([] { return false; }, 300ms));
        QVERIFY2(changes.size() <= 8, qPrintable(QString::number(changes.size())));
        QCOMPARE(s.kitchen->link().state(), LinkState::Exhausted);
        const QString id = s.place();
        QVERIFY(eventually([&] { return s.ticket(id) != nullptr; }));
    }
};

QTEST_GUILESS_MAIN(TestKitchenByHttp)
#include "tst_kitchen_by_http.moc"

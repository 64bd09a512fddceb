// The lines that operators search a log for, word by word, out of a real day: the link comes and goes, orders take
// every route. And what must never stand in a log.
#include "core/ids.h"
#include "hub_bed.h"
#include "link_client.h"
#include "net/http_client.h"
#include "net/order_submitter.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/fault_proxy.h"
#include "support/sample_orders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestLogLines : public QObject {
    Q_OBJECT

    static constexpr auto secret = "a-token-that-nobody-may-read";

    struct Till {
        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<HubBed> hub = HubBed::start();
        FaultProxy proxy{hub->port()};
        std::unique_ptr<DeviceStore> store = DeviceStore::open(folder.path(), clock).value();
        LinkClient client{settings(proxy.port())};
        HttpClient http{QUrl(u"http://127.0.0.1:%1/api"_s.arg(proxy.port())), secret};
        OrderSubmitter submitter{*store, client.link(), http, clock, u"one"_s};

        static LinkSettings settings(quint16 port)
        {
            LinkSettings settings = LinkClient::quick(port);
            settings.token = secret;
            settings.maxAttempts = 3;
            return settings;
        }

        void sell(int table)
        {
            Order order = sampleOrder(newUuidV7(clock.now()), table, clock.now());
            order.tenantId = u"one"_s;
            OutboxEntry entry = placeEntry(order);
            entry.position = store->placeOrder(order, entry, u"20260106"_s).result().value();
            submitter.add({entry});
        }
    };

private slots:
    void everyLineComesWhenItsTimeHasCome()
    {
        FatalLogGuard log;
        log.expect(u"Max reconnection attempts reached"_s);
        const auto count = [&log](const QString& line) { return log.messages().count(line); };
        const auto comes = [&](const QString& line, qsizetype times = 1) {
            return eventually([&] { return count(line) >= times; });
        };
        Till till;
        till.submitter.setActive(true);
        till.client.link().logIn();
        QVERIFY(
            comes(u"stonepot.link: Connecting to: ws://127.0.0.1:%1/ws/restaurant-pos/one"_s.arg(till.proxy.port())));
        QVERIFY(comes(u"stonepot.link: Connected"_s));
        QVERIFY(comes(u"stonepot.link: Received message: sync_state"_s));
        QVERIFY(comes(u"stonepot.submit: Processing queued messages: 0"_s));
        QVERIFY(eventually([&] { return till.client.inSync(); }));

        till.sell(1);
        QVERIFY(comes(u"stonepot.link: Sending message: submit_order"_s));
        QVERIFY(comes(u"stonepot.submit: Order submitted via WebSocket"_s));
        QVERIFY(comes(u"stonepot.link: Received message: order_created"_s));
        QVERIFY(eventually([&] { return till.submitter.queuedCount() == 0; }));

        till.proxy.setRefusingUpgrades(true);
        till.proxy.cut();
        QVERIFY(eventually([&] { return !till.client.link().isConnected(); }));
        till.sell(2);
        QVERIFY(comes(u"stonepot.submit: WebSocket not connected, using HTTP API"_s));
        QVERIFY(eventually([&] { return till.submitter.queuedCount() == 0; }));

        till.proxy.setRefusing(true);
        till.proxy.cut();
        till.sell(3);
        QVERIFY(comes(u"stonepot.submit: Backend submission failed, using local mode"_s));
        QVERIFY(comes(u"stonepot.link: Max reconnection attempts reached"_s));

        till.proxy.setRefusing(false);
        till.proxy.setRefusingUpgrades(false);
        till.client.link().reconnectNow();
        QVERIFY(comes(u"stonepot.submit: Processing queued messages: 1"_s));
        QVERIFY(eventually([&] { return till.submitter.queuedCount() == 0; }));
        QCOMPARE(till.hub->get(u"/api/kds/orders?tenantId=one"_s).json[u"count"].toInt(), 3);

        till.client.link().logOut();
        QVERIFY(log.messages().filter(QString::fromLatin1(secret)).isEmpty());
        QVERIFY(log.messages().filter(u"555-0100"_s).isEmpty()); // nor a guest's telephone
        QCOMPARE(log.finish(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLogLines)
#include "tst_log_lines.moc"

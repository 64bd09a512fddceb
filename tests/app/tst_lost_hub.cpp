// The hub has another address after a restart: its devices find it, and nobody else's. A device in this process, hubs
// as real programs on loopback.
#include "composition.h"
#include "restaurant.h"

#include "support/eventually.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class LostHubTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPairedDeviceFindsItsHubAgainAndNoOther();
    void aDeviceWithoutATokenStaysWhereItIs();

private:
    struct Known {
        QString pairingCode;
        std::vector<int> around; // ports
    };
    std::unique_ptr<Composition> till(int port, const Known& known);
    [[nodiscard]] static int freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }
    QString sell(Composition& till);

    SystemClock m_clock;
    std::unique_ptr<Restaurant> m_restaurant;
    std::unique_ptr<FatalLogGuard> m_log;
};

void LostHubTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_restaurant = std::make_unique<Restaurant>();
    QVERIFY(m_restaurant->startHub());
}

void LostHubTest::cleanup()
{
    m_restaurant.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<Composition> LostHubTest::till(int port, const Known& known)
{
    DeviceLink link;
    link.link.backoff = {.base = 20ms, .maximum = 100ms};
    Composition::Config config{.role = DeviceRole::Till,
                               .addresses = addressesOfHub(u"127.0.0.1:%1"_s.arg(port), u"demo"_s).value(),
                               .dataDir = m_restaurant->folder(u"till-a"_s),
                               .device = u"till-a"_s,
                               .link = link,
                               .pairingCode = known.pairingCode};
    for (const int each : known.around) {
        config.around.push_back({QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(each)});
    }
    auto made = Composition::make(config, m_clock);
    if (!made) {
        qFatal("%s", qPrintable(made.error().text()));
    }
    (*made)->link().logIn();
    return *std::move(made);
}

// The clientOrderId of an order that is on disk.
QString LostHubTest::sell(Composition& till)
{
    QSignalSpy committed(&till.pos(), &PosStore::orderCommitted);
    till.pos().applyMenu(sampleMenu());
    LineChoice choice;
    choice.itemId = m_restaurant->simpleItem();
    const QString id = till.pos().addToCart(choice) ? till.pos().placeOrder({}) : QString();
    return eventually([&] { return !committed.isEmpty(); }) ? id : QString();
}

void LostHubTest::aPairedDeviceFindsItsHubAgainAndNoOther()
{
    Restaurant neighbour;
    QVERIFY(neighbour.startHub());
    const int before = m_restaurant->port();
    const int after = freePort();
    const auto there = [after](Composition& till) {
        return till.link().isConnected() && till.status().address().contains(u":%1/"_s.arg(after));
    };
    {
        const auto device = till(before, {m_restaurant->pairingCode(), {neighbour.port(), after}});
        QVERIFY(eventually([&] { return device->link().isConnected(); }));

        m_restaurant->hub().kill();
        const QString sold = sell(*device);
        m_restaurant->moveHub(after);
        QVERIFY(m_restaurant->startHub());
        QVERIFY(eventually([&] { return there(*device); }, 20s));
        QVERIFY(eventually([&] {
            const OrderRow* row = device->pos().ordersModel()->find(sold);
            return row != nullptr && row->delivery == Delivery::Confirmed;
        }));
    }
    const auto again = till(before, {}); // with nobody to ask: it has kept where the hub is
    QVERIFY(eventually([&] { return there(*again); }));
    QVERIFY(neighbour.exported().isEmpty());
}

void LostHubTest::aDeviceWithoutATokenStaysWhereItIs()
{
    const int before = m_restaurant->port();
    const int after = freePort();
    const auto device = till(before, {{}, {after}});
    QVERIFY(eventually([&] { return device->link().isConnected(); }));
    m_restaurant->hub().kill();
    m_restaurant->moveHub(after);
    QVERIFY(m_restaurant->startHub());
    QVERIFY(eventually([&] { return device->status().attempt() >= 6; }));
    QVERIFY(device->status().address().contains(u":%1/"_s.arg(before)));
}

QTEST_GUILESS_MAIN(LostHubTest)
#include "tst_lost_hub.moc"

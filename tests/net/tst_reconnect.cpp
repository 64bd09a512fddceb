// A hub is killed and started again under a hundred devices, with the back-off that restaurants have. All come back by
// themselves, each within what its back-off allows, and not in one burst.
#include "hub_process.h"
#include "link_client.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/fault_proxy.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

// The most that came within any 100 ms.
qsizetype peak(std::span<const std::chrono::steady_clock::time_point> times)
{
    qsizetype most = 0;
    for (auto first = times.begin(); first != times.end(); ++first) {
        const auto end = std::find_if(first, times.end(), [&](auto time) { return time - *first >= 100ms; });
        most = std::max<qsizetype>(most, end - first);
    }
    return most;
}

} // namespace

class TestReconnect : public QObject {
    Q_OBJECT

private slots:
    void aHundredDevicesComeBackOneByOne();
};

void TestReconnect::aHundredDevicesComeBackOneByOne()
{
    constexpr int devices = 100;
    FatalLogGuard log;
    const QTemporaryDir folder;
    const QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s, u"--tenant"_s,
                                u"one"_s,      u"--db"_s,        folder.filePath(u"hub.db"_s)};
    auto hub = std::make_unique<HubProcess>(arguments);
    FaultProxy proxy(hub->port());
    std::vector<std::unique_ptr<LinkClient>> clients;
    for (int i = 0; i < devices; ++i) {
        LinkSettings settings;
        settings.address = LinkClient::quick(proxy.port()).address;
        settings.deviceId = u"till-%1"_s.arg(i);
        settings.stableAfter = 0ms; // they have been online for long
        clients.push_back(std::make_unique<LinkClient>(settings));
        clients.back()->link().logIn();
    }
    const auto inSync = [&] {
        return std::ranges::count_if(clients, [](const auto& client) { return client->inSync(); });
    };
    QVERIFY(eventually([&] { return inSync() == devices; }));
    static_cast<void>(eventually([] { return false; }, 50ms)); // stable

    const auto before = static_cast<std::size_t>(proxy.accepted());
    QElapsedTimer sinceKill;
    sinceKill.start();
    hub->kill();
    QVERIFY(eventually([&] { return inSync() == 0; }));
    hub = std::make_unique<HubProcess>(arguments);
    proxy.setBackend(hub->port());
    const qint64 down = sinceKill.elapsed();

    // Whoever failed while it was down has failed once, or twice at the very most, and waits for 6 s at the longest.
    QVERIFY(eventually([&] { return inSync() == devices; }, 8s));
    const qint64 back = sinceKill.elapsed() - down;
    const auto most = peak(std::span(proxy.acceptedAt()).subspan(before));
    qInfo().noquote()
        << u"Hub down for %1 ms; %2 devices in sync %3 ms after it was back; at most %4 connects in 100 ms"_s.arg(down)
               .arg(devices)
               .arg(back)
               .arg(most);
    QVERIFY2(most < devices / 4, qPrintable(u"%1 came within 100 ms"_s.arg(most)));
    QCOMPARE(log.finish(), QStringList());
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"

#include "measurements.h"

#include "hub_under_test.h"
#include "orders.h"

#include "core/messages.h"
#include "net/connection_manager.h"
#include "net/websocket_transport.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int comesBackWithin = 30'000;
constexpr auto together = std::chrono::milliseconds(100);

// The link of a program, with the waits that a restaurant has; in sync as soon as the hub's state has come.
class Device final : public QObject {
public:
    Device(quint16 port, int number, std::function<void()> changed)
        : m_link(
              {
                  .address = QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/%2"_s.arg(port).arg(tenant())),
                  .deviceId = u"till-%1"_s.arg(number),
                  .stableAfter = Milliseconds(0), // it has been online for long
              },
              makeWebSocketTransport(qint64{8} * 1024 * 1024, {}), m_clock)
    {
        connect(&m_link, &ConnectionManager::messageReceived, this, [this](const ServerMessage& message) {
            if (std::holds_alternative<SyncState>(message)) {
                m_link.synced();
            }
        });
        connect(&m_link, &ConnectionManager::stateChanged, this, std::move(changed));
        m_link.logIn();
    }

    [[nodiscard]] LinkState state() const { return m_link.state(); }

private:
    SystemClock m_clock;
    ConnectionManager m_link;
};

using Devices = std::vector<std::unique_ptr<Device>>;

auto inSync(const Devices& devices)
{
    return std::ranges::count(devices, LinkState::Online, &Device::state);
}

} // namespace

Status reconnect(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    auto hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const quint16 port = (*hub)->port();
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    QList<double> times; // since the hub was back, in the order in which devices were in sync
    const auto until = [&](const std::function<bool()>& done) {
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(comesBackWithin);
        while (!done() && limit.isActive()) {
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        return done();
    };

    Devices devices;
    clock.start();
    devices.push_back(std::make_unique<Device>(port, 0, [] {}));
    if (!until([&] { return inSync(devices) == 1; })) {
        return fail(ErrorCode::Unavailable, {}, u"No device came to be in sync."_s);
    }
    const double alone = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    bool back = false;
    for (int i = 1; i < settings.displays; ++i) {
        devices.push_back(std::make_unique<Device>(port, i, [&] {
            while (back && times.size() < inSync(devices)) {
                times += static_cast<double>(clock.nsecsElapsed()) / 1e6;
            }
        }));
    }
    if (!until([&] { return inSync(devices) == settings.displays; })) {
        return fail(ErrorCode::Unavailable, {}, u"Not every device came to be in sync."_s);
    }

    hub->reset();
    static_cast<void>(until([&] { return inSync(devices) == 0; }));
    hub = HubUnderTest::start(folder.filePath(u"hub.db"_s), port);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    clock.start();
    back = true;
    const bool all = until([&] { return inSync(devices) == settings.displays; });
    double most = 0;
    for (auto first = times.cbegin(); first != times.cend(); ++first) {
        const auto end =
            std::find_if(first, times.cend(), [&](double time) { return time - *first >= together.count(); });
        most = std::max(most, static_cast<double>(end - first));
    }
    report.row(u"ceiling: one device, nobody else"_s, {{u"ms"_s, alone}});
    report.row(u"%1 devices, hub started again"_s.arg(settings.displays),
               {{u"ms p50"_s, percentile(times, 0.5)},
                {u"ms p90"_s, percentile(times, 0.9)},
                {u"ms p99"_s, percentile(times, 0.99)},
                {u"ms max"_s, percentile(times, 1)},
                {u"most in 100 ms"_s, most},
                {u"missing"_s, static_cast<double>(settings.displays - inSync(devices))}});
    return all ? Status() : fail(ErrorCode::Unavailable, {}, u"Not every device came back."_s);
}

} // namespace stonepot::bench

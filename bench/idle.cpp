#include "measurements.h"

#include "hub_under_test.h"
#include "listener_socket.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

Status idle(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const double before = (*hub)->residentMiB();
    std::vector<std::unique_ptr<ListenerSocket>> clients;
    QEventLoop loop;
    for (int i = 0; i < settings.clients; ++i) {
        clients.push_back(std::make_unique<ListenerSocket>((*hub)->port(), i, [](QByteArrayView) {}));
        if (i % 50 == 49) {
            QTimer::singleShot(50, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
    QTimer::singleShot(static_cast<int>(settings.seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
    const auto open = std::ranges::count_if(clients, [](const auto& client) { return client->isOpen(); });
    report.row(
        u"%1 idle clients"_s.arg(settings.clients),
        {{u"connected"_s, static_cast<double>(open)}, {u"MiB before"_s, before}, {u"MiB"_s, (*hub)->residentMiB()}});
    return {};
}

} // namespace stonepot::bench

#include "hub/running_hub.h"

#include "hub/announcer.h"
#include "hub/command_queue.h"
#include "hub/database_lock.h"
#include "hub/device_access.h"
#include "hub/hub_server.h"

#include <QEventLoop>

namespace stonepot {

namespace {

Status storeMenu(CommandQueue& queue, const RunningHub::TenantMenu& each)
{
    std::optional<Status> answer;
    QEventLoop loop;
    queue.replaceMenu(each.tenant, each.menu, &loop, [&](const Status& status) {
        answer = status;
        loop.quit();
    });
    if (!answer) {
        loop.exec();
    }
    return answer.value_or(Status());
}

} // namespace

// In the order of construction; the server ends before the queue, the queue before the lock on its file.
struct RunningHub::Private {
    DatabaseLock lock;
    std::unique_ptr<CommandQueue> queue{};
    std::unique_ptr<HubServer> server{};
    std::unique_ptr<Announcer> announcer{};
};

RunningHub::RunningHub() = default;

Result<std::unique_ptr<RunningHub>> RunningHub::start(const Settings& settings, const Clock& clock)
{
    auto lock = DatabaseLock::take(settings.database);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    CommandQueue::Settings store;
    store.database = settings.database;
    store.tenants = settings.tenants;
    store.clock = &clock;
    auto queue = CommandQueue::open(store);
    if (!queue) {
        return std::unexpected(queue.error());
    }
    std::unique_ptr<RunningHub> hub(new RunningHub);
    hub->d.reset(new Private{std::move(*lock), std::move(*queue)});
    hub->d->server = std::make_unique<HubServer>(settings.server, *hub->d->queue, clock);
    for (const TenantMenu& each : settings.menus) {
        if (const Status stored = storeMenu(*hub->d->queue, each); !stored) {
            return std::unexpected(stored.error());
        }
    }
    if (const Status listening = hub->d->server->listen(); !listening) {
        return std::unexpected(listening.error());
    }
    if (settings.server.announce) {
        hub->d->announcer = std::make_unique<Announcer>(
            settings.server.address, hub->port(), !settings.server.tlsCertificate.isEmpty(),
            [&devices = hub->d->server->devices()](const QByteArray& key) { return devices.tokenHash(key); });
    }
    connect(hub->d->server.get(), &HubServer::stopped, hub.get(), &RunningHub::stopped);
    return hub;
}

RunningHub::~RunningHub()
{
    if (d) {
        d->queue->stop();
    }
}

quint16 RunningHub::port() const
{
    return d->server->port();
}

void RunningHub::stop()
{
    d->server->stop();
}

} // namespace stonepot

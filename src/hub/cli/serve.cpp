#include "hub/cli/serve.h"

#include "hub/cli/database_lock.h"
#include "hub/cli/operations.h"
#include "hub/cli/stop_signals.h"
#include "hub/command_queue.h"
#include "hub/hub_server.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct TenantMenu {
    QString tenant;
    Menu menu;
};

// Every file is read before anything is opened: a broken one changes nothing.
Result<std::vector<TenantMenu>> readMenus(const HubOptions& options)
{
    std::vector<TenantMenu> menus;
    for (const HubOptions::MenuFile& each : options.menus) {
        const auto menu = readMenuFile(each.file);
        if (!menu) {
            return std::unexpected(menu.error());
        }
        for (const QString& tenant : each.tenant.isEmpty() ? options.tenants : QStringList{each.tenant}) {
            menus.push_back({tenant, *menu});
        }
    }
    return menus;
}

Status storeMenu(CommandQueue& queue, const TenantMenu& each)
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

void printAddress(const HubSettings& settings, quint16 port)
{
    const bool six = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = six ? u'[' + settings.address.toString() + u']' : settings.address.toString();
    QTextStream(stdout) << "Listening on " << host << ':' << port << Qt::endl;
}

} // namespace

Status serve(const HubOptions& options)
{
    const auto menus = readMenus(options);
    if (!menus) {
        return std::unexpected(menus.error());
    }
    const auto lock = DatabaseLock::take(options.database);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const SystemClock clock;
    CommandQueue::Settings settings;
    settings.database = options.database;
    settings.tenants = options.tenants;
    settings.clock = &clock;
    const auto queue = CommandQueue::open(settings);
    if (!queue) {
        return std::unexpected(queue.error());
    }
    HubServer server(options.server, **queue, clock);
    for (const TenantMenu& each : *menus) {
        if (const Status stored = storeMenu(**queue, each); !stored) {
            return stored;
        }
    }
    if (const Status listening = server.listen(); !listening) {
        return listening;
    }
    const StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, &server, &HubServer::stop);
    QObject::connect(&server, &HubServer::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    printAddress(options.server, server.port());
    QCoreApplication::exec();
    (*queue)->stop();
    return {};
}

} // namespace stonepot

#include "hub/cli/serve.h"

#include "hub/cli/operations.h"
#include "hub/cli/stop_signals.h"
#include "hub/key_file.h"
#include "hub/running_hub.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Every file is read before anything is opened: a broken one changes nothing.
Result<std::vector<RunningHub::TenantMenu>> readMenus(const HubOptions& options)
{
    std::vector<RunningHub::TenantMenu> menus;
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
    HubSettings server = options.server;
    auto pepper = loadOrMakeKey(options.keyFile);
    if (!pepper) {
        return std::unexpected(pepper.error());
    }
    server.pepper = *std::move(pepper);
    const SystemClock clock;
    const auto hub = RunningHub::start({server, options.database, options.tenants, *menus}, clock);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, hub->get(), &RunningHub::stop);
    QObject::connect(hub->get(), &RunningHub::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    printAddress(options.server, (*hub)->port());
    QCoreApplication::exec();
    return {};
}

} // namespace stonepot

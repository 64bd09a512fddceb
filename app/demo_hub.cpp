#include "demo_hub.h"

#include "hub_thread.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Result<std::unique_ptr<DemoHub>> DemoHub::start(const QString& database, const Menu& menu, const Clock& clock)
{
    RunningHub::Settings settings;
    settings.server.port = 0;
    settings.server.demoStaff = true;
    settings.database = database;
    settings.tenants = {tenant};
    settings.menus.push_back({tenant, menu});

    auto hub = HubThread::start(settings, clock);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    std::unique_ptr<DemoHub> demo(new DemoHub);
    demo->m_hub = std::move(*hub);
    return demo;
}

DemoHub::~DemoHub() = default;

quint16 DemoHub::port() const
{
    return m_hub->port();
}

} // namespace stonepot

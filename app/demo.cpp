#include "demo.h"

#include "sample_menu.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace stonepot {

Result<std::unique_ptr<Demo>> Demo::start(const Options& options, const QString& folder, const Clock& clock)
{
    const QDir root(folder);
    if (!root.mkpath(u"."_s)) {
        return fail(ErrorCode::StorageFailed, folder, u"The folder cannot be made."_s);
    }
    const auto menu = demoMenu();
    if (!menu) {
        return std::unexpected(menu.error());
    }
    std::unique_ptr<Demo> demo(new Demo);
    auto hub = DemoHub::start(root.filePath(u"hub.db"_s), *menu, clock);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    demo->m_hub = std::move(*hub);

    AddressOptions where;
    where.backendUrl = u"127.0.0.1:%1"_s.arg(demo->m_hub->port());
    where.tenant = DemoHub::tenant;
    const auto addresses = resolveAddresses(where, {}, {});
    if (!addresses) {
        return std::unexpected(addresses.error());
    }
    const auto screen = [&](DeviceRole role, const QString& device, Screen& place) -> Status {
        Composition::Config config{role, *addresses, root.filePath(device), device, {}, {}};
        config.till.development = options.development;
        auto made = makeScreen(config, clock);
        if (!made) {
            return std::unexpected(made.error());
        }
        place = std::move(*made);
        return {};
    };
    if (const Status till = screen(DeviceRole::Till, u"till-a"_s, demo->m_till); !till) {
        return std::unexpected(till.error());
    }
    if (const Status kitchen = screen(DeviceRole::Kitchen, u"kitchen-1"_s, demo->m_kitchen); !kitchen) {
        return std::unexpected(kitchen.error());
    }
    QObject::connect(demo->m_till.device.get(), &Composition::soldLocally, &demo->m_kitchen.device->kitchen(),
                     &KitchenStore::addLocal);
    return demo;
}

} // namespace stonepot

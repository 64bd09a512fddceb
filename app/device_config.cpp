#include "device_config.h"

#include <QDir>

namespace stonepot {

Result<Composition::Config> deviceConfig(const Options& options)
{
    const Variables environment = processEnvironment();
    const Variables dotEnv = readDotEnv(QDir::currentPath());
    const auto addresses = resolveAddresses(options.addresses, environment, dotEnv);
    if (!addresses) {
        return std::unexpected(addresses.error());
    }
    const auto link = resolveLink(options.tls, environment, dotEnv);
    if (!link) {
        return std::unexpected(link.error());
    }
    const auto till = resolveTill(environment, dotEnv);
    if (!till) {
        return std::unexpected(till.error());
    }
    const QString folder = options.dataDir.isEmpty() ? defaultDataDir(options.role) : options.dataDir;
    Composition::Config config{options.role, *addresses,         folder, options.device, options.station,
                               *link,        options.pairingCode};
    config.till = *till;
    return config;
}

} // namespace stonepot

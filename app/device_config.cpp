#include "device_config.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QStringList namesOf(QLatin1StringView key)
{
    return {"STONEPOT_"_L1 + key, "VITE_"_L1 + key};
}

bool says(const Variables& variables, QLatin1StringView key)
{
    return std::ranges::any_of(namesOf(key), [&](const QString& name) { return !variables.value(name).isEmpty(); });
}

// A hub on this machine does not move.
std::vector<HubSearch::Target> whomToAsk(const Addresses& addresses)
{
    const QString host = addresses.api.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return isHere ? std::vector<HubSearch::Target>()
                  : HubSearch::everybodyAround(static_cast<quint16>(addresses.api.port(HubSearch::usualPort)));
}

} // namespace

StartSettings StartSettings::of(const Options& options)
{
    StartSettings start{options, processEnvironment(), readDotEnv(QDir::currentPath())};
    if (start.options.dataDir.isEmpty()) {
        start.options.dataDir = defaultDataDir(options.role);
    }
    return start;
}

QSet<DeviceSettings::Field> StartSettings::given() const
{
    using Field = DeviceSettings::Field;
    QSet<Field> fields;
    const auto said = [this](QLatin1StringView key) { return says(environment, key) || says(dotEnv, key); };
    const AddressOptions& addresses = options.addresses;
    if (!addresses.backendUrl.isEmpty() || !addresses.apiUrl.isEmpty() || !addresses.wsUrl.isEmpty() ||
        said("BACKEND_URL"_L1) || said("BACKEND_API_URL"_L1) || said("BACKEND_WS_URL"_L1)) {
        fields.insert(Field::Backend);
    }
    if (!addresses.tenant.isEmpty() || said("TENANT_ID"_L1)) {
        fields.insert(Field::Tenant);
    }
    if (!options.device.isEmpty()) {
        fields.insert(Field::Device);
    }
    if (said("LOCK_AFTER_MIN"_L1)) {
        fields.insert(Field::Lock);
    }
    if (said("BOARD_CHIME"_L1)) {
        fields.insert(Field::Chime);
    }
    if (options.fullscreen) {
        fields.insert(Field::Screen);
    }
    return fields;
}

Result<Composition::Config> deviceConfig(const StartSettings& start, const DevicePreferences& preferences)
{
    const Options& options = start.options;
    // Of `.env` it can be said in another way, which counts over it.
    Variables dotEnv = start.dotEnv;
    const auto fallBack = [&dotEnv](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty() && !says(dotEnv, key)) {
            dotEnv.insert("STONEPOT_"_L1 + key, value);
        }
    };
    fallBack("BACKEND_URL"_L1, preferences.backend);
    fallBack("TENANT_ID"_L1, preferences.tenant);
    fallBack("LOCK_AFTER_MIN"_L1, preferences.lockAfter ? QString::number(*preferences.lockAfter) : QString());
    fallBack("BOARD_CHIME"_L1, preferences.chime ? QString::number(*preferences.chime) : QString());
    const auto addresses = resolveAddresses(options.addresses, start.environment, dotEnv);
    if (!addresses) {
        return std::unexpected(addresses.error());
    }
    const auto link = resolveLink(options.tls, start.environment, dotEnv);
    if (!link) {
        return std::unexpected(link.error());
    }
    const auto till = resolveTill(start.environment, dotEnv);
    if (!till) {
        return std::unexpected(till.error());
    }
    const auto display = resolveDisplay(start.environment, dotEnv);
    if (!display) {
        return std::unexpected(display.error());
    }
    Composition::Config config{.role = options.role,
                               .addresses = *addresses,
                               .dataDir = start.options.dataDir,
                               .device = options.device.isEmpty() ? preferences.device : options.device,
                               .station = options.station,
                               .link = *link,
                               .pairingCode = options.pairingCode,
                               .around = whomToAsk(*addresses)};
    config.till = *till;
    config.till.development = options.development;
    config.display = *display;
    return config;
}

} // namespace stonepot

#include "device_setup.h"

#include "core/ids.h"
#include "core/when_done.h"
#include "storage/whole_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 maxPreferences = 64 * 1024;

QString preferencesFile(const StartSettings& start)
{
    return QDir(start.dataDir()).filePath(u"device.json"_s);
}

DevicePreferences readPreferences(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readDevicePreferences(file.read(maxPreferences)) : DevicePreferences();
}

// As a person writes it.
QString shownBackend(const Addresses& addresses)
{
    const QString host = addresses.api.authority();
    return addresses.api.scheme() == "https"_L1 ? u"https://"_s + host : host;
}

bool isAnotherDevice(const DevicePreferences& one, const DevicePreferences& other)
{
    return one.device != other.device || one.backend != other.backend || one.tenant != other.tenant;
}

} // namespace

DeviceSetup::DeviceSetup(StartSettings start)
    : m_start(std::move(start))
    , m_preferences(readPreferences(preferencesFile(m_start)))
{
    // A command line that says nothing of a role means that of the first start.
    if (m_start.options.role == DeviceRole::Till) {
        m_start.options.role = roleFromWire(m_preferences.role).value_or(DeviceRole::Till);
    }
    m_disk.setMaxThreadCount(1);
    m_settings.setGiven(m_start.given());
    connect(&m_settings, &DeviceSettings::changeRequested, this, &DeviceSetup::put);
    connect(&m_settings, &DeviceSettings::restartRequested, this, &DeviceSetup::restartRequested);
}

void DeviceSetup::setRunning(const Composition::Config& config, const QString& deviceId)
{
    m_running = m_preferences;
    m_inUse.device = deviceId;
    m_inUse.backend = shownBackend(config.addresses);
    m_inUse.tenant = config.addresses.tenant;
    show();
}

void DeviceSetup::setFormats(const std::vector<NamedChoice>& formats, const QString& current)
{
    m_settings.setFormats(formats);
    m_inUse.formats = current;
    show();
}

void DeviceSetup::put(const DevicePreferences& next)
{
    using Problem = DeviceSettings::Problem;
    if (next == m_preferences) {
        return;
    }
    if (!next.device.isEmpty() && !isValidId(next.device)) {
        m_settings.refuse(Problem::NotAName);
        return;
    }
    if (!next.tenant.isEmpty() && !isValidTenantId(next.tenant)) {
        m_settings.refuse(Problem::NotATenant);
        return;
    }
    AddressOptions address;
    address.backendUrl = next.backend;
    if (!next.backend.isEmpty() && !resolveAddresses(address, {}, {})) {
        m_settings.refuse(Problem::NotAnAddress);
        return;
    }
    const DevicePreferences before = std::exchange(m_preferences, next);
    const auto written =
        runOn(m_disk, [path = preferencesFile(m_start), json = toJson(next)] { return writeWholeFile(path, json); });
    whenDone(written, this, [this](const Status& done) {
        if (!done) {
            m_settings.refuse(Problem::NotSaved);
        }
    });
    show();
    emit changed(before, next);
}

void DeviceSetup::show()
{
    DeviceSettings::InUse now = m_inUse;
    now.dark =
        m_preferences.colors == DevicePreferences::Colors::Dark ||
        (m_preferences.colors == DevicePreferences::Colors::Standard && m_start.options.role != DeviceRole::Till);
    if (const auto config = deviceConfig(m_start, m_preferences)) {
        now.lockAfter =
            static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(config->till.lockAfter).count());
        now.chime = config->display.chime;
    }
    now.fullscreen = m_preferences.fullscreen || m_start.options.fullscreen;
    m_settings.show(m_preferences, now, isAnotherDevice(m_running, m_preferences));
}

} // namespace stonepot

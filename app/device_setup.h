// A device's settings between the manager's page and device.json in its folder: what is changed there is checked, in
// effect and stored at once.
#pragma once

#include "device_config.h"

#include <QThreadPool>

namespace stonepot {

class DeviceSetup final : public QObject {
    Q_OBJECT
public:
    // Reads what was stored: before there is a window, since it says in which language that speaks.
    explicit DeviceSetup(StartSettings start);

    [[nodiscard]] const StartSettings& start() const { return m_start; }
    [[nodiscard]] const DevicePreferences& preferences() const { return m_preferences; }
    [[nodiscard]] DeviceSettings& settings() { return m_settings; }
    // ValidationError names the setting.
    [[nodiscard]] Result<Composition::Config> config() const { return deviceConfig(m_start, m_preferences); }
    // A device runs with these.
    void setRunning(const Composition::Config& config, const QString& deviceId);
    void setLanguage(const QString& shown) { m_inUse.language = shown; }
    void setFormats(const std::vector<NamedChoice>& formats, const QString& current);

signals:
    void changed(const stonepot::DevicePreferences& before, const stonepot::DevicePreferences& now);
    void restartRequested();

private:
    void put(const DevicePreferences& next);
    void show();

    StartSettings m_start;
    DevicePreferences m_preferences;
    DeviceSettings m_settings;
    DeviceSettings::InUse m_inUse;
    DevicePreferences m_running; // name, address and restaurant that the device runs with
    QThreadPool m_disk;          // one write after the other
};

} // namespace stonepot

#include "state/device_settings.h"

namespace stonepot {

void DeviceSettings::show(const DevicePreferences& preferences, const InUse& inUse, bool needsRestart)
{
    if (preferences == m_preferences && inUse == m_inUse && needsRestart == m_needsRestart) {
        return;
    }
    m_preferences = preferences;
    m_inUse = inUse;
    m_needsRestart = needsRestart;
    emit changed();
}

void DeviceSettings::setSounds(const std::vector<SoundLevel>& sounds)
{
    if (m_sounds != sounds) {
        m_sounds = sounds;
        emit changed();
    }
}

} // namespace stonepot

// What a screen lets be heard, between the manager's page and those who keep it: a kitchen's store, or the device's own
// preferences.
#pragma once

#include "state/device_settings.h"
#include "ui/common/sound_file.h"

namespace stonepot {

class KitchenStore;

class SoundSettings final : public QObject {
    Q_OBJECT
public:
    // A kitchen display's. `play`: what somebody has chosen is heard at once.
    SoundSettings(DeviceSettings& settings, KitchenStore& kitchen, PlayWav play);
    // The board's for guests.
    SoundSettings(DeviceSettings& settings, PlayWav play);
    ~SoundSettings() override; // nothing is offered any more

private:
    void showKitchen();
    void changeKitchen(const SoundLevel& level);
    void changeBoard(const SoundLevel& level);
    void tryOut(const SoundLevel& level) const;

    DeviceSettings& m_settings;
    KitchenStore* m_kitchen = nullptr;
    PlayWav m_play;
};

} // namespace stonepot

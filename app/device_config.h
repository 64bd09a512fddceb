// Everything that a person can set about a device, put together: command line over environment over `.env` over what
// people set at the device itself.
#pragma once

#include "composition.h"
#include "options.h"

#include "state/device_settings.h"

namespace stonepot {

// What was said when the program was started.
struct StartSettings {
    Options options; // with a folder
    Variables environment;
    Variables dotEnv;

    [[nodiscard]] static StartSettings of(const Options& options); // with the process's environment

    [[nodiscard]] QString dataDir() const { return options.dataDir; }
    [[nodiscard]] QSet<DeviceSettings::Field> given() const; // counts over what people set at the device
};

// ValidationError names the setting.
[[nodiscard]] Result<Composition::Config> deviceConfig(const StartSettings& start,
                                                       const DevicePreferences& preferences = {});

} // namespace stonepot

// Everything that a person can set about a device, put together: command line over environment over `.env`.
#pragma once

#include "composition.h"
#include "options.h"

namespace stonepot {

// ValidationError names the setting.
[[nodiscard]] Result<Composition::Config> deviceConfig(const Options& options);

} // namespace stonepot

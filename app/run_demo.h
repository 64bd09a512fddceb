// `stonepot --demo`, with or without `--tour`.
#pragma once

#include "core/clock.h"
#include "options.h"

namespace stonepot {

// Until its windows are closed; the program's exit status. A build without a hub refuses.
[[nodiscard]] int runDemo(const Options& options, const Clock& clock);

} // namespace stonepot

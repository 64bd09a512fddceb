// Log lines for machines and people alike: time=… level=… category=… msg="…", on standard error.
#pragma once

namespace stonepot {

void logToStderr();

} // namespace stonepot

// What every way to start the windowed program needs.
#pragma once

#include "core/error.h"

class QWidget;

namespace stonepot {

// Says why it cannot start, and returns the program's exit status.
[[nodiscard]] int refuse(const Error& error);

void show(QWidget& window, bool fullscreen);

} // namespace stonepot

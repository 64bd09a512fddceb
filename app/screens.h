// A device with its window: what `stonepot` shows for a role.
#pragma once

#include "composition.h"

#include <QWidget>

namespace stonepot {

struct Screen {
    std::unique_ptr<Composition> device;
    std::unique_ptr<QWidget> window; // ends before the device
};

// Errors: those of Composition::make. The clock must outlive the screen.
[[nodiscard]] Result<Screen> makeScreen(const Composition::Config& config, const Clock& clock);

} // namespace stonepot

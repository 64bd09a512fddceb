// A device with its window: what `stonepot` shows for a role.
#pragma once

#include "composition.h"
#include "printing.h"

#include <QLocale>
#include <QWidget>

namespace stonepot {

struct Screen {
    std::unique_ptr<Composition> device;
    std::unique_ptr<Printing> printing; // of a till
    std::unique_ptr<QWidget> window;    // ends before the device
};

// The language and formats of the people here. A system without a language set says "C", whose numbers have neither a
// currency nor groups: that is American English.
[[nodiscard]] QLocale peoplesLocale();

// Errors: those of Composition::make and Printing::make. The clock must outlive the screen.
[[nodiscard]] Result<Screen> makeScreen(const Composition::Config& config, const Clock& clock);

} // namespace stonepot

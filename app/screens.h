// A device with its window: what `stonepot` shows for a role.
#pragma once

#include "composition.h"
#include "printing.h"

#include "state/device_preferences.h"
#include "state/payment_terminal.h"
#include "ui/kds/key_map.h"

#include <QLocale>
#include <QWidget>

namespace stonepot {

struct Screen {
    std::unique_ptr<Composition> device;
    std::unique_ptr<Printing> printing; // of a till
    std::unique_ptr<PaymentTerminal> terminal;
    KeyMap keys = KeyMap::standard(); // of a kitchen display
    std::unique_ptr<QWidget> window;  // ends before all that
};

// The language and formats of the people here. A system without a language set says "C", whose numbers have neither a
// currency nor groups: that is American English.
[[nodiscard]] QLocale peoplesLocale();
// Of a device where somebody has chosen them.
[[nodiscard]] QLocale localeOf(const DevicePreferences& preferences);

// Errors: those of Composition::make and Printing::make, NotFound or ValidationError of the file with the keys. The
// clock must outlive the screen.
[[nodiscard]] Result<Screen> makeScreen(const Composition::Config& config, const Clock& clock,
                                        const DevicePreferences& preferences = {});
// Another window for the same device, which goes on meanwhile.
[[nodiscard]] std::unique_ptr<QWidget> makeWindow(const Screen& screen, const Composition::Config& config,
                                                  const Clock& clock, const DevicePreferences& preferences);

} // namespace stonepot

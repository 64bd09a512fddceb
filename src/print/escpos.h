// A document in the language of receipt printers (Epson's ESC/POS and what the others made of it).
#pragma once

#include "print/document.h"
#include "print/printer_profile.h"

namespace stonepot {

// Text that a code page of the printer holds goes as letters, every other line as a picture of itself (where the
// printer takes pictures; where it does not, unknown letters become "?"). Needs a QGuiApplication for those. What the
// printer cannot do (drawer, cut) is left out.
[[nodiscard]] QByteArray toEscPos(const PrintDocument& document, const PrinterProfile& profile);

} // namespace stonepot

// A document for a log, a test or a terminal.
#pragma once

#include "print/document.h"

namespace stonepot {

// UTF-8-able lines of at most `columns`, each ended by a line break. Sizes keep their place and lose their size;
// inverse text stands in [ ], other things are named: "(QR: …)", "(cut)", "(drawer)".
[[nodiscard]] QString toPlainText(const PrintDocument& document, int columns);

} // namespace stonepot

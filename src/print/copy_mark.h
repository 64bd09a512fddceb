// What keeps a second print from being taken for a first one.
#pragma once

#include "print/document.h"
#include "print/paper_language.h"

namespace stonepot {

// The same paper with "COPY 2" across its head, and without the drawer's pulse: a reprint gives no access to the cash.
[[nodiscard]] PrintDocument markedAsCopy(PrintDocument document, int copy, const PaperLanguage& language);

} // namespace stonepot

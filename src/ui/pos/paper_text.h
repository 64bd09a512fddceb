// What a printer's trouble is called by people.
#pragma once

#include "state/paper_status.h"

namespace stonepot {

// "paper is out"
[[nodiscard]] QString problemText(const PaperTrouble& trouble);
// For the status bar: "2 printers ready", "Kitchen: paper is out"; empty when there is no printer.
[[nodiscard]] QString summaryText(const PaperStatus& paper);

} // namespace stonepot

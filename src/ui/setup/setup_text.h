// What the first start says about answers that cannot stand.
#pragma once

#include "state/setup_draft.h"

namespace stonepot {

[[nodiscard]] QString setupProblemText(const SetupProblem& problem);
[[nodiscard]] QString menuColumnText(MenuColumn column);
[[nodiscard]] QString csvProblemText(const CsvProblem& problem); // "Line 7: …"

} // namespace stonepot

// Codes of the rooms below, as sentences for a cashier.
#pragma once

#include "core/cart.h"
#include "core/error.h"
#include "core/format.h"
#include "state/amendments.h"

namespace stonepot {

[[nodiscard]] QString problemText(const ChoiceProblem& problem, const Format& format);
[[nodiscard]] QString errorText(ErrorCode code);
// "The refund of A-042 was refused: …"
[[nodiscard]] QString refusedText(AmendmentKind kind, const QString& displayNumber, const QString& reason);
// What was said of an item on this till: "Japchae stays as it was: …"
[[nodiscard]] QString availabilityRefusedText(const QString& itemName, const QString& reason);

} // namespace stonepot

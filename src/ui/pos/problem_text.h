// Codes of the rooms below, as sentences for a cashier.
#pragma once

#include "core/cart.h"
#include "core/error.h"
#include "core/format.h"
#include "state/amendments.h"

namespace stonepot {

class PosStore;

[[nodiscard]] QString problemText(const ChoiceProblem& problem, const Format& format);
[[nodiscard]] QString errorText(ErrorCode code);
// "The refund of A-042 was refused: …"
[[nodiscard]] QString refusedText(AmendmentKind kind, const QString& displayNumber, const QString& reason);
// Why who it is for cannot be changed of an order that was sent; nothing where it can.
[[nodiscard]] QString fixedText(const PosStore& store);
// Likewise, what kind of order it is.
[[nodiscard]] QString fixedTypeText(const PosStore& store);
// What was said of an item on this till: "Japchae stays as it was: …"
[[nodiscard]] QString availabilityRefusedText(const QString& itemName, const QString& reason);

} // namespace stonepot

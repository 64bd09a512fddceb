// Codes of the rooms below, as sentences for a cashier.
#pragma once

#include "core/cart.h"
#include "core/error.h"
#include "core/format.h"

namespace stonepot {

[[nodiscard]] QString problemText(const ChoiceProblem& problem, const Format& format);
[[nodiscard]] QString errorText(ErrorCode code);

} // namespace stonepot

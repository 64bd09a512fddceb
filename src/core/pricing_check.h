// What price() refuses before it computes: the errors of pricing.h, with their paths.
#pragma once

#include "core/pricing.h"

namespace stonepot {

[[nodiscard]] Status validatePricing(const PricingInput& input);

} // namespace stonepot

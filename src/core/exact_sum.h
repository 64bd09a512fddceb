// A sum of fractions, exact until it is rounded once.
#pragma once

#include "core/exact.h"

#include <optional>

namespace stonepot {

class ExactSum final {
public:
    // False when the sum leaves 128 bits; it cannot be used then.
    [[nodiscard]] bool add(Fraction term);
    // Nothing when it leaves 64 bits.
    [[nodiscard]] std::optional<Minor> rounded(Rounding mode) const;

private:
    // One for each denominator. Taxes meet one denominator for each set of inclusive rates in an order: mostly there is
    // one, and 128 bits do.
    std::vector<Fraction> m_terms;
};

} // namespace stonepot

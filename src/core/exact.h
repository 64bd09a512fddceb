// Exact integer arithmetic under money and pricing: 128 bits hold any amount times any rate.
#pragma once

#include "core/money.h"

#include <limits>

namespace stonepot {

__extension__ typedef __int128 Int128; // NOLINT(modernize-use-using): an alias cannot carry __extension__

[[nodiscard]] constexpr Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

// numerator / denominator as a whole number; `denominator` > 0. Negative numerators mirror positive ones.
[[nodiscard]] constexpr Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding)
{
    const Int128 size = magnitude(numerator);
    const Int128 whole = size / denominator;
    const Int128 rest = size % denominator;
    bool up = false;
    switch (rounding) {
    case Rounding::HalfUp:
        up = rest >= denominator - rest;
        break;
    case Rounding::HalfEven:
        up = rest > denominator - rest || (rest == denominator - rest && whole % 2 == 1);
        break;
    case Rounding::Up:
        up = rest > 0;
        break;
    case Rounding::Down:
        break;
    }
    const Int128 rounded = whole + (up ? 1 : 0);
    return numerator < 0 ? -rounded : rounded;
}

[[nodiscard]] constexpr bool fitsMinor(Int128 value)
{
    return value >= std::numeric_limits<Minor>::min() && value <= std::numeric_limits<Minor>::max();
}

[[nodiscard]] constexpr Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

} // namespace stonepot

// Exact integer arithmetic under money and pricing: 128 bits hold any amount times any rate.
#pragma once

#include "core/money.h"

#include <limits>
#include <span>
#include <vector>

namespace stonepot {

__extension__ typedef __int128 Int128; // NOLINT(modernize-use-using): an alias cannot carry __extension__

[[nodiscard]] constexpr Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

// numerator / denominator as a whole number; `denominator` > 0. Negative numerators mirror positive ones.
// Integer is Int128 or a wider one.
template <typename Integer>
[[nodiscard]] constexpr Integer divideRounded(const Integer& numerator, const Integer& denominator, Rounding rounding)
{
    const Integer size = numerator < 0 ? Integer(-numerator) : numerator;
    const Integer whole = size / denominator;
    const Integer rest = size % denominator;
    const Integer missing = denominator - rest; // compared with instead of doubling `rest`, which could overflow
    bool up = false;
    switch (rounding) {
    case Rounding::HalfUp:
        up = rest >= missing;
        break;
    case Rounding::HalfEven:
        up = rest > missing || (rest == missing && whole % 2 == 1);
        break;
    case Rounding::Up:
        up = rest > 0;
        break;
    case Rounding::Down:
        break;
    }
    const Integer rounded = whole + (up ? 1 : 0);
    return numerator < 0 ? Integer(-rounded) : rounded;
}

[[nodiscard]] constexpr bool fitsMinor(Int128 value)
{
    return value >= std::numeric_limits<Minor>::min() && value <= std::numeric_limits<Minor>::max();
}

// The nearest amount that 64 bits hold.
[[nodiscard]] constexpr Minor clampMinor(Int128 value)
{
    constexpr Int128 lowest = std::numeric_limits<Minor>::min();
    constexpr Int128 highest = std::numeric_limits<Minor>::max();
    return static_cast<Minor>(value < lowest ? lowest : value > highest ? highest : value);
}

[[nodiscard]] constexpr Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

// A part of an amount before it is whole units; `denominator` > 0.
struct Fraction {
    Int128 numerator = 0;
    Int128 denominator = 1;
};

// Whole units that add up to `amount`, which is the sum of `parts` give or take less than one: each part is cut towards
// zero, and the units that are then missing go to the largest remainders, ties to the earlier. Negated parts give
// negated units. Where denominators differ their products must fit 128 bits.
[[nodiscard]] std::vector<Minor> apportion(Minor amount, std::span<const Fraction> parts);

} // namespace stonepot

#include "core/exact.h"

#include <algorithm>
#include <numeric>

namespace stonepot {

namespace {

Fraction remainder(Fraction part)
{
    return {part.numerator % part.denominator, part.denominator};
}

bool isLarger(Fraction a, Fraction b)
{
    return a.denominator == b.denominator ? a.numerator > b.numerator
                                          : a.numerator * b.denominator > b.numerator * a.denominator;
}

} // namespace

std::vector<Minor> apportion(Minor amount, std::span<const Fraction> parts)
{
    std::vector<Minor> units;
    units.reserve(parts.size());
    Int128 missing = amount;
    for (const Fraction& part : parts) {
        units.push_back(static_cast<Minor>(part.numerator / part.denominator));
        missing -= units.back();
    }
    // Parts with both signs can leave too much: then units are taken away where most was cut off a negative part.
    const Minor step = missing < 0 ? -1 : 1;
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        return step > 0 ? isLarger(remainder(parts[a]), remainder(parts[b]))
                        : isLarger(remainder(parts[b]), remainder(parts[a]));
    });
    for (size_t i = 0; missing != 0 && i < order.size(); ++i, missing -= step) {
        units[order[i]] += step;
    }
    return units;
}

} // namespace stonepot

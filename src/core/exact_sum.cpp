#include "core/exact_sum.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>

namespace stonepot {

namespace {

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

template <typename Integer>
std::optional<Minor> narrowed(const Integer& value)
{
    const bool fits = value >= std::numeric_limits<Minor>::min() && value <= std::numeric_limits<Minor>::max();
    return fits ? std::optional(static_cast<Minor>(value)) : std::nullopt;
}

} // namespace

bool ExactSum::add(Fraction term)
{
    const auto known = std::ranges::find(m_terms, term.denominator, &Fraction::denominator);
    if (known == m_terms.end()) {
        m_terms.push_back(term);
        return true;
    }
    return !__builtin_add_overflow(known->numerator, term.numerator, &known->numerator);
}

std::optional<Minor> ExactSum::rounded(Rounding mode) const
{
    if (m_terms.size() == 1) {
        return narrowed(divideRounded(m_terms[0].numerator, m_terms[0].denominator, mode));
    }
    Wide numerator = 0;
    Wide denominator = 1;
    for (const Fraction& term : m_terms) {
        numerator = numerator * Wide(term.denominator) + Wide(term.numerator) * denominator;
        denominator *= Wide(term.denominator);
    }
    return narrowed(divideRounded(numerator, denominator, mode));
}

} // namespace stonepot

// Money as integer minor units; no floating point between the cashier's finger and the ledger.
#pragma once

#include "core/decimal.h"
#include "core/error.h"

#include <QString>
#include <span>
#include <vector>

namespace stonepot {

// An amount in the minor unit of a currency that the context names (the order's, the menu's): 6240 is $62.40.
using Minor = qint64;

// How an exact amount becomes a whole number of units. Negative amounts mirror positive ones: Up is away from zero.
enum class Rounding { HalfUp, HalfEven, Up, Down };

// ISO 4217: a code and how many decimal places its minor unit has (USD 2, KRW 0, KWD 3).
class Currency {
public:
    Currency() = default; // USD
    // ValidationError for a code that ISO 4217 does not list.
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const;
    [[nodiscard]] int exponent() const { return m_exponent; }

    bool operator==(const Currency&) const = default;

private:
    char m_code[4] = "USD";
    int m_exponent = 2;
};

class Money {
public:
    Money() = default;
    Money(Minor minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    // A decimal major amount as on the base wire (62.4); rounds half-up to the minor unit.
    [[nodiscard]] static Result<Money> fromMajor(double major, Currency currency);

    [[nodiscard]] Minor minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] double toMajor() const;
    [[nodiscard]] QString toMajorString() const; // "62.40", "-0.05"; no symbol, for wire and logs

    // Overflow when the result leaves 64 bits, CurrencyMismatch when the currencies differ.
    [[nodiscard]] Result<Money> plus(Money other) const;
    [[nodiscard]] Result<Money> minus(Money other) const;
    [[nodiscard]] Result<Money> times(Decimal factor, Rounding rounding) const;

    bool operator==(const Money&) const = default;

private:
    Minor m_minor = 0;
    Currency m_currency;
};

[[nodiscard]] Result<Minor> checkedAdd(Minor a, Minor b);
[[nodiscard]] Result<Minor> checkedSubtract(Minor a, Minor b);

// amount × factor, rounded.
[[nodiscard]] Result<Minor> multiply(Minor amount, Decimal factor, Rounding rounding);

// Splits `amount` in proportion to `weights`, losing no unit: shares are rounded down and the remaining units go to the
// largest remainders, ties to the earlier. With weights that sum to zero everything goes to the first share,
// and so it does where weights of both signs would make shares larger than `amount`: |amount| > |sum of weights|.
// Negative amounts and weights mirror positive ones. `weights` must not be empty.
[[nodiscard]] std::vector<Minor> allocate(Minor amount, std::span<const Minor> weights);

// The nearest multiple of `step` (> 0) by `rounding`; Up and Down are away from and towards zero.
// Where that leaves 64 bits: the multiple below.
[[nodiscard]] Minor roundToStep(Minor amount, Minor step, Rounding rounding);

} // namespace stonepot

// Exact decimals for tax rates ("8.875") and quantities (0.335 kg); never a binary fraction.
#pragma once

#include "core/error.h"

#include <QStringView>
#include <compare>

class QJsonValue;

namespace stonepot {

// units × 10^-scale, always normalised (no trailing zeros), so equal values are equal members.
class Decimal {
public:
    static constexpr int maxScale = 9;

    constexpr Decimal() = default;
    explicit constexpr Decimal(qint64 whole)
        : m_units(whole)
    {
    }

    // "12", "-0.335", "8.8750"; no exponent, no spaces, at most 9 places, at most 9 digits before the point.
    [[nodiscard]] static Result<Decimal> parse(QStringView text);
    // Whether parse() would take it.
    [[nodiscard]] static constexpr bool isExact(qint64 whole) { return whole >= -999'999'999 && whole <= 999'999'999; }
    // A JSON number (by its shortest decimal form) or a decimal string.
    [[nodiscard]] static Result<Decimal> fromJson(const QJsonValue& value);

    [[nodiscard]] qint64 units() const { return m_units; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    [[nodiscard]] bool isWhole() const { return m_scale == 0; }
    [[nodiscard]] Decimal negated() const;
    // What does not fit 64 bits loses its last places, then stays at the limit; no value that parse() takes gets there.
    [[nodiscard]] Decimal plus(Decimal other) const;
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] QString toString() const; // "0.335", "2"

    bool operator==(const Decimal&) const = default;
    std::strong_ordering operator<=>(const Decimal& other) const;

private:
    static Decimal normalised(qint64 units, int scale);

    qint64 m_units = 0;
    int m_scale = 0;
};

} // namespace stonepot

#include "core/decimal.h"

#include "core/exact.h"

#include <QJsonValue>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int maxWholeDigits = 9;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A number from outside, as far as it is worth repeating in a log.
QString quoted(QStringView text)
{
    return u"\"%1\""_s.arg(text.left(32));
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction)) {
        return fail(ErrorCode::ValidationError, {}, u"expected a decimal number, not %1"_s.arg(quoted(text)));
    }
    if (whole.size() > maxWholeDigits || fraction.size() > maxScale) {
        return fail(ErrorCode::ValidationError, {},
                    u"%1 has more than 9 digits before or after the point"_s.arg(quoted(text)));
    }
    qint64 units = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar c : part) {
            units = units * 10 + (c.unicode() - u'0');
        }
    }
    return normalised(negative ? -units : units, static_cast<int>(fraction.size()));
}

Result<Decimal> Decimal::fromJson(const QJsonValue& value)
{
    if (value.isString()) {
        return parse(value.toString());
    }
    if (!value.isDouble()) {
        return fail(ErrorCode::ValidationError, {}, u"expected a number or a decimal string"_s);
    }
    if (const qint64 whole = value.toInteger(0); whole != 0 && isExact(whole)) {
        return Decimal(whole);
    }
    return parse(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
}

Decimal Decimal::normalised(qint64 units, int scale)
{
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    Decimal result;
    result.m_units = units;
    result.m_scale = scale;
    return result;
}

Decimal Decimal::negated() const
{
    return normalised(clampMinor(-Int128{m_units}), m_scale);
}

Decimal Decimal::plus(Decimal other) const
{
    int scale = std::max(m_scale, other.m_scale);
    Int128 units = m_units * powerOfTen(scale - m_scale) + other.m_units * powerOfTen(scale - other.m_scale);
    while (scale > 0 && !fitsMinor(units)) {
        units /= 10;
        --scale;
    }
    return normalised(clampMinor(units), scale);
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

QString Decimal::toString() const
{
    // The lowest qint64 has no positive counterpart, so the sign is taken off the text.
    QString digits = QString::number(m_units);
    const bool negative = digits.startsWith(u'-');
    if (negative) {
        digits.remove(0, 1);
    }
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const
{
    const Int128 mine = m_units * powerOfTen(maxScale - m_scale);
    const Int128 theirs = other.m_units * powerOfTen(maxScale - other.m_scale);
    if (mine == theirs) {
        return std::strong_ordering::equal;
    }
    return mine < theirs ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace stonepot

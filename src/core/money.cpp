#include "core/money.h"

#include "core/exact.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// ISO 4217 list one; a code and, where it is not 2, the exponent.
constexpr QLatin1StringView iso4217 =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD3 BIF0 BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHE CHF CHW CLF4 CLP0 CNY COP COU CRC CUP CVE CZK DJF0 DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GNF0 GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD3 IRR ISK0 JMD JOD3 JPY0 KES KGS KHR KMF0 KPW KRW0 KWD3 KYD KZT LAK "
    "LBP LKR LRD LSL LYD3 MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR3 "
    "PAB PEN PGK PHP PKR PLN PYG0 QAR RON RSD RUB RWF0 SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
    "THB TJS TMT TND3 TOP TRY TTD TWD TZS UAH UGX0 USD USN UYI0 UYU UYW4 UZS VED VES VND0 VUV0 WST XAF0 XCD XCG XOF0 "
    "XPF0 YER ZAR ZMW ZWG "_L1;

constexpr qsizetype codeLength = 3;

std::unexpected<Error> overflow()
{
    return fail(ErrorCode::Overflow, {}, u"an amount is larger than 64 bits hold"_s);
}

std::unexpected<Error> currencyMismatch(Currency left, Currency right)
{
    return fail(ErrorCode::CurrencyMismatch, {}, u"%1 and %2 do not add up"_s.arg(left.code(), right.code()));
}

Result<Minor> narrow(Int128 value)
{
    if (!fitsMinor(value)) {
        return overflow();
    }
    return static_cast<Minor>(value);
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    for (qsizetype at = 0; code.size() == codeLength && at < iso4217.size(); at = iso4217.indexOf(u' ', at) + 1) {
        if (iso4217.sliced(at, codeLength) == code) {
            Currency currency;
            std::memcpy(currency.m_code, iso4217.data() + at, codeLength);
            const char exponent = iso4217.data()[at + codeLength];
            currency.m_exponent = exponent == ' ' ? 2 : exponent - '0';
            return currency;
        }
    }
    return fail(ErrorCode::ValidationError, {}, u"\"%1\" is not an ISO 4217 currency code"_s.arg(code.left(32)));
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code, codeLength);
}

Result<Money> Money::fromMajor(double major, Currency currency)
{
    if (!std::isfinite(major)) {
        return fail(ErrorCode::ValidationError, {}, u"expected an amount"_s);
    }
    // The shortest decimal that reads back as this double is what was meant: 1.005 is not 1.00499999999999989.
    const QString text = QString::number(std::abs(major), 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    const QString fraction =
        (point < 0 ? QString() : text.sliced(point + 1)).leftJustified(currency.exponent() + 1, u'0');
    bool fits = false;
    const Minor cut = (whole + fraction.first(currency.exponent())).toLongLong(&fits);
    if (!fits) {
        return overflow();
    }
    const Result<Minor> minor = checkedAdd(cut, fraction.at(currency.exponent()) >= u'5' ? 1 : 0);
    if (!minor) {
        return std::unexpected(minor.error());
    }
    return Money(major < 0 ? -*minor : *minor, currency);
}

double Money::toMajor() const
{
    return static_cast<double>(m_minor) / static_cast<double>(powerOfTen(m_currency.exponent()));
}

QString Money::toMajorString() const
{
    QString digits = QString::number(m_minor);
    const bool negative = digits.startsWith(u'-');
    const int exponent = m_currency.exponent();
    if (negative) {
        digits.remove(0, 1);
    }
    if (exponent > 0) {
        digits = digits.rightJustified(exponent + 1, u'0');
        digits.insert(digits.size() - exponent, u'.');
    }
    return negative ? u'-' + digits : digits;
}

Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency) {
        return currencyMismatch(m_currency, other.m_currency);
    }
    const Result<Minor> sum = checkedAdd(m_minor, other.m_minor);
    if (!sum) {
        return std::unexpected(sum.error());
    }
    return Money(*sum, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency) {
        return currencyMismatch(m_currency, other.m_currency);
    }
    const Result<Minor> difference = checkedSubtract(m_minor, other.m_minor);
    if (!difference) {
        return std::unexpected(difference.error());
    }
    return Money(*difference, m_currency);
}

Result<Money> Money::times(Decimal factor, Rounding rounding) const
{
    const Result<Minor> product = multiply(m_minor, factor, rounding);
    if (!product) {
        return std::unexpected(product.error());
    }
    return Money(*product, m_currency);
}

Result<Minor> checkedAdd(Minor a, Minor b)
{
    return narrow(Int128{a} + b);
}

Result<Minor> checkedSubtract(Minor a, Minor b)
{
    return narrow(Int128{a} - b);
}

Result<Minor> multiply(Minor amount, Decimal factor, Rounding rounding)
{
    return narrow(divideRounded(Int128{amount} * factor.units(), powerOfTen(factor.scale()), rounding));
}

std::vector<Minor> allocate(Minor amount, std::span<const Minor> weights)
{
    const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128{0});
    const bool mixed =
        std::ranges::any_of(weights, [sum](Minor weight) { return weight != 0 && (weight < 0) != (sum < 0); });
    if (sum == 0 || (mixed && magnitude(amount) > magnitude(sum))) {
        std::vector<Minor> shares(weights.size(), 0);
        shares.front() = amount;
        return shares;
    }
    std::vector<Fraction> parts;
    parts.reserve(weights.size());
    for (const Minor weight : weights) {
        parts.push_back({Int128{amount} * weight * (sum < 0 ? -1 : 1), magnitude(sum)});
    }
    return apportion(amount, parts);
}

Minor roundToStep(Minor amount, Minor step, Rounding rounding)
{
    const Int128 multiple = divideRounded<Int128>(amount, step, rounding) * step;
    return static_cast<Minor>(fitsMinor(multiple) ? multiple
                                                  : divideRounded<Int128>(amount, step, Rounding::Down) * step);
}

} // namespace stonepot

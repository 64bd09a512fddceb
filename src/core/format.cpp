#include "core/format.h"

#include "core/exact.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QChar minus(0x2212);

quint64 unsignedAmount(Minor amount)
{
    return amount < 0 ? quint64(0) - static_cast<quint64>(amount) : static_cast<quint64>(amount);
}

// How many minor units a whole one has.
quint64 minorUnits(const Currency& currency)
{
    return static_cast<quint64>(powerOfTen(currency.exponent()));
}

// QLocale knows only the symbol of its own country's currency.
QString symbolOf(const Currency& currency, const QLocale& locale)
{
    const QString code = currency.code();
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code) {
        return locale.currencySymbol();
    }
    static const QHash<QString, QString> symbols{
        {u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"KRW"_s, u"₩"_s}, {u"JPY"_s, u"¥"_s},
        {u"INR"_s, u"₹"_s}, {u"ILS"_s, u"₪"_s}, {u"VND"_s, u"₫"_s}, {u"PHP"_s, u"₱"_s}, {u"THB"_s, u"฿"_s},
    };
    return symbols.value(code, code + QChar::Nbsp);
}

// What goes with the digits of a locale's own script, and what stands for it between 0–9.
QString withPlainDigits(QString text)
{
    for (QChar& character : text) {
        switch (character.unicode()) {
        case 0x066B: // Arabic decimal separator
            character = u'.';
            break;
        case 0x066C: // Arabic thousands separator
            character = u',';
            break;
        case 0x066A: // Arabic percent sign
            character = u'%';
            break;
        case 0x061C: // Arabic letter mark, which would turn plain digits round
            character = QChar(0x200E);
            break;
        default:
            if (character.isDigit()) {
                character = QChar(u'0' + character.digitValue());
            }
        }
    }
    return text;
}

QDateTime localTime(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

} // namespace

Format::Format()
    : Format(QLocale(QLocale::English, QLocale::UnitedStates), Currency(), QTimeZone::utc())
{
}

Format::Format(const QLocale& locale, Currency currency, const QTimeZone& zone)
    : m_locale(locale)
    , m_currency(currency)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
}

QString Format::isolate(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString Format::fractionOf(Minor amount) const
{
    const quint64 fraction = unsignedAmount(amount) % minorUnits(m_currency);
    return m_locale.decimalPoint() + QString::number(fraction).rightJustified(m_currency.exponent(), u'0');
}

QString Format::unsignedMoney(Minor amount, bool decimals) const
{
    // The locale places the symbol round a whole number; the minor units go in behind it, exact at any size.
    const quint64 unit = minorUnits(m_currency);
    const QString whole = m_locale.toString(static_cast<qulonglong>(unsignedAmount(amount) / unit));
    QString text = m_locale.toCurrencyString(static_cast<qulonglong>(unsignedAmount(amount) / unit),
                                             symbolOf(m_currency, m_locale));
    if (decimals && m_currency.exponent() > 0) {
        text.replace(text.indexOf(whole), whole.size(), whole + fractionOf(amount));
    }
    return withPlainDigits(text);
}

QString Format::money(Minor amount) const
{
    const QString text = unsignedMoney(amount, true);
    return amount < 0 ? minus + text : text;
}

QString Format::roundMoney(Minor amount) const
{
    const QString text = unsignedMoney(amount, unsignedAmount(amount) % minorUnits(m_currency) != 0);
    return amount < 0 ? minus + text : text;
}

QString Format::amount(Minor amount) const
{
    const quint64 unit = minorUnits(m_currency);
    QString text = m_locale.toString(static_cast<qulonglong>(unsignedAmount(amount) / unit));
    text = withPlainDigits(m_currency.exponent() > 0 ? text + fractionOf(amount) : text);
    return amount < 0 ? minus + text : text;
}

QString Format::number(qint64 value) const
{
    return withPlainDigits(m_locale.toString(value));
}

QString Format::decimal(Decimal value) const
{
    return withPlainDigits(value.toString().replace(u'-', minus).replace(u'.', m_locale.decimalPoint()));
}

QString Format::percent(Decimal value) const
{
    return decimal(value) + withPlainDigits(m_locale.percent());
}

QString Format::time(Instant instant) const
{
    return localTime(instant, m_zone).toString(u"HH:mm"_s);
}

QString Format::timeWithSeconds(Instant instant) const
{
    return localTime(instant, m_zone).toString(u"HH:mm:ss"_s);
}

QString Format::longDate(Instant instant) const
{
    const QDate date = localTime(instant, m_zone).date();
    if (m_locale.language() == QLocale::English) {
        return m_locale.toString(date, u"dddd d MMMM"_s);
    }
    return withPlainDigits(m_locale.toString(date, QLocale::LongFormat));
}

QString Format::dateAndTime(Instant instant) const
{
    // Arabic turns its own digits' order round between the slashes; that of 0–9 needs no help.
    QString date = m_locale.toString(localTime(instant, m_zone).date(), QLocale::ShortFormat).remove(QChar(0x200F));
    return withPlainDigits(date) + u' ' + time(instant);
}

QString Format::duration(Milliseconds duration, bool padded) const
{
    const auto seconds = std::max<qint64>(0, duration.count() / 1000);
    const auto pad = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    if (minutes >= 60) {
        return u"%1:%2:%3"_s.arg(minutes / 60).arg(pad(minutes % 60), pad(seconds % 60));
    }
    return u"%1:%2"_s.arg(padded ? pad(minutes) : QString::number(minutes), pad(seconds % 60));
}

} // namespace stonepot

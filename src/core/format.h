// The one place where money, numbers and times become text.
//
// Digits are 0–9 everywhere, as the order numbers, timers and keypads beside them are: a screen or a receipt that mixed
// them with another script's could be misread. Signs, order and names are the locale's.
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QLocale>
#include <QTimeZone>

namespace stonepot {

class Format {
public:
    Format();
    Format(const QLocale& locale, Currency currency, const QTimeZone& zone);

    [[nodiscard]] QString money(Minor amount) const;      // "$62.40", "−$4.69"
    [[nodiscard]] QString amount(Minor amount) const;     // "62.40": in columns that say the currency elsewhere
    [[nodiscard]] QString roundMoney(Minor amount) const; // "$80": without decimals when there are none to show
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString decimal(Decimal value) const; // "0.335"
    [[nodiscard]] QString percent(Decimal value) const; // "8.875%"

    [[nodiscard]] QString time(Instant instant) const;            // "19:42"
    [[nodiscard]] QString timeWithSeconds(Instant instant) const; // "19:42:05"
    [[nodiscard]] QString longDate(Instant instant) const;        // "Saturday 14 March"
    [[nodiscard]] QString dateAndTime(Instant instant) const;     // "1/6/26 19:42": the locale's short date
    // "4:21", "14:32", "1:04:10"; never below 0. `padded`: "04:21".
    [[nodiscard]] QString duration(Milliseconds duration, bool padded = false) const;

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] Currency currency() const { return m_currency; }

    // A left-to-right run inside text of any direction: order numbers, prices, timers.
    [[nodiscard]] static QString isolate(const QString& text);

private:
    [[nodiscard]] QString fractionOf(Minor amount) const; // with the point before it
    [[nodiscard]] QString unsignedMoney(Minor amount, bool decimals) const;

    QLocale m_locale;
    Currency m_currency;
    QTimeZone m_zone;
};

} // namespace stonepot

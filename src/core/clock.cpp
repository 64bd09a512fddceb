#include "core/clock.h"

namespace stonepot {

using namespace std::chrono;

namespace {

// Takes `digits` decimal digits off the front of `text`; nothing when there are fewer.
std::optional<int> takeNumber(QStringView& text, qsizetype digits)
{
    if (text.size() < digits) {
        return std::nullopt;
    }
    int result = 0;
    for (const QChar c : text.first(digits)) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        result = result * 10 + (c.unicode() - u'0');
    }
    text = text.sliced(digits);
    return result;
}

bool take(QStringView& text, QChar expected)
{
    if (!text.startsWith(expected)) {
        return false;
    }
    text = text.sliced(1);
    return true;
}

// A fraction of 1 to 9 digits, cut to milliseconds.
std::optional<milliseconds> takeFraction(QStringView& text)
{
    int result = 0;
    qsizetype digits = 0;
    while (const auto digit = takeNumber(text, 1)) {
        if (digits < 3) {
            result = result * 10 + *digit;
        }
        ++digits;
    }
    if (digits < 1 || digits > 9) {
        return std::nullopt;
    }
    for (; digits < 3; ++digits) {
        result *= 10;
    }
    return milliseconds(result);
}

// "Z", "+05:30" or "+0530".
std::optional<minutes> takeOffset(QStringView& text)
{
    if (take(text, u'Z')) {
        return minutes(0);
    }
    const int sign = text.startsWith(u'-') ? -1 : 1;
    if (!take(text, u'+') && !take(text, u'-')) {
        return std::nullopt;
    }
    const auto hour = takeNumber(text, 2);
    take(text, u':');
    const auto minute = takeNumber(text, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return sign * (hours(*hour) + minutes(*minute));
}

void putNumber(QString& text, unsigned value, int digits)
{
    for (unsigned divisor = digits == 4 ? 1000 : digits == 3 ? 100 : 10; divisor > 0; divisor /= 10) {
        text += QChar(static_cast<char16_t>(u'0' + value / divisor % 10));
    }
}

} // namespace

Instant SystemClock::now() const
{
    return floor<milliseconds>(system_clock::now());
}

Milliseconds SystemClock::monotonic() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QString toIso(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    // Digit by digit: an order has four of these, and a format string costs as much as the order's prices.
    const int year = static_cast<int>(date.year());
    QString text = year >= 0 && year <= 9999 ? QString() : QString::asprintf("%04d", year);
    text.reserve(24);
    if (text.isEmpty()) {
        putNumber(text, static_cast<unsigned>(year), 4);
    }
    putNumber(text += u'-', static_cast<unsigned>(date.month()), 2);
    putNumber(text += u'-', static_cast<unsigned>(date.day()), 2);
    putNumber(text += u'T', static_cast<unsigned>(time.hours().count()), 2);
    putNumber(text += u':', static_cast<unsigned>(time.minutes().count()), 2);
    putNumber(text += u':', static_cast<unsigned>(time.seconds().count()), 2);
    putNumber(text += u'.', static_cast<unsigned>(time.subseconds().count()), 3);
    return text += u'Z';
}

std::optional<Instant> parseIso(QStringView text)
{
    const auto y = takeNumber(text, 4);
    const bool dash1 = take(text, u'-');
    const auto m = takeNumber(text, 2);
    const bool dash2 = take(text, u'-');
    const auto d = takeNumber(text, 2);
    const bool separator = take(text, u'T');
    const auto hour = takeNumber(text, 2);
    const bool colon1 = take(text, u':');
    const auto minute = takeNumber(text, 2);
    const bool colon2 = take(text, u':');
    const auto second = takeNumber(text, 2);
    if (!y || !m || !d || !hour || !minute || !second || !dash1 || !dash2 || !separator || !colon1 || !colon2) {
        return std::nullopt;
    }
    const year_month_day date(year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d)));
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const auto fraction = take(text, u'.') ? takeFraction(text) : milliseconds(0);
    const auto offset = takeOffset(text);
    if (!fraction || !offset || !text.isEmpty()) {
        return std::nullopt;
    }
    const Instant instant = sys_days(date) + hours(*hour) + minutes(*minute) + seconds(*second) + *fraction - *offset;
    const Instant end = sys_days(year(10000) / January / 1);
    return instant >= Instant{} && instant < end ? std::optional(instant) : std::nullopt;
}

} // namespace stonepot

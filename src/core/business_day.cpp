#include "core/business_day.h"

#include <QDateTime>
#include <QTimeZone>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

// An empty name would mean the system's zone to QTimeZone: a shop's day must not depend on the machine.
QTimeZone namedZone(const QByteArray& name)
{
    return name.isEmpty() ? QTimeZone() : QTimeZone(name);
}

} // namespace

QString businessDay(Instant instant, const BusinessDayRule& rule)
{
    const QTimeZone named = namedZone(rule.timeZone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
    // By the clock on the wall, not by elapsed hours: a day with a change of the clocks starts at the same hour.
    const QDate day = local.time().hour() < rule.startHour ? local.date().addDays(-1) : local.date();
    return day.toString(u"yyyyMMdd"_s);
}

Status validate(const BusinessDayRule& rule)
{
    if (!namedZone(rule.timeZone).isValid()) {
        return fail(ErrorCode::ValidationError, u"timeZone"_s,
                    u"unknown time zone \"%1\""_s.arg(QString::fromUtf8(rule.timeZone)));
    }
    if (rule.startHour < 0 || rule.startHour > 23) {
        return fail(ErrorCode::ValidationError, u"startHour"_s, u"expected an hour from 0 to 23"_s);
    }
    return {};
}

} // namespace stonepot

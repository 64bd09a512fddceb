// Which trading day an instant belongs to: a bar's Friday ends on Saturday morning.
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace stonepot {

struct BusinessDayRule {
    QByteArray timeZone = "UTC"; // IANA name
    int startHour = 4;           // 0–23, local time: earlier hours belong to the day before

    bool operator==(const BusinessDayRule&) const = default;
};

// "20260106". Falls back to UTC for a time zone that the system does not know.
[[nodiscard]] QString businessDay(Instant instant, const BusinessDayRule& rule);

// ValidationError for an unknown zone or an hour outside 0–23.
[[nodiscard]] Status validate(const BusinessDayRule& rule);

} // namespace stonepot

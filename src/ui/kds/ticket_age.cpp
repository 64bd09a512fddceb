#include "ui/kds/ticket_age.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int longestPrepMinutes = 240;

Milliseconds share(int minutes, double factor)
{
    return Milliseconds(static_cast<Milliseconds::rep>(minutes * 60'000 * factor));
}

AgeLimits limitsOfType(const QString& orderType, const AgeSettings& settings)
{
    if (orderType == "dine-in"_L1) {
        return settings.dineIn;
    }
    if (orderType == "pickup"_L1 || orderType == "takeout"_L1) {
        return settings.pickup;
    }
    if (orderType == "delivery"_L1 || orderType == "aggregator"_L1) {
        return settings.delivery;
    }
    return settings.other;
}

} // namespace

AgeLimits ageLimits(const QString& orderType, int prepMinutes, const AgeSettings& settings)
{
    const int prep = std::clamp(prepMinutes, 0, longestPrepMinutes);
    const AgeLimits base = limitsOfType(orderType, settings);
    return {.warn = std::max(base.warn, share(prep, settings.warnShareOfPrep)),
            .late = std::max(base.late, share(prep, settings.lateShareOfPrep))};
}

Instant promisedAt(const KitchenOrder& ticket, const AgeSettings& settings)
{
    const double estimated = std::clamp(ticket.estimatedPrepTime, 0.0, double(longestPrepMinutes));
    int minutes = static_cast<int>(std::lround(estimated));
    for (const KitchenItem& item : ticket.items) {
        minutes = std::max(minutes, item.prepMinutes);
    }
    return ticket.createdAt + ageLimits(ticket.orderType, minutes, settings).late;
}

Milliseconds ageOf(Instant since, Instant hubNow)
{
    return std::max(hubNow - since, Milliseconds(0));
}

AgeState ageState(Milliseconds age, const AgeLimits& limits)
{
    if (age >= limits.late) {
        return AgeState::Late;
    }
    return age >= limits.warn ? AgeState::Warning : AgeState::OnTime;
}

QString ageText(Milliseconds age)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(age).count();
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace stonepot

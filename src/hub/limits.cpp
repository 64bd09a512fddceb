#include "hub/limits.h"

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Named {
    const char* name;
    std::variant<int HubLimits::*, Milliseconds HubLimits::*> limit;
};

constexpr auto named = std::to_array<Named>({
    {"connections", &HubLimits::connections},
    {"connections-per-address", &HubLimits::connectionsPerAddress},
    {"connects-per-second", &HubLimits::connectsPerSecond},
    {"connect-burst", &HubLimits::connectBurst},
    {"header-bytes", &HubLimits::headerBytes},
    {"body-bytes", &HubLimits::bodyBytes},
    {"bodies-in-flight-bytes", &HubLimits::bodiesInFlightBytes},
    {"requests-per-second", &HubLimits::requestsPerSecond},
    {"request-burst", &HubLimits::requestBurst},
    {"header-time", &HubLimits::headerTime},
    {"body-time", &HubLimits::bodyTime},
    {"idle-time", &HubLimits::idleTime},
    {"linger-time", &HubLimits::lingerTime},
    {"message-bytes", &HubLimits::messageBytes},
    {"authenticated-message-bytes", &HubLimits::authenticatedMessageBytes},
    {"messages-per-second", &HubLimits::messagesPerSecond},
    {"message-burst", &HubLimits::messageBurst},
    {"frames-per-message", &HubLimits::framesPerMessage},
    {"unsent-bytes", &HubLimits::unsentBytes},
    {"unsent-bytes-of-all", &HubLimits::unsentBytesOfAll},
    {"fragment-time", &HubLimits::fragmentTime},
    {"ping-interval", &HubLimits::pingInterval},
    {"silence-time", &HubLimits::silenceTime},
    {"pin-tries", &HubLimits::pinTries},
    {"address-pin-tries", &HubLimits::addressPinTries},
    {"lock-out-time", &HubLimits::lockOutTime},
    {"waiting-pin-checks", &HubLimits::waitingPinChecks},
});

} // namespace

Status setLimit(HubLimits& limits, const QString& name, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number <= 0) {
        return fail(ErrorCode::ValidationError, name, u"expected a whole number above 0"_s);
    }
    for (const Named& entry : named) {
        if (name == QLatin1StringView(entry.name)) {
            if (const auto* count = std::get_if<int HubLimits::*>(&entry.limit)) {
                limits.** count = number;
            } else {
                limits.*std::get<Milliseconds HubLimits::*>(entry.limit) = Milliseconds(number);
            }
            return {};
        }
    }
    return fail(ErrorCode::ValidationError, name, u"there is no limit of this name"_s);
}

QStringList limitNames()
{
    QStringList names;
    for (const Named& entry : named) {
        names += QString::fromLatin1(entry.name);
    }
    return names;
}

} // namespace stonepot

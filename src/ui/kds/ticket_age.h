// How long a ticket has waited, and whether that is fine, a warning or late.
#pragma once

#include "core/kitchen_order.h"

namespace stonepot {

struct AgeLimits {
    Milliseconds warn{0};
    Milliseconds late{0};

    bool operator==(const AgeLimits&) const = default;
};

// What a kitchen promises per kind of order. An item that takes longer to cook moves both limits of its ticket out:
// a ticket is never called late before its slowest item could be done.
struct AgeSettings {
    AgeLimits dineIn{std::chrono::minutes(8), std::chrono::minutes(12)};
    AgeLimits pickup{std::chrono::minutes(8), std::chrono::minutes(12)};
    AgeLimits delivery{std::chrono::minutes(8), std::chrono::minutes(14)};
    AgeLimits other{std::chrono::minutes(8), std::chrono::minutes(12)};
    double warnShareOfPrep = 0.8;
    double lateShareOfPrep = 1.2;

    bool operator==(const AgeSettings&) const = default;
};

enum class AgeState { OnTime, Warning, Late };

// `prepMinutes`: of the slowest item that is still to be made; 0 when nobody says. Nonsense from a peer is bounded.
[[nodiscard]] AgeLimits ageLimits(const QString& orderType, int prepMinutes, const AgeSettings& settings);
// When the ticket should be done by: a limit that does not move as its items get done.
[[nodiscard]] Instant promisedAt(const KitchenOrder& ticket, const AgeSettings& settings);
// Never below zero, whatever a peer's clock said.
[[nodiscard]] Milliseconds ageOf(Instant since, Instant hubNow);
[[nodiscard]] AgeState ageState(Milliseconds age, const AgeLimits& limits);
// "00:05", "14:32", "125:00": minutes are not folded into hours, because a kitchen counts in minutes.
[[nodiscard]] QString ageText(Milliseconds age);

} // namespace stonepot

// The online payments of the last day, for whoever comes back to a full state instead of the events that it missed.
#pragma once

#include "hub/event_store.h"

#include "core/clock.h"

namespace stonepot {

struct KeptPayment {
    QByteArray json; // as it was told
    Instant at{};
    qint64 seq = 0;
};

inline constexpr Milliseconds paymentsKeptFor = std::chrono::hours(24);
inline constexpr qsizetype mostPaymentsKept = 200;

// Forgets what is older, or too much, at the same time.
[[nodiscard]] Status keepPayment(EventStore& store, const QString& tenant, const KeptPayment& payment);
// In the order in which they were told.
[[nodiscard]] Result<std::vector<KeptPayment>> recentPayments(EventStore& store, const QString& tenant, Instant now);

} // namespace stonepot

// When an order got how far, where this till has heard of it.
#pragma once

#include "core/order.h"
#include "core/outbox.h"

namespace stonepot {

struct OrderTimes {
    std::optional<Instant> sent, seen, started, completed;
    std::optional<Instant> paid; // later than it was placed
    std::optional<Instant> voided, refunded;

    bool operator==(const OrderTimes&) const = default;
};

// The one that a change of this device is about; null when it is about none.
[[nodiscard]] std::optional<Instant>* timeOf(const OutboxEntry& amendment, OrderTimes& times);
// What somebody has done elsewhere, as of when it was heard of.
void noteChanges(const Order& before, const Order& now, Instant heard, OrderTimes& times);

} // namespace stonepot

// Orders and entries for tests that do not care what is sold.
#pragma once

#include "core/outbox.h"

namespace stonepot {

// One dine-in order of two lines with a modifier and a note, 2840 minor units; `table` makes its content its own.
[[nodiscard]] Order sampleOrder(const QString& clientOrderId, int table = 5,
                                Instant createdAt = Instant(Milliseconds(1767728527123)));
[[nodiscard]] OutboxEntry placeEntry(const Order& order);
// Ready for the order (all items).
[[nodiscard]] OutboxEntry statusEntry(const QString& actionId, const QString& orderId, TicketStatus status,
                                      const QString& orderKey = {}, const QStringList& itemIds = {});
[[nodiscard]] OutboxEntry seenEntry(const QString& orderId, const QString& deviceId);

} // namespace stonepot

// Rows of the device's tables as values: what the columns hold, in both directions.
#pragma once

#include "core/outbox.h"
#include "storage/database.h"

namespace stonepot {

[[nodiscard]] QString toColumn(EntryKind kind);
[[nodiscard]] QVariant toColumn(Instant instant);
[[nodiscard]] QVariant toColumn(std::optional<Instant> instant); // NULL for nothing
[[nodiscard]] QString toColumn(const QJsonObject& json);

// The counter in "A-042": 42; 0 when there is none.
[[nodiscard]] int displayCounterOf(const QString& displayNumber);
// Nothing more happens to it in the kitchen.
[[nodiscard]] bool isDone(const KitchenOrder& ticket);

// The columns of `SELECT` + entryColumns. An entry whose message this program cannot read comes as refused, with the
// reason: a person has to see it.
inline const QString entryColumns =
    QStringLiteral("position, key, kind, order_key, message, state, attempts, last_error, created_at, next_attempt_at");
[[nodiscard]] OutboxEntry readEntry(const DatabaseRow& row);

[[nodiscard]] Result<Order> readOrder(const QByteArray& json);
[[nodiscard]] Result<KitchenOrder> readTicket(const QByteArray& json);

} // namespace stonepot

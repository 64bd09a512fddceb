// Identifiers that need no network to be unique.
#pragma once

#include "core/clock.h"

#include <QString>
#include <optional>

namespace stonepot {

// RFC 9562 UUID version 7 in lower case: sorts by creation time, 74 random bits.
[[nodiscard]] QString newUuidV7(Instant now);
// When it was made, which it says itself; nothing for any other text.
[[nodiscard]] std::optional<Instant> timeOfUuidV7(const QString& uuid);

// "A-042": the till's letter and its daily counter; four and more digits when the day needs them.
[[nodiscard]] QString displayNumber(QChar deviceLetter, int counter);

// "ORD-20260106-007" for the hub's daily counter.
[[nodiscard]] QString orderNumber(QStringView businessDay, int counter);

// [A-Za-z0-9_-]{1,64}
[[nodiscard]] bool isValidTenantId(QStringView text);
// Ids that peers send us (orders, lines, devices): 1 to 128 printable ASCII characters without space, quote or
// backslash.
[[nodiscard]] bool isValidId(QStringView text);

} // namespace stonepot

// What till and kitchen say of an item, on its way to the backend.
#pragma once

#include "core/outbox.h"

namespace stonepot {

// Entries for the same item keep their order, whoever in this program made them: the last word is the last one sent.
[[nodiscard]] OutboxEntry availabilityEntry(const QString& itemId, bool available, std::optional<int> left,
                                            Instant now);

} // namespace stonepot

// The hash that ties a tenant's events together: whoever changes, removes or swaps one breaks every later one.
#pragma once

#include "hub/command.h"

namespace stonepot {

// What the first event builds on: SHA-256 of "stonepot:" and the tenant's name, so chains of two tenants cannot be
// swapped.
[[nodiscard]] QByteArray chainStart(const QString& tenant);

// SHA-256 over the hash before it, the seq (8 bytes, big-endian), the type's length (4 bytes) and UTF-8, and the
// message.
[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const Event& event);

} // namespace stonepot

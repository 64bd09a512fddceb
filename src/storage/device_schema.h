// The tables of a device's database, version by version.
#pragma once

#include "storage/migrations.h"

namespace stonepot {

[[nodiscard]] std::span<const Migration> deviceMigrations();

} // namespace stonepot

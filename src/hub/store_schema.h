// The event store's tables, as numbered migrations in the words of each database.
#pragma once

#include "storage/migrations.h"

#include <vector>

namespace stonepot {

enum class SqlDialect { Sqlite, Postgres };

[[nodiscard]] std::vector<Migration> hubMigrations(SqlDialect dialect);

} // namespace stonepot

// A database's schema as numbered steps. Each step and its number are one transaction: a file is at a version or at the
// one before, never between.
#pragma once

#include "storage/database.h"

#include <QStringList>
#include <span>

namespace stonepot {

// Leads from `version` − 1 to `version`; versions count from 1 without gaps and never change once released.
struct Migration {
    int version = 0;
    QStringList statements;
};

// Opens the file (or makes it) and brings it to the newest version. A file that a newer program has migrated is
// SchemaTooNew and stays untouched, byte for byte.
[[nodiscard]] Result<std::unique_ptr<Database>> openMigrated(const DatabaseSettings& settings,
                                                             std::span<const Migration> migrations);

[[nodiscard]] Result<int> schemaVersion(Database& database);

} // namespace stonepot

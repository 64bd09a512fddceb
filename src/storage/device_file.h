// The file of a device's database: its directory, its lock, and what happens to it when it is damaged.
#pragma once

#include "storage/database.h"

#include <QLockFile>

namespace stonepot {

// Makes the directory and takes its lock. Conflict when another program has it, naming its process.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockDirectory(const QString& directory);

// DIRECTORY/device.db at the newest schema. A damaged file is moved aside, with its log, and never written again.
[[nodiscard]] Result<std::unique_ptr<Database>> openDeviceDatabase(const QString& directory, const Clock& clock,
                                                                   DatabaseProbe* probe);

} // namespace stonepot

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

// Reads every page by a connection of its own, on any thread, while others use the file. StorageCorrupt names the place
// to which moveAside will take the file, which nobody may have open by then.
[[nodiscard]] Status checkDeviceDatabase(const QString& directory, const Clock& clock);
void moveAside(const QString& directory, const Error& damage);

} // namespace stonepot

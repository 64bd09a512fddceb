// One hub a database file: held by the hub that serves from it, and by a restore.
#pragma once

#include "core/error.h"

#include <QLockFile>
#include <memory>

namespace stonepot {

class DatabaseLock final {
public:
    // Unavailable when another process has it, StorageFailed when the folder cannot be written. A process that died
    // with it does not keep it. Nothing to lock for a database server.
    [[nodiscard]] static Result<DatabaseLock> take(const QString& database);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace stonepot

#include "hub/database_lock.h"

#include "storage/lock_file.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Result<DatabaseLock> DatabaseLock::take(const QString& database)
{
    DatabaseLock lock;
    if (database.contains("://"_L1)) {
        return lock;
    }
    lock.m_file = std::make_unique<QLockFile>(database + u".lock"_s);
    if (takeLock(*lock.m_file)) {
        return lock;
    }
    if (lock.m_file->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::Unavailable, database, u"Another stonepot-hub is using this database."_s);
    }
    return fail(ErrorCode::StorageFailed, database, u"Its folder cannot be written to."_s);
}

} // namespace stonepot

#include "storage/lock_file.h"

namespace stonepot {

namespace {

constexpr int writtenWithin = 300; // ms

bool namesNobody(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

} // namespace

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0); // stale only when its program is gone
    if (lock.tryLock()) {
        return true;
    }
    if (!namesNobody(lock)) {
        return false;
    }
    // A program that lives has written its name by the end of the wait, and the lock that it holds is not removed.
    if (lock.tryLock(writtenWithin)) {
        return true;
    }
    return namesNobody(lock) && lock.removeStaleLockFile() && lock.tryLock();
}

} // namespace stonepot

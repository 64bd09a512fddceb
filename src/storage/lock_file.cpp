#include "storage/lock_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

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

// To remove the lock of a program that is gone, QLockFile takes another one beside it. Who was killed at that left it,
// and nobody would get past it for half a minute.
bool isRemovalFreed(const QLockFile& lock)
{
    const QString removal = lock.fileName() + u".rmlock"_s;
    if (!QFile::exists(removal)) {
        return false;
    }
    QLockFile left(removal);
    return takeLock(left);
}

} // namespace

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0); // stale only when its program is gone
    if (lock.tryLock()) {
        return true;
    }
    if (!namesNobody(lock)) {
        return isRemovalFreed(lock) && lock.tryLock();
    }
    // A program that lives has written its name by the end of the wait, and the lock that it holds is not removed.
    if (lock.tryLock(writtenWithin)) {
        return true;
    }
    return namesNobody(lock) && lock.removeStaleLockFile() && lock.tryLock();
}

} // namespace stonepot

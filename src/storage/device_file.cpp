#include "storage/device_file.h"

#include "storage/device_schema.h"
#include "storage/lock_file.h"
#include "storage/store_log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Reading the whole file costs about 0.1 s for so much; larger ones are checked as they are read.
constexpr qint64 checkedWholeUpTo = 64 * 1024 * 1024;

Status checkPages(Database& database, const QString& path)
{
    if (QFileInfo(path).size() > checkedWholeUpTo) {
        return {};
    }
    QString answer;
    const Status read = database.forEach(u"PRAGMA quick_check(1)"_s, {}, [&](const DatabaseRow& row) -> Status {
        answer = row.text(0);
        return {};
    });
    if (read && answer != "ok"_L1) {
        return fail(ErrorCode::StorageCorrupt, path, answer);
    }
    return read;
}

Result<std::unique_ptr<Database>> openChecked(const DatabaseSettings& settings)
{
    auto database = openMigrated(settings, deviceMigrations());
    if (database) {
        if (const Status status = checkPages(**database, settings.path); !status) {
            return std::unexpected(status.error());
        }
    }
    return database;
}

// The log belongs to the file: it may hold the orders that are missing in it.
Error setAside(const QString& path, const Clock& clock, const Error& reason)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC)
                             .toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    const QString aside = path + u".corrupt-"_s + time;
    for (const QString& part : {QString(), u"-wal"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part)) {
            return {ErrorCode::StorageFailed, path,
                    u"The file is damaged (%1) and cannot be moved to %2."_s.arg(reason.what, aside)};
        }
    }
    QFile::remove(path + u"-shm"_s); // an index of the log that is made anew
    return {ErrorCode::StorageCorrupt, path,
            u"The file is damaged (%1); it was moved to %2."_s.arg(reason.what, aside)};
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockDirectory(const QString& directory)
{
    const bool isNew = !QFileInfo::exists(directory);
    if (!QDir().mkpath(directory)) {
        return fail(ErrorCode::StorageFailed, directory, u"The directory cannot be made."_s);
    }
    if (isNew) { // guests' names and the device's token are nobody else's business
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(QDir(directory).filePath(u"device.lock"_s));
    if (takeLock(*lock)) {
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return fail(ErrorCode::StorageFailed, directory, u"The directory cannot be written."_s);
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return fail(ErrorCode::Conflict, directory,
                u"Another program uses the directory: %1, process %2 on %3."_s.arg(program).arg(process).arg(host));
}

Result<std::unique_ptr<Database>> openDeviceDatabase(const QString& directory, const Clock& clock, DatabaseProbe* probe)
{
    const QString path = QDir(directory).filePath(u"device.db"_s);
    auto database = openChecked({.path = path, .probe = probe});
    if (database || database.error().code != ErrorCode::StorageCorrupt) {
        return database;
    }
    const Error error = setAside(path, clock, database.error());
    qCCritical(lcStore).noquote() << error.text();
    return std::unexpected(error);
}

} // namespace stonepot

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

QString databaseIn(const QString& directory)
{
    return QDir(directory).filePath(u"device.db"_s);
}

QString placeAside(const QString& path, const Clock& clock)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC)
                             .toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    return path + u".corrupt-"_s + time;
}

// The log belongs to the file: it may hold the orders that are missing in it.
bool moveWithLog(const QString& path, const QString& aside)
{
    for (const QString& part : {QString(), u"-wal"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part)) {
            return false;
        }
    }
    QFile::remove(path + u"-shm"_s); // an index of the log that is made anew
    return true;
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
    const QString path = databaseIn(directory);
    auto database = openMigrated({.path = path, .probe = probe}, deviceMigrations());
    if (database || database.error().code != ErrorCode::StorageCorrupt) {
        return database;
    }
    const QString aside = placeAside(path, clock);
    const QString happened = moveWithLog(path, aside) ? u"The file is damaged (%1); it was moved to %2."_s
                                                      : u"The file is damaged (%1) and cannot be moved to %2."_s;
    const Error error{ErrorCode::StorageCorrupt, path, happened.arg(database.error().what, aside)};
    qCCritical(lcStore).noquote() << error.text();
    return std::unexpected(error);
}

Status checkDeviceDatabase(const QString& directory, const Clock& clock)
{
    const QString path = databaseIn(directory);
    if (QFileInfo(path).size() > checkedWholeUpTo) {
        return {};
    }
    const auto database = Database::open({.path = path, .readOnly = true});
    QString answer;
    const Status read = !database ? std::unexpected(database.error())
                                  : (*database)->forEach(u"PRAGMA quick_check(1)"_s, {}, [&](const DatabaseRow& row) {
                                        answer = row.text(0);
                                        return Status();
                                    });
    if (read ? answer == "ok"_L1 : read.error().code != ErrorCode::StorageCorrupt) {
        return {}; // or it cannot be read now, which whoever needs it is told
    }
    const Error error{ErrorCode::StorageCorrupt, placeAside(path, clock),
                      u"The device's file is damaged (%1); it is moved here when the program ends."_s.arg(
                          read ? answer : read.error().what)};
    qCCritical(lcStore).noquote() << error.text();
    return std::unexpected(error);
}

void moveAside(const QString& directory, const Error& damage)
{
    if (!moveWithLog(databaseIn(directory), damage.where)) {
        qCCritical(lcStore).noquote() << "The damaged file cannot be moved to" << damage.where;
    }
}

} // namespace stonepot

#include "hub/sqlite_event_store.h"

#include "hub/store_schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// An order's event takes some two kilobytes: one fits into SQLite's usual page of four, three fit into one of eight.
constexpr int databasePageBytes = 8192;
constexpr int logBytes = 128 * 1024 * 1024;

} // namespace

SqliteEventStore::SqliteEventStore(std::unique_ptr<Database> database, const QString& path)
    : SqlEventStore(std::move(database))
    , m_walFolder(path)
{
}

Result<std::unique_ptr<EventStore>> SqliteEventStore::open(const QString& path, DatabaseProbe* probe)
{
    auto database =
        openMigrated({.path = path, .pageBytes = databasePageBytes, .probe = probe}, hubMigrations(SqlDialect::Sqlite));
    if (!database) {
        // A person reads this: the file, not the statement that found it out.
        return fail(database.error().code, path, database.error().what);
    }
    // Commits fold the log back only where WalFolder does not keep up.
    const QString autoFold = u"PRAGMA wal_autocheckpoint=%1"_s.arg(logBytes / databasePageBytes);
    if (const Status status = (*database)->forEach(autoFold, {}, [](const DatabaseRow&) -> Status { return {}; });
        !status) {
        return std::unexpected(status.error());
    }
    return std::unique_ptr<EventStore>(new SqliteEventStore(*std::move(database), path));
}

Status SqliteEventStore::backup(const QString& file)
{
    if (QFile::exists(file)) {
        return fail(ErrorCode::Conflict, file, u"The file is there already."_s);
    }
    const auto done = database().execute(u"VACUUM INTO ?"_s, {file});
    return done ? Status() : Status(std::unexpected(done.error()));
}

bool SqliteEventStore::othersMayHaveCommitted()
{
    // Moves when another connection has committed; says nothing of our own commits.
    const auto version = database().integer(u"PRAGMA data_version"_s);
    return !version || std::exchange(m_dataVersion, version->value_or(0)) != version->value_or(0);
}

} // namespace stonepot

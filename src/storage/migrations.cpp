#include "storage/migrations.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

int newest(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Status checkKnown(int version, int known, const QString& path)
{
    if (version <= known) {
        return {};
    }
    return fail(
        ErrorCode::SchemaTooNew, path,
        u"A newer version of Stonepot wrote this file (schema %1; this one knows up to %2). Nothing was changed; "
        "use the newer version."_s.arg(version)
            .arg(known));
}

// Asked over a connection that cannot write: opening for writing may already fold the write-ahead log into the file.
Status refuseNewer(DatabaseSettings settings, int known)
{
    // With a journal the power went while the file was made, before it had a write-ahead log: only who can write can
    // take that back.
    if (QFileInfo(settings.path).size() == 0 || QFileInfo(settings.path + u"-journal"_s).size() > 0) {
        return {};
    }
    settings.readOnly = true;
    const auto database = Database::open(settings);
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto version = schemaVersion(**database);
    if (!version) {
        return std::unexpected(version.error());
    }
    return checkKnown(*version, known, settings.path);
}

Status apply(Database& database, const Migration& migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    // A pragma takes no bound value; this one is a number of ours.
    const QString setVersion = u"PRAGMA user_version=%1"_s.arg(migration.version);
    for (const QString& statement : migration.statements + QStringList{setVersion}) {
        if (const auto done = database.execute(statement); !done) {
            return std::unexpected(done.error());
        }
    }
    return transaction->commit();
}

} // namespace

Result<int> schemaVersion(Database& database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    return static_cast<int>(version->value_or(0));
}

Result<std::unique_ptr<Database>> openMigrated(const DatabaseSettings& settings, std::span<const Migration> migrations)
{
    if (const Status status = refuseNewer(settings, newest(migrations)); !status) {
        return std::unexpected(status.error());
    }
    auto database = Database::open(settings);
    if (!database) {
        return database;
    }
    const auto version = schemaVersion(**database);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (const Status status = checkKnown(*version, newest(migrations), settings.path); !status) {
        return std::unexpected(status.error());
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= *version) {
            continue;
        }
        if (const Status status = apply(**database, migration); !status) {
            return std::unexpected(status.error());
        }
    }
    return database;
}

} // namespace stonepot

#include "hub/postgres_event_store.h"

#include "hub/store_schema.h"
#include "storage/store_log.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr auto channel = "stonepot_events"_L1;
constexpr Milliseconds notifyEvery{10};
constexpr qint64 migrationLock = 0x73746f6e65706f74; // "stonepot": hubs that start together take turns

Status applyMigrations(Database& database)
{
    const auto locked = database.execute(u"SELECT pg_advisory_xact_lock(?)"_s, {migrationLock});
    const auto made =
        locked ? database.execute(u"CREATE TABLE IF NOT EXISTS stonepot_schema (version BIGINT NOT NULL)"_s) : locked;
    if (!made) {
        return std::unexpected(made.error());
    }
    const auto version = database.integer(u"SELECT max(version) FROM stonepot_schema"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    const qint64 current = version->value_or(0);
    const auto migrations = hubMigrations(SqlDialect::Postgres);
    if (current > migrations.back().version) {
        return fail(
            ErrorCode::SchemaTooNew, {},
            u"The database has schema %1, this program knows up to %2."_s.arg(current).arg(migrations.back().version));
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= current) {
            continue;
        }
        for (const QString& statement : migration.statements) {
            if (const auto done = database.execute(statement); !done) {
                return std::unexpected(done.error());
            }
        }
        if (const auto done =
                database.execute(u"INSERT INTO stonepot_schema (version) VALUES (?)"_s, {migration.version});
            !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

Status migrate(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Status applied = applyMigrations(database);
    return applied ? transaction->commit() : applied;
}

} // namespace

PostgresEventStore::PostgresEventStore(std::unique_ptr<Database> database)
    : SqlEventStore(std::move(database))
{
    m_notify.setSingleShot(true);
    m_notify.setInterval(notifyEvery);
    QObject::connect(&m_notify, &QTimer::timeout, &m_notify, [this] { notify(); });
}

Result<std::unique_ptr<EventStore>> PostgresEventStore::open(const QString& address)
{
    auto database = Database::openPostgres(address);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const Status migrated = migrate(**database); !migrated) {
        return std::unexpected(migrated.error());
    }
    return std::unique_ptr<EventStore>(new PostgresEventStore(*std::move(database)));
}

QString PostgresEventStore::lockClause() const
{
    return u" FOR UPDATE"_s;
}

Status PostgresEventStore::backup(const QString&)
{
    return fail(ErrorCode::Unsupported, {}, u"Back up a PostgreSQL database with its own tools, such as pg_dump."_s);
}

void PostgresEventStore::whenOthersCommit(std::function<void()> callback)
{
    m_tells = true;
    if (const Status listening = database().listen(channel, std::move(callback)); !listening) {
        qCWarning(lcStore).noquote() << "Other hubs are looked for once a second only:" << listening.error().text();
    }
}

void PostgresEventStore::eventsCommitted()
{
    if (m_tells && !m_notify.isActive()) {
        m_notify.start();
    }
}

void PostgresEventStore::notify()
{
    if (const auto told = database().execute(u"NOTIFY "_s + channel); !told) {
        qCInfo(lcStore).noquote() << "Other hubs were not told:" << told.error().text(); // they look by themselves
    }
}

} // namespace stonepot

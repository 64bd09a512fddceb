#include "storage/database.h"

#include "storage/bound_values.h"
#include "storage/store_log.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); extended ones carry them in their low byte.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

Error toError(const QSqlError& error, const QString& where)
{
    // PostgreSQL's codes have five characters, and none of them says this.
    const QString native = error.nativeErrorCode();
    const int code = native.size() < 5 ? native.toInt() & 0xff : 0;
    const bool corrupt = code == sqliteCorrupt || code == sqliteNotADatabase;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {corrupt ? ErrorCode::StorageCorrupt : ErrorCode::StorageFailed, where, text.trimmed()};
}

} // namespace

bool DatabaseRow::isNull(int column) const
{
    return m_query.isNull(column);
}

QString DatabaseRow::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 DatabaseRow::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray DatabaseRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

struct Database::Private {
    DatabaseSettings settings;
    QString connectionName;
    std::unordered_map<QString, QSqlQuery> prepared;
    bool leftOpen = false; // a rollback failed: the next transaction must clear it away first
    bool inTransaction = false;
    bool isPostgres = false;
    QString channel;                    // that is listened to
    const QSqlDriver* driver = nullptr; // of the connection, which is found by its name, each time

    [[nodiscard]] bool isOpen() const { return driver->isOpen(); }
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(connectionName, false); }

    // Outside of a transaction nothing is lost with a connection, so a lost one is made anew.
    Result<QSqlQuery*> run(const QString& statement, const Values& values)
    {
        if (isPostgres && !inTransaction && !isOpen()) {
            // The driver has noticed already. Where it cannot be made anew, the statement says so.
            static_cast<void>(reconnect());
        }
        auto query = runOnce(statement, values);
        if (!query && isPostgres && !inTransaction && !control(u"SELECT 1"_s) && reconnect()) {
            query = runOnce(statement, values);
        }
        return query;
    }

    Result<QSqlQuery*> runOnce(const QString& statement, const Values& values)
    {
        if (!isOpen()) {
            return fail(ErrorCode::StorageFailed, statement, u"The database is not connected."_s);
        }
        if (settings.probe != nullptr) {
            if (const Status allowed = settings.probe->before(statement); !allowed) {
                return std::unexpected(allowed.error());
            }
        }
        if (isPostgres && values.isEmpty()) {
            // It prepares neither CREATE nor NOTIFY.
            QSqlQuery& direct = prepared.insert_or_assign(statement, QSqlQuery(connection())).first->second;
            if (!direct.exec(statement)) {
                return std::unexpected(toError(direct.lastError(), statement));
            }
            return &direct;
        }
        auto found = prepared.find(statement);
        if (found == prepared.end()) {
            QSqlQuery query(connection());
            query.setForwardOnly(!isPostgres); // there it would allow no other statement until the last row
            if (!query.prepare(statement)) {
                return std::unexpected(toError(query.lastError(), statement));
            }
            found = prepared.emplace(statement, std::move(query)).first;
        }
        QSqlQuery& query = found->second;
        bindValues(query, values);
        if (!query.exec()) {
            const Error error = toError(query.lastError(), statement);
            query.finish();
            return std::unexpected(error);
        }
        return &query;
    }

    // For pragmas and transaction control, which would only fill the cache or take no values.
    Status control(const QString& statement)
    {
        if (settings.probe != nullptr) {
            if (const Status allowed = settings.probe->before(statement); !allowed) {
                return allowed;
            }
        }
        if (!isOpen()) {
            return fail(ErrorCode::StorageFailed, statement, u"The database is not connected."_s);
        }
        QSqlQuery query(connection());
        if (!query.exec(statement)) {
            return std::unexpected(toError(query.lastError(), statement));
        }
        return {};
    }

    Status reconnect()
    {
        prepared.clear();
        leftOpen = false;
        QSqlDatabase lost = connection();
        lost.close();
        if (!lost.open()) {
            return std::unexpected(toError(lost.lastError(), lost.hostName()));
        }
        if (!channel.isEmpty()) {
            lost.driver()->subscribeToNotification(channel);
        }
        return {};
    }

    Status begin(const QString& statement)
    {
        const Status begun = control(statement);
        if (begun || !isPostgres) {
            return begun;
        }
        const Status connected = reconnect();
        return connected ? control(statement) : connected;
    }
};

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Database::~Database()
{
    d->prepared.clear(); // queries must go before their connection
    d->connection().close();
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings& settings)
{
    auto priv = std::make_unique<Private>();
    priv->settings = settings;
    priv->connectionName = u"stonepot-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, priv->connectionName);
        connection.setDatabaseName(settings.path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(settings.busyTimeout.count())
                                         .arg(settings.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
        if (!connection.isValid()) {
            QSqlDatabase::removeDatabase(priv->connectionName);
            return fail(ErrorCode::StorageFailed, settings.path, u"Qt's SQLite driver is missing."_s);
        }
        priv->driver = connection.driver();
    }
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    if (QSqlDatabase connection = database->d->connection(); !connection.open()) {
        return std::unexpected(toError(connection.lastError(), settings.path));
    }
    if (settings.readOnly) {
        return database;
    }
    const QString pageSize = u"PRAGMA page_size=%1"_s.arg(settings.pageBytes); // before the log, which fixes it
    if (const Status status = database->d->control(pageSize); !status) {
        return std::unexpected(status.error());
    }
    QString mode;
    const Status journal = database->forEach(u"PRAGMA journal_mode=WAL"_s, {}, [&](const DatabaseRow& row) -> Status {
        mode = row.text(0);
        return {};
    });
    if (!journal) {
        return std::unexpected(journal.error());
    }
    if (mode != "wal"_L1) {
        return fail(ErrorCode::StorageFailed, settings.path, u"The file system cannot hold a write-ahead log."_s);
    }
    for (const QString& pragma : {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (const Status status = database->d->control(pragma); !status) {
            return std::unexpected(status.error());
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString& address)
{
    const QUrl url(address);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2) {
        return fail(ErrorCode::ValidationError, {}, u"expected postgresql://USER:PASSWORD@HOST:PORT/NAME"_s);
    }
    auto priv = std::make_unique<Private>();
    priv->connectionName = u"stonepot-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    priv->isPostgres = true;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, priv->connectionName);
        if (!connection.isValid()) {
            QSqlDatabase::removeDatabase(priv->connectionName);
            return fail(ErrorCode::StorageFailed, {}, u"Qt's PostgreSQL driver is missing: install libqt6sql6-psql."_s);
        }
        priv->driver = connection.driver();
        connection.setHostName(url.host());
        connection.setPort(url.port(5432));
        connection.setDatabaseName(url.path().sliced(1));
        connection.setUserName(url.userName(QUrl::FullyDecoded));
        connection.setPassword(url.password(QUrl::FullyDecoded));
        // A server that has gone without a word is given up within seconds: nobody is answered meanwhile.
        connection.setConnectOptions(u"connect_timeout=3;tcp_user_timeout=10000;keepalives_idle=10"_s);
    }
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    if (QSqlDatabase connection = database->d->connection(); !connection.open()) {
        return std::unexpected(toError(connection.lastError(), url.host()));
    }
    // It tells on every CREATE … IF NOT EXISTS that there is one.
    if (const Status status = database->d->control(u"SET client_min_messages = warning"_s); !status) {
        return std::unexpected(status.error());
    }
    return database;
}

Status Database::listen(const QString& channel, std::function<void()> notified)
{
    QSqlDriver* const driver = d->connection().driver();
    if (!d->isPostgres || !driver->subscribeToNotification(channel)) {
        return fail(ErrorCode::StorageFailed, channel, u"Notifications cannot be listened to."_s);
    }
    d->channel = channel;
    QObject::connect(
        driver, &QSqlDriver::notification, driver,
        [channel, notified = std::move(notified)](const QString& name, QSqlDriver::NotificationSource source) {
            if (name == channel && source != QSqlDriver::SelfSource) {
                notified();
            }
        });
    return {};
}

Result<qint64> Database::execute(const QString& statement, const Values& values)
{
    const auto query = d->run(statement, values);
    if (!query) {
        return std::unexpected(query.error());
    }
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Database::insert(const QString& statement, const Values& values)
{
    const auto query = d->run(statement, values);
    if (!query) {
        return std::unexpected(query.error());
    }
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Status Database::forEach(const QString& statement, const Values& values,
                         const std::function<Status(const DatabaseRow&)>& row)
{
    const auto run = d->run(statement, values);
    if (!run) {
        return std::unexpected(run.error());
    }
    QSqlQuery& query = **run;
    Status status;
    while (status && query.next()) {
        status = row(DatabaseRow(query));
    }
    if (status && query.lastError().isValid()) {
        status = std::unexpected(toError(query.lastError(), statement));
    }
    query.finish();
    return status;
}

Result<std::optional<qint64>> Database::integer(const QString& statement, const Values& values)
{
    std::optional<qint64> result;
    bool first = true;
    const Status status = forEach(statement, values, [&](const DatabaseRow& row) -> Status {
        if (std::exchange(first, false) && !row.isNull(0)) {
            result = row.integer(0);
        }
        return {};
    });
    if (!status) {
        return std::unexpected(status.error());
    }
    return result;
}

Result<Transaction> Transaction::begin(Database& database)
{
    return begin(database, database.d->isPostgres ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
}

Result<Transaction> Transaction::beginReading(Database& database)
{
    return begin(database, database.d->isPostgres ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s);
}

Result<Transaction> Transaction::begin(Database& database, const QString& statement)
{
    if (database.d->leftOpen) {
        // Fails when SQLite had rolled back by itself, which is as good.
        static_cast<void>(database.d->control(u"ROLLBACK"_s));
        database.d->leftOpen = false;
    }
    if (const Status status = database.d->begin(statement); !status) {
        return std::unexpected(status.error());
    }
    database.d->inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr) {
        return;
    }
    m_database->d->inTransaction = false;
    if (const Status status = m_database->d->control(u"ROLLBACK"_s); !status) {
        m_database->d->leftOpen = true;
        qCDebug(lcStore) << "Rollback answered:" << status.error().text();
    }
}

Status Transaction::commit()
{
    const Status status = m_database->d->control(u"COMMIT"_s);
    if (status) {
        m_database->d->inTransaction = false;
        m_database = nullptr;
    }
    return status;
}

} // namespace stonepot

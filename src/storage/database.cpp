#include "storage/database.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcStore, "stonepot.store")

// SQLite's primary result codes (sqlite.org/rescode.html); extended ones carry them in their low byte.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

Error toError(const QSqlError& error, const QString& where)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool corrupt = code == sqliteCorrupt || code == sqliteNotADatabase;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {corrupt ? ErrorCode::StorageCorrupt : ErrorCode::StorageFailed, where, text.trimmed()};
}

// QtSql binds a null string as NULL; to us it is the empty text, and only an invalid variant is NULL.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return u""_s;
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
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

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(connectionName, false); }

    Result<QSqlQuery*> run(const QString& statement, const Values& values)
    {
        if (settings.probe != nullptr) {
            if (const Status allowed = settings.probe->before(statement); !allowed) {
                return std::unexpected(allowed.error());
            }
        }
        auto found = prepared.find(statement);
        if (found == prepared.end()) {
            QSqlQuery query(connection());
            query.setForwardOnly(true);
            if (!query.prepare(statement)) {
                return std::unexpected(toError(query.lastError(), statement));
            }
            found = prepared.emplace(statement, std::move(query)).first;
        }
        QSqlQuery& query = found->second;
        for (qsizetype i = 0; i < values.size(); ++i) {
            query.bindValue(static_cast<int>(i), bindable(values.at(i)));
        }
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
        QSqlQuery query(connection());
        if (!query.exec(statement)) {
            return std::unexpected(toError(query.lastError(), statement));
        }
        return {};
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
    }
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    if (QSqlDatabase connection = database->d->connection(); !connection.open()) {
        return std::unexpected(toError(connection.lastError(), settings.path));
    }
    if (settings.readOnly) {
        return database;
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
    if (database.d->leftOpen) {
        // Fails when SQLite had rolled back by itself, which is as good.
        static_cast<void>(database.d->control(u"ROLLBACK"_s));
        database.d->leftOpen = false;
    }
    if (const Status status = database.d->control(u"BEGIN IMMEDIATE"_s); !status) {
        return std::unexpected(status.error());
    }
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
    if (const Status status = m_database->d->control(u"ROLLBACK"_s); !status) {
        m_database->d->leftOpen = true;
        qCDebug(lcStore) << "Rollback answered:" << status.error().text();
    }
}

Status Transaction::commit()
{
    const Status status = m_database->d->control(u"COMMIT"_s);
    if (status) {
        m_database = nullptr;
    }
    return status;
}

} // namespace stonepot

// One database connection, set up so that "committed" means "on disk": SQLite with WAL, synchronous=FULL and foreign
// keys, or PostgreSQL as its server is set up. Statements take bound values only and answer with a Result. Lives in the
// thread that opened it.
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QString>
#include <QVariant>
#include <concepts>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

class QSqlQuery;

namespace stonepot {

// Sees every statement before it runs; what it refuses does not run. Given by tests that prove what a failing disk
// does.
class DatabaseProbe {
public:
    virtual ~DatabaseProbe() = default;
    [[nodiscard]] virtual Status before(const QString& statement) = 0;
};

struct DatabaseSettings {
    QString path;
    Milliseconds busyTimeout{5000};
    bool readOnly = false;
    int pageBytes = 4096; // of a database that is made now; one that is there keeps its own
    DatabaseProbe* probe = nullptr; // must outlive the database
};

// The row a statement stands on; columns count from 0. Valid only inside the callback that it was given to.
class DatabaseRow final {
public:
    explicit DatabaseRow(const QSqlQuery& query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    const QSqlQuery& m_query;
};

class Database final {
public:
    // StorageCorrupt when the file is no database, StorageFailed when it cannot be opened or written.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseSettings& settings);
    // postgresql://USER:PASSWORD@HOST:PORT/NAME; without a password it is libpq's to find (PGPASSFILE, ~/.pgpass). A
    // connection that was lost is made anew by the next transaction.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openPostgres(const QString& address);
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // A value is a QVariant: an invalid one is NULL; a null QString or QByteArray is an empty text or blob.
    using Values = QVariantList;

    // How many rows were changed. Statements stay prepared, so the same text is cheap to run again.
    Result<qint64> execute(const QString& statement, const Values& values = {});
    // The rowid of the row that was inserted.
    Result<qint64> insert(const QString& statement, const Values& values = {});
    // Calls `row` for each row until it fails.
    Status forEach(const QString& statement, const Values& values,
                   const std::function<Status(const DatabaseRow&)>& row);

    // Calls `notified`, from the event loop, when another connection says NOTIFY on the channel. PostgreSQL only.
    Status listen(const QString& channel, std::function<void()> notified);

    // What `map` makes of each row: a value, or a Result of one.
    template <std::invocable<const DatabaseRow&> Map>
    auto query(const QString& statement, const Values& values, Map map);
    // The first column of the first row; nothing when there is no row or it is NULL.
    Result<std::optional<qint64>> integer(const QString& statement, const Values& values = {});

private:
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// Rolled back unless committed. Transactions do not nest.
class Transaction final {
public:
    // Takes the write lock at once, so that a later statement cannot fail for want of it.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    // For reading: all of it sees the database as it is at its first statement, whatever others commit meanwhile.
    [[nodiscard]] static Result<Transaction> beginReading(Database& database);
    ~Transaction();

    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    // On disk when it succeeds; nothing of it is kept when it does not.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    [[nodiscard]] static Result<Transaction> begin(Database& database, const QString& statement);

    Database* m_database; // null once it is over
};

namespace detail {
template <typename T>
struct Unwrapped {
    using Value = T;
    static constexpr bool isResult = false;
};
template <typename T>
struct Unwrapped<Result<T>> {
    using Value = T;
    static constexpr bool isResult = true;
};
} // namespace detail

template <std::invocable<const DatabaseRow&> Map>
auto Database::query(const QString& statement, const Values& values, Map map)
{
    using Mapped = detail::Unwrapped<std::invoke_result_t<Map, const DatabaseRow&>>;
    std::vector<typename Mapped::Value> rows;
    const Status status = forEach(statement, values, [&](const DatabaseRow& row) -> Status {
        if constexpr (Mapped::isResult) {
            auto mapped = map(row);
            if (!mapped) {
                return std::unexpected(std::move(mapped).error());
            }
            rows.push_back(*std::move(mapped));
        } else {
            rows.push_back(map(row));
        }
        return {};
    });
    using Rows = Result<std::vector<typename Mapped::Value>>;
    return status ? Rows(std::move(rows)) : Rows(std::unexpected(status.error()));
}

} // namespace stonepot

#include "storage/database.h"
#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestDatabase final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensWithWriteAheadLogAndFullSync();
    void readsBackWhatWasBound();
    void nullTextIsEmptyAndInvalidIsNull();
    void statementsCanRunAgainWithOtherValues();
    void errorInAStatementIsAResult();
    void errorFromARowEndsTheWalk();
    void transactionIsRolledBackUnlessCommitted();
    void transactionAfterAFailedRollbackStartsClean();
    void failedCommitKeepsNothing();
    void foreignKeysAreEnforced();
    void twoConnectionsSeeOnlyWhatIsCommitted();
    void fileThatIsNoDatabaseIsCorrupt();
    void missingDirectoryIsAnError();

private:
    [[nodiscard]] std::unique_ptr<Database> open(DatabaseProbe* probe = nullptr);
    [[nodiscard]] QString path() const { return m_directory->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestDatabase::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestDatabase::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<Database> TestDatabase::open(DatabaseProbe* probe)
{
    auto database = Database::open({.path = path(), .probe = probe});
    if (!database) {
        qFatal("%s", errorText(database).constData());
    }
    return *std::move(database);
}

void TestDatabase::opensWithWriteAheadLogAndFullSync()
{
    const auto database = open();
    QCOMPARE(database->query(u"PRAGMA journal_mode"_s, {}, [](const DatabaseRow& row) { return row.text(0); }).value(),
             std::vector{u"wal"_s});
    QCOMPARE(database->integer(u"PRAGMA synchronous"_s).value(), std::optional<qint64>(2));
    QCOMPARE(database->integer(u"PRAGMA foreign_keys"_s).value(), std::optional<qint64>(1));
    QCOMPARE(database->integer(u"PRAGMA busy_timeout"_s).value(), std::optional<qint64>(5000));
}

void TestDatabase::readsBackWhatWasBound()
{
    const auto database = open();
    QVERIFY(database->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER, c BLOB)"_s));
    const QString text = u"Jjigae '); DROP TABLE t; -- 찌개 \U0001F372"_s;
    const QByteArray blob("\0\xff\n", 3);
    QCOMPARE(database->insert(u"INSERT INTO t (a, b, c) VALUES (?, ?, ?)"_s, {text, qint64(1) << 60, blob}).value(), 1);
    const auto rows = database->query(u"SELECT a, b, c FROM t WHERE a = ?"_s, {text}, [](const DatabaseRow& row) {
        return std::tuple(row.text(0), row.integer(1), row.bytes(2));
    });
    QVERIFY2(rows, errorText(rows).constData());
    QVERIFY(*rows == (std::vector{std::tuple(text, qint64(1) << 60, blob)}));
    QCOMPARE(database->execute(u"UPDATE t SET b = 0"_s).value(), 1);
}

void TestDatabase::nullTextIsEmptyAndInvalidIsNull()
{
    const auto database = open();
    QVERIFY(database->execute(u"CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL, c TEXT)"_s));
    const auto inserted = database->insert(u"INSERT INTO t VALUES (?, ?, ?)"_s, {QString(), QByteArray(), QVariant()});
    QVERIFY2(inserted, errorText(inserted).constData());
    QCOMPARE(database->integer(u"SELECT count(*) FROM t WHERE a = '' AND length(b) = 0 AND c IS NULL"_s).value(),
             std::optional<qint64>(1));
    QCOMPARE(database->integer(u"SELECT c FROM t"_s).value(), std::nullopt);
    QCOMPARE(database->integer(u"SELECT 1 FROM t WHERE a = 'x'"_s).value(), std::nullopt);
}

void TestDatabase::statementsCanRunAgainWithOtherValues()
{
    const auto database = open();
    QVERIFY(database->execute(u"CREATE TABLE t (a INTEGER UNIQUE)"_s));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(database->insert(u"INSERT INTO t VALUES (?)"_s, {i}).value(), i + 1);
    }
    QVERIFY(!database->insert(u"INSERT INTO t VALUES (?)"_s, {1}));
    QVERIFY(database->insert(u"INSERT INTO t VALUES (?)"_s, {3}));
    const auto rows =
        database->query(u"SELECT a FROM t ORDER BY a"_s, {}, [](const auto& row) { return row.integer(0); });
    QCOMPARE(*rows, (std::vector<qint64>{0, 1, 2, 3}));
}

void TestDatabase::errorInAStatementIsAResult()
{
    const auto database = open();
    const auto result = database->execute(u"INSERT INTO nowhere VALUES (1)"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::StorageFailed);
    QVERIFY2(result.error().what.contains("nowhere"_L1), qPrintable(result.error().what));
}

void TestDatabase::errorFromARowEndsTheWalk()
{
    const auto database = open();
    int rows = 0;
    const Status status = database->forEach(u"SELECT 1 UNION SELECT 2"_s, {}, [&](const DatabaseRow&) -> Status {
        ++rows;
        return fail(ErrorCode::Overflow, {}, u"Enough."_s);
    });
    QCOMPARE(rows, 1);
    QCOMPARE(status.error().code, ErrorCode::Overflow);
}

void TestDatabase::transactionIsRolledBackUnlessCommitted()
{
    const auto database = open();
    QVERIFY(database->execute(u"CREATE TABLE t (a INTEGER)"_s));
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY2(transaction, errorText(transaction).constData());
        QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
    }
    QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(0));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY2(transaction, errorText(transaction).constData());
        QVERIFY(database->execute(u"INSERT INTO t VALUES (2)"_s));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(1));
}

void TestDatabase::transactionAfterAFailedRollbackStartsClean()
{
    RecordingProbe probe;
    const auto database = open(&probe);
    QVERIFY(database->execute(u"CREATE TABLE t (a INTEGER)"_s));
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
        probe.failAt(1); // the rollback
    }
    QCOMPARE(probe.failed(), 1);
    auto transaction = Transaction::begin(*database);
    QVERIFY2(transaction, errorText(transaction).constData());
    QVERIFY(transaction->commit());
    QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(0));
}

void TestDatabase::failedCommitKeepsNothing()
{
    RecordingProbe probe;
    const auto database = open(&probe);
    QVERIFY(database->execute(u"CREATE TABLE t (a INTEGER)"_s));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
        probe.failAt(1);
        QCOMPARE(transaction->commit().error().code, ErrorCode::StorageFailed);
    }
    QCOMPARE(database->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(0));
}

void TestDatabase::foreignKeysAreEnforced()
{
    const auto database = open();
    QVERIFY(database->execute(u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(database->execute(u"CREATE TABLE child (id INTEGER REFERENCES parent (id))"_s));
    QVERIFY(!database->execute(u"INSERT INTO child VALUES (7)"_s));
}

void TestDatabase::twoConnectionsSeeOnlyWhatIsCommitted()
{
    const auto writer = open();
    const auto reader = open();
    QVERIFY(writer->execute(u"CREATE TABLE t (a INTEGER)"_s));
    auto transaction = Transaction::begin(*writer);
    QVERIFY(writer->execute(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(0));
    QVERIFY(transaction->commit());
    QCOMPARE(reader->integer(u"SELECT count(*) FROM t"_s).value(), std::optional<qint64>(1));
}

void TestDatabase::fileThatIsNoDatabaseIsCorrupt()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto database = Database::open({.path = path()});
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::StorageCorrupt);
}

void TestDatabase::missingDirectoryIsAnError()
{
    const auto database = Database::open({.path = m_directory->filePath(u"no/such/test.db"_s)});
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::StorageFailed);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

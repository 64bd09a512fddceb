#include "storage/migrations.h"
#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const std::vector<Migration> firstTwo{
    {.version = 1, .statements = {u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (1)"_s}},
    {.version = 2, .statements = {u"ALTER TABLE a ADD COLUMN y INTEGER"_s, u"UPDATE a SET y = x + 1"_s}},
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newFileGetsTheNewestSchema();
    void olderFileGetsOnlyWhatIsMissing();
    void openingAgainChangesNothing();
    void newerFileIsRefusedAndUntouched();
    void newerFileWithAnUnfoldedLogIsUntouched();
    void failureAtAnyCallLeavesAWholeVersion();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestMigrations::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestMigrations::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

void TestMigrations::newFileGetsTheNewestSchema()
{
    const auto database = openMigrated({.path = path()}, firstTwo);
    QVERIFY2(database, errorText(database).constData());
    QCOMPARE(schemaVersion(**database).value(), 2);
    QCOMPARE((*database)->integer(u"SELECT y FROM a"_s).value(), std::optional<qint64>(2));
}

void TestMigrations::olderFileGetsOnlyWhatIsMissing()
{
    QVERIFY(openMigrated({.path = path()}, std::span(firstTwo).first(1)));
    const auto database = openMigrated({.path = path()}, firstTwo);
    QVERIFY2(database, errorText(database).constData());
    QCOMPARE((*database)->integer(u"SELECT count(*) FROM a WHERE y = 2"_s).value(), std::optional<qint64>(1));
}

void TestMigrations::openingAgainChangesNothing()
{
    QVERIFY(openMigrated({.path = path()}, firstTwo));
    const QByteArray before = contents(path());
    QVERIFY(openMigrated({.path = path()}, firstTwo));
    QCOMPARE(contents(path()), before);
}

void TestMigrations::newerFileIsRefusedAndUntouched()
{
    QVERIFY(openMigrated({.path = path()}, firstTwo));
    const QByteArray before = contents(path());
    const auto database = openMigrated({.path = path()}, std::span(firstTwo).first(1));
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::SchemaTooNew);
    QVERIFY(contents(path()) == before);
}

void TestMigrations::newerFileWithAnUnfoldedLogIsUntouched()
{
    // A copy taken while it was open is what a killed program leaves behind.
    const QString original = m_directory->filePath(u"original.db"_s);
    const auto running = openMigrated({.path = original}, firstTwo);
    QVERIFY2(running, errorText(running).constData());
    QVERIFY(QFile::copy(original, path()));
    QVERIFY(QFile::copy(original + u"-wal"_s, path() + u"-wal"_s));
    const QByteArray file = contents(path());
    const QByteArray log = contents(path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const auto database = openMigrated({.path = path()}, std::span(firstTwo).first(1));
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::SchemaTooNew);
    QVERIFY(contents(path()) == file);
    QVERIFY(contents(path() + u"-wal"_s) == log);
}

void TestMigrations::failureAtAnyCallLeavesAWholeVersion()
{
    int failures = 0;
    for (int call = 1;; ++call) {
        const QString file = m_directory->filePath(u"fail-%1.db"_s.arg(call));
        RecordingProbe probe;
        probe.failAt(call);
        const bool opened = openMigrated({.path = file, .probe = &probe}, firstTwo).has_value();
        if (probe.failed() == 0) {
            QVERIFY(opened);
            break;
        }
        ++failures;
        QVERIFY(!opened);
        const auto again = openMigrated({.path = file}, firstTwo);
        QVERIFY2(again, errorText(again).constData());
        QCOMPARE((*again)->integer(u"SELECT count(*) FROM a WHERE y = 2"_s).value(), std::optional<qint64>(1));
    }
    QVERIFY2(failures >= 12, "the probe sees too few calls");
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

#include "hub/sqlite_event_store.h"
#include "hub/store_schema.h"

#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestSqliteEventStore final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void newerSchemaIsRefusedAndUntouched();
    void backupIsConsistentAndComplete();
    void backupOverwritesNothing();
    void ownCommitsAreNotTakenForOthers();
    void statementThatFailsLeavesNothing();
    void logIsFoldedBackBesideCommits();
    void pagesHoldSeveralEvents_data();
    void pagesHoldSeveralEvents();

private:
    [[nodiscard]] std::unique_ptr<EventStore> open(DatabaseProbe* probe = nullptr);
    void appendEvents(EventStore& store, qint64 first, qint64 last);
    [[nodiscard]] QString path() const { return m_directory->filePath(u"hub.db"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestSqliteEventStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestSqliteEventStore::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<EventStore> TestSqliteEventStore::open(DatabaseProbe* probe)
{
    auto store = SqliteEventStore::open(path(), probe);
    if (!store) {
        qFatal("%s", errorText(store).constData());
    }
    return *std::move(store);
}

void TestSqliteEventStore::appendEvents(EventStore& store, qint64 first, qint64 last)
{
    QVERIFY(store.begin());
    QVERIFY(store.addTenant(u"demo"_s));
    QVERIFY(store.lock(u"demo"_s));
    for (qint64 seq = first; seq <= last; ++seq) {
        QVERIFY(store.append(u"demo"_s, {seq, u"order_created"_s, QByteArray::number(seq)}, {}));
    }
    QVERIFY(store.commit());
}

void TestSqliteEventStore::tamperingIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("problem");

    const QString changed = u"event 4 is not what was stored, or does not follow the one before it"_s;
    QTest::newRow("message changed") << u"UPDATE events SET message = x'34' || x'34' WHERE seq = 4"_s << changed;
    QTest::newRow("type changed") << u"UPDATE events SET type = 'order_status' WHERE seq = 4"_s << changed;
    QTest::newRow("one removed") << u"DELETE FROM events WHERE seq = 4"_s << u"event 4 is missing"_s;
    QTest::newRow("first removed") << u"DELETE FROM events WHERE seq = 1"_s << u"event 1 is missing"_s;
    QTest::newRow("last removed") << u"DELETE FROM events WHERE seq = 9"_s << u"event 9 is missing"_s;
    QTest::newRow("two swapped") << u"UPDATE events SET message = CASE seq WHEN 4 THEN x'35' ELSE x'34' END"
                                    " WHERE seq IN (4, 5)"_s
                                 << changed;
    QTest::newRow("one added") << u"INSERT INTO events SELECT tenant, 10, type, order_id, message, hash FROM events"
                                  " WHERE seq = 9"_s
                               << u"event 10 is not what was stored, or does not follow the one before it"_s;
    QTest::newRow("tail cut, record kept in step")
        << u"UPDATE tenants SET seq = 8"_s << u"event 9 is not where the tenant's record says that the chain ends"_s;
}

void TestSqliteEventStore::tamperingIsNamed()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, problem);
    auto store = open();
    appendEvents(*store, 1, 9);
    QCOMPARE(store->verify(u"demo"_s)->problem, std::optional<QString>());

    auto database = Database::open({.path = path()});
    const auto done = (*database)->execute(statement);
    QVERIFY2(done, errorText(done).constData());

    QCOMPARE(store->verify(u"demo"_s)->problem, std::optional<QString>(problem));
}

void TestSqliteEventStore::newerSchemaIsRefusedAndUntouched()
{
    appendEvents(*open(), 1, 3);
    {
        auto database = Database::open({.path = path()});
        QVERIFY((*database)->execute(u"PRAGMA user_version=1000"_s));
    }
    const auto bytes = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    QCOMPARE(SqliteEventStore::open(path()).error().code, ErrorCode::SchemaTooNew);

    QCOMPARE(bytes(), before);
}

void TestSqliteEventStore::backupIsConsistentAndComplete()
{
    auto store = open();
    appendEvents(*store, 1, 50);
    const QString copy = m_directory->filePath(u"copy.db"_s);
    auto beside = SqliteEventStore::open(path());

    QVERIFY((*beside)->backup(copy));
    appendEvents(*store, 51, 60);

    auto restored = SqliteEventStore::open(copy);
    QVERIFY2(restored, errorText(restored).constData());
    QCOMPARE((*restored)->head(u"demo"_s)->seq, 50);
    QCOMPARE((*restored)->verify(u"demo"_s)->problem, std::optional<QString>());
}

void TestSqliteEventStore::backupOverwritesNothing()
{
    auto store = open();
    QFile file(m_directory->filePath(u"copy.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();

    QCOMPARE(store->backup(file.fileName()).error().code, ErrorCode::Conflict);

    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestSqliteEventStore::ownCommitsAreNotTakenForOthers()
{
    auto store = open();
    static_cast<void>(store->othersMayHaveCommitted());

    appendEvents(*store, 1, 3);
    QVERIFY(!store->othersMayHaveCommitted());

    appendEvents(*open(), 4, 4);
    QVERIFY(store->othersMayHaveCommitted());
    QVERIFY(!store->othersMayHaveCommitted());
}

void TestSqliteEventStore::statementThatFailsLeavesNothing()
{
    appendEvents(*open(), 1, 1);
    RecordingProbe probe;
    auto store = open(&probe);
    for (int call = 1; call <= 8; ++call) {
        probe.failAt(call);
        const bool stored = store->begin() && store->lock(u"demo"_s) &&
                            store->append(u"demo"_s, {2, u"order_created"_s, "2"}, {}) &&
                            store->nextOrderCounter(u"demo"_s, u"1"_s) && store->commit();
        const bool failed = probe.failed() > 0;
        probe.failAt(0);
        if (!failed) {
            QVERIFY(stored);
            QVERIFY(call > 5); // begin, select, insert, counter, both write-backs, commit
            QCOMPARE(store->head(u"demo"_s)->seq, 2);
            return;
        }
        QVERIFY(!stored);
        store->rollback();
        QCOMPARE(store->head(u"demo"_s)->seq, 1);
        QCOMPARE(store->verify(u"demo"_s)->problem, std::optional<QString>());
    }
    QFAIL("more statements than expected");
}

// Commits would do it from 128 MiB on only.
void TestSqliteEventStore::logIsFoldedBackBesideCommits()
{
    const auto store = open();
    QVERIFY(store->begin());
    QVERIFY(store->addTenant(u"demo"_s));
    QVERIFY(store->lock(u"demo"_s));
    const QByteArray message(64 * 1024, 'x');
    const qint64 count = 2 * WalFolder::foldFrom / message.size();
    for (qint64 seq = 1; seq <= count; ++seq) {
        QVERIFY(store->append(u"demo"_s, {seq, u"order_created"_s, message}, {}));
    }
    QVERIFY(store->commit());
    QTRY_VERIFY(QFileInfo(path()).size() >= 2 * WalFolder::foldFrom);
    const auto verified = store->verify(u"demo"_s);
    QVERIFY(verified && !verified->problem);
    QCOMPARE(verified->events, count);
}

void TestSqliteEventStore::pagesHoldSeveralEvents_data()
{
    QTest::addColumn<int>("madeWith"); // 0: by this version
    QTest::addColumn<int>("expected");
    QTest::newRow("new") << 0 << 8192;
    QTest::newRow("of an earlier version") << 4096 << 4096;
}

void TestSqliteEventStore::pagesHoldSeveralEvents()
{
    QFETCH(const int, madeWith);
    QFETCH(const int, expected);
    if (madeWith > 0) {
        QVERIFY(openMigrated({.path = path(), .pageBytes = madeWith}, hubMigrations(SqlDialect::Sqlite)));
    }
    appendEvents(*open(), 1, 3);
    const auto database = Database::open({.path = path(), .readOnly = true});
    QVERIFY(database);
    QCOMPARE((*database)->integer(u"PRAGMA page_size"_s).value(), expected);
    QCOMPARE((*database)->integer(u"SELECT count(*) FROM events"_s).value(), 3);
}

QTEST_GUILESS_MAIN(TestSqliteEventStore)
#include "tst_sqlite_event_store.moc"

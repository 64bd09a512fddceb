// What the storage thread does in one turn, and what it leaves for the next.
#include "hub/sqlite_event_store.h"
#include "hub/storage_worker.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestStorageWorker final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void questionsTakeTurnsWithWrites();
    void closingAnswersEveryQuestion();

private:
    // Its answer is its name.
    void ask(StorageJob::Kind kind, const QString& name);
    // Who was answered since the last call.
    [[nodiscard]] QStringList answered();

    FakeClock m_clock;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<StorageWorker> m_worker;
    QStringList m_answered;
};

void TestStorageWorker::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_directory = std::make_unique<QTemporaryDir>();
    m_mailbox = std::make_unique<Mailbox>();
    m_worker = std::make_unique<StorageWorker>(*m_mailbox, m_clock);
    auto store = SqliteEventStore::open(m_directory->filePath(u"hub.db"_s));
    QVERIFY2(store, errorText(store).constData());
    QVERIFY(m_worker->open(*std::move(store), {u"demo"_s}, std::chrono::hours(1), false));
    m_clock.creep(1); // each look at the clock takes a millisecond
}

void TestStorageWorker::cleanup()
{
    m_clock.creep(0);
    m_worker.reset();
    m_mailbox.reset();
    m_answered.clear();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestStorageWorker::ask(StorageJob::Kind kind, const QString& name)
{
    const auto work = [name](StorageSession&) -> Result<QString> { return name; };
    const auto failed = [](const Error&) { return u"failed"_s; };
    m_mailbox->waiting.push_back(std::make_unique<ReplyJob<QString, decltype(work), decltype(failed)>>(
        kind, nullptr, work, failed, [this](const QString& reply) { m_answered += reply; }));
}

QStringList TestStorageWorker::answered()
{
    for (const TurnResult& turn : std::exchange(m_mailbox->ready, {})) {
        std::ranges::for_each(turn.answered, [](const auto& job) { job->deliver(); });
    }
    return std::exchange(m_answered, {});
}

void TestStorageWorker::questionsTakeTurnsWithWrites()
{
    for (const QString& name : {u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s, u"q5"_s}) {
        ask(StorageJob::Kind::Read, name);
    }
    m_worker->work();
    QCOMPARE(answered(), (QStringList{u"q1"_s, u"q2"_s}));

    ask(StorageJob::Kind::Read, u"q6"_s);
    ask(StorageJob::Kind::Write, u"w"_s);
    m_worker->work();
    QCOMPARE(answered(), (QStringList{u"w"_s, u"q3"_s, u"q4"_s}));

    QCoreApplication::processEvents(); // it has asked for more turns itself
    QCOMPARE(answered(), (QStringList{u"q5"_s, u"q6"_s}));
}

void TestStorageWorker::closingAnswersEveryQuestion()
{
    for (const QString& name : {u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s, u"q5"_s}) {
        ask(StorageJob::Kind::Read, name);
    }
    m_worker->close();
    QCOMPARE(answered().size(), 5);
}

QTEST_GUILESS_MAIN(TestStorageWorker)
#include "tst_storage_worker.moc"

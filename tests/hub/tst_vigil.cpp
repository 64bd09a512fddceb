// While one command alone is with the storage thread, the thread that asked stays awake for its answer, but not for
// long; and so does the storage thread while a command is read.
#include "hub/command_queue.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestVigil final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void loneCommandIsWaitedForAwake();
    void vigilHasAnEnd();
    void manyAreWaitedForAsleep();
    void noneWithoutTimeForIt();
    void storageThreadStaysAwakeForWhatIsExpected();
    void storageThreadSleepsAgainWhenNothingFollows();
    void nobodyIsWokenWithoutVigil();

private:
    static constexpr int many = 100; // turns of the event loop: more than what happens brings about

    void open(Milliseconds vigil);
    // A command that `change` is the work of, on the storage thread.
    void submit(const std::function<void()>& change);
    void countStorageSleeps();
    // Until the command that comes 20 ms later.
    int storageSleepsAfterAnExpectedCommand();
    // Of the event loop, while so many commands take 20 ms.
    int turnsWhile(int commands);

    FakeClock m_clock;
    std::atomic<int> m_turns = 0;
    std::atomic<int> m_storageSleeps = 0;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CommandQueue> m_queue;
    QEventLoop m_answered;
    QSemaphore m_mayGoOn; // the slow commands
};

void TestVigil::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_directory = std::make_unique<QTemporaryDir>();
    m_turns = 0;
    m_storageSleeps = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] { ++m_turns; });
}

void TestVigil::cleanup()
{
    QAbstractEventDispatcher::instance()->disconnect(this);
    m_clock.creep(1); // whoever is awake still goes to sleep
    m_queue.reset();
    m_clock.creep(0);
    QCOMPARE(m_log->finish(), QStringList());
}

void TestVigil::open(Milliseconds vigil)
{
    auto queue = CommandQueue::open({.database = m_directory->filePath(u"hub.db"_s),
                                     .tenants = {u"demo"_s},
                                     .pollInterval = std::chrono::hours(1),
                                     .clock = &m_clock,
                                     .vigil = vigil});
    QVERIFY2(queue, errorText(queue).constData());
    m_queue = *std::move(queue);
}

void TestVigil::submit(const std::function<void()>& change)
{
    m_queue->changeRecord(
        u"demo"_s, u"kind"_s, u"key"_s,
        [change](const auto&) -> Result<std::optional<QByteArray>> {
            change();
            return "value";
        },
        &m_answered, [this](const auto&) { m_answered.quit(); });
}

int TestVigil::turnsWhile(int commands)
{
    for (int i = 0; i < commands; ++i) {
        submit([this] { m_mayGoOn.acquire(); });
    }
    int turns = 0;
    QTimer::singleShot(20, &m_answered, [&] {
        turns = m_turns;
        m_mayGoOn.release(commands);
    });
    m_answered.exec();
    return turns;
}

void TestVigil::loneCommandIsWaitedForAwake()
{
    open(Milliseconds(2)); // and the clock stands still
    bool hasTurned = false;
    submit([&] {
        const QDeadlineTimer patience(5000);
        while (m_turns < many && !patience.hasExpired()) {
            QThread::yieldCurrentThread();
        }
        hasTurned = m_turns >= many;
    });
    m_answered.exec();
    QVERIFY(hasTurned);
}

void TestVigil::vigilHasAnEnd()
{
    open(Milliseconds(2));
    m_clock.creep(1); // with each look at it
    QCOMPARE_LT(turnsWhile(1), many);
}

void TestVigil::manyAreWaitedForAsleep()
{
    open(Milliseconds(2));
    QCOMPARE_LT(turnsWhile(2), many);
}

void TestVigil::noneWithoutTimeForIt()
{
    open(Milliseconds(0));
    QCOMPARE_LT(turnsWhile(1), many);
}

void TestVigil::countStorageSleeps()
{
    submit([this] {
        connect(
            QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { ++m_storageSleeps; }, Qt::DirectConnection);
    });
    m_answered.exec();
    QTRY_COMPARE_GE(m_storageSleeps, 1);
}

int TestVigil::storageSleepsAfterAnExpectedCommand()
{
    countStorageSleeps();
    const int before = m_storageSleeps;
    m_queue->expectCommand();
    QTimer::singleShot(20, &m_answered, &QEventLoop::quit);
    m_answered.exec();
    int sleeps = 0;
    submit([&] { sleeps = m_storageSleeps - before; });
    m_answered.exec();
    return sleeps;
}

void TestVigil::storageThreadStaysAwakeForWhatIsExpected()
{
    open(Milliseconds(2)); // and the clock stands still
    QCOMPARE(storageSleepsAfterAnExpectedCommand(), 0);
}

void TestVigil::storageThreadSleepsAgainWhenNothingFollows()
{
    open(Milliseconds(2));
    m_clock.creep(1); // with each look at it
    countStorageSleeps();
    const int before = m_storageSleeps;
    m_queue->expectCommand();
    QTRY_COMPARE_GT(m_storageSleeps, before);
}

void TestVigil::nobodyIsWokenWithoutVigil()
{
    open(Milliseconds(0));
    m_clock.creep(1);
    QCOMPARE(storageSleepsAfterAnExpectedCommand(), 0); // it went on sleeping
}

QTEST_GUILESS_MAIN(TestVigil)
#include "tst_vigil.moc"

#include "print/document_json.h"
#include "print/plain_text.h"
#include "print/print_queue.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;

namespace {

// What a database holds, and may refuse to.
class MemoryJobs final : public PrintJobs {
public:
    void add(const std::vector<PrintJob>& added, QObject* context, ThenJobs then) override
    {
        std::vector<PrintJob> fresh;
        for (PrintJob job : added) {
            if (!keys.contains(job.key)) {
                keys += job.key;
                job.id = static_cast<qint64>(keys.size());
                jobs.insert_or_assign(job.id, job);
                fresh.push_back(job);
            }
        }
        later(context, [then, fresh] { then(fresh); });
    }
    void resume(QObject* context, ThenJobs then) override
    {
        std::vector<PrintJob> open;
        for (auto& [id, job] : jobs) {
            if (job.state == PrintJobState::Sending) {
                job.state = PrintJobState::CheckPaper;
            }
            if (job.state != PrintJobState::Printed && job.state != PrintJobState::Cancelled) {
                open.push_back(job);
            }
        }
        later(context, [then, open] { then(open); });
    }
    void update(const PrintJob& job, QObject* context, Then then) override
    {
        if (full) {
            later(context, [then] { then(fail(ErrorCode::StorageFailed, {}, u"full"_s)); });
            return;
        }
        jobs.insert_or_assign(job.id, job);
        later(context, [then] { then({}); });
    }

    std::map<qint64, PrintJob> jobs;
    QStringList keys;
    bool full = false;

private:
    template <typename Answer>
    static void later(QObject* context, Answer answer)
    {
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
};

// A printer that does what the test says.
class ScriptedPort final : public PrinterPort {
public:
    void print(const PrintDocument& document) override { document_ = document; }
    void proceed() override
    {
        ++proceeds;
        papers += toPlainText(document_, 32);
    }
    void abandon() override { emit finished({Kind::NotPrinted, PrinterProblem::None}); }

    void succeed()
    {
        emit readyToSend();
        QTRY_COMPARE(papers.isEmpty(), false);
        emit finished({Kind::Printed, PrinterProblem::None});
    }
    void failBefore(PrinterProblem problem) { emit finished({Kind::NotPrinted, problem}); }
    void failAfter(PrinterProblem problem)
    {
        emit readyToSend();
        QTRY_COMPARE(papers.isEmpty(), false);
        emit finished({Kind::Unknown, problem});
    }

    PrintDocument document_;
    QStringList papers;
    int proceeds = 0;
};

} // namespace

class TestPrintQueue final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void jobIsPrintedOnce();
    void samePaperAskedForTwiceIsPrintedOnce();
    void failureIsTriedAgainLaterAndLater();
    void whatComesDueWhileTheClockIsLookedAtIsTriedToo();
    void clockThatWasSetBackHoldsNothingUp();
    void failsOverToTheAlternative();
    void unknownOutcomeWaitsForAPersonAndGoesAsACopy();
    void personSaysThatThePaperIsThere();
    void troubleOfOnePrinterDoesNotHoldUpAnother();
    void jobsOfAPrinterKeepTheirOrder();
    void nothingIsSentWithoutAWordOnDisk();
    void wordIsOnDiskBeforeTheBytes();
    void whatWasBeingSentAtACrashIsNotPrintedByItself();
    void waitingJobsGoOnAfterARestart();
    void cancelledAndMovedJobs();
    void drawerOpensAtOnceOrNotAtAll();
    void unreadableJobDoesNotBlock();
    void jobOfAForgottenPrinterWaits();

private:
    [[nodiscard]] PrintJob job(const QString& key, const QString& printer = u"hot"_s) const;
    void restart();
    ScriptedPort* port(const QString& printer) { return m_ports.value(printer); }
    const PrintJob& only() { return m_queue->open().begin()->second; }

    FakeClock m_clock;
    std::unique_ptr<MemoryJobs> m_jobs;
    QHash<QString, ScriptedPort*> m_ports;
    std::unique_ptr<PrintQueue> m_queue;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPrintQueue::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_jobs = std::make_unique<MemoryJobs>();
    restart();
}

void TestPrintQueue::cleanup()
{
    m_queue.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestPrintQueue::restart()
{
    m_queue.reset();
    m_ports.clear();
    m_queue = std::make_unique<PrintQueue>(*m_jobs, m_clock, [this](const PrinterConfig& printer) {
        auto made = std::make_unique<ScriptedPort>();
        m_ports.insert(printer.id, made.get());
        return made;
    });
    PrintSetup setup;
    setup.printers = {{.id = u"hot"_s, .name = u"Hot kitchen"_s},
                      {.id = u"bar"_s, .name = u"Bar"_s},
                      {.id = u"pass"_s, .name = u"Pass"_s, .alternative = u"bar"_s}};
    m_queue->start(setup);
    QCoreApplication::processEvents();
}

PrintJob TestPrintQueue::job(const QString& key, const QString& printer) const
{
    return {.key = key,
            .title = key,
            .printer = printer,
            .document = toJson({.blocks = {PrintText{key, {}}, PrintDrawer{}}}),
            .createdAt = m_clock.now()};
}

void TestPrintQueue::jobIsPrintedOnce()
{
    QSignalSpy printed(m_queue.get(), &PrintQueue::printed);
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->succeed();
    QCOMPARE(printed.size(), 1);
    QVERIFY(m_queue->open().empty());
    QCOMPARE(port(u"hot"_s)->proceeds, 1);
    QCOMPARE(m_jobs->jobs.at(1).state, PrintJobState::Printed);
    m_clock.advance(1h);
    m_queue->tick();
    restart();
    QCOMPARE(m_ports.size(), 0);
}

void TestPrintQueue::samePaperAskedForTwiceIsPrintedOnce()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->succeed();
    m_queue->add({job(u"kot:1"_s)});
    QCoreApplication::processEvents();
    QVERIFY(m_queue->open().empty());
}

void TestPrintQueue::failureIsTriedAgainLaterAndLater()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    for (int attempt = 1; attempt <= 8; ++attempt) {
        port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
        QCOMPARE(only().attempts, attempt);
        QCOMPARE(only().lastProblem, u"unreachable"_s);
        QCOMPARE(*only().nextAttemptAt - m_clock.now(), PrintQueue::backOff(attempt));
        port(u"hot"_s)->document_ = {};
        m_clock.advance(PrintQueue::backOff(attempt) - 1ms);
        m_queue->tick();
        QVERIFY(port(u"hot"_s)->document_.blocks.empty());
        m_clock.advance(1ms);
        m_queue->tick();
        QVERIFY(!port(u"hot"_s)->document_.blocks.empty());
    }
    QCOMPARE(PrintQueue::backOff(1), 2s);
    QCOMPARE(PrintQueue::backOff(8), 60s);
    port(u"hot"_s)->succeed();
    QVERIFY(m_queue->open().empty());
}

void TestPrintQueue::whatComesDueWhileTheClockIsLookedAtIsTriedToo()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    for (int looks = 1; looks <= 4; ++looks) {
        m_clock.creep(0);
        port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
        port(u"hot"_s)->document_ = {};
        m_clock.advance(PrintQueue::backOff(looks) - 1ms);
        QCoreApplication::processEvents(); // nothing else comes that would look at the job again
        m_clock.creep(looks);
        m_queue->tick();
        QTRY_VERIFY(!port(u"hot"_s)->document_.blocks.empty());
    }
}

void TestPrintQueue::clockThatWasSetBackHoldsNothingUp()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
    port(u"hot"_s)->document_ = {};
    m_clock.setWall(m_clock.now() - 1h);
    m_queue->tick();
    QVERIFY(!port(u"hot"_s)->document_.blocks.empty());
}

void TestPrintQueue::failsOverToTheAlternative()
{
    m_queue->add({job(u"kot:1"_s, u"pass"_s)});
    QTRY_VERIFY(port(u"pass"_s));
    for (int attempt = 1; attempt <= PrintQueue::attemptsBeforeAlternative; ++attempt) {
        QCOMPARE(only().printer, u"pass"_s);
        port(u"pass"_s)->failBefore(PrinterProblem::PaperOut);
        m_clock.advance(PrintQueue::backOff(attempt));
        m_queue->tick();
    }
    QCOMPARE(only().printer, u"bar"_s);
    QVERIFY(port(u"bar"_s));
    port(u"bar"_s)->succeed();
    QCOMPARE(port(u"bar"_s)->papers.size(), 1);
    QVERIFY(!port(u"bar"_s)->papers.first().contains(u"COPY"_s)); // nothing was on the first printer's paper
    QCOMPARE(port(u"pass"_s)->proceeds, 0);
}

void TestPrintQueue::unknownOutcomeWaitsForAPersonAndGoesAsACopy()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->failAfter(PrinterProblem::Disconnected);
    QCOMPARE(only().state, PrintJobState::CheckPaper);
    QCOMPARE(only().lastProblem, u"disconnected"_s);
    m_clock.advance(24h);
    m_queue->tick();
    m_queue->retryNow(only().id); // is for what waits
    QCoreApplication::processEvents();
    QCOMPARE(port(u"hot"_s)->proceeds, 1);

    m_queue->printAgain(only().id);
    port(u"hot"_s)->papers.clear();
    port(u"hot"_s)->succeed();
    QVERIFY(port(u"hot"_s)->papers.first().contains(u"[COPY 1]"_s));
    QVERIFY(!port(u"hot"_s)->papers.first().contains(u"(drawer)"_s));
    QVERIFY(m_queue->open().empty());
}

void TestPrintQueue::personSaysThatThePaperIsThere()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->failAfter(PrinterProblem::NoAnswer);
    m_queue->confirmPrinted(only().id);
    QVERIFY(m_queue->open().empty());
    QCOMPARE(m_jobs->jobs.at(1).state, PrintJobState::Printed);
}

void TestPrintQueue::troubleOfOnePrinterDoesNotHoldUpAnother()
{
    m_queue->add({job(u"kot:1"_s), job(u"kot:2"_s, u"bar"_s)});
    QTRY_VERIFY(port(u"hot"_s) && port(u"bar"_s));
    port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
    port(u"bar"_s)->succeed();
    QCOMPARE(m_queue->open().size(), std::size_t(1));
}

void TestPrintQueue::jobsOfAPrinterKeepTheirOrder()
{
    m_queue->add({job(u"kot:1"_s), job(u"kot:2"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
    QCoreApplication::processEvents();
    m_clock.advance(1s); // the first one still waits, and the second behind it
    m_queue->tick();
    m_clock.advance(1s);
    m_queue->tick();
    port(u"hot"_s)->succeed();
    QTRY_VERIFY(toPlainText(port(u"hot"_s)->document_, 32).contains(u"kot:2"_s));
    port(u"hot"_s)->succeed();
    QCOMPARE(port(u"hot"_s)->papers.first().section(u'\n', 0, 0), u"kot:1"_s);
}

void TestPrintQueue::nothingIsSentWithoutAWordOnDisk()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    m_jobs->full = true;
    emit port(u"hot"_s)->readyToSend();
    QTRY_COMPARE(only().state, PrintJobState::Waiting);
    QCOMPARE(port(u"hot"_s)->proceeds, 0);
}

void TestPrintQueue::wordIsOnDiskBeforeTheBytes()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    QCOMPARE(m_jobs->jobs.at(1).state, PrintJobState::Waiting);
    emit port(u"hot"_s)->readyToSend();
    QTRY_COMPARE(port(u"hot"_s)->proceeds, 1);
    QCOMPARE(m_jobs->jobs.at(1).state, PrintJobState::Sending);
}

void TestPrintQueue::whatWasBeingSentAtACrashIsNotPrintedByItself()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    emit port(u"hot"_s)->readyToSend();
    QTRY_COMPARE(port(u"hot"_s)->proceeds, 1);
    restart();
    QTRY_COMPARE(m_queue->open().size(), std::size_t(1));
    QCOMPARE(only().state, PrintJobState::CheckPaper);
    m_clock.advance(1h);
    m_queue->tick();
    QVERIFY(m_ports.isEmpty());
}

void TestPrintQueue::waitingJobsGoOnAfterARestart()
{
    m_queue->add({job(u"kot:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    restart();
    QTRY_VERIFY(port(u"hot"_s));
    port(u"hot"_s)->succeed();
    QCOMPARE(port(u"hot"_s)->proceeds, 1);
}

void TestPrintQueue::cancelledAndMovedJobs()
{
    m_queue->add({job(u"kot:1"_s), job(u"kot:2"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    m_queue->cancel(1); // its port has it
    QCOMPARE(m_queue->open().size(), std::size_t(2));
    m_queue->moveTo(2, u"bar"_s);
    QVERIFY(port(u"bar"_s));
    port(u"bar"_s)->succeed();
    QVERIFY(!port(u"bar"_s)->papers.first().contains(u"COPY"_s));
    port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
    m_queue->cancel(1);
    QVERIFY(m_queue->open().empty());
    QCOMPARE(m_jobs->jobs.at(1).state, PrintJobState::Cancelled);
}

void TestPrintQueue::drawerOpensAtOnceOrNotAtAll()
{
    m_queue->add({job(u"receipt:1"_s)});
    QTRY_VERIFY(port(u"hot"_s));
    QVERIFY(toPlainText(port(u"hot"_s)->document_, 32).contains(u"(drawer)"_s));
    port(u"hot"_s)->failBefore(PrinterProblem::Unreachable);
    m_clock.advance(PrintQueue::drawerPatience + 1ms);
    m_queue->tick();
    QVERIFY(toPlainText(port(u"hot"_s)->document_, 32).contains(u"receipt:1"_s));
    QVERIFY(!toPlainText(port(u"hot"_s)->document_, 32).contains(u"(drawer)"_s));
}

void TestPrintQueue::unreadableJobDoesNotBlock()
{
    m_log->expect(u"cannot be read"_s);
    PrintJob bad = job(u"kot:1"_s);
    bad.document = "{";
    m_queue->add({bad, job(u"kot:2"_s)});
    QTRY_VERIFY(port(u"hot"_s) && !port(u"hot"_s)->document_.blocks.empty());
    port(u"hot"_s)->succeed();
    QCOMPARE(only().state, PrintJobState::CheckPaper);
    QCOMPARE(only().lastProblem, u"unreadable"_s);
}

void TestPrintQueue::jobOfAForgottenPrinterWaits()
{
    m_queue->add({job(u"kot:1"_s, u"sold"_s)});
    QTRY_COMPARE(m_queue->open().size(), std::size_t(1));
    m_queue->moveTo(1, u"bar"_s);
    QTRY_VERIFY(port(u"bar"_s));
    port(u"bar"_s)->succeed();
    QVERIFY(m_queue->open().empty());
}

QTEST_GUILESS_MAIN(TestPrintQueue)
#include "tst_print_queue.moc"

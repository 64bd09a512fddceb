#include "storage/device_store.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestPrintJobs final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void jobsSurviveReopeningAsTheyWere();
    void samePieceOfPaperIsStoredOnce();
    void allOrNoneAreStored();
    void ticketIsStoredWholeOnceAndThenByItsChanges();
    void whatWasBeingSentIsForAPersonToCheck();
    void finishedJobsStayFinished();
    void oldFinishedJobsAreThrownAway();

private:
    [[nodiscard]] std::unique_ptr<DeviceStore> open(DatabaseProbe* probe = nullptr);
    [[nodiscard]] PrintJob job(const QString& key) const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPrintJobs::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestPrintJobs::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<DeviceStore> TestPrintJobs::open(DatabaseProbe* probe)
{
    auto store = DeviceStore::open(m_directory->path(), m_clock, probe);
    if (!store) {
        qFatal("%s", errorText(store).constData());
    }
    return *std::move(store);
}

PrintJob TestPrintJobs::job(const QString& key) const
{
    return {.key = key,
            .orderKey = u"order-1"_s,
            .title = u"A-042 Grill"_s,
            .printer = u"kitchen"_s,
            .document = "{\"blocks\":[]}",
            .createdAt = m_clock.now()};
}

void TestPrintJobs::jobsSurviveReopeningAsTheyWere()
{
    PrintJob stored;
    {
        const auto store = open();
        stored = valueOf(store->addPrintJobs({job(u"kot:1"_s)})).front();
        QVERIFY(stored.id > 0);
        stored.printer = u"bar"_s;
        stored.attempts = 3;
        stored.copy = 1;
        stored.lastProblem = u"paper_out"_s;
        stored.nextAttemptAt = m_clock.now() + Milliseconds(4000);
        valueOf(store->updatePrintJob(stored));
    }
    QCOMPARE(valueOf(open()->resumePrintJobs()), std::vector{stored});
}

void TestPrintJobs::samePieceOfPaperIsStoredOnce()
{
    const auto store = open();
    const auto first = valueOf(store->addPrintJobs({job(u"kot:1"_s), job(u"kot:1"_s)}));
    QCOMPARE(first.size(), std::size_t(1));
    PrintJob printed = first.front();
    printed.state = PrintJobState::Printed;
    valueOf(store->updatePrintJob(printed));

    const auto again = valueOf(store->addPrintJobs({job(u"kot:1"_s), job(u"kot:2"_s)}));
    QCOMPARE(again.size(), std::size_t(1));
    QCOMPARE(again.front().key, u"kot:2"_s);
    QCOMPARE(valueOf(store->resumePrintJobs()), again);
}

void TestPrintJobs::allOrNoneAreStored()
{
    RecordingProbe probe;
    for (int call = 1;; ++call) {
        const auto store = open(&probe);
        probe.failAt(call);
        const auto added = store->addPrintJobs({job(u"kot:1"_s), job(u"kot:2"_s)}).result();
        const bool failed = probe.failed() > 0;
        probe.failAt(0);
        QCOMPARE(added.has_value(), !failed);
        QCOMPARE(valueOf(store->resumePrintJobs()).size(), std::size_t(failed ? 0 : 2));
        if (!failed) {
            QVERIFY(call > 4); // each insert and the commit had its turn
            return;
        }
    }
}

void TestPrintJobs::ticketIsStoredWholeOnceAndThenByItsChanges()
{
    const auto store = open();
    const auto paper = [this](const QString& key, PrintPart part, const QString& series) {
        PrintJob made = job(key);
        made.part = part;
        made.mark = {series, key.toUtf8(), 1};
        return made;
    };
    const auto count = [&](const std::vector<PrintJob>& jobs) { return valueOf(store->addPrintJobs(jobs)).size(); };
    const QString o1 = u"kitchen:o1"_s;
    // No paper is there that it could be a change of; a name that only begins alike is another order's.
    QCOMPARE(count({paper(u"kitchen:o11:1:hot"_s, PrintPart::First, u"kitchen:o11"_s)}), std::size_t(1));
    QCOMPARE(count({paper(u"kitchen:o1:v2:hot"_s, PrintPart::Change, o1)}), std::size_t(0));
    QCOMPARE(
        count({paper(u"kitchen:o1:1:hot"_s, PrintPart::First, o1), paper(u"kitchen:o1:1:bar"_s, PrintPart::First, o1)}),
        std::size_t(2));
    QCOMPARE(count({paper(u"kitchen:o1:1:grill"_s, PrintPart::First, o1)}), std::size_t(0));
    QCOMPARE(count({paper(u"kitchen:o1:v2:grill"_s, PrintPart::Change, o1)}), std::size_t(1));

    PrintJob calledOff =
        valueOf(store->addPrintJobs({paper(u"kitchen:o2:1:hot"_s, PrintPart::First, u"kitchen:o2"_s)}))[0];
    calledOff.state = PrintJobState::Cancelled;
    valueOf(store->updatePrintJob(calledOff));
    QCOMPARE(count({paper(u"kitchen:o2:1:bar"_s, PrintPart::First, u"kitchen:o2"_s),
                    paper(u"kitchen:o2:v2:bar"_s, PrintPart::Change, u"kitchen:o2"_s)}),
             std::size_t(0));

    // What the papers say is what the last one that was stored says.
    std::vector<PaperMark> marks = valueOf(store->paperMarks());
    std::ranges::sort(marks, {}, &PaperMark::series);
    QCOMPARE(marks, (std::vector<PaperMark>{{o1, "kitchen:o1:v2:grill", 1},
                                            {u"kitchen:o11"_s, "kitchen:o11:1:hot", 1},
                                            {u"kitchen:o2"_s, "kitchen:o2:1:hot", 1}}));
}

void TestPrintJobs::whatWasBeingSentIsForAPersonToCheck()
{
    {
        const auto store = open();
        auto jobs = valueOf(store->addPrintJobs({job(u"kot:1"_s), job(u"kot:2"_s)}));
        jobs[0].state = PrintJobState::Sending;
        jobs[0].attempts = 1;
        valueOf(store->updatePrintJob(jobs[0]));
    }
    const auto jobs = valueOf(open()->resumePrintJobs());
    QCOMPARE(jobs.size(), std::size_t(2));
    QCOMPARE(jobs[0].state, PrintJobState::CheckPaper);
    QCOMPARE(jobs[1].state, PrintJobState::Waiting);
}

void TestPrintJobs::finishedJobsStayFinished()
{
    const auto store = open();
    for (const PrintJobState final : {PrintJobState::Printed, PrintJobState::Cancelled}) {
        PrintJob done = valueOf(store->addPrintJobs({job(u"kot:%1"_s.arg(static_cast<int>(final)))})).front();
        done.state = final;
        valueOf(store->updatePrintJob(done));
        done.state = PrintJobState::Waiting;
        const Status refused = store->updatePrintJob(done).result();
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }
    QVERIFY(valueOf(store->resumePrintJobs()).empty());
}

void TestPrintJobs::oldFinishedJobsAreThrownAway()
{
    const auto store = open();
    auto jobs = valueOf(store->addPrintJobs({job(u"kot:1"_s), job(u"kot:2"_s)}));
    jobs[0].state = PrintJobState::Printed;
    valueOf(store->updatePrintJob(jobs[0]));
    m_clock.advance(std::chrono::days(8));
    QCOMPARE(valueOf(store->resumePrintJobs()).size(), std::size_t(1)); // a job that waits is never thrown away
    const auto again = valueOf(store->addPrintJobs({job(u"kot:1"_s)}));
    QCOMPARE(again.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestPrintJobs)
#include "tst_print_jobs.moc"

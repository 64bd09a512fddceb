// Programs that end and printers that break at any moment: no job is lost, and none is printed twice by itself.
#include "stored_print_jobs.h"

#include "print/document_json.h"
#include "print/tcp_printer.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/results.h"
#include "support/test_printer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 200;
constexpr int jobsPerRound = 3;

// A program: its database and its queue, until it is killed.
struct Program {
    std::unique_ptr<DeviceStore> storage;
    std::unique_ptr<StoredPrintJobs> jobs;
    std::unique_ptr<PrintQueue> queue;

    Program(const QString& folder, const Clock& clock, quint16 port)
        : storage(DeviceStore::open(folder, clock).value())
        , jobs(std::make_unique<StoredPrintJobs>(*storage))
    {
        queue = std::make_unique<PrintQueue>(*jobs, clock, [port](const PrinterConfig&) {
            return std::make_unique<TcpPrinter>(
                u"127.0.0.1"_s, port, profileNamed(u"generic-80"),
                PrinterTimes{.connect = 3s, .status = 2s, .stall = 3s, .confirm = 3s, .poll = 50ms});
        });
        PrintSetup setup;
        setup.printers = {{.id = u"hot"_s, .name = u"Hot"_s}};
        queue->start(setup);
    }
};

// How often a job's paper came whole, as the original and as a copy.
struct Papers {
    int originals = 0;
    int copies = 0;
};

Papers papersOf(const QString& key, const QString& text)
{
    Papers papers;
    bool copy = false;
    for (const QString& line : text.split(u'\n')) {
        if (line.contains(u"COPY"_s)) {
            copy = true;
        } else if (line.startsWith(u"end "_s)) {
            if (line == u"end "_s + key) {
                ++(copy ? papers.copies : papers.originals);
            }
            copy = false;
        } else if (line.startsWith(u"begin"_s) && line != u"begin "_s + key) {
            copy = false;
        }
    }
    return papers;
}

} // namespace

class TestPrintKills final : public QObject {
    Q_OBJECT

private slots:
    void noJobIsLostOrPrintedTwiceByItself();
};

void TestPrintKills::noJobIsLostOrPrintedTwiceByItself()
{
    QRandomGenerator random(20260106);
    int checked = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        FakeClock clock;
        TestPrinter printer(profileNamed(u"generic-80"));
        QStringList keys;
        std::vector<PrintJob> jobs;
        for (int i = 0; i < jobsPerRound; ++i) {
            keys += u"job-%1-%2"_s.arg(round).arg(i);
            jobs.push_back({.key = keys.last(),
                            .printer = u"hot"_s,
                            .document = toJson({.blocks = {PrintText{u"begin "_s + keys.last(), {}},
                                                           PrintText{u"end "_s + keys.last(), {}}, PrintCut{}}}),
                            .createdAt = clock.now()});
        }
        auto program = std::make_unique<Program>(folder.path(), clock, printer.port());
        bool stored = false;
        whenDone(program->storage->addPrintJobs(jobs), this,
                 [&stored](const auto& added) { stored = added.has_value(); });
        QVERIFY(eventually([&stored] { return stored; }));
        program = nullptr; // the first one ends with everything still to print

        // Up to three programs die at a random turn of the event loop, over a printer in trouble.
        for (int life = 0; life < 3; ++life) {
            program = std::make_unique<Program>(folder.path(), clock, printer.port());
            switch (random.bounded(5)) {
            case 0:
                printer.closeAfter(printer.processed() + random.bounded(1, 120));
                break;
            case 1:
                printer.switchOff();
                break;
            case 2:
                printer.openCover(true);
                break;
            default:
                break;
            }
            // Dies when the printer has come somewhere into the job, or a few turns later: before its answer is read,
            // before it is on disk, in the middle of the next one.
            const qsizetype reach = printer.processed() + random.bounded(0, 120);
            static_cast<void>(eventually([&] { return printer.processed() >= reach; }, 60ms));
            for (int turn = random.bounded(4); turn > 0; --turn) {
                QCoreApplication::processEvents();
            }
            program = nullptr;
            printer.openCover(false);
            printer.switchOff();
            printer.switchOn();
        }

        printer.closeAfter({});

        // One that lives, and a printer that is well: what waits is printed, what is in doubt waits for a person.
        program = std::make_unique<Program>(folder.path(), clock, printer.port());
        const auto settled = [&] {
            clock.advance(1min);
            program->queue->tick();
            return std::ranges::all_of(program->queue->open(),
                                       [](const auto& job) { return job.second.state == PrintJobState::CheckPaper; });
        };
        bool loaded = false;
        whenDone(program->storage->setting(u"x"_s), this, [&loaded](const auto&) { loaded = true; });
        QVERIFY(eventually([&loaded] { return loaded; }));
        QVERIFY(eventually(settled));
        QStringList doubtful;
        for (const auto& [id, job] : program->queue->open()) {
            doubtful += job.key;
        }
        const QString before = printer.page().text();
        for (const QString& key : keys) {
            const Papers papers = papersOf(key, before);
            QVERIFY2(papers.originals <= 1 && papers.copies == 0,
                     qPrintable(u"%1 came %2 times\n%3"_s.arg(key).arg(papers.originals).arg(before)));
            QVERIFY2(papers.originals == 1 || doubtful.contains(key), qPrintable(key + u" is lost\n"_s + before));
        }
        checked += static_cast<int>(doubtful.size());
        for (const auto& [id, job] : std::map(program->queue->open())) {
            program->queue->printAgain(id);
        }
        QVERIFY(eventually([&] { return program->queue->open().empty(); }));
        for (const QString& key : doubtful) {
            QVERIFY2(papersOf(key, printer.page().text()).copies == 1, qPrintable(key));
        }
    }
    qInfo("%d rounds, %d jobs, %d of them for a person to check", rounds, rounds * jobsPerRound, checked);
    QVERIFY(checked > 0);
}

QTEST_MAIN(TestPrintKills)
#include "tst_print_kills.moc"

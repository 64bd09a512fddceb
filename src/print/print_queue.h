// Every piece of paper that was asked for, until it is on paper or a person has given it up.
//
// A job prints once: it is on disk as Sending before its first byte leaves, goes back to Waiting only when nothing has
// left, and when that is not known becomes CheckPaper, from where only a person's word takes it, marked COPY. Each
// printer takes its jobs one after the other, in the order they were asked for; one that is in trouble does not hold up
// another.
#pragma once

#include "core/print_job.h"
#include "print/paper_language.h"
#include "print/printer_config.h"

#include <QObject>
#include <functional>
#include <map>

class QTimer;

namespace stonepot {

// Where jobs are kept. Answers come after the disk has it, from the event loop of `context`'s thread, and never after
// the end of `context`. storage/print_tables.h has the promises.
class PrintJobs {
public:
    using Then = std::function<void(const Status&)>;
    using ThenJobs = std::function<void(const Result<std::vector<PrintJob>>&)>;

    virtual ~PrintJobs() = default;
    virtual void add(const std::vector<PrintJob>& jobs, QObject* context, ThenJobs then) = 0;
    virtual void resume(QObject* context, ThenJobs then) = 0;
    virtual void update(const PrintJob& job, QObject* context, Then then) = 0;
};

class PrintQueue final : public QObject {
    Q_OBJECT
public:
    using MakePort = std::function<std::unique_ptr<PrinterPort>(const PrinterConfig&)>;

    PrintQueue(PrintJobs& jobs, const Clock& clock, MakePort makePort = makePrinterPort, QObject* parent = nullptr);
    ~PrintQueue() override;

    // Once, before the first job: what the last run of the program left goes on.
    void start(const PrintSetup& setup);
    // From the next job on. What goes to a printer that is no more waits for a person to move it.
    void change(const PrintSetup& setup);
    // One whose key was added before is passed over. Returns at once; nothing is printed before it is stored.
    void add(const std::vector<PrintJob>& jobs);

    // ---- a person's word ----
    void retryNow(qint64 id);
    // Again, as a copy: the paper of a CheckPaper job is not there, or not whole.
    void printAgain(qint64 id);
    // The paper of a CheckPaper job is there.
    void confirmPrinted(qint64 id);
    void moveTo(qint64 id, const QString& printer); // waiting as it is; from CheckPaper as a copy
    void cancel(qint64 id);                         // not while it is being sent

    [[nodiscard]] const std::map<qint64, PrintJob>& open() const { return m_jobs; } // neither printed nor cancelled
    [[nodiscard]] bool isUnderWay(qint64 id) const; // a printer is being asked, or has it
    [[nodiscard]] QString printerName(const QString& id) const;

    // Tries what time has made due; a timer does it by itself.
    void tick();

    static constexpr int attemptsBeforeAlternative = 3;
    // A drawer opens while the cashier stands before it, or not at all: later prints of a job leave its pulse out.
    static constexpr Milliseconds drawerPatience{30'000};
    [[nodiscard]] static Milliseconds backOff(int attempts); // 2 s, 4 s, … 60 s

signals:
    void changed(); // open() did
    void printed(const stonepot::PrintJob& job);

private:
    struct Lane;

    void accept(const std::vector<PrintJob>& jobs);
    void takeSetup(const PrintSetup& setup);
    void connectLane(Lane& lane, const PrinterConfig& printer);
    void pump();
    void begin(Lane& lane, PrintJob& job);
    void send(Lane& lane);
    void end(Lane& lane, const PrintOutcome& outcome);
    void wait(PrintJob& job, PrinterProblem problem);
    void store(const PrintJob& job);
    PrintJob finish(PrintJob& job, PrintJobState state); // out of open()
    PrintJob* jobFor(qint64 id, std::initializer_list<PrintJobState> states);
    [[nodiscard]] static bool waits(const PrintJob& job, Instant now);
    void schedule(Instant now);

    PrintJobs& m_store;
    const Clock& m_clock;
    MakePort m_makePort;
    PrintSetup m_setup;
    PaperLanguage m_language;
    std::map<qint64, PrintJob> m_jobs;
    std::map<QString, std::unique_ptr<Lane>> m_lanes; // by printer
    QTimer* m_timer;
    bool m_started = false;
};

} // namespace stonepot

#include "print/print_queue.h"

#include "print/copy_mark.h"
#include "print/document_json.h"

#include <QLoggingCategory>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcPrint, "stonepot.print")

} // namespace

struct PrintQueue::Lane {
    PrinterConfig printer; // as the port knows it
    std::unique_ptr<PrinterPort> port;
    std::optional<qint64> current;
    int turn = 0; // tells a late answer of the disk from one about what is printed now
};

PrintQueue::PrintQueue(PrintJobs& jobs, const Clock& clock, MakePort makePort, QObject* parent)
    : QObject(parent)
    , m_store(jobs)
    , m_clock(clock)
    , m_makePort(std::move(makePort))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PrintQueue::tick);
}

PrintQueue::~PrintQueue() = default;

Milliseconds PrintQueue::backOff(int attempts)
{
    return std::chrono::seconds(std::min(60, 1 << std::clamp(attempts, 1, 6)));
}

// More than its whole pause: the clock was set back, and nobody waits for paper because of that.
bool PrintQueue::waits(const PrintJob& job, Instant now)
{
    return job.nextAttemptAt && *job.nextAttemptAt > now && *job.nextAttemptAt <= now + backOff(job.attempts);
}

QString PrintQueue::printerName(const QString& id) const
{
    const PrinterConfig* printer = m_setup.printer(id);
    return printer != nullptr ? printer->name : id;
}

void PrintQueue::takeSetup(const PrintSetup& setup)
{
    m_setup = setup;
    m_language = setup.language.isEmpty() ? PaperLanguage() : PaperLanguage(QLocale(setup.language));
}

void PrintQueue::change(const PrintSetup& setup)
{
    takeSetup(setup);
    emit changed(); // printers have other names
    pump();
}

void PrintQueue::start(const PrintSetup& setup)
{
    takeSetup(setup);
    m_store.resume(this, [this](const Result<std::vector<PrintJob>>& jobs) {
        m_started = true;
        if (jobs) {
            accept(*jobs);
        } else {
            qCWarning(lcPrint) << "Print jobs cannot be read:" << jobs.error().text();
        }
    });
}

void PrintQueue::add(const std::vector<PrintJob>& jobs)
{
    if (jobs.empty()) {
        return;
    }
    m_store.add(jobs, this, [this](const Result<std::vector<PrintJob>>& added) {
        if (added) {
            accept(*added);
        } else {
            qCWarning(lcPrint) << "Print jobs cannot be stored:" << added.error().text();
        }
    });
}

void PrintQueue::accept(const std::vector<PrintJob>& jobs)
{
    if (jobs.empty()) {
        return;
    }
    for (const PrintJob& job : jobs) {
        m_jobs.try_emplace(job.id, job);
    }
    emit changed();
    pump();
}

void PrintQueue::tick()
{
    pump();
}

void PrintQueue::pump()
{
    if (!m_started) {
        return;
    }
    const Instant now = m_clock.now();
    QStringList passed; // printers whose first waiting job was looked at: the later ones stay behind it
    for (auto& [id, job] : m_jobs) {
        if (job.state != PrintJobState::Waiting || passed.contains(job.printer)) {
            continue;
        }
        passed += job.printer;
        const PrinterConfig* printer = m_setup.printer(job.printer);
        if (printer == nullptr || waits(job, now)) {
            continue; // one that was taken out of the settings: its jobs wait for a person to move them
        }
        auto& lane = m_lanes[job.printer];
        if (!lane) {
            lane = std::make_unique<Lane>();
        }
        if (!lane->current) {
            connectLane(*lane, *printer);
            begin(*lane, job);
        }
    }
    schedule(now);
}

void PrintQueue::connectLane(Lane& lane, const PrinterConfig& printer)
{
    if (lane.port && lane.printer == printer) {
        return;
    }
    lane.printer = printer;
    lane.port = m_makePort(printer);
    connect(lane.port.get(), &PrinterPort::readyToSend, this, [this, &lane] { send(lane); });
    connect(lane.port.get(), &PrinterPort::finished, this,
            [this, &lane](const PrintOutcome& outcome) { end(lane, outcome); });
}

void PrintQueue::begin(Lane& lane, PrintJob& job)
{
    auto document = parsePrintDocument(job.document);
    if (!document) {
        qCWarning(lcPrint) << "Print job" << job.key << "cannot be read:" << document.error().text();
        job.state = PrintJobState::CheckPaper;
        job.lastProblem = u"unreadable"_s;
        store(job);
        QMetaObject::invokeMethod(this, &PrintQueue::tick, Qt::QueuedConnection);
        return;
    }
    if (m_clock.now() - job.createdAt > drawerPatience) {
        std::erase_if(document->blocks,
                      [](const PrintBlock& block) { return std::holds_alternative<PrintDrawer>(block); });
    }
    lane.current = job.id;
    ++lane.turn;
    emit changed();
    lane.port->print(job.copy > 0 ? markedAsCopy(*std::move(document), job.copy, m_language) : *document);
}

void PrintQueue::send(Lane& lane)
{
    PrintJob& job = m_jobs.at(*lane.current);
    job.state = PrintJobState::Sending;
    ++job.attempts;
    job.nextAttemptAt.reset();
    emit changed();
    m_store.update(job, this, [&lane, turn = lane.turn](const Status& stored) {
        if (!lane.current || lane.turn != turn) {
            return; // the connection was lost meanwhile
        }
        if (stored) {
            lane.port->proceed();
        } else { // without a word on disk a crash could print it twice
            lane.port->abandon();
        }
    });
}

void PrintQueue::end(Lane& lane, const PrintOutcome& outcome)
{
    PrintJob& job = m_jobs.at(*lane.current);
    lane.current.reset();
    switch (outcome.kind) {
    case PrintOutcome::Kind::Printed:
        job.lastProblem.clear();
        emit printed(finish(job, PrintJobState::Printed));
        break;
    case PrintOutcome::Kind::NotPrinted:
        wait(job, outcome.problem);
        break;
    case PrintOutcome::Kind::Unknown:
        qCInfo(lcPrint) << "Print job" << job.key << "may be on paper:" << toCode(outcome.problem);
        job.state = PrintJobState::CheckPaper;
        job.lastProblem = toCode(outcome.problem);
        store(job);
        break;
    }
    // From the event loop: a port that answers at once would go round in its own call.
    QMetaObject::invokeMethod(this, &PrintQueue::tick, Qt::QueuedConnection);
}

void PrintQueue::wait(PrintJob& job, PrinterProblem problem)
{
    if (job.state != PrintJobState::Sending) { // counted there already
        ++job.attempts;
    }
    job.state = PrintJobState::Waiting;
    job.lastProblem = toCode(problem);
    job.nextAttemptAt = m_clock.now() + backOff(job.attempts);
    const PrinterConfig* printer = m_setup.printer(job.printer);
    const bool elsewhere = job.attempts >= attemptsBeforeAlternative && printer != nullptr &&
                           m_setup.printer(printer->alternative) != nullptr;
    qCInfo(lcPrint) << "Print job" << job.key << "did not reach" << job.printer << "-" << job.lastProblem;
    if (elsewhere) {
        job.printer = printer->alternative;
        job.attempts = 0;
        job.nextAttemptAt.reset();
    }
    store(job);
}

void PrintQueue::store(const PrintJob& job)
{
    m_store.update(job, this, [](const Status&) {}); // a failure shows in the store's own signal
    emit changed();
}

PrintJob PrintQueue::finish(PrintJob& job, PrintJobState state)
{
    job.state = state;
    const PrintJob done = job;
    m_jobs.erase(done.id);
    store(done);
    return done;
}

PrintJob* PrintQueue::jobFor(qint64 id, std::initializer_list<PrintJobState> states)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || std::find(states.begin(), states.end(), job->second.state) == states.end()) {
        return nullptr;
    }
    return isUnderWay(id) ? nullptr : &job->second; // waiting by its state, but its port has it
}

bool PrintQueue::isUnderWay(qint64 id) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [id](const auto& lane) { return lane.second->current == id; });
}

void PrintQueue::retryNow(qint64 id)
{
    if (PrintJob* job = jobFor(id, {PrintJobState::Waiting})) {
        job->nextAttemptAt.reset();
        store(*job);
        pump();
    }
}

void PrintQueue::printAgain(qint64 id)
{
    if (PrintJob* job = jobFor(id, {PrintJobState::CheckPaper})) {
        moveTo(id, job->printer);
    }
}

void PrintQueue::moveTo(qint64 id, const QString& printer)
{
    PrintJob* job = jobFor(id, {PrintJobState::Waiting, PrintJobState::CheckPaper});
    if (job == nullptr || m_setup.printer(printer) == nullptr) {
        return;
    }
    job->copy += job->state == PrintJobState::CheckPaper ? 1 : 0;
    job->state = PrintJobState::Waiting;
    job->printer = printer;
    job->attempts = 0;
    job->nextAttemptAt.reset();
    store(*job);
    pump();
}

void PrintQueue::confirmPrinted(qint64 id)
{
    if (PrintJob* job = jobFor(id, {PrintJobState::CheckPaper})) {
        finish(*job, PrintJobState::Printed);
    }
}

void PrintQueue::cancel(qint64 id)
{
    if (PrintJob* job = jobFor(id, {PrintJobState::Waiting, PrintJobState::CheckPaper})) {
        finish(*job, PrintJobState::Cancelled);
        pump();
    }
}

// `now` as the jobs were looked at: one that has come due since is not forgotten.
void PrintQueue::schedule(Instant now)
{
    std::optional<Instant> next;
    for (const auto& [id, job] : m_jobs) {
        if (job.state == PrintJobState::Waiting && waits(job, now)) {
            next = std::min(next.value_or(*job.nextAttemptAt), *job.nextAttemptAt);
        }
    }
    if (next) {
        m_timer->start(*next - now);
    } else {
        m_timer->stop();
    }
}

} // namespace stonepot

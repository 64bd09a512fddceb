#include "hub/storage_worker.h"

#include "storage/store_log.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds standByTime{1};      // ten times what reading an order takes
constexpr Milliseconds timeForQuestions{2}; // in a row, while others may want to write

std::vector<StorageJob*> pointersTo(const std::vector<std::unique_ptr<StorageJob>>& jobs)
{
    std::vector<StorageJob*> pointers;
    pointers.reserve(jobs.size());
    std::ranges::transform(jobs, std::back_inserter(pointers), &std::unique_ptr<StorageJob>::get);
    return pointers;
}

} // namespace

StorageWorker::StorageWorker(Mailbox& mailbox, const Clock& clock)
    : m_mailbox(mailbox)
    , m_clock(clock)
{
}

StorageWorker::~StorageWorker() = default;

bool StorageWorker::isAnyWaiting() const
{
    const std::lock_guard lock(m_mailbox.mutex);
    return !m_mailbox.waiting.empty();
}

Status StorageWorker::open(std::unique_ptr<EventStore> store, const QStringList& tenants, Milliseconds pollInterval,
                           bool tellOthers)
{
    auto session = StorageSession::open(std::move(store), tenants, m_clock);
    if (!session) {
        return std::unexpected(session.error());
    }
    m_session = *std::move(session);
    m_poll = std::make_unique<QTimer>();
    connect(m_poll.get(), &QTimer::timeout, this, &StorageWorker::poll);
    m_poll->start(pollInterval);
    if (tellOthers) {
        m_session->store().whenOthersCommit([this] { poll(); });
    }
    post({});
    return {};
}

void StorageWorker::standBy()
{
    const Milliseconds begun = m_clock.monotonic();
    while (!isAnyWaiting() && m_clock.monotonic() - begun < standByTime) {
        QThread::yieldCurrentThread(); // to whom reads it, where there are few processors
    }
    work();
}

void StorageWorker::work()
{
    Jobs jobs;
    {
        const std::lock_guard lock(m_mailbox.mutex);
        jobs.swap(m_mailbox.waiting);
        m_mailbox.woken = false;
    }
    if (jobs.empty()) {
        return;
    }
    Jobs writes;
    Jobs questions;
    for (auto& job : jobs) {
        (job->kind() == StorageJob::Kind::Write ? writes : questions).push_back(std::move(job));
    }
    if (!writes.empty()) {
        runWrites(pointersTo(writes));
    }
    const auto unasked = questions.empty() ? questions.end() : runReads(questions);
    Jobs answered = std::move(writes);
    answered.insert(answered.end(), std::make_move_iterator(questions.begin()), std::make_move_iterator(unasked));
    questions.erase(questions.begin(), unasked);
    post(std::move(answered));
    if (!questions.empty()) {
        askAgain(std::move(questions));
    }
}

// Before what has come since, and behind the writes of it.
void StorageWorker::askAgain(Jobs questions)
{
    {
        const std::lock_guard lock(m_mailbox.mutex);
        m_mailbox.waiting.insert(m_mailbox.waiting.begin(), std::make_move_iterator(questions.begin()),
                                 std::make_move_iterator(questions.end()));
        if (std::exchange(m_mailbox.woken, true)) {
            return;
        }
    }
    QMetaObject::invokeMethod(this, &StorageWorker::work, Qt::QueuedConnection);
}

void StorageWorker::runWrites(const std::vector<StorageJob*>& jobs)
{
    m_figures.largestBatch = std::max(m_figures.largestBatch, static_cast<qint64>(jobs.size()));
    Outcome outcome = attempt(jobs);
    if (outcome == Outcome::Answered) {
        return;
    }
    if (outcome == Outcome::NoTransaction || jobs.size() == 1) {
        refuse(jobs, m_lastError);
        return;
    }
    // One of them cannot be stored: alone, each gets what it deserves. Without a database all get the same, at once.
    for (StorageJob* const job : jobs) {
        outcome = outcome == Outcome::NoTransaction ? outcome : attempt({job});
        if (outcome != Outcome::Answered) {
            refuse({job}, m_lastError);
        }
    }
}

StorageWorker::Outcome StorageWorker::attempt(const std::vector<StorageJob*>& jobs)
{
    if (const Status begun = m_session->begin(); !begun) {
        m_lastError = begun.error();
        return Outcome::NoTransaction;
    }
    Status status;
    for (size_t i = 0; status && i < jobs.size(); ++i) {
        status = jobs[i]->run(*m_session);
    }
    if (!status) {
        m_session->rollback();
        m_lastError = status.error();
        return Outcome::StatementFailed;
    }
    QElapsedTimer timer;
    timer.start();
    if (const Status committed = m_session->commit(); !committed) {
        // Whether any of it reached the disk is not known: nobody may be told that it did, and nothing is tried twice
        // from here. Who asks again with the same id gets what holds.
        m_session->rollback();
        refuse(jobs, committed.error());
        return Outcome::Answered;
    }
    m_figures.lastCommitMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    ++m_figures.commits;
    note({});
    return Outcome::Answered;
}

// As many as there is time for: hundreds of screens that want to know everything at once must not keep an order
// waiting. Returns the first that there was no time for.
StorageWorker::Jobs::iterator StorageWorker::runReads(Jobs& questions)
{
    const Milliseconds begun = m_clock.monotonic();
    auto next = questions.begin();
    const Status read = m_session->reading([&]() -> Status {
        do {
            if (const Status status = (*next)->run(*m_session); !status) {
                refuse({next->get()}, status.error());
            }
        } while (++next != questions.end() && m_clock.monotonic() - begun < timeForQuestions);
        return {};
    });
    if (!read) {
        refuse(pointersTo(questions), read.error());
        return questions.end();
    }
    return next;
}

void StorageWorker::refuse(const std::vector<StorageJob*>& jobs, const Error& error)
{
    note(std::unexpected(error));
    for (StorageJob* const job : jobs) {
        job->fail({ErrorCode::Unavailable, {}, u"The hub could not store it."_s});
    }
}

// A store that stays away is reported once, and once when it is back.
void StorageWorker::note(const Status& status)
{
    const bool was = std::exchange(m_figures.ok, status.has_value());
    if (!status) {
        m_figures.lastError = status.error();
    }
    if (was && !status) {
        qCCritical(lcStore).noquote() << "The store fails:" << status.error().text();
    } else if (!was && status) {
        qCInfo(lcStore) << "The store works again.";
    }
}

void StorageWorker::poll()
{
    Status status = m_session->refresh();
    if (status && !m_figures.ok) {
        status = m_session->prove(); // nobody may ask for anything until we say that we are well again
    }
    if (!status || !m_figures.ok) {
        note(status);
    }
    post({});
}

void StorageWorker::post(Jobs answered)
{
    TurnResult delivery{m_session->takeTidings(), std::move(answered)};
    const bool empty = delivery.tidings.empty() && delivery.answered.empty();
    m_figures.seqs = m_session->seqs();
    {
        const std::lock_guard lock(m_mailbox.mutex);
        m_mailbox.figures = m_figures;
        if (empty) {
            return;
        }
        m_mailbox.ready.push_back(std::move(delivery));
        if (std::exchange(m_mailbox.announced, true)) {
            return;
        }
    }
    emit deliveryReady();
}

void StorageWorker::close()
{
    do {
        work();
    } while (isAnyWaiting());
    m_poll.reset();
    m_session.reset();
}

} // namespace stonepot

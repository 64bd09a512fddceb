#include "hub/storage_worker.h"

#include "storage/store_log.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

StorageWorker::StorageWorker(Mailbox& mailbox, const Clock& clock)
    : m_mailbox(mailbox)
    , m_clock(clock)
{
}

StorageWorker::~StorageWorker() = default;

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
    std::vector<StorageJob*> writes;
    std::vector<StorageJob*> reads;
    for (const auto& job : jobs) {
        (job->kind() == StorageJob::Kind::Write ? writes : reads).push_back(job.get());
    }
    if (!writes.empty()) {
        runWrites(writes);
    }
    if (!reads.empty()) {
        runReads(reads);
    }
    post(std::move(jobs));
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

void StorageWorker::runReads(const std::vector<StorageJob*>& jobs)
{
    const Status read = m_session->reading([&]() -> Status {
        for (StorageJob* const job : jobs) {
            if (const Status status = job->run(*m_session); !status) {
                refuse({job}, status.error());
            }
        }
        return {};
    });
    if (!read) {
        refuse(jobs, read.error());
    }
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
    work();
    m_poll.reset();
    m_session.reset();
}

} // namespace stonepot

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

Status StorageWorker::open(const QString& database, const QStringList& tenants, Milliseconds pollInterval)
{
    auto store = EventStore::open(database);
    if (!store) {
        return std::unexpected(store.error());
    }
    auto session = StorageSession::open(*std::move(store), tenants, m_clock);
    if (!session) {
        return std::unexpected(session.error());
    }
    m_session = *std::move(session);
    m_poll = std::make_unique<QTimer>();
    connect(m_poll.get(), &QTimer::timeout, this, &StorageWorker::poll);
    m_poll->start(pollInterval);
    m_session->store().whenOthersCommit([this] { poll(); });
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
    for (const auto& job : jobs) {
        if (job->kind() == StorageJob::Kind::Write) {
            writes.push_back(job.get());
        }
    }
    if (!writes.empty()) {
        runWrites(writes);
    }
    for (const auto& job : jobs) {
        if (job->kind() == StorageJob::Kind::Read) {
            if (const Status status = job->run(*m_session); !status) {
                refuse({job.get()}, status.error());
            }
        }
    }
    post(std::move(jobs));
}

void StorageWorker::runWrites(const std::vector<StorageJob*>& jobs)
{
    m_figures.largestBatch = std::max(m_figures.largestBatch, static_cast<qint64>(jobs.size()));
    if (attempt(jobs)) {
        return;
    }
    if (jobs.size() == 1) {
        refuse(jobs, m_lastError);
        return;
    }
    // One of them cannot be stored: alone, each gets what it deserves.
    for (StorageJob* const job : jobs) {
        if (!attempt({job})) {
            refuse({job}, m_lastError);
        }
    }
}

bool StorageWorker::attempt(const std::vector<StorageJob*>& jobs)
{
    Status status = m_session->begin();
    for (size_t i = 0; status && i < jobs.size(); ++i) {
        status = jobs[i]->run(*m_session);
    }
    if (!status) {
        m_session->rollback();
        m_lastError = status.error();
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    if (const Status committed = m_session->commit(); !committed) {
        // Whether any of it reached the disk is not known: nobody may be told that it did, and nothing is tried twice
        // from here. Who asks again with the same id gets what holds.
        m_session->rollback();
        refuse(jobs, committed.error());
        return true;
    }
    m_figures.lastCommitMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    ++m_figures.commits;
    m_figures.ok = true;
    return true;
}

void StorageWorker::refuse(const std::vector<StorageJob*>& jobs, const Error& error)
{
    qCCritical(lcStore).noquote() << "Not stored:" << error.text();
    m_figures.ok = false;
    m_figures.lastError = error;
    for (StorageJob* const job : jobs) {
        job->fail({ErrorCode::Unavailable, {}, u"The hub could not store it."_s});
    }
}

void StorageWorker::poll()
{
    if (const Status status = m_session->refresh(); !status) {
        qCWarning(lcStore).noquote() << "Cannot look for new events:" << status.error().text();
        m_figures.ok = false;
        m_figures.lastError = status.error();
    }
    post({});
}

void StorageWorker::post(Jobs answered)
{
    Delivery delivery{m_session->takeTidings(), std::move(answered)};
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

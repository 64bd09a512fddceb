// The storage thread's side of the queue: takes all that waits into one transaction, again and again.
#pragma once

#include "hub/storage_job.h"

#include <QObject>
#include <mutex>

class QTimer;

namespace stonepot {

// What one turn of the storage thread has ready for the socket thread: events first, then answers.
struct TurnResult {
    Tidings tidings;
    std::vector<std::unique_ptr<StorageJob>> answered;
};

// Where the two threads meet.
struct Mailbox {
    std::mutex mutex;
    std::vector<std::unique_ptr<StorageJob>> waiting;
    std::vector<TurnResult> ready;
    bool closed = false;    // nothing more is taken
    bool woken = false;     // the storage thread has been told that something waits
    bool announced = false; // the socket thread has been told that something is ready

    struct Figures {
        Error lastError;
        bool ok = true;
        qint64 commits = 0;
        qint64 largestBatch = 0;
        double lastCommitMs = 0;
        QHash<QString, qint64> seqs;
    } figures;
};

class StorageWorker final : public QObject {
    Q_OBJECT
public:
    // `mailbox` and `clock` must outlive the worker.
    StorageWorker(Mailbox& mailbox, const Clock& clock);
    ~StorageWorker() override;

    // All on the storage thread. `pollInterval`: how often the database is looked at for what other hubs committed;
    // `tellOthers`: to tell them, and be told, sooner.
    [[nodiscard]] Status open(std::unique_ptr<EventStore> store, const QStringList& tenants, Milliseconds pollInterval,
                              bool tellOthers);
    void standBy(); // awake for work that may come at once
    void work();
    void poll();  // looks for what the database has and nobody was told of
    void close(); // after the rest of the work

signals:
    void deliveryReady();

private:
    using Jobs = std::vector<std::unique_ptr<StorageJob>>;

    // StatementFailed: nothing of it is stored, and the jobs may be tried in another way. NoTransaction: nor can
    // anything else be.
    enum class Outcome { Answered, StatementFailed, NoTransaction };

    void runWrites(const std::vector<StorageJob*>& jobs);
    [[nodiscard]] Jobs::iterator runReads(Jobs& questions);
    void askAgain(Jobs questions);
    [[nodiscard]] bool isAnyWaiting() const;
    [[nodiscard]] Outcome attempt(const std::vector<StorageJob*>& jobs);
    void refuse(const std::vector<StorageJob*>& jobs, const Error& error);
    void note(const Status& status);
    void post(Jobs answered);

    Mailbox& m_mailbox;
    const Clock& m_clock;
    std::unique_ptr<StorageSession> m_session;
    std::unique_ptr<QTimer> m_poll;
    Error m_lastError; // of the statement that failed last
    Mailbox::Figures m_figures;
};

} // namespace stonepot

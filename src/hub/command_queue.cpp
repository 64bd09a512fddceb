#include "hub/command_queue.h"

#include "hub/commands.h"
#include "hub/order_service.h"
#include "hub/state_view.h"
#include "hub/storage_worker.h"

#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

Execution refusedOr(const Error& error)
{
    // That this hub does not serve a tenant is an answer; anything else is the store's trouble.
    return error.code == ErrorCode::NotFound ? refuse(error) : Execution(std::unexpected(error));
}

// A question's errors are its answer, but not in the store's words.
template <typename T>
Result<T> answered(Result<T> result)
{
    if (!result &&
        (result.error().code == ErrorCode::StorageFailed || result.error().code == ErrorCode::StorageCorrupt)) {
        return fail(ErrorCode::Unavailable, {}, u"The hub could not read its store."_s);
    }
    return result;
}

} // namespace

struct CommandQueue::Private {
    Settings settings;
    const Clock& clock;
    Mailbox mailbox;
    QThread thread;
    StorageWorker* worker = nullptr; // lives on the thread
    qint64 accepted = 0, replayed = 0, refused = 0;
    qsizetype underWay = 0; // jobs that are not answered yet
    QTimer vigil;           // whose turns are what keeps this thread awake
    Milliseconds vigilSince{};

    explicit Private(const Settings& given)
        : settings(given)
        , clock(given.clock != nullptr ? *given.clock : systemClock())
    {
        vigil.setInterval(0);
        QObject::connect(&vigil, &QTimer::timeout, &vigil, [this] {
            if (clock.monotonic() - vigilSince >= settings.vigil) {
                vigil.stop();
            }
            QThread::yieldCurrentThread(); // to whom the command wants, where there are few processors
        });
    }

    void count(const CommandReply& reply) { ++(!reply ? refused : reply->ack.replayed ? replayed : accepted); }

    // Nothing when it waits now; otherwise the job, which nobody will run.
    std::unique_ptr<StorageJob> enqueue(std::unique_ptr<StorageJob> job)
    {
        bool isAwake = false;
        {
            const std::lock_guard lock(mailbox.mutex);
            if (mailbox.closed || static_cast<qsizetype>(mailbox.waiting.size()) >= settings.maximumWaiting) {
                return job;
            }
            mailbox.waiting.push_back(std::move(job));
            isAwake = std::exchange(mailbox.woken, true);
        }
        if (!isAwake) {
            QMetaObject::invokeMethod(worker, &StorageWorker::work, Qt::QueuedConnection);
        }
        keepVigil(++underWay == 1);
        return nullptr;
    }

    void keepVigil(bool isAlone)
    {
        if (!isAlone) {
            vigil.stop();
            return;
        }
        vigilSince = clock.monotonic();
        vigil.start();
    }

    template <typename Reply, typename Work, typename Failed>
    void ask(StorageJob::Kind kind, const QObject* context, Work work, Failed failed,
             std::function<void(Reply)> callback)
    {
        auto job = std::make_unique<ReplyJob<Reply, Work, Failed>>(kind, context, std::move(work), std::move(failed),
                                                                   std::move(callback));
        if (const auto refusedJob = enqueue(std::move(job))) {
            refusedJob->fail({ErrorCode::Unavailable, {}, u"The hub has too much to do, or is stopping."_s});
            refusedJob->deliver();
        }
    }

    // A question about a tenant: `work` gets the store and the tenant's state, and answers with a Result<T>.
    template <typename T, typename Work>
    void read(const QString& tenant, const QObject* context, std::function<void(Result<T>)> callback, Work work)
    {
        ask<Result<T>>(
            StorageJob::Kind::Read, context,
            [tenant, work = std::move(work)](StorageSession& session) -> Result<Result<T>> {
                const auto state = session.read(tenant);
                return answered(state ? Result<T>(work(session.store(), **state))
                                      : Result<T>(std::unexpected(state.error())));
            },
            [](const Error& error) { return Result<T>(std::unexpected(error)); }, std::move(callback));
    }

    // A change that is no command: `work` gets the tenant's ledger; its outer error is the store's.
    template <typename T, typename Work>
    void write(const QString& tenant, const QObject* context, std::function<void(Result<T>)> callback, Work work)
    {
        ask<Result<T>>(
            StorageJob::Kind::Write, context,
            [tenant, work = std::move(work)](StorageSession& session) -> Result<Result<T>> {
                const auto ledger = session.write(tenant);
                if (!ledger && ledger.error().code == ErrorCode::NotFound) {
                    return Result<T>(std::unexpected(ledger.error()));
                }
                if (!ledger) {
                    return std::unexpected(ledger.error());
                }
                return work(**ledger);
            },
            [](const Error& error) { return Result<T>(std::unexpected(error)); }, std::move(callback));
    }

    // A command: `work` gets the tenant's ledger.
    template <typename Work>
    void submit(const Caller& caller, const QObject* context, std::function<void(CommandReply)> callback, Work work)
    {
        ask<CommandReply>(
            StorageJob::Kind::Write, context,
            [tenant = caller.tenant, work = std::move(work)](StorageSession& session) -> Execution {
                const auto ledger = session.write(tenant);
                return ledger ? work(**ledger) : refusedOr(ledger.error());
            },
            [](const Error& error) {
                return CommandReply(std::unexpected(Refused{error, {}}));
            },
            [this, callback = std::move(callback)](CommandReply reply) {
                count(reply);
                callback(std::move(reply));
            });
    }

    void deliver(CommandQueue& queue)
    {
        std::vector<TurnResult> ready;
        {
            const std::lock_guard lock(mailbox.mutex);
            ready.swap(mailbox.ready);
            mailbox.announced = false;
        }
        vigil.stop();
        for (const TurnResult& delivery : ready) {
            underWay -= static_cast<qsizetype>(delivery.answered.size());
            for (const auto& [tenant, events] : delivery.tidings) {
                emit queue.committed(tenant, events);
            }
            for (const auto& job : delivery.answered) {
                job->deliver();
            }
        }
    }
};

CommandQueue::CommandQueue(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Result<std::unique_ptr<CommandQueue>> CommandQueue::open(const Settings& settings)
{
    std::unique_ptr<CommandQueue> queue(new CommandQueue(std::make_unique<Private>(settings)));
    Private& d = *queue->d;
    d.worker = new StorageWorker(d.mailbox, d.clock);
    d.worker->moveToThread(&d.thread);
    connect(&d.thread, &QThread::finished, d.worker, &QObject::deleteLater);
    connect(d.worker, &StorageWorker::deliveryReady, queue.get(), [q = queue.get()] { q->d->deliver(*q); });
    d.thread.setObjectName(u"storage"_s);
    d.thread.start();
    Status opened;
    const auto open = [&]() -> Status {
        auto store = EventStore::open(settings.database); // it belongs to the thread
        return store ? d.worker->open(*std::move(store), settings.tenants, settings.pollInterval, settings.tellOthers)
                     : Status(std::unexpected(store.error()));
    };
    QMetaObject::invokeMethod(
        d.worker, [&] { opened = open(); }, Qt::BlockingQueuedConnection);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return queue;
}

CommandQueue::~CommandQueue()
{
    stop();
}

void CommandQueue::stop()
{
    {
        const std::lock_guard lock(d->mailbox.mutex);
        d->mailbox.closed = true;
    }
    if (d->thread.isRunning()) {
        QMetaObject::invokeMethod(d->worker, &StorageWorker::close, Qt::BlockingQueuedConnection);
        d->thread.quit();
        d->thread.wait();
        d->deliver(*this);
    }
}

void CommandQueue::expectCommand()
{
    if (d->settings.vigil.count() > 0 && d->underWay == 0) {
        QMetaObject::invokeMethod(d->worker, &StorageWorker::standBy, Qt::QueuedConnection);
    }
}

void CommandQueue::submit(const Caller& caller, Command command, const QObject* context,
                          std::function<void(CommandReply)> callback)
{
    if (auto* const order = std::get_if<PlaceOrder>(&command)) {
        // Here and not on the storage thread, which has everybody's transactions to see to.
        d->submit(caller, context, std::move(callback),
                  [checked = checkOrder(caller, std::move(*order), d->clock.now())](Ledger& ledger) {
                      return checked ? placeOrder(ledger, *checked) : refuse(checked.error());
                  });
        return;
    }
    d->submit(caller, context, std::move(callback),
              [caller, command = std::move(command)](Ledger& ledger) { return execute(ledger, caller, command); });
}

void CommandQueue::sync(const SyncRequest& request, const QObject* context,
                        std::function<void(Result<SyncReply>)> callback)
{
    d->read<SyncReply>(
        request.tenant, context, std::move(callback),
        [request, bytes = d->settings.deltaBytes, clock = &d->clock](EventStore& store, TenantState& state) {
            return syncState(store, state, request, bytes, clock->now());
        });
}

void CommandQueue::kitchenOrders(const QString& tenant, const QString& station, const QObject* context,
                                 std::function<void(Result<QList<QByteArray>>)> callback)
{
    d->read<QList<QByteArray>>(
        tenant, context, std::move(callback),
        [tenant, station](EventStore& store, TenantState&) { return kitchenOrdersFor(store, tenant, station); });
}

void CommandQueue::menu(const QString& tenant, const QObject* context, std::function<void(Result<MenuReply>)> callback)
{
    d->read<MenuReply>(tenant, context, std::move(callback),
                       [](EventStore&, TenantState& state) { return menuReply(state); });
}

void CommandQueue::orders(const QString& tenant, const OrderQuery& query, const QObject* context,
                          std::function<void(Result<OrderPage>)> callback)
{
    d->read<OrderPage>(tenant, context, std::move(callback),
                       [tenant, query](EventStore& store, TenantState&) { return orderPage(store, tenant, query); });
}

void CommandQueue::order(const QString& tenant, const QString& orderId, const QObject* context,
                         std::function<void(Result<OrderHistory>)> callback)
{
    d->read<OrderHistory>(tenant, context, std::move(callback), [tenant, orderId](EventStore& store, TenantState&) {
        return orderHistory(store, tenant, orderId);
    });
}

void CommandQueue::replaceMenu(const QString& tenant, const Menu& menu, const QObject* context,
                               std::function<void(Status)> callback)
{
    d->write<void>(tenant, context, std::move(callback), [menu](Ledger& ledger) -> Result<Status> {
        const Status replaced = stonepot::replaceMenu(ledger, menu);
        return replaced ? Result<Status>(Status()) : Result<Status>(std::unexpected(replaced.error()));
    });
}

void CommandQueue::changeRecord(const QString& tenant, const QString& kind, const QString& key, RecordChange change,
                                const QObject* context, std::function<void(Result<std::optional<QByteArray>>)> callback)
{
    using Value = std::optional<QByteArray>;
    d->write<Value>(tenant, context, std::move(callback),
                    [kind, key, change = std::move(change)](Ledger& ledger) -> Result<Result<Value>> {
                        const auto before = ledger.store().record(ledger.tenant(), kind, key);
                        if (!before) {
                            return std::unexpected(before.error());
                        }
                        const Result<Value> after = change(*before);
                        if (!after || *after == *before) {
                            return after;
                        }
                        const Status stored = *after ? ledger.store().putRecord(ledger.tenant(), kind, {key, **after})
                                                     : ledger.store().removeRecord(ledger.tenant(), kind, key);
                        return stored ? Result<Result<Value>>(after) : std::unexpected(stored.error());
                    });
}

void CommandQueue::records(const QString& tenant, const QString& kind, const QObject* context,
                           std::function<void(Result<QList<Record>>)> callback)
{
    d->read<QList<Record>>(tenant, context, std::move(callback),
                           [tenant, kind](EventStore& store, TenantState&) -> Result<QList<Record>> {
                               const auto found = store.records(tenant, kind);
                               return found ? QList<Record>(found->begin(), found->end())
                                            : Result<QList<Record>>(std::unexpected(found.error()));
                           });
}

QStringList CommandQueue::tenants() const
{
    return d->settings.tenants;
}

StoreHealth CommandQueue::health() const
{
    const std::lock_guard lock(d->mailbox.mutex);
    const Mailbox::Figures& figures = d->mailbox.figures;
    return {.ok = figures.ok,
            .lastError = figures.ok ? QString() : figures.lastError.text(),
            .commits = figures.commits,
            .commandsAccepted = d->accepted,
            .commandsReplayed = d->replayed,
            .commandsRefused = d->refused,
            .largestBatch = figures.largestBatch,
            .waiting = static_cast<qint64>(d->mailbox.waiting.size()),
            .lastCommitMs = figures.lastCommitMs,
            .seqs = figures.seqs};
}

} // namespace stonepot

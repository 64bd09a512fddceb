#include "storage/device_store.h"

#include "storage/device_file.h"
#include "storage/device_tables.h"

#include <QPromise>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace stonepot {

namespace {

// For a write whose failure a screen must show; reads only answer.
enum class Kind { Read, Write };

} // namespace

struct DeviceStore::Private {
    using Task = std::move_only_function<void(DeviceTables&)>;

    std::unique_ptr<QLockFile> lock; // held as long as the database is open
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Task> tasks; // one after the other, in the order they were asked
    bool stopping = false;
    std::thread thread;
    // Of the thread: a start asks for everything several times, and reading thousands of orders is most of it. Until
    // the next write, or the check that ends a start.
    std::optional<std::pair<QString, Snapshot>> lastLoad;
    std::thread checker;
    std::optional<Error> damage; // that the checker has found
    QString directory;
    const Clock& clock;

    Private(QString directory_, const Clock& clock_)
        : directory(std::move(directory_))
        , clock(clock_)
    {
    }

    void run(DatabaseProbe* probe, QPromise<Status> opened)
    {
        // A connection belongs to the thread that opened it.
        const auto database = openDeviceDatabase(directory, clock, probe);
        opened.addResult(database ? Status() : Status(std::unexpected(database.error())));
        opened.finish();
        if (!database) {
            return;
        }
        DeviceTables tables(**database, clock);
        for (;;) {
            Task task;
            {
                std::unique_lock guard(mutex);
                wake.wait(guard, [this] { return stopping || !tasks.empty(); });
                if (tasks.empty()) {
                    return;
                }
                task = std::move(tasks.front());
                tasks.pop_front();
            }
            task(tables);
        }
    }

    template <typename Work>
    auto ask(DeviceStore& store, Kind kind, Work work) -> QFuture<std::invoke_result_t<Work&, DeviceTables&>>
    {
        using Answer = std::invoke_result_t<Work&, DeviceTables&>;
        QPromise<Answer> promise;
        promise.start();
        QFuture<Answer> future = promise.future();
        {
            const std::lock_guard guard(mutex);
            tasks.emplace_back([this, &store, kind, work = std::move(work),
                                promise = std::move(promise)](DeviceTables& tables) mutable {
                if (kind == Kind::Write) {
                    lastLoad.reset();
                }
                Answer answer = work(tables);
                if (!answer && kind == Kind::Write) {
                    emit store.failed(answer.error());
                }
                promise.addResult(std::move(answer));
                promise.finish();
            });
        }
        wake.notify_one();
        return future;
    }
};

DeviceStore::DeviceStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

DeviceStore::~DeviceStore()
{
    {
        const std::lock_guard guard(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_one();
    if (d->thread.joinable()) {
        d->thread.join();
    }
    if (d->checker.joinable()) {
        d->checker.join();
    }
    if (d->damage) { // nobody has it open any more
        moveAside(d->directory, *d->damage);
    }
}

Result<std::unique_ptr<DeviceStore>> DeviceStore::open(const QString& directory, const Clock& clock,
                                                       DatabaseProbe* probe)
{
    auto lock = lockDirectory(directory);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    std::unique_ptr<DeviceStore> store(new DeviceStore(std::make_unique<Private>(directory, clock)));
    store->d->lock = *std::move(lock);
    QPromise<Status> promise;
    promise.start();
    QFuture<Status> opened = promise.future();
    store->d->thread = std::thread(
        [&d = *store->d, probe, promise = std::move(promise)]() mutable { d.run(probe, std::move(promise)); });
    if (const Status status = opened.result(); !status) {
        return std::unexpected(status.error());
    }
    return store;
}

QFuture<Result<DeviceStore::Snapshot>> DeviceStore::load(const QString& businessDay)
{
    return d->ask(*this, Kind::Read, [priv = d.get(), businessDay](DeviceTables& tables) -> Result<Snapshot> {
        auto& last = priv->lastLoad;
        if (!last || last->first != businessDay) {
            auto read = tables.load(businessDay);
            if (!read) {
                return read;
            }
            last.emplace(businessDay, *std::move(read));
        }
        return last->second;
    });
}

QFuture<Status> DeviceStore::check()
{
    QPromise<Status> promise;
    promise.start();
    QFuture<Status> checked = promise.future();
    static_cast<void>(d->ask(*this, Kind::Read, [priv = d.get()](DeviceTables&) {
        priv->lastLoad.reset();
        return Status();
    }));
    d->checker = std::thread([&priv = *d, promise = std::move(promise)]() mutable {
        const Status status = checkDeviceDatabase(priv.directory, priv.clock);
        if (!status) {
            priv.damage = status.error();
        }
        promise.addResult(status);
        promise.finish();
    });
    return checked;
}

QFuture<Result<qint64>> DeviceStore::placeOrder(const Order& order, const OutboxEntry& entry,
                                                const QString& businessDay, const std::optional<Setting>& setting)
{
    return d->ask(*this, Kind::Write,
                  [=](DeviceTables& tables) { return tables.placeOrder(order, entry, businessDay, setting); });
}

QFuture<Result<qint64>> DeviceStore::changeTicket(const KitchenOrder& ticket, const OutboxEntry& entry)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.changeTicket(ticket, entry); });
}

QFuture<Result<qint64>> DeviceStore::enqueue(const OutboxEntry& entry, const std::optional<Setting>& setting)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.enqueue(entry, setting); });
}

QFuture<Result<std::vector<qint64>>> DeviceStore::saveSettings(const std::vector<Setting>& settings,
                                                               const std::vector<OutboxEntry>& entries)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.saveSettings(settings, entries); });
}

QFuture<Status> DeviceStore::recordSending(qint64 position, int attempts)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.recordSending(position, attempts); });
}

QFuture<Status> DeviceStore::recordFailure(qint64 position, const QString& reason, std::optional<Instant> nextAttemptAt,
                                           bool maybeSent)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) {
        return tables.recordFailure(position, reason, nextAttemptAt, maybeSent);
    });
}

QFuture<Status> DeviceStore::recordAnswer(qint64 position, const QString& orderId, const QString& orderNumber)
{
    return d->ask(*this, Kind::Write,
                  [=](DeviceTables& tables) { return tables.recordAnswer(position, orderId, orderNumber); });
}

QFuture<Status> DeviceStore::recordRefusal(qint64 position, const QString& reason)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.recordRefusal(position, reason); });
}

QFuture<Status> DeviceStore::requeue(qint64 position)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.requeue(position); });
}

QFuture<Status> DeviceStore::saveOrders(const std::vector<Order>& orders, const QString& businessDay)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.saveOrders(orders, businessDay); });
}

QFuture<Status> DeviceStore::saveTickets(const std::vector<KitchenOrder>& tickets, qint64 seq, const QString& tenant)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.saveTickets(tickets, seq, tenant); });
}

QFuture<Status> DeviceStore::saveMenu(const QByteArray& json)
{
    return d->ask(*this, Kind::Write,
                  [=](DeviceTables& tables) { return tables.saveSetting(DeviceTables::menuSetting, json); });
}

QFuture<Result<int>> DeviceStore::displayCounter(const QString& businessDay)
{
    return d->ask(*this, Kind::Read, [=](DeviceTables& tables) { return tables.displayCounter(businessDay); });
}

QFuture<Result<QByteArray>> DeviceStore::setting(const QString& key)
{
    return d->ask(*this, Kind::Read, [=](DeviceTables& tables) { return tables.setting(key); });
}

QFuture<Status> DeviceStore::saveSetting(const QString& key, const QByteArray& value)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.saveSetting(key, value); });
}

QFuture<Result<std::vector<PrintJob>>> DeviceStore::addPrintJobs(const std::vector<PrintJob>& jobs)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.print().add(jobs); });
}

QFuture<Result<std::vector<PrintJob>>> DeviceStore::resumePrintJobs()
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.print().resume(); });
}

QFuture<Result<std::vector<PaperMark>>> DeviceStore::paperMarks()
{
    return d->ask(*this, Kind::Read, [=](DeviceTables& tables) { return tables.print().marks(); });
}

QFuture<Status> DeviceStore::updatePrintJob(const PrintJob& job)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.print().update(job); });
}

QFuture<Status> DeviceStore::saveTicketTimes(const std::vector<TicketTimes>& times, const QStringList& gone)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.ticketTimes().save(times, gone); });
}

QFuture<Result<std::vector<TicketTimes>>> DeviceStore::ticketTimes(Instant since)
{
    return d->ask(*this, Kind::Read, [=](DeviceTables& tables) { return tables.ticketTimes().since(since); });
}

QFuture<Status> DeviceStore::addAudit(const AuditEntry& entry)
{
    return d->ask(*this, Kind::Write, [=](DeviceTables& tables) { return tables.audit().add(entry); });
}

QFuture<Result<std::vector<AuditEntry>>> DeviceStore::lastAudit(int count)
{
    return d->ask(*this, Kind::Read, [=](DeviceTables& tables) { return tables.audit().last(count); });
}

} // namespace stonepot

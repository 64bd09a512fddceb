// A device's SQLite database (WAL, synchronous=FULL) behind a thread of its own. Every call returns at once; its future
// finishes after the transaction is on disk, or with the error, and then nothing of it is stored.
#pragma once

#include "core/audit.h"
#include "core/outbox.h"
#include "core/print_job.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace stonepot {

class DatabaseProbe;

// What a kitchen display remembers of when things happened to a ticket; `json` is its own.
struct TicketTimes {
    QString ticketId;
    Instant received{};
    QByteArray json;

    bool operator==(const TicketTimes&) const = default;
};

// A disk that failed is asked again after so long.
inline constexpr std::chrono::seconds askDiskAgainAfter{1};

class DeviceStore final : public QObject {
    Q_OBJECT
public:
    // Makes the directory, takes its lock (one program a directory; Conflict says who has it), opens or makes
    // DIRECTORY/device.db and migrates it. SchemaTooNew leaves the file untouched; a file that is no database any more
    // is set aside as device.db.corrupt-<time>, and StorageCorrupt says where it is: the next open starts a new one.
    // Damage further inside is for check() to find. `probe` is for tests.
    [[nodiscard]] static Result<std::unique_ptr<DeviceStore>> open(const QString& directory, const Clock& clock,
                                                                   DatabaseProbe* probe = nullptr);
    ~DeviceStore() override; // finishes what was asked for

    struct Snapshot {                      // everything a program needs at its start
        std::vector<OutboxEntry> outbox;   // not answered yet, refused ones included, by position
        std::vector<Order> orders;         // of the business day and every unanswered one, oldest first
        std::vector<KitchenOrder> tickets; // not completed, and the last 100 completed
        std::optional<QByteArray> menu;    // as it came
        qint64 lastSeq = 0;
        QString lastSeqTenant;
    };
    QFuture<Result<Snapshot>> load(const QString& businessDay);
    // Reads the whole file while the work goes on; once. StorageCorrupt when it is damaged: the store must end then,
    // and its file is set aside by its end, where the error says.
    QFuture<Status> check();

    struct Setting {
        QString key;
        QByteArray value;
    };
    // Order and entry in one transaction, and `setting` with them; the entry's position. Doing it again with the same
    // key changes nothing.
    QFuture<Result<qint64>> placeOrder(const Order& order, const OutboxEntry& entry, const QString& businessDay,
                                       const std::optional<Setting>& setting = {});
    // A ticket change with its entry, likewise.
    QFuture<Result<qint64>> changeTicket(const KitchenOrder& ticket, const OutboxEntry& entry);
    QFuture<Result<qint64>> enqueue(const OutboxEntry& entry, const std::optional<Setting>& setting = {});
    // Settings with any number of entries, also none, in one transaction; the entries' positions.
    QFuture<Result<std::vector<qint64>>> saveSettings(const std::vector<Setting>& settings,
                                                      const std::vector<OutboxEntry>& entries);

    // Queued → Sending. An entry that was sent without this could be sent twice after a crash.
    QFuture<Status> recordSending(qint64 position, int attempts);
    // Sending → Queued, with the reason and the time of the next attempt. `maybeSent` keeps it Sending: the backend may
    // have it.
    QFuture<Status> recordFailure(qint64 position, const QString& reason, std::optional<Instant> nextAttemptAt,
                                  bool maybeSent);
    // Marks the entry answered and stores the real id and number with the order; later entries of an order that was
    // known by its clientOrderId until now name it by its real id.
    QFuture<Status> recordAnswer(qint64 position, const QString& orderId, const QString& orderNumber);
    QFuture<Status> recordRefusal(qint64 position, const QString& reason);
    // A person sends a refused entry again.
    QFuture<Status> requeue(qint64 position);

    // New orders belong to `businessDay`; those that are here keep theirs.
    QFuture<Status> saveOrders(const std::vector<Order>& orders, const QString& businessDay);
    // Tickets with the seq up to which they are true (0: unchanged).
    QFuture<Status> saveTickets(const std::vector<KitchenOrder>& tickets, qint64 seq, const QString& tenant);
    QFuture<Status> saveMenu(const QByteArray& json);

    // The highest counter of display numbers that this device gave on that day; 0 when it gave none.
    QFuture<Result<int>> displayCounter(const QString& businessDay);

    QFuture<Result<QByteArray>> setting(const QString& key); // empty when not set
    QFuture<Status> saveSetting(const QString& key, const QByteArray& value);

    // Print jobs (storage/print_tables.h has what each promises).
    QFuture<Result<std::vector<PrintJob>>> addPrintJobs(const std::vector<PrintJob>& jobs);
    QFuture<Result<std::vector<PrintJob>>> resumePrintJobs();
    QFuture<Result<std::vector<PaperMark>>> paperMarks();
    QFuture<Status> updatePrintJob(const PrintJob& job);

    // Times of tickets, which stay over a restart (storage/ticket_times_table.h).
    QFuture<Status> saveTicketTimes(const std::vector<TicketTimes>& times, const QStringList& gone);
    QFuture<Result<std::vector<TicketTimes>>> ticketTimes(Instant since);

    // The audit log: added to, never changed; the last `count`, newest first.
    QFuture<Status> addAudit(const AuditEntry& entry);
    QFuture<Result<std::vector<AuditEntry>>> lastAudit(int count);

signals:
    // A write failed (disk full, file gone): screens say so in plain words. Errors are also in the futures.
    void failed(const stonepot::Error& error);

private:
    struct Private;
    explicit DeviceStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace stonepot

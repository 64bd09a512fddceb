// The hub's durable half as the socket thread sees it: commands and questions go in and return at once; answers come
// back on the thread that owns the queue, after the transaction is on disk.
//
// One storage thread takes everything that waits into one transaction (group commit), so the cost of a disk flush is
// shared by all that came while the flush before it ran. A command that is refused spoils no other; a commit that fails
// answers every command in it with Unavailable.
//
// Order of delivery, per tenant: committed() for the events of a batch comes before the answers of that batch, and
// an answer of sync() that is true for seq M comes after every committed() up to M and before any beyond M. So a
// session that drops events with a seq up to that of its last sync_state misses none and sends none twice.
#pragma once

#include "hub/command.h"
#include "hub/store_types.h"

#include "core/clock.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>

namespace stonepot {

// What is needed to build a sync_state.
struct SyncRequest {
    QString tenant{};
    std::optional<qint64> since{}; // a client's lastSeq: ask for what came after it
    bool extended = false;         // adds `menu` and `held` to a full state; not for base clients
};

// A whole sync_state frame. Full when there was no `since`, or the store has not got that far (it was restored from a
// backup). A long delta comes in parts: `more` says to ask again with `since` = seq once this part is sent; each part
// is a sync_state of its own.
struct SyncReply {
    QByteArray message;
    qint64 seq = 0;
    bool more = false;
};

struct MenuReply {
    QString version;
    QByteArray json;                  // the whole menu in its file format, with the availability of this moment
    std::shared_ptr<const Menu> menu; // the same as values
};

struct OrderQuery {
    QString businessDay{}; // "20260106"; empty: any
    std::optional<OrderStatus> status{};
    qint64 before = 0; // continue a listing: the `next` of the page before; 0 from the newest
    int limit = 50;    // at most 500
};

struct OrderPage {
    QList<QByteArray> orders; // compact JSON, newest first
    qint64 next = 0;          // for OrderQuery::before; 0 when this was the last page
};

struct OrderHistory {
    QByteArray order;                // compact JSON
    QList<QByteArray> kitchenOrders; // compact JSON
    QList<QByteArray> events;        // the server messages that concern it, oldest first
};

// State of the store for /health and /metrics.
struct StoreHealth {
    bool ok = true;
    QString lastError;  // of the last failed commit, for operators; empty when ok
    qint64 commits = 0; // since the start, with at least one accepted command
    qint64 commandsAccepted = 0;
    qint64 commandsReplayed = 0;
    qint64 commandsRefused = 0;
    qint64 largestBatch = 0;
    qint64 waiting = 0;          // commands and questions in the queue now
    double lastCommitMs = 0;     // the flush alone
    QHash<QString, qint64> seqs; // by tenant
};

class CommandQueue final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString database;                   // a path, or postgresql://USER:PASSWORD@HOST:PORT/NAME
        QStringList tenants;                // the ones that this hub serves; others are NotFound
        qsizetype maximumWaiting = 100'000; // past it a command is refused at once with Unavailable
        Milliseconds pollInterval{1000};    // how often to look for what other hubs on the database committed
        bool tellOthers = true;       // and be told, where hubs share a database; without it all wait for the poll
        int deltaBytes = 1 << 20;     // size of a part of a delta
        const Clock* clock = nullptr; // SystemClock when null; must outlive the queue
        // How long this object's thread stays awake for the answer of a command that is alone under way: to wake a
        // sleeping processor takes up to a sixth of a commit's time. Only where there is another one for the commit.
        Milliseconds vigil{QThread::idealThreadCount() > 1 ? 2 : 0};
    };

    // Opens the database on the storage thread, migrates it and makes the tenants. SchemaTooNew and StorageFailed leave
    // the file as it was.
    [[nodiscard]] static Result<std::unique_ptr<CommandQueue>> open(const Settings& settings);
    ~CommandQueue() override; // finishes what waits, as stop() does

    // One is being read: the storage thread wakes up meanwhile, if it has nothing else to do (and there is a vigil). It
    // stays awake for a millisecond at most, so none has to follow.
    void expectCommand();

    // A callback is called once, on this object's thread, unless its context has been destroyed by then. It may be
    // called before submit() returns only when the queue is full or stopped.
    void submit(const Caller& caller, Command command, const QObject* context,
                std::function<void(CommandReply)> callback);

    void sync(const SyncRequest& request, const QObject* context, std::function<void(Result<SyncReply>)> callback);
    // Kitchen orders in life (neither completed nor cancelled), oldest first, as compact JSON; with a station only
    // those that have an item for it, or an item without a station.
    void kitchenOrders(const QString& tenant, const QString& station, const QObject* context,
                       std::function<void(Result<QList<QByteArray>>)> callback);
    void menu(const QString& tenant, const QObject* context, std::function<void(Result<MenuReply>)> callback);
    void orders(const QString& tenant, const OrderQuery& query, const QObject* context,
                std::function<void(Result<OrderPage>)> callback);
    // `orderId`: the hub's id, the orderNumber or the clientOrderId.
    void order(const QString& tenant, const QString& orderId, const QObject* context,
               std::function<void(Result<OrderHistory>)> callback);

    // Replaces the tenant's menu (`stonepot-hub --menu`, `menu import`); everybody is told with menu_update. The same
    // menu again changes nothing.
    void replaceMenu(const QString& tenant, const Menu& menu, const QObject* context,
                     std::function<void(Status)> callback);

    // Small durable records for hub/auth (staff, devices, pairing codes, lock-outs), by tenant, kind and key. `change`
    // runs on the storage thread inside the transaction, alone with the record even when several hubs share a database:
    // given the record as it is (nothing when there is none) it returns what shall be (nothing: removed), or an error,
    // and then nothing changes. It must be pure: it runs again when a transaction is repeated. The callback gets what
    // holds after it.
    using RecordChange = std::function<Result<std::optional<QByteArray>>(const std::optional<QByteArray>&)>;
    void changeRecord(const QString& tenant, const QString& kind, const QString& key, RecordChange change,
                      const QObject* context, std::function<void(Result<std::optional<QByteArray>>)> callback);
    void records(const QString& tenant, const QString& kind, const QObject* context,
                 std::function<void(Result<QList<Record>>)> callback);

    [[nodiscard]] QStringList tenants() const;
    [[nodiscard]] StoreHealth health() const;

    // Takes no more, finishes what waits, then closes the database. Answers that are ready are delivered before it
    // returns.
    void stop();

signals:
    // The events of one batch and tenant, ascending, each seq once; also those that another hub on the same database
    // committed.
    void committed(const QString& tenant, const stonepot::Events& events);

private:
    struct Private;
    explicit CommandQueue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace stonepot

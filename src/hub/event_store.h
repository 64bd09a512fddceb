// Where the hub keeps what happened: append-only events with a gapless seq and a hash chain per tenant, the current
// state that follows from them, and the answers of accepted commands; all of a batch in one transaction.
//
// A store belongs to the thread that opened it. Writes are legal between begin() and commit(), for tenants that lock()
// was called for; after an error from a write or from commit() the transaction must be rolled back. Several processes
// may have the same database open: lock() is what makes them take turns.
#pragma once

#include "hub/command.h"
#include "hub/store_types.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stonepot {

class EventStore {
public:
    virtual ~EventStore() = default;

    // `location`: a path to an SQLite file (made when it is not there), or postgresql://USER:PASSWORD@HOST:PORT/NAME.
    // SchemaTooNew for a database from a newer program, which is left untouched.
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const QString& location);

    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status commit() = 0; // durable when it returns
    virtual void rollback() = 0;
    // Until endReading() every question is answered from one moment, whatever others commit meanwhile.
    [[nodiscard]] virtual Status beginReading() = 0;
    [[nodiscard]] virtual Status endReading() = 0;
    // Writes a row as it is, so that a commit proves that the store can be written to.
    [[nodiscard]] virtual Status touch() = 0;

    // Makes the tenant when there is none of that name.
    [[nodiscard]] virtual Status addTenant(const QString& tenant) = 0;
    [[nodiscard]] virtual Result<std::vector<QString>> tenants() = 0;
    // The tenant's head, held against other writers until the transaction ends. NotFound for an unknown tenant.
    [[nodiscard]] virtual Result<Head> lock(const QString& tenant) = 0;
    [[nodiscard]] virtual Result<Head> head(const QString& tenant) = 0;

    // ---- events ----
    // `event.seq` must be the head's plus one; moves the head. `orderId` may be empty.
    [[nodiscard]] virtual Status append(const QString& tenant, const Event& event, const QString& orderId) = 0;
    // Events after `since`, ascending, until their messages come to `maximumBytes` (at least one, where there is one).
    [[nodiscard]] virtual Result<Events> eventsAfter(const QString& tenant, qint64 since, qint64 maximumBytes) = 0;
    [[nodiscard]] virtual Result<Events> eventsOfOrder(const QString& tenant, const QString& orderId) = 0;

    // ---- answers ----
    [[nodiscard]] virtual Result<std::optional<StoredAnswer>> answer(const QString& tenant, const QString& key) = 0;
    [[nodiscard]] virtual Status putAnswer(const QString& tenant, const StoredAnswer& answer) = 0;
    // The same in one step with the question before it: false, and nothing is changed, when its key has one already.
    [[nodiscard]] virtual Result<bool> putFirstAnswer(const QString& tenant, const StoredAnswer& answer) = 0;

    // ---- orders ----
    // 1 for a day's first; gapless, because an uncommitted one is not used up.
    [[nodiscard]] virtual Result<int> nextOrderCounter(const QString& tenant, const QString& businessDay) = 0;
    [[nodiscard]] virtual Status insertOrder(const QString& tenant, const StoredOrder& order) = 0;
    // Status, total, version and JSON of an order that is there.
    [[nodiscard]] virtual Status updateOrder(const QString& tenant, const StoredOrder& order) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredOrder>> order(const QString& tenant, const QString& id) = 0;
    // By id, orderNumber or clientOrderId.
    [[nodiscard]] virtual Result<std::optional<StoredOrder>> findOrder(const QString& tenant, const QString& anyId) = 0;
    struct OrderFilter {
        QString businessDay{}; // empty: any
        QString status{};      // empty: any
        qint64 before = 0;     // seq; 0: from the newest
        int limit = 50;
    };
    [[nodiscard]] virtual Result<std::vector<StoredOrder>> orders(const QString& tenant, const OrderFilter& filter) = 0;
    // Every order of the tenant, oldest first, one at a time: for `export`.
    [[nodiscard]] virtual Status eachOrder(const QString& tenant,
                                           const std::function<void(const StoredOrder&)>& visit) = 0;

    // ---- kitchen orders ----
    [[nodiscard]] virtual Status putKitchenOrder(const QString& tenant, const StoredKitchenOrder& order) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredKitchenOrder>> kitchenOrder(const QString& tenant,
                                                                                 const QString& id) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredKitchenOrder>> kitchenOrdersOf(const QString& tenant,
                                                                                  const QString& orderId) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredKitchenOrder>>
    activeKitchenOrders(const QString& tenant) = 0; // oldest first

    // ---- menu, availability, held carts ----
    [[nodiscard]] virtual Result<std::optional<StoredMenu>> menu(const QString& tenant) = 0;
    [[nodiscard]] virtual Status putMenu(const QString& tenant, const StoredMenu& menu) = 0; // forgets availability
    [[nodiscard]] virtual Result<std::vector<StoredAvailability>> availability(const QString& tenant) = 0;
    [[nodiscard]] virtual Status putAvailability(const QString& tenant, const StoredAvailability& availability) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredCart>>
    heldCarts(const QString& tenant) = 0; // in the order of holding
    [[nodiscard]] virtual Status putHeldCart(const QString& tenant, const StoredCart& cart) = 0;
    [[nodiscard]] virtual Result<bool> removeHeldCart(const QString& tenant,
                                                      const QString& cartId) = 0; // false: not there

    // ---- records of hub/auth ----
    [[nodiscard]] virtual Result<std::optional<QByteArray>> record(const QString& tenant, const QString& kind,
                                                                   const QString& key) = 0;
    [[nodiscard]] virtual Result<std::vector<Record>> records(const QString& tenant, const QString& kind) = 0;
    [[nodiscard]] virtual Status putRecord(const QString& tenant, const QString& kind, const Record& record) = 0;
    [[nodiscard]] virtual Status removeRecord(const QString& tenant, const QString& kind, const QString& key) = 0;

    // ---- operations ----
    // What the first break in the tenant's chain is: "event 17: …". Nothing: every event is there, unchanged and in
    // order.
    struct Verified {
        qint64 events = 0;
        std::optional<QString> problem;
    };
    [[nodiscard]] virtual Result<Verified> verify(const QString& tenant) = 0;
    // A consistent copy while others go on writing. Unsupported where the database has tools of its own (PostgreSQL).
    [[nodiscard]] virtual Status backup(const QString& file) = 0;

    // True when another process may have committed since the last call; the caller then compares heads.
    [[nodiscard]] virtual bool othersMayHaveCommitted() = 0;
    // Calls back from the thread's event loop soon after another process has committed, where the database can tell.
    // Who wants to be told also tells the others.
    virtual void whenOthersCommit(std::function<void()> /*callback*/) {}
};

} // namespace stonepot

// The event store in SQL that SQLite and PostgreSQL both understand; what they say differently is in the subclasses.
#pragma once

#include "hub/event_store.h"
#include "storage/database.h"

#include <QHash>
#include <map>

namespace stonepot {

class SqlEventStore : public EventStore {
public:
    explicit SqlEventStore(std::unique_ptr<Database> database);

    Status begin() final;
    Status commit() final;
    void rollback() final;
    Status beginReading() final;
    Status endReading() final;
    Status touch() final;

    Status addTenant(const QString& tenant) final;
    Result<std::vector<QString>> tenants() final;
    Result<Head> lock(const QString& tenant) final;
    Result<Head> head(const QString& tenant) final;

    Status append(const QString& tenant, const Event& event, const QString& orderId) final;
    Result<Events> eventsAfter(const QString& tenant, qint64 since, qint64 maximumBytes) final;
    Result<Events> eventsOfOrder(const QString& tenant, const QString& orderId) final;

    Result<std::optional<StoredAnswer>> answer(const QString& tenant, const QString& key) final;
    Status putAnswer(const QString& tenant, const StoredAnswer& answer) final;
    Result<bool> putFirstAnswer(const QString& tenant, const StoredAnswer& answer) final;

    Result<int> nextOrderCounter(const QString& tenant, const QString& businessDay) final;
    Status insertOrder(const QString& tenant, const StoredOrder& order) final;
    Status updateOrder(const QString& tenant, const StoredOrder& order) final;
    Result<std::optional<StoredOrder>> order(const QString& tenant, const QString& id) final;
    Result<std::optional<StoredOrder>> findOrder(const QString& tenant, const QString& anyId) final;
    Result<std::vector<StoredOrder>> orders(const QString& tenant, const OrderFilter& filter) final;
    Status eachOrder(const QString& tenant, const std::function<void(const StoredOrder&)>& visit) final;

    Status putKitchenOrder(const QString& tenant, const StoredKitchenOrder& order) final;
    Result<std::optional<StoredKitchenOrder>> kitchenOrder(const QString& tenant, const QString& id) final;
    Result<std::vector<StoredKitchenOrder>> kitchenOrdersOf(const QString& tenant, const QString& orderId) final;
    Result<std::vector<StoredKitchenOrder>> activeKitchenOrders(const QString& tenant) final;

    Result<std::optional<StoredMenu>> menu(const QString& tenant) final;
    Status putMenu(const QString& tenant, const StoredMenu& menu) final;
    Result<std::vector<StoredAvailability>> availability(const QString& tenant) final;
    Status putAvailability(const QString& tenant, const StoredAvailability& availability) final;
    Result<std::vector<StoredCart>> heldCarts(const QString& tenant) final;
    Status putHeldCart(const QString& tenant, const StoredCart& cart) final;
    Result<bool> removeHeldCart(const QString& tenant, const QString& cartId) final;

    Result<std::optional<QByteArray>> record(const QString& tenant, const QString& kind, const QString& key) final;
    Result<std::vector<Record>> records(const QString& tenant, const QString& kind) final;
    Status putRecord(const QString& tenant, const QString& kind, const Record& record) final;
    Status removeRecord(const QString& tenant, const QString& kind, const QString& key) final;

    Result<Verified> verify(const QString& tenant) final;

protected:
    [[nodiscard]] Database& database() { return *m_database; }
    // Added to the select that takes a tenant's row: " FOR UPDATE" where a transaction does not hold the whole
    // database.
    [[nodiscard]] virtual QString lockClause() const = 0;
    // After a commit that brought new events.
    virtual void eventsCommitted() {}

private:
    // A tenant that this transaction holds; written back once, at its end.
    struct Held {
        qint64 id = 0;
        Head head;
        bool moved = false;
        QHash<QString, int> counters; // by business day
    };

    [[nodiscard]] Status keep(Result<Transaction> transaction);
    [[nodiscard]] static Status asStatus(const Result<qint64>& changed);
    Result<qint64> idOf(const QString& tenant);
    Result<Held*> heldTenant(const QString& tenant);
    Status writeBack(const Held& held);
    Result<qint64> insertAnswer(const QString& tenant, const StoredAnswer& answer, const QString& otherwise);
    Result<Events> selectEvents(const QString& statement, const Database::Values& values);
    Result<std::optional<StoredOrder>> selectOrder(const QString& tenant, const QString& column, const QString& value);
    Result<std::vector<StoredKitchenOrder>> selectKitchenOrders(const QString& where, const Database::Values& values);

    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_transaction;
    // Looked up several times an order: of the few tenants that a hub has, comparing costs less than hashing.
    std::map<QString, qint64> m_ids; // tenants never lose their number
    std::map<QString, Held> m_held;
};

} // namespace stonepot

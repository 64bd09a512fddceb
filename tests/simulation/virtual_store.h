// The hub's store in memory. The disk outlives a hub that crashes; what was not committed goes with it.
#pragma once

#include "hub/event_store.h"

#include <QHash>

namespace stonepot {

// Values that share their contents, so a transaction begins with a copy of all of it.
struct HubBook {
    struct Logged {
        Event event;
        QString orderId;
    };
    qint64 seq = 0;
    QList<Logged> events;
    QHash<QString, StoredAnswer> answers;
    QHash<QString, int> counters;       // by business day
    QHash<QString, StoredOrder> orders; // by id
    QStringList orderIds;               // as they came
    QHash<QString, StoredKitchenOrder> tickets;
    QStringList ticketIds;
};

struct HubDisk {
    HubBook durable;
    qint64 commits = 0;
    bool dedupes = true;
    bool honest = true; // false: says "committed" before it is
    enum class Trouble { None, WriteFails, CommitIsLost, CommitIsKept };
    Trouble next = Trouble::None; // of the next transaction: a commit that fails may have reached the disk or not

    std::optional<HubBook> inCache; // of a disk that is not honest
    void flush();
};

class VirtualStore final : public EventStore {
public:
    explicit VirtualStore(HubDisk& disk)
        : m_disk(disk)
    {
    }

    Status begin() override;
    Status commit() override;
    void rollback() override;
    Status beginReading() override { return {}; } // nobody else writes
    Status endReading() override { return {}; }
    Status touch() override { return write(); }

    Status addTenant(const QString&) override { return {}; }
    Result<std::vector<QString>> tenants() override { return std::vector<QString>{QStringLiteral("demo")}; }
    Result<Head> lock(const QString& tenant) override { return head(tenant); }
    Result<Head> head(const QString&) override { return Head{book().seq, QByteArray()}; }

    Status append(const QString& tenant, const Event& event, const QString& orderId) override;
    Result<Events> eventsAfter(const QString& tenant, qint64 since, qint64 maximumBytes) override;
    Result<Events> eventsOfOrder(const QString& tenant, const QString& orderId) override;

    Result<std::optional<StoredAnswer>> answer(const QString& tenant, const QString& key) override;
    Status putAnswer(const QString& tenant, const StoredAnswer& answer) override;
    Result<bool> putFirstAnswer(const QString& tenant, const StoredAnswer& answer) override;

    Result<int> nextOrderCounter(const QString& tenant, const QString& businessDay) override;
    Status insertOrder(const QString& tenant, const StoredOrder& order) override;
    Status updateOrder(const QString& tenant, const StoredOrder& order) override;
    Result<std::optional<StoredOrder>> order(const QString& tenant, const QString& id) override;
    Result<std::optional<StoredOrder>> findOrder(const QString& tenant, const QString& anyId) override;
    Result<std::vector<StoredOrder>> orders(const QString& tenant, const OrderFilter& filter) override;
    Status eachOrder(const QString& tenant, const std::function<void(const StoredOrder&)>& visit) override;

    Status putKitchenOrder(const QString& tenant, const StoredKitchenOrder& order) override;
    Result<std::optional<StoredKitchenOrder>> kitchenOrder(const QString& tenant, const QString& id) override;
    Result<std::vector<StoredKitchenOrder>> kitchenOrdersOf(const QString& tenant, const QString& orderId) override;
    Result<std::vector<StoredKitchenOrder>> activeKitchenOrders(const QString& tenant) override;

    // Not simulated: menu, carts, records.
    Result<std::optional<StoredMenu>> menu(const QString&) override { return std::nullopt; }
    Status putMenu(const QString&, const StoredMenu&) override { return unsupported(); }
    Result<std::vector<StoredAvailability>> availability(const QString&) override
    {
        return std::vector<StoredAvailability>();
    }
    Status putAvailability(const QString&, const StoredAvailability&) override { return unsupported(); }
    Result<std::vector<StoredCart>> heldCarts(const QString&) override { return std::vector<StoredCart>(); }
    Status putHeldCart(const QString&, const StoredCart&) override { return unsupported(); }
    Result<bool> removeHeldCart(const QString&, const QString&) override { return false; }
    Result<std::optional<QByteArray>> record(const QString&, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    Result<std::vector<Record>> records(const QString&, const QString&) override { return std::vector<Record>(); }
    Status putRecord(const QString&, const QString&, const Record&) override { return unsupported(); }
    Status removeRecord(const QString&, const QString&, const QString&) override { return unsupported(); }
    Result<Verified> verify(const QString&) override { return Verified{}; }
    Status backup(const QString&) override { return unsupported(); }
    bool othersMayHaveCommitted() override { return false; }

private:
    [[nodiscard]] const HubBook& book() const
    {
        return m_open ? *m_open : m_disk.inCache ? *m_disk.inCache : m_disk.durable;
    }
    [[nodiscard]] Status write();
    [[nodiscard]] static Status unsupported();

    HubDisk& m_disk;
    std::optional<HubBook> m_open; // the transaction
};

} // namespace stonepot

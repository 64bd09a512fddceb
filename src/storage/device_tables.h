// What a device reads and writes, as statements on one connection. Every write is one transaction. DeviceStore calls it
// from its thread.
#pragma once

#include "storage/audit_table.h"
#include "storage/database.h"
#include "storage/device_store.h"
#include "storage/print_tables.h"
#include "storage/ticket_times_table.h"

namespace stonepot {

class DeviceTables final {
public:
    DeviceTables(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
        , m_print(database, clock)
        , m_audit(database)
        , m_ticketTimes(database)
    {
    }

    // Also throws away answered entries and finished tickets that nobody will ask for again.
    Result<DeviceStore::Snapshot> load(const QString& businessDay);

    Result<qint64> placeOrder(const Order& order, const OutboxEntry& entry, const QString& businessDay,
                              const std::optional<DeviceStore::Setting>& setting);
    Result<qint64> changeTicket(const KitchenOrder& ticket, const OutboxEntry& entry);
    Result<qint64> enqueue(const OutboxEntry& entry, const std::optional<DeviceStore::Setting>& setting);
    Result<std::vector<qint64>> saveSettings(const std::vector<DeviceStore::Setting>& settings,
                                             const std::vector<OutboxEntry>& entries);

    Status recordSending(qint64 position, int attempts);
    Status recordFailure(qint64 position, const QString& reason, std::optional<Instant> nextAttemptAt, bool maybeSent);
    Status recordAnswer(qint64 position, const QString& orderId, const QString& orderNumber);
    Status recordRefusal(qint64 position, const QString& reason);
    Status requeue(qint64 position);

    Status saveOrders(const std::vector<Order>& orders, const QString& businessDay);
    Status saveTickets(const std::vector<KitchenOrder>& tickets, qint64 seq, const QString& tenant);
    Status saveSetting(const QString& key, const QByteArray& value);
    Result<QByteArray> setting(const QString& key);
    Result<int> displayCounter(const QString& businessDay);

    [[nodiscard]] PrintTables& print() { return m_print; }
    [[nodiscard]] AuditTable& audit() { return m_audit; }
    [[nodiscard]] TicketTimesTable& ticketTimes() { return m_ticketTimes; }

    static const QString menuSetting; // the menu lies among the settings under a name that no setting may have

private:
    Result<qint64> insertEntry(const OutboxEntry& entry);
    Result<qint64> insertEntry(const OutboxEntry& entry, const std::optional<DeviceStore::Setting>& setting);
    Status saveOrder(Order order, const QString& businessDay, bool own);
    Status saveTicket(const KitchenOrder& ticket);
    Status nameOrder(const QString& key, const QString& orderId, const QString& orderNumber);
    Status changeState(const QString& statement, const Database::Values& values, qint64 position);

    Database& m_database;
    const Clock& m_clock;
    PrintTables m_print;
    AuditTable m_audit;
    TicketTimesTable m_ticketTimes;
};

} // namespace stonepot

#include "storage/device_tables.h"

#include "storage/device_rows.h"
#include "storage/store_log.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::days answeredKeptFor{30};
constexpr std::chrono::days ticketsKeptFor{7};

// Runs `write` in a transaction and commits when it succeeded; its value is the answer.
template <typename Write>
auto transact(Database& database, Write write) -> std::invoke_result_t<Write>
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto result = write();
    if (!result) {
        return result;
    }
    if (const Status committed = transaction->commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return result;
}

Status ignoreValue(const Result<qint64>& result)
{
    return result ? Status() : Status(std::unexpected(result.error()));
}

template <typename Value>
std::vector<Value> readable(std::vector<Result<Value>> rows)
{
    std::vector<Value> values;
    for (Result<Value>& row : rows) {
        if (row) {
            values.push_back(*std::move(row));
        } else {
            qCWarning(lcStore) << "A stored row cannot be read and is left where it is:" << row.error().text();
        }
    }
    return values;
}

} // namespace

const QString DeviceTables::menuSetting = u"\x01menu"_s;

Result<DeviceStore::Snapshot> DeviceTables::load(const QString& businessDay)
{
    const auto now = m_clock.now();
    const Status pruned = transact(m_database, [&]() -> Status {
        const auto entries = m_database.execute(u"DELETE FROM outbox WHERE state = 'answered' AND created_at < ?"_s,
                                                {toColumn(now - answeredKeptFor)});
        if (!entries) {
            return std::unexpected(entries.error());
        }
        return ignoreValue(m_database.execute(u"DELETE FROM tickets WHERE done = 1 AND updated_at < ?"_s,
                                              {toColumn(now - ticketsKeptFor)}));
    });
    if (!pruned) {
        return std::unexpected(pruned.error());
    }

    auto outbox = m_database.query(
        u"SELECT %1 FROM outbox WHERE state <> 'answered' ORDER BY position"_s.arg(entryColumns), {}, readEntry);
    if (!outbox) {
        return std::unexpected(outbox.error());
    }
    DeviceStore::Snapshot snapshot;
    snapshot.outbox = *std::move(outbox);

    // The union lets each half use its index.
    std::vector<Result<Order>> orders;
    Status status =
        m_database.forEach(u"SELECT json FROM (SELECT key, created_at, json FROM orders WHERE business_day = ? UNION "
                           "SELECT key, created_at, json FROM orders WHERE key IN (SELECT order_key FROM outbox WHERE "
                           "state <> 'answered')) "
                           "ORDER BY created_at, key"_s,
                           {businessDay}, [&](const DatabaseRow& row) -> Status {
                               orders.push_back(readOrder(row.text(0).toUtf8()));
                               return {};
                           });
    if (!status) {
        return std::unexpected(status.error());
    }
    snapshot.orders = readable(std::move(orders));

    std::vector<Result<KitchenOrder>> tickets;
    status = m_database.forEach(
        u"SELECT json FROM (SELECT id, updated_at, json FROM tickets WHERE done = 0 UNION ALL SELECT * FROM "
        "(SELECT id, updated_at, json FROM tickets WHERE done = 1 ORDER BY updated_at DESC LIMIT 100)) "
        "ORDER BY updated_at, id"_s,
        {}, [&](const DatabaseRow& row) -> Status {
            tickets.push_back(readTicket(row.text(0).toUtf8()));
            return {};
        });
    if (!status) {
        return std::unexpected(status.error());
    }
    snapshot.tickets = readable(std::move(tickets));

    const auto menu = setting(menuSetting);
    if (!menu) {
        return std::unexpected(menu.error());
    }
    if (!menu->isEmpty()) {
        snapshot.menu = *menu;
    }
    status = m_database.forEach(u"SELECT tenant, seq FROM sync"_s, {}, [&](const DatabaseRow& row) -> Status {
        snapshot.lastSeqTenant = row.text(0);
        snapshot.lastSeq = row.integer(1);
        return {};
    });
    if (!status) {
        return std::unexpected(status.error());
    }
    return snapshot;
}

Result<qint64> DeviceTables::insertEntry(const OutboxEntry& entry)
{
    const auto inserted = m_database.execute(
        u"INSERT INTO outbox (key, kind, order_key, message, state, created_at) VALUES (?, ?, ?, ?, 'queued', ?) "
        "ON CONFLICT (key) DO NOTHING"_s,
        {entry.key, toColumn(entry.kind), entry.orderKey, toColumn(toJson(entry.message)), toColumn(entry.createdAt)});
    if (!inserted) {
        return inserted;
    }
    const auto position = m_database.integer(u"SELECT position FROM outbox WHERE key = ?"_s, {entry.key});
    if (!position) {
        return std::unexpected(position.error());
    }
    return position->value();
}

Status DeviceTables::saveOrder(Order order, const QString& businessDay, bool own)
{
    const QString key = keyOf(order);
    if (order.id.isEmpty()) { // what the backend said meanwhile stays
        const Status status = m_database.forEach(u"SELECT id, order_number FROM orders WHERE key = ?"_s, {key},
                                                 [&](const DatabaseRow& row) -> Status {
                                                     order.id = row.text(0);
                                                     order.orderNumber = row.text(1);
                                                     return {};
                                                 });
        if (!status) {
            return status;
        }
    }
    return ignoreValue(m_database.execute(
        u"INSERT INTO orders (key, id, order_number, business_day, own, display_counter, created_at, json) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET id = excluded.id, order_number = excluded.order_number, json = excluded.json"_s,
        {key, order.id, order.orderNumber, businessDay, own ? 1 : 0, displayCounterOf(order.displayNumber),
         toColumn(order.createdAt), toColumn(toJson(order))}));
}

Status DeviceTables::saveTicket(const KitchenOrder& ticket)
{
    return ignoreValue(m_database.execute(
        u"INSERT INTO tickets (id, done, updated_at, json) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "done = excluded.done, updated_at = excluded.updated_at, json = excluded.json"_s,
        {ticket.id, isDone(ticket) ? 1 : 0, toColumn(ticket.updatedAt), toColumn(toJson(ticket))}));
}

Result<qint64> DeviceTables::insertEntry(const OutboxEntry& entry, const std::optional<DeviceStore::Setting>& setting)
{
    if (setting) {
        if (const Status saved = saveSetting(setting->key, setting->value); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return insertEntry(entry);
}

Result<qint64> DeviceTables::placeOrder(const Order& order, const OutboxEntry& entry, const QString& businessDay,
                                        const std::optional<DeviceStore::Setting>& setting)
{
    return transact(m_database, [&]() -> Result<qint64> {
        if (const Status saved = saveOrder(order, businessDay, true); !saved) {
            return std::unexpected(saved.error());
        }
        return insertEntry(entry, setting);
    });
}

Result<qint64> DeviceTables::changeTicket(const KitchenOrder& ticket, const OutboxEntry& entry)
{
    return transact(m_database, [&]() -> Result<qint64> {
        if (const Status saved = saveTicket(ticket); !saved) {
            return std::unexpected(saved.error());
        }
        return insertEntry(entry);
    });
}

Result<qint64> DeviceTables::enqueue(const OutboxEntry& entry, const std::optional<DeviceStore::Setting>& setting)
{
    return transact(m_database, [&] { return insertEntry(entry, setting); });
}

Result<std::vector<qint64>> DeviceTables::saveSettings(const std::vector<DeviceStore::Setting>& settings,
                                                       const std::vector<OutboxEntry>& entries)
{
    return transact(m_database, [&]() -> Result<std::vector<qint64>> {
        for (const DeviceStore::Setting& setting : settings) {
            if (const Status saved = saveSetting(setting.key, setting.value); !saved) {
                return std::unexpected(saved.error());
            }
        }
        std::vector<qint64> positions;
        for (const OutboxEntry& entry : entries) {
            const auto position = insertEntry(entry);
            if (!position) {
                return std::unexpected(position.error());
            }
            positions.push_back(*position);
        }
        return positions;
    });
}

// One statement is a transaction by itself.
Status DeviceTables::changeState(const QString& statement, const Database::Values& values, qint64 position)
{
    const auto changed = m_database.execute(statement, values + Database::Values{position});
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (*changed != 1) {
        return fail(ErrorCode::NotFound, u"outbox[%1]"_s.arg(position), u"There is no such entry in that state."_s);
    }
    return {};
}

Status DeviceTables::recordSending(qint64 position, int attempts)
{
    return changeState(u"UPDATE outbox SET state = 'sending', attempts = ?, next_attempt_at = NULL "
                       "WHERE state IN ('queued', 'sending') AND position = ?"_s,
                       {attempts}, position);
}

Status DeviceTables::recordFailure(qint64 position, const QString& reason, std::optional<Instant> nextAttemptAt,
                                   bool maybeSent)
{
    return changeState(u"UPDATE outbox SET state = ?, last_error = ?, next_attempt_at = ? "
                       "WHERE state IN ('queued', 'sending') AND position = ?"_s,
                       {maybeSent ? u"sending"_s : u"queued"_s, reason, toColumn(nextAttemptAt)}, position);
}

Status DeviceTables::recordRefusal(qint64 position, const QString& reason)
{
    return changeState(u"UPDATE outbox SET state = 'refused', last_error = ?, next_attempt_at = NULL "
                       "WHERE state <> 'answered' AND position = ?"_s,
                       {reason}, position);
}

Status DeviceTables::requeue(qint64 position)
{
    return changeState(u"UPDATE outbox SET state = 'queued', last_error = '', next_attempt_at = NULL "
                       "WHERE state = 'refused' AND position = ?"_s,
                       {}, position);
}

Status DeviceTables::recordAnswer(qint64 position, const QString& orderId, const QString& orderNumber)
{
    return transact(m_database, [&]() -> Status {
        const Status answered = changeState(
            u"UPDATE outbox SET state = 'answered', last_error = '', next_attempt_at = NULL WHERE position = ?"_s, {},
            position);
        if (!answered || orderId.isEmpty()) {
            return answered;
        }
        QString key;
        const Status found = m_database.forEach(u"SELECT key FROM outbox WHERE kind = 'place_order' AND position = ?"_s,
                                                {position}, [&](const DatabaseRow& row) -> Status {
                                                    key = row.text(0);
                                                    return {};
                                                });
        return found && !key.isEmpty() ? nameOrder(key, orderId, orderNumber) : found;
    });
}

Status DeviceTables::nameOrder(const QString& key, const QString& orderId, const QString& orderNumber)
{
    // json_set keeps what a newer version of the program may have put there.
    const std::array<std::pair<QString, Database::Values>, 4> steps{{
        {u"UPDATE orders SET id = ?, order_number = ?, json = json_set(json, '$.id', ?, '$.orderNumber', ?) WHERE key = ?"_s,
         {orderId, orderNumber, orderId, orderNumber, key}},
        // A ticket that this device made for itself; the backend's own may be here already.
        {u"UPDATE OR IGNORE tickets SET id = ?, json = json_set(json, '$.id', ?, '$.orderNumber', ?) WHERE id = ?"_s,
         {orderId, orderId, orderNumber, key}},
        {u"DELETE FROM tickets WHERE id = ? AND id <> ?"_s, {key, orderId}},
        {u"UPDATE outbox SET message = json_set(message, '$.orderId', ?) "
         "WHERE order_key = ? AND state <> 'answered' AND json_extract(message, '$.orderId') = ?"_s,
         {orderId, key, key}},
    }};
    for (const auto& [statement, values] : steps) {
        if (const auto done = m_database.execute(statement, values); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

Status DeviceTables::saveOrders(const std::vector<Order>& orders, const QString& businessDay)
{
    return transact(m_database, [&]() -> Status {
        for (const Order& order : orders) {
            if (const Status saved = saveOrder(order, businessDay, false); !saved) {
                return saved;
            }
        }
        return {};
    });
}

Status DeviceTables::saveTickets(const std::vector<KitchenOrder>& tickets, qint64 seq, const QString& tenant)
{
    return transact(m_database, [&]() -> Status {
        for (const KitchenOrder& ticket : tickets) {
            if (const Status saved = saveTicket(ticket); !saved) {
                return saved;
            }
        }
        if (seq == 0) {
            return {};
        }
        return ignoreValue(
            m_database.execute(u"INSERT INTO sync (one, tenant, seq) VALUES (1, ?, ?) ON CONFLICT (one) DO "
                               "UPDATE SET tenant = excluded.tenant, seq = excluded.seq"_s,
                               {tenant, seq}));
    });
}

Status DeviceTables::saveSetting(const QString& key, const QByteArray& value)
{
    return ignoreValue(m_database.execute(
        u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value}));
}

Result<QByteArray> DeviceTables::setting(const QString& key)
{
    QByteArray value;
    const Status status =
        m_database.forEach(u"SELECT value FROM settings WHERE key = ?"_s, {key}, [&](const DatabaseRow& row) -> Status {
            value = row.bytes(0);
            return {};
        });
    return status ? Result<QByteArray>(value) : std::unexpected(status.error());
}

Result<int> DeviceTables::displayCounter(const QString& businessDay)
{
    const auto highest = m_database.integer(
        u"SELECT max(display_counter) FROM orders WHERE business_day = ? AND own = 1"_s, {businessDay});
    if (!highest) {
        return std::unexpected(highest.error());
    }
    return static_cast<int>(highest->value_or(0));
}

} // namespace stonepot

// The half of SqlEventStore that keeps what follows from the events: orders, kitchen orders, menu, carts; and records.
#include "hub/sql_event_store.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

template <typename T>
Result<std::optional<T>> first(Result<std::vector<T>> rows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return rows->empty() ? std::optional<T>() : std::optional<T>(std::move(rows->front()));
}

QString orderColumns()
{
    return u"SELECT id, number, client_id, display_number, day, status, total, created_at, version, seq, json FROM orders "_s;
}

StoredOrder toOrder(const DatabaseRow& row)
{
    return {.id = row.text(0),
            .orderNumber = row.text(1),
            .clientOrderId = row.text(2),
            .displayNumber = row.text(3),
            .businessDay = row.text(4),
            .status = row.text(5),
            .total = row.integer(6),
            .createdAt = row.text(7),
            .version = row.integer(8),
            .seq = row.integer(9),
            .json = row.bytes(10)};
}

} // namespace

Result<int> SqlEventStore::nextOrderCounter(const QString& tenant, const QString& businessDay)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    auto counter = (*held)->counters.find(businessDay);
    if (counter == (*held)->counters.end()) {
        const auto last = m_database->integer(u"SELECT last FROM counters WHERE tenant = ? AND day = ?"_s,
                                              {(*held)->id, businessDay});
        if (!last) {
            return std::unexpected(last.error());
        }
        counter = (*held)->counters.insert(businessDay, static_cast<int>(last->value_or(0)));
    }
    return ++counter.value();
}

Status SqlEventStore::insertOrder(const QString& tenant, const StoredOrder& order)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(
        u"INSERT INTO orders (tenant, id, number, client_id, display_number, day, status, total, created_at, version,"
        " seq, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {(*held)->id, order.id, order.orderNumber, order.clientOrderId, order.displayNumber, order.businessDay,
         order.status, order.total, order.createdAt, order.version, order.seq, order.json}));
}

Status SqlEventStore::updateOrder(const QString& tenant, const StoredOrder& order)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(u"UPDATE orders SET status = ?, total = ?, version = ?, json = ?"
                                        " WHERE tenant = ? AND id = ?"_s,
                                        {order.status, order.total, order.version, order.json, (*held)->id, order.id}));
}

Result<std::optional<StoredOrder>> SqlEventStore::selectOrder(const QString& tenant, const QString& column,
                                                              const QString& value)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return first(
        m_database->query(orderColumns() + u"WHERE tenant = ? AND %1 = ?"_s.arg(column), {*id, value}, toOrder));
}

Result<std::optional<StoredOrder>> SqlEventStore::order(const QString& tenant, const QString& id)
{
    return selectOrder(tenant, u"id"_s, id);
}

Result<std::optional<StoredOrder>> SqlEventStore::findOrder(const QString& tenant, const QString& anyId)
{
    for (const QString& column : {u"id"_s, u"number"_s}) {
        if (auto found = selectOrder(tenant, column, anyId); !found || *found) {
            return found;
        }
    }
    const auto stored = answer(tenant, orderKey(anyId));
    if (!stored) {
        return std::unexpected(stored.error());
    }
    return *stored ? order(tenant, (*stored)->orderId) : std::optional<StoredOrder>();
}

Result<std::vector<StoredOrder>> SqlEventStore::orders(const QString& tenant, const OrderFilter& filter)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    QString where = u"WHERE tenant = ?"_s;
    Database::Values values{*id};
    const auto require = [&](const QString& condition, const QVariant& value) {
        where += u" AND "_s + condition;
        values.append(value);
    };
    if (filter.before > 0) {
        require(u"seq < ?"_s, filter.before);
    }
    if (!filter.businessDay.isEmpty()) {
        require(u"day = ?"_s, filter.businessDay);
    }
    if (!filter.status.isEmpty()) {
        require(u"status = ?"_s, filter.status);
    }
    values.append(filter.limit);
    return m_database->query(orderColumns() + where + u" ORDER BY seq DESC LIMIT ?"_s, values, toOrder);
}

Status SqlEventStore::eachOrder(const QString& tenant, const std::function<void(const StoredOrder&)>& visit)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return m_database->forEach(orderColumns() + u"WHERE tenant = ? ORDER BY seq"_s, {*id},
                               [&visit](const DatabaseRow& row) -> Status {
                                   visit(toOrder(row));
                                   return {};
                               });
}

Status SqlEventStore::putKitchenOrder(const QString& tenant, const StoredKitchenOrder& order)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(
        m_database->execute(u"INSERT INTO kitchen_orders (tenant, id, order_id, active, seq, json)"
                            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE"
                            " SET active = excluded.active, json = excluded.json"_s,
                            {(*held)->id, order.id, order.orderId, order.active ? 1 : 0, order.seq, order.json}));
}

Result<std::vector<StoredKitchenOrder>> SqlEventStore::selectKitchenOrders(const QString& where,
                                                                           const Database::Values& values)
{
    return m_database->query(
        u"SELECT id, order_id, active, seq, json FROM kitchen_orders WHERE "_s + where, values,
        [](const DatabaseRow& row) {
            return StoredKitchenOrder{row.text(0), row.text(1), row.integer(2) != 0, row.integer(3), row.bytes(4)};
        });
}

Result<std::optional<StoredKitchenOrder>> SqlEventStore::kitchenOrder(const QString& tenant, const QString& id)
{
    const auto tenantId = idOf(tenant);
    if (!tenantId) {
        return std::unexpected(tenantId.error());
    }
    return first(selectKitchenOrders(u"tenant = ? AND id = ?"_s, {*tenantId, id}));
}

Result<std::vector<StoredKitchenOrder>> SqlEventStore::kitchenOrdersOf(const QString& tenant, const QString& orderId)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return selectKitchenOrders(u"tenant = ? AND order_id = ? ORDER BY seq"_s, {*id, orderId});
}

Result<std::vector<StoredKitchenOrder>> SqlEventStore::activeKitchenOrders(const QString& tenant)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return selectKitchenOrders(u"tenant = ? AND active = 1 ORDER BY seq"_s, {*id});
}

Result<std::optional<StoredMenu>> SqlEventStore::menu(const QString& tenant)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return first(
        m_database->query(u"SELECT version, json FROM menus WHERE tenant = ?"_s, {*id}, [](const DatabaseRow& row) {
            return StoredMenu{row.text(0), row.bytes(1)};
        }));
}

Status SqlEventStore::putMenu(const QString& tenant, const StoredMenu& menu)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    if (const auto done = m_database->execute(u"DELETE FROM availability WHERE tenant = ?"_s, {(*held)->id}); !done) {
        return asStatus(done);
    }
    return asStatus(m_database->execute(u"INSERT INTO menus (tenant, version, json) VALUES (?, ?, ?)"
                                        " ON CONFLICT (tenant) DO UPDATE SET version = excluded.version,"
                                        " json = excluded.json"_s,
                                        {(*held)->id, menu.version, menu.json}));
}

Result<std::vector<StoredAvailability>> SqlEventStore::availability(const QString& tenant)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return m_database->query(
        u"SELECT item_id, available, left_today FROM availability WHERE tenant = ? ORDER BY item_id"_s, {*id},
        [](const DatabaseRow& row) {
            return StoredAvailability{row.text(0), row.integer(1) != 0,
                                      row.isNull(2) ? std::nullopt
                                                    : std::optional<int>(static_cast<int>(row.integer(2)))};
        });
}

Status SqlEventStore::putAvailability(const QString& tenant, const StoredAvailability& availability)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(u"INSERT INTO availability (tenant, item_id, available, left_today)"
                                        " VALUES (?, ?, ?, ?) ON CONFLICT (tenant, item_id) DO UPDATE"
                                        " SET available = excluded.available, left_today = excluded.left_today"_s,
                                        {(*held)->id, availability.itemId, availability.available ? 1 : 0,
                                         availability.left ? QVariant(*availability.left) : QVariant()}));
}

Result<std::vector<StoredCart>> SqlEventStore::heldCarts(const QString& tenant)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return m_database->query(u"SELECT cart_id, json FROM held_carts WHERE tenant = ? ORDER BY position"_s, {*id},
                             [](const DatabaseRow& row) {
                                 return StoredCart{row.text(0), row.bytes(1)};
                             });
}

Status SqlEventStore::putHeldCart(const QString& tenant, const StoredCart& cart)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(u"INSERT INTO held_carts (tenant, cart_id, json) VALUES (?, ?, ?)"
                                        " ON CONFLICT (tenant, cart_id) DO UPDATE SET json = excluded.json"_s,
                                        {(*held)->id, cart.cartId, cart.json}));
}

Result<bool> SqlEventStore::removeHeldCart(const QString& tenant, const QString& cartId)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    const auto removed =
        m_database->execute(u"DELETE FROM held_carts WHERE tenant = ? AND cart_id = ?"_s, {(*held)->id, cartId});
    if (!removed) {
        return std::unexpected(removed.error());
    }
    return *removed > 0;
}

Result<std::optional<QByteArray>> SqlEventStore::record(const QString& tenant, const QString& kind, const QString& key)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return first(m_database->query(u"SELECT value FROM records WHERE tenant = ? AND kind = ? AND key = ?"_s,
                                   {*id, kind, key}, [](const DatabaseRow& row) { return row.bytes(0); }));
}

Result<std::vector<Record>> SqlEventStore::records(const QString& tenant, const QString& kind)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return m_database->query(u"SELECT key, value FROM records WHERE tenant = ? AND kind = ? ORDER BY key"_s,
                             {*id, kind}, [](const DatabaseRow& row) {
                                 return Record{row.text(0), row.bytes(1)};
                             });
}

Status SqlEventStore::putRecord(const QString& tenant, const QString& kind, const Record& record)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(u"INSERT INTO records (tenant, kind, key, value) VALUES (?, ?, ?, ?)"
                                        " ON CONFLICT (tenant, kind, key) DO UPDATE SET value = excluded.value"_s,
                                        {(*held)->id, kind, record.key, record.value}));
}

Status SqlEventStore::removeRecord(const QString& tenant, const QString& kind, const QString& key)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return asStatus(m_database->execute(u"DELETE FROM records WHERE tenant = ? AND kind = ? AND key = ?"_s,
                                        {(*held)->id, kind, key}));
}

} // namespace stonepot

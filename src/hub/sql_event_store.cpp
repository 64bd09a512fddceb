#include "hub/sql_event_store.h"

#include "hub/event_chain.h"

using namespace Qt::StringLiterals;

namespace stonepot {

SqlEventStore::SqlEventStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Status SqlEventStore::asStatus(const Result<qint64>& changed)
{
    return changed ? Status() : Status(std::unexpected(changed.error()));
}

Status SqlEventStore::keep(Result<Transaction> transaction)
{
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    m_transaction.emplace(*std::move(transaction));
    return {};
}

Status SqlEventStore::begin()
{
    return keep(Transaction::begin(*m_database));
}

Status SqlEventStore::beginReading()
{
    return keep(Transaction::beginReading(*m_database));
}

Status SqlEventStore::endReading()
{
    const Status ended = m_transaction->commit();
    m_transaction.reset();
    return ended;
}

Status SqlEventStore::touch()
{
    return asStatus(m_database->execute(u"UPDATE tenants SET seq = seq WHERE id = (SELECT min(id) FROM tenants)"_s));
}

Status SqlEventStore::commit()
{
    bool moved = false;
    for (const auto& [tenant, held] : m_held) {
        if (const Status status = writeBack(held); !status) {
            return status;
        }
        moved = moved || held.moved;
    }
    if (const Status status = m_transaction->commit(); !status) {
        return status;
    }
    m_transaction.reset();
    m_held.clear();
    if (moved) {
        eventsCommitted();
    }
    return {};
}

void SqlEventStore::rollback()
{
    m_transaction.reset();
    m_held.clear();
    m_ids.clear(); // a tenant that this transaction made is no more
}

Status SqlEventStore::writeBack(const Held& held)
{
    for (auto [day, last] : held.counters.asKeyValueRange()) {
        const auto done = m_database->execute(u"INSERT INTO counters (tenant, day, last) VALUES (?, ?, ?)"
                                              " ON CONFLICT (tenant, day) DO UPDATE SET last = excluded.last"_s,
                                              {held.id, day, last});
        if (!done) {
            return asStatus(done);
        }
    }
    if (!held.moved) {
        return {};
    }
    return asStatus(m_database->execute(u"UPDATE tenants SET seq = ?, hash = ? WHERE id = ?"_s,
                                        {held.head.seq, held.head.hash, held.id}));
}

Status SqlEventStore::addTenant(const QString& tenant)
{
    return asStatus(m_database->execute(u"INSERT INTO tenants (name, seq, hash) VALUES (?, 0, ?)"
                                        " ON CONFLICT (name) DO NOTHING"_s,
                                        {tenant, chainStart(tenant)}));
}

Result<std::vector<QString>> SqlEventStore::tenants()
{
    return m_database->query(u"SELECT name FROM tenants ORDER BY name"_s, {},
                             [](const DatabaseRow& row) { return row.text(0); });
}

Result<Head> SqlEventStore::lock(const QString& tenant)
{
    if (const auto held = m_held.find(tenant); held != m_held.end()) {
        return held->second.head;
    }
    Held held;
    const Status status = m_database->forEach(u"SELECT id, seq, hash FROM tenants WHERE name = ?"_s + lockClause(),
                                              {tenant}, [&held](const DatabaseRow& row) -> Status {
                                                  held.id = row.integer(0);
                                                  held.head = {row.integer(1), row.bytes(2)};
                                                  return {};
                                              });
    if (!status) {
        return std::unexpected(status.error());
    }
    if (held.head.hash.isEmpty()) {
        return fail(ErrorCode::NotFound, {}, u"There is no tenant \"%1\"."_s.arg(tenant));
    }
    m_ids.insert_or_assign(tenant, held.id);
    return m_held.insert_or_assign(tenant, held).first->second.head;
}

Result<Head> SqlEventStore::head(const QString& tenant)
{
    std::optional<Head> head;
    const Status status = m_database->forEach(u"SELECT seq, hash FROM tenants WHERE name = ?"_s, {tenant},
                                              [&head](const DatabaseRow& row) -> Status {
                                                  head = Head{row.integer(0), row.bytes(1)};
                                                  return {};
                                              });
    if (!status) {
        return std::unexpected(status.error());
    }
    if (!head) {
        return fail(ErrorCode::NotFound, {}, u"There is no tenant \"%1\"."_s.arg(tenant));
    }
    return *head;
}

Result<qint64> SqlEventStore::idOf(const QString& tenant)
{
    if (const auto known = m_ids.find(tenant); known != m_ids.end()) {
        return known->second;
    }
    const auto id = m_database->integer(u"SELECT id FROM tenants WHERE name = ?"_s, {tenant});
    if (!id) {
        return std::unexpected(id.error());
    }
    if (!*id) {
        return fail(ErrorCode::NotFound, {}, u"There is no tenant \"%1\"."_s.arg(tenant));
    }
    return m_ids.insert_or_assign(tenant, **id).first->second;
}

Result<SqlEventStore::Held*> SqlEventStore::heldTenant(const QString& tenant)
{
    const auto held = m_held.find(tenant);
    if (held == m_held.end()) {
        return fail(ErrorCode::StorageFailed, {}, u"Tenant \"%1\" is written to without being locked."_s.arg(tenant));
    }
    return &held->second;
}

Status SqlEventStore::append(const QString& tenant, const Event& event, const QString& orderId)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    Head& head = (*held)->head;
    if (event.seq != head.seq + 1) {
        return fail(ErrorCode::StorageFailed, {}, u"Event %1 cannot follow %2."_s.arg(event.seq).arg(head.seq));
    }
    const QByteArray hash = chainHash(head.hash, event);
    const auto done = m_database->execute(u"INSERT INTO events (tenant, seq, type, order_id, message, hash)"
                                          " VALUES (?, ?, ?, ?, ?, ?)"_s,
                                          {(*held)->id, event.seq, event.type, orderId, event.message, hash});
    if (done) {
        head = {event.seq, hash};
        (*held)->moved = true;
    }
    return asStatus(done);
}

Result<Events> SqlEventStore::selectEvents(const QString& statement, const Database::Values& values)
{
    Events events;
    const Status status = m_database->forEach(statement, values, [&events](const DatabaseRow& row) -> Status {
        events.append({row.integer(0), row.text(1), row.bytes(2)});
        return {};
    });
    if (!status) {
        return std::unexpected(status.error());
    }
    return events;
}

Result<Events> SqlEventStore::eventsAfter(const QString& tenant, qint64 since, qint64 maximumBytes)
{
    constexpr int pageLength = 256;
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    Events events;
    qint64 bytes = 0;
    while (true) {
        const auto page = selectEvents(u"SELECT seq, type, message FROM events WHERE tenant = ? AND seq > ?"
                                       " ORDER BY seq LIMIT ?"_s,
                                       {*id, events.isEmpty() ? since : events.last().seq, pageLength});
        if (!page) {
            return page;
        }
        for (const Event& event : *page) {
            bytes += event.message.size();
            if (bytes > maximumBytes && !events.isEmpty()) {
                return events;
            }
            events.append(event);
        }
        if (page->size() < pageLength) {
            return events;
        }
    }
}

Result<Events> SqlEventStore::eventsOfOrder(const QString& tenant, const QString& orderId)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    return selectEvents(u"SELECT seq, type, message FROM events WHERE tenant = ? AND order_id = ? AND order_id <> ''"
                        " ORDER BY seq"_s,
                        {*id, orderId});
}

Result<std::optional<StoredAnswer>> SqlEventStore::answer(const QString& tenant, const QString& key)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    std::optional<StoredAnswer> answer;
    const Status status =
        m_database->forEach(u"SELECT content, seq, order_id, order_number, kitchen_json, conflict"
                            " FROM answers"
                            " WHERE tenant = ? AND key = ?"_s,
                            {*id, key}, [&](const DatabaseRow& row) -> Status {
                                answer = StoredAnswer{key,         row.bytes(0), row.integer(1), row.text(2),
                                                      row.text(3), row.bytes(4), row.text(5)};
                                return {};
                            });
    if (!status) {
        return std::unexpected(status.error());
    }
    return answer;
}

Status SqlEventStore::putAnswer(const QString& tenant, const StoredAnswer& answer)
{
    return asStatus(insertAnswer(tenant, answer, {}));
}

Result<bool> SqlEventStore::putFirstAnswer(const QString& tenant, const StoredAnswer& answer)
{
    const auto inserted = insertAnswer(tenant, answer, u" ON CONFLICT (tenant, key) DO NOTHING"_s);
    return inserted ? Result<bool>(*inserted > 0) : std::unexpected(inserted.error());
}

Result<qint64> SqlEventStore::insertAnswer(const QString& tenant, const StoredAnswer& answer, const QString& otherwise)
{
    const auto held = heldTenant(tenant);
    if (!held) {
        return std::unexpected(held.error());
    }
    return m_database->execute(u"INSERT INTO answers (tenant, key, content, seq, order_id, order_number, kitchen_json,"
                               " conflict) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s +
                                   otherwise,
                               {(*held)->id, answer.key, answer.contentHash, answer.seq, answer.orderId,
                                answer.orderNumber, answer.kitchenOrder, answer.conflict});
}

Result<SqlEventStore::Verified> SqlEventStore::verify(const QString& tenant)
{
    const auto id = idOf(tenant);
    if (!id) {
        return std::unexpected(id.error());
    }
    const auto head = this->head(tenant);
    if (!head) {
        return std::unexpected(head.error());
    }
    Verified verified;
    QByteArray hash = chainStart(tenant);
    const auto check = [&](const Event& event, const QByteArray& stored) -> std::optional<QString> {
        const qint64 expected = verified.events + 1;
        if (event.seq != expected) {
            return u"event %1 is missing"_s.arg(expected);
        }
        hash = chainHash(hash, event);
        if (hash != stored) {
            return u"event %1 is not what was stored, or does not follow the one before it"_s.arg(event.seq);
        }
        return std::nullopt;
    };
    const Status status =
        m_database->forEach(u"SELECT seq, type, message, hash FROM events WHERE tenant = ? ORDER BY seq"_s, {*id},
                            [&](const DatabaseRow& row) -> Status {
                                if (verified.problem) {
                                    return {};
                                }
                                verified.problem = check({row.integer(0), row.text(1), row.bytes(2)}, row.bytes(3));
                                verified.events += verified.problem ? 0 : 1;
                                return {};
                            });
    if (!status) {
        return std::unexpected(status.error());
    }
    if (!verified.problem && verified.events < head->seq) {
        verified.problem = u"event %1 is missing"_s.arg(verified.events + 1);
    } else if (!verified.problem && (verified.events > head->seq || hash != head->hash)) {
        verified.problem = u"event %1 is not where the tenant's record says that the chain ends"_s.arg(verified.events);
    }
    return verified;
}

} // namespace stonepot

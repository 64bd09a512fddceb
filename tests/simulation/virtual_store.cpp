#include "virtual_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

std::unexpected<Error> diskFails()
{
    return fail(ErrorCode::StorageFailed, {}, u"The virtual disk fails."_s);
}

template <typename Row>
std::optional<Row> find(const QHash<QString, Row>& rows, const QString& key)
{
    const auto found = rows.constFind(key);
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void HubDisk::flush()
{
    if (inCache) {
        durable = *std::exchange(inCache, std::nullopt);
        ++commits;
    }
}

Status VirtualStore::unsupported()
{
    return fail(ErrorCode::Unsupported, {}, u"This is not simulated."_s);
}

Status VirtualStore::begin()
{
    m_open = book();
    return {};
}

Status VirtualStore::commit()
{
    using enum HubDisk::Trouble;
    const auto trouble = std::exchange(m_disk.next, None);
    if (trouble == CommitIsLost) {
        return diskFails();
    }
    if (!m_disk.honest) {
        m_disk.inCache = std::exchange(m_open, std::nullopt);
        return {};
    }
    m_disk.durable = *std::exchange(m_open, std::nullopt);
    ++m_disk.commits;
    if (trouble == CommitIsKept) {
        return diskFails();
    }
    return {};
}

void VirtualStore::rollback()
{
    m_open.reset();
}

Status VirtualStore::write()
{
    if (m_disk.next == HubDisk::Trouble::WriteFails) {
        m_disk.next = HubDisk::Trouble::None;
        return diskFails();
    }
    return {};
}

Status VirtualStore::append(const QString&, const Event& event, const QString& orderId)
{
    if (event.seq != m_open->seq + 1) {
        return fail(ErrorCode::StorageFailed, {}, u"Event %1 cannot follow %2."_s.arg(event.seq).arg(m_open->seq));
    }
    m_open->seq = event.seq;
    m_open->events.append({event, orderId});
    return write();
}

Result<Events> VirtualStore::eventsAfter(const QString&, qint64 since, qint64 maximumBytes)
{
    Events events;
    qint64 bytes = 0;
    for (qsizetype i = since; i < book().events.size(); ++i) {
        bytes += book().events[i].event.message.size();
        if (bytes > maximumBytes && !events.isEmpty()) {
            break;
        }
        events.append(book().events[i].event);
    }
    return events;
}

Result<Events> VirtualStore::eventsOfOrder(const QString&, const QString& orderId)
{
    Events events;
    for (const HubBook::Logged& logged : book().events) {
        if (logged.orderId == orderId) {
            events.append(logged.event);
        }
    }
    return events;
}

Result<std::optional<StoredAnswer>> VirtualStore::answer(const QString&, const QString& key)
{
    return m_disk.dedupes ? find(book().answers, key) : std::nullopt;
}

Status VirtualStore::putAnswer(const QString&, const StoredAnswer& answer)
{
    m_open->answers.insert(answer.key, answer);
    return write();
}

Result<bool> VirtualStore::putFirstAnswer(const QString& tenant, const StoredAnswer& answer)
{
    if (m_disk.dedupes && m_open->answers.contains(answer.key)) {
        return false;
    }
    const Status put = putAnswer(tenant, answer);
    return put ? Result<bool>(true) : std::unexpected(put.error());
}

Result<int> VirtualStore::nextOrderCounter(const QString&, const QString& businessDay)
{
    return ++m_open->counters[businessDay];
}

Status VirtualStore::insertOrder(const QString&, const StoredOrder& order)
{
    m_open->orders.insert(order.id, order);
    m_open->orderIds.append(order.id);
    return write();
}

Status VirtualStore::updateOrder(const QString&, const StoredOrder& order)
{
    m_open->orders.insert(order.id, order);
    return write();
}

Result<std::optional<StoredOrder>> VirtualStore::order(const QString&, const QString& id)
{
    return find(book().orders, id);
}

Result<std::optional<StoredOrder>> VirtualStore::findOrder(const QString& tenant, const QString& anyId)
{
    if (const auto found = find(book().orders, anyId)) {
        return found;
    }
    const auto stored = find(book().answers, orderKey(anyId));
    return stored ? order(tenant, stored->orderId) : std::optional<StoredOrder>();
}

Result<std::vector<StoredOrder>> VirtualStore::orders(const QString&, const OrderFilter& filter)
{
    std::vector<StoredOrder> newest;
    for (auto id = book().orderIds.rbegin(); id != book().orderIds.rend() && std::ssize(newest) < filter.limit; ++id) {
        newest.push_back(book().orders[*id]);
    }
    return newest;
}

Status VirtualStore::eachOrder(const QString&, const std::function<void(const StoredOrder&)>& visit)
{
    for (const QString& id : book().orderIds) {
        visit(book().orders[id]);
    }
    return {};
}

Status VirtualStore::putKitchenOrder(const QString&, const StoredKitchenOrder& order)
{
    if (!m_open->tickets.contains(order.id)) {
        m_open->ticketIds.append(order.id);
    }
    m_open->tickets.insert(order.id, order);
    return write();
}

Result<std::optional<StoredKitchenOrder>> VirtualStore::kitchenOrder(const QString&, const QString& id)
{
    return find(book().tickets, id);
}

Result<std::vector<StoredKitchenOrder>> VirtualStore::kitchenOrdersOf(const QString&, const QString& orderId)
{
    std::vector<StoredKitchenOrder> result;
    for (const QString& id : book().ticketIds) {
        if (const StoredKitchenOrder ticket = book().tickets[id]; ticket.orderId == orderId) {
            result.push_back(ticket);
        }
    }
    return result;
}

Result<std::vector<StoredKitchenOrder>> VirtualStore::activeKitchenOrders(const QString&)
{
    std::vector<StoredKitchenOrder> result;
    for (const QString& id : book().ticketIds) {
        if (const StoredKitchenOrder ticket = book().tickets[id]; ticket.active) {
            result.push_back(ticket);
        }
    }
    return result;
}

} // namespace stonepot

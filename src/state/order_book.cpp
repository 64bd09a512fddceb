#include "state/order_book.h"

#include <algorithm>

namespace stonepot {

OrderBook::OrderBook(QString deviceId, const Clock& clock, OrdersModel& model)
    : m_deviceId(std::move(deviceId))
    , m_clock(clock)
    , m_model(model)
{
}

void OrderBook::load(const std::vector<Order>& orders, const std::vector<KitchenOrder>& tickets,
                     const std::vector<OutboxEntry>& outbox)
{
    QHash<QString, const OutboxEntry*> unanswered;
    for (const OutboxEntry& entry : outbox) {
        if (entry.kind == EntryKind::PlaceOrder) {
            unanswered.insert(entry.key, &entry);
        }
    }
    for (const Order& order : orders) {
        OrderRow row;
        row.order = order;
        row.kitchen = ticketStatus(order.status);
        const OutboxEntry* entry = unanswered.value(order.clientOrderId);
        if (entry == nullptr) {
            row.delivery = Delivery::Confirmed;
        } else if (entry->state == EntryState::Refused) {
            row.delivery = Delivery::Refused;
            row.refusedReason = entry->lastError;
        }
        put(row);
    }
    for (const OutboxEntry& entry : outbox) {
        if (entry.kind != EntryKind::Amend) {
            continue;
        }
        if (entry.state == EntryState::Refused) {
            amendmentRefused(entry);
        } else {
            amended(entry);
        }
    }
    for (const KitchenOrder& ticket : tickets) {
        merge(ticket);
    }
    m_changed.clear(); // that is where it comes from
}

void OrderBook::committed(const Order& order)
{
    OrderRow row;
    row.order = order;
    put(row);
    m_changed.remove(keyOf(order)); // stored with its outbox entry
}

void OrderBook::answered(const QString& clientOrderId, const QString& orderId, const QString& orderNumber)
{
    const OrderRow* known = m_model.find(clientOrderId);
    if (known == nullptr) {
        return; // of another day
    }
    OrderRow row = base(*known);
    row.delivery = Delivery::Confirmed;
    row.refusedReason.clear();
    row.times.sent = m_clock.now();
    row.order.id = orderId;
    row.order.orderNumber = orderNumber;
    std::erase_if(m_unclaimed, [&orderId](const Order& order) { return order.id == orderId; });
    put(row);
    releaseUnclaimed();
}

void OrderBook::refused(const QString& clientOrderId, const QString& reason)
{
    if (const OrderRow* known = m_model.find(clientOrderId)) {
        OrderRow row = base(*known);
        row.delivery = Delivery::Refused;
        row.refusedReason = reason;
        put(row);
        releaseUnclaimed();
    }
}

void OrderBook::retried(const QString& clientOrderId)
{
    if (const OrderRow* known = m_model.find(clientOrderId)) {
        OrderRow row = base(*known);
        row.delivery = Delivery::Waiting;
        row.refusedReason.clear();
        put(row);
    }
}

void OrderBook::amended(const OutboxEntry& entry)
{
    if (const OrderRow* known = m_model.find(entry.orderKey)) {
        OrderRow row = base(*known);
        m_amendments.add(entry, row.order);
        row.refusedChange.reset();
        if (auto* time = timeOf(entry, row.times)) {
            *time = entry.createdAt;
        }
        put(row);
    }
}

void OrderBook::amendmentAnswered(const OutboxEntry& entry)
{
    if (const OrderRow* known = m_model.find(entry.orderKey)) {
        OrderRow row = base(*known);
        row.order = m_amendments.answered(entry, row.order);
        if (row.order.status == OrderStatus::Cancelled) {
            row.kitchen = TicketStatus::Cancelled;
        }
        put(row);
    }
}

void OrderBook::amendmentRefused(const OutboxEntry& entry)
{
    const auto* message = std::get_if<AmendOrder>(&entry.message);
    const OrderRow* known = m_model.find(entry.orderKey);
    if (known != nullptr && message != nullptr) {
        OrderRow row = base(*known);
        row.order = m_amendments.refused(entry, row.order);
        row.refusedChange = RefusedChange{amendmentKind(*message), entry.lastError};
        if (auto* time = timeOf(entry, row.times);
            time != nullptr && row.refusedChange->kind != AmendmentKind::Payment) {
            time->reset(); // money that was taken stays
        }
        put(row);
    }
}

void OrderBook::acknowledge(const QString& clientOrderId)
{
    if (const OrderRow* known = m_model.find(clientOrderId)) {
        m_told.insert(clientOrderId);
        m_additions.told(clientOrderId);
        put(base(*known));
    }
}

void OrderBook::checkSeen()
{
    if (!m_current || !m_backendSaysSeen) {
        return;
    }
    QStringList due = m_additions.dueSince(m_clock.monotonic() - seenWithin);
    for (auto it = m_unseen.cbegin(); it != m_unseen.cend(); ++it) {
        if (m_clock.monotonic() - *it >= seenWithin) {
            due += it.key();
        }
    }
    for (const QString& key : due) {
        if (const OrderRow* known = m_model.find(key); known != nullptr && !known->notSeenAlert) {
            OrderRow row = base(*known);
            row.notSeenAlert = true;
            put(row);
        }
    }
}

CartModel::LineState OrderBook::stateOf(const OrderRow& row, const OrderLine& line) const
{
    if (line.voided) {
        return CartModel::LineState::Voided;
    }
    const auto& taken = base(row).order.lines;
    if (row.delivery != Delivery::Confirmed ||
        std::ranges::find(taken, line.lineId, &OrderLine::lineId) == taken.end()) {
        return CartModel::LineState::Waiting;
    }
    const bool isAddition = m_lines.isAddition(line.lineId);
    const bool isCooked = row.kitchen == TicketStatus::Ready || row.kitchen == TicketStatus::Completed;
    if (m_lines.isReady(line.lineId) || (isCooked && !isAddition)) {
        return CartModel::LineState::Ready;
    }
    return m_lines.isSeen(line.lineId) || (row.seenByKitchen && !isAddition) ? CartModel::LineState::Seen
                                                                             : CartModel::LineState::Sent;
}

std::vector<Order> OrderBook::takeChanged()
{
    std::vector<Order> orders;
    orders.reserve(static_cast<std::size_t>(m_changed.size()));
    std::ranges::copy(std::exchange(m_changed, {}), std::back_inserter(orders));
    std::ranges::sort(orders, {}, [](const Order& order) { return std::pair(order.createdAt, keyOf(order)); });
    return orders;
}

void OrderBook::putBackChanged(const std::vector<Order>& orders)
{
    for (const Order& order : orders) {
        const OrderRow* row = m_model.find(keyOf(order)); // it may have changed again meanwhile
        m_changed.insert(keyOf(order), row != nullptr ? base(*row).order : order);
    }
}

const OrderRow* OrderBook::find(const QString& id, const QString& orderNumber) const
{
    const OrderRow* byId = m_model.find(id);
    // A base backend may name its kitchen order here; the number links them.
    return byId != nullptr ? byId : m_model.find(m_keyOfNumber.value(orderNumber));
}

// The one way into the model: keeps what follows from a row beside it, and shows what is unanswered on top.
void OrderBook::put(OrderRow row)
{
    const QString key = keyOf(row.order);
    const bool cooking = row.kitchen != TicketStatus::Pending;
    row.seenByKitchen = row.seenByKitchen || cooking; // somebody has it in hand
    const bool awaited = row.delivery == Delivery::Confirmed && row.order.deviceId == m_deviceId &&
                         !row.seenByKitchen && !m_told.contains(key);
    const bool alerted = row.notSeenAlert;
    row.unseenAdditions = awaited || !alerted ? std::vector<KitchenOrder>() : m_additions.of(key);
    if (!awaited) {
        m_unseen.remove(key);
        row.notSeenAlert = !row.unseenAdditions.empty();
    } else if (!m_unseen.contains(key)) {
        m_unseen.insert(key, m_clock.monotonic());
    }
    if (!row.order.orderNumber.isEmpty()) {
        m_keyOfNumber.insert(row.order.orderNumber, key);
    }
    const OrderRow* before = m_model.find(key);
    if (before == nullptr || base(*before).order != row.order) {
        m_changed.insert(key, row.order);
    }
    if (!m_amendments.any(key)) {
        m_bases.remove(key);
        m_model.put(row);
        return;
    }
    m_bases.insert(key, row);
    row.order = m_amendments.shown(row.order);
    if (row.order.status == OrderStatus::Cancelled) {
        row.kitchen = TicketStatus::Cancelled;
    }
    m_model.put(row);
}

OrderRow OrderBook::base(const OrderRow& shown) const
{
    return m_bases.value(keyOf(shown.order), shown);
}

} // namespace stonepot

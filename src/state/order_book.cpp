#include "state/order_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
        put(row);
    }
}

void OrderBook::acknowledge(const QString& clientOrderId)
{
    if (const OrderRow* known = m_model.find(clientOrderId)) {
        m_told.insert(clientOrderId);
        put(base(*known));
    }
}

void OrderBook::apply(const SyncState& state)
{
    m_backendSaysSeen = state.has("seen"_L1);
    if (state.delta) {
        return;
    }
    for (const Order& order : state.recentOrders) {
        merge(order);
    }
    for (const KitchenOrder& ticket : state.activeOrders) {
        merge(ticket);
    }
}

void OrderBook::apply(const OrderCreated& message)
{
    merge(message.order);
    merge(message.kitchenOrder);
}

void OrderBook::apply(const OrderStatusUpdate& message)
{
    if (!message.kitchenOrderId.isEmpty() && message.kitchenOrderId != message.orderId) {
        return; // an addition says nothing about the order as a whole
    }
    const OrderRow* known = find(message.orderId, message.orderNumber);
    if (known != nullptr && isNews(keyOf(known->order), message.version)) {
        OrderRow row = base(*known);
        setKitchen(row, message.status, message.at);
        put(row);
    }
}

void OrderBook::apply(const TicketSeen& message)
{
    if (const OrderRow* known = find(message.orderId, {})) {
        OrderRow row = base(*known);
        row.seenByKitchen = true;
        put(row);
    }
}

void OrderBook::apply(const OrderUpdated& message)
{
    Order order = message.order;
    order.version = std::max(order.version, message.version);
    merge(order);
    for (const KitchenOrder& ticket : message.kitchenOrders) {
        merge(ticket);
    }
}

void OrderBook::checkSeen()
{
    if (!m_current || !m_backendSaysSeen) {
        return;
    }
    QStringList due;
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
    if (!awaited) {
        m_unseen.remove(key);
        row.notSeenAlert = false;
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

void OrderBook::merge(const Order& incoming)
{
    const OrderRow* known = incoming.clientOrderId.isEmpty() ? nullptr : m_model.find(incoming.clientOrderId);
    if (known == nullptr) {
        known = find(incoming.id, incoming.orderNumber);
    }
    if (known == nullptr) {
        if (mayBeOurs(incoming)) {
            if (std::ranges::find(m_unclaimed, incoming.id, &Order::id) == m_unclaimed.end()) {
                m_unclaimed.push_back(incoming);
            }
            return;
        }
        OrderRow row;
        row.order = incoming;
        row.delivery = Delivery::Confirmed;
        row.kitchen = ticketStatus(incoming.status);
        put(row);
        return;
    }
    OrderRow row = base(*known);
    row.delivery = Delivery::Confirmed;
    row.refusedReason.clear();
    const Order ours = row.order;
    if (incoming.version > ours.version) {
        row.order = incoming;
    }
    // What we have made is exact; a base backend gives back less than it got.
    row.order.id = incoming.id;
    row.order.orderNumber = incoming.orderNumber;
    row.order.clientOrderId = ours.clientOrderId.isEmpty() ? incoming.clientOrderId : ours.clientOrderId;
    row.order.deviceId = ours.deviceId.isEmpty() ? incoming.deviceId : ours.deviceId;
    if (!ours.displayNumber.isEmpty()) { // it was called out: it never changes
        row.order.displayNumber = ours.displayNumber;
    }
    // Without a newer version an order only gets further: a base backend's copy may say "confirmed" for ever.
    if (incoming.version > ours.version || incoming.status > ours.status) {
        setKitchen(row, ticketStatus(incoming.status), std::nullopt);
    }
    put(row);
}

void OrderBook::merge(const KitchenOrder& ticket)
{
    if (ticket.runningOrder) {
        return;
    }
    const OrderRow* known = ticket.clientOrderId.isEmpty() ? nullptr : m_model.find(ticket.clientOrderId);
    if (known == nullptr) {
        known = find(ticket.id, ticket.orderNumber);
    }
    if (known == nullptr) {
        return;
    }
    OrderRow row = base(*known);
    row.seenByKitchen = row.seenByKitchen || !ticket.seenBy.isEmpty();
    if (row.delivery == Delivery::Confirmed && isNews(keyOf(row.order), ticket.version)) {
        setKitchen(row, ticket.status, ticket.readyAt ? ticket.readyAt : ticket.updatedAt);
    }
    put(row);
}

// Versions are of the order's first ticket; 0 from a base backend, which has to be believed as it comes.
bool OrderBook::isNews(const QString& key, qint64 version)
{
    if (version == 0) {
        return true;
    }
    qint64& known = m_ticketVersions[key];
    const bool news = version >= known;
    known = std::max(known, version);
    return news;
}

void OrderBook::setKitchen(OrderRow& row, TicketStatus status, std::optional<Instant> at)
{
    row.kitchen = status;
    row.order.status = orderStatus(status);
    const bool cooked = status == TicketStatus::Ready || status == TicketStatus::Completed;
    if (!cooked) {
        row.readyAt.reset();
    } else if (!row.readyAt) {
        row.readyAt = at.value_or(m_clock.now());
    }
}

// A base backend echoes no id of ours: what it announces may be what we wait for an answer to. Which one it is, the
// submitter decides; until then a second row for the same order would be a lie.
bool OrderBook::mayBeOurs(const Order& incoming) const
{
    if (!incoming.clientOrderId.isEmpty()) {
        return false;
    }
    const QByteArray content = contentKey(incoming);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const OrderRow* row = m_model.row(i);
        if (row->delivery == Delivery::Waiting && contentKey(base(*row).order) == content) {
            return true;
        }
    }
    return false;
}

void OrderBook::releaseUnclaimed()
{
    const std::vector<Order> orders = std::exchange(m_unclaimed, {});
    for (const Order& order : orders) {
        merge(order);
    }
}

} // namespace stonepot

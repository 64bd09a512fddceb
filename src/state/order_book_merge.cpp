// What the backend says of orders.
#include "state/order_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

void OrderBook::apply(const SyncState& state)
{
    m_backendSaysSeen = state.has("seen"_L1);
    if (state.delta) {
        return;
    }
    m_additions.keep(state.activeOrders);
    for (const Order& order : state.recentOrders) {
        merge(order);
    }
    for (const KitchenOrder& ticket : state.activeOrders) {
        merge(ticket);
    }
    completeMissing(state.activeOrders);
}

// A full state has every open ticket. One that was here in some version and is not among them was completed meanwhile,
// and its order may be too old for the few that the state has.
void OrderBook::completeMissing(const std::vector<KitchenOrder>& active)
{
    QSet<QString> open;
    for (const KitchenOrder& ticket : active) {
        const OrderRow* row = ticket.runningOrder ? nullptr : m_model.find(ticket.clientOrderId);
        row = row != nullptr || ticket.runningOrder ? row : find(ticket.id, ticket.orderNumber);
        if (row != nullptr) {
            open.insert(keyOf(row->order));
        }
    }
    for (auto known = m_ticketVersions.cbegin(); known != m_ticketVersions.cend(); ++known) {
        const OrderRow* shown = open.contains(known.key()) ? nullptr : m_model.find(known.key());
        if (shown == nullptr || shown->delivery != Delivery::Confirmed) {
            continue;
        }
        OrderRow row = base(*shown);
        if (row.kitchen != TicketStatus::Completed && row.kitchen != TicketStatus::Cancelled) {
            setKitchen(row, TicketStatus::Completed, std::nullopt);
            put(row);
        }
    }
}

void OrderBook::apply(const OrderCreated& message)
{
    merge(message.order);
    merge(message.kitchenOrder);
}

void OrderBook::apply(const OrderStatusUpdate& message)
{
    m_lines.apply(message);
    if (!message.kitchenOrderId.isEmpty() && message.kitchenOrderId != message.orderId) {
        if (message.status != TicketStatus::Pending) {
            additionIsSeen(message.kitchenOrderId);
        }
        return; // an addition says nothing about the order as a whole
    }
    if (!message.unknownStatus.isEmpty()) {
        return; // whatever it is called there, what is known of the order here stays true
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
    m_lines.seen(message.orderId);
    if (const OrderRow* known = find(message.orderId, {})) {
        OrderRow row = base(*known);
        row.seenByKitchen = true;
        row.times.seen = row.times.seen.value_or(message.at.value_or(m_clock.now()));
        put(row);
    }
    additionIsSeen(message.orderId);
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
        noteChanges(ours, incoming, m_clock.now(), row.times);
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
    m_lines.apply(ticket);
    if (ticket.runningOrder) {
        mergeAddition(ticket);
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
    row.times.sent = row.times.sent.value_or(ticket.createdAt);
    if (row.delivery == Delivery::Confirmed && isNews(keyOf(row.order), ticket.version)) {
        const auto at = ticket.status == TicketStatus::Ready       ? ticket.readyAt
                        : ticket.status == TicketStatus::Completed ? ticket.completedAt
                                                                   : ticket.acceptedAt;
        row.times.started = row.times.started ? row.times.started : ticket.acceptedAt;
        if (ticket.status == TicketStatus::Completed && !row.readyAt) {
            row.readyAt = ticket.readyAt;
        }
        setKitchen(row, ticket.status, at ? at : ticket.updatedAt);
    }
    put(row);
}

void OrderBook::mergeAddition(const KitchenOrder& ticket)
{
    const OrderRow* known = m_model.find(ticket.orderKey());
    if (known == nullptr) {
        known = find({}, ticket.orderNumber);
    }
    if (known != nullptr && known->order.deviceId == m_deviceId) {
        m_additions.put(keyOf(known->order), ticket, m_clock.monotonic());
        put(base(*known));
    }
}

void OrderBook::additionIsSeen(const QString& ticketId)
{
    if (const OrderRow* known = m_model.find(m_additions.seen(ticketId))) {
        put(base(*known));
    }
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
    if (status == TicketStatus::InProgress && !row.times.started) {
        row.times.started = at.value_or(m_clock.now());
    }
    if (status != TicketStatus::Completed) {
        row.times.completed.reset();
    } else if (!row.times.completed) {
        row.times.completed = at.value_or(m_clock.now());
    }
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

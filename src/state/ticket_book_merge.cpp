// What the backend says of tickets.
#include "state/ticket_book.h"

#include <algorithm>

namespace stonepot {

namespace {

bool isFinished(TicketStatus status)
{
    return status == TicketStatus::Completed || status == TicketStatus::Cancelled;
}

// Like supersedes(), and also true for the same again: a base backend may leave version and time as they were.
bool mayReplace(const KitchenOrder& incoming, const KitchenOrder& current)
{
    if (current.status == TicketStatus::Cancelled && incoming.status != TicketStatus::Cancelled) {
        return false; // nothing ever leaves cancelled
    }
    return supersedes(incoming, current) ||
           (incoming.version == current.version && incoming.updatedAt == current.updatedAt);
}

ItemStatus itemStatusFor(TicketStatus status, const KitchenOrder& ticket, ItemStatus now)
{
    const bool recalled = ticket.status == TicketStatus::Ready || ticket.status == TicketStatus::Completed;
    switch (status) {
    case TicketStatus::Pending:
        return ItemStatus::Pending;
    case TicketStatus::InProgress:
        return recalled || now == ItemStatus::Pending ? ItemStatus::InProgress : now;
    case TicketStatus::Ready:
        return now == ItemStatus::Served ? now : ItemStatus::Ready;
    case TicketStatus::Completed:
        return ItemStatus::Served;
    case TicketStatus::Cancelled:
        return ItemStatus::Voided;
    }
    return now;
}

void setItems(KitchenOrder& ticket, const OrderStatusUpdate& message)
{
    // A base backend names only the ticket.
    const bool namesNone = message.items.empty() && message.unknownItems.empty() && message.unknownStatus.isEmpty();
    for (KitchenItem& item : ticket.items) {
        const auto named = std::ranges::find(message.items, item.id, &std::pair<QString, ItemStatus>::first);
        const auto unknown = std::ranges::find(message.unknownItems, item.id, &std::pair<QString, QString>::first);
        if (named != message.items.end()) {
            item.status = named->second;
            item.unknownStatus.clear();
        } else if (unknown != message.unknownItems.end()) {
            item.unknownStatus = unknown->second; // what it was before is the best that is known
        } else if (namesNone && item.status != ItemStatus::Voided) {
            item.status = itemStatusFor(message.status, ticket, item.status);
            item.unknownStatus.clear();
        }
    }
}

void setTimes(KitchenOrder& ticket, Instant at)
{
    ticket.updatedAt = std::max(ticket.updatedAt, at);
    const bool cooked = ticket.status == TicketStatus::Ready || ticket.status == TicketStatus::Completed;
    if (!cooked) {
        ticket.readyAt.reset();
        ticket.completedAt.reset();
    }
    if (ticket.status != TicketStatus::Pending && !ticket.acceptedAt) {
        ticket.acceptedAt = at;
    }
    if (cooked && !ticket.readyAt) {
        ticket.readyAt = at;
    }
    if (ticket.status == TicketStatus::Completed && !ticket.completedAt) {
        ticket.completedAt = at;
    }
}

} // namespace

TicketBook::Effects TicketBook::apply(const OrderCreated& message)
{
    return put(message.kitchenOrder);
}

TicketBook::Effects TicketBook::apply(const OrderUpdated& message)
{
    Effects effects;
    for (const KitchenOrder& ticket : message.kitchenOrders) {
        const Effects each = put(ticket);
        effects.insert(effects.end(), each.begin(), each.end());
    }
    return effects;
}

TicketBook::Effects TicketBook::apply(const OrderStatusUpdate& message, Instant now)
{
    const QString id = find(message);
    const KitchenOrder* known = base(id);
    if (known == nullptr || (message.version != 0 && message.version <= known->version)) {
        return {};
    }
    KitchenOrder ticket = *known;
    setItems(ticket, message);
    ticket.unknownStatus = message.unknownStatus;
    if (message.unknownStatus.isEmpty()) {
        ticket.status = message.status;
    }
    setTimes(ticket, message.at.value_or(now));
    ticket.version = std::max(ticket.version, message.version);
    if (!mayReplace(ticket, *known)) {
        return {};
    }
    static_cast<void>(dropChanges(id, [](const Change& change) { return change.answeredAt.has_value(); }));
    return store(ticket);
}

TicketBook::Effects TicketBook::apply(const TicketSeen& message)
{
    const KitchenOrder* known = base(message.orderId);
    if (known == nullptr || known->seenBy.contains(message.deviceId)) {
        return {};
    }
    KitchenOrder ticket = *known;
    ticket.seenBy += message.deviceId;
    return store(ticket);
}

TicketBook::Effects TicketBook::applyFull(const std::vector<KitchenOrder>& active, bool complete)
{
    Effects effects;
    const auto append = [&effects](const Effects& more) { effects.insert(effects.end(), more.begin(), more.end()); };
    QSet<QString> present;
    for (const KitchenOrder& ticket : active) {
        append(put(ticket));
        present.insert(ticket.id);
    }
    for (const auto before = m_base; const KitchenOrder& ticket : before) {
        if (complete && !present.contains(ticket.id) && !isLocal(ticket) && !isFinished(ticket.status)) {
            KitchenOrder done = ticket;
            done.status = TicketStatus::Completed;
            setTimes(done, ticket.updatedAt);
            append(store(done));
        }
    }
    append(dropAnswered(Milliseconds::max()));
    return effects;
}

QString TicketBook::find(const OrderStatusUpdate& message) const
{
    for (const QString& id : {message.kitchenOrderId, message.orderId}) {
        if (m_base.contains(resolve(id))) {
            return resolve(id);
        }
    }
    return m_idOfNumber.value(message.orderNumber);
}

// Under which other id the ticket is here: as our own, or with the order's id where a base backend has one for each.
QString TicketBook::formerIdOf(const KitchenOrder& incoming) const
{
    if (incoming.runningOrder || m_base.contains(incoming.id)) {
        return {};
    }
    if (!incoming.clientOrderId.isEmpty()) {
        return m_idOfClientOrder.value(incoming.clientOrderId);
    }
    return m_idOfNumber.value(incoming.orderNumber);
}

TicketBook::Effects TicketBook::put(const KitchenOrder& incoming)
{
    const QString formerId = formerIdOf(incoming);
    const KitchenOrder* known = base(formerId.isEmpty() ? incoming.id : formerId);
    if (known == nullptr) {
        return store(incoming);
    }
    KitchenOrder ticket = incoming;
    if (!isLocal(*known) && !mayReplace(incoming, *known)) {
        ticket = *known;
        ticket.id = incoming.id;
    } else {
        static_cast<void>(dropChanges(known->id, [](const Change& change) { return change.answeredAt.has_value(); }));
    }
    if (ticket.clientOrderId.isEmpty()) {
        ticket.clientOrderId = known->clientOrderId;
    }
    if (!known->displayNumber.isEmpty()) { // it was called out: it never changes
        ticket.displayNumber = known->displayNumber;
    }
    for (const QString& device : known->seenBy + incoming.seenBy) {
        if (!ticket.seenBy.contains(device)) {
            ticket.seenBy += device;
        }
    }
    return store(ticket, formerId);
}

} // namespace stonepot

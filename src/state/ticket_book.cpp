#include "state/ticket_book.h"

#include <algorithm>

namespace stonepot {

namespace {

std::optional<TicketBook::Change> changeOf(const OutboxEntry& entry)
{
    const auto* update = std::get_if<UpdateOrderStatus>(&entry.message);
    if (update == nullptr || entry.state == EntryState::Refused || entry.state == EntryState::Answered) {
        return std::nullopt;
    }
    const auto action = update->recall ? TicketAction::Recall : actionFor(update->status);
    if (!action) {
        return std::nullopt;
    }
    return TicketBook::Change{
        entry.key, update->orderId, *action, update->itemIds, update->at.value_or(entry.createdAt), std::nullopt};
}

} // namespace

void TicketBook::load(const std::vector<KitchenOrder>& tickets, const std::vector<OutboxEntry>& outbox)
{
    for (const KitchenOrder& ticket : tickets) {
        m_base.insert(ticket.id, ticket);
    }
    for (const KitchenOrder& ticket : tickets) { // the backend's tickets after ours: the later one is found
        if (isLocal(ticket)) {
            index(ticket);
        }
    }
    for (const KitchenOrder& ticket : tickets) {
        if (!isLocal(ticket)) {
            m_base.remove(ticket.clientOrderId);
            index(ticket);
        }
    }
    for (const OutboxEntry& entry : outbox) {
        if (const auto change = changeOf(entry)) {
            add(*change);
        }
    }
}

std::optional<TicketRow> TicketBook::shown(const QString& id) const
{
    const auto found = m_base.constFind(resolve(id));
    if (found == m_base.cend()) {
        return std::nullopt;
    }
    TicketRow row{*found, false, isLocal(*found)};
    for (const Change& change : m_changes.value(found.key())) {
        // What has become impossible meanwhile is the backend's to refuse; here it just shows no effect.
        static_cast<void>(stonepot::apply(row.ticket, change.action, change.itemIds, change.at));
        row.bumpKept = row.bumpKept || !change.answeredAt;
    }
    row.ticket.version = found->version; // ours are not the backend's versions
    return row;
}

const KitchenOrder* TicketBook::base(const QString& id) const
{
    const auto found = m_base.constFind(resolve(id));
    return found == m_base.cend() ? nullptr : &*found;
}

TicketBook::Effects TicketBook::addLocal(const Order& order)
{
    if (m_idOfClientOrder.contains(order.clientOrderId) || m_base.contains(order.id)) {
        return {};
    }
    KitchenOrder ticket = makeKitchenOrder(order);
    if (ticket.id.isEmpty()) {
        ticket.id = order.clientOrderId;
    }
    return store(ticket);
}

TicketBook::Effects TicketBook::confirmed(const QString& clientOrderId, const QString& orderId,
                                          const QString& orderNumber)
{
    const KitchenOrder* local = base(clientOrderId);
    if (local == nullptr || !isLocal(*local)) {
        return {};
    }
    const QString theirs = m_base.contains(orderId) ? orderId : m_idOfNumber.value(orderNumber);
    KitchenOrder ticket = m_base.value(theirs, *local);
    if (theirs.isEmpty()) {
        ticket.id = orderId;
        ticket.orderNumber = orderNumber;
    }
    ticket.clientOrderId = clientOrderId; // a base backend's has none
    ticket.displayNumber = local->displayNumber;
    return store(ticket, clientOrderId);
}

Result<bool> TicketBook::check(const Change& change) const
{
    const auto row = shown(change.ticketId);
    if (!row) {
        return fail(ErrorCode::NotFound, {}, QStringLiteral("There is no ticket %1.").arg(change.ticketId));
    }
    KitchenOrder after = row->ticket;
    if (const Status applied = stonepot::apply(after, change.action, change.itemIds, change.at); !applied) {
        return std::unexpected(applied.error());
    }
    return after != row->ticket;
}

void TicketBook::add(const Change& change)
{
    Change kept = change;
    kept.ticketId = resolve(change.ticketId);
    m_changes[kept.ticketId].push_back(kept);
}

TicketBook::Effects TicketBook::answered(const QString& key, Milliseconds monotonic)
{
    for (auto changes = m_changes.begin(); changes != m_changes.end(); ++changes) {
        const auto change = std::ranges::find(*changes, key, &Change::key);
        if (change == changes->end()) {
            continue;
        }
        change->answeredAt = monotonic;
        const QString& id = changes.key();
        const auto holds = [this, &id](const Change& each) {
            KitchenOrder after = m_base.value(id);
            return each.answeredAt && stonepot::apply(after, each.action, each.itemIds, each.at) &&
                   after == m_base.value(id);
        };
        // The backend takes a ticket's changes in their order: what came before one that holds is in it, too, even if
        // it was undone since.
        const auto last = std::find_if(changes->rbegin(), changes->rend(), holds).base();
        changes->erase(std::remove_if(changes->begin(), last, [](const Change& each) { return !!each.answeredAt; }),
                       last);
        Effects effects{{id, {}, false}};
        if (changes->empty()) {
            m_changes.erase(changes);
        }
        return effects;
    }
    return {};
}

TicketBook::Effects TicketBook::refused(const QString& key)
{
    for (const QStringList ids = m_changes.keys(); const QString& id : ids) {
        Effects effects = dropChanges(id, [&key](const Change& change) { return change.key == key; });
        if (!effects.empty()) {
            return effects;
        }
    }
    return {};
}

TicketBook::Effects TicketBook::dropAnswered(Milliseconds answeredBefore)
{
    Effects effects;
    for (const QStringList ids = m_changes.keys(); const QString& id : ids) {
        const Effects dropped = dropChanges(id, [answeredBefore](const Change& change) {
            return change.answeredAt && *change.answeredAt < answeredBefore;
        });
        effects.insert(effects.end(), dropped.begin(), dropped.end());
    }
    return effects;
}

void TicketBook::forget(const QString& id)
{
    m_changes.remove(id);
    const KitchenOrder ticket = m_base.take(id);
    if (m_idOfClientOrder.value(ticket.clientOrderId) == id) {
        m_idOfClientOrder.remove(ticket.clientOrderId);
    }
    if (m_idOfNumber.value(ticket.orderNumber) == id) {
        m_idOfNumber.remove(ticket.orderNumber);
    }
}

std::vector<KitchenOrder> TicketBook::takeChanged()
{
    std::vector<KitchenOrder> tickets;
    for (const auto changed = std::exchange(m_changed, {}); const QString& id : changed) {
        if (const KitchenOrder* ticket = base(id)) {
            tickets.push_back(*ticket);
        }
    }
    return tickets;
}

void TicketBook::putBackChanged(const std::vector<KitchenOrder>& tickets)
{
    for (const KitchenOrder& ticket : tickets) {
        m_changed.insert(resolve(ticket.id));
    }
}

// A ticket that this device made for itself has its order's clientOrderId as id, until the backend gives it another.
bool TicketBook::isLocal(const KitchenOrder& ticket)
{
    return !ticket.id.isEmpty() && ticket.id == ticket.clientOrderId;
}

// A screen may still name a ticket by the id that it had before the backend gave it one.
QString TicketBook::resolve(const QString& id) const
{
    return m_base.contains(id) ? id : m_idOfClientOrder.value(id, id);
}

TicketBook::Effects TicketBook::store(const KitchenOrder& ticket, const QString& formerId)
{
    const bool arrived = formerId.isEmpty() && !m_base.contains(ticket.id);
    if (!arrived && formerId.isEmpty() && m_base.value(ticket.id) == ticket) {
        return {};
    }
    m_base.insert(ticket.id, ticket);
    if (!formerId.isEmpty()) {
        move(formerId, ticket.id);
    }
    index(ticket);
    m_changed.insert(ticket.id);
    return {{ticket.id, formerId, arrived}};
}

void TicketBook::move(const QString& formerId, const QString& id)
{
    if (formerId == id) {
        return;
    }
    m_base.remove(formerId);
    m_changed.remove(formerId);
    std::vector<Change> changes = m_changes.take(formerId);
    for (Change& change : changes) {
        change.ticketId = id;
    }
    std::vector<Change>& all = m_changes[id];
    all.insert(all.end(), changes.begin(), changes.end());
}

void TicketBook::index(const KitchenOrder& ticket)
{
    if (ticket.runningOrder) {
        return;
    }
    if (!ticket.clientOrderId.isEmpty()) {
        m_idOfClientOrder.insert(ticket.clientOrderId, ticket.id);
    }
    if (!ticket.orderNumber.isEmpty()) {
        m_idOfNumber.insert(ticket.orderNumber, ticket.id);
    }
}

TicketBook::Effects TicketBook::dropChanges(const QString& id, const std::function<bool(const Change&)>& which)
{
    const auto changes = m_changes.find(id);
    if (changes == m_changes.end() || std::erase_if(*changes, which) == 0) {
        return {};
    }
    if (changes->empty()) {
        m_changes.erase(changes);
    }
    return {{id, {}, false}};
}

} // namespace stonepot
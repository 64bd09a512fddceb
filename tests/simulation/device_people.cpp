// Device: what cashiers and cooks do at it, as state/pos_store and state/kitchen_store let them.
#include "checks.h"
#include "device.h"

#include "core/amend.h"
#include "core/ids.h"
#include "support/sample_orders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

TicketStatus statusAfter(TicketAction action)
{
    return action == TicketAction::MarkReady  ? TicketStatus::Ready
           : action == TicketAction::Complete ? TicketStatus::Completed
                                              : TicketStatus::InProgress;
}

std::optional<TicketAction> nextStep(TicketStatus status, Dice& dice)
{
    switch (status) {
    case TicketStatus::Pending:
        return dice.chance(0.5) ? TicketAction::Start : TicketAction::MarkReady;
    case TicketStatus::InProgress:
        return TicketAction::MarkReady;
    case TicketStatus::Ready:
        return dice.chance(0.7) ? TicketAction::Complete : TicketAction::Recall;
    case TicketStatus::Completed:
        return dice.chance(0.1) ? std::optional(TicketAction::Recall) : std::nullopt;
    case TicketStatus::Cancelled:
        break;
    }
    return std::nullopt;
}

bool isOpen(const KitchenItem& item)
{
    return item.status == ItemStatus::Pending || item.status == ItemStatus::InProgress;
}

} // namespace

void Device::sell(quint64 seed)
{
    if (!isOn() || m_memory->selling) {
        return;
    }
    Dice dice(seed);
    Order order = sampleOrder(newKey(u'o'), dice.between(1, 9), m_clock.now());
    order.deviceId = m_id;
    order.displayNumber = displayNumber(m_letter, m_disk.counter + 1);
    if (dice.chance(0.4)) {
        order.payments.clear();
    }
    m_world.note([&] { return u"%1 sells %2, %3"_s.arg(m_id, order.clientOrderId, order.displayNumber); });
    const auto told = [this, order](const OutboxEntry& entry) {
        m_memory->selling = false;
        m_memory->orders.committed(order);
        m_memory->submission.add(entry);
    };
    if (m_world.bugs.outboxInMemory) {
        OutboxEntry entry = placeEntry(order);
        entry.position = ++m_disk.position;
        ++m_disk.counter;
        m_world.checks->sold(*this, order);
        told(entry);
        act();
        return;
    }
    m_memory->selling = true;
    commit(
        placeEntry(order),
        [this, order](DeviceDisk& disk) {
            disk.orders.insert(order.clientOrderId, order);
            ++disk.counter;
            m_world.checks->sold(*this, order);
        },
        told);
    act();
}

// For an order that somebody has yet to pay, whichever till sold it.
void Device::takeMoney(quint64 seed)
{
    if (!isOn()) {
        return;
    }
    std::vector<Order> unpaid;
    for (int i = 0; i < m_memory->model.rowCount(); ++i) {
        if (const Order& order = m_memory->model.row(i)->order; order.due() > 0) {
            unpaid.push_back(order);
        }
    }
    if (unpaid.empty()) {
        return;
    }
    std::ranges::sort(unpaid, {}, &Order::clientOrderId);
    const Order order = unpaid[seed % unpaid.size()];
    const std::vector<OrderOp> ops{Pay{{{.method = u"card"_s, .amount = order.due()}}}};
    const auto paid = amend(order, ops);
    if (!paid || paid->conflict) {
        return;
    }
    OutboxEntry entry;
    entry.key = newKey(u'p');
    entry.kind = EntryKind::Amend;
    entry.orderKey = order.clientOrderId;
    entry.message =
        AmendOrder{entry.key, order.id.isEmpty() ? order.clientOrderId : order.id, order.version, toJson(ops, order)};
    entry.createdAt = m_clock.now();
    m_world.note([&] { return u"%1 takes money for %2: %3"_s.arg(m_id, order.clientOrderId, entry.key); });
    commit(
        entry, [this, order](DeviceDisk&) { m_world.checks->tookMoney(*this, order.clientOrderId, order.due()); },
        [this](const OutboxEntry& stored) {
            m_memory->orders.amended(stored);
            m_memory->submission.add(stored);
        });
    act();
}

void Device::cook(quint64 seed)
{
    if (!isOn()) {
        return;
    }
    Dice dice(seed);
    std::vector<KitchenOrder> tickets;
    for (const QString& id : m_memory->tickets.ids()) {
        const std::optional<TicketRow> row = m_memory->tickets.shown(id);
        if (!row->local && !m_memory->storing.contains(id)) {
            tickets.push_back(row->ticket);
        }
    }
    if (tickets.empty()) {
        return;
    }
    std::ranges::sort(tickets, {}, &KitchenOrder::clientOrderId);
    const KitchenOrder& ticket = tickets[dice.roll() % tickets.size()];
    const auto action = nextStep(ticket.status, dice);
    if (!action) {
        return;
    }
    QStringList items;
    if (!m_station.isEmpty() && (*action == TicketAction::Start || *action == TicketAction::MarkReady)) {
        for (const KitchenItem& item : ticket.items) {
            if (item.station == m_station && isOpen(item)) {
                items += item.id;
            }
        }
        if (items.isEmpty()) {
            return;
        }
    }
    const TicketBook::Change change{newKey(u'k'), ticket.id, *action, items, m_clock.now(), std::nullopt};
    if (const auto changes = m_memory->tickets.check(change); !changes || !*changes) {
        return;
    }
    OutboxEntry entry;
    entry.key = change.key;
    entry.kind = EntryKind::StatusChange;
    entry.orderKey = ticket.clientOrderId;
    entry.message = UpdateOrderStatus{
        change.key, ticket.id, statusAfter(*action), items, m_station, *action == TicketAction::Recall, change.at};
    entry.createdAt = change.at;
    m_world.note([&] {
        return u"%1: %2 makes %3 %4"_s.arg(m_id, entry.key, ticket.clientOrderId, toWire(statusAfter(*action)));
    });
    m_memory->storing.insert(ticket.id);
    commit(
        entry, [base = *m_memory->tickets.base(ticket.id)](DeviceDisk& disk) { disk.tickets.insert(base.id, base); },
        [this, change](const OutboxEntry& stored) {
            m_memory->storing.remove(change.ticketId);
            m_memory->tickets.add(change);
            m_memory->submission.add(stored);
        });
    act();
}

// What is painted is reported, once.
void Device::show(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        const KitchenOrder* ticket = m_memory->tickets.base(effect.id);
        if (ticket == nullptr) {
            continue;
        }
        m_world.checks->shown(*this, *ticket);
        if (isTill() || ticket->seenBy.contains(m_id) || m_memory->reported.contains(ticket->id)) {
            continue;
        }
        m_memory->reported.insert(ticket->id);
        OutboxEntry entry;
        entry.key = newKey(u's');
        entry.kind = EntryKind::TicketSeen;
        entry.orderKey = ticket->clientOrderId;
        entry.message = TicketSeen{ticket->id, m_id, m_station, m_clock.now(), 0};
        entry.createdAt = m_clock.now();
        commit(entry, {}, [this](const OutboxEntry& stored) { m_memory->submission.add(stored); });
    }
}

} // namespace stonepot

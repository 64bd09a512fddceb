#include "checks.h"

#include "device.h"
#include "support/json.h"
#include "virtual_hub.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

void Checks::violate(const QString& what)
{
    if (m_violation.isEmpty()) {
        m_violation = what;
        m_world.note([&] { return u"*** "_s + what; });
    }
}

void Checks::sold(const Device& till, const Order& order)
{
    m_sold.insert(order.clientOrderId, {&till, order});
    if (m_displayNumbers.contains(order.displayNumber)) {
        violate(u"the number %1 was called out twice"_s.arg(order.displayNumber));
    }
    m_displayNumbers.insert(order.displayNumber);
    if (order.paid() > 0) {
        tookMoney(till, order.clientOrderId, order.paid());
    }
}

void Checks::tookMoney(const Device& till, const QString& key, Minor amount)
{
    m_tookMoneyAt = m_world.timeline.now();
    m_money[key] += amount;
    m_moneyAt[&till][key] += amount;
}

// Two people may have decided differently about one ticket or one bill; nothing else is a reason here.
void Checks::refused(const Device& device, const OutboxEntry& entry, ErrorCode code, const QString& reason)
{
    if (entry.kind == EntryKind::PlaceOrder || code != ErrorCode::Conflict) {
        violate(u"%1: %2 was refused: %3"_s.arg(device.id(), entry.key, reason));
    }
}

void Checks::shown(const Device& device, const KitchenOrder& ticket)
{
    qint64& known = m_versions[&device][ticket.clientOrderId];
    if (ticket.version < known) {
        violate(u"%1 shows %2 in version %3 after %4"_s.arg(device.id(), ticket.clientOrderId)
                    .arg(ticket.version)
                    .arg(known));
    }
    known = ticket.version;
}

void Checks::restarted(const Device& device)
{
    m_versions.remove(&device);
}

void Checks::afterStep()
{
    if (m_commits != m_world.hubDisk.commits) {
        m_commits = m_world.hubDisk.commits;
        hubCommitted();
    }
    for (const auto& device : m_world.devices) {
        if (std::exchange(m_writes[device.get()], device->writes()) != device->writes()) {
            nothingLost(*device);
        }
    }
}

void Checks::hubCommitted()
{
    const HubBook& book = m_world.hubDisk.durable;
    if (book.events.size() > m_events) {
        m_committedAt = m_world.timeline.now();
    }
    for (; m_taken < book.orderIds.size(); ++m_taken) {
        hubTook(book.orders[book.orderIds[m_taken]]);
    }
    for (; m_events < book.events.size(); ++m_events) {
        const auto& [event, orderId] = book.events[m_events];
        m_world.note([&event = event] { return u"hub: event %1, %2"_s.arg(event.seq).arg(event.type); });
        if (event.seq != m_events + 1) {
            violate(u"event %1 stands where %2 should"_s.arg(event.seq).arg(m_events + 1));
        }
        const StoredOrder& order = *book.orders.constFind(orderId);
        const KitchenOrder ticket = parseKitchenOrder(parsed(book.tickets.constFind(orderId)->json)).value();
        HubTicket& known = m_hubTickets[order.clientOrderId];
        qint64& version = m_hubVersions[order.clientOrderId];
        if (order.version < version || ticket.version < known.ticket.version) {
            violate(u"the hub took %1 back to an older version"_s.arg(order.clientOrderId));
        }
        version = order.version;
        known = {ticket, order.orderNumber};
    }
}

void Checks::hubTook(const StoredOrder& stored)
{
    const auto sold = m_sold.constFind(stored.clientOrderId);
    if (sold == m_sold.cend()) {
        violate(u"the hub has %1, which nobody sold"_s.arg(stored.clientOrderId));
        return;
    }
    if (m_atHub.contains(stored.clientOrderId)) {
        violate(u"the hub has %1 twice"_s.arg(stored.clientOrderId));
    }
    m_atHub.insert(stored.clientOrderId, stored.id);
    if (m_orderNumbers.contains(stored.orderNumber)) {
        violate(u"the hub gave the number %1 twice"_s.arg(stored.orderNumber));
    }
    m_orderNumbers.insert(stored.orderNumber);
    if (stored.total != sold->order.total || stored.displayNumber != sold->order.displayNumber) {
        violate(u"the hub has %1 otherwise than it was sold"_s.arg(stored.clientOrderId));
    }
}

// What was sold is in the till's outbox, or at the hub, at every moment.
void Checks::nothingLost(const Device& till)
{
    QSet<QString> waiting;
    for (const auto& [position, entry] : till.disk().outbox) {
        waiting.insert(entry.key);
    }
    for (auto sold = m_sold.cbegin(); sold != m_sold.cend(); ++sold) {
        if (sold->till == &till && !waiting.contains(sold.key()) && !hubHas(sold.key())) {
            violate(u"%1 is lost: neither %2 nor the hub has it on disk"_s.arg(sold.key(), till.id()));
        }
    }
}

void Checks::screens()
{
    for (const auto& device : m_world.devices) {
        screen(*device);
    }
}

void Checks::screen(const Device& device)
{
    const auto screen = device.screen();
    if (!screen) {
        return;
    }
    // A till never asks for money that it has taken, connected or not.
    const auto taken = m_moneyAt.value(&device);
    for (auto each = taken.cbegin(); each != taken.cend(); ++each) {
        const OrderRow* row = screen->orders.find(each.key());
        if (row != nullptr && row->order.paid() < each.value() &&
            m_world.timeline.now() - m_tookMoneyAt > std::chrono::seconds(1)) {
            violate(u"%1 has taken %2 for %3 and shows %4"_s.arg(device.id())
                        .arg(each.value())
                        .arg(each.key())
                        .arg(row->order.paid()));
        }
    }
    const Milliseconds now = m_world.timeline.now();
    if (!screen->isCurrent || !m_world.hub->isUp() || now - screen->currentSince < bound ||
        now - m_committedAt < bound || screen->missesUnknowably || m_world.hubDisk.inCache) {
        return;
    }
    const auto differs = [&](const QString& what) {
        violate(u"%1 does not show what the hub has: %2"_s.arg(device.id(), what));
    };
    if (screen->seq != m_events) {
        differs(u"it is at %1 of %2 events"_s.arg(screen->seq).arg(m_events));
        return;
    }
    for (const HubTicket& hub : m_hubTickets) {
        const KitchenOrder& ticket = hub.ticket;
        const KitchenOrder* here = screen->tickets.base(ticket.id);
        const bool isDone = ticket.status == TicketStatus::Completed;
        // A screen need not know what was done before it ever heard of it, but nothing must look open.
        if (here == nullptr ? !isDone : here->status != ticket.status || (!isDone && here->version != ticket.version)) {
            differs(u"%1 is %2"_s.arg(ticket.clientOrderId, toWire(ticket.status)));
        }
        const OrderRow* row = screen->orders.find(ticket.clientOrderId);
        if (row == nullptr) {
            if (m_sold.value(ticket.clientOrderId).till == &device) {
                differs(u"%1 is not in its list"_s.arg(ticket.clientOrderId));
            }
        } else if (row->delivery != Delivery::Confirmed || row->order.orderNumber != hub.orderNumber ||
                   row->kitchen != ticket.status) {
            differs(u"in its list, %1 is %2"_s.arg(ticket.clientOrderId, toWire(row->kitchen)));
        }
    }
}

void Checks::atRest()
{
    for (const auto& device : m_world.devices) {
        const auto screen = device->screen();
        if (!screen || !screen->isCurrent) {
            violate(u"%1 has not come back"_s.arg(device->id()));
        }
        for (const auto& [position, entry] : device->disk().outbox) {
            if (entry.state != EntryState::Refused) {
                violate(u"%1 still waits to send %2"_s.arg(device->id(), entry.key));
            }
        }
    }
    for (auto sold = m_sold.cbegin(); sold != m_sold.cend(); ++sold) {
        if (!hubHas(sold.key())) {
            violate(u"%1 is lost: it never came to the hub"_s.arg(sold.key()));
            continue;
        }
        const QByteArray json = m_world.hubDisk.durable.orders[m_atHub[sold.key()]].json;
        const Order order = parseOrder(parsed(json)).value();
        if (order.paid() != m_money.value(sold.key())) {
            violate(u"%1 was taken for %2, and the hub has %3"_s.arg(m_money.value(sold.key()))
                        .arg(sold.key())
                        .arg(order.paid()));
        }
    }
    screens();
}

} // namespace stonepot

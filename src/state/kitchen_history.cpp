#include "state/kitchen_history.h"

#include <QDateTime>
#include <QMap>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool isReady(const KitchenItem& item)
{
    return item.status == ItemStatus::Ready || item.status == ItemStatus::Served;
}

KitchenHistory::Item itemOf(const KitchenItem& item, const KitchenHistory::Item* before, const KitchenOrder& ticket)
{
    KitchenHistory::Item next{item.id, item.name, item.station, item.quantity, item.status == ItemStatus::Voided,
                              {},      {}};
    const bool begun = item.status == ItemStatus::InProgress || isReady(item);
    if (before != nullptr) {
        next.started = before->started;
        next.ready = before->ready;
        if (item.status == ItemStatus::InProgress && !next.started) {
            next.started = ticket.updatedAt;
        }
        if (isReady(item) && !next.ready) {
            next.ready = ticket.updatedAt;
        }
    } else if (begun) {
        next.started = ticket.acceptedAt;
        next.ready = ticket.readyAt;
    }
    if (!isReady(item)) {
        next.ready.reset(); // recalled
    }
    return next;
}

QString field(const QString& text)
{
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString timeField(std::optional<Instant> instant, const QTimeZone& zone)
{
    return instant ? QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count(), zone).toString(Qt::ISODate)
                   : QString();
}

KitchenHistory::PrepTime figures(const QString& station, const QString& item, std::vector<Milliseconds> times)
{
    std::ranges::sort(times);
    const auto count = std::ssize(times);
    const auto rank = (count * 9 + 9) / 10; // the smallest that nine of ten do not exceed
    return {station, item, static_cast<int>(count),
            std::accumulate(times.begin(), times.end(), Milliseconds{0}) / count,
            times[static_cast<std::size_t>(rank - 1)]};
}

} // namespace

void KitchenHistory::put(const KitchenOrder& ticket)
{
    const auto known = m_tickets.find(ticket.id);
    Ticket next{ticket.id,
                ticket.calledNumber(),
                ticket.status == TicketStatus::Cancelled,
                ticket.createdAt,
                {},
                ticket.acceptedAt,
                ticket.readyAt,
                ticket.completedAt,
                {}};
    for (const KitchenItem& item : ticket.items) {
        const Item* before = nullptr;
        if (known != m_tickets.end()) {
            const auto found = std::ranges::find(known->items, item.id, &Item::id);
            before = found == known->items.end() ? nullptr : &*found;
        }
        next.items.push_back(itemOf(item, before, ticket));
    }
    if (known == m_tickets.end()) {
        m_tickets.insert(ticket.id, next);
    } else {
        next.seen = known->seen;
        if (next.started && known->started) { // it begins once
            next.started = std::min(next.started, known->started);
        }
        if (std::exchange(*known, next) == next) {
            return;
        }
    }
    m_changed.insert(ticket.id);
}

void KitchenHistory::seen(const QString& ticketId, Instant at)
{
    const auto known = m_tickets.find(ticketId);
    if (known != m_tickets.end() && !known->seen) {
        known->seen = at;
        m_changed.insert(ticketId);
    }
}

void KitchenHistory::replace(const QString& ticketId, const QString& id)
{
    if (ticketId != id && m_tickets.contains(ticketId)) {
        Ticket ticket = m_tickets.take(ticketId);
        ticket.id = id;
        m_tickets.insert(id, ticket);
        m_changed.remove(ticketId);
        m_changed.insert(id);
        m_gone.insert(ticketId);
        m_gone.remove(id);
    }
}

void KitchenHistory::restore(const Ticket& ticket)
{
    if (!m_tickets.contains(ticket.id)) {
        m_tickets.insert(ticket.id, ticket);
    }
}

KitchenHistory::Changes KitchenHistory::takeChanges()
{
    Changes changes;
    for (const auto changed = std::exchange(m_changed, {}); const QString& id : changed) {
        if (const auto ticket = m_tickets.constFind(id); ticket != m_tickets.cend()) {
            changes.tickets.push_back(*ticket);
        }
    }
    const QSet<QString> gone = std::exchange(m_gone, {});
    changes.gone = QStringList(gone.cbegin(), gone.cend());
    return changes;
}

void KitchenHistory::putBack(const Changes& changes)
{
    for (const Ticket& ticket : changes.tickets) {
        m_changed.insert(ticket.id);
    }
    for (const QString& id : changes.gone) {
        if (!m_tickets.contains(id)) {
            m_gone.insert(id);
        }
    }
}

std::vector<KitchenHistory::Ticket> KitchenHistory::today(Instant now)
{
    const QString day = businessDay(now, m_rule);
    m_tickets.removeIf([this, &day](const auto& each) { return businessDay(each.value().received, m_rule) < day; });
    std::vector<Ticket> tickets(m_tickets.cbegin(), m_tickets.cend());
    std::ranges::sort(tickets, {}, [](const Ticket& ticket) { return std::pair(ticket.received, ticket.number); });
    return tickets;
}

std::vector<KitchenHistory::PrepTime> prepTimes(const std::vector<KitchenHistory::Ticket>& tickets)
{
    QMap<QString, QMap<QString, std::vector<Milliseconds>>> times; // by station and item; "": all of the station
    for (const KitchenHistory::Ticket& ticket : tickets) {
        for (const KitchenHistory::Item& item : ticket.items) {
            if (!item.ready || item.voided || ticket.cancelled) {
                continue;
            }
            const Milliseconds took = std::max(*item.ready - item.started.value_or(ticket.received), Milliseconds{0});
            times[item.station][QString()].push_back(took);
            times[item.station][item.name].push_back(took);
        }
    }
    std::vector<KitchenHistory::PrepTime> result;
    for (auto station = times.cbegin(); station != times.cend(); ++station) {
        for (auto item = station->cbegin(); item != station->cend(); ++item) {
            result.push_back(figures(station.key(), item.key(), *item));
        }
    }
    return result;
}

QByteArray historyCsv(const std::vector<KitchenHistory::Ticket>& tickets, const QTimeZone& zone)
{
    QString csv = u"number,station,quantity,item,state,received,seen,started,ready,done\r\n"_s;
    for (const KitchenHistory::Ticket& ticket : tickets) {
        for (const KitchenHistory::Item& item : ticket.items) {
            const bool off = item.voided || ticket.cancelled;
            const QStringList row{field(ticket.number),         field(item.station),
                                  item.quantity.toString(),     field(item.name),
                                  off ? u"void"_s : QString(),  timeField(ticket.received, zone),
                                  timeField(ticket.seen, zone), timeField(item.started, zone),
                                  timeField(item.ready, zone),  timeField(ticket.done, zone)};
            csv += row.join(u',') + u"\r\n"_s;
        }
    }
    return csv.toUtf8();
}

} // namespace stonepot

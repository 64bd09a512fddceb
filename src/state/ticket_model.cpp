#include "state/ticket_model.h"

#include <algorithm>
#include <tuple>

namespace stonepot {

namespace {

bool isOpen(const KitchenItem& item)
{
    return item.status == ItemStatus::Pending || item.status == ItemStatus::InProgress;
}

bool belongsTo(const KitchenOrder& ticket, const BoardScope& scope)
{
    const auto here = [&scope](const KitchenItem& item) { return scope.cooks(item); };
    const auto openHere = [&here](const KitchenItem& item) { return here(item) && isOpen(item); };
    switch (ticket.status) {
    case TicketStatus::Pending:
    case TicketStatus::InProgress:
        return scope.expo || ticket.items.empty() || std::ranges::any_of(ticket.items, openHere);
    case TicketStatus::Cancelled:
        return std::ranges::any_of(ticket.items, here);
    case TicketStatus::Ready:
        return scope.expo;
    case TicketStatus::Completed:
        return false;
    }
    return false;
}

} // namespace

BoardScope BoardScope::fromText(const QString& text)
{
    BoardScope scope;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        scope.expo = scope.expo || id == expoName;
        if (!id.isEmpty() && !scope.stations.contains(id)) {
            scope.stations += id;
        }
    }
    if (scope.expo) {
        scope.stations.clear(); // whoever hands out the food needs all of it
    }
    return scope;
}

// An item without a station is everybody's: better cooked twice in question than by nobody.
bool BoardScope::cooks(const KitchenItem& item) const
{
    return stations.isEmpty() || item.station.isEmpty() || stations.contains(item.station);
}

bool TicketModel::Place::operator<(const Place& other) const
{
    return std::tie(later, due, createdAt, number, firstId) <
           std::tie(other.later, other.due, other.createdAt, other.number, other.firstId);
}

TicketModel::TicketModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void TicketModel::setScope(const BoardScope& scope)
{
    if (m_scope == scope) {
        return;
    }
    m_scope = scope;
    for (auto it = m_all.begin(); it != m_all.end(); ++it) {
        if (!belongsHere(it->row)) {
            hide(*it);
        } else if (!it->isShown) {
            show(it.key(), *it);
        }
    }
    if (!m_rows.empty()) { // what a row shows depends on the scope
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit countsChanged();
}

void TicketModel::setOrder(const DueTime& due)
{
    std::vector<QString> shown;
    shown.reserve(m_rows.size());
    for (const Shown& each : m_rows) {
        shown.push_back(each.id);
    }
    for (const QString& id : shown) { // places of two orders cannot be compared
        hide(*m_all.find(id));
    }
    m_due = due;
    for (const QString& id : shown) {
        show(id, *m_all.find(id));
    }
}

void TicketModel::put(const TicketRow& row)
{
    const QString& id = row.ticket.id;
    auto known = m_all.find(id);
    if (known != m_all.end() && known->row == row) {
        return;
    }
    const bool keptForExpo = m_scope.expo && row.bumpKept; // shown as kept until the backend has it
    if (row.ticket.status == TicketStatus::Completed && !keptForExpo) {
        remove(id);
        return;
    }
    if (known == m_all.end()) {
        known = m_all.insert(id, Known{row, Place{.firstId = id}, false});
    } else {
        if (voidsSomethingShown(*known, row)) {
            m_voided.insert(id);
        }
        known->row = row;
    }
    known->revision = ++m_lastRevision;
    if (belongsHere(row)) {
        show(id, *known);
    } else {
        hide(*known);
    }
    emit countsChanged();
}

void TicketModel::acknowledge(const QString& ticketId)
{
    if (!m_voided.remove(ticketId)) {
        return;
    }
    const auto known = m_all.find(ticketId);
    if (known != m_all.end() && !belongsHere(known->row)) {
        hide(*known);
    }
}

void TicketModel::replace(const QString& ticketId, const TicketRow& row)
{
    const QString& id = row.ticket.id;
    if (m_voided.remove(ticketId)) {
        m_voided.insert(id);
    }
    if (ticketId != id && m_all.contains(id)) { // both were here: the backend's own stays
        remove(ticketId);
    } else if (ticketId != id && m_all.contains(ticketId)) {
        Known known = m_all.take(ticketId);
        const int at = known.isShown ? rowOf(known) : -1;
        known.row.ticket.id = id;
        known.revision = ++m_lastRevision;
        m_all.insert(id, known);
        if (at >= 0) {
            m_rows[static_cast<std::size_t>(at)].id = id;
            emit dataChanged(index(at), index(at));
        }
    }
    put(row);
}

void TicketModel::remove(const QString& ticketId)
{
    m_voided.remove(ticketId);
    const auto known = m_all.find(ticketId);
    if (known != m_all.end()) {
        hide(*known);
        m_all.remove(ticketId);
        emit countsChanged();
    }
}

const TicketRow* TicketModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? find(m_rows[static_cast<std::size_t>(index)].id) : nullptr;
}

const TicketRow* TicketModel::find(const QString& ticketId) const
{
    const auto found = m_all.constFind(ticketId);
    return found == m_all.cend() ? nullptr : &found->row;
}

quint64 TicketModel::revision(const QString& ticketId) const
{
    const auto found = m_all.constFind(ticketId);
    return found == m_all.cend() ? 0 : found->revision;
}

bool TicketModel::isShown(const QString& ticketId) const
{
    const auto found = m_all.constFind(ticketId);
    return found != m_all.cend() && found->isShown;
}

int TicketModel::count(const BoardScope& scope) const
{
    int orders = 0;
    QSet<QString> additions;
    const auto isAddition = [](const KitchenOrder& ticket) {
        return ticket.runningOrder && !ticket.orderKey().isEmpty();
    };
    for (const Known& known : m_all) {
        const KitchenOrder& ticket = known.row.ticket;
        if (!belongsTo(ticket, scope)) {
            continue;
        }
        if (isAddition(ticket)) {
            additions.insert(ticket.orderKey());
        } else {
            ++orders;
        }
    }
    if (additions.isEmpty()) { // as most of the time
        return orders;
    }
    for (const Known& known : m_all) {
        if (!isAddition(known.row.ticket) && belongsTo(known.row.ticket, scope)) {
            additions.remove(known.row.ticket.orderKey());
        }
    }
    return orders + static_cast<int>(additions.size());
}

std::vector<const KitchenItem*> TicketModel::itemsHere(const KitchenOrder& ticket) const
{
    std::vector<const KitchenItem*> items;
    for (const KitchenItem& item : ticket.items) {
        if (m_scope.cooks(item)) {
            items.push_back(&item);
        }
    }
    return items;
}

QStringList TicketModel::alsoAt(const KitchenOrder& ticket) const
{
    QStringList stations;
    if (m_scope.stations.isEmpty()) { // everything is here
        return stations;
    }
    for (const KitchenItem& item : ticket.items) {
        if (!m_scope.cooks(item) && isOpen(item) && !stations.contains(item.station)) {
            stations += item.station;
        }
    }
    return stations;
}

int TicketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TicketModel::data(const QModelIndex& index, int role) const
{
    const TicketRow* shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr) {
        return {};
    }
    switch (role) {
    case TicketIdRole:
        return shown->ticket.id;
    case Qt::DisplayRole:
        return shown->ticket.calledNumber();
    default:
        return {};
    }
}

bool TicketModel::belongsHere(const TicketRow& row) const
{
    const auto here = [this](const KitchenItem& item) { return m_scope.cooks(item); };
    const bool held = row.bumpKept || m_voided.contains(row.ticket.id);
    return belongsTo(row.ticket, m_scope) || (held && std::ranges::any_of(row.ticket.items, here));
}

// An item of this station that a row shows as something to cook is void in `row`.
bool TicketModel::voidsSomethingShown(const Known& known, const TicketRow& row) const
{
    if (!known.isShown) {
        return false;
    }
    const auto wasOpen = [&known](const KitchenItem& item) {
        const auto& before = known.row.ticket.items;
        const auto found = std::ranges::find(before, item.id, &KitchenItem::id);
        return found != before.end() && isOpen(*found);
    };
    return std::ranges::any_of(row.ticket.items, [&](const KitchenItem& item) {
        return item.status == ItemStatus::Voided && m_scope.cooks(item) && wasOpen(item);
    });
}

std::vector<TicketModel::Shown>::const_iterator TicketModel::firstFrom(const Place& place) const
{
    return std::lower_bound(m_rows.begin(), m_rows.end(), place,
                            [](const Shown& shown, const Place& wanted) { return shown.place < wanted; });
}

int TicketModel::rowOf(const Known& known) const
{
    // Two may have one place: a ticket that got another id, and one that has come under its former one.
    const auto found = std::find_if(firstFrom(known.place), m_rows.end(),
                                    [&known](const Shown& shown) { return shown.id == known.row.ticket.id; });
    return static_cast<int>(found - m_rows.begin());
}

void TicketModel::show(const QString& ticketId, Known& known)
{
    const KitchenOrder& ticket = known.row.ticket;
    const Place place{!ticket.urgent, m_due ? m_due(ticket) : ticket.createdAt, ticket.createdAt, ticket.calledNumber(),
                      known.place.firstId};
    const int to = static_cast<int>(firstFrom(place) - m_rows.begin());
    if (!known.isShown) {
        beginInsertRows({}, to, to);
        known.place = place;
        known.isShown = true;
        m_rows.insert(m_rows.begin() + to, {place, ticketId});
        endInsertRows();
        return;
    }
    const int from = rowOf(known);
    int at = from;
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        if (to < from) {
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
            at = to;
        } else {
            std::rotate(m_rows.begin() + from, m_rows.begin() + from + 1, m_rows.begin() + to);
            at = to - 1;
        }
        endMoveRows();
    }
    known.place = place;
    m_rows[static_cast<std::size_t>(at)].place = place;
    emit dataChanged(index(at), index(at));
}

void TicketModel::hide(Known& known)
{
    if (known.isShown) {
        const int at = rowOf(known);
        beginRemoveRows({}, at, at);
        known.isShown = false;
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

} // namespace stonepot

#include "moc_ticket_model.cpp" // links without the stores

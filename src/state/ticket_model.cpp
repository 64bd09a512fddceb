#include "state/ticket_model.h"

#include <algorithm>

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
    for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
        if (!belongsHere(*it)) {
            hide(it.key());
        } else if (rowOf(it.key()) < 0) {
            show(it.key());
        }
    }
    if (!m_rows.empty()) { // what a row shows depends on the scope
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit countsChanged();
}

void TicketModel::put(const TicketRow& row)
{
    const QString& id = row.ticket.id;
    const auto known = m_all.constFind(id);
    if (known != m_all.cend() && *known == row) {
        return;
    }
    const bool keptForExpo = m_scope.expo && row.bumpKept; // shown as kept until the backend has it
    if (row.ticket.status == TicketStatus::Completed && !keptForExpo) {
        remove(id);
        return;
    }
    if (voidsSomethingShown(row)) {
        m_voided.insert(id);
    }
    m_all.insert(id, row);
    if (belongsHere(row)) {
        show(id);
    } else {
        hide(id);
    }
    emit countsChanged();
}

void TicketModel::acknowledge(const QString& ticketId)
{
    if (!m_voided.remove(ticketId)) {
        return;
    }
    const auto known = m_all.constFind(ticketId);
    if (known != m_all.cend() && !belongsHere(*known)) {
        hide(ticketId);
    }
}

void TicketModel::replace(const QString& ticketId, const TicketRow& row)
{
    const int at = rowOf(ticketId);
    if (m_voided.remove(ticketId)) {
        m_voided.insert(row.ticket.id);
    }
    if (m_all.contains(row.ticket.id) && ticketId != row.ticket.id) { // both were here: the backend's own stays
        remove(ticketId);
    } else if (at >= 0 && ticketId != row.ticket.id) {
        m_all.insert(row.ticket.id, m_all.take(ticketId));
        m_rows[static_cast<std::size_t>(at)] = row.ticket.id;
    } else if (ticketId != row.ticket.id) {
        m_all.remove(ticketId);
    }
    put(row);
}

void TicketModel::remove(const QString& ticketId)
{
    m_voided.remove(ticketId);
    hide(ticketId);
    if (m_all.remove(ticketId) > 0) {
        emit countsChanged();
    }
}

const TicketRow* TicketModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? find(m_rows[static_cast<std::size_t>(index)]) : nullptr;
}

const TicketRow* TicketModel::find(const QString& ticketId) const
{
    const auto found = m_all.constFind(ticketId);
    return found == m_all.cend() ? nullptr : &*found;
}

int TicketModel::count(const BoardScope& scope) const
{
    int orders = 0;
    QSet<QString> known;
    QSet<QString> additions;
    for (const TicketRow& row : m_all) {
        if (!belongsTo(row.ticket, scope)) {
            continue;
        }
        const QString order = row.ticket.orderKey();
        if (row.ticket.runningOrder && !order.isEmpty()) {
            additions.insert(order);
        } else {
            ++orders;
            known.insert(order);
        }
    }
    return orders + static_cast<int>(additions.subtract(known).size());
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
bool TicketModel::voidsSomethingShown(const TicketRow& row) const
{
    const auto known = m_all.constFind(row.ticket.id);
    if (known == m_all.cend() || rowOf(row.ticket.id) < 0) {
        return false;
    }
    const auto wasOpen = [&known](const KitchenItem& item) {
        const auto& before = known->ticket.items;
        const auto found = std::ranges::find(before, item.id, &KitchenItem::id);
        return found != before.end() && isOpen(*found);
    };
    return std::ranges::any_of(row.ticket.items, [&](const KitchenItem& item) {
        return item.status == ItemStatus::Voided && m_scope.cooks(item) && wasOpen(item);
    });
}

bool TicketModel::before(const QString& a, const QString& b) const
{
    const KitchenOrder& left = m_all.find(a)->ticket;
    const KitchenOrder& right = m_all.find(b)->ticket;
    if (left.urgent != right.urgent) {
        return left.urgent;
    }
    if (left.createdAt != right.createdAt) {
        return left.createdAt < right.createdAt;
    }
    // Orders of one instant: the numbers decide, which stay when an id is replaced.
    return std::pair(left.calledNumber(), a) < std::pair(right.calledNumber(), b);
}

int TicketModel::rowOf(const QString& ticketId) const
{
    const auto found = std::ranges::find(m_rows, ticketId);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TicketModel::show(const QString& ticketId)
{
    const int from = rowOf(ticketId);
    const auto placeIn = [&](auto begin, auto end) {
        return std::find_if(begin, end, [&](const QString& id) { return id != ticketId && before(ticketId, id); });
    };
    const int to = static_cast<int>(placeIn(m_rows.begin(), m_rows.end()) - m_rows.begin());
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows.insert(m_rows.begin() + to, ticketId);
        endInsertRows();
        return;
    }
    if (to != from && to != from + 1) {
        beginMoveRows({}, from, from, {}, to);
        if (to < from) {
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        } else {
            std::rotate(m_rows.begin() + from, m_rows.begin() + from + 1, m_rows.begin() + to);
        }
        endMoveRows();
    }
    const QModelIndex changed = index(rowOf(ticketId));
    emit dataChanged(changed, changed);
}

void TicketModel::hide(const QString& ticketId)
{
    const int at = rowOf(ticketId);
    if (at >= 0) {
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

} // namespace stonepot

#include "moc_ticket_model.cpp" // links without the stores

#include "state/orders_model.h"

#include <algorithm>

namespace stonepot {

bool isUnpaid(const OrderRow& row)
{
    // A peer that gives totals only says nothing of money.
    return row.delivery != Delivery::Refused && row.kitchen != TicketStatus::Cancelled && !row.order.totalsGiven &&
           row.order.due() > 0;
}

OrdersModel::OrdersModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void OrdersModel::put(const OrderRow& row)
{
    const QString key = keyOf(row.order);
    int at = indexOf(key);
    if (at < 0) {
        at = indexOf(row.order.id);
    }
    if (!row.order.id.isEmpty()) {
        m_keyOfId.insert(row.order.id, key);
    }
    if (at >= 0) {
        OrderRow& shown = m_rows[static_cast<std::size_t>(at)];
        if (shown != row) {
            const QString before = keyOf(shown.order);
            shown = row;
            if (before != key) {
                m_fromEnd.insert(key, m_fromEnd.take(before));
            }
            emit dataChanged(index(at), index(at));
        }
        return;
    }
    // A stable place: among orders of the same instant the latest to arrive is the newest.
    const auto older = [&row](const OrderRow& other) { return other.order.createdAt <= row.order.createdAt; };
    const auto place = std::ranges::find_if(m_rows, older);
    const int newRow = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, newRow, newRow);
    m_rows.insert(place, row);
    for (int above = 0; above < newRow; ++above) { // an older one that came late
        ++m_fromEnd[keyOf(m_rows[static_cast<std::size_t>(above)].order)];
    }
    m_fromEnd.insert(key, rowCount() - 1 - newRow);
    endInsertRows();
}

const OrderRow* OrdersModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

const OrderRow* OrdersModel::find(const QString& clientOrderIdOrId) const
{
    return row(indexOf(clientOrderIdOrId));
}

int OrdersModel::count(Delivery delivery) const
{
    return static_cast<int>(std::ranges::count(m_rows, delivery, &OrderRow::delivery));
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    const OrderRow* shown = index.isValid() ? row(index.row()) : nullptr;
    if (shown == nullptr) {
        return {};
    }
    switch (role) {
    case KeyRole:
        return keyOf(shown->order);
    case Qt::DisplayRole:
        return shown->order.displayNumber.isEmpty() ? shown->order.orderNumber : shown->order.displayNumber;
    default:
        return {};
    }
}

int OrdersModel::indexOf(const QString& clientOrderIdOrId) const
{
    if (clientOrderIdOrId.isEmpty()) {
        return -1;
    }
    const QString key = m_keyOfId.value(clientOrderIdOrId, clientOrderIdOrId);
    const auto found = m_fromEnd.constFind(key);
    return found == m_fromEnd.cend() ? -1 : rowCount() - 1 - *found;
}

} // namespace stonepot

#include "moc_orders_model.cpp" // links without the stores

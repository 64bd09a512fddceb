#include "ui/pos/orders_filter.h"

#include "state/search_text.h"
#include "ui/pos/order_text.h"

namespace stonepot {

namespace {

bool belongsTo(OrdersFilter::Show show, OrderStage stage)
{
    switch (show) {
    case OrdersFilter::Show::All:
        return true;
    case OrdersFilter::Show::Alert:
        return needsPerson(stage);
    case OrdersFilter::Show::Waiting:
        return stage == OrderStage::Waiting;
    case OrdersFilter::Show::Ready:
        return stage == OrderStage::Ready;
    }
    return true;
}

bool isFound(const Order& order, const QStringList& words)
{
    QString digits = order.customer.phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); }); // "5550117" finds "555-0117"
    return SearchText({order.displayNumber, order.orderNumber, order.customer.name, order.customer.phone, digits})
        .containsAll(words);
}

} // namespace

OrdersFilter::OrdersFilter(OrdersModel& orders, const Clock& clock, const Format& format, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_orders(orders)
    , m_clock(clock)
    , m_format(format)
{
    setSourceModel(&orders);
    sort(0);
}

void OrdersFilter::setShow(Show show)
{
    if (m_show != show) {
        m_show = show;
        invalidateFilter();
    }
}

void OrdersFilter::setSearch(const QString& text)
{
    if (const QStringList words = searchWords(text); words != m_search) {
        m_search = words;
        invalidateFilter();
    }
}

int OrdersFilter::count(Show show) const
{
    int count = 0;
    for (int row = 0; row < m_orders.rowCount(); ++row) {
        count += belongsTo(show, stageOf(*m_orders.row(row))) ? 1 : 0;
    }
    return count;
}

const OrderRow* OrdersFilter::order(const QModelIndex& index) const
{
    return index.isValid() ? m_orders.row(mapToSource(index).row()) : nullptr;
}

QModelIndex OrdersFilter::indexOf(const QString& key) const
{
    for (int row = 0; !key.isEmpty() && row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (at.data(OrdersModel::KeyRole).toString() == key) {
            return at;
        }
    }
    return {};
}

QVariant OrdersFilter::data(const QModelIndex& index, int role) const
{
    const OrderRow* row = role == Qt::AccessibleTextRole ? order(index) : nullptr;
    if (row == nullptr) {
        return QSortFilterProxyModel::data(index, role);
    }
    return tr("%1, %2, %3", "number, place and stage of an order")
        .arg(index.data().toString(), orderPlace(row->order, m_format), stageText(*row, m_clock.now(), m_format));
}

bool OrdersFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const OrderRow& row = *m_orders.row(sourceRow);
    return belongsTo(m_show, stageOf(row)) && (m_search.isEmpty() || isFound(row.order, m_search));
}

bool OrdersFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const OrderStage first = stageOf(*m_orders.row(left.row()));
    const OrderStage second = stageOf(*m_orders.row(right.row()));
    return first == second ? left.row() < right.row() : first < second; // the source has the newest first
}

} // namespace stonepot

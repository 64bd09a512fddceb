// Today's orders as the cashier looks at them: what needs a person first, then by stage, newest first; all or some.
#pragma once

#include "ui/pos/order_stage.h"

#include <QSortFilterProxyModel>

namespace stonepot {

class OrdersFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Alert, Waiting, Ready };

    OrdersFilter(OrdersModel& orders, const Clock& clock, const Format& format, QObject* parent = nullptr);

    void setShow(Show show);
    // Part of a number, a name or a phone number; empty: all.
    void setSearch(const QString& text);
    [[nodiscard]] Show shown() const { return m_show; }
    [[nodiscard]] int count(Show show) const; // whatever is shown now
    [[nodiscard]] const OrderRow* order(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;

    QVariant data(const QModelIndex& index, int role) const override; // with each row in words for screen readers

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    OrdersModel& m_orders;
    const Clock& m_clock;
    const Format& m_format;
    Show m_show = Show::All;
    QStringList m_search; // words
};

} // namespace stonepot

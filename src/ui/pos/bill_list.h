// The lines of an order, to be read: on the payment screen.
#pragma once

#include "core/order.h"
#include "ui/common/look.h"

#include <QListView>

class QStandardItemModel;

namespace stonepot {

class BillList final : public QListView {
    Q_OBJECT
public:
    BillList(const Look& look, QWidget* parent = nullptr);

    void setOrder(const Order& order);

private:
    const Look& m_look;
    QStandardItemModel* m_model;
};

} // namespace stonepot

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
    // Lines that were taken back are shown struck through; without, those that are void are left out.
    void setShowsTakenBack(bool shows) { m_showsTakenBack = shows; }

private:
    const Look& m_look;
    QStandardItemModel* m_model;
    bool m_showsTakenBack = false;
};

} // namespace stonepot

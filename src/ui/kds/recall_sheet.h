// The tickets that were done last, each to be brought back by a tap or by arrows and Enter.
#pragma once

#include "core/kitchen_order.h"
#include "ui/common/sheet.h"

#include <QStandardItemModel>

class QTableView;

namespace stonepot {

class RecallSheet final : public Sheet {
    Q_OBJECT
public:
    RecallSheet(const Look& look, QWidget* window);

    void showTickets(const std::vector<KitchenOrder>& tickets); // latest first

signals:
    void chosen(const QString& ticketId);

private:
    void choose(const QModelIndex& index);

    QStandardItemModel m_model;
    QTableView* m_table;
};

} // namespace stonepot

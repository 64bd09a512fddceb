// A staff tile of the login screen.
#pragma once

#include "ui/common/look.h"
#include "ui/common/tile_view.h"

#include <QStyledItemDelegate>

namespace stonepot {

class StaffDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { StaffIdRole = Qt::UserRole + 1, ColorRole, RoleTextRole };

    StaffDelegate(const Look& look, TileView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view)
    {
    }

    void setChosen(const QString& staffId);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_view->gridSize(); }

private:
    const Look& m_look;
    TileView* m_view;
    QString m_chosen;
};

} // namespace stonepot

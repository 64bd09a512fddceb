// An order in a list: glyph, number, place, how far it is, amount. The chosen one leaves room for its tools below.
#pragma once

#include "ui/common/look.h"
#include "ui/common/tile_view.h"

#include <QStyledItemDelegate>

namespace stonepot {

class Clock;
class OrdersFilter;

class OrderRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 60;
    static constexpr int toolsHeight = 60; // with the gap below them

    OrderRowDelegate(const OrdersFilter& orders, const Clock& clock, const Look& look, TileView* view);

    void setChosen(const QString& key) { m_chosen = key; }
    [[nodiscard]] int scaledRow() const { return m_look.theme.scaled(rowHeight); }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const OrdersFilter& m_orders;
    const Clock& m_clock;
    const Look& m_look;
    TileView* m_view;
    QString m_chosen;
};

} // namespace stonepot

// An item's tile: category strip, name, price, marks, count left, sold out, how many are in the order.
#pragma once

#include "ui/common/look.h"
#include "ui/common/shaped_text.h"
#include "ui/common/tile_view.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <functional>

namespace stonepot {

class TileDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TileDelegate(const Look& look, TileView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view)
    {
    }

    static constexpr QSize tileSize{152, 108};

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_view->gridSize(); }
    // Paints a tile where nobody sees it, so that what it is made of is there when somebody is to see it: `data` says
    // what an index would.
    void prepare(const std::function<QVariant(int)>& data) const;
    [[nodiscard]] qsizetype textsKept() const { return m_texts.kept(); }

private:
    struct Tile;
    [[nodiscard]] Tile tile(const std::function<QVariant(int)>& data, const QRect& rect) const;
    void paintTile(QPainter& painter, const Tile& tile) const;
    void paintFrame(QPainter& painter, const Tile& tile) const;
    [[nodiscard]] QPixmap corners(const Tile& tile, const QColor& category, qreal scale) const;
    [[nodiscard]] int paintQuantity(QPainter& painter, const Tile& tile) const; // the width it takes from the name
    // `taken`: of its width at the top; `stock`: what it must not lie under.
    void paintName(QPainter& painter, const Tile& tile, int taken, const QRect& stock) const;
    void paintPrice(QPainter& painter, const Tile& tile, int taken) const;
    [[nodiscard]] int paintMarks(QPainter& painter, const Tile& tile) const; // the width it takes from the price
    QRect paintStock(QPainter& painter, const Tile& tile) const;
    [[nodiscard]] QRect visual(const Tile& tile, const QRect& logical) const;

    const Look& m_look;
    TileView* m_view;
    ShapedTexts m_texts;
    mutable QHash<QString, QPixmap> m_corners; // rounded and clipped once for all tiles that look alike
};

// A dietary mark ("V", "GF") as tiles and the legend draw it; the width it took.
int paintDietaryMark(QPainter& painter, const QPoint& topRight, const QString& mark, const Look& look,
                     const ShapedTexts& texts);

} // namespace stonepot

// A line of the open order: quantity, name, choices, note, allergies, state and amount. The chosen one leaves room for
// its tools below.
#pragma once

#include "state/cart_model.h"
#include "ui/common/glyphs.h"
#include "ui/common/look.h"
#include "ui/common/shaped_text.h"
#include "ui/common/tile_view.h"

#include <QStyledItemDelegate>

namespace stonepot {

class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int toolsHeight = 48;

    LineDelegate(const Look& look, TileView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view)
    {
    }

    void setChosen(const QString& lineId) { m_chosen = lineId; }
    [[nodiscard]] bool isChosen(const QModelIndex& index) const;
    // Where the tools are, from the row's top.
    [[nodiscard]] int toolsTop(const QModelIndex& index) const;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    enum class Detail { Choice, Note, Allergy, Discount };
    struct Row { // under the name
        Detail detail;
        QString text;
        QString amount;
    };
    [[nodiscard]] std::vector<Row> rows(const QModelIndex& index, int width) const;
    [[nodiscard]] QString courseMark(const QModelIndex& index) const;
    [[nodiscard]] int nameWidth(const QModelIndex& index, int width) const;
    [[nodiscard]] QStringList nameLines(const QModelIndex& index, int width) const;
    [[nodiscard]] int textHeight(const QModelIndex& index, int width) const;
    void paintRow(QPainter& painter, const Row& row, const QRect& line, const QRect& text, const QRect& amount) const;

    const Look& m_look;
    TileView* m_view;
    ShapedTexts m_texts;
    QString m_chosen;
};

[[nodiscard]] StateGlyph lineGlyph(CartModel::LineState state);

} // namespace stonepot

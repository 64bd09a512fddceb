// A list or a grid that is pressed: one delegate paints every tile, nothing is selected by accident. A press that
// leaves the tile does nothing; a long one is told apart.
#pragma once

#include <QLabel>
#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace stonepot {

class TileView final : public QListView {
    Q_OBJECT
public:
    TileView(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    // A grid with as many columns as fit tiles of `minimum`; they share what is left of the width. For `minimumColumns`
    // tiles may be narrower by an eighth. The gap is at each tile's end and bottom and inside its cell: a view is `gap`
    // wider than its tiles.
    void setGrid(QSize minimum, int gap, int minimumColumns = 1);
    // The tile inside a cell of the grid.
    [[nodiscard]] QRect tileRect(const QRect& cell) const;
    // Over the items, centred and untouchable: what to say when there are none.
    void setNothingLabel(QLabel* label);
    // Heights come from the delegate and some have changed.
    void relayout() { scheduleDelayedItemsLayout(); }
    // As a finger or a key does.
    void press(const QModelIndex& index);
    // The tile that is held down now.
    [[nodiscard]] bool isPressed(const QModelIndex& index) const { return m_pressed.isValid() && m_pressed == index; }

signals:
    void chosen(const QModelIndex& index); // released on the tile where it was pressed, or Enter or Space
    void held(const QModelIndex& index);   // pressed for half a second

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void release();
    void layOut();

    QPersistentModelIndex m_pressed;
    QTimer m_hold;
    QSize m_minimum;
    int m_gap = 0;
    int m_minimumColumns = 1;
};

} // namespace stonepot

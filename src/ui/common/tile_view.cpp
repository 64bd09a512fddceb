#include "ui/common/tile_view.h"

#include "ui/common/tile_access.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

namespace stonepot {

TileView::TileView(const QString& name, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
{
    makeTilesAccessible();
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    m_hold.setSingleShot(true);
    m_hold.setInterval(500);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        const QModelIndex index = m_pressed;
        release();
        if (index.isValid()) {
            emit held(index);
        }
    });
}

void TileView::setGrid(QSize minimum, int gap, int minimumColumns)
{
    m_minimum = minimum;
    m_gap = gap;
    m_minimumColumns = minimumColumns;
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setSpacing(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
}

void TileView::setNothingLabel(QLabel* label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setWordWrap(true);
    auto* layout = new QVBoxLayout(viewport());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
}

QRect TileView::tileRect(const QRect& cell) const
{
    return layoutDirection() == Qt::RightToLeft ? cell.adjusted(m_gap, 0, 0, -m_gap)
                                                : cell.adjusted(0, 0, -m_gap, -m_gap);
}

void TileView::layOut()
{
    if (m_minimum.isEmpty()) {
        return;
    }
    // One pixel less than there is: a row that fills the view to the last one is broken before its end.
    const int room = viewport()->width() - 1;
    const int wanted = m_minimum.width() + m_gap;
    // For the last column a little is taken from each tile, not so much that its price does not fit.
    const bool isNarrower = room / m_minimumColumns * 8 >= wanted * 7;
    const int columns = qMax(isNarrower ? m_minimumColumns : 1, room / wanted);
    const QSize cell(room / columns, m_minimum.height() + m_gap);
    if (cell != gridSize()) {
        setGridSize(cell);
    }
}

void TileView::resizeEvent(QResizeEvent* event)
{
    layOut();
    QListView::resizeEvent(event);
}

void TileView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    m_pressed = index;
    setCurrentIndex(index);
    m_hold.start();
    update(index);
}

void TileView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed.isValid() && indexAt(event->position().toPoint()) != m_pressed) {
        release();
    }
}

void TileView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = m_pressed;
    release();
    if (index.isValid() && indexAt(event->position().toPoint()) == index) {
        emit chosen(index);
    }
}

void TileView::press(const QModelIndex& index)
{
    if (index.isValid()) {
        emit chosen(index);
    }
}

void TileView::release()
{
    m_hold.stop();
    const QModelIndex index = m_pressed;
    m_pressed = QPersistentModelIndex();
    if (index.isValid()) {
        update(index);
    }
}

void TileView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        press(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace stonepot

#include "ui/common/surface.h"

#include <QPainter>

namespace stonepot {

Surface::Surface(const Look& look, Token fill, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_fill(look.color(fill))
{
}

void Surface::setFill(const QColor& color)
{
    if (m_fill != color) {
        m_fill = color;
        update();
    }
}

void Surface::setBorder(Qt::Edges edges, Token token)
{
    m_edges = edges;
    m_border = token;
    update();
}

void Surface::setRounded(int radius, Token border)
{
    m_radius = radius;
    m_border = border;
    update();
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_radius > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_look.color(m_border));
        painter.setBrush(m_fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
        return;
    }
    painter.fillRect(rect(), m_fill);
    const QColor border = m_look.color(m_border);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    if (m_edges & Qt::TopEdge) {
        painter.fillRect(0, 0, width(), 1, border);
    }
    if (m_edges & Qt::BottomEdge) {
        painter.fillRect(0, height() - 1, width(), 1, border);
    }
    if (m_edges & (rightToLeft ? Qt::RightEdge : Qt::LeftEdge)) {
        painter.fillRect(0, 0, 1, height(), border);
    }
    if (m_edges & (rightToLeft ? Qt::LeftEdge : Qt::RightEdge)) {
        painter.fillRect(width() - 1, 0, 1, height(), border);
    }
}

} // namespace stonepot

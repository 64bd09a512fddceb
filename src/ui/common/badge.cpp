#include "ui/common/badge.h"

#include <QPainter>
#include <QStyle>

namespace stonepot {

Badge::Badge(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setFont(look.font(13, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setContent(const QString& text, Token fill, Token ink, const QString& icon)
{
    m_text = text;
    m_icon = icon;
    m_fill = fill;
    m_ink = ink;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(m_text) + 17 + (m_icon.isEmpty() ? 0 : 20), m_look.theme.scaled(24)};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(m_fill));
    painter.drawRoundedRect(rect(), 6, 6);
    int start = 8;
    if (!m_icon.isEmpty()) {
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), {start, (height() - 16) / 2, 16, 16});
        m_look.icons.paint(painter, at, m_icon, 16, m_look.color(m_ink));
        start += 20;
    }
    painter.setPen(m_look.color(m_ink));
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, -8, 0)), Qt::AlignCenter,
                     m_text);
}

} // namespace stonepot

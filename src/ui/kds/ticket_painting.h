// What the parts of a card's painting share.
#pragma once

#include "ui/kds/ticket_layout.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace stonepot::ticket_painting {

inline constexpr qreal radius = 8;

// Mirrors a rectangle of the card when the screen reads from right to left.
[[nodiscard]] inline QRect placed(const QPainter& painter, const TicketLayout& layout, const QRect& rect)
{
    return QStyle::visualRect(painter.layoutDirection(), QRect(QPoint(), layout.size), rect);
}

// What people wrote keeps its own direction; a full stop does not jump to the other end.
[[nodiscard]] inline QString asWritten(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

[[nodiscard]] inline QPainterPath cardPath(const TicketLayout& layout)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(layout.size) - QSizeF(1, 1)), radius, radius);
    return path;
}

} // namespace stonepot::ticket_painting

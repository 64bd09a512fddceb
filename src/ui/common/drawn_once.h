// Small pictures that many things share, drawn once and kept by Qt for as long as there is room.
#pragma once

#include <QPainter>
#include <QPixmapCache>

namespace stonepot {

// What `draw` paints on a transparent picture of `size`, in pixels of a screen with this scale. `name` says all that
// the picture depends on but the scale.
template <typename Draw>
[[nodiscard]] QPixmap drawnOnce(const QString& name, QSize size, qreal scale, Draw draw)
{
    const QString key = QStringLiteral("%1 @%2").arg(name).arg(scale);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap((QSizeF(size) * scale).toSize());
        drawn.setDevicePixelRatio(scale);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        draw(painter);
        painter.end();
        QPixmapCache::insert(key, drawn);
    }
    return drawn;
}

} // namespace stonepot

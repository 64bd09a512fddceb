// The icons of the screens: alpha masks made at build time, coloured when they are first asked for.
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QString>

class QPainter;

namespace stonepot {

// One cache a window. `name` is one of resources/icons/icons.txt; an unknown one gives an empty pixmap and a warning.
class Icons {
public:
    // The nearest size that was built, drawn smaller or larger where there is no exact one. Built are 16, 18, 20, 22
    // and 26 pixels at scale 1 and 2. `mirrored`: for arrows in right-to-left layouts.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal scale,
                                 bool mirrored = false) const;
    // Centred in `rect`, at the painter's own scale.
    void paint(QPainter& painter, const QRectF& rect, const QString& name, int size, const QColor& color,
               bool mirrored = false) const;
    [[nodiscard]] static bool has(const QString& name);

private:
    [[nodiscard]] QImage mask(const QString& name, int builtSize) const;

    mutable QHash<int, QImage> m_sheets; // by size, every icon side by side
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace stonepot

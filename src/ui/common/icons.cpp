#include "ui/common/icons.h"

#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(logUi, "stonepot.ui")

constexpr int builtSizes[] = {16, 18, 20, 22, 26, 32, 36, 40, 44, 52};

QString maskPath(const QString& name, int pixels)
{
    return u":/stonepot/icons/%1-%2.png"_s.arg(name).arg(pixels);
}

// The smallest mask that need not be enlarged.
int builtSizeFor(int pixels)
{
    for (const int built : builtSizes) {
        if (built >= pixels) {
            return built;
        }
    }
    return builtSizes[std::size(builtSizes) - 1];
}

} // namespace

bool Icons::has(const QString& name)
{
    return QFile::exists(maskPath(name, builtSizes[0]));
}

QPixmap Icons::pixmap(const QString& name, int size, const QColor& color, qreal scale, bool mirrored) const
{
    const int pixels = qRound(size * scale);
    const QString key =
        u"%1/%2/%3%4"_s.arg(name).arg(pixels).arg(color.rgba(), 0, 16).arg(mirrored ? u"m"_s : QString());
    if (const auto known = m_cache.constFind(key); known != m_cache.cend()) {
        QPixmap pixmap = *known;
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QImage image(maskPath(name, builtSizeFor(pixels)));
    if (image.isNull()) {
        qCWarning(logUi, "No icon named %s", qUtf8Printable(name));
        return {};
    }
    image = std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.width() != pixels) {
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    if (mirrored) {
        image = image.mirrored(true, false);
    }
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(std::move(image));
    m_cache.insert(key, pixmap);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

void Icons::paint(QPainter& painter, const QRectF& rect, const QString& name, int size, const QColor& color,
                  bool mirrored) const
{
    const QPixmap icon = pixmap(name, size, color, painter.device()->devicePixelRatioF(), mirrored);
    const QPointF topLeft(rect.center().x() - size / 2.0, rect.center().y() - size / 2.0);
    painter.drawPixmap(QPointF(qRound(topLeft.x()), qRound(topLeft.y())), icon);
}

} // namespace stonepot

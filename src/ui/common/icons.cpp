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

// Where each icon stands in every sheet.
const QHash<QString, int>& places()
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> read;
        QFile file(u":/stonepot/icons/names.txt"_s);
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> names = file.readAll().trimmed().split('\n');
            for (int place = 0; place < names.size(); ++place) {
                read.insert(QString::fromUtf8(names[place]), place);
            }
        }
        return read;
    }();
    return places;
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
    return places().contains(name);
}

QImage Icons::mask(const QString& name, int builtSize) const
{
    const auto place = places().constFind(name);
    if (place == places().cend()) {
        return {};
    }
    auto sheet = m_sheets.constFind(builtSize);
    if (sheet == m_sheets.cend()) {
        // Named, or Qt loads every format's plugin to ask whose it is.
        sheet = m_sheets.insert(builtSize, QImage(u":/stonepot/icons/icons-%1.png"_s.arg(builtSize), "png"));
    }
    return sheet->copy(*place * builtSize, 0, builtSize, builtSize);
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
    QImage image = mask(name, builtSizeFor(pixels));
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

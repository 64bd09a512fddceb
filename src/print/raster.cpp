#include "print/raster.h"

#include <QPainter>
#include <algorithm>

namespace stonepot {

namespace {

// Of a grey picture in 32 bits: its blue is as good as any. `threshold` and darker is black.
Raster pack(const QImage& picture, unsigned threshold)
{
    const int width = picture.width();
    const int fullBytes = (width + 7) / 8;
    QByteArray full(static_cast<qsizetype>(fullBytes) * picture.height(), '\0');
    int used = 0; // bytes of a row that hold anything black
    for (int y = 0; y < picture.height(); ++y) {
        const auto* const dots = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        char* const row = full.data() + static_cast<qptrdiff>(y) * fullBytes;
        for (int byte = 0; byte < fullBytes; ++byte) {
            unsigned bits = 0;
            const int end = std::min(width, byte * 8 + 8);
            for (int x = byte * 8; x < end; ++x) {
                bits |= ((dots[x] & 0xFFu) <= threshold ? 0x80u : 0u) >> (x % 8);
            }
            row[byte] = static_cast<char>(bits);
            used = bits != 0 ? std::max(used, byte + 1) : used;
        }
    }
    Raster raster{.bytesPerRow = std::max(used, 1), .rows = picture.height(), .bits = {}};
    raster.bits.reserve(static_cast<qsizetype>(raster.bytesPerRow) * raster.rows);
    for (int y = 0; y < picture.height(); ++y) {
        raster.bits.append(full.constData() + static_cast<qptrdiff>(y) * fullBytes, raster.bytesPerRow);
    }
    return raster;
}

} // namespace

Raster sharpRaster(const QImage& image)
{
    return pack(image.convertToFormat(QImage::Format_RGB32), 0x8F);
}

Raster ditheredRaster(const QImage& image)
{
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    const QImage mono = onWhite.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    return pack(mono.convertToFormat(QImage::Format_RGB32), 0x7F);
}

} // namespace stonepot

// One bit a dot: what thermal paper can show.
#pragma once

#include <QByteArray>
#include <QImage>

namespace stonepot {

struct Raster {
    int bytesPerRow = 0;
    int rows = 0;
    QByteArray bits; // row by row, the leftmost dot in the highest bit, set is black

    bool operator==(const Raster&) const = default;
};

// Text and lines in black on white: darker than mid-grey is black. White columns at the right edge are left out.
[[nodiscard]] Raster sharpRaster(const QImage& image);
// Photographs and logos: greys become patterns (Floyd-Steinberg). Transparent is white.
[[nodiscard]] Raster ditheredRaster(const QImage& image);

} // namespace stonepot

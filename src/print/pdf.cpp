#include "print/pdf.h"

#include "print/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qreal margin = 4;      // mm, of a roll
constexpr qreal rounding = 1.5;  // mm: page sizes are whole points
constexpr qreal pageMargin = 18; // mm, of a sheet
constexpr qreal widestRoll = 120;

int columnsOn(qreal paperWidth) // mm
{
    if (paperWidth < 70) {
        return 32;
    }
    return paperWidth < widestRoll ? 48 : 72;
}

// For `width` units that are `paperWidth` mm of paper. On a sheet lines stand closer, and codes are no larger than on a
// roll.
PageMetrics metricsFor(qreal paperWidth, qreal width)
{
    const int columns = columnsOn(paperWidth);
    const bool sheet = paperWidth >= widestRoll;
    const qreal cell = width / columns;
    return {.columns = columns,
            .cellWidth = cell,
            .lineHeight = cell * (sheet ? 2.2 : 2.5),
            .dot = cell / (sheet ? 20 : 12)};
}

QPageLayout rollFor(const PrintDocument& document, qreal paperWidth)
{
    const PageMetrics inMillimetres = metricsFor(paperWidth, paperWidth - 2 * margin);
    const qreal height = heightOf(layOut(document, inMillimetres.columns), inMillimetres) + 2 * margin + rounding;
    return {
        QPageSize(QSizeF(paperWidth, std::max(height, paperWidth)), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

} // namespace

Status paintOnPages(const PrintDocument& document, QPagedPaintDevice& device)
{
    const QPageLayout layout = device.pageLayout();
    const PageMetrics metrics = metricsFor(layout.fullRect(QPageLayout::Millimeter).width(), device.width());
    QPainter painter;
    if (!painter.begin(&device)) {
        return fail(ErrorCode::Unavailable, document.title, u"the printer takes no page"_s);
    }
    const qreal bottom = device.height();
    qreal y = 0;
    for (const PrintLine& line : layOut(document, metrics.columns)) {
        const qreal height = heightOf(line, metrics);
        if (y > 0 && y + height > bottom) {
            if (!device.newPage()) {
                return fail(ErrorCode::Unavailable, document.title, u"the printer takes no further page"_s);
            }
            y = 0;
        }
        paintLine(painter, line, y, metrics);
        y += height;
    }
    return painter.end() ? Status() : fail(ErrorCode::Unavailable, document.title, u"the page could not be ended"_s);
}

Result<QByteArray> toPdf(const PrintDocument& document, PdfPaper paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(u"Stonepot POS"_s);
        writer.setResolution(600);
        switch (paper) {
        case PdfPaper::Roll80:
            writer.setPageLayout(rollFor(document, 80));
            break;
        case PdfPaper::Roll58:
            writer.setPageLayout(rollFor(document, 58));
            break;
        case PdfPaper::A4:
            writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                             QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                                             QPageLayout::Millimeter));
            break;
        }
        if (const Status painted = paintOnPages(document, writer); !painted) {
            return std::unexpected(painted.error());
        }
    }
    return buffer.data();
}

} // namespace stonepot

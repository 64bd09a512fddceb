#include "print/page_painter.h"

#include "print/code128.h"
#include "core/qr_code.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int qrQuiet = 4;
constexpr int barcodeQuiet = 10;

// The typeface that has the text's script goes first: asking one that has not costs time and a warning.
QStringList families(const QString& text)
{
    // Not Inter: its alternates for hyphens and brackets are lost to whoever searches a PDF.
    QStringList names{u"Noto Sans"_s, u"sans-serif"_s};
    for (const QChar letter : text) {
        switch (letter.script()) {
        case QChar::Script_Arabic:
            return QStringList{u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s} + names;
        case QChar::Script_Devanagari:
            return QStringList{u"Noto Sans Devanagari"_s} + names;
        case QChar::Script_Hangul:
            return QStringList{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s} + names;
        case QChar::Script_Han:
            return QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s} + names;
        default:
            break;
        }
    }
    return names;
}

QFont letters(const QString& text, const PrintStyle& style, const PageMetrics& metrics)
{
    QFont font(families(text));
    // In whole points the size would jump; a point is a pixel on a painter without resolution.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(metrics.cellWidth * 1.75 * style.size))));
    font.setWeight(style.bold ? QFont::Bold : QFont::Medium); // thin strokes do not survive thermal paper
    return font;
}

qreal qrModule(const PageMetrics& metrics)
{
    return metrics.dot * 6;
}

QSizeF logoSize(const QImage& image, const PageMetrics& metrics)
{
    const QSizeF natural = QSizeF(image.size()) * metrics.dot;
    const qreal widest = metrics.width() * 0.75;
    return natural.width() > widest ? natural * (widest / natural.width()) : natural;
}

class Heights final {
public:
    explicit Heights(const PageMetrics& metrics)
        : m(metrics)
    {
    }
    qreal operator()(const TextLine& line) const { return m.lineHeight * line.style.size; }
    qreal operator()(const PrintRule&) const { return m.lineHeight * 0.6; }
    qreal operator()(const PrintQr& qr) const
    {
        const auto code = QrCode::encode(qr.data.toUtf8());
        return code ? (code->size() + 2 * qrQuiet) * qrModule(m) : 0;
    }
    qreal operator()(const PrintBarcode& barcode) const
    {
        return code128(barcode.data).empty() ? 0 : m.lineHeight * 3.5;
    }
    qreal operator()(const PrintLogo& logo) const { return logoSize(logo.image, m).height() + m.lineHeight * 0.4; }
    qreal operator()(const PrintFeed& feed) const { return feed.lines * m.lineHeight; }
    qreal operator()(const PrintCut&) const { return 0; }
    qreal operator()(const PrintDrawer&) const { return 0; }

private:
    const PageMetrics& m;
};

class Painting final {
public:
    Painting(QPainter& painter, qreal y, const PageMetrics& metrics)
        : m_painter(painter)
        , m_y(y)
        , m(metrics)
    {
    }

    void operator()(const TextLine& line)
    {
        for (const PrintCell& cell : line.cells) {
            paintCell(line, cell);
        }
        paintBox(line);
    }

    void operator()(const PrintRule& rule)
    {
        const qreal middle = m_y + m.lineHeight * 0.3;
        const qreal stroke = m.dot * 2;
        for (const qreal offset : rule.heavy ? std::vector<qreal>{-stroke, stroke} : std::vector<qreal>{0}) {
            m_painter.fillRect(QRectF(0, middle + offset - stroke / 2, m.width(), stroke), Qt::black);
        }
    }

    void operator()(const PrintQr& qr)
    {
        const auto code = QrCode::encode(qr.data.toUtf8());
        if (!code) {
            return;
        }
        const qreal module = qrModule(m);
        const qreal left = std::floor((m.width() - code->size() * module) / 2);
        for (int y = 0; y < code->size(); ++y) {
            for (int x = 0; x < code->size(); ++x) {
                if (code->isDark(x, y)) {
                    m_painter.fillRect(QRectF(left + x * module, m_y + (y + qrQuiet) * module, module, module),
                                       Qt::black);
                }
            }
        }
    }

    void operator()(const PrintBarcode& barcode)
    {
        const std::vector<int> widths = code128(barcode.data);
        int modules = 2 * barcodeQuiet;
        for (const int width : widths) {
            modules += width;
        }
        const qreal module = std::min(m.dot * 2, m.width() / modules);
        qreal x = std::floor((m.width() - (modules - 2 * barcodeQuiet) * module) / 2);
        bool bar = true;
        for (const int width : widths) {
            if (bar) {
                m_painter.fillRect(QRectF(x, m_y + m.lineHeight * 0.25, width * module, m.lineHeight * 3), Qt::black);
            }
            x += width * module;
            bar = !bar;
        }
    }

    void operator()(const PrintLogo& logo)
    {
        const QSizeF size = logoSize(logo.image, m);
        m_painter.drawImage(QRectF(QPointF((m.width() - size.width()) / 2, m_y), size), logo.image);
    }

    void operator()(const PrintFeed&) {}
    void operator()(const PrintCut&) {}
    void operator()(const PrintDrawer&) {}

private:
    void paintCell(const TextLine& line, const PrintCell& cell)
    {
        QTextLayout layout(cell.text, letters(cell.text, line.style, m), m_painter.device());
        QTextOption option;
        option.setTextDirection(line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        option.setFlags(QTextOption::IncludeTrailingSpaces);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine text = layout.createLine();
        text.setLineWidth(1e6);
        layout.endLayout();

        // The grid is an estimate: what comes out wider is squeezed, so that nothing runs into its neighbour.
        const qreal cellWidth = m.cellWidth * line.style.size;
        const qreal room = cell.width * cellWidth;
        const qreal natural = text.naturalTextWidth();
        const qreal squeeze = natural > room ? room / natural : 1;
        const qreal width = natural * squeeze;
        const qreal spare = room - width;
        const qreal left = cell.column * cellWidth + (cell.side == PrintSide::Left    ? 0
                                                      : cell.side == PrintSide::Right ? spare
                                                                                      : spare / 2);
        const qreal height = m.lineHeight * line.style.size;
        m_painter.save();
        m_painter.translate(left, m_y);
        if (line.style.inverse) {
            m_painter.fillRect(QRectF(0, height * 0.04, width, height * 0.92), Qt::black);
        }
        m_painter.setPen(line.style.inverse ? Qt::white : Qt::black);
        m_painter.scale(squeeze, 1);
        text.draw(&m_painter, QPointF(-text.naturalTextRect().x(), (height - text.height()) / 2));
        m_painter.restore();
    }

    void paintBox(const TextLine& line)
    {
        if (line.box == BoxEdge::None) {
            return;
        }
        const qreal height = m.lineHeight * line.style.size;
        const qreal stroke = m.dot * 2 * line.style.size;
        const qreal left = m.cellWidth / 2;
        const QRectF whole(left, m_y, m.width() - 2 * left, height);
        const qreal middle = whole.center().y();
        QRectF side = whole;
        if (line.box == BoxEdge::Top) {
            side.setTop(middle);
        } else if (line.box == BoxEdge::Bottom) {
            side.setBottom(middle);
        }
        m_painter.fillRect(QRectF(side.left(), side.top(), stroke, side.height()), Qt::black);
        m_painter.fillRect(QRectF(side.right() - stroke, side.top(), stroke, side.height()), Qt::black);
        if (line.box != BoxEdge::Inside) {
            m_painter.fillRect(QRectF(whole.left(), middle - stroke / 2, whole.width(), stroke), Qt::black);
        }
    }

    QPainter& m_painter;
    qreal m_y;
    const PageMetrics& m;
};

} // namespace

qreal heightOf(const PrintLine& line, const PageMetrics& metrics)
{
    return std::visit(Heights(metrics), line);
}

qreal heightOf(const std::vector<PrintLine>& lines, const PageMetrics& metrics)
{
    qreal height = 0;
    for (const PrintLine& line : lines) {
        height += heightOf(line, metrics);
    }
    return height;
}

void paintLine(QPainter& painter, const PrintLine& line, qreal y, const PageMetrics& metrics)
{
    std::visit(Painting(painter, y, metrics), line);
}

QImage paintPreview(const PrintDocument& document, const PageMetrics& metrics)
{
    const std::vector<PrintLine> lines = layOut(document, metrics.columns);
    const qreal margin = metrics.lineHeight;
    QImage image(static_cast<int>(metrics.width() + 2 * margin),
                 static_cast<int>(std::ceil(heightOf(lines, metrics) + 2 * margin)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(margin, margin);
    qreal y = 0;
    for (const PrintLine& line : lines) {
        paintLine(painter, line, y, metrics);
        y += heightOf(line, metrics);
    }
    return image;
}

} // namespace stonepot

#include "ui/common/figures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace stonepot {

namespace {

qreal digitWidth(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

bool isFigure(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

int figuresWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar character : text) {
        width += isFigure(character) ? digit : metrics.horizontalAdvance(character);
    }
    return static_cast<int>(std::ceil(width));
}

void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal digit = digitWidth(metrics);
    const QSize size(figuresWidth(text, painter.font()), static_cast<int>(std::ceil(metrics.height())));
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, alignment, size, rect);
    const qreal baseline = box.top() + metrics.ascent();
    qreal x = box.left();
    for (const QChar character : text) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal cell = isFigure(character) ? digit : advance;
        painter.drawText(QPointF(x + (cell - advance) / 2, baseline), QString(character));
        x += cell;
    }
}

} // namespace stonepot

// An item's own lines: to be made, started, done or void.
#include "ui/common/figures.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_painter.h"
#include "ui/kds/ticket_painting.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using namespace ticket_metrics;
using ticket_painting::asWritten;
using ticket_painting::placed;

constexpr int cursorMargin = 8;
constexpr int cursorBar = 3;
constexpr int strike = 2;

// Figures know no reading direction of their own.
Qt::Alignment leading(const QPainter& painter)
{
    return (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QRect quantityRect(const TicketLayout& layout, const TicketLayout::Line& line)
{
    return {line.rect.topLeft(), QSize(layout.textIndent - quantityGap, line.rect.height())};
}

QRect textRect(const TicketLayout& layout, const TicketLayout::Line& line)
{
    return line.rect.adjusted(layout.textIndent, 0, 0, 0);
}

} // namespace

void TicketPainter::paintItem(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                              const TicketLayout::Line& line, bool atCursor) const
{
    if (entry.status == ItemStatus::Ready || entry.status == ItemStatus::Served) {
        paintDone(painter, entry, layout, line);
        return;
    }
    if (entry.status == ItemStatus::Voided) {
        paintVoid(painter, entry, layout, line);
        return;
    }
    const auto at = [&](const QRect& rect) { return placed(painter, layout, rect); };
    if (atCursor) {
        const QRect row = line.rect.adjusted(-cursorMargin, 0, cursorMargin, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::Line));
        painter.drawRoundedRect(at(row), 4, 4);
        painter.fillRect(at(QRect(row.topLeft(), QSize(cursorBar, row.height()))), m_look.color(Token::Focus));
    }
    const QRect quantity = quantityRect(layout, line);
    if (line.first && entry.status == ItemStatus::InProgress) {
        painter.setPen(QPen(m_look.color(Token::Outline), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at(quantity.adjusted(-5, 1, 1, -1))), 6, 6);
    }
    painter.setPen(m_look.color(Token::Ink));
    if (line.first) {
        paintQuantity(painter, entry, at(quantity));
    }
    painter.setFont(font(TicketText::Item));
    painter.drawText(at(textRect(layout, line)), Qt::AlignLeft | Qt::AlignVCenter, asWritten(line.text));
}

void TicketPainter::paintQuantity(QPainter& painter, const CardEntry& entry, const QRect& rect) const
{
    painter.setFont(font(TicketText::Quantity));
    if (figuresWidth(entry.quantity, painter.font()) <= rect.width()) { // else it stands in the name
        drawFigures(painter, rect, leading(painter), entry.quantity);
    }
}

void TicketPainter::paintDone(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                              const TicketLayout::Line& line) const
{
    const auto at = [&](const QRect& rect) { return placed(painter, layout, rect); };
    QRect text = textRect(layout, line);
    const bool beside = figuresWidth(entry.quantity, font(TicketText::Quantity)) <= widestQuantity;
    painter.setPen(m_look.color(Token::Ink3));
    painter.setFont(font(TicketText::DoneQuantity));
    if (line.first) {
        const QRect check(line.rect.topLeft(), QSize(quantityWidth, line.rect.height()));
        m_look.icons.paint(painter, at(check), u"check"_s, 26, m_look.color(Token::Ok));
        if (beside) {
            drawFigures(painter, at(text), leading(painter), entry.quantity);
        }
    }
    if (beside) {
        text.setLeft(text.left() + figuresWidth(entry.quantity, painter.font()) + doneGap);
    }
    painter.setFont(font(TicketText::DoneItem));
    painter.drawText(at(text), Qt::AlignLeft | Qt::AlignVCenter, asWritten(line.text));
}

void TicketPainter::paintVoid(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                              const TicketLayout::Line& line) const
{
    const auto at = [&](const QRect& rect) { return placed(painter, layout, rect); };
    const QColor ink = m_look.color(Token::Remove);
    const QRect text = textRect(layout, line);
    const int middle = line.rect.center().y() + 1;
    painter.setPen(ink);
    if (line.first) {
        const QRect quantity = quantityRect(layout, line);
        paintQuantity(painter, entry, at(quantity));
        painter.fillRect(at(QRect(quantity.left() - 1, middle, quantity.width() - 2, strike)), ink);
    }
    painter.setFont(font(TicketText::DoneItem));
    painter.drawText(at(text), Qt::AlignLeft | Qt::AlignVCenter, asWritten(line.text));
    const int width = painter.fontMetrics().horizontalAdvance(line.text);
    painter.fillRect(at(QRect(text.left() - 1, middle, width + 2, strike)), ink);
    if (line.last) {
        const QRectF pill(at(QRect(text.left() + width + doneGap + 2, line.rect.top() + 4, voidPill, 25)));
        painter.setPen(QPen(ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(1, 0, -1, 0), 4, 4);
        painter.setFont(m_pill);
        painter.drawText(pill, Qt::AlignCenter, tr("VOID"));
    }
}

} // namespace stonepot

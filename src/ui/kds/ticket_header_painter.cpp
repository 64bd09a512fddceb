// The coloured head of a card and the frame of the selected one.
#include "ui/common/figures.h"
#include "ui/common/glyphs.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_painter.h"
#include "ui/kds/ticket_painting.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using namespace ticket_metrics;
using namespace ticket_painting;

constexpr int keySize = 32;
constexpr int rowIcon = 22;
constexpr int firstRow = 8;
constexpr int firstRowHeight = 38;
constexpr int secondRow = 46;
constexpr int headerGlyphSize = 24;
constexpr int badgeIcon = 16;
constexpr int headerBadgePadding = 7;
constexpr int headerBadgeHeight = 26;

QString serviceIcon(Service service)
{
    switch (service) {
    case Service::DineIn:
        return u"dine-in"_s;
    case Service::Pickup:
        return u"takeout"_s;
    case Service::Delivery:
        return u"bike"_s;
    case Service::Other:
        return u"orders"_s;
    }
    return {};
}

struct HeaderColors {
    QColor fill;
    QColor ink;
    StateGlyph glyph;
};

HeaderColors headerColors(const Look& look, const TicketCard& card, Milliseconds age, bool inFlash)
{
    if (card.cancelled) {
        return {look.color(Token::Stale), look.color(Token::OnFill), StateGlyph::LineVoid};
    }
    switch (ageState(age, card.limits)) {
    case AgeState::OnTime:
        return {look.color(Token::Ontime), look.color(Token::OnFill), StateGlyph::TicketOnTime};
    case AgeState::Warning:
        return {look.color(Token::Warn), look.color(Token::WarnInk), StateGlyph::TicketWarning};
    case AgeState::Late:
        if (inFlash) {
            return {look.color(Token::OnFill), look.color(Token::Late), StateGlyph::TicketLate};
        }
        return {look.color(Token::Late), look.color(Token::OnFill), StateGlyph::TicketLate};
    }
    return {};
}

} // namespace

void TicketPainter::paintHeader(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                                const Header& state) const
{
    const HeaderColors colors = headerColors(m_look, card, state.age, state.inFlash);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(layout.header.adjusted(0, 0, 0, 1), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawPath(cardPath(layout));
    painter.restore();
    painter.setPen(colors.ink);
    const int start = state.key > 0 ? paintKey(painter, layout, state.key) : margin;
    const QString age = ageText(state.age);
    const int ageWidth = figuresWidth(age, m_number);
    const QRect ageRect(layout.size.width() - margin - ageWidth, firstRow, ageWidth, firstRowHeight);
    painter.setFont(m_number);
    drawFigures(painter, placed(painter, layout, ageRect), Qt::AlignCenter, age);
    const int glyphTop = firstRow + (firstRowHeight - headerGlyphSize) / 2;
    const QRect glyph(ageRect.left() - 10 - headerGlyphSize, glyphTop, headerGlyphSize, headerGlyphSize);
    paintGlyph(painter, placed(painter, layout, glyph), colors.glyph, m_look.theme);
    const QRect number(start, firstRow, glyph.left() - 8 - start, firstRowHeight);
    painter.setPen(colors.ink);
    painter.setFont(m_number);
    painter.drawText(placed(painter, layout, number), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(card.number, Qt::ElideLeft, number.width()));
    paintCaption(painter, card, layout, colors.ink);
    if (state.stale) {
        painter.setPen(QPen(m_look.color(Token::Note), 2, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, layout.header.bottom()), QPointF(layout.size.width() - 1, layout.header.bottom()));
    }
}

// The number to press in its box; where the next thing may start.
int TicketPainter::paintKey(QPainter& painter, const TicketLayout& layout, int key) const
{
    const QRect place(margin, firstRow + (firstRowHeight - keySize) / 2, keySize, keySize);
    const QRectF box = QRectF(placed(painter, layout, place)).adjusted(1, 1, -1, -1);
    const QPen ink = painter.pen();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.color(), 2));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(ink);
    painter.setFont(m_key);
    painter.drawText(box, Qt::AlignCenter, QString::number(key));
    return place.right() + 1 + 10;
}

void TicketPainter::paintCaption(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                                 const QColor& ink) const
{
    const auto at = [&](const QRect& rect) { return placed(painter, layout, rect); };
    const QRect row(margin, secondRow, layout.size.width() - 2 * margin, headerBadgeHeight);
    int end = row.right() + 1;
    const QString badge = card.cancelled ? tr("CANCELLED") : card.rush ? tr("RUSH") : QString();
    if (!badge.isEmpty()) {
        painter.setFont(m_badge);
        const int words = painter.fontMetrics().horizontalAdvance(badge);
        const int icon = card.cancelled ? 0 : badgeIcon + 2;
        const QRect box(end - words - icon - 2 * headerBadgePadding, row.top(), words + icon + 2 * headerBadgePadding,
                        headerBadgeHeight);
        const QColor badgeInk = card.cancelled ? m_look.color(Token::NoteInk) : m_look.color(Token::Late).darker(115);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::OnFill));
        painter.drawRoundedRect(at(box), 4, 4);
        if (icon > 0) {
            const QRect bolt(box.left() + headerBadgePadding - 1, box.top(), badgeIcon, headerBadgeHeight);
            m_look.icons.paint(painter, at(bolt), u"rush"_s, badgeIcon, badgeInk);
        }
        painter.setPen(badgeInk);
        painter.drawText(at(box.adjusted(headerBadgePadding + icon, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, badge);
        end = box.left() - 8;
    }
    const bool rides = card.service == Service::Delivery && painter.layoutDirection() == Qt::RightToLeft;
    m_look.icons.paint(painter, at(QRect(row.left(), row.top(), rowIcon, headerBadgeHeight)), serviceIcon(card.service),
                       rowIcon, ink, rides);
    painter.setPen(ink);
    painter.setFont(m_caption);
    const QRect caption(row.left() + rowIcon + 8, row.top(), end - row.left() - rowIcon - 8, headerBadgeHeight);
    painter.drawText(at(caption), Qt::AlignLeft | Qt::AlignVCenter,
                     asWritten(painter.fontMetrics().elidedText(card.caption, Qt::ElideRight, caption.width())));
}

void TicketPainter::paintSelection(QPainter& painter, const TicketLayout& layout) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.color(Token::Focus), 4));
    const QRectF card(QPointF(), QSizeF(layout.size));
    painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
}

} // namespace stonepot

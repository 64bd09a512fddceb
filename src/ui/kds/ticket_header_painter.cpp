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
constexpr int captionIcon = 20;
constexpr int badgeHeight = 26;

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

HeaderColors headerColors(const Look& look, const TicketCard& card, Milliseconds age)
{
    if (card.cancelled) {
        return {look.color(Token::Stale), look.color(Token::Ink), StateGlyph::LineVoid};
    }
    switch (ageState(age, card.limits)) {
    case AgeState::OnTime:
        return {look.color(Token::Ontime), look.color(Token::Ink), StateGlyph::TicketOnTime};
    case AgeState::Warning:
        return {look.color(Token::Warn), look.color(Token::WarnInk), StateGlyph::TicketWarning};
    case AgeState::Late:
        return {look.color(Token::Late), look.color(Token::OnFill), StateGlyph::TicketLate};
    }
    return {};
}

} // namespace

void TicketPainter::paintHeader(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                                const Header& state) const
{
    const HeaderColors colors = headerColors(m_look, card, state.age);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(layout.header.adjusted(0, 0, 0, 1), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawPath(cardPath(layout));
    painter.restore();
    const auto at = [&](const QRect& rect) { return placed(painter, layout, rect); };
    const int width = layout.size.width();
    painter.setPen(colors.ink);
    int x = margin;
    if (state.key > 0) {
        const QRectF box = QRectF(at(QRect(x, 11, keySize, keySize))).adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRoundedRect(box, 5, 5);
        painter.setFont(m_key);
        painter.drawText(box, Qt::AlignCenter, QString::number(state.key));
        x += keySize + 10;
    }
    painter.setFont(m_number);
    const QString age = ageText(state.age);
    const int ageWidth = figuresWidth(age, m_number);
    const QRect ageRect(width - margin - ageWidth, 8, ageWidth, 38);
    drawFigures(painter, at(ageRect), Qt::AlignCenter, age);
    const QRect glyph(ageRect.left() - 10 - 26, 14, 26, 26);
    paintGlyph(painter, at(glyph), colors.glyph, m_look.theme);
    painter.setPen(colors.ink);
    const QRect number(x, 8, glyph.left() - 8 - x, 38);
    painter.setFont(m_number);
    painter.drawText(at(number), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(card.number, Qt::ElideLeft, number.width()));

    const QRect second(margin, 46, width - 2 * margin, badgeHeight);
    int end = second.right() + 1;
    const QString badge = card.cancelled ? tr("CANCELLED") : card.rush ? tr("RUSH") : QString();
    if (!badge.isEmpty()) {
        painter.setFont(m_badge);
        const int icon = card.cancelled ? 0 : 20;
        const QRect box(end - painter.fontMetrics().horizontalAdvance(badge) - icon - 14, second.top(),
                        painter.fontMetrics().horizontalAdvance(badge) + icon + 14, badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::Note));
        painter.drawRoundedRect(at(box), 4, 4);
        const QColor ink =
            card.rush && !card.cancelled ? m_look.color(Token::Late).darker(115) : m_look.color(Token::NoteInk);
        painter.setPen(ink);
        if (icon > 0) {
            m_look.icons.paint(painter, at(QRect(box.left() + 4, box.top(), 18, badgeHeight)), u"rush"_s, 18, ink);
        }
        painter.drawText(at(box.adjusted(icon + 5, 0, -7, 0)), Qt::AlignLeft | Qt::AlignVCenter, badge);
        end = box.left() - 8;
    }
    m_look.icons.paint(painter, at(QRect(second.left(), second.top(), rowIcon, badgeHeight)), serviceIcon(card.service),
                       captionIcon, colors.ink,
                       painter.layoutDirection() == Qt::RightToLeft && card.service == Service::Delivery);
    painter.setPen(colors.ink);
    painter.setFont(m_caption);
    const QRect caption(second.left() + rowIcon + 8, second.top(), end - second.left() - rowIcon - 8, badgeHeight);
    painter.drawText(at(caption), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(card.caption, Qt::ElideRight, caption.width()));
    if (state.stale) {
        painter.setPen(QPen(m_look.color(Token::Note), 2, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, layout.header.bottom()), QPointF(width - 1, layout.header.bottom()));
    }
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

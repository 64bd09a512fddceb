#include "ui/kds/board_geometry.h"

#include <QStyle>
#include <algorithm>

namespace stonepot {

QRect BoardGeometry::scaled(const QRect& rect) const
{
    return QRectF(QPointF(rect.topLeft()) * scale, QSizeF(rect.size()) * scale).toAlignedRect();
}

QRect BoardGeometry::unscaledCardRect(const BoardCard& card) const
{
    const QRect logical(placeRect(card.place, arrangement.grid()).topLeft(), card.layout.size);
    return QStyle::visualRect(direction, area, logical);
}

QRect BoardGeometry::cardRect(const BoardCard& card) const
{
    return scaled(unscaledCardRect(card));
}

QRect BoardGeometry::onBoard(const BoardCard& card, const QRect& inCard) const
{
    const QRect outer = unscaledCardRect(card);
    return scaled(QStyle::visualRect(direction, QRect(QPoint(), outer.size()), inCard).translated(outer.topLeft()));
}

QPoint BoardGeometry::inCard(const BoardCard& card, QPoint point) const
{
    const QRect outer = unscaledCardRect(card);
    const QPoint unscaled = (QPointF(point) / scale).toPoint();
    return QStyle::visualPos(direction, QRect(QPoint(), outer.size()), unscaled - outer.topLeft());
}

const BoardCard* BoardGeometry::cardAt(QPoint point) const
{
    const auto& cards = arrangement.cards();
    const auto found = std::ranges::find_if(cards, [this, point](const BoardCard& card) {
        return card.place.page == page && cardRect(card).contains(point);
    });
    return found == cards.end() ? nullptr : &*found;
}

const BoardCard* BoardGeometry::cardOfTicket(const QString& ticketId) const
{
    const auto& cards = arrangement.cards();
    const auto found =
        std::ranges::find_if(cards, [&](const BoardCard& card) { return card.card.ticketIds.contains(ticketId); });
    return found == cards.end() ? nullptr : &*found;
}

QRect BoardGeometry::ticketRect(const QString& ticketId) const
{
    const BoardCard* card = cardOfTicket(ticketId);
    return card != nullptr && card->place.page == page ? cardRect(*card) : QRect();
}

QRect BoardGeometry::bumpRect(const QString& ticketId) const
{
    const BoardCard* card = cardOfTicket(ticketId);
    return card != nullptr && card->place.page == page ? onBoard(*card, card->layout.bump) : QRect();
}

QRect BoardGeometry::lineRect(const QString& ticketId, const QString& itemId) const
{
    const BoardCard* card = cardOfTicket(ticketId);
    if (card == nullptr || card->place.page != page) {
        return {};
    }
    for (const TicketLayout::Line& line : card->layout.lines) {
        const CardEntry& entry = card->card.entries[line.entry];
        if (entry.kind == CardEntry::Kind::Item && entry.ticketId == ticketId && entry.itemId == itemId) {
            return onBoard(*card, line.rect);
        }
    }
    return {};
}

} // namespace stonepot

// What fingers do on the board.
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QMouseEvent>
#include <cstdlib>

namespace stonepot {

void TicketBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = true;
    m_rest.stop();
    m_pressedAt = event->position().toPoint();
    const BoardGeometry geometry = geometryOfPage();
    const BoardCard* card = geometry.cardAt(m_pressedAt);
    if (card != nullptr && !card->card.kept && geometry.onBoard(*card, card->layout.bump).contains(m_pressedAt)) {
        m_pressedBump = card->card.id;
        updateCard(m_pressedBump);
    }
}

void TicketBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed = false;
    touched();
    const QString bump = std::exchange(m_pressedBump, {});
    updateCard(bump);
    const QPoint point = event->position().toPoint();
    const BoardGeometry geometry = geometryOfPage();
    const BoardCard* card = geometry.cardAt(point);
    const bool sameCard = card != nullptr && card == geometry.cardAt(m_pressedAt);
    if (!bump.isEmpty()) {
        if (sameCard && card->card.id == bump && geometry.onBoard(*card, card->layout.bump).contains(point)) {
            emit bumpRequested(bump);
        }
        return;
    }
    const int swipe = point.x() - m_pressedAt.x();
    if (std::abs(swipe) > m_look.theme.scaled(m_arrangement.grid().cell.width() / 2)) {
        const bool onward = (swipe < 0) == (layoutDirection() == Qt::LeftToRight);
        setPage(m_page + (onward ? 1 : -1));
        return;
    }
    if (sameCard) {
        tapInCard(*card, geometry.inCard(*card, point), geometry.inCard(*card, m_pressedAt));
    }
}

void TicketBoard::tapInCard(const BoardCard& card, QPoint inCard, QPoint pressedInCard)
{
    if (card.layout.more.contains(inCard) && card.layout.more.contains(pressedInCard)) {
        emit wholeTicketRequested(card.card.id);
        return;
    }
    const int entry = card.layout.entryAt(inCard);
    if (entry < 0 || card.layout.entryAt(pressedInCard) != entry) {
        return;
    }
    const CardEntry& touchedEntry = card.card.entries[entry];
    if (!touchedEntry.itemId.isEmpty() && isOpen(touchedEntry.status)) {
        emit lineTapped({touchedEntry.ticketId, touchedEntry.itemId, touchedEntry.status});
    }
}

void TicketBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    // A second tap on a line or a button is a second tap; only elsewhere it means the whole ticket.
    const QPoint point = event->position().toPoint();
    const BoardGeometry geometry = geometryOfPage();
    const BoardCard* card = event->button() == Qt::LeftButton ? geometry.cardAt(point) : nullptr;
    if (card == nullptr) {
        return;
    }
    const QPoint inside = geometry.inCard(*card, point);
    if (card->layout.bump.contains(inside) || card->layout.more.contains(inside) || card->layout.entryAt(inside) >= 0) {
        mousePressEvent(event);
        return;
    }
    touched();
    if (!card->card.kept) {
        emit bumpRequested(card->card.id);
    }
}

} // namespace stonepot

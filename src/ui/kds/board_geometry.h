// Where the cards of a page are on the screen, mirrored when it reads from right to left.
#pragma once

#include "ui/kds/board_arrangement.h"

namespace stonepot {

struct BoardGeometry {
    const BoardArrangement& arrangement;
    int page = 0;
    QRect area;        // the board's own rectangle, before it is scaled
    qreal scale = 1.0; // of everything, for people who need larger text
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] QRect cardRect(const BoardCard& card) const;
    // A rectangle of a card's layout on the board.
    [[nodiscard]] QRect onBoard(const BoardCard& card, const QRect& inCard) const;
    // A point of the board in the card's layout.
    [[nodiscard]] QPoint inCard(const BoardCard& card, QPoint point) const;
    [[nodiscard]] const BoardCard* cardAt(QPoint point) const;
    // The card that a ticket stands on, on whatever page.
    [[nodiscard]] const BoardCard* cardOfTicket(const QString& ticketId) const;

    // On the board before it is scaled, as it is painted.
    [[nodiscard]] QRect unscaledCardRect(const BoardCard& card) const;

    // Null rectangles for what is not on this page.
    [[nodiscard]] QRect ticketRect(const QString& ticketId) const;
    [[nodiscard]] QRect bumpRect(const QString& ticketId) const;
    [[nodiscard]] QRect lineRect(const QString& ticketId, const QString& itemId) const;

private:
    [[nodiscard]] QRect scaled(const QRect& rect) const;
};

} // namespace stonepot

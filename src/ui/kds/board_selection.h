// The ticket and the line that keys act on.
#pragma once

#include "ui/kds/board_arrangement.h"

namespace stonepot {

// A line of a card, as commands need it.
struct LineRef {
    QString ticketId;
    QString itemId;
    ItemStatus status = ItemStatus::Pending;

    bool operator==(const LineRef&) const = default;
};

class BoardSelection final {
public:
    explicit BoardSelection(const BoardArrangement& arrangement);

    void select(const QString& cardId);
    // `steps` cards onward, within the first and the last; with nothing selected the first of `page`.
    void move(int steps, int page);
    // `steps` open lines onward in the selected card.
    void moveLine(int steps);

    [[nodiscard]] QString cardId() const { return m_card; }
    [[nodiscard]] const BoardCard* card() const; // null when it has left the board
    // The first open line until it is moved; nothing when all are done.
    [[nodiscard]] std::optional<LineRef> line() const;

private:
    const BoardArrangement& m_arrangement;
    QString m_card;
    QString m_lineTicket;
    QString m_lineItem;
};

} // namespace stonepot

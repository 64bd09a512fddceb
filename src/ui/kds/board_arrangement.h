// The cards of a board with their layouts and places. Nothing moves unless it may: while somebody touches the board,
// cards change in place, finished ones leave a hole, and new ones wait.
#pragma once

#include "ui/kds/board_layout.h"
#include "ui/kds/ticket_layout.h"

namespace stonepot {

struct BoardCard {
    TicketCard card;
    TicketLayout layout;
    BoardPlace place;
    int key = 0; // 1–9: its number on its page; 0: none
};

class BoardArrangement final {
public:
    explicit BoardArrangement(TextWrap& wrap);

    struct Change {
        bool moved = false;  // places, pages or numbers are others than before
        QStringList changed; // cards at their old place with another content
    };

    // Takes `cards` as what is to be shown. With `mayMove` all of them are placed anew.
    Change update(const std::vector<TicketCard>& cards, bool mayMove);
    // Another size of the board: everything is placed anew.
    Change setGrid(const BoardGrid& grid);

    [[nodiscard]] const BoardGrid& grid() const { return m_grid; }
    [[nodiscard]] const std::vector<BoardCard>& cards() const { return m_shown; }
    [[nodiscard]] const BoardCard* find(const QString& cardId) const;
    [[nodiscard]] const BoardCard* byKey(int page, int key) const;
    [[nodiscard]] int pages() const;
    // Something waits for a place, or has left a hole.
    [[nodiscard]] bool wantsToMove() const { return m_wantsToMove; }

private:
    struct KnownLayout {
        TicketCard card;
        TicketLayout layout;
    };

    const TicketLayout& layoutOf(const TicketCard& card);
    Change place();
    Change updateInPlace();

    TextWrap& m_wrap;
    BoardGrid m_grid;
    std::vector<TicketCard> m_wanted;
    std::vector<BoardCard> m_shown;
    QHash<QString, KnownLayout> m_layouts;
    bool m_wantsToMove = false;
};

} // namespace stonepot

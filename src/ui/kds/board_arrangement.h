// The cards of a board with their layouts and places. Nothing moves unless it may: while somebody touches the board,
// cards change in place, finished ones leave a hole, and new ones wait.
#pragma once

#include "ui/kds/board_layout.h"
#include "ui/kds/ticket_layout.h"

#include <functional>

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
    // Laying out is what takes time; done ahead, update() and setGrid() find it done. Of another grid: all cards, until
    // `goesOn`, which is asked after each, says otherwise; false: some are left.
    void prepare(const TicketCard& card);
    [[nodiscard]] bool prepare(const BoardGrid& grid, const std::function<bool()>& goesOn);

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

    using Layouts = QHash<QString, KnownLayout>; // by card id

    // False: it was known.
    bool know(Layouts& layouts, const TicketCard& card, const BoardGrid& grid);
    const TicketLayout& layoutOf(const TicketCard& card);
    Change place();
    Change updateInPlace();

    TextWrap& m_wrap;
    BoardGrid m_grid;
    std::vector<TicketCard> m_wanted;
    std::vector<BoardCard> m_shown;
    Layouts m_layouts;
    BoardGrid m_nextGrid;
    Layouts m_nextLayouts; // for it
    bool m_wantsToMove = false;
};

} // namespace stonepot

// The cards of a board from one frame to the next: only those whose tickets changed are made anew, and no more of them
// at once than there is time for.
#pragma once

#include "state/ticket_model.h"
#include "ui/kds/ticket_card.h"

#include <functional>

namespace stonepot {

class CardCache final {
public:
    // Told of each card that is made anew; false: no more of them now.
    using Made = std::function<bool(const TicketCard& card)>;

    // All cards in the model's order, as makeCards() would; once `made` says so the others are as they were, and those
    // that are not known yet are left out.
    [[nodiscard]] std::vector<TicketCard> update(const TicketModel& model, const StationNames& stations,
                                                 const AgeSettings& ages, const Made& made);
    [[nodiscard]] bool isComplete() const { return m_isComplete; } // the last update left nothing out
    void clear();                                                  // other names, or other limits

private:
    struct Known {
        QList<quint64> revisions; // of its tickets
        TicketCard card;
    };

    QHash<QString, Known> m_known; // by card id
    BoardScope m_scope;
    bool m_isComplete = true;
};

} // namespace stonepot

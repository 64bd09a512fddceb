#include "ui/kds/card_cache.h"

namespace stonepot {

std::vector<TicketCard> CardCache::update(const TicketModel& model, const StationNames& stations,
                                          const AgeSettings& ages, const Made& made)
{
    if (m_scope != model.scope()) {
        m_scope = model.scope();
        clear();
    }
    m_isComplete = true;
    bool goesOn = true;
    QHash<QString, Known> before = std::exchange(m_known, {});
    std::vector<TicketCard> cards;
    for (const std::vector<const TicketRow*>& rows : groupTickets(model)) {
        const QString& id = rows.front()->ticket.id;
        QList<quint64> revisions;
        for (const TicketRow* row : rows) {
            revisions += model.revision(row->ticket.id);
        }
        Known known = before.take(id);
        if (known.revisions != revisions) {
            if (goesOn) {
                known = {revisions, makeCard(model, rows, stations, ages)};
                goesOn = made(known.card);
            } else {
                m_isComplete = false;
                if (known.revisions.isEmpty()) {
                    continue;
                }
            }
        }
        cards.push_back(known.card);
        m_known.insert(id, known);
    }
    return cards;
}

void CardCache::clear()
{
    m_known.clear();
}

} // namespace stonepot

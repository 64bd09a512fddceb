// What the kitchen has finished: for recall, and for the figure of how long it takes.
#pragma once

#include "core/kitchen_order.h"

#include <QHash>
#include <deque>

namespace stonepot {

class BumpedTickets final {
public:
    static constexpr std::size_t kept = 100;
    static constexpr Milliseconds averagedOver = std::chrono::hours(1);

    // Latest first.
    [[nodiscard]] const std::deque<KitchenOrder>& tickets() const { return m_tickets; }

    // Takes the ticket in, changes it in place, or takes it out when it is not done (any more). True when anything
    // changed.
    bool put(const KitchenOrder& ticket, bool done);
    // The ticket goes on under another id.
    void replace(const QString& ticketId, const KitchenOrder& ticket);
    // Ids of tickets that went because there were too many, since the last call.
    [[nodiscard]] QStringList takeDropped() { return std::exchange(m_dropped, {}); }

    // From order to ready, of what got ready within the last hour; nothing when nothing did.
    [[nodiscard]] std::optional<Milliseconds> averageTime(Instant now) const;

private:
    struct Timing {
        Instant readyAt{};
        Milliseconds took{};
    };

    void time(const KitchenOrder& ticket);

    std::deque<KitchenOrder> m_tickets;
    QStringList m_dropped;
    QHash<QString, Timing> m_timings; // by ticket
};

} // namespace stonepot

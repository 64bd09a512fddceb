// By which name a backend knows the ticket of an order of ours. A base backend may give an order and its ticket ids of
// their own; the order's number links them (docs/protocol.md, "KitchenOrder"). Until the ticket has been seen, the
// device that took the order calls it by the order's name, under which such a backend finds no ticket.
#pragma once

#include "core/backend_clock.h"
#include "core/messages.h"

#include <QHash>
#include <deque>

namespace stonepot {

class TicketNames final {
public:
    explicit TicketNames(const BackendClock& theirClock)
        : m_theirClock(theirClock)
    {
    }

    // The backend has taken our order and named it so.
    void ordered(const Order& order, const QString& orderId, const QString& orderNumber);
    // The backend has this ticket, whoever's it is.
    void seen(const KitchenOrder& ticket);

    // The change calls our order `clientOrderId` by the order's name, and its ticket has not been seen: the backend is
    // to be asked for it first.
    [[nodiscard]] bool isUnclear(const QString& clientOrderId, const UpdateOrderStatus& change) const;
    // The change in the backend's names of ticket and items; as it is where those are not known.
    [[nodiscard]] UpdateOrderStatus translated(const QString& clientOrderId, UpdateOrderStatus change) const;

private:
    struct Ours {
        QString orderId;
        QString orderNumber;
        Instant createdAt{};
        std::vector<KitchenItem> items;
    };
    struct Theirs {
        QString ticketId;
        Instant createdAt{};
        std::vector<KitchenItem> items;
    };
    [[nodiscard]] const Ours* find(const QString& clientOrderId, const UpdateOrderStatus& change) const;

    const BackendClock& m_theirClock;
    QHash<QString, Ours> m_ours;      // by clientOrderId
    QHash<QString, Theirs> m_tickets; // by order number
    // So that neither grows for ever.
    std::deque<QString> m_oldestOurs;
    std::deque<QString> m_oldestTickets;
};

} // namespace stonepot

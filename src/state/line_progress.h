// Lines of orders whose state in the kitchen is not that of their order: some are ready before the others, some were
// added later and have a ticket of their own. No I/O.
#pragma once

#include "core/messages.h"

#include <QHash>

namespace stonepot {

class LineProgress final {
public:
    void apply(const KitchenOrder& ticket);
    void apply(const OrderStatusUpdate& update);
    void seen(const QString& ticketId); // a display shows it

    // What its order's state says nothing about.
    [[nodiscard]] bool isAddition(const QString& lineId) const;
    [[nodiscard]] bool isSeen(const QString& lineId) const;
    [[nodiscard]] bool isReady(const QString& lineId) const;

private:
    struct Ticket {
        bool isAddition = false;
        bool isSeen = false;
        bool isCooked = false;
        qint64 version = 0; // a base backend has none
        QHash<QString, ItemStatus> lines{};
    };

    [[nodiscard]] const Ticket* ticketOf(const QString& lineId) const;
    void put(const QString& ticketId, const QString& lineId, ItemStatus status);
    void forget(const QString& ticketId);

    QHash<QString, Ticket> m_tickets;   // only those that are told apart: a day has many
    QHash<QString, QString> m_ticketOf; // by line
};

} // namespace stonepot

// Additions to orders that no display has shown yet: each is a ticket of its own. No I/O.
#pragma once

#include "core/kitchen_order.h"

#include <QHash>

namespace stonepot {

class UnseenAdditions final {
public:
    // The addition as the backend has it, of the order with this key.
    void put(const QString& orderKey, const KitchenOrder& ticket, Milliseconds now);
    // Is on a display, or in somebody's hand. The key of its order; empty when it was not waited for.
    QString seen(const QString& ticketId);
    // Every open ticket there is: others are over.
    void keep(const std::vector<KitchenOrder>& open);
    // A person has told the kitchen.
    void told(const QString& orderKey);

    [[nodiscard]] std::vector<KitchenOrder> of(const QString& orderKey) const; // in the order of their sequence
    // Keys of orders that have one which nobody has shown for so long.
    [[nodiscard]] QStringList dueSince(Milliseconds latest) const;

private:
    struct Waiting {
        QString orderKey;
        KitchenOrder ticket;
        Milliseconds since{};
    };

    QHash<QString, Waiting> m_waiting; // by ticket
    QSet<QString> m_over;              // tickets: seen, or told of
};

} // namespace stonepot

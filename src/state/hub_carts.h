// Orders put aside as they travel to the hub and come back in its list of them. Values in, values out.
#pragma once

#include "core/outbox.h"
#include "state/held_carts.h"

namespace stonepot {

// One of the hub's list. Who wrote it may be another program: what is missing is empty.
struct HubCart {
    QString id;
    QString by;                   // person or device, as the hub calls them
    Instant at{};                 // by the hub's clock
    QString till;                 // the letter of the device's numbers
    std::optional<HeldCart> held; // nothing: this program cannot read it

    bool operator==(const HubCart&) const = default;
};

struct HubCarts {
    qint64 seq = 0; // when it was true
    std::vector<HubCart> carts;

    [[nodiscard]] const HubCart* find(const QString& id) const;
};

[[nodiscard]] HubCarts readHubCarts(qint64 seq, const QJsonArray& held);

// What the hub is told: that it is held, that it is wanted. Both keep their order.
[[nodiscard]] OutboxEntry holdEntry(const QString& key, const HeldCart& held, QChar till, Instant now);
[[nodiscard]] OutboxEntry takeEntry(const QString& key, const QString& cartId, Instant now);

} // namespace stonepot

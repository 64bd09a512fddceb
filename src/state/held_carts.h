// Orders that were put aside before they were placed: kept in the device's settings, so that they outlive the program.
// Values in, values out.
#pragma once

#include "core/cart.h"
#include "core/clock.h"

#include <QByteArray>
#include <QJsonObject>

namespace stonepot {

struct HeldCart {
    QString id;
    QString staffId; // who held it
    QString staffName;
    Instant heldAt{};
    bool onLeaving = false; // its owner left the till with it open: it is theirs again when they are back
    Cart cart;
    QString orderKey{};  // what it is an addition to; empty: an order of its own
    bool shared = false; // the hub is told of it, or was
    qint64 seenAt = 0;   // of a shared one: the seq of the first list of the hub's that had it; 0: none yet

    bool operator==(const HeldCart&) const = default;
};

[[nodiscard]] QJsonObject cartToJson(const Cart& cart);
[[nodiscard]] std::optional<Cart> cartFromJson(const QJsonObject& json); // nothing when a line cannot be read

[[nodiscard]] QJsonObject toJson(const HeldCart& held);
[[nodiscard]] std::optional<HeldCart> heldCartFromJson(const QJsonObject& json);
[[nodiscard]] QByteArray heldCartsToJson(const std::vector<HeldCart>& carts);
// What cannot be read is left out: a file of a newer version must not cost the others.
[[nodiscard]] std::vector<HeldCart> heldCartsFromJson(const QByteArray& json);

} // namespace stonepot

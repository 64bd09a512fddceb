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
    QString orderKey{}; // what it is an addition to; empty: an order of its own

    bool operator==(const HeldCart&) const = default;
};

[[nodiscard]] QJsonObject cartToJson(const Cart& cart);
[[nodiscard]] std::optional<Cart> cartFromJson(const QJsonObject& json); // nothing when a line cannot be read

[[nodiscard]] QByteArray heldCartsToJson(const std::vector<HeldCart>& carts);
// What cannot be read is left out: a file of a newer version must not cost the others.
[[nodiscard]] std::vector<HeldCart> heldCartsFromJson(const QByteArray& json);

} // namespace stonepot

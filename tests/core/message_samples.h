// Orders, tickets and frames with every field in use, for the tests of what travels.
#pragma once

#include "core/messages.h"

#include <QJsonValue>

namespace stonepot::test {

// With pos: modifiers of every kind, discounts, charges, inclusive and exclusive taxes, two payments, a voided line.
[[nodiscard]] Order richOrder();
[[nodiscard]] KitchenOrder richTicket();

// Frames as peers send them that know only the base protocol.
[[nodiscard]] QByteArray baseSubmitOrder();
[[nodiscard]] QByteArray baseOrderCreated();
[[nodiscard]] QByteArray baseSyncState();
[[nodiscard]] QByteArray baseStatusUpdate();

// One of each type, with every field in use.
[[nodiscard]] std::vector<ClientMessage> richClientMessages();
[[nodiscard]] std::vector<ServerMessage> richServerMessages();

// `json` with what stands at `path` ("order.cart.items[0].price") replaced; undefined removes it.
[[nodiscard]] QJsonObject with(QJsonObject json, const QString& path, const QJsonValue& value);

} // namespace stonepot::test

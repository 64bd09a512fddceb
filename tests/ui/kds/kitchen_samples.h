// A believable Saturday evening at the hot pot station, for tests and screenshots.
#pragma once

#include "core/kitchen_order.h"

#include <vector>

namespace stonepot::samples {

// 2026-03-14 19:42:05 UTC.
[[nodiscard]] Instant evening();

[[nodiscard]] KitchenItem item(const QString& name, int quantity, const QString& station = QStringLiteral("hotpot"));
// An order of that age with one item for each name.
[[nodiscard]] KitchenOrder ticket(const QString& number, Milliseconds age, const QStringList& names = {});

// Eighteen orders, fourteen of them for the hot pot station.
[[nodiscard]] std::vector<KitchenOrder> eveningTickets();
// Grill, Hot pot, Cold, Fry, Bar.
[[nodiscard]] std::vector<Station> stations();

} // namespace stonepot::samples

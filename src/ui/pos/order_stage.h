// How far an order has got, as a cashier thinks of it: one word, one glyph, one colour, and what needs a person first.
#pragma once

#include "state/orders_model.h"
#include "ui/common/format.h"
#include "ui/common/glyphs.h"

namespace stonepot {

// In the order in which lists show them.
enum class OrderStage { NotSeen, Refused, Waiting, Ready, InProgress, OnScreen, Sent, Done, Cancelled };

[[nodiscard]] OrderStage stageOf(const OrderRow& row);
// A person has to do something about it.
[[nodiscard]] bool needsPerson(OrderStage stage);

[[nodiscard]] StateGlyph glyphOf(OrderStage stage);
[[nodiscard]] Token tokenOf(OrderStage stage);
// "Waiting to send · saved 20:15", "Ready to serve since 20:10", "Refused: the menu has changed"
[[nodiscard]] QString stageText(const OrderRow& row, Instant now, const Format& format);

} // namespace stonepot

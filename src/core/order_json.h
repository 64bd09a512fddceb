// The parts of an order on the wire (docs/protocol.md, "BackendOrder" and "Exact money and full lines").
#pragma once

#include "core/json_reader.h"
#include "core/json_writer.h"
#include "core/kitchen_order.h"

namespace stonepot::wire {

// Where every backend looks: amounts as decimals in the major unit, modifiers and note as one text.
void writeBaseCart(JsonWriter& json, const Order& order);
// Lines, one tax amount, one charge and the totals, from a peer that sends no `pos`.
void readBaseCart(JsonReader& cart, Order& order);
// "Extra spicy, No egg | note text"; empty when there is neither.
[[nodiscard]] QString customization(const OrderLine& line);
// The cart's subtotal and tax: with the delivery fee they add up to the total.
[[nodiscard]] Minor baseSubtotal(const Order& order);
[[nodiscard]] Minor baseTax(const Order& order);

// Everything that the base loses: `pos`.
void writePos(JsonWriter& json, const Order& order);
void readPos(JsonReader& pos, Order& order);

// Parts of `pos`. Rates of lines refer to the order's taxes, which are read first.
inline constexpr int maxParts = 200; // of each kind
void writeLine(JsonWriter& json, const OrderLine& line, const Order& order);
[[nodiscard]] QJsonObject lineJson(const OrderLine& line, const Order& order);
[[nodiscard]] OrderLine readLine(JsonReader& json, const Order& order);
void writePayment(JsonWriter& json, const Payment& payment);
[[nodiscard]] QJsonObject paymentJson(const Payment& payment);
[[nodiscard]] Payment readPayment(JsonReader& json);
void writeRefund(JsonWriter& json, const OrderRefund& refund);
[[nodiscard]] OrderRefund readRefund(JsonReader& json);

// The whole of it as text; toJson() is the same as a value. A ticket without an id is written without its number too.
enum class OrderPart { Whole, WithoutDateAndCustomer };
void writeOrder(JsonWriter& json, const Order& order, OrderPart part = OrderPart::Whole);
void writeKitchenOrder(JsonWriter& json, const KitchenOrder& order);
// A walk-in guest gets a name, and a phone where it is not left out.
enum class NoPhone { MadeUp, LeftOut };
void writeCustomer(JsonWriter& json, const Order& order, NoPhone noPhone = NoPhone::MadeUp);

// The whole of it, for messages that contain one: problems stay with the reader, under its path.
[[nodiscard]] Order readOrder(JsonReader& reader, Currency fallbackCurrency);
// What it is called, and nothing else.
[[nodiscard]] Order readNames(JsonReader& reader);
[[nodiscard]] KitchenOrder readKitchenOrder(JsonReader& reader);

} // namespace stonepot::wire

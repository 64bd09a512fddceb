// One function a kind of command; what order_service.cpp chooses from.
#pragma once

#include "hub/ledger.h"

namespace stonepot {

// Needs no store and may run on any thread; the error is a refusal. `now` is the hub's.
[[nodiscard]] Result<CheckedOrder> checkOrder(const Caller& caller, PlaceOrder command, Instant now);
[[nodiscard]] Execution placeOrder(Ledger& ledger, const CheckedOrder& order);
[[nodiscard]] Execution amendOrder(Ledger& ledger, const Caller& caller, const AmendOrder& command);
[[nodiscard]] Execution changeStatus(Ledger& ledger, const Caller& caller, const UpdateOrderStatus& command);
[[nodiscard]] Execution seeTicket(Ledger& ledger, const Caller& caller, const TicketSeen& command);
[[nodiscard]] Execution changeAvailability(Ledger& ledger, const SetAvailability& command);
[[nodiscard]] Execution holdCart(Ledger& ledger, const Caller& caller, const HoldCart& command);
[[nodiscard]] Execution confirmPayment(Ledger& ledger, const ConfirmPayment& command);
[[nodiscard]] Execution takeCart(Ledger& ledger, const Caller& caller, const TakeCart& command);

// Takes what an order sold off the counts that its items have left, and tells everybody where a count changed.
[[nodiscard]] Status countDown(Ledger& ledger, const Order& order);

// A stored ticket as a value; StorageCorrupt where it cannot be read.
[[nodiscard]] Result<KitchenOrder> readTicket(const StoredKitchenOrder& stored);
// An order is as far as the ticket of it that has the longest way to go.
[[nodiscard]] OrderStatus orderStatusOf(const std::vector<KitchenOrder>& tickets);

// The intent of a command other than an order; `said` is the command as a message, without what a retry may change.
[[nodiscard]] Intent actionIntent(const QString& clientActionId, const ClientMessage& said);

} // namespace stonepot

// Who may ask what.
#pragma once

#include "hub/command.h"

namespace stonepot {

enum class Permission { Read, PlaceOrders, AmendOrders, ChangeStatus, ChangeMenu, HoldCarts, ConfirmPayments };

[[nodiscard]] bool isAllowed(Role role, Permission permission);

// What a command needs.
[[nodiscard]] Permission neededFor(const Command& command);

} // namespace stonepot

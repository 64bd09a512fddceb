#include "hub/permissions.h"

#include "core/overloaded.h"

namespace stonepot {

bool isAllowed(Role role, Permission permission)
{
    switch (role) {
    case Role::Open:
    case Role::Manager:
        return true;
    case Role::Cashier:
        // What a till does; what needs a manager's word is asked for on the till. That money came is not its word.
        return permission != Permission::ConfirmPayments;
    case Role::Kitchen:
        return permission == Permission::Read || permission == Permission::ChangeStatus ||
               permission == Permission::ChangeMenu;
    case Role::Board:
        return permission == Permission::Read;
    case Role::Payments:
        return permission == Permission::ConfirmPayments;
    }
    return false;
}

Permission neededFor(const Command& command)
{
    return std::visit(Overloaded{
                          [](const PlaceOrder&) { return Permission::PlaceOrders; },
                          [](const UpdateOrderStatus&) { return Permission::ChangeStatus; },
                          [](const TicketSeen&) { return Permission::ChangeStatus; },
                          [](const SetAvailability&) { return Permission::ChangeMenu; },
                          [](const AmendOrder&) { return Permission::AmendOrders; },
                          [](const HoldCart&) { return Permission::HoldCarts; },
                          [](const TakeCart&) { return Permission::HoldCarts; },
                          [](const ConfirmPayment&) { return Permission::ConfirmPayments; },
                      },
                      command);
}

} // namespace stonepot

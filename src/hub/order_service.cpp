#include "hub/order_service.h"

#include "hub/commands.h"
#include "hub/sha256.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Executor {
    Ledger& ledger;
    const Caller& caller;

    Execution operator()(const PlaceOrder& command) const
    {
        const auto order = checkOrder(caller, command, ledger.now());
        return order ? placeOrder(ledger, *order) : refuse(order.error());
    }
    Execution operator()(const UpdateOrderStatus& command) const { return changeStatus(ledger, caller, command); }
    Execution operator()(const TicketSeen& command) const { return seeTicket(ledger, caller, command); }
    Execution operator()(const SetAvailability& command) const { return changeAvailability(ledger, command); }
    Execution operator()(const HoldCart& command) const { return holdCart(ledger, caller, command); }
    Execution operator()(const TakeCart& command) const { return takeCart(ledger, caller, command); }
    Execution operator()(const ConfirmPayment& command) const { return confirmPayment(ledger, command); }
    Execution operator()(const AmendOrder& command) const { return amendOrder(ledger, caller, command); }
};

} // namespace

Execution execute(Ledger& ledger, const Caller& caller, const Command& command)
{
    return std::visit(Executor{ledger, caller}, command);
}

Intent actionIntent(const QString& clientActionId, const ClientMessage& said)
{
    return {.key = actionKey(clientActionId),
            .contentHash = Sha256::of(toFrame(toJson(said))),
            .clientActionId = clientActionId};
}

} // namespace stonepot

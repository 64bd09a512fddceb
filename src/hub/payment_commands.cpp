// What a payment service has received from guests: said to every till, and kept as an event.
#include "hub/commands.h"
#include "hub/payment_records.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Execution announce(Ledger& ledger, const ConfirmPayment& command)
{
    const std::shared_ptr<const Menu> menu = ledger.state().menu();
    if (menu && menu->currency != command.payment.currency) {
        return refuse(ErrorCode::ValidationError, u"currency"_s,
                      u"This restaurant is paid in %1."_s.arg(menu->currency.code()));
    }
    Accepted accepted;
    accepted.ack.clientActionId = command.clientActionId;
    accepted.ack.seq = ledger.nextSeq();
    const PaymentReceived message{command.payment, ledger.now(), accepted.ack.seq};
    const QByteArray frame = toFrame(toJson(ServerMessage(message)));
    const Status told =
        inTurn([&] { return ledger.append(u"payment_received"_s, frame); },
               [&] {
                   return keepPayment(ledger.store(), ledger.tenant(), {frame, ledger.now(), message.seq});
               });
    if (!told) {
        return std::unexpected(told.error());
    }
    return CommandReply(std::move(accepted));
}

} // namespace

Execution confirmPayment(Ledger& ledger, const ConfirmPayment& command)
{
    return ledger.once(actionIntent(command.clientActionId, command), [&] { return announce(ledger, command); });
}

} // namespace stonepot

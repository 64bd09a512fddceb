// Carts that are put aside on one device and taken up again on another, by one only.
#include "hub/commands.h"
#include "hub/json_text.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Enough for every table; a bound, so that carts_changed stays a message.
constexpr size_t maximumHeldCarts = 200;

Execution announceCarts(Ledger& ledger, const QString& clientActionId)
{
    const auto carts = ledger.store().heldCarts(ledger.tenant());
    if (!carts) {
        return std::unexpected(carts.error());
    }
    QList<QByteArray> held;
    for (const StoredCart& cart : *carts) {
        held.append(cart.json);
    }
    Accepted accepted;
    accepted.ack.clientActionId = clientActionId;
    accepted.ack.seq = ledger.nextSeq();
    const QByteArray message =
        JsonText().raw("type", "\"carts_changed\"").number("seq", accepted.ack.seq).array("held", held).object();
    if (const Status status = ledger.append(u"carts_changed"_s, message); !status) {
        return std::unexpected(status.error());
    }
    return CommandReply(std::move(accepted));
}

Execution hold(Ledger& ledger, const Caller& caller, const HoldCart& command)
{
    const auto held = ledger.store().heldCarts(ledger.tenant());
    if (!held) {
        return std::unexpected(held.error());
    }
    if (held->size() >= maximumHeldCarts) {
        return refuse(ErrorCode::TooLarge, {}, u"No more than %1 carts are held at a time."_s.arg(maximumHeldCarts));
    }
    const QByteArray json = toFrame({{"cartId"_L1, command.cartId},
                                     {"cart"_L1, command.cart},
                                     {"by"_L1, label(caller)},
                                     {"deviceId"_L1, caller.deviceId},
                                     {"at"_L1, toIso(ledger.now())}});
    if (const Status put = ledger.store().putHeldCart(ledger.tenant(), {command.cartId, json}); !put) {
        return std::unexpected(put.error());
    }
    return announceCarts(ledger, command.clientActionId);
}

Execution take(Ledger& ledger, const TakeCart& command)
{
    const auto taken = ledger.store().removeHeldCart(ledger.tenant(), command.cartId);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    if (!*taken) {
        return refuse(ErrorCode::Conflict, u"cartId"_s, u"Another device has taken this cart already."_s);
    }
    return announceCarts(ledger, command.clientActionId);
}

// Who asks is part of it: a cart is not taken again by another device that repeats the same words.
Intent cartIntent(const QString& clientActionId, const Caller& caller, const ClientMessage& said)
{
    Intent intent = actionIntent(clientActionId, said);
    intent.contentHash += caller.deviceId.toUtf8();
    return intent;
}

} // namespace

Execution holdCart(Ledger& ledger, const Caller& caller, const HoldCart& command)
{
    return ledger.once(cartIntent(command.clientActionId, caller, command),
                       [&] { return hold(ledger, caller, command); });
}

Execution takeCart(Ledger& ledger, const Caller& caller, const TakeCart& command)
{
    return ledger.once(cartIntent(command.clientActionId, caller, command), [&] { return take(ledger, command); });
}

} // namespace stonepot

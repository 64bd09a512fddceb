// What clients ask of the hub, and what it answers: values that cross from the socket thread to the storage thread and
// back. JSON that will be sent is serialised once, where it is stored.
#pragma once

#include "core/messages.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <expected>
#include <variant>

namespace stonepot {

// Open: a hub that listens on loopback only, where nobody has to say who they are.
// Payments: a payment service's messenger, which says what was paid and learns nothing.
enum class Role { Open, Cashier, Kitchen, Board, Manager, Payments };

// Who asks. Whether the role may ask it is decided before a command gets here; the tenant is the one of the address and
// of the token, never one out of a body.
struct Caller {
    QString tenant;
    QString deviceId; // empty from a base client
    QString name;     // of the person or the device, for `updatedBy`
    Role role = Role::Open;
};

// A cart order as it was received. `order.clientOrderId` is the Idempotency-Key where the body has none.
struct PlaceOrder {
    Order order;
    bool exact = false; // it came with `pos`: its totals must agree with its lines
};

// The same, checked, priced and written out, which is most of the work of placing an order and needs no store. What is
// still to come is its id and its number.
struct CheckedOrder {
    Order order;             // without id and number
    QByteArray contentHash;  // empty where it has no clientOrderId
    QByteArray json;         // of the order: an object without `id` and `orderNumber`
    QByteArray kitchenOrder; // of its ticket, likewise
};

// TicketSeen, SetAvailability and the others are the protocol's own values (core/messages.h).
using Command = std::variant<PlaceOrder, UpdateOrderStatus, TicketSeen, SetAvailability, AmendOrder, HoldCart, TakeCart,
                             ConfirmPayment>;

// A command that is durable. A repeat of one that was accepted before gets the stored answer: ack.replayed is true, and
// nothing is broadcast for it.
struct Accepted {
    Ack ack;                 // toJson(ServerMessage{ack}) is the frame; `seq` is 0 when nothing had to change
    QByteArray order;        // compact JSON of the order as it is now, where the command concerns one
    QByteArray kitchenOrder; // compact JSON of the kitchen order concerned (of a placed order: its first one)
};

// Nothing of it is stored, but for the money that a conflicting amendment brought. Unavailable: the storage failed, and
// the same command may be sent again.
struct Refused {
    Error error;
    QByteArray order; // of a Conflict: compact JSON of the order as it is now
    qint64 seq = 0;   // of the event that kept money; 0: nothing was stored
};

using CommandReply = std::expected<Accepted, Refused>;

// One committed change of a tenant: the next `seq` (1, 2, 3, …), the message's `type`, and the whole server message
// with its seq, ready to be sent to every client of the tenant.
struct Event {
    qint64 seq = 0;
    QString type;
    QByteArray message;
};

using Events = QList<Event>;

} // namespace stonepot

Q_DECLARE_METATYPE(stonepot::Event)

// One thing that a device must tell the backend, stored before it is sent.
#pragma once

#include "core/messages.h"

namespace stonepot {

enum class EntryKind { PlaceOrder, StatusChange, TicketSeen, Availability, Amend, HoldCart, TakeCart };

// Queued → Sending (sent, answer unknown) → Answered or Refused. Sending goes back to Queued when an attempt fails.
enum class EntryState { Queued, Sending, Answered, Refused };

// Nobody has to decide anything about a refusal of these: whoever said it is told, and saying it again is another
// entry.
[[nodiscard]] constexpr bool isOverOnceRefused(EntryKind kind)
{
    return kind == EntryKind::Availability || kind == EntryKind::HoldCart || kind == EntryKind::TakeCart;
}

struct OutboxEntry {
    qint64 position = 0; // the database's, ascending in the order of commit; 0 before that
    QString key;         // clientOrderId or clientActionId: the same on every attempt and route
    EntryKind kind = EntryKind::PlaceOrder;
    QString orderKey; // clientOrderId (or backend id) of the order concerned: entries of one order stay in order
    ClientMessage message;
    EntryState state = EntryState::Queued;
    int attempts = 0;
    QString lastError; // for people who support the shop; the reason of a refusal
    Instant createdAt{};
    std::optional<Instant> nextAttemptAt;
};

} // namespace stonepot

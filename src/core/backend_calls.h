// The base protocol's HTTP calls as values: which calls an outbox entry is, and what an answer to one means.
#pragma once

#include "core/outbox.h"

#include <QJsonObject>

namespace stonepot {

struct HttpCall {
    QByteArray method = "POST";
    QString path; // relative to the API address, percent-encoded: "/kds/orders/ab%20c/ready"
    QJsonObject body;
    QString idempotencyKey; // header of the same name; empty: none
};

struct HttpReply {
    int status = 0;                  // 0: no answer
    bool reached = true;             // false: no connection was made, so the backend cannot have the call
    std::optional<QJsonObject> body; // nothing when it was no JSON object
    std::optional<Milliseconds> retryAfter;
    QString error; // for logs, when there is no answer
};

// The calls that deliver the entry, one after the other; nothing when the base has none for it.
[[nodiscard]] std::vector<HttpCall> httpCalls(const OutboxEntry& entry);

struct Outcome {
    enum class Kind {
        Accepted,
        Refused,  // permanently
        NotTaken, // the backend certainly does not have it: send it again later
        Unclear,  // it may have it: a backend that knows no clientOrderId must be asked first
    };
    Kind kind = Kind::Unclear;
    QString orderId;
    QString orderNumber;
    ErrorCode code = ErrorCode::Unavailable;
    QString reason;
    std::optional<Milliseconds> retryAfter;
};

// An answer counts only when it is the protocol's: a portal that answers everything with a page has accepted nothing
// and refused nothing.
[[nodiscard]] Outcome judge(const HttpReply& reply);

// The answer of GET /kds/orders.
struct TicketList {
    std::vector<KitchenOrder> tickets;
    bool complete = true; // false: some could not be read, so one that is missing here need not be done
    std::optional<Instant> unreadableUntil; // when the youngest of those was made; far ahead when that is unknown
};

// Unsupported when the backend has no such list, Unavailable when it is no answer of the protocol.
[[nodiscard]] Result<TicketList> readTickets(const HttpReply& reply);

} // namespace stonepot

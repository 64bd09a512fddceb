#include "core/backend_calls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString encoded(const QString& segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

HttpCall statusCall(const QString& path, const QString& actionId)
{
    return {.path = path, .body = {{u"clientActionId"_s, actionId}}, .idempotencyKey = actionId};
}

std::vector<HttpCall> statusCalls(const UpdateOrderStatus& change)
{
    const QString order = u"/kds/orders/"_s + encoded(change.orderId);
    if (change.recall) {
        return {};
    }
    switch (change.status) {
    case TicketStatus::Ready: {
        if (change.itemIds.isEmpty()) {
            return {statusCall(order + u"/ready"_s, change.clientActionId)};
        }
        std::vector<HttpCall> calls;
        for (const QString& item : change.itemIds) {
            // Each is an action of its own to the backend.
            const QString actionId =
                change.itemIds.size() == 1 ? change.clientActionId : change.clientActionId + u'.' + item;
            calls.push_back(statusCall(order + u"/items/"_s + encoded(item) + u"/ready"_s, actionId));
        }
        return calls;
    }
    case TicketStatus::Completed:
        return {statusCall(order + u"/complete"_s, change.clientActionId)};
    case TicketStatus::Pending:
    case TicketStatus::InProgress:
    case TicketStatus::Cancelled:
        break;
    }
    return {};
}

// What a 4xx says without a code of the protocol. Others than these may pass.
std::optional<ErrorCode> permanentCode(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::ValidationError;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 405:
    case 415:
    case 501:
        return ErrorCode::Unsupported;
    default:
        return std::nullopt;
    }
}

ErrorCode transientCode(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return ErrorCode::Unavailable;
    }
}

QString reasonOf(const HttpReply& reply)
{
    const QString said = reply.body ? reply.body->value("error"_L1).toString() : QString();
    return said.isEmpty() ? u"HTTP status %1"_s.arg(reply.status) : said;
}

} // namespace

std::vector<HttpCall> httpCalls(const OutboxEntry& entry)
{
    if (const auto* submit = std::get_if<SubmitOrder>(&entry.message)) {
        return {{.path = u"/orders"_s, .body = toJson(submit->order), .idempotencyKey = entry.key}};
    }
    if (const auto* change = std::get_if<UpdateOrderStatus>(&entry.message)) {
        return statusCalls(*change);
    }
    if (const auto* amend = std::get_if<AmendOrder>(&entry.message)) {
        return {{.path = u"/orders/"_s + encoded(amend->orderId) + u"/amend"_s,
                 .body = toJson(entry.message),
                 .idempotencyKey = entry.key}};
    }
    return {};
}

Outcome judge(const HttpReply& reply)
{
    using enum Outcome::Kind;
    if (reply.status == 0) {
        return {.kind = reply.reached ? Unclear : NotTaken, .reason = reply.error};
    }
    const bool protocol = reply.body && reply.body->value("success"_L1).isBool();
    if (reply.status / 100 == 2 && protocol && reply.body->value("success"_L1).toBool()) {
        // A KDS call answers with the ticket, POST /orders with the two names.
        return {.kind = Accepted,
                .orderId = reply.body->value("orderId"_L1).toString(),
                .orderNumber = reply.body->value("orderNumber"_L1).toString()};
    }
    Outcome outcome{.code = transientCode(reply.status), .reason = reasonOf(reply), .retryAfter = reply.retryAfter};
    // Who is not let in is told nothing about the order, also in the protocol's words: see 401 below.
    if (protocol && reply.status < 500 && reply.status != 401) {
        const auto named = errorCodeFromWire(reply.body->value("code"_L1).toString());
        const auto code = named ? named : permanentCode(reply.status);
        outcome.code = code.value_or(outcome.code);
        outcome.kind = code && isPermanent(*code) ? Refused : NotTaken;
        if (const double ms = reply.body->value("retryAfterMs"_L1).toDouble(); ms > 0 && ms < 86'400'000) {
            outcome.retryAfter = Milliseconds(static_cast<qint64>(ms));
        }
        return outcome;
    }
    // Refused before anybody looked at it.
    if (reply.status == 401 || reply.status == 403 || reply.status == 429) {
        outcome.kind = NotTaken;
    }
    return outcome;
}

Result<TicketList> readTickets(const HttpReply& reply)
{
    const auto refused = permanentCode(reply.status);
    if (refused == ErrorCode::NotFound || refused == ErrorCode::Unsupported) {
        return fail(ErrorCode::Unsupported, {}, u"the backend has no list of tickets"_s);
    }
    if (reply.status != 200 || !reply.body || !reply.body->value("orders"_L1).isArray()) {
        return fail(ErrorCode::Unavailable, {}, u"the backend did not list its tickets"_s);
    }
    const QJsonArray orders = reply.body->value("orders"_L1).toArray();
    TicketList list;
    for (const auto& value : orders) {
        if (auto ticket = parseKitchenOrder(value.toObject())) {
            list.tickets.push_back(std::move(*ticket));
        } else {
            list.complete = false;
            const Instant made = parseIso(value["createdAt"_L1].toString()).value_or(Instant::max());
            list.unreadableUntil = std::max(made, list.unreadableUntil.value_or(made));
        }
    }
    return list;
}

} // namespace stonepot

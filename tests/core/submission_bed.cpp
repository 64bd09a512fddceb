#include "submission_bed.h"

using namespace Qt::StringLiterals;

namespace stonepot {

HttpReply created(const QString& orderId)
{
    return {.status = 201,
            .body = QJsonObject{{u"success"_s, true}, {u"orderId"_s, orderId}, {u"orderNumber"_s, u"N-"_s + orderId}}};
}

HttpReply unreachable()
{
    return {.reached = false, .error = u"Connection refused"_s};
}

HttpReply refusal(int status, const QString& code)
{
    return {.status = status, .body = QJsonObject{{u"success"_s, false}, {u"error"_s, u"No."_s}, {u"code"_s, code}}};
}

Order theirs(Order order, const QString& id)
{
    order.id = id;
    order.orderNumber = u"N-"_s + id;
    order.clientOrderId.clear();
    order.deviceId.clear();
    order.displayNumber.clear();
    return order;
}

KitchenOrder ticketOf(const Order& order)
{
    KitchenOrder ticket = makeKitchenOrder(order);
    ticket.id = u"k-"_s + order.id;
    return ticket;
}

OrderCreated createdMessage(const Order& order)
{
    return {.order = order, .kitchenOrder = ticketOf(order)};
}

const QStringList SubmissionBed::everyFeature{u"ack"_s, u"resume"_s, u"seen"_s, u"menu"_s};

QStringList SubmissionBed::take()
{
    QStringList words;
    for (bool more = true; more;) {
        more = false;
        for (const SubmissionAction& action : submission.takeActions()) {
            std::visit([&](const auto& each) { more |= note(each, words); }, action);
        }
    }
    return words;
}

bool SubmissionBed::note(const RecordSending& action, QStringList& /*words*/)
{
    records += u"%1 %2"_s.arg(action.key).arg(action.attempts);
    if (action.awaited) {
        submission.recorded(action.key, storeWorks);
    }
    return true;
}

bool SubmissionBed::note(const SendMessage& action, QStringList& words)
{
    lastMessage = action.message;
    words += u"ws "_s + action.key;
    return false;
}

bool SubmissionBed::note(const CallHttp& action, QStringList& words)
{
    words += u"http "_s + action.key + u' ' + action.call.path;
    return false;
}

bool SubmissionBed::note(const LookUpTickets&, QStringList& words)
{
    words += u"look"_s;
    return false;
}

bool SubmissionBed::note(const RecordFailure& action, QStringList& /*words*/)
{
    lastFailure = action;
    return false;
}

bool SubmissionBed::note(const RecordAnswer& action, QStringList& words)
{
    lastAnswer = action;
    words += u"answered %1 %2 %3"_s.arg(action.entry.key, action.orderId,
                                        action.route == SendRoute::WebSocket ? u"websocket"_s : u"http"_s);
    return false;
}

bool SubmissionBed::note(const RecordRefusal& action, QStringList& words)
{
    lastRefusal = action;
    words += u"refused "_s + action.entry.key + u' ' + toWire(action.code);
    return false;
}

bool SubmissionBed::note(const RecordRequeue& action, QStringList& words)
{
    words += u"requeued %1"_s.arg(action.position);
    return false;
}

bool SubmissionBed::note(const UseLocalMode& action, QStringList& words)
{
    words += u"local "_s + action.key;
    return false;
}

bool SubmissionBed::note(const RenewLink&, QStringList& words)
{
    words += u"renew"_s;
    return false;
}

} // namespace stonepot

// The calls about orders, kitchen and menu.
#include "hub/http_api.h"

#include "hub/http_status.h"
#include "hub/json_bytes.h"

#include "core/ids.h"
#include "core/json_writer.h"
#include "core/quote.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

HttpResponse okay(const QByteArray& body, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

Result<qint64> readNumber(const HttpRequest& request, const QString& name, qint64 fallback)
{
    const QString text = request.queryValue(name);
    bool isNumber = true;
    const qint64 number = text.isEmpty() ? fallback : text.toLongLong(&isNumber);
    if (!isNumber || number < 0) {
        return fail(ErrorCode::ValidationError, name, u"expected a whole number"_s);
    }
    return number;
}

Result<OrderQuery> readOrderQuery(const HttpRequest& request)
{
    OrderQuery query;
    query.businessDay = request.queryValue(u"day"_s).remove(u'-');
    if (!query.businessDay.isEmpty() && !QDate::fromString(query.businessDay, u"yyyyMMdd"_s).isValid()) {
        return fail(ErrorCode::ValidationError, u"day"_s, u"expected a day such as 20260106"_s);
    }
    if (const QString status = request.queryValue(u"status"_s); !status.isEmpty()) {
        query.status = orderStatusFromWire(status);
        if (!query.status) {
            return fail(ErrorCode::ValidationError, u"status"_s, u"there is no such status"_s);
        }
    }
    const auto before = readNumber(request, u"before"_s, 0);
    const auto limit = before ? readNumber(request, u"limit"_s, query.limit) : before;
    if (!limit) {
        return std::unexpected(limit.error());
    }
    query.before = *before;
    query.limit = static_cast<int>(std::clamp<qint64>(*limit, 1, 500));
    return query;
}

} // namespace

void HttpApi::submit(const Call& call, Command command, std::function<void(const Accepted&)> done)
{
    m_queue.submit(call.caller, std::move(command), this,
                   [answer = call.answer, done = std::move(done)](const CommandReply& reply) {
                       if (reply) {
                           done(*reply);
                       } else {
                           answer(errorResponse(reply.error().error, reply.error().order));
                       }
                   });
}

void HttpApi::placeOrder(const Call& call)
{
    auto order = parseOrder(call.body->root(), m_server.currency(call.caller.tenant));
    if (!order) {
        call.fail(order.error());
        return;
    }
    const QString key = call.idempotencyKey();
    if (order->clientOrderId.isEmpty()) {
        order->clientOrderId = key;
    }
    if (!key.isEmpty() && (key != order->clientOrderId || !isValidId(key))) {
        call.fail({ErrorCode::ValidationError, u"clientOrderId"_s, u"is not the Idempotency-Key"_s});
        return;
    }
    const bool exact = call.body->root()["pos"_L1].isObject();
    submit(call, PlaceOrder{*std::move(order), exact}, [answer = call.answer](const Accepted& accepted) {
        const Ack& ack = accepted.ack;
        const auto members = [&ack](JsonWriter& json) {
            json.object([&] {
                json.key("success"_L1).flag(true);
                json.key("orderId"_L1).text(ack.orderId);
                json.key("orderNumber"_L1).text(ack.orderNumber);
                json.key("clientOrderId"_L1).text(ack.clientOrderId);
                json.key("seq"_L1).integer(ack.seq);
                json.key("replayed"_L1).flag(ack.replayed);
            });
        };
        answer(okay(jsonText(members), ack.replayed ? 200 : 201));
    });
}

// A body that says a message's fields: its `type`, and the Idempotency-Key for a clientActionId that it does not say.
template <typename Message>
Result<Message> HttpApi::Call::message(QLatin1StringView type, const QJsonObject& fields) const
{
    const QString key = idempotencyKey();
    QJsonObject said = body->root().toQt().toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        said.insert(field.key(), field.value());
    }
    said.insert("type"_L1, QString(type));
    if (!said.contains("clientActionId"_L1)) {
        said.insert("clientActionId"_L1, key);
    }
    auto read = parseClientMessage(compact(said));
    if (!read) {
        return std::unexpected(read.error());
    }
    auto command = std::get<Message>(*std::move(read));
    if (!key.isEmpty() && key != command.clientActionId) {
        return stonepot::fail(ErrorCode::ValidationError, u"clientActionId"_s, u"is not the Idempotency-Key"_s);
    }
    return command;
}

void HttpApi::amendOrder(const Call& call)
{
    const auto command = call.message<AmendOrder>("amend_order"_L1, {{"orderId"_L1, call.names.value(u"orderId"_s)}});
    if (!command) {
        call.fail(command.error());
        return;
    }
    submit(call, *command, [call](const Accepted& accepted) {
        call.answer(okay(jsonObject({{"success", "true"},
                                     {"order", accepted.order.isEmpty() ? "null" : accepted.order},
                                     {"seq", QByteArray::number(accepted.ack.seq)},
                                     {"replayed", accepted.ack.replayed ? "true" : "false"}})));
    });
}

void HttpApi::payment(const Call& call)
{
    const auto command = call.message<ConfirmPayment>("confirm_payment"_L1, {});
    if (!command) {
        call.fail(command.error());
        return;
    }
    submit(call, *command, [call](const Accepted& accepted) {
        call.answer(okay(jsonObject({{"success", "true"},
                                     {"seq", QByteArray::number(accepted.ack.seq)},
                                     {"replayed", accepted.ack.replayed ? "true" : "false"}}),
                         accepted.ack.replayed ? 200 : 201));
    });
}

// ?day=20260106 (or 2026-01-06) &status=confirmed &limit=50 &before=…, the `next` of the page before.
void HttpApi::orders(const Call& call)
{
    const auto query = readOrderQuery(call.request);
    if (!query) {
        call.fail(query.error());
        return;
    }
    m_queue.orders(call.caller.tenant, *query, this, [call](const Result<OrderPage>& page) {
        if (!page) {
            call.fail(page.error());
            return;
        }
        call.answer(okay(jsonObject({{"success", "true"},
                                     {"orders", jsonArray(page->orders)},
                                     {"count", QByteArray::number(page->orders.size())},
                                     {"next", page->next > 0 ? QByteArray::number(page->next) : "null"}})));
    });
}

void HttpApi::order(const Call& call)
{
    m_queue.order(call.caller.tenant, call.names.value(u"orderId"_s), this,
                  [call](const Result<OrderHistory>& history) {
                      if (!history) {
                          call.fail(history.error());
                          return;
                      }
                      call.answer(okay(jsonObject({{"success", "true"},
                                                   {"order", history->order},
                                                   {"kitchenOrders", jsonArray(history->kitchenOrders)},
                                                   {"history", jsonArray(history->events)}})));
                  });
}

void HttpApi::kitchenOrders(const Call& call)
{
    m_queue.kitchenOrders(
        call.caller.tenant, call.request.queryValue(u"station"_s), this,
        [call](const Result<QList<QByteArray>>& orders) {
            if (!orders) {
                call.fail(orders.error());
                return;
            }
            call.answer(okay(jsonObject(
                {{"success", "true"}, {"orders", jsonArray(*orders)}, {"count", QByteArray::number(orders->size())}})));
        });
}

void HttpApi::changeStatus(const Call& call, TicketStatus status, const QStringList& items)
{
    const QString key = call.idempotencyKey();
    UpdateOrderStatus update;
    update.clientActionId = isValidId(key) ? key : newUuidV7(m_clock.now());
    update.orderId = call.names.value(u"orderId"_s);
    update.status = status;
    update.itemIds = items;
    submit(call, update, [call](const Accepted& accepted) {
        call.answer(okay(jsonObject({{"success", "true"}, {"order", accepted.kitchenOrder}})));
    });
}

void HttpApi::itemReady(const Call& call)
{
    changeStatus(call, TicketStatus::Ready, {call.names.value(u"itemId"_s)});
}

void HttpApi::orderReady(const Call& call)
{
    changeStatus(call, TicketStatus::Ready, {});
}

void HttpApi::orderComplete(const Call& call)
{
    changeStatus(call, TicketStatus::Completed, {});
}

void HttpApi::menu(const Call& call)
{
    m_queue.menu(call.caller.tenant, this, [call](const Result<MenuReply>& menu) {
        if (!menu) {
            call.fail(menu.error());
            return;
        }
        const QJsonObject whole = QJsonDocument::fromJson(menu->json).object();
        QJsonArray items;
        for (const QJsonValue category : whole["categories"_L1].toArray()) {
            for (const QJsonValue value : category["items"_L1].toArray()) {
                QJsonObject item = value.toObject();
                item.insert(u"categoryId"_s, category["id"_L1]);
                items += item;
            }
        }
        call.answer(okay(compact({{u"items"_s, items}, {u"version"_s, menu->version}, {u"menu"_s, whole}})));
    });
}

void HttpApi::quoteCart(const Call& call)
{
    const auto quoted = quote(call.body->root().toQt().toObject());
    if (quoted) {
        call.answer(okay(compact(*quoted)));
    } else {
        call.fail(quoted.error());
    }
}

void HttpApi::health(const Call& call)
{
    const bool ok = m_queue.health().ok;
    call.answer(okay(compact({{u"status"_s, ok ? u"ok"_s : u"unavailable"_s},
                              {u"version"_s, QStringLiteral(STONEPOT_VERSION)},
                              {u"store"_s, ok ? u"ok"_s : u"failed"_s},
                              {u"serverTime"_s, toIso(m_clock.now())}}),
                     ok ? 200 : 503));
}

void HttpApi::metrics(const Call& call)
{
    HttpResponse response = okay(metricsText(m_queue.health(), m_server.figures()));
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    call.answer(response);
}

} // namespace stonepot

#include "hub/state_view.h"

#include "hub/json_text.h"
#include "hub/ledger.h"
#include "hub/payment_records.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int recentOrderCount = 10;
constexpr int largestPage = 500;
constexpr Milliseconds sharedFor{100}; // what serverTime may be behind

template <typename Row>
QList<QByteArray> jsonOf(const std::vector<Row>& rows)
{
    QList<QByteArray> result;
    result.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row& row : rows) {
        result.append(row.json);
    }
    return result;
}

// Fills a cache of the state from rows, unless it is filled.
template <typename Rows>
Status fill(QByteArray& cache, Rows rows)
{
    if (cache.isEmpty()) {
        const auto found = rows();
        if (!found) {
            return std::unexpected(found.error());
        }
        cache = JsonText::arrayOf(jsonOf(*found));
    }
    return {};
}

JsonText header(const char* mode, qint64 seq, Instant now)
{
    return JsonText()
        .raw("type", "\"sync_state\"")
        .raw("mode", mode)
        .number("seq", seq)
        .text("serverTime", toIso(now))
        .raw("features", R"(["ack","resume","deflate","seen","menu"])");
}

Result<SyncReply> delta(EventStore& store, const TenantState& state, const SyncRequest& request, qint64 bytes,
                        Instant now)
{
    const auto events = store.eventsAfter(request.tenant, *request.since, bytes);
    if (!events) {
        return std::unexpected(events.error());
    }
    QList<QByteArray> messages;
    messages.reserve(events->size());
    for (const Event& event : *events) {
        messages.append(event.message);
    }
    const qint64 seq = events->isEmpty() ? *request.since : events->last().seq;
    const bool isPart = seq < state.seq();
    JsonText message = header("\"delta\"", seq, now).number("since", *request.since).array("events", messages);
    if (isPart) {
        message.raw("more", "true");
    }
    return SyncReply{message.object(), seq, isPart};
}

Result<SyncReply> full(EventStore& store, TenantState& state, const SyncRequest& request, Instant now)
{
    TenantState::Sent& sent = request.extended ? state.extendedState : state.baseState;
    if (!sent.message.isEmpty() && now >= sent.at && now - sent.at < sharedFor) {
        return SyncReply{sent.message, state.seq(), false};
    }
    const Status filled = inTurn(
        [&] { return fill(state.activeOrders, [&] { return store.activeKitchenOrders(request.tenant); }); },
        [&] {
            return fill(state.recentOrders, [&] { return store.orders(request.tenant, {.limit = recentOrderCount}); });
        },
        [&] { return fill(state.heldCarts, [&] { return store.heldCarts(request.tenant); }); },
        [&] { return fill(state.payments, [&] { return recentPayments(store, request.tenant, now); }); });
    if (!filled) {
        return std::unexpected(filled.error());
    }
    JsonText message = header("\"full\"", state.seq(), now);
    message.raw("activeOrders", state.activeOrders).raw("recentOrders", state.recentOrders);
    if (request.extended) {
        message.raw("held", state.heldCarts).raw("payments", state.payments);
        if (const auto menu = state.menuNow()) {
            message.raw("menu", state.menuJson());
        }
    }
    sent = {message.object(), now};
    return SyncReply{sent.message, state.seq(), false};
}

bool concerns(const QByteArray& kitchenOrder, const QString& station)
{
    const QJsonArray items = QJsonDocument::fromJson(kitchenOrder).object().value("items"_L1).toArray();
    return std::ranges::any_of(items, [&station](const QJsonValue& item) {
        const QString at = item.toObject().value("station"_L1).toString();
        return at.isEmpty() || at == station;
    });
}

} // namespace

Result<SyncReply> syncState(EventStore& store, TenantState& state, const SyncRequest& request, qint64 deltaBytes,
                            Instant now)
{
    const bool known = request.since && *request.since > 0 && *request.since <= state.seq();
    return known ? delta(store, state, request, deltaBytes, now) : full(store, state, request, now);
}

Result<QList<QByteArray>> kitchenOrdersFor(EventStore& store, const QString& tenant, const QString& station)
{
    const auto active = store.activeKitchenOrders(tenant);
    if (!active) {
        return std::unexpected(active.error());
    }
    QList<QByteArray> orders = jsonOf(*active);
    if (!station.isEmpty()) {
        orders.removeIf([&station](const QByteArray& order) { return !concerns(order, station); });
    }
    return orders;
}

Result<MenuReply> menuReply(const TenantState& state)
{
    const auto menu = state.menuNow();
    if (!menu) {
        return fail(ErrorCode::NotFound, {}, u"This restaurant has no menu yet."_s);
    }
    return MenuReply{menu->version, state.menuJson(), menu};
}

Result<OrderPage> orderPage(EventStore& store, const QString& tenant, const OrderQuery& query)
{
    const int limit = std::clamp(query.limit, 1, largestPage);
    const auto found = store.orders(tenant, {.businessDay = query.businessDay,
                                             .status = query.status ? toWire(*query.status) : QString(),
                                             .before = query.before,
                                             .limit = limit + 1}); // one more says that there is a next page
    if (!found) {
        return std::unexpected(found.error());
    }
    OrderPage page{jsonOf(*found), 0};
    if (page.orders.size() > limit) {
        page.orders.removeLast();
        page.next = found->at(static_cast<size_t>(limit) - 1).seq;
    }
    return page;
}

Result<OrderHistory> orderHistory(EventStore& store, const QString& tenant, const QString& orderId)
{
    const auto order = store.findOrder(tenant, orderId);
    if (!order) {
        return std::unexpected(order.error());
    }
    if (!*order) {
        return fail(ErrorCode::NotFound, u"orderId"_s, u"There is no such order."_s);
    }
    const auto tickets = store.kitchenOrdersOf(tenant, (*order)->id);
    if (!tickets) {
        return std::unexpected(tickets.error());
    }
    const auto events = store.eventsOfOrder(tenant, (*order)->id);
    if (!events) {
        return std::unexpected(events.error());
    }
    OrderHistory history{(*order)->json, jsonOf(*tickets), {}};
    for (const Event& event : *events) {
        history.events.append(event.message);
    }
    return history;
}

} // namespace stonepot

// Every call and every message of a hub that is not open, with every kind of token: tenants, roles, origins.
#include "access_bed.h"

#include "hub/http_api.h"

#include "core/messages.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// One of every message that a client may send, about an order or cart of somebody's.
std::vector<ClientMessage> everyMessage(const QString& orderId, const QString& tenant)
{
    const QJsonArray rush{QJsonObject{{u"op"_s, u"rush"_s}}};
    QJsonObject order = baseOrder(tenant);
    order[u"clientOrderId"_s] = u"order-of-"_s + tenant;
    std::vector<ClientMessage> messages{SubmitOrder{parseOrder(order).value()},
                                        UpdateOrderStatus{u"a1"_s, orderId, TicketStatus::Ready, {}, {}, false, {}},
                                        TicketSeen{orderId, u"kds-9"_s, {}, {}, 0},
                                        SetAvailability{u"a2"_s, u"bulgogi"_s, false, {}},
                                        AmendOrder{u"a3"_s, orderId, 1, rush},
                                        HoldCart{u"a4"_s, u"cart-9"_s, {{u"lines"_s, QJsonArray()}}},
                                        TakeCart{u"a5"_s, u"cart-1"_s},
                                        ConfirmPayment{u"a6"_s, {u"A-001-7KQ2"_s, 1850, Currency(), {}}},
                                        Resume{1}};
    static_assert(std::variant_size_v<ClientMessage> == 10); // these and UnknownMessage: a new one belongs in here
    return messages;
}

std::optional<Permission> neededBy(const ClientMessage& message)
{
    return std::visit(
        [](const auto& each) -> std::optional<Permission> {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, SubmitOrder>) {
                return Permission::PlaceOrders;
            } else if constexpr (std::is_same_v<T, Resume> || std::is_same_v<T, UnknownMessage>) {
                return std::nullopt;
            } else {
                return neededFor(Command(each));
            }
        },
        message);
}

QString pathOf(const HttpApi::Route& route, const QString& orderId, const QString& tenant)
{
    QString path = QString::fromLatin1(route.pattern);
    path.replace(u"{orderId}"_s, orderId).replace(u"{itemId}"_s, orderId + u"-1"_s).replace(u"{tenantId}"_s, tenant);
    return path + u"?tenantId="_s + tenant;
}

const QByteArray anyBody = R"({"clientActionId":"a1","ops":[{"op":"rush"}]})";

} // namespace

class HubCallsTest final : public QObject, private AccessBed {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void strangersGetNowhere();
    void tokenOpensItsTenantOnly();
    void messagesReachTheirTenantOnly();
    void rolesHoldForEveryCall();
    void rolesHoldForEveryMessage();
    void aPaymentServiceHearsNothing();
    void foreignOriginIsRefused();
};

void HubCallsTest::strangersGetNowhere()
{
    const QString id = order();
    for (const HttpApi::Route& route : HttpApi::routes()) {
        if (route.whom == HttpApi::For::Devices) {
            const HttpResult refused = m_hub->send(route.method, pathOf(route, id, u"one"_s), anyBody, {});
            QVERIFY2(refused.status == 401, route.pattern);
            QCOMPARE(refused.json["code"_L1], u"UNAUTHORIZED"_s);
            QCOMPARE(m_hub->send(route.method, pathOf(route, id, u"one"_s), anyBody, bearer(u"guess"_s)).status, 401);
        }
    }
    QVERIFY(upgrade(u"one"_s, {}).startsWith("401"));
    QVERIFY(upgrade(u"no-such-tenant"_s, {}).startsWith("401")); // nor do they learn who is here
    QCOMPARE(m_hub->get(u"/api/health"_s).status, 200);
}

void HubCallsTest::tokenOpensItsTenantOnly()
{
    const QString id = order();
    const QString stranger = m_hub->pair(u"two"_s, u"till-2"_s, Role::Manager);
    for (const HttpApi::Route& route : HttpApi::routes()) {
        const HttpResult result = m_hub->send(route.method, pathOf(route, id, u"one"_s), anyBody, bearer(stranger));
        QVERIFY2(!result.body.contains("Walk-in") && !result.body.contains("ORD-"), route.pattern);
        if (route.needs == HttpApi::Needs::Tenant) {
            QVERIFY2(result.status == 403, route.pattern);
        }
        // In its own tenant there is no such order.
        const HttpResult own = m_hub->send(route.method, pathOf(route, id, u"two"_s), anyBody, bearer(stranger));
        QVERIFY2(!own.body.contains("Walk-in") && !own.body.contains("ORD-"), route.pattern);
        if (QByteArray(route.pattern).contains("{orderId}")) {
            QVERIFY2(own.status == 404, route.pattern);
        }
    }
    QVERIFY(upgrade(u"one"_s, bearer(stranger)).startsWith("403"));
    QVERIFY(upgrade(u"two"_s, bearer(stranger)).startsWith("101"));
    QCOMPARE(m_hub->post(u"/api/orders?tenantId=two"_s, baseOrder(u"one"_s), bearer(stranger)).status, 403);
}

void HubCallsTest::messagesReachTheirTenantOnly()
{
    const QString id = order();
    HubClient mine(m_hub->port(), u"one"_s, u"?protocol=1&role=pos"_s, m_till);
    mine.send(toJson(ClientMessage(HoldCart{u"h1"_s, u"cart-1"_s, {{u"note"_s, u"secret"_s}}})));
    const QString token = m_hub->pair(u"two"_s, u"till-2"_s, Role::Manager);
    HubClient stranger(m_hub->port(), u"two"_s, u"?protocol=1&role=pos"_s, token);
    QTRY_VERIFY(!mine.messages().isEmpty() && !stranger.messages().isEmpty());
    mine.send(toJson(ClientMessage(HoldCart{u"h1"_s, u"cart-1"_s, {{u"note"_s, u"secret"_s}}})));
    QTRY_VERIFY(!mine.ofType(u"carts_changed"_s).isEmpty());
    const qsizetype heard = mine.messages().size();

    for (const ClientMessage& message : everyMessage(id, u"two"_s)) {
        stranger.send(toJson(message));
    }
    stranger.send(toJson(ClientMessage(SubmitOrder{parseOrder(baseOrder(u"one"_s)).value()})));
    stranger.send({{u"type"_s, u"hold_cart"_s},
                   {u"clientActionId"_s, u"last"_s},
                   {u"cartId"_s, u"c"_s},
                   {u"cart"_s, QJsonObject()}});
    QTRY_VERIFY(std::ranges::any_of(stranger.ofType(u"ack"_s),
                                    [](const QJsonObject& ack) { return ack["clientActionId"_L1] == u"last"_s; }));

    for (const QJsonObject& message : stranger.messages()) {
        const QByteArray text = QJsonDocument(message).toJson();
        QVERIFY2(!text.contains("secret") && !text.contains(id.toLatin1()), text.constData());
    }
    QStringList codes;
    for (const QJsonObject& error : stranger.ofType(u"error"_s)) {
        codes += error["code"_L1].toString();
    }
    codes.removeDuplicates();
    codes.sort();
    QCOMPARE(codes, QStringList({u"CONFLICT"_s, u"NOT_FOUND"_s, u"TENANT_MISMATCH"_s})); // no cart of that name here
    QCOMPARE(mine.messages().size(), heard);
    QCOMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).json["count"_L1], 1);
}

void HubCallsTest::rolesHoldForEveryCall()
{
    for (const Role role : {Role::Cashier, Role::Kitchen, Role::Board, Role::Manager, Role::Payments}) {
        const QString id = order();
        const QString token = m_hub->pair(u"one"_s, u"device-"_s + toWire(role), role);
        for (const HttpApi::Route& route : HttpApi::routes()) {
            if (route.whom == HttpApi::For::Devices) {
                const HttpResult result =
                    m_hub->send(route.method, pathOf(route, id, u"one"_s), anyBody, bearer(token));
                QVERIFY2((result.status == 403) == !isAllowed(role, route.permission), route.pattern);
            }
        }
    }
}

void HubCallsTest::rolesHoldForEveryMessage()
{
    for (const Role role : {Role::Cashier, Role::Kitchen, Role::Board, Role::Manager}) {
        const QString id = order();
        const QString token = m_hub->pair(u"one"_s, u"device-"_s + toWire(role), role);
        for (const ClientMessage& message : everyMessage(id, u"one"_s)) {
            const auto needed = neededBy(message);
            if (!needed) {
                continue;
            }
            HubClient client(m_hub->port(), u"one"_s, u"?protocol=1"_s, token);
            QTRY_VERIFY(!client.messages().isEmpty());
            const qsizetype heard = client.messages().size();
            client.send(toJson(message));
            // An answer, or what everybody is told.
            QTRY_VERIFY2(client.messages().size() > heard, qPrintable(QString::number(message.index())));
            const auto errors = client.ofType(u"error"_s);
            const bool isForbidden = !errors.isEmpty() && errors.first()["code"_L1] == u"FORBIDDEN"_s;
            QVERIFY2(isForbidden == !isAllowed(role, *needed), qPrintable(QString::number(message.index())));
        }
    }
}

void HubCallsTest::aPaymentServiceHearsNothing()
{
    const QString token = m_hub->pair(u"one"_s, u"bank"_s, Role::Payments);
    QVERIFY(upgrade(u"one"_s, bearer(token)).startsWith("403"));
    const QJsonObject paid{{u"reference"_s, u"A-001-7KQ2"_s}, {u"amount"_s, 1850}, {u"currency"_s, u"USD"_s}};
    Headers headers = bearer(token);
    headers.emplaceBack("Idempotency-Key", "T-9");
    QCOMPARE(m_hub->post(u"/api/payments"_s, paid, headers).status, 201);
    Headers till = bearer(m_till);
    till.emplaceBack("Idempotency-Key", "T-10");
    QCOMPARE(m_hub->post(u"/api/payments"_s, paid, till).status, 403);
}

void HubCallsTest::foreignOriginIsRefused()
{
    Headers headers = bearer(m_till);
    headers.emplaceBack("Origin", "https://evil.example");
    QVERIFY(upgrade(u"one"_s, headers).startsWith("403"));
    for (const HttpApi::Route& route : HttpApi::routes()) {
        const HttpResult result = m_hub->send(route.method, pathOf(route, u"x"_s, u"one"_s), anyBody, headers);
        QVERIFY2(result.header("Access-Control-Allow-Origin").isEmpty(), route.pattern);
        QVERIFY2(QByteArray(route.method) == "GET" || result.status == 403, route.pattern);
    }
}

QTEST_GUILESS_MAIN(HubCallsTest)
#include "tst_hub_calls.moc"

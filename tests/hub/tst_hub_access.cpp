// Who may use a hub that is not open: every call and every message, with every kind of token.
#include "hub_bed.h"

#include "hub/access_records.h"
#include "hub/http_api.h"
#include "hub/secrets.h"

#include "core/messages.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

Headers bearer(const QString& token)
{
    return {{"Authorization", "Bearer " + token.toLatin1()}};
}

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
                                        Resume{1}};
    static_assert(std::variant_size_v<ClientMessage> == 9); // these and UnknownMessage: a new one belongs in here
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

class HubAccessTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void strangersGetNowhere();
    void codeLetsOneDeviceIn();
    void wrongAndOldCodesAreRefused();
    void tooManyWrongCodesLockAnAddressOut();
    void tokenOpensItsTenantOnly();
    void messagesReachTheirTenantOnly();
    void rolesHoldForEveryCall();
    void rolesHoldForEveryMessage();
    void expiredAndRevokedTokensAreRefused();
    void revokedDeviceIsDisconnected();
    void pairingAnewEndsTheOldToken();
    void foreignOriginIsRefused();
    void browserShowsItsTokenAsASubProtocol();
    void deviceIsWhoItsTokenSays();
    void deviceHasOneRateForAllItsConnections();
    void pinOnAnUnknownDeviceOpensNothing();
    void staffOfAPairedDeviceActInTheirRole();
    void removedStaffAreLoggedOut();
    void lockOutSurvivesARestart();
    void secretsAreNotLogged();

private:
    void addPerson(const QString& tenant, const QString& id, Role role, const QString& pin);
    // Status line of an upgrade with these headers, and the rest of its head.
    QByteArray upgrade(const QString& tenant, const Headers& headers);
    QString order() { return m_hub->post(u"/api/orders"_s, baseOrder(), bearer(m_till)).json["orderId"_L1].toString(); }

    HubSettings m_settings;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<HubBed> m_hub;
    QString m_till; // token of a till of tenant "one"
};

void HubAccessTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_settings = {};
    m_settings.requireTokens = true;
    m_settings.accessPoll = Milliseconds(20);
    m_settings.pepper = "pepper";
    m_hub = HubBed::start(m_settings);
    QVERIFY(m_hub);
    m_till = m_hub->pair(u"one"_s, u"till-1"_s, Role::Cashier);
    QVERIFY(!m_till.isEmpty());
}

void HubAccessTest::cleanup()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void HubAccessTest::addPerson(const QString& tenant, const QString& id, Role role, const QString& pin)
{
    const PinSettings pins{"salt", 1000};
    m_hub->putRecord(tenant, records::pins, u"salt"_s, toRecord(pins));
    m_hub->putRecord(tenant, records::person, id,
                     toRecord(Person{{id, u"Ann"_s, {}, role}, pinHash(pin, m_settings.pepper, pins.salt, 1000)}));
    QTRY_VERIFY(m_hub->get(u"/api/staff?tenantId="_s + tenant, bearer(m_till)).body.contains(id.toLatin1()));
}

QByteArray HubAccessTest::upgrade(const QString& tenant, const Headers& headers)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_hub->port());
    QByteArray request = "GET /ws/restaurant-pos/" + tenant.toLatin1() +
                         " HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                         "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for (const auto& [name, value] : headers) {
        request += name + ": " + value + "\r\n";
    }
    socket.write(request + "\r\n");
    QByteArray answer;
    const bool answered = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n");
    });
    return answered ? answer.sliced(9) : QByteArray();
}

void HubAccessTest::strangersGetNowhere()
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

void HubAccessTest::codeLetsOneDeviceIn()
{
    const QString code = newPairingCode();
    const auto put = [&] {
        m_hub->putRecord(u"two"_s, records::pairing, QString::fromLatin1(secretHash(normalisedCode(code)).toHex()),
                         toRecord(Pairing{u"Pass"_s, Role::Kitchen, SystemClock().now() + Milliseconds(60'000)}));
    };
    put();
    const QJsonObject body{{u"code"_s, code.toLower().remove(u'-')}, {u"deviceId"_s, u"kds-1"_s}};
    const HttpResult paired = m_hub->post(u"/api/auth/pair"_s, body);
    QCOMPARE(paired.status, 200);
    QCOMPARE(paired.json["tenantId"_L1], u"two"_s);
    QCOMPARE(paired.json["deviceId"_L1], u"kds-1"_s);
    QCOMPARE(paired.json["role"_L1], u"kitchen"_s);
    QVERIFY(paired.json["expiresIn"_L1].toInteger() > 0);
    const QString token = paired.json["token"_L1].toString();
    QCOMPARE(m_hub->get(u"/api/kds/orders"_s, bearer(token)).status, 200); // the tenant is the token's
    QCOMPARE(m_hub->post(u"/api/auth/pair"_s, body).status, 401);          // once
}

void HubAccessTest::wrongAndOldCodesAreRefused()
{
    const QString code = newPairingCode();
    m_hub->putRecord(u"one"_s, records::pairing, QString::fromLatin1(secretHash(normalisedCode(code)).toHex()),
                     toRecord(Pairing{{}, Role::Cashier, SystemClock().now() - Milliseconds(1)}));
    QCOMPARE(m_hub->post(u"/api/auth/pair"_s, {{u"code"_s, code}}).status, 401);
    QCOMPARE(m_hub->post(u"/api/auth/pair"_s, {{u"code"_s, u"WRONG"_s}}).status, 401);
    QCOMPARE(m_hub->post(u"/api/auth/pair"_s, {}).status, 400);
}

void HubAccessTest::tooManyWrongCodesLockAnAddressOut()
{
    m_settings.limits.addressPinTries = 3;
    m_hub = HubBed::start(m_settings);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_hub->post(u"/api/auth/pair"_s, {{u"code"_s, u"WRONG"_s}}).status, 401);
    }
    m_log->expect(u"Limit reached: pin-tries"_s);
    const HttpResult locked = m_hub->post(u"/api/auth/pair"_s, {{u"code"_s, u"WRONG"_s}});
    QCOMPARE(locked.status, 429);
    QVERIFY(locked.header("Retry-After").toInt() > 1700);
}

void HubAccessTest::tokenOpensItsTenantOnly()
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

void HubAccessTest::messagesReachTheirTenantOnly()
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

void HubAccessTest::rolesHoldForEveryCall()
{
    for (const Role role : {Role::Cashier, Role::Kitchen, Role::Board, Role::Manager}) {
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

void HubAccessTest::rolesHoldForEveryMessage()
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

void HubAccessTest::expiredAndRevokedTokensAreRefused()
{
    Device device{.id = u"till-1"_s, .name = {}, .tokenHash = secretHash(m_till)};
    device.expiresAt = SystemClock().now() - Milliseconds(1);
    m_hub->putRecord(u"one"_s, records::device, device.id, toRecord(device));
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).status, 401);
    QVERIFY(upgrade(u"one"_s, bearer(m_till)).startsWith("401"));
    device.expiresAt = SystemClock().now() + Milliseconds(600'000);
    m_hub->putRecord(u"one"_s, records::device, device.id, toRecord(device));
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).status, 200);
    m_hub->putRecord(u"one"_s, records::device, device.id, std::nullopt);
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).status, 401);
    QVERIFY(upgrade(u"one"_s, bearer(m_till)).startsWith("401"));
}

void HubAccessTest::revokedDeviceIsDisconnected()
{
    const QString other = m_hub->pair(u"one"_s, u"till-2"_s, Role::Cashier);
    HubClient client(m_hub->port(), u"one"_s, u"?protocol=1"_s, m_till);
    HubClient stays(m_hub->port(), u"one"_s, u"?protocol=1"_s, other);
    QTRY_VERIFY(!client.messages().isEmpty() && !stays.messages().isEmpty());
    m_hub->putRecord(u"one"_s, records::device, u"till-1"_s, std::nullopt);
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QCOMPARE(stays.socket().state(), QAbstractSocket::ConnectedState);
}

void HubAccessTest::pairingAnewEndsTheOldToken()
{
    const QString again = m_hub->pair(u"one"_s, u"till-1"_s, Role::Cashier);
    QCOMPARE(m_hub->get(u"/api/orders"_s, bearer(again)).status, 200);
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).status, 401);
}

void HubAccessTest::foreignOriginIsRefused()
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

void HubAccessTest::browserShowsItsTokenAsASubProtocol()
{
    const QByteArray head = upgrade(u"one"_s, {{"Sec-WebSocket-Protocol", "stonepot.v1, bearer." + m_till.toLatin1()}});
    QVERIFY(head.startsWith("101"));
    QVERIFY(head.contains("Sec-WebSocket-Protocol: stonepot.v1\r\n"));
    QVERIFY(!head.contains(m_till.toLatin1()));
    QVERIFY(upgrade(u"one"_s, {{"Sec-WebSocket-Protocol", "stonepot.v1, bearer.guess"}}).startsWith("401"));
}

void HubAccessTest::deviceIsWhoItsTokenSays()
{
    HubClient client(m_hub->port(), u"one"_s, u"?protocol=1&deviceId=till-99"_s, m_till);
    QTRY_VERIFY(!client.messages().isEmpty());
    client.send(toJson(ClientMessage(HoldCart{u"h1"_s, u"cart-1"_s, {}})));
    QTRY_VERIFY(!client.ofType(u"carts_changed"_s).isEmpty());
    QCOMPARE(client.ofType(u"carts_changed"_s).first()["held"_L1][0]["deviceId"_L1], u"till-1"_s);
}

void HubAccessTest::deviceHasOneRateForAllItsConnections()
{
    m_log->expect(u"Limit reached: messages-per-second"_s);
    m_settings.limits.messageBurst = 3;
    m_settings.limits.messagesPerSecond = 1;
    m_hub = HubBed::start(m_settings);
    m_till = m_hub->pair(u"one"_s, u"till-1"_s, Role::Cashier);
    HubClient first(m_hub->port(), u"one"_s, u"?protocol=1"_s, m_till);
    HubClient second(m_hub->port(), u"one"_s, u"?protocol=1"_s, m_till);
    QTRY_VERIFY(!first.messages().isEmpty() && !second.messages().isEmpty());
    for (int i = 0; i < 3; ++i) {
        first.send(toJson(ClientMessage(Resume{1})));
    }
    QTRY_COMPARE(first.ofType(u"sync_state"_s).size(), 4);
    second.send(toJson(ClientMessage(Resume{1})));
    QTRY_COMPARE(second.ofType(u"error"_s).size(), 1);
    QCOMPARE(second.ofType(u"error"_s).first()["code"_L1], u"RATE_LIMITED"_s);
}

void HubAccessTest::pinOnAnUnknownDeviceOpensNothing()
{
    addPerson(u"one"_s, u"ann"_s, Role::Manager, u"2580"_s);
    const HttpResult login = m_hub->post(u"/api/auth/login/pin"_s, {{u"tenantId"_s, u"one"_s}, {u"pin"_s, u"2580"_s}});
    QCOMPARE(login.status, 200);
    const QString access = login.json["tokens"_L1]["accessToken"_L1].toString();
    QCOMPARE(m_hub->get(u"/api/auth/me"_s, bearer(access)).status, 200);
    QCOMPARE(m_hub->get(u"/api/orders"_s, bearer(access)).status, 401);
}

void HubAccessTest::staffOfAPairedDeviceActInTheirRole()
{
    addPerson(u"one"_s, u"ann"_s, Role::Kitchen, u"2580"_s);
    const QJsonObject body{{u"pin"_s, u"2580"_s}};
    const HttpResult login = m_hub->post(u"/api/auth/login/pin"_s, body, bearer(m_till));
    QCOMPARE(login.json["user"_L1]["role"_L1], u"kitchen"_s);
    const QString access = login.json["tokens"_L1]["accessToken"_L1].toString();
    QCOMPARE(m_hub->get(u"/api/orders"_s, bearer(access)).status, 200);
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder(), bearer(access)).status, 403);
    QCOMPARE(m_hub->get(u"/api/orders?tenantId=two"_s, bearer(access)).status, 403);
}

void HubAccessTest::removedStaffAreLoggedOut()
{
    addPerson(u"one"_s, u"ann"_s, Role::Cashier, u"2580"_s);
    const HttpResult login = m_hub->post(u"/api/auth/login/pin"_s, {{u"pin"_s, u"2580"_s}}, bearer(m_till));
    const QString access = login.json["tokens"_L1]["accessToken"_L1].toString();
    m_hub->putRecord(u"one"_s, records::person, u"ann"_s, std::nullopt);
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(access)).status, 401);
    const QJsonObject refresh{{u"refreshToken"_s, login.json["tokens"_L1]["refreshToken"_L1]}};
    QCOMPARE(m_hub->post(u"/api/auth/refresh"_s, refresh).status, 401);
}

void HubAccessTest::lockOutSurvivesARestart()
{
    m_settings.limits.pinTries = 2;
    m_hub = HubBed::start(m_settings);
    m_till = m_hub->pair(u"one"_s, u"till-1"_s, Role::Cashier);
    addPerson(u"one"_s, u"ann"_s, Role::Cashier, u"2580"_s);
    const auto tryPin = [this](const QString& pin) {
        return m_hub->post(u"/api/auth/login/pin"_s, {{u"pin"_s, pin}, {u"staffId"_s, u"ann"_s}}, bearer(m_till))
            .status;
    };
    QCOMPARE(tryPin(u"0000"_s), 401);
    QCOMPARE(tryPin(u"2580"_s), 200); // a right one starts anew
    QCOMPARE(tryPin(u"0000"_s), 401);
    QCOMPARE(tryPin(u"0000"_s), 401);
    m_log->expect(u"Limit reached: pin-tries"_s, 2); // once before the restart, once after it
    QCOMPARE(tryPin(u"2580"_s), 429);
    QVERIFY(m_hub->restart());
    QTRY_COMPARE(m_hub->get(u"/api/orders"_s, bearer(m_till)).status, 200); // tokens survive as well
    QCOMPARE(tryPin(u"2580"_s), 429);
}

void HubAccessTest::secretsAreNotLogged()
{
    static QString logged;
    logged.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { logged += text + u'\n'; });
    const QString token = m_hub->pair(u"one"_s, u"till-5"_s, Role::Cashier);
    addPerson(u"one"_s, u"ann"_s, Role::Cashier, u"258041"_s);
    const HttpResult login = m_hub->post(u"/api/auth/login/pin"_s, {{u"pin"_s, u"258041"_s}}, bearer(token));
    const HttpResult wrong = m_hub->post(u"/api/auth/login/pin"_s, {{u"pin"_s, u"777777"_s}}, bearer(token));
    HubClient client(m_hub->port(), u"one"_s, u"?protocol=1"_s, token);
    QTRY_VERIFY(!client.messages().isEmpty());
    qInstallMessageHandler(previous);
    QCOMPARE(login.status, 200);
    QCOMPARE(wrong.status, 401);
    QVERIFY(logged.contains("till-5"_L1));
    for (const QString& secret :
         {token, u"258041"_s, u"777777"_s, login.json["tokens"_L1]["accessToken"_L1].toString()}) {
        QVERIFY2(!logged.contains(secret), qPrintable(logged));
    }
}

QTEST_GUILESS_MAIN(HubAccessTest)
#include "tst_hub_access.moc"

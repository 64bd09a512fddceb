#include "hub_bed.h"

#include "hub/http_api.h"

#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class HubHttpTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void placesAnOrderOnceHoweverOftenItIsSent();
    void refusesTheSameKeyForAnotherOrder();
    void refusesAKeyThatIsNotTheOrders();
    void walksAKitchenOrderThroughItsLife();
    void takesTheWordOfAPaymentServiceOnce();
    void servesTheMenu();
    void saysThatItIsWell();
    void pricesAQuote();
    void listsStaffWithoutSecrets();
    void logsInRefreshesAndLogsOut();
    void locksADeviceOutAfterTooManyWrongPins();
    void answersUnknownPathsAndMethods();
    void refusesBodiesThatAreNoObjects();
    void needsATenantWhereThereAreSeveral();
    void showsNothingOfOneTenantToAnother();
    void letsNoForeignOriginAct();
    void answersThePreflightOfAnAllowedOrigin();
    void saysThatThePortIsInUse();

private:
    std::unique_ptr<HubBed> m_hub;
    std::unique_ptr<FatalLogGuard> m_log;
};

void HubHttpTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    HubSettings settings;
    settings.demoStaff = true;
    settings.allowedOrigins = QStringList{u"https://till.example.com"_s};
    m_hub = HubBed::start(settings);
    QVERIFY(m_hub);
}

void HubHttpTest::cleanup()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void HubHttpTest::placesAnOrderOnceHoweverOftenItIsSent()
{
    const QList<QPair<QByteArray, QByteArray>> key{{"Idempotency-Key", "018f2b1e-0000-7000-8000-000000000001"}};
    const HttpResult first = m_hub->post(u"/api/orders"_s, baseOrder(), key);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json["success"_L1].toBool(), true);
    QVERIFY(first.json["orderNumber"_L1].toString().endsWith("-001"_L1));
    const HttpResult again = m_hub->post(u"/api/orders"_s, baseOrder(), key);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json["orderId"_L1], first.json["orderId"_L1]);
    QCOMPARE(again.json["orderNumber"_L1], first.json["orderNumber"_L1]);
    QCOMPARE(again.json["replayed"_L1].toBool(), true);
    QCOMPARE(m_hub->get(u"/api/kds/orders?tenantId=one"_s).json["count"_L1].toInt(), 1);
}

void HubHttpTest::refusesTheSameKeyForAnotherOrder()
{
    const QList<QPair<QByteArray, QByteArray>> key{{"Idempotency-Key", "018f2b1e-0000-7000-8000-000000000001"}};
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder(), key).status, 201);
    QJsonObject other = baseOrder();
    other[u"orderType"_s] = u"delivery"_s;
    const HttpResult refused = m_hub->post(u"/api/orders"_s, other, key);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json["code"_L1].toString(), u"IDEMPOTENCY_MISMATCH"_s);
}

void HubHttpTest::refusesAKeyThatIsNotTheOrders()
{
    QJsonObject order = baseOrder();
    order[u"clientOrderId"_s] = u"a"_s;
    QCOMPARE(m_hub->post(u"/api/orders"_s, order, {{"Idempotency-Key", "b"}}).status, 400);
}

void HubHttpTest::walksAKitchenOrderThroughItsLife()
{
    const QString id = m_hub->post(u"/api/orders"_s, baseOrder()).json["orderId"_L1].toString();
    QVERIFY(!id.isEmpty());
    const QJsonObject ticket =
        m_hub->get(u"/api/kds/orders?tenantId=one"_s).json["orders"_L1].toArray().first().toObject();
    QCOMPARE(ticket["id"_L1].toString(), id);
    const QString item = ticket["items"_L1].toArray().first().toObject()["id"_L1].toString();
    const HttpResult itemReady = m_hub->post(u"/api/kds/orders/%1/items/%2/ready?tenantId=one"_s.arg(id, item), {});
    QCOMPARE(itemReady.status, 200);
    QCOMPARE(itemReady.json["order"_L1]["status"_L1].toString(), u"ready"_s);
    QCOMPARE(m_hub->post(u"/api/kds/orders/%1/ready?tenantId=one"_s.arg(id), {}).status, 200);
    const HttpResult complete = m_hub->post(u"/api/kds/orders/%1/complete?tenantId=one"_s.arg(id), {});
    QCOMPARE(complete.json["order"_L1]["status"_L1].toString(), u"completed"_s);
    QCOMPARE(m_hub->get(u"/api/kds/orders?tenantId=one"_s).json["count"_L1].toInt(), 0);
    QCOMPARE(m_hub->post(u"/api/kds/orders/nothing/ready?tenantId=one"_s, {}).status, 404);
}

void HubHttpTest::takesTheWordOfAPaymentServiceOnce()
{
    const QJsonObject paid{{u"reference"_s, u"A-042-7KQ2"_s}, {u"amount"_s, 6240}, {u"currency"_s, u"USD"_s}};
    const QList<QPair<QByteArray, QByteArray>> once{{"Idempotency-Key", "T-9"}};
    const HttpResult first = m_hub->post(u"/api/payments?tenantId=one"_s, paid, once);
    QCOMPARE(first.status, 201);
    QVERIFY(first.json["seq"_L1].toInt() > 0);
    const HttpResult again = m_hub->post(u"/api/payments?tenantId=one"_s, paid, once);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json["replayed"_L1], true);
    QCOMPARE(again.json["seq"_L1], first.json["seq"_L1]);
    QCOMPARE(m_hub->post(u"/api/payments?tenantId=one"_s, paid).status, 400); // it could not be said twice
}

void HubHttpTest::servesTheMenu()
{
    const HttpResult menu = m_hub->get(u"/api/menu/one"_s);
    QCOMPARE(menu.status, 200);
    QVERIFY(menu.json["items"_L1].toArray().size() >= 70);
    QVERIFY(!menu.json["items"_L1][0]["categoryId"_L1].toString().isEmpty());
    QVERIFY(parseMenu(menu.json["menu"_L1].toObject()));
    QVERIFY(!menu.json["version"_L1].toString().isEmpty());
}

void HubHttpTest::saysThatItIsWell()
{
    const HttpResult health = m_hub->get(u"/api/health"_s);
    QCOMPARE(health.status, 200);
    QCOMPARE(health.json["status"_L1].toString(), u"ok"_s);
}

void HubHttpTest::pricesAQuote()
{
    const QJsonObject line{{u"name"_s, u"Mandu"_s}, {u"unitPrice"_s, 850}, {u"quantity"_s, 2}};
    const HttpResult quote =
        m_hub->post(u"/api/quote"_s, {{u"currency"_s, u"USD"_s},
                                      {u"policy"_s, QJsonObject{{u"scope"_s, u"total"_s}, {u"mode"_s, u"half-up"_s}}},
                                      {u"lines"_s, QJsonArray{line}}});
    QCOMPARE(quote.status, 200);
    QCOMPARE(quote.json["total"_L1].toInt(), 1700);
}

void HubHttpTest::listsStaffWithoutSecrets()
{
    const QJsonArray staff = m_hub->get(u"/api/staff?tenantId=one"_s).json["staff"_L1].toArray();
    QCOMPARE(staff.size(), 9);
    QCOMPARE(staff.first().toObject(), (QJsonObject{{u"id"_s, u"mina-kim"_s},
                                                    {u"name"_s, u"Mina Kim"_s},
                                                    {u"role"_s, u"cashier"_s},
                                                    {u"title"_s, u"Cashier"_s}}));
}

void HubHttpTest::logsInRefreshesAndLogsOut()
{
    const HttpResult login = m_hub->post(u"/api/auth/login/pin"_s, {{u"tenantId"_s, u"one"_s}, {u"pin"_s, u"1234"_s}});
    QCOMPARE(login.status, 200);
    QCOMPARE(login.json["user"_L1]["name"_L1].toString(), u"Mina Kim"_s);
    QCOMPARE(login.json["tokens"_L1]["expiresIn"_L1].toInt(), 3600);
    const QByteArray access = login.json["tokens"_L1]["accessToken"_L1].toString().toLatin1();
    QCOMPARE(m_hub->get(u"/api/auth/me"_s, {{"Authorization", "Bearer " + access}}).json["tenantId"_L1].toString(),
             u"one"_s);
    const QJsonObject old{{u"refreshToken"_s, login.json["tokens"_L1]["refreshToken"_L1]}};
    const HttpResult refreshed = m_hub->post(u"/api/auth/refresh"_s, old);
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(m_hub->post(u"/api/auth/refresh"_s, old).status, 401);
    QCOMPARE(m_hub->get(u"/api/auth/me"_s, {{"Authorization", "Bearer " + access}}).status, 401);
    const QByteArray fresh = refreshed.json["tokens"_L1]["accessToken"_L1].toString().toLatin1();
    QCOMPARE(m_hub->post(u"/api/auth/logout"_s, {}, {{"Authorization", "Bearer " + fresh}}).status, 200);
    QCOMPARE(m_hub->get(u"/api/auth/me"_s, {{"Authorization", "Bearer " + fresh}}).status, 401);
}

void HubHttpTest::locksADeviceOutAfterTooManyWrongPins()
{
    QJsonObject wrong{{u"tenantId"_s, u"one"_s}, {u"pin"_s, u"0000"_s}, {u"deviceId"_s, u"till-1"_s}};
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(m_hub->post(u"/api/auth/login/pin"_s, wrong).status, 401);
    }
    m_log->expect(u"Limit reached: pin-tries"_s);
    wrong[u"pin"_s] = u"1234"_s;
    const HttpResult locked = m_hub->post(u"/api/auth/login/pin"_s, wrong);
    QCOMPARE(locked.status, 429);
    QVERIFY(locked.header("Retry-After").toInt() > 1700);
    QVERIFY(m_hub->get(u"/metrics"_s).body.contains("stonepot_limit_reached_total{limit=\"pin-tries\"} 1\n"));
    wrong[u"deviceId"_s] = u"till-2"_s;
    QCOMPARE(m_hub->post(u"/api/auth/login/pin"_s, wrong).status, 200);
}

void HubHttpTest::answersUnknownPathsAndMethods()
{
    QCOMPARE(m_hub->get(u"/api/nothing"_s).status, 404);
    QCOMPARE(m_hub->get(u"/api/auth/logout"_s).status, 405);
    QCOMPARE(m_hub->get(u"/ws/restaurant-pos/one"_s).status, 404);
}

void HubHttpTest::refusesBodiesThatAreNoObjects()
{
    QCOMPARE(m_hub->send("POST", u"/api/orders"_s, "[1]", {}).status, 400);
    QCOMPARE(m_hub->send("POST", u"/api/orders"_s, "{", {}).status, 400);
    QCOMPARE(m_hub->send("POST", u"/api/orders"_s, "{}", {{"Content-Encoding", "gzip"}}).status, 415);
    const HttpResult invalid = m_hub->post(u"/api/orders"_s, {{u"tenantId"_s, u"one"_s}});
    QCOMPARE(invalid.status, 400);
    QCOMPARE(invalid.json["code"_L1].toString(), u"VALIDATION_ERROR"_s);
    QCOMPARE(invalid.json["success"_L1].toBool(true), false);
}

void HubHttpTest::needsATenantWhereThereAreSeveral()
{
    QCOMPARE(m_hub->get(u"/api/kds/orders"_s).status, 400);
    QCOMPARE(m_hub->get(u"/api/kds/orders?tenantId=three"_s).status, 404);
}

void HubHttpTest::showsNothingOfOneTenantToAnother()
{
    const QString id = m_hub->post(u"/api/orders"_s, baseOrder()).json["orderId"_L1].toString();
    const QByteArray body = R"({"clientActionId":"a1","ops":[{"op":"rush"}]})";
    for (const HttpApi::Route& route : HttpApi::routes()) {
        QString path = QString::fromLatin1(route.pattern);
        path.replace(u"{orderId}"_s, id).replace(u"{itemId}"_s, id + u"-1"_s).replace(u"{tenantId}"_s, u"two"_s);
        const HttpResult result = m_hub->send(route.method, path + u"?tenantId=two"_s, body, {});
        QVERIFY2(!result.body.contains("Walk-in Customer") && !result.body.contains("ORD-"), route.pattern);
        if (QByteArray(route.pattern).contains("{orderId}")) {
            QCOMPARE(result.status, 404);
        }
    }
    QCOMPARE(m_hub->get(u"/api/kds/orders?tenantId=two"_s).json["count"_L1].toInt(), 0);
    QCOMPARE(m_hub->get(u"/api/kds/orders?tenantId=one"_s).json["count"_L1].toInt(), 1);
}

void HubHttpTest::letsNoForeignOriginAct()
{
    const HttpResult refused = m_hub->post(u"/api/orders"_s, baseOrder(), {{"Origin", "https://evil.example"}});
    QCOMPARE(refused.status, 403);
    const HttpResult read = m_hub->get(u"/api/health"_s, {{"Origin", "https://evil.example"}});
    QCOMPARE(read.header("Access-Control-Allow-Origin"), QByteArray());
}

void HubHttpTest::answersThePreflightOfAnAllowedOrigin()
{
    const HttpResult preflight = m_hub->send("OPTIONS", u"/api/orders"_s, {}, {{"Origin", "https://till.example.com"}});
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.header("Access-Control-Allow-Origin"), "https://till.example.com"_ba);
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder(), {{"Origin", "https://till.example.com"}}).status, 201);
}

void HubHttpTest::saysThatThePortIsInUse()
{
    SystemClock clock;
    QTemporaryDir directory;
    CommandQueue::Settings store;
    store.database = directory.filePath(u"hub.db"_s);
    store.tenants = QStringList{u"one"_s};
    const auto queue = CommandQueue::open(store);
    QVERIFY(queue);
    HubSettings settings;
    settings.port = m_hub->port();
    HubServer server(settings, **queue, clock);
    const Status listening = server.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, ErrorCode::Unavailable);
    QCOMPARE(listening.error().where, u"127.0.0.1:%1"_s.arg(m_hub->port()));
}

QTEST_GUILESS_MAIN(HubHttpTest)
#include "tst_hub_http.moc"

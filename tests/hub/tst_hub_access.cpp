// How devices and people get into a hub that is not open, and out of it again.
#include "access_bed.h"

#include "hub/access_records.h"
#include "hub/secrets.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace stonepot;

class HubAccessTest final : public QObject, private AccessBed {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void codeLetsOneDeviceIn();
    void wrongAndOldCodesAreRefused();
    void tooManyWrongCodesLockAnAddressOut();
    void expiredAndRevokedTokensAreRefused();
    void revokedDeviceIsDisconnected();
    void pairingAnewEndsTheOldToken();
    void browserShowsItsTokenAsASubProtocol();
    void deviceIsWhoItsTokenSays();
    void deviceHasOneRateForAllItsConnections();
    void pinOnAnUnknownDeviceOpensNothing();
    void staffOfAPairedDeviceActInTheirRole();
    void removedStaffAreLoggedOut();
    void lockOutSurvivesARestart();
    void secretsAreNotLogged();
};

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
        QTRY_COMPARE(first.ofType(u"sync_state"_s).size(), i + 2); // before the next, or they are answered together
    }
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

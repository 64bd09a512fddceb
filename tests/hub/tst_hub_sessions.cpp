#include "hub_bed.h"

#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const QString extendedQuery = u"?protocol=1&role=pos&deviceId=till-1"_s;

QJsonObject submit(const QString& clientOrderId = {})
{
    QJsonObject order = baseOrder();
    if (!clientOrderId.isEmpty()) {
        order[u"clientOrderId"_s] = clientOrderId;
    }
    return {{u"type"_s, u"submit_order"_s}, {u"order"_s, order}};
}

} // namespace

class HubSessionsTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aBaseClientIsToldTheStateUnasked();
    void everyClientOfTheTenantHearsOfAnOrder();
    void anOrderOverHttpIsBroadcastToo();
    void aRepeatIsAnsweredAndNotBroadcast();
    void aBumpReachesEverybody();
    void aBaseClientHearsBaseMessagesOnly();
    void comesBackWithWhatWasMissed();
    void resumesOnRequest();
    void manyRequestsAtOnceAreAnsweredTogether();
    void everyEventOnceAndInOrderWhileOthersAreBusy();
    void compressesForThoseWhoAccept();
    void saysWhatIsWrongWithAMessage();
    void ignoresUnknownTypes();
    void aBoardMayOnlyLook();
    void anotherTenantHearsNothing();
    void slowsDownWhoSendsTooMuch();
    void refusesALargeMessageAndGoesOn();
    void saysGoodbyeWhenItStops();

private:
    [[nodiscard]] std::unique_ptr<HubClient> client(const QString& query = {}, const QString& tenant = u"one"_s);
    std::unique_ptr<HubBed> m_hub;
    std::unique_ptr<FatalLogGuard> m_log;
};

void HubSessionsTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_hub = HubBed::start();
    QVERIFY(m_hub);
}

void HubSessionsTest::cleanup()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

// Connected and told the state.
std::unique_ptr<HubClient> HubSessionsTest::client(const QString& query, const QString& tenant)
{
    auto made = std::make_unique<HubClient>(m_hub->port(), tenant, query);
    [&] { QTRY_COMPARE(made->ofType(u"sync_state"_s).size(), 1); }();
    return made;
}

void HubSessionsTest::aBaseClientIsToldTheStateUnasked()
{
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder()).status, 201);
    const auto till = client();
    const QJsonObject state = till->messages().first();
    QCOMPARE(state["activeOrders"_L1].toArray().size(), 1);
    QCOMPARE(state["recentOrders"_L1].toArray().size(), 1);
    QVERIFY(state["features"_L1].toArray().contains(u"resume"_s));
    QVERIFY(!state.contains("menu"_L1));
}

void HubSessionsTest::everyClientOfTheTenantHearsOfAnOrder()
{
    const auto till = client(extendedQuery);
    const auto other = client();
    till->send(submit(u"order-1"_s));
    QTRY_COMPARE(other->ofType(u"order_created"_s).size(), 1);
    QTRY_COMPARE(till->ofType(u"ack"_s).size(), 1);
    QCOMPARE(till->ofType(u"order_created"_s), other->ofType(u"order_created"_s));
    const QJsonObject created = till->ofType(u"order_created"_s).first();
    QCOMPARE(created["seq"_L1], till->ofType(u"ack"_s).first()["seq"_L1]);
    QCOMPARE(created["order"_L1]["id"_L1], created["kitchenOrder"_L1]["id"_L1]);
    QCOMPARE(till->ofType(u"ack"_s).first()["clientOrderId"_L1].toString(), u"order-1"_s);
}

void HubSessionsTest::anOrderOverHttpIsBroadcastToo()
{
    const auto kitchen = client();
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder()).status, 201);
    QTRY_COMPARE(kitchen->ofType(u"order_created"_s).size(), 1);
}

void HubSessionsTest::aRepeatIsAnsweredAndNotBroadcast()
{
    const auto till = client(extendedQuery);
    till->send(submit(u"order-1"_s));
    till->send(submit(u"order-1"_s));
    QTRY_COMPARE(till->ofType(u"ack"_s).size(), 2);
    QCOMPARE(till->ofType(u"order_created"_s).size(), 1);
    QCOMPARE(till->ofType(u"ack"_s).last()["replayed"_L1].toBool(), true);
}

void HubSessionsTest::aBumpReachesEverybody()
{
    const auto till = client();
    const auto kitchen = client(u"?protocol=1&role=kds&deviceId=kds-1"_s);
    till->send(submit());
    QTRY_COMPARE(kitchen->ofType(u"order_created"_s).size(), 1);
    const QString id = kitchen->ofType(u"order_created"_s).first()["order"_L1]["id"_L1].toString();
    kitchen->send({{u"type"_s, u"update_order_status"_s},
                   {u"clientActionId"_s, u"bump-1"_s},
                   {u"orderId"_s, id},
                   {u"status"_s, u"ready"_s}});
    QTRY_COMPARE(till->ofType(u"order_status_update"_s).size(), 1);
    const QJsonObject update = till->ofType(u"order_status_update"_s).first();
    QCOMPARE(update["orderId"_L1].toString(), id);
    QCOMPARE(update["status"_L1].toString(), u"ready"_s);
    QCOMPARE(update["updatedBy"_L1].toString(), u"kds-1"_s);
    QTRY_COMPARE(kitchen->ofType(u"ack"_s).size(), 1);
}

void HubSessionsTest::aBaseClientHearsBaseMessagesOnly()
{
    const auto base = client();
    const auto kitchen = client(u"?protocol=1&role=kds&deviceId=kds-1"_s);
    base->send(submit());
    QTRY_COMPARE(kitchen->ofType(u"order_created"_s).size(), 1);
    const QString id = kitchen->ofType(u"order_created"_s).first()["order"_L1]["id"_L1].toString();
    kitchen->send({{u"type"_s, u"ticket_seen"_s},
                   {u"orderId"_s, id},
                   {u"deviceId"_s, u"kds-1"_s},
                   {u"station"_s, u"grill"_s},
                   {u"at"_s, u"2026-01-06T19:42:07.123Z"_s}});
    QTRY_COMPARE(kitchen->ofType(u"ticket_seen"_s).size(), 1);
    kitchen->send({{u"type"_s, u"update_order_status"_s},
                   {u"clientActionId"_s, u"b"_s},
                   {u"orderId"_s, id},
                   {u"status"_s, u"ready"_s}});
    QTRY_COMPARE(base->ofType(u"order_status_update"_s).size(), 1);
    QCOMPARE(base->ofType(u"ticket_seen"_s).size(), 0);
    QCOMPARE(base->ofType(u"ack"_s).size(), 0);
}

void HubSessionsTest::comesBackWithWhatWasMissed()
{
    qint64 seq = 0;
    {
        const auto till = client(extendedQuery);
        seq = till->messages().first()["seq"_L1].toInteger();
    }
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder()).status, 201);
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder()).status, 201);
    const auto back = client(extendedQuery + u"&lastSeq=%1"_s.arg(seq));
    const QJsonObject state = back->messages().first();
    QCOMPARE(state["mode"_L1].toString(), u"delta"_s);
    QCOMPARE(state["since"_L1].toInteger(), seq);
    QCOMPARE(state["seq"_L1].toInteger(), seq + 2);
    QCOMPARE(state["events"_L1].toArray().size(), 2);
}

void HubSessionsTest::resumesOnRequest()
{
    const auto till = client(extendedQuery);
    const qint64 seq = till->messages().first()["seq"_L1].toInteger();
    QCOMPARE(m_hub->post(u"/api/orders"_s, baseOrder()).status, 201);
    till->send({{u"type"_s, u"resume"_s}, {u"since"_s, seq}});
    QTRY_COMPARE(till->ofType(u"sync_state"_s).size(), 2);
    QCOMPARE(till->messages().last()["events"_L1].toArray().size(), 1);
}

void HubSessionsTest::manyRequestsAtOnceAreAnsweredTogether()
{
    const auto till = client(extendedQuery);
    QTRY_COMPARE(till->ofType(u"sync_state"_s).size(), 1);
    till->send(submit(u"order-1"_s));
    QTRY_COMPARE(till->ofType(u"order_created"_s).size(), 1);
    for (int i = 0; i < 99; ++i) {
        till->send({{u"type"_s, u"resume"_s}, {u"since"_s, 1}});
    }
    till->send({{u"type"_s, u"resume"_s}, {u"since"_s, 0}});
    const auto modes = [&till] {
        QStringList modes;
        for (const QJsonObject& state : till->ofType(u"sync_state"_s)) {
            modes += state["mode"_L1].toString();
        }
        return modes;
    };
    QTRY_VERIFY(modes().size() > 2 && modes().last() == "full"_L1); // what was asked for last
    const QStringList answers = modes();
    QCOMPARE_LT(answers.size(), 20);
    till->send({{u"type"_s, u"resume"_s}, {u"since"_s, 1}});
    QTRY_COMPARE(modes(), answers + QStringList{u"delta"_s});
}

void HubSessionsTest::everyEventOnceAndInOrderWhileOthersAreBusy()
{
    const auto sender = client(extendedQuery);
    std::vector<std::unique_ptr<HubClient>> readers;
    for (int i = 0; i < 100; ++i) {
        sender->send(submit(u"order-%1"_s.arg(i)));
        if (i % 10 == 0) {
            readers.push_back(std::make_unique<HubClient>(m_hub->port(), u"one"_s, extendedQuery));
            QTest::qWait(1); // lets connecting and committing overlap
        }
    }
    QTRY_COMPARE(sender->ofType(u"ack"_s).size(), 100);
    const qint64 last = sender->ofType(u"order_created"_s).last()["seq"_L1].toInteger();
    for (const auto& reader : readers) {
        QTRY_VERIFY(!reader->messages().isEmpty() && reader->messages().last()["seq"_L1].toInteger() == last);
        qint64 next = reader->messages().first()["seq"_L1].toInteger();
        for (const QJsonObject& message : reader->messages()) {
            QCOMPARE(message["seq"_L1].toInteger(), next++);
        }
    }
}

void HubSessionsTest::compressesForThoseWhoAccept()
{
    const auto till = client(extendedQuery + u"&accept=deflate"_s);
    QCOMPARE(till->compressedMessages(), 1); // its state has the menu
    const auto plain = client(extendedQuery);
    QCOMPARE(plain->compressedMessages(), 0);
    till->send(submit(u"order-1"_s));
    QTRY_COMPARE(plain->ofType(u"order_created"_s).size(), 1);
    QTRY_COMPARE(till->ofType(u"order_created"_s), plain->ofType(u"order_created"_s));
    QTRY_COMPARE(till->ofType(u"ack"_s).size(), 1);
    QCOMPARE(till->compressedMessages(), 2); // and not the ack, which is small
}

void HubSessionsTest::saysWhatIsWrongWithAMessage()
{
    const auto till = client(extendedQuery);
    QJsonObject message = submit(u"order-1"_s);
    QJsonObject order = message["order"_L1].toObject();
    order.remove(u"cart"_s);
    message[u"order"_s] = order;
    till->send(message);
    QTRY_COMPARE(till->ofType(u"error"_s).size(), 1);
    const QJsonObject error = till->messages().last();
    QCOMPARE(error["code"_L1].toString(), u"VALIDATION_ERROR"_s);
    QCOMPARE(error["clientOrderId"_L1].toString(), u"order-1"_s);
    QCOMPARE(error["retryable"_L1].toBool(true), false);
    till->socket().sendTextMessage(u"no json"_s);
    QTRY_COMPARE(till->ofType(u"error"_s).size(), 2);
}

void HubSessionsTest::ignoresUnknownTypes()
{
    const auto till = client();
    till->send({{u"type"_s, u"dance"_s}});
    till->send(submit());
    QTRY_COMPARE(till->ofType(u"order_created"_s).size(), 1);
    QCOMPARE(till->ofType(u"error"_s).size(), 0);
}

void HubSessionsTest::aBoardMayOnlyLook()
{
    const auto board = client(u"?protocol=1&role=board&deviceId=board-1"_s);
    board->send(submit(u"order-1"_s));
    QTRY_COMPARE(board->ofType(u"error"_s).size(), 1);
    QCOMPARE(board->messages().last()["code"_L1].toString(), u"FORBIDDEN"_s);
}

void HubSessionsTest::anotherTenantHearsNothing()
{
    const auto one = client();
    const auto two = client({}, u"two"_s);
    one->send(submit());
    QTRY_COMPARE(one->ofType(u"order_created"_s).size(), 1);
    two->send({{u"type"_s, u"submit_order"_s}, {u"order"_s, baseOrder(u"two"_s)}});
    QTRY_COMPARE(two->ofType(u"order_created"_s).size(), 1);
    QCOMPARE(two->ofType(u"order_created"_s).first()["order"_L1]["tenantId"_L1].toString(), u"two"_s);
    QCOMPARE(one->ofType(u"order_created"_s).size(), 1);
}

void HubSessionsTest::slowsDownWhoSendsTooMuch()
{
    m_log->expect(u"Limit reached: messages-per-second"_s);
    HubSettings settings;
    settings.limits.messageBurst = 5;
    settings.limits.messagesPerSecond = 1;
    m_hub = HubBed::start(settings);
    const auto till = client(extendedQuery);
    for (int i = 0; i < 10; ++i) {
        till->send(submit(u"order-%1"_s.arg(i)));
    }
    QTRY_COMPARE(till->ofType(u"ack"_s).size() + till->ofType(u"error"_s).size(), 10);
    const QJsonObject error = till->ofType(u"error"_s).last();
    QCOMPARE(error["code"_L1].toString(), u"RATE_LIMITED"_s);
    QCOMPARE(error["clientOrderId"_L1].toString(), u"order-9"_s);
    QVERIFY(error["retryAfterMs"_L1].toInt() > 0);
}

void HubSessionsTest::refusesALargeMessageAndGoesOn()
{
    m_log->expect(u"Limit reached: message-bytes"_s);
    const auto till = client();
    till->socket().sendTextMessage(QString(100'000, u' '));
    QTRY_COMPARE(till->ofType(u"error"_s).size(), 1);
    QCOMPARE(till->messages().last()["code"_L1].toString(), u"TOO_LARGE"_s);
    till->send(submit());
    QTRY_COMPARE(till->ofType(u"order_created"_s).size(), 1);
}

void HubSessionsTest::saysGoodbyeWhenItStops()
{
    const auto till = client(extendedQuery);
    till->send(submit(u"order-1"_s));
    QTRY_COMPARE(till->ofType(u"ack"_s).size(), 1);
    QSignalSpy stopped(&m_hub->server(), &HubServer::stopped);
    m_hub->server().stop();
    QTRY_COMPARE(till->socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(till->socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(stopped.size(), 1);
    HubClient late(m_hub->port());
    QVERIFY(late.messages().isEmpty());
}

QTEST_GUILESS_MAIN(HubSessionsTest)
#include "tst_hub_sessions.moc"

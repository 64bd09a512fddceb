// Orders over the wire after they were placed: changed, listed, looked up.
#include "hub_bed.h"

#include "core/amend.h"
#include "core/messages.h"
#include "support/fatal_log_guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

QJsonObject amendment(const QString& actionId, const QString& orderId, const QJsonObject& op)
{
    return {{u"type"_s, u"amend_order"_s},
            {u"clientActionId"_s, actionId},
            {u"orderId"_s, orderId},
            {u"baseVersion"_s, 1},
            {u"ops"_s, QJsonArray{op}}};
}

const QJsonObject toTable7{{u"op"_s, u"set_table"_s}, {u"tableNumber"_s, 7}};
const QJsonObject payMore{{u"op"_s, u"pay"_s},
                          {u"payments"_s, QJsonArray{QJsonObject{{u"method"_s, u"card"_s}, {u"amount"_s, 500}}}}};

} // namespace

class HubOrdersTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_hub = HubBed::start();
        QVERIFY(m_hub);
    }
    void cleanup()
    {
        m_hub.reset();
        QCOMPARE(m_log->finish(), QStringList());
    }
    void amendmentReachesEverybody();
    void conflictShowsTheOrderAsItIs();
    void baseClientIsNotToldOfWhatItDoesNotKnow();
    void baseKitchenCooksWhatWasAdded();
    void amendsOverHttpOnce();
    void conflictOverHttpShowsTheOrder();
    void badAmendmentsOverHttpAreRefused();
    void listsOrdersInPages();
    void listsByDayAndStatus();
    void refusesQueriesThatMakeNoSense_data();
    void refusesQueriesThatMakeNoSense();
    void showsAnOrderWithItsHistory();
    void meters();

private:
    QString place() { return m_hub->post(u"/api/orders"_s, baseOrder()).json["orderId"_L1].toString(); }

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<HubBed> m_hub;
};

void HubOrdersTest::amendmentReachesEverybody()
{
    const QString id = place();
    HubClient till(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-1"_s);
    HubClient other(m_hub->port(), u"one"_s, u"?protocol=1&role=kds&deviceId=kds-1"_s);
    QTRY_VERIFY(!till.messages().isEmpty() && !other.messages().isEmpty());
    till.send(amendment(u"a1"_s, id, toTable7));
    QTRY_COMPARE(till.ofType(u"ack"_s).size(), 1);
    QCOMPARE(till.ofType(u"ack"_s).first()["clientActionId"_L1], u"a1"_s);
    QTRY_COMPARE(other.ofType(u"order_updated"_s).size(), 1);
    const QJsonObject updated = other.ofType(u"order_updated"_s).first();
    QCOMPARE(updated["order"_L1]["tableNumber"_L1], 7);
    QCOMPARE(updated["kitchenOrders"_L1][0]["tableNumber"_L1], 7);
    QCOMPARE(updated["by"_L1], u"till-1"_s);
    QCOMPARE(updated["version"_L1], 2);
}

void HubOrdersTest::conflictShowsTheOrderAsItIs()
{
    const QString id = place(); // a base client's order counts as paid
    HubClient till(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-1"_s);
    till.send(amendment(u"a1"_s, id, payMore));
    QTRY_COMPARE(till.messages().isEmpty(), false);
    till.send(amendment(u"a1"_s, id, payMore));
    QTRY_VERIFY(!till.ofType(u"error"_s).isEmpty());
    const auto message = parseServerMessage(till.ofType(u"error"_s).first());
    const auto& error = std::get<ErrorMessage>(*message);
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.clientActionId, u"a1"_s);
    QVERIFY(!error.retryable);
    QCOMPARE(error.order.value().overpaid(), 500);
}

void HubOrdersTest::baseKitchenCooksWhatWasAdded()
{
    HubClient base(m_hub->port());
    HubClient till(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-1"_s);
    QTRY_VERIFY(!base.messages().isEmpty() && !till.messages().isEmpty());
    Order order = parseOrder(baseOrder()).value();
    order.totalsGiven = false; // as a till sends it, with exact lines
    order.payments.clear();
    QVERIFY(recomputeTotals(order));
    till.send(toJson(ClientMessage(SubmitOrder{order})));
    QTRY_COMPARE(base.ofType(u"order_created"_s).size(), 1);
    const QString id = base.ofType(u"order_created"_s).first()["order"_L1]["id"_L1].toString();
    OrderLine line = order.lines[0];
    line.lineId = u"more"_s;
    const auto op = [&order](const OrderOp& each) { return toJson({each}, order).first().toObject(); };

    till.send(amendment(u"a1"_s, id, op(AddLines{{line}})));

    QTRY_COMPARE(base.ofType(u"order_created"_s).size(), 2);
    const QJsonObject ticket = base.ofType(u"order_created"_s).last()["kitchenOrder"_L1].toObject();
    QVERIFY(ticket["id"_L1] != id);
    QCOMPARE(ticket["isRunningOrder"_L1], true);
    QCOMPARE(ticket["items"_L1].toArray().size(), 1);

    till.send(amendment(u"a2"_s, id, op(VoidLines{{u"more"_s}, {}})));

    QTRY_COMPARE(base.ofType(u"order_status_update"_s).size(), 1);
    const QJsonObject cancelled = base.ofType(u"order_status_update"_s).first();
    QCOMPARE(cancelled["orderId"_L1], ticket["id"_L1]);
    QCOMPARE(cancelled["status"_L1], u"cancelled"_s);
}

void HubOrdersTest::baseClientIsNotToldOfWhatItDoesNotKnow()
{
    const QString id = place();
    HubClient base(m_hub->port());
    HubClient till(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-1"_s);
    QTRY_VERIFY(!base.messages().isEmpty() && !till.messages().isEmpty());
    till.send(amendment(u"a1"_s, id, toTable7));
    QTRY_COMPARE(till.ofType(u"order_updated"_s).size(), 1);
    place();
    QTRY_COMPARE(base.ofType(u"order_created"_s).size(), 1);
    QVERIFY(base.ofType(u"order_updated"_s).isEmpty());
}

void HubOrdersTest::amendsOverHttpOnce()
{
    const QString path = u"/api/orders/%1/amend?tenantId=one"_s.arg(place());
    const QJsonObject body{{u"baseVersion"_s, 1}, {u"ops"_s, QJsonArray{toTable7}}};
    const HttpResult first = m_hub->post(path, body, {{"Idempotency-Key", "a1"}});
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json["order"_L1]["tableNumber"_L1], 7);
    QCOMPARE(first.json["replayed"_L1], false);
    const HttpResult again = m_hub->post(path, body, {{"Idempotency-Key", "a1"}});
    QCOMPARE(again.json["replayed"_L1], true);
    QCOMPARE(again.json["seq"_L1], first.json["seq"_L1]);
    QCOMPARE(again.json["order"_L1], first.json["order"_L1]);
}

void HubOrdersTest::conflictOverHttpShowsTheOrder()
{
    const QString path = u"/api/orders/%1/amend?tenantId=one"_s.arg(place());
    const HttpResult refused = m_hub->post(path, {{u"clientActionId"_s, u"a1"_s}, {u"ops"_s, QJsonArray{payMore}}});
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json["code"_L1], u"CONFLICT"_s);
    QCOMPARE(refused.json["success"_L1], false);
    QCOMPARE(refused.json["order"_L1]["pos"_L1]["payments"_L1].toArray().size(), 2);
}

void HubOrdersTest::badAmendmentsOverHttpAreRefused()
{
    const QString id = place();
    const QString path = u"/api/orders/%1/amend?tenantId=one"_s.arg(id);
    const QJsonObject body{{u"ops"_s, QJsonArray{toTable7}}};
    QCOMPARE(m_hub->post(path, body).status, 400); // no id: a retry could not be told from a second wish
    QCOMPARE(m_hub->post(path, {{u"clientActionId"_s, u"a1"_s}}).status, 400);
    QCOMPARE(m_hub->post(u"/api/orders/none/amend?tenantId=one"_s, body, {{"Idempotency-Key", "a"}}).status, 404);
    QCOMPARE(m_hub->post(u"/api/orders/%1/amend?tenantId=two"_s.arg(id), body, {{"Idempotency-Key", "a"}}).status, 404);
}

void HubOrdersTest::listsOrdersInPages()
{
    QStringList ids{place(), place(), place()};
    const HttpResult first = m_hub->get(u"/api/orders?tenantId=one&limit=2"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json["count"_L1], 2);
    QCOMPARE(first.json["orders"_L1][0]["id"_L1].toString(), ids[2]);
    const HttpResult second =
        m_hub->get(u"/api/orders?tenantId=one&limit=2&before=%1"_s.arg(first.json["next"_L1].toInteger()));
    QCOMPARE(second.json["count"_L1], 1);
    QCOMPARE(second.json["orders"_L1][0]["id"_L1].toString(), ids[0]);
    QVERIFY(second.json["next"_L1].isNull());
    QCOMPARE(m_hub->get(u"/api/orders?tenantId=two"_s).json["count"_L1], 0);
}

void HubOrdersTest::listsByDayAndStatus()
{
    const QString id = place();
    const QString day =
        m_hub->get(u"/api/orders?tenantId=one"_s).json["orders"_L1][0]["orderNumber"_L1].toString().sliced(4, 8);
    place();
    QCOMPARE(m_hub->post(u"/api/kds/orders/%1/ready?tenantId=one"_s.arg(id), {}).status, 200);
    const auto count = [this](const QString& query) {
        return m_hub->get(u"/api/orders?tenantId=one"_s + query).json["count"_L1].toInt(-1);
    };
    QCOMPARE(count(u"&status=ready"_s), 1);
    QCOMPARE(count(u"&status=confirmed"_s), 1);
    QCOMPARE(count(u"&day="_s + day), 2);
    QCOMPARE(count(u"&day=%1-%2-%3"_s.arg(day.first(4), day.sliced(4, 2), day.sliced(6))), 2);
    QCOMPARE(count(u"&day=20200101"_s), 0);
}

void HubOrdersTest::refusesQueriesThatMakeNoSense_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("day") << u"day=monday"_s;
    QTest::newRow("status") << u"status=tasty"_s;
    QTest::newRow("limit") << u"limit=many"_s;
    QTest::newRow("before") << u"before=-1"_s;
}

void HubOrdersTest::refusesQueriesThatMakeNoSense()
{
    QFETCH(const QString, query);
    QCOMPARE(m_hub->get(u"/api/orders?tenantId=one&"_s + query).status, 400);
}

void HubOrdersTest::showsAnOrderWithItsHistory()
{
    const QString id = place();
    const QJsonObject body{{u"ops"_s, QJsonArray{toTable7}}};
    const QString amend = u"/api/orders/%1/amend?tenantId=one"_s.arg(id);
    QCOMPARE(m_hub->post(amend, body, {{"Idempotency-Key", "a1"}}).status, 200);
    QCOMPARE(m_hub->post(u"/api/kds/orders/%1/ready?tenantId=one"_s.arg(id), {}).status, 200);
    const HttpResult order = m_hub->get(u"/api/orders/%1?tenantId=one"_s.arg(id));
    QCOMPARE(order.status, 200);
    QCOMPARE(order.json["order"_L1]["status"_L1], u"ready"_s);
    QCOMPARE(order.json["kitchenOrders"_L1].toArray().size(), 1);
    QStringList types;
    for (const QJsonValue event : order.json["history"_L1].toArray()) {
        types += event["type"_L1].toString();
    }
    QCOMPARE(types, QStringList({u"order_created"_s, u"order_updated"_s, u"order_status_update"_s}));
    const QString number = order.json["order"_L1]["orderNumber"_L1].toString();
    QCOMPARE(m_hub->get(u"/api/orders/%1?tenantId=one"_s.arg(number)).json["order"_L1]["id"_L1].toString(), id);
    QCOMPARE(m_hub->get(u"/api/orders/%1?tenantId=two"_s.arg(id)).status, 404);
}

void HubOrdersTest::meters()
{
    place();
    HubClient till(m_hub->port());
    QTRY_VERIFY(!till.messages().isEmpty());
    const HttpResult metrics = m_hub->get(u"/metrics"_s);
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.header("content-type").startsWith("text/plain; version=0.0.4"));
    QVERIFY(metrics.body.contains("\nstonepot_store_ok 1\n"));
    QVERIFY(metrics.body.contains("\nstonepot_commands_total{result=\"accepted\"} 1\n"));
    QVERIFY(metrics.body.contains("\nstonepot_clients 1\n"));
    QVERIFY(!metrics.body.contains("\"one\""));
}

QTEST_GUILESS_MAIN(HubOrdersTest)
#include "tst_hub_orders.moc"

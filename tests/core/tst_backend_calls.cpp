#include "core/backend_calls.h"
#include "support/sample_orders.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestBackendCalls final : public QObject {
    Q_OBJECT

private slots:
    void orderIsOneCallWithItsKey();
    void statusesAreTheCallsThatTheBaseHas_data();
    void statusesAreTheCallsThatTheBaseHas();
    void severalItemsAreSeveralActions();
    void whatTheBaseHasNoCallForIsNone();
    void answersMeanWhatTheProtocolSays_data();
    void answersMeanWhatTheProtocolSays();
    void acceptedOrderNamesTheOrder();
    void waitComesFromTheHeaderOrTheBody();
    void aTicketThatCannotBeReadMakesTheListIncomplete();
};

void TestBackendCalls::orderIsOneCallWithItsKey()
{
    const Order order = sampleOrder(u"c1"_s);
    const auto calls = httpCalls(placeEntry(order));
    QCOMPARE(calls.size(), 1U);
    QCOMPARE(calls.front().method, QByteArray("POST"));
    QCOMPARE(calls.front().path, u"/orders"_s);
    QCOMPARE(calls.front().idempotencyKey, u"c1"_s);
    QCOMPARE(calls.front().body, toJson(order));
}

void TestBackendCalls::statusesAreTheCallsThatTheBaseHas_data()
{
    QTest::addColumn<TicketStatus>("status");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("ready") << TicketStatus::Ready << QStringList() << QStringList{u"/kds/orders/o%201/ready"_s};
    QTest::newRow("one item ready") << TicketStatus::Ready << QStringList{u"i/1"_s}
                                    << QStringList{u"/kds/orders/o%201/items/i%2F1/ready"_s};
    QTest::newRow("complete") << TicketStatus::Completed << QStringList()
                              << QStringList{u"/kds/orders/o%201/complete"_s};
    QTest::newRow("start") << TicketStatus::InProgress << QStringList() << QStringList();
    QTest::newRow("cancel") << TicketStatus::Cancelled << QStringList() << QStringList();
    QTest::newRow("pending") << TicketStatus::Pending << QStringList() << QStringList();
}

void TestBackendCalls::statusesAreTheCallsThatTheBaseHas()
{
    QFETCH(const TicketStatus, status);
    QFETCH(const QStringList, items);
    QFETCH(const QStringList, paths);
    QStringList got;
    for (const HttpCall& call : httpCalls(statusEntry(u"a1"_s, u"o 1"_s, status, {}, items))) {
        got += call.path;
        QCOMPARE(call.idempotencyKey, u"a1"_s);
        QCOMPARE(call.body.value("clientActionId"_L1).toString(), u"a1"_s);
    }
    QCOMPARE(got, paths);
}

void TestBackendCalls::severalItemsAreSeveralActions()
{
    const auto calls = httpCalls(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready, {}, {u"i1"_s, u"i2"_s}));
    QCOMPARE(calls.size(), 2U);
    QCOMPARE(calls.at(0).idempotencyKey, u"a1.i1"_s);
    QCOMPARE(calls.at(1).idempotencyKey, u"a1.i2"_s);
}

void TestBackendCalls::whatTheBaseHasNoCallForIsNone()
{
    QVERIFY(httpCalls(seenEntry(u"o1"_s, u"kds-1"_s)).empty());
    OutboxEntry recall = statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready);
    std::get<UpdateOrderStatus>(recall.message).recall = true;
    QVERIFY(httpCalls(recall).empty());
    QVERIFY(httpCalls({.key = u"a2"_s, .kind = EntryKind::Availability, .message = SetAvailability{u"a2"_s, u"101"_s}})
                .empty());
}

void TestBackendCalls::answersMeanWhatTheProtocolSays_data()
{
    using enum Outcome::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, int status, const QByteArray& body, Outcome::Kind kind,
                        ErrorCode code = ErrorCode::Unavailable) {
        QTest::newRow(name) << status << body << kind << code;
    };
    const QByteArray no = R"({"success":false,"error":"no"})";
    row("created", 201, R"({"success":true,"orderId":"o1"})", Accepted);
    row("again", 200, R"({"success":true,"orderId":"o1"})", Accepted);
    row("a portal's page", 200, "<html>", Unclear);
    row("some JSON", 200, R"({"hello":true})", Unclear);
    row("success in words", 200, R"({"success":"true"})", Unclear);
    row("success that is none", 200, no, NotTaken);
    row("redirected", 302, "", Unclear);
    row("wrong order", 400, no, Refused, ErrorCode::ValidationError);
    row("wrong order, a proxy says", 400, "<html>", Unclear);
    row("named code", 422, R"({"success":false,"code":"TOTAL_MISMATCH"})", Refused, ErrorCode::TotalMismatch);
    row("named code wins over the status", 400, R"({"success":false,"code":"RATE_LIMITED"})", NotTaken,
        ErrorCode::RateLimited);
    row("unknown code", 409, R"({"success":false,"code":"HUH"})", Refused, ErrorCode::Conflict);
    row("mismatch", 409, R"({"success":false,"code":"IDEMPOTENCY_MISMATCH"})", Refused, ErrorCode::IdempotencyMismatch);
    row("no such order", 404, no, Refused, ErrorCode::NotFound);
    row("no such page", 404, "Not found", Unclear);
    row("too large", 413, no, Refused, ErrorCode::TooLarge);
    row("not logged in", 401, no, NotTaken, ErrorCode::Unauthorized);
    row("not let in", 401, R"({"success":false,"error":"no","code":"UNAUTHORIZED"})", NotTaken,
        ErrorCode::Unauthorized);
    row("not allowed", 403, "", NotTaken, ErrorCode::Forbidden);
    row("too fast", 429, "", NotTaken, ErrorCode::RateLimited);
    row("too slow", 408, no, NotTaken);
    row("broken", 500, no, Unclear);
    row("behind a gateway", 502, "<html>", Unclear);
    row("busy", 503, R"({"success":false,"code":"UNAVAILABLE"})", Unclear);
    row("no answer", 0, "", Unclear);
}

void TestBackendCalls::answersMeanWhatTheProtocolSays()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const ErrorCode, code);
    HttpReply reply{.status = status};
    if (const auto document = QJsonDocument::fromJson(body); document.isObject()) {
        reply.body = document.object();
    }
    const Outcome outcome = judge(reply);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.code, code);

    reply.reached = status != 0;
    if (!reply.reached) {
        QCOMPARE(judge(reply).kind, Outcome::Kind::NotTaken);
    }
}

void TestBackendCalls::acceptedOrderNamesTheOrder()
{
    const Outcome outcome =
        judge({.status = 201,
               .body = QJsonObject{{u"success"_s, true}, {u"orderId"_s, u"o1"_s}, {u"orderNumber"_s, u"ORD-1"_s}}});
    QCOMPARE(outcome.orderId, u"o1"_s);
    QCOMPARE(outcome.orderNumber, u"ORD-1"_s);
}

void TestBackendCalls::waitComesFromTheHeaderOrTheBody()
{
    QCOMPARE(judge({.status = 429, .retryAfter = Milliseconds(7000)}).retryAfter, Milliseconds(7000));
    const QJsonObject body{{u"success"_s, false}, {u"code"_s, u"RATE_LIMITED"_s}, {u"retryAfterMs"_s, 1500}};
    QCOMPARE(judge({.status = 429, .body = body, .retryAfter = Milliseconds(7000)}).retryAfter, Milliseconds(1500));
    const QJsonObject absurd{{u"success"_s, false}, {u"retryAfterMs"_s, 1e300}};
    QCOMPARE(judge({.status = 429, .body = absurd}).retryAfter, std::nullopt);
}

void TestBackendCalls::aTicketThatCannotBeReadMakesTheListIncomplete()
{
    HttpReply reply{.status = 200};
    const QJsonObject good = toJson(KitchenOrder{.id = u"k1"_s, .orderNumber = u"1"_s, .orderType = u"pickup"_s});
    reply.body = QJsonObject{{u"success"_s, true}, {u"orders"_s, QJsonArray{good, 7, QJsonObject{}}}};
    const auto list = readTickets(reply);
    QVERIFY(list);
    QCOMPARE(list->tickets.size(), 1U);
    QVERIFY(!list->complete);
    reply.body = QJsonObject{{u"orders"_s, QJsonArray{good}}};
    QVERIFY(readTickets(reply)->complete);
    reply.body = QJsonObject{{u"orders"_s, 5}};
    QVERIFY(!readTickets(reply));
    QVERIFY(!readTickets({.status = 503, .body = QJsonObject{{u"orders"_s, QJsonArray()}}}));
    QVERIFY(!readTickets({.status = 0}));
    QVERIFY(readTickets({.status = 404}).error().code == ErrorCode::Unsupported);
    QVERIFY(readTickets({.status = 503}).error().code == ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestBackendCalls)
#include "tst_backend_calls.moc"

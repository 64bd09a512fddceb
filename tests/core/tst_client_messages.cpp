#include "core/messages.h"
#include "message_samples.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class ClientMessagesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyMessageSurvivesTheRoundTrip();
    void aBaseClientsOrderIsRead();
    void aStatusUpdateMeansAllItemsUnlessItNamesSome();
    void unknownTypesAreKeptByName();
    void unknownFieldsAreIgnored();
    void noFrameIsAnError_data();
    void noFrameIsAnError();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
};

void ClientMessagesTest::everyMessageSurvivesTheRoundTrip()
{
    const auto messages = richClientMessages();
    QCOMPARE(messages.size(), std::variant_size_v<ClientMessage>);
    for (const ClientMessage& message : messages) {
        const QByteArray frame = toFrame(toJson(message));
        const auto read = parseClientMessage(frame);
        QVERIFY2(read, errorText(read).constData());
        QCOMPARE(toFrame(toJson(*read)), frame);
        QVERIFY2(*read == message, frame.constData());
    }
}

void ClientMessagesTest::aBaseClientsOrderIsRead()
{
    const auto message = parseClientMessage(baseSubmitOrder());
    QVERIFY2(message, errorText(message).constData());
    QCOMPARE(std::get<SubmitOrder>(*message).order.total, 3525);
}

void ClientMessagesTest::aStatusUpdateMeansAllItemsUnlessItNamesSome()
{
    const auto message = parseClientMessage(R"({"type":"update_order_status","orderId":"o1","status":"preparing"})");
    const auto update = std::get<UpdateOrderStatus>(*message);
    QCOMPARE(update.status, TicketStatus::InProgress);
    QVERIFY(update.itemIds.isEmpty());
    QVERIFY(!update.recall);
    QVERIFY(!update.at);
}

void ClientMessagesTest::unknownTypesAreKeptByName()
{
    const auto message = parseClientMessage(R"({"type":"dance","partner":5})");
    QCOMPARE(std::get<UnknownMessage>(*message).type, u"dance"_s);
}

void ClientMessagesTest::unknownFieldsAreIgnored()
{
    const auto message = parseClientMessage(R"({"type":"resume","since":5,"until":{"a":[]},"order":7})");
    QCOMPARE(std::get<Resume>(*message).since, 5);
}

void ClientMessagesTest::noFrameIsAnError_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray(" ");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("JSON text") << QByteArray("\"resume\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("list") << QByteArray("[{\"type\":\"resume\",\"since\":1}]");
    QTest::newRow("cut off") << QByteArray("{\"type\":\"resume\",\"since\":");
    QTest::newRow("two objects") << QByteArray("{\"type\":\"resume\",\"since\":1}{}");
    QTest::newRow("not a number") << QByteArray("{\"type\":\"resume\",\"since\":NaN}");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\":\"\xC3\x28\"}");
    QTest::newRow("cut off UTF-8") << QByteArray("{\"type\":\"\xE2\x82\"}");
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("null type") << QByteArray("{\"type\":null}");
    QTest::newRow("type is a number") << QByteArray("{\"type\":5}");
    QTest::newRow("type is empty") << QByteArray("{\"type\":\"\"}");
    QTest::newRow("type is huge") << "{\"type\":\"" + QByteArray(100'000, 'x') + "\"}";
    QTest::newRow("deep list") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000);
    QTest::newRow("deep but closed") << QByteArray("{\"type\":\"resume\",\"a\":") + QByteArray(5000, '[') +
                                            QByteArray(5000, ']') + "}";
}

void ClientMessagesTest::noFrameIsAnError()
{
    QFETCH(QByteArray, frame);
    const auto message = parseClientMessage(frame);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::ValidationError);
    QVERIFY(!message.error().text().isEmpty());
}

void ClientMessagesTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* frame, const QString& where) {
        QTest::newRow(name) << QByteArray(frame) << where;
    };
    row("no order", R"({"type":"submit_order"})", u"order"_s);
    row("order is a list", R"({"type":"submit_order","order":[]})", u"order"_s);
    row("empty order", R"({"type":"submit_order","order":{}})", u"order.orderType"_s);
    row("status without order", R"({"type":"update_order_status","status":"ready"})", u"orderId"_s);
    row("status without status", R"({"type":"update_order_status","orderId":"o"})", u"status"_s);
    row("unknown status", R"({"type":"update_order_status","orderId":"o","status":"done"})", u"status"_s);
    row("item id", R"({"type":"update_order_status","orderId":"o","status":"ready","itemIds":["a","b c"]})",
        u"itemIds[1]"_s);
    row("item ids", R"({"type":"update_order_status","orderId":"o","status":"ready","itemIds":"a"})", u"itemIds"_s);
    row("recall", R"({"type":"update_order_status","orderId":"o","status":"ready","recall":"yes"})", u"recall"_s);
    row("at", R"({"type":"update_order_status","orderId":"o","status":"ready","at":"noon"})", u"at"_s);
    row("seen without device", R"({"type":"ticket_seen","orderId":"o"})", u"deviceId"_s);
    row("seen without order", R"({"type":"ticket_seen","deviceId":"d"})", u"orderId"_s);
    row("resume from nowhere", R"({"type":"resume"})", u"since"_s);
    row("resume from before", R"({"type":"resume","since":-1})", u"since"_s);
    row("resume from a fraction", R"({"type":"resume","since":1.5})", u"since"_s);
    row("resume from beyond", R"({"type":"resume","since":1e300})", u"since"_s);
    row("resume from beyond 64 bits", R"({"type":"resume","since":99999999999999999999999})", u"since"_s);
    row("availability of nothing", R"({"type":"set_availability","available":true})", u"itemId"_s);
    row("availability unsaid", R"({"type":"set_availability","itemId":"i"})", u"available"_s);
    row("left", R"({"type":"set_availability","itemId":"i","available":true,"left":-1})", u"left"_s);
    row("amend without id", R"({"type":"amend_order","orderId":"o","ops":[]})", u"clientActionId"_s);
    row("amend without ops", R"({"type":"amend_order","clientActionId":"a","orderId":"o"})", u"ops"_s);
    row("amend with one op", R"({"type":"amend_order","clientActionId":"a","orderId":"o","ops":{}})", u"ops"_s);
    row("hold nothing", R"({"type":"hold_cart","clientActionId":"a","cartId":"c"})", u"cart"_s);
    row("hold a list", R"({"type":"hold_cart","clientActionId":"a","cartId":"c","cart":[]})", u"cart"_s);
    row("pay nothing", R"({"type":"confirm_payment","clientActionId":"a","reference":"r","amount":0,"currency":"USD"})",
        u"amount"_s);
    row("pay for nothing", R"({"type":"confirm_payment","clientActionId":"a","amount":5,"currency":"USD"})",
        u"reference"_s);
    row("pay once or more", R"({"type":"confirm_payment","reference":"r","amount":5,"currency":"USD"})",
        u"clientActionId"_s);
    row("pay in shells",
        R"({"type":"confirm_payment","clientActionId":"a","reference":"r","amount":5,"currency":"XX"})", u"currency"_s);
    row("take nothing", R"({"type":"take_cart","clientActionId":"a"})", u"cartId"_s);
}

void ClientMessagesTest::wrongFieldsAreNamed()
{
    QFETCH(QByteArray, frame);
    const auto message = parseClientMessage(frame);
    QVERIFY(!message);
    QTEST(message.error().where, "where");
}

QTEST_APPLESS_MAIN(ClientMessagesTest)
#include "tst_client_messages.moc"

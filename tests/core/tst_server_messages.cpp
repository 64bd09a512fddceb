#include "core/messages.h"
#include "message_samples.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class ServerMessagesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyMessageSurvivesTheRoundTrip();
    void seqIsThatOfTheMessage();
    void aBaseBackendsOrderIsRead();
    void anOrderWithoutTicketGetsOne();
    void aTicketIsKnownByWhatTheOrderHas();
    void aBaseBackendsStateIsRead();
    void aBaseBackendsStatusIsRead();
    void aBaseBackendsErrorIsRead();
    void anUnknownErrorCodeIsTransient();
    void oneBadTicketDoesNotHideTheOthers();
    void eventsOfADeltaAreMessages();
    void unknownTypesAreKeptByName();
    void unknownStatusesAreKeptByName();
    void aDisplayReadsNoOrders();
    void aPartSaysThatMoreFollows();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
};

void ServerMessagesTest::everyMessageSurvivesTheRoundTrip()
{
    for (const ServerMessage& message : richServerMessages()) {
        const QByteArray frame = toFrame(toJson(message));
        const auto read = parseServerMessage(frame);
        QVERIFY2(read, errorText(read).constData());
        QCOMPARE(toFrame(toJson(*read)), frame);
        QVERIFY2(*read == message, frame.constData());
    }
}

void ServerMessagesTest::seqIsThatOfTheMessage()
{
    QList<qint64> seqs;
    for (const ServerMessage& message : richServerMessages()) {
        seqs.append(seqOf(message));
    }
    QCOMPARE(seqs, (QList<qint64>{5, 8, 12, 12, 0, 9, 0, 10, 11, 12, 13, 14, 0}));
}

void ServerMessagesTest::aBaseBackendsOrderIsRead()
{
    const auto message = parseServerMessage(baseOrderCreated());
    QVERIFY2(message, errorText(message).constData());
    const auto& created = std::get<OrderCreated>(*message);
    QCOMPARE(created.order.id, u"42"_s);
    QCOMPARE(created.order.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(created.kitchenOrder.id, u"k42"_s);
    QCOMPARE(created.seq, 0);
}

void ServerMessagesTest::anOrderWithoutTicketGetsOne()
{
    QJsonObject frame = parsed(baseOrderCreated());
    frame.remove("kitchenOrder"_L1);
    const auto message = parseServerMessage(toFrame(frame));
    const auto& created = std::get<OrderCreated>(*message);
    QVERIFY(created.kitchenOrder == makeKitchenOrder(created.order));
    QCOMPARE(created.kitchenOrder.items.size(), 2U);
}

// A ticket that nobody can name cannot be bumped, nor sent on.
void ServerMessagesTest::aTicketIsKnownByWhatTheOrderHas()
{
    QJsonObject frame = with(parsed(baseOrderCreated()), u"order.id"_s, QJsonValue::Undefined);
    frame.remove("kitchenOrder"_L1);
    const auto nameless = parseServerMessage(toFrame(with(frame, u"order.clientOrderId"_s, QJsonValue::Undefined)));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().where, u"kitchenOrder"_s);
    const auto named = parseServerMessage(toFrame(with(frame, u"order.clientOrderId"_s, u"c1"_s)));
    QVERIFY(named);
    QCOMPARE(std::get<OrderCreated>(*named).kitchenOrder.id, u"c1"_s);
}

void ServerMessagesTest::aBaseBackendsStateIsRead()
{
    const auto message = parseServerMessage(baseSyncState());
    QVERIFY2(message, errorText(message).constData());
    const auto& state = std::get<SyncState>(*message);
    QVERIFY(!state.delta);
    QVERIFY(state.features.isEmpty());
    QVERIFY(!state.has("ack"_L1));
    QCOMPARE(state.seq, 0);
    QCOMPARE(state.activeOrders.size(), 1U);
    QCOMPARE(state.recentOrders.size(), 1U);
    QVERIFY(state.unreadable.empty());
    QVERIFY(parseServerMessage(R"({"type":"sync_state"})"));
}

void ServerMessagesTest::aBaseBackendsStatusIsRead()
{
    const auto update = std::get<OrderStatusUpdate>(*parseServerMessage(baseStatusUpdate()));
    QCOMPARE(update.orderId, u"42"_s);
    QCOMPARE(update.status, TicketStatus::Ready);
    QCOMPARE(update.updatedBy, u"kitchen-terminal-1"_s);
    QVERIFY(update.items.empty());
    QCOMPARE(update.version, 0);
}

void ServerMessagesTest::aBaseBackendsErrorIsRead()
{
    const auto error = std::get<ErrorMessage>(
        *parseServerMessage(R"({"type":"error","message":"Invalid order data","code":"VALIDATION_ERROR"})"));
    QCOMPARE(error.code, ErrorCode::ValidationError);
    QCOMPARE(error.message, u"Invalid order data"_s);
    QVERIFY(!error.retryable);
    QVERIFY(!error.retryAfter);
}

void ServerMessagesTest::anUnknownErrorCodeIsTransient()
{
    for (const char* const frame : {R"({"type":"error","message":"?","code":"INTERNAL"})", R"({"type":"error"})"}) {
        const auto error = std::get<ErrorMessage>(*parseServerMessage(frame));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.retryable);
    }
}

void ServerMessagesTest::oneBadTicketDoesNotHideTheOthers()
{
    QJsonObject frame = parsed(baseSyncState());
    QJsonArray tickets = frame.value("activeOrders"_L1).toArray();
    QJsonObject bad = tickets.at(0).toObject();
    bad.insert("status"_L1, 7);
    tickets.prepend(bad);
    tickets.append(5);
    frame.insert("activeOrders"_L1, tickets);
    frame = with(frame, u"recentOrders[0].cart.total"_s, u"much"_s);
    const auto state = std::get<SyncState>(*parseServerMessage(toFrame(frame)));
    QCOMPARE(state.activeOrders.size(), 1U);
    QCOMPARE(state.recentOrders.size(), 0U);
    QCOMPARE(state.unreadable.size(), 3U);
    QCOMPARE(state.unreadable[0].where, u"activeOrders[0].status"_s);
    QVERIFY(!state.unreadable[0].what.isEmpty());
    QCOMPARE(state.unreadable[1].where, u"activeOrders[2]"_s);
    QCOMPARE(state.unreadable[2].where, u"recentOrders[0].cart.total"_s);
}

void ServerMessagesTest::eventsOfADeltaAreMessages()
{
    SyncState delta;
    delta.delta = true;
    delta.since = 4;
    delta.seq = 5;
    delta.events = {{OrderCreated{richOrder(), richTicket(), 5}}};
    const auto read = std::get<SyncState>(*parseServerMessage(toFrame(toJson(ServerMessage(delta)))));
    QVERIFY(read.delta);
    const ServerMessage& event = read.events.at(0).message;
    QCOMPARE(seqOf(event), 5);
    QVERIFY(std::get<OrderCreated>(event).order == richOrder());
}

void ServerMessagesTest::unknownTypesAreKeptByName()
{
    QCOMPARE(std::get<UnknownMessage>(*parseServerMessage(R"({"type":"weather"})")).type, u"weather"_s);
}

void ServerMessagesTest::unknownStatusesAreKeptByName()
{
    QJsonObject frame = with(parsed(baseStatusUpdate()), u"status"_s, u"plated"_s);
    frame.insert(u"items"_s, QJsonArray{QJsonObject{{"id"_L1, u"a"_s}, {"status"_L1, u"ready"_s}},
                                        QJsonObject{{"id"_L1, u"b"_s}, {"status"_L1, u"burnt"_s}}});
    const auto message = parseServerMessage(toFrame(frame));
    QVERIFY2(message, errorText(message).constData());
    const auto& update = std::get<OrderStatusUpdate>(*message);
    QCOMPARE(update.unknownStatus, u"plated"_s);
    QCOMPARE(update.items, (std::vector{std::pair(u"a"_s, ItemStatus::Ready)}));
    QCOMPARE(update.unknownItems, (std::vector{std::pair(u"b"_s, u"burnt"_s)}));
    QVERIFY(*parseServerMessage(toFrame(toJson(*message))) == *message);
}

// Nor does it lose a ticket to an order that it could not read.
void ServerMessagesTest::aDisplayReadsNoOrders()
{
    const auto read = [](const QJsonObject& frame) {
        return parseServerMessage(toFrame(frame), {}, OrdersRead::Names);
    };
    const QJsonObject frame =
        with(toJson(ServerMessage(OrderCreated{richOrder(), richTicket(), 5})), u"order.pos.total"_s, u"much"_s);
    QVERIFY(!parseServerMessage(toFrame(frame)));
    auto message = read(frame);
    QVERIFY2(message, errorText(message).constData());
    const auto& created = std::get<OrderCreated>(*message);
    QVERIFY(created.kitchenOrder == richTicket());
    QCOMPARE(created.order.id, richOrder().id);
    QCOMPARE(created.order.orderNumber, richOrder().orderNumber);
    QCOMPARE(created.order.clientOrderId, richOrder().clientOrderId);
    QVERIFY(created.order.lines.empty());
    // But where there is no ticket it makes one of the order.
    QJsonObject plain = toJson(ServerMessage(OrderCreated{richOrder(), {}, 5}));
    plain.remove(u"kitchenOrder"_s);
    message = read(plain);
    QVERIFY2(message, errorText(message).constData());
    QCOMPARE(std::get<OrderCreated>(*message).kitchenOrder.items.size(), makeKitchenOrder(richOrder()).items.size());

    QVERIFY(std::get<SyncState>(*read(parsed(baseSyncState()))).recentOrders.empty());
    QCOMPARE(std::get<SyncState>(*read(parsed(baseSyncState()))).activeOrders.size(), 1U);
}

void ServerMessagesTest::aPartSaysThatMoreFollows()
{
    SyncState part;
    part.delta = true;
    part.more = true;
    part.seq = 3;
    const QJsonObject frame = toJson(ServerMessage(part));
    QCOMPARE(frame.value("more"_L1), true);
    QVERIFY(std::get<SyncState>(*parseServerMessage(toFrame(frame))) == part);
    part.more = false;
    QVERIFY(!toJson(ServerMessage(part)).contains("more"_L1));
}

void ServerMessagesTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& frame, const QString& where) {
        QTest::newRow(name) << frame << where;
    };
    const auto broken = [](const QByteArray& frame, const QString& path, const QJsonValue& value) {
        return toFrame(with(parsed(frame), path, value));
    };
    row("no type", "{}", u"type"_s);
    row("no order", R"({"type":"order_created"})", u"order"_s);
    row("bad order", broken(baseOrderCreated(), u"order.cart.items[0].price"_s, u"12"_s),
        u"order.cart.items[0].price"_s);
    row("bad ticket", broken(baseOrderCreated(), u"kitchenOrder.status"_s, 5), u"kitchenOrder.status"_s);
    row("ticket is a text", broken(baseOrderCreated(), u"kitchenOrder"_s, u"k"_s), u"kitchenOrder"_s);
    row("seq is a text", broken(baseOrderCreated(), u"seq"_s, u"5"_s), u"seq"_s);
    row("status is a number", broken(baseStatusUpdate(), u"status"_s, 5), u"status"_s);
    row("no order id", broken(baseStatusUpdate(), u"orderId"_s, QJsonValue::Null), u"orderId"_s);
    row("items without status", broken(baseStatusUpdate(), u"items"_s, QJsonArray{QJsonObject{{"id"_L1, u"a"_s}}}),
        u"items[0].status"_s);
    row("tickets are an object", broken(baseSyncState(), u"activeOrders"_s, QJsonObject()), u"activeOrders"_s);
    row("unknown mode", broken(baseSyncState(), u"mode"_s, u"half"_s), u"mode"_s);
    row("server time", broken(baseSyncState(), u"serverTime"_s, 5), u"serverTime"_s);
    row("features", broken(baseSyncState(), u"features"_s, QJsonArray{1}), u"features[0]"_s);
    row("events", R"({"type":"sync_state","mode":"delta","events":{}})", u"events"_s);
    row("error code", R"({"type":"error","code":5})", u"code"_s);
    row("retry after", R"({"type":"error","retryAfterMs":-1})", u"retryAfterMs"_s);
    row("ack of nothing", R"({"type":"ack","seq":5})", u""_s);
    row("replayed", R"({"type":"ack","clientOrderId":"c","replayed":1})", u"replayed"_s);
    row("availability", R"({"type":"menu_update","availability":[{"available":true}]})", u"availability[0].itemId"_s);
    row("menu items", R"({"type":"menu_update","items":5})", u"items"_s);
    row("updated without order", R"({"type":"order_updated","version":2})", u"order"_s);
    row("paid a fraction", R"({"type":"payment_received","reference":"r","amount":0.5,"currency":"USD"})", u"amount"_s);
    row("carts", R"({"type":"carts_changed","held":{}})", u"held"_s);
}

void ServerMessagesTest::wrongFieldsAreNamed()
{
    QFETCH(QByteArray, frame);
    const auto message = parseServerMessage(frame);
    QVERIFY(!message);
    QTEST(message.error().where, "where");
}

QTEST_APPLESS_MAIN(ServerMessagesTest)
#include "tst_server_messages.moc"

// A backend that sends nonsense, to a whole kitchen display over a real socket: what cannot be read is counted, nothing
// of it is shown, and the next good message is.
#include "composition.h"
#include "state/ticket_model.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

QJsonObject ticketJson(const QString& id, int version, const QString& status = u"pending"_s,
                       const QString& updatedAt = u"2026-01-06T19:00:00.000Z"_s)
{
    return {
        {u"id"_s, id},
        {u"orderNumber"_s, u"ORD-"_s + id},
        {u"orderType"_s, u"pickup"_s},
        {u"status"_s, status},
        {u"version"_s, version},
        {u"createdAt"_s, u"2026-01-06T19:00:00.000Z"_s},
        {u"updatedAt"_s, updatedAt},
        {u"items"_s, QJsonArray{QJsonObject{
                         {u"id"_s, u"i1"_s}, {u"name"_s, u"Bibimbap"_s}, {u"quantity"_s, 2}, {u"status"_s, status}}}}};
}

QJsonObject statusUpdate(const QString& id, int version, const QString& status, const QString& at)
{
    return {{u"type"_s, u"order_status_update"_s},
            {u"orderId"_s, id},
            {u"orderNumber"_s, u"ORD-"_s + id},
            {u"status"_s, status},
            {u"at"_s, at},
            {u"version"_s, version},
            {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"i1"_s}, {u"status"_s, status}}}}};
}

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Speaks the base: greets with one ticket, and then says what the test wants.
class ScriptedBackend final : public QWebSocketServer {
public:
    ScriptedBackend()
        : QWebSocketServer(u"bad"_s, NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            socket->setParent(this);
            ++connections;
            say(bytes({{u"type"_s, u"sync_state"_s}, {u"activeOrders"_s, tickets}, {u"recentOrders"_s, QJsonArray()}}));
        });
    }

    void say(const QByteArray& utf8) const { socket->sendTextMessage(QString::fromUtf8(utf8)); }

    // A text frame whose bytes are not UTF-8, which QWebSocket itself would never send.
    void sayRaw(const QByteArray& payload) const
    {
        QByteArray frame("\x81", 1);
        frame += static_cast<char>(payload.size()); // under 126
        frame += payload;
        for (auto* carrier : findChildren<QTcpSocket*>()) {
            if (carrier->peerPort() == socket->peerPort()) {
                carrier->write(frame);
            }
        }
    }

    QJsonArray tickets{ticketJson(u"t1"_s, 3), ticketJson(u"t2"_s, 10)};
    QWebSocket* socket = nullptr;
    int connections = 0;
};

} // namespace

class TestBadBackend : public QObject {
    Q_OBJECT

    struct Setup {
        QTemporaryDir folder;
        SystemClock clock;
        ScriptedBackend backend;
        std::unique_ptr<Composition> kitchen;

        Setup()
        {
            Composition::Config config;
            config.role = DeviceRole::Kitchen;
            config.addresses.tenant = u"one"_s;
            config.addresses.webSocket = QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/one"_s.arg(backend.serverPort()));
            config.addresses.api = QUrl(u"http://127.0.0.1:1/api"_s);
            config.dataDir = folder.path();
            config.device = u"kitchen-1"_s;
            config.link.link.backoff = {.base = 20ms, .maximum = 100ms};
            config.link.link.stableAfter = 0ms;
            kitchen = Composition::make(config, clock).value();
        }

        bool online()
        {
            return eventually([this] { return kitchen->link().isConnected() && ticket(u"t1"_s) != nullptr; });
        }
        [[nodiscard]] const TicketRow* ticket(const QString& id) const
        {
            return kitchen->kitchen().tickets()->find(id);
        }
        // What a cook sees of the one ticket, as text.
        [[nodiscard]] QByteArray shown() const
        {
            const TicketRow* row = ticket(u"t1"_s);
            return row == nullptr ? QByteArray() : bytes(toJson(row->ticket));
        }

        // The next good message is shown, so everything before it was dealt with.
        bool stillWorks()
        {
            const int version = ++m_version;
            backend.tickets[1] = ticketJson(u"t2"_s, version);
            backend.say(bytes(statusUpdate(u"t2"_s, version, u"in_progress"_s, u"2026-01-06T19:30:00.000Z"_s)));
            return eventually([&] {
                const TicketRow* row = ticket(u"t2"_s);
                return kitchen->link().isConnected() && row != nullptr && row->ticket.version == version;
            });
        }

        int m_version = 10;
    };

    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void whatCannotBeReadIsCountedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char* name, const QByteArray& frame) { QTest::newRow(name) << frame; };
        const QByteArray good = bytes(statusUpdate(u"t1"_s, 4, u"ready"_s, u"2026-01-06T19:30:00.000Z"_s));
        row("nothing", ""_ba);
        row("no JSON", "<html>502 Bad Gateway</html>"_ba);
        row("no object", "[1, 2, 3]"_ba);
        row("cut off", good.chopped(1));
        row("cut in the middle", good.first(good.size() / 2));
        row("two at once", good + good);
        row("nested deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
        row("nested deep in a message",
            "{\"type\":\"order_status_update\",\"orderId\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + "}");
        row("7 MB", "{\"type\":\"order_status_update\",\"orderId\":\"" + QByteArray(7'000'000, 'x') + "\"}");
        row("no type", "{\"orderId\":\"t1\",\"status\":\"ready\"}"_ba);
        row("a type that is no text", "{\"type\":7}"_ba);
        const QByteArray status = "{\"type\":\"order_status_update\",\"orderId\":\"t1\",\"orderNumber\":\"ORD-t1\",";
        row("a status that is a number", status + "\"status\":3,\"version\":4}");
        row("no status", status + "\"version\":4}");
        row("a version below zero", status + "\"status\":\"ready\",\"version\":-4}");
        row("a version beyond all bounds", status + "\"status\":\"ready\",\"version\":1e300}");
        row("a version that is a text", status + "\"status\":\"ready\",\"version\":\"4\"}");
        row("a version with a fraction", status + "\"status\":\"ready\",\"version\":4.5}");
        row("a time that is none", status + "\"status\":\"ready\",\"version\":4,\"at\":\"yesterday\"}");
        row("a time beyond the calendar",
            status + "\"status\":\"ready\",\"version\":4,\"at\":\"99999-01-01T00:00:00Z\"}");
        row("items that are no list", status + "\"status\":\"ready\",\"version\":4,\"items\":{}}");
        row("an item's status that is a number",
            status + "\"status\":\"ready\",\"version\":4,\"items\":[{\"id\":\"i1\",\"status\":7}]}");
        row("a seq below zero", status + "\"status\":\"ready\",\"version\":4,\"seq\":-1}");
        row("an order that is none", "{\"type\":\"order_created\",\"order\":[]}"_ba);
        row("a ticket with a quantity beyond all bounds",
            "{\"type\":\"order_created\",\"order\":{},\"kitchenOrder\":{\"id\":\"t1\",\"orderType\":\"pickup\","
            "\"version\":9,"
            "\"items\":[{\"id\":\"i1\",\"name\":\"x\",\"quantity\":1e308}]}}");
    }

    void whatCannotBeReadIsCountedAndChangesNothing()
    {
        QFETCH(QByteArray, frame);
        m_log->expect(u"Message ignored"_s);
        Setup s;
        QVERIFY(s.online());
        const QByteArray before = s.shown();
        for (int i = 0; i < 3; ++i) {
            s.backend.say(frame);
        }
        QVERIFY(s.stillWorks());
        QCOMPARE(s.shown(), before);
        QCOMPARE(s.kitchen->link().rejectedMessageCount(), 3);
        QCOMPARE(s.backend.connections, 1);
    }

    void whatCanBeReadButNotUsedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const QString late = u"2026-01-06T23:00:00.000Z"_s;
        QTest::newRow("an older version, though later") << bytes(statusUpdate(u"t1"_s, 2, u"ready"_s, late));
        QTest::newRow("the same version, earlier")
            << bytes(statusUpdate(u"t1"_s, 3, u"ready"_s, u"2020-01-01T00:00:00.000Z"_s));
        QTest::newRow("a ticket that nobody knows") << bytes(statusUpdate(u"t99"_s, 1, u"ready"_s, late));
        QTest::newRow("a type that nobody knows") << bytes({{u"type"_s, u"weather_report"_s}, {u"orderId"_s, u"t1"_s}});
        QTest::newRow("a pong out of nowhere") << bytes({{u"type"_s, u"pong"_s}});
        QTest::newRow("an error about nothing") << bytes(
            {{u"type"_s, u"error"_s}, {u"message"_s, u"Invalid order data"_s}, {u"code"_s, u"VALIDATION_ERROR"_s}});
        QTest::newRow("an error with a code that nobody knows")
            << bytes({{u"type"_s, u"error"_s}, {u"message"_s, u""_s}, {u"code"_s, u"TEAPOT"_s}});
        QTest::newRow("an answer to nothing")
            << bytes({{u"type"_s, u"ack"_s}, {u"clientActionId"_s, u"a1"_s}, {u"orderId"_s, u"t1"_s}, {u"seq"_s, 5}});
        QTest::newRow("the ticket again, an older one")
            << bytes({{u"type"_s, u"sync_state"_s},
                      {u"activeOrders"_s, QJsonArray{ticketJson(u"t1"_s, 1, u"ready"_s, late), ticketJson(u"t2"_s, 1)}},
                      {u"recentOrders"_s, QJsonArray()}});
    }

    void whatCanBeReadButNotUsedChangesNothing()
    {
        QFETCH(QByteArray, frame);
        Setup s;
        QVERIFY(s.online());
        const QByteArray before = s.shown();
        s.backend.say(frame);
        QVERIFY(s.stillWorks());
        QCOMPARE(s.shown(), before);
        QCOMPARE(s.kitchen->link().rejectedMessageCount(), 0);
        QCOMPARE(s.backend.connections, 1);
    }

    void fieldsThatNobodyKnowsAreIgnored()
    {
        Setup s;
        QVERIFY(s.online());
        QJsonObject update = statusUpdate(u"t1"_s, 4, u"ready"_s, u"2026-01-06T19:30:00.000Z"_s);
        update.insert(u"temperature"_s, QJsonObject{{u"celsius"_s, 1e300}});
        update.insert(u"seenBy"_s, 5);
        s.backend.say(bytes(update));
        QVERIFY(eventually([&] { return s.ticket(u"t1"_s)->ticket.status == TicketStatus::Ready; }));
    }

    void aStatusThatNobodyKnowsMarksItsTicket()
    {
        Setup s;
        QVERIFY(s.online());
        s.backend.say(bytes(statusUpdate(u"t1"_s, 4, u"burnt"_s, u"2026-01-06T19:30:00.000Z"_s)));
        QVERIFY(eventually([&] { return s.ticket(u"t1"_s)->ticket.unknownStatus == u"burnt"_s; }));
        QCOMPARE(s.kitchen->link().rejectedMessageCount(), 0);
    }

    // One bad ticket among good ones: those are shown, and the one that is here already is not taken for done.
    void aTicketThatCannotBeReadHidesNoOther()
    {
        m_log->expect(u"Message ignored (part of sync_state)"_s);
        Setup s;
        QVERIFY(s.online());
        const QByteArray before = s.shown();
        QJsonObject bad = ticketJson(u"t1"_s, 9);
        bad.insert(u"items"_s, u"none"_s);
        s.backend.tickets = {bad, ticketJson(u"t2"_s, 10), ticketJson(u"t3"_s, 1)};
        s.backend.socket->abort();
        QVERIFY(eventually([&] { return s.kitchen->link().isConnected() && s.ticket(u"t3"_s) != nullptr; }));
        QCOMPARE(s.shown(), before);
        QCOMPARE(s.kitchen->link().rejectedMessageCount(), 1);
    }

    // Over the limit nothing is read at all: the connection ends and is made anew.
    void aMessageOverTheLimitEndsTheConnectionAndNoMore()
    {
        Setup s;
        QVERIFY(s.online());
        const QByteArray before = s.shown();
        s.backend.say("{\"type\":\"" + QByteArray(10'000'000, 'x') + "\"}");
        QVERIFY(eventually([&] { return s.backend.connections == 2 && s.kitchen->link().isConnected(); }));
        QVERIFY(s.stillWorks());
        QCOMPARE(s.shown(), before);
    }

    void bytesThatAreNoTextEndTheConnectionAndNoMore_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("a lone continuation byte") << "{\"type\":\"\x80\"}"_ba;
        QTest::newRow("an overlong slash") << "{\"type\":\"\xC0\xAF\"}"_ba;
        QTest::newRow("a surrogate") << "{\"type\":\"\xED\xA0\x80\"}"_ba;
        QTest::newRow("cut off") << "{\"type\":\"\xE2\x82"_ba;
    }

    void bytesThatAreNoTextEndTheConnectionAndNoMore()
    {
        QFETCH(QByteArray, payload);
        m_log->allow(u"Message ignored"_s);
        Setup s;
        QVERIFY(s.online());
        const QByteArray before = s.shown();
        s.backend.sayRaw(payload);
        QVERIFY(eventually([&] { return s.backend.connections == 2 && s.kitchen->link().isConnected(); }));
        QVERIFY(s.stillWorks());
        QCOMPARE(s.shown(), before);
    }

    void aTicketFromTheFutureIsShownAndChangesByItsVersion()
    {
        Setup s;
        QVERIFY(s.online());
        QJsonObject ticket = ticketJson(u"t1"_s, 4, u"pending"_s, u"9999-12-31T23:59:59.999Z"_s);
        ticket.insert(u"createdAt"_s, u"9999-12-31T23:59:59.999Z"_s);
        s.backend.say(bytes({{u"type"_s, u"sync_state"_s},
                             {u"activeOrders"_s, QJsonArray{ticket, ticketJson(u"t2"_s, 10)}},
                             {u"recentOrders"_s, QJsonArray()},
                             {u"serverTime"_s, u"1970-01-01T00:00:00.000Z"_s}}));
        QVERIFY(eventually([&] { return s.ticket(u"t1"_s)->ticket.version == 4; }));
        // The next version counts, whatever its time says.
        s.backend.say(bytes(statusUpdate(u"t1"_s, 5, u"ready"_s, u"1970-01-01T00:00:00.000Z"_s)));
        QVERIFY(eventually([&] { return s.ticket(u"t1"_s)->ticket.status == TicketStatus::Ready; }));
        QVERIFY(s.stillWorks());
    }
};

QTEST_GUILESS_MAIN(TestBadBackend)
#include "tst_bad_backend.moc"

#include "net/http_client.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

// A server that answers every request with the same bytes and keeps what it was sent.
class OneAnswer : public QTcpServer {
public:
    explicit OneAnswer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (!m_answer.isEmpty()) {
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QUrl api() const { return QUrl(u"http://127.0.0.1:%1/api"_s.arg(serverPort())); }

    QByteArray received;

private:
    QByteArray m_answer;
};

class TestHttpClient : public QObject {
    Q_OBJECT

    static HttpReply call(const QUrl& api, const HttpCall& what, Milliseconds timeout = 5000ms)
    {
        HttpClient client(api, "secret");
        std::optional<HttpReply> reply;
        client.send(
            what, &client, [&reply](const HttpReply& answer) { reply = answer; }, timeout);
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return reply.value_or(HttpReply{});
    }

    static HttpCall order()
    {
        HttpCall call;
        call.path = u"/orders"_s;
        call.body = {{u"tenantId"_s, u"demo"_s}};
        call.idempotencyKey = u"key-1"_s;
        return call;
    }

private slots:
    void aCallCarriesItsKeyAndTokenAndItsAnswerIsRead()
    {
        OneAnswer server("HTTP/1.1 201 Created\r\nContent-Length: 16\r\nConnection: close\r\n\r\n{\"success\":true}");
        const HttpReply reply = call(server.api(), order());
        QCOMPARE(reply.status, 201);
        QVERIFY(reply.body);
        QCOMPARE(reply.body->value(u"success").toBool(), true);
        QVERIFY(server.received.startsWith("POST /api/orders HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("Idempotency-Key: key-1\r\n"));
        QVERIFY(server.received.contains("Authorization: Bearer secret\r\n"));
        QVERIFY(server.received.endsWith("{\"tenantId\":\"demo\"}"));
    }

    void theBackendsClockIsHeard_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QList<Instant>>("heard");
        const Instant noon = parseIso(u"2026-01-06T12:00:07Z").value();
        QTest::newRow("said") << QByteArray("Date: Tue, 06 Jan 2026 12:00:07 GMT\r\n") << QList{noon};
        QTest::newRow("not said") << QByteArray() << QList<Instant>{};
        QTest::newRow("unreadable") << QByteArray("Date: noon\r\n") << QList<Instant>{};
    }

    void theBackendsClockIsHeard()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QList<Instant>, heard);
        OneAnswer server("HTTP/1.1 200 OK\r\n" + date + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
        HttpClient client(server.api(), {});
        QList<Instant> times;
        connect(&client, &HttpClient::heardTime, &client, [&times](Instant theirs) { times += theirs; });
        std::optional<QList<Instant>> atAnswer;
        client.send(order(), &client, [&](const HttpReply&) { atAnswer = times; });
        QTRY_VERIFY(atAnswer.has_value());
        QCOMPARE(*atAnswer, heard);
    }

    void whereNobodyListensTheCallCannotHaveArrived()
    {
        quint16 port = 0;
        {
            QTcpServer taken;
            taken.listen(QHostAddress::LocalHost);
            port = taken.serverPort();
        }
        const HttpReply reply = call(QUrl(u"http://127.0.0.1:%1/api"_s.arg(port)), order());
        QCOMPARE(reply.status, 0);
        QVERIFY(!reply.reached);
    }

    void aServerThatSaysNothingMayHaveIt()
    {
        OneAnswer server({});
        const HttpReply reply = call(server.api(), order(), 50ms);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.reached);
    }

    void aCallWhoseConnectionBreaksIsNotSentAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&calls, socket] {
                if (socket->readAll().endsWith('}')) {
                    ++calls;
                    socket->abort();
                }
            });
        });
        const HttpReply reply = call(QUrl(u"http://127.0.0.1:%1/api"_s.arg(server.serverPort())), order());
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.reached);
        QCOMPARE(calls, 1);
    }

    void aPageIsNoAnswerOfTheProtocol()
    {
        OneAnswer server("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>");
        const HttpReply reply = call(server.api(), order());
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body);
    }

    void aRedirectIsNotFollowed()
    {
        OneAnswer other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        OneAnswer server("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.api().toEncoded() +
                         "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QCOMPARE(call(server.api(), order()).status, 307);
        QVERIFY(other.received.isEmpty());
    }

    void theTimeToWaitIsRead()
    {
        OneAnswer inBody("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 21\r\nConnection: close\r\n\r\n"
                         "{\"retryAfterMs\":1500}");
        QCOMPARE(call(inBody.api(), order()).retryAfter, std::optional(1500ms));
        OneAnswer inHeader("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 0\r\nConnection: "
                           "close\r\n\r\n");
        QCOMPARE(call(inHeader.api(), order()).retryAfter, std::optional(2000ms));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"

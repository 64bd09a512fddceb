#include "hub/http_connection.h"
#include "hub/limit_log.h"
#include "hub/listener.h"

#include "support/fake_clock.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

HttpResponse withBody(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

} // namespace

class HttpConnectionTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersRequestsOnOneConnection();
    void answersPipelinedRequestsOneAfterTheOther();
    void handsOverAnUpgradeWithEveryByteStillThere();
    void refusesAMessageBeforeTheHandshakeIsAnswered();
    void tellsAtOnceThatTheConnectionEnds();
    void closesWhenTheHeaderTakesTooLong();
    void closesWhenTheBodyTakesTooLong();
    void closesAnIdleConnection();
    void piecesWaitForWholeRequests();
    void newcomersWaitForWhoIsKnown();
    void deadlineThatWasPutOffStillComes();
    void answerMayTakeLongerThanWhatCameBeforeIt();
    void readsChunksHoweverTheyAreCut();
    void refusesAHugeBodyWithoutReadingIt();
    void closesAfterPipelinedGarbage();
    void goesOnSendingOnlyAfterAContinue();
    void finishWaitsForTheAnswer();
    void manyAtOnceComeByTurns();

private:
    std::unique_ptr<QTcpSocket> client();
    void keepATurnBusy(); // of those in which who may wait is read
    HubLimits m_limits;
    FakeClock m_clock;
    std::unique_ptr<LimitLog> m_log;
    std::unique_ptr<AddressLimits> m_addresses;
    std::unique_ptr<Listener> m_listener;
    QList<HttpRequest> m_requests;
    QList<HttpAnswer> m_answers;
    QStringList m_reached;
    HttpConnection* m_connection = nullptr;
    std::shared_ptr<HttpTraffic> m_traffic;
    bool m_answerAtOnce = true;
};

void HttpConnectionTest::init()
{
    m_limits = {};
    m_requests.clear();
    m_answers.clear();
    m_reached.clear();
    m_answerAtOnce = true;
    m_connection = nullptr;
    m_traffic = std::make_shared<HttpTraffic>();
    m_log = std::make_unique<LimitLog>(m_clock);
    m_addresses = std::make_unique<AddressLimits>(m_limits, m_clock);
    m_listener = std::make_unique<Listener>(*m_addresses, *m_log, std::nullopt);
    connect(m_listener.get(), &Listener::accepted, this, [this](QTcpSocket* socket) {
        m_connection = new HttpConnection(socket, m_limits, this, m_traffic);
        connect(m_connection, &HttpConnection::limitReached, this,
                [this](QLatin1StringView kind) { m_reached += kind; });
        connect(m_connection, &HttpConnection::requested, this,
                [this](const HttpRequest& request, const HttpAnswer& answer) {
                    m_requests += request;
                    m_answers += answer;
                    if (m_answerAtOnce) {
                        answer(withBody(request.path.toUtf8()));
                    }
                });
    });
    QVERIFY(m_listener->start(QHostAddress::LocalHost, 0));
}

void HttpConnectionTest::cleanup()
{
    // Everything that was opened is counted down again.
    QTRY_COMPARE(m_addresses->connections(), 0);
    m_listener.reset();
}

std::unique_ptr<QTcpSocket> HttpConnectionTest::client()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_listener->serverPort());
    return socket;
}

void HttpConnectionTest::keepATurnBusy()
{
    m_traffic->turns.add(this, [] {
        const QDeadlineTimer over(Turns::time);
        while (!over.hasExpired()) {
        }
    });
}

void HttpConnectionTest::answersRequestsOnOneConnection()
{
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_VERIFY(received.endsWith("\r\n\r\n/a"));
    QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(received.contains("\r\nConnection: keep-alive\r\n"));
    socket->write("POST /b HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc");
    QTRY_VERIFY(received.endsWith("\r\n\r\n/b"));
    QCOMPARE(m_requests.last().body, "abc"_ba);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpConnectionTest::answersPipelinedRequestsOneAfterTheOther()
{
    m_answerAtOnce = false;
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write(QByteArray("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n").repeated(1000));
    for (int answered = 0; answered < 1000; ++answered) {
        QTRY_COMPARE(m_answers.size(), answered + 1); // never the next before this one is answered
        m_answers.last()(withBody(QByteArray::number(answered)));
    }
    QTRY_VERIFY(received.endsWith("\r\n\r\n999"));
}

void HttpConnectionTest::handsOverAnUpgradeWithEveryByteStillThere()
{
    const auto socket = client();
    const QByteArray handshake = "GET /ws HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\n\r\n";
    QTRY_VERIFY(m_connection != nullptr);
    QSignalSpy upgrades(m_connection, &HttpConnection::upgradeRequested);
    socket->write(handshake.first(20));
    socket->flush();
    socket->write(handshake.sliced(20));
    QTRY_COMPARE(upgrades.size(), 1);
    const std::unique_ptr<QTcpSocket> released(m_connection->release());
    m_connection = nullptr;
    QCOMPARE(released->readAll(), handshake);
}

void HttpConnectionTest::refusesAMessageBeforeTheHandshakeIsAnswered()
{
    const auto socket = client();
    QTRY_VERIFY(m_connection != nullptr);
    QSignalSpy upgrades(m_connection, &HttpConnection::upgradeRequested);
    socket->write("GET /ws HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\n\r\n\x81");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 400 "));
    QCOMPARE(upgrades.size(), 0);
}

// And not only when it has waited for what the client still sends.
void HttpConnectionTest::tellsAtOnceThatTheConnectionEnds()
{
    m_limits.lingerTime = std::chrono::hours(1);
    const auto socket = client();
    socket->write("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 2147483648\r\n\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 413 "));
}

void HttpConnectionTest::closesWhenTheHeaderTakesTooLong()
{
    m_limits.headerTime = Milliseconds(30);
    const auto socket = client();
    socket->write("GET / HTTP/1.1\r\nHost:");
    QTRY_COMPARE(m_reached, QStringList{u"header-time"_s});
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpConnectionTest::closesWhenTheBodyTakesTooLong()
{
    m_limits.bodyTime = Milliseconds(30);
    const auto socket = client();
    socket->write("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 10\r\n\r\nabc");
    QTRY_COMPARE(m_reached, QStringList{u"body-time"_s});
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpConnectionTest::closesAnIdleConnection()
{
    m_limits.idleTime = Milliseconds(30);
    const auto socket = client();
    socket->write("GET / HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_requests.size(), 1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_reached, QStringList());
}

// A body and a whole request come together, and there are pieces of others to be read first.
void HttpConnectionTest::piecesWaitForWholeRequests()
{
    const auto slow = client();
    slow->write("POST /pieces HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_VERIFY(slow->bytesAvailable() > 0); // "100 Continue"
    const auto quick = client();
    quick->write("GET /before HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_requests.size(), 1);
    keepATurnBusy();
    slow->write("abc");
    quick->write("GET /whole HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(slow->flush() && quick->flush());
    QTRY_COMPARE(m_requests.size(), 3);
    QCOMPARE(m_requests[1].path, u"/whole"_s);
    QCOMPARE(m_requests[2].path, u"/pieces"_s);
    QCOMPARE(m_requests[2].body, "abc");
}

void HttpConnectionTest::newcomersWaitForWhoIsKnown()
{
    const auto newcomer = client();
    const auto known = client();
    known->write("GET /before HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_requests.size(), 1);
    QTRY_COMPARE(m_addresses->connections(), 2);
    keepATurnBusy();
    newcomer->write("GET /new HTTP/1.1\r\nHost: hub\r\n\r\n");
    known->write("GET /known HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(newcomer->flush() && known->flush());
    QTRY_COMPARE(m_requests.size(), 3);
    QCOMPARE(m_requests[1].path, u"/known"_s);
    QCOMPARE(m_requests[2].path, u"/new"_s);
}

// The next request begins while the connection's idle time runs: then its own time counts.
void HttpConnectionTest::deadlineThatWasPutOffStillComes()
{
    m_limits.idleTime = Milliseconds(30);
    m_limits.headerTime = Milliseconds(100);
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] {
        if (received.isEmpty()) {
            socket->write("GET / HTTP/1.1\r\nHost:");
        }
        received += socket->readAll();
    });
    socket->write("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_reached, QStringList{u"header-time"_s});
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HttpConnectionTest::answerMayTakeLongerThanWhatCameBeforeIt()
{
    m_limits.headerTime = Milliseconds(30);
    m_answerAtOnce = false;
    const auto waiting = client();
    waiting->write("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_answers.size(), 1);
    const auto slow = client(); // tells when the time is over
    slow->write("GET / HTTP/1.1\r\nHost:");
    QTRY_COMPARE(slow->state(), QAbstractSocket::UnconnectedState);
    QByteArray received;
    connect(waiting.get(), &QTcpSocket::readyRead, this, [&] { received += waiting->readAll(); });
    m_answers.first()(withBody("late"));
    QTRY_VERIFY(received.endsWith("late"));
}

// A piece of a chunk's head is kept until the rest of it comes, and what follows the body is the next request.
void HttpConnectionTest::readsChunksHoweverTheyAreCut()
{
    const QByteArray body = "5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n";
    const QByteArray bytes = "POST /a HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n" + body +
                             "GET /b HTTP/1.1\r\nHost: hub\r\n\r\n";
    const qsizetype bodyStart = bytes.indexOf(body);
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    QVERIFY(socket->waitForConnected());
    for (qsizetype cut = bodyStart; cut <= bodyStart + body.size(); ++cut) {
        m_requests.clear();
        received.clear();
        socket->write(bytes.first(cut));
        QVERIFY(socket->bytesToWrite() == 0 || socket->flush());
        QCoreApplication::processEvents(); // the first part is read by itself
        socket->write(bytes.sliced(cut));
        QTRY_VERIFY(received.endsWith("\r\n\r\n/b"));
        QCOMPARE(m_requests.size(), 2);
        QCOMPARE(m_requests.first().body, "hello, world"_ba);
    }
    socket->close();
}

void HttpConnectionTest::refusesAHugeBodyWithoutReadingIt()
{
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 2147483648\r\n\r\n" + QByteArray(100'000, 'x'));
    QTRY_VERIFY(received.startsWith("HTTP/1.1 413 "));
    QVERIFY(received.contains("\"code\":\"TOO_LARGE\""));
    QCOMPARE(m_reached, QStringList{u"body-bytes"_s});
    QVERIFY(m_requests.isEmpty());
}

void HttpConnectionTest::closesAfterPipelinedGarbage()
{
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n\x01\x02\x03 garbage\r\n\r\nGET /b HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(received.contains("HTTP/1.1 400 "));
    QVERIFY(received.contains("\r\nConnection: close\r\n"));
    QCOMPARE(m_requests.size(), 1);
}

void HttpConnectionTest::goesOnSendingOnlyAfterAContinue()
{
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write("POST /a HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(received, "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    socket->write("ab");
    QTRY_VERIFY(received.endsWith("\r\n\r\n/a"));
}

void HttpConnectionTest::finishWaitsForTheAnswer()
{
    m_answerAtOnce = false;
    const auto socket = client();
    QByteArray received;
    connect(socket.get(), &QTcpSocket::readyRead, this, [&] { received += socket->readAll(); });
    socket->write("GET /a HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(m_answers.size(), 1);
    m_connection->finish();
    m_answers.first()(withBody("late"));
    QTRY_VERIFY(received.endsWith("\r\n\r\nlate"));
    QVERIFY(received.contains("\r\nConnection: close\r\n"));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

// Whoever is connected already is answered between them.
void HttpConnectionTest::manyAtOnceComeByTurns()
{
    constexpr int many = 100;
    int turn = 0;
    QHash<int, int> acceptedInTurn;
    connect(m_listener.get(), &Listener::accepted, this, [&] { ++acceptedInTurn[turn]; });
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(client());
        QVERIFY(clients.back()->waitForConnected()); // by the system; the listener has not had a turn yet
    }
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&turn] { ++turn; });
    turns.start(0);
    QTRY_COMPARE(m_addresses->connections(), many);
    const QList<int> counts = acceptedInTurn.values();
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), many);
    QVERIFY2(*std::ranges::max_element(counts) <= Listener::acceptedInATurn,
             qPrintable(QString::number(*std::ranges::max_element(counts))));
}

QTEST_GUILESS_MAIN(HttpConnectionTest)
#include "tst_http_connection.moc"

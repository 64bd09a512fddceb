// What strangers do on a WebSocket's connection that no client library does.
#include "hub_bed.h"

#include "support/fatal_log_guard.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// The frame that a client would send, with any announced length.
QByteArray maskedFrame(char opcode, quint64 announced, const QByteArray& payload)
{
    QByteArray frame(1, opcode);
    if (announced < 126) {
        frame += static_cast<char>(0x80 | announced);
    } else {
        frame += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8) {
            frame += static_cast<char>((announced >> shift) & 0xff);
        }
    }
    return frame + QByteArray(4, '\0') + payload;
}

} // namespace

class HubFramesTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void refusesAHugeFrameBeforeItIsSent();
    void closesOnFragmentsWithoutEnd();
    void dropsAClientThatDoesNotRead();
    void dropsThoseWhoDoNotReadWhenTheyAreTooMany();
    void dropsWhoTalksAndNeverReads();
    void refusesBadUpgrades_data();
    void refusesBadUpgrades();

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> rawClient();
    // The till's long orders, until the limit is reached: there must be more than the system takes for who sleeps. The
    // till, which reads, hears of each.
    void orderUntilReached(HubClient& till, const QString& limit);
    std::unique_ptr<HubBed> m_hub;
    std::unique_ptr<FatalLogGuard> m_log;
};

void HubFramesTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_hub = HubBed::start();
    QVERIFY(m_hub);
}

void HubFramesTest::cleanup()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

// Through the handshake, for frames that no client library sends.
std::unique_ptr<QTcpSocket> HubFramesTest::rawClient()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_hub->port());
    socket->write("GET /ws/restaurant-pos/one HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
    [&] { QTRY_VERIFY(socket->bytesAvailable() > 12 && socket->peek(12) == "HTTP/1.1 101"); }();
    return socket;
}

void HubFramesTest::refusesAHugeFrameBeforeItIsSent()
{
    const auto socket = rawClient();
    socket->write(maskedFrame('\x81', quint64{1} << 30, "x"));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HubFramesTest::closesOnFragmentsWithoutEnd()
{
    m_log->expect(u"Limit reached: frames-per-message"_s);
    const auto socket = rawClient();
    socket->write(maskedFrame('\x01', 0, {}));
    for (int i = 0; i < 1000; ++i) {
        socket->write(maskedFrame('\x00', 0, {}));
    }
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void HubFramesTest::orderUntilReached(HubClient& till, const QString& limit)
{
    QTRY_COMPARE(till.ofType(u"sync_state"_s).size(), 1);
    QJsonObject order = baseOrder();
    QJsonObject cart = order["cart"_L1].toObject();
    QJsonArray items;
    for (int i = 0; i < 100; ++i) {
        items += cart["items"_L1][0];
    }
    cart[u"items"_s] = items;
    cart[u"subtotal"_s] = cart[u"total"_s] = 2500;
    order[u"cart"_s] = cart;
    const QString reached = u"Limit reached: "_s + limit;
    for (int i = 0; i < 1000 && m_log->messages().filter(reached).isEmpty(); ++i) {
        till.send({{u"type"_s, u"submit_order"_s}, {u"order"_s, order}});
        QTRY_COMPARE(till.ofType(u"order_created"_s).size(), i + 1);
    }
    QVERIFY(!m_log->messages().filter(reached).isEmpty());
}

void HubFramesTest::dropsAClientThatDoesNotRead()
{
    m_log->expect(u"Limit reached: unsent-bytes"_s);
    HubSettings settings;
    settings.limits.unsentBytes = 256 * 1024;
    m_hub = HubBed::start(settings);
    const auto sleeper = rawClient();
    sleeper->setReadBufferSize(1);
    HubClient till(m_hub->port());
    orderUntilReached(till, u"unsent-bytes "_s);
}

void HubFramesTest::dropsThoseWhoDoNotReadWhenTheyAreTooMany()
{
    m_log->expect(u"Limit reached: unsent-bytes-of-all"_s);
    HubSettings settings;
    settings.limits.unsentBytesOfAll = 256 * 1024;
    m_hub = HubBed::start(settings);
    std::vector<std::unique_ptr<QTcpSocket>> sleepers;
    for (int i = 0; i < 3; ++i) {
        sleepers.push_back(rawClient());
        sleepers.back()->setReadBufferSize(1);
    }
    HubClient till(m_hub->port());
    orderUntilReached(till, u"unsent-bytes-of-all"_s);
    // Not all of them had to go, and what is counted for them goes with them.
    QTRY_VERIFY(!m_hub->get(u"/metrics"_s).body.contains("\nstonepot_clients 4\n"));
    sleepers.clear();
    QTRY_VERIFY(m_hub->get(u"/metrics"_s).body.contains("\nstonepot_clients 1\n"));
    QVERIFY(m_hub->get(u"/metrics"_s).body.contains("\nstonepot_unsent_bytes 0\n"));
}

void HubFramesTest::dropsWhoTalksAndNeverReads()
{
    m_log->expect(u"Limit reached: silence-time"_s);
    HubSettings settings;
    settings.limits.silenceTime = Milliseconds(300);
    settings.limits.pingInterval = Milliseconds(100);
    m_hub = HubBed::start(settings);
    const auto sleeper = rawClient();
    sleeper->setReadBufferSize(1);
    QTimer talk;
    const QByteArray hello = R"({"type":"hello"})";
    const QByteArray talking = maskedFrame('\x81', static_cast<quint64>(hello.size()), hello);
    connect(&talk, &QTimer::timeout, sleeper.get(), [&] { sleeper->write(talking); });
    connect(sleeper.get(), &QTcpSocket::disconnected, &talk, &QTimer::stop);
    talk.start(20);
    HubClient till(m_hub->port());
    orderUntilReached(till, u"silence-time"_s);
    QCOMPARE(till.socket().state(), QAbstractSocket::ConnectedState);
}

void HubFramesTest::refusesBadUpgrades_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("status");
    const QByteArray good = "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
    QTest::newRow("path") << "/ws/other/one"_ba << good << "404"_ba;
    QTest::newRow("tenant") << "/ws/restaurant-pos/three"_ba << good << "404"_ba;
    QTest::newRow("origin") << "/ws/restaurant-pos/one"_ba << good + "Origin: https://evil.example\r\n"
                            << "403"_ba;
    QTest::newRow("version") << "/ws/restaurant-pos/one"_ba
                             << "Connection: Upgrade\r\n"_ba
                             << "426"_ba;
    QTest::newRow("key") << "/ws/restaurant-pos/one"_ba
                         << "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"_ba
                         << "400"_ba;
}

void HubFramesTest::refusesBadUpgrades()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, status);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_hub->port());
    socket.write("GET " + path + " HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\n" + headers + "\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 12);
    QCOMPARE(socket.readAll().mid(9, 3), status);
}

QTEST_GUILESS_MAIN(HubFramesTest)
#include "tst_hub_frames.moc"

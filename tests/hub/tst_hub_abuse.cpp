// Many abusers of each kind at once: every one is closed within its limit, the hub does not grow, and an honest client
// next to them is served. With STONEPOT_FULL, in full numbers.
#include "hub_process.h"
#include "support/fatal_log_guard.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <functional>
#include <sched.h>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const bool isFull = qEnvironmentVariableIsSet("STONEPOT_FULL");
#ifdef STONEPOT_SANITIZED
constexpr qint64 allowedGrowth = 256 * 1024 * 1024; // what is freed is kept for a while, and all has a fence
#else
constexpr qint64 allowedGrowth = 32 * 1024 * 1024;
#endif
constexpr int limitMs = 800; // of every time limit, in this test

// What an abuser does: once connected, and then again and again until it is closed.
struct Abuse {
    std::function<void(QTcpSocket&)> begin;
    std::function<void(QTcpSocket&)> goOn = [](QTcpSocket&) {};
    bool reads = true;
};

// So many of a kind, on a thread of their own that is over when the hub has closed the last of them. They are not on
// the hub's machine: what they do themselves must not keep it, or the honest client, from the processor.
class Abusers final {
public:
    Abusers(const Abuse& abuse, int count, quint16 port)
        : m_abuse(abuse)
        , m_port(port)
        , m_thread(QThread::create([this, count] { run(count); }))
    {
        m_thread->start();
    }
    ~Abusers()
    {
        m_thread->requestInterruption();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Abusers)

    [[nodiscard]] bool areClosed() const { return m_thread->isFinished(); }

private:
    void run(int count)
    {
        const sched_param none{};
        ::sched_setscheduler(0, SCHED_IDLE, &none); // gives way at once, to whoever wakes up
        for (int i = 0; i < count; ++i) {
            connectOne();
        }
        QEventLoop loop;
        QTimer again;
        QObject::connect(&again, &QTimer::timeout, &loop, [this, &loop] {
            std::ranges::for_each(m_sockets, [this](const auto& socket) { goOn(*socket); });
            const bool isOver = std::ranges::all_of(
                m_sockets, [](const auto& socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
            if (isOver || QThread::currentThread()->isInterruptionRequested()) {
                loop.quit();
            }
        });
        again.start(20);
        loop.exec();
        m_sockets.clear();
    }

    void connectOne()
    {
        auto socket = std::make_unique<QTcpSocket>();
        if (!m_abuse.reads) {
            socket->setReadBufferSize(1);
        }
        QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(),
                         [this, s = socket.get()] { m_abuse.begin(*s); });
        socket->connectToHost(QHostAddress::LocalHost, m_port);
        m_sockets.push_back(std::move(socket));
    }

    void goOn(QTcpSocket& socket) const
    {
        if (socket.state() == QAbstractSocket::ConnectedState) {
            m_abuse.goOn(socket);
            if (m_abuse.reads) {
                socket.readAll();
            }
        }
    }

    const Abuse m_abuse;
    const quint16 m_port;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets; // of the thread
    const std::unique_ptr<QThread> m_thread;
};

double p99(const QList<double>& ascending)
{
    return ascending[ascending.size() * 99 / 100];
}

QByteArray upgrade()
{
    return "GET /ws/restaurant-pos/demo?protocol=1 HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: "
           "websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QByteArray frame(char opcode, const QByteArray& payload)
{
    QByteArray bytes(1, opcode);
    bytes += static_cast<char>(0x80 | payload.size());
    return bytes + QByteArray(4, '\0') + payload;
}

void keepFull(QTcpSocket& socket, const QByteArray& bytes)
{
    if (socket.bytesToWrite() < 64 * 1024) {
        socket.write(bytes);
    }
}

QByteArray anOrder()
{
    const QJsonObject item{{u"itemId"_s, u"x"_s},
                           {u"dishName"_s, u"Bibimbap"_s},
                           {u"quantity"_s, 1},
                           {u"price"_s, 10},
                           {u"itemTotal"_s, 10}};
    const QJsonObject cart{
        {u"items"_s, QJsonArray{item}}, {u"subtotal"_s, 10}, {u"tax"_s, 0}, {u"deliveryFee"_s, 0}, {u"total"_s, 10}};
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"tenantId"_s, u"demo"_s},
                                  {u"orderType"_s, u"takeout"_s},
                                  {u"paymentMethod"_s, u"cash"_s},
                                  {u"customer"_s, QJsonObject{{u"name"_s, u"A"_s}, {u"phone"_s, u"1"_s}}},
                                  {u"cart"_s, cart}})
            .toJson(QJsonDocument::Compact);
    return "POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

Q_DECLARE_METATYPE(Abuse)

class TestHubAbuse final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void abusersAreClosedAndOthersServed_data();
    void abusersAreClosedAndOthersServed();
    void floodOfConnectionsLeavesRoomForOthers();

private:
    // How long each order of a till took to be accepted, in ms, ascending; empty when one was not. One every 5 ms, and
    // timed from when it was due; so many at least, and as long as `isOver` says no.
    // `begin` is called when the till is connected, and before its first order.
    QList<double> serve(
        int orders, const std::function<void()>& begin = [] {},
        const std::function<bool()>& isOver = [] { return true; });
    // So many, on a thread of its own: it must not wait for abusers, who are as many on this one.
    QList<double> serveBeside(int orders);

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HubProcess> m_hub;
};

void TestHubAbuse::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_directory = std::make_unique<QTemporaryDir>();
    QStringList arguments{u"--db"_s, m_directory->filePath(u"hub.db"_s), u"--menu"_s,
                          QStringLiteral(STONEPOT_SAMPLE_MENU)};
    for (const char* name : {"header-time", "body-time", "fragment-time", "idle-time", "silence-time"}) {
        arguments += {u"--limit"_s, u"%1=%2"_s.arg(QLatin1String(name)).arg(limitMs)};
    }
    arguments += {u"--limit"_s, u"ping-interval=300"_s};
    m_hub = std::make_unique<HubProcess>(arguments);
    QVERIFY(!serve(20).isEmpty()); // warm
}

void TestHubAbuse::cleanup()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

QList<double> TestHubAbuse::serve(int orders, const std::function<void()>& begin, const std::function<bool()>& isOver)
{
    constexpr double paceMs = 5;
    QTcpSocket socket;
    QByteArray answer;
    QEventLoop loop;
    QTimer patience;
    connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        answer += socket.readAll();
        if (answer.contains("\"success\":")) {
            loop.quit();
        }
    });
    socket.bind(QHostAddress(u"127.0.0.2"_s)); // what one address may do is not shared with the abusers
    socket.connectToHost(QHostAddress::LocalHost, m_hub->port());
    connect(&socket, &QTcpSocket::connected, &loop, &QEventLoop::quit);
    patience.start(20'000);
    loop.exec();
    begin();
    QList<double> times;
    QElapsedTimer clock;
    clock.start();
    const auto now = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    double due = 0;
    for (int i = 0; i < orders || !isOver(); ++i) {
        if (const double early = due - now(); early > 0) {
            QTimer::singleShot(static_cast<int>(std::ceil(early)), Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec();
            due = now(); // what a timer is late by is not the hub's
        }
        answer.clear();
        socket.write(anOrder());
        patience.start(20'000);
        loop.exec();
        if (!answer.contains("\"success\":true")) {
            qInfo("not served: %s", answer.constData());
            return {};
        }
        times += now() - due;
        due += paceMs;
    }
    std::ranges::sort(times);
    return times;
}

QList<double> TestHubAbuse::serveBeside(int orders)
{
    QList<double> times;
    const std::unique_ptr<QThread> thread(QThread::create([&] { times = serve(orders); }));
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return times;
}

void TestHubAbuse::abusersAreClosedAndOthersServed_data()
{
    QTest::addColumn<Abuse>("abuse");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, int count, const Abuse& abuse) { QTest::newRow(name) << abuse << count; };
    const int many = isFull ? 500 : 100;
    const auto begins = [](const QByteArray& bytes) { return [bytes](QTcpSocket& socket) { socket.write(bytes); }; };
    const auto goesOn = [](const QByteArray& bytes) {
        return [bytes](QTcpSocket& socket) { keepFull(socket, bytes); };
    };
    row("a header byte now and then", many,
        {begins("GET / HTTP/1.1\r\nX: "), [](QTcpSocket& socket) { socket.write("x"); }});
    row("silence", many, {[](QTcpSocket&) {}});
    row("2 GB announced", many,
        {begins("POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 2147483648\r\n\r\n")});
    row("chunks without end", many,
        {begins("POST /api/orders HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n"),
         goesOn("4000\r\n" + QByteArray(0x4000, ' ') + "\r\n")});
    row("bodies that stop short", many,
        {begins("POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 260000\r\n\r\n" +
                QByteArray(259'000, ' '))});
    row("header without end", many, {begins("GET / HTTP/1.1\r\n"), goesOn("X-A: " + QByteArray(1000, 'a') + "\r\n")});
    row("garbage in a pipeline", many,
        {begins("GET /api/health HTTP/1.1\r\nHost: hub\r\n\r\n" + QByteArray(64 * 1024, '\x01'))});
    row("compressed bomb", many,
        {begins("POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n" +
                QByteArray(1000, '\x1f'))});
    row("1 GB frame", many, {begins(upgrade() + QByteArray::fromHex("81ff000000004000000000000000"))});
    row("fragments without end", many,
        {begins(upgrade() + frame('\x01', "x")), goesOn(frame('\x00', "xxxx").repeated(64))});
    row("fragment that never ends", many, {begins(upgrade() + frame('\x01', "x"))});
    row("never reads", 5,
        {begins(upgrade()), goesOn(frame('\x81', R"({"type":"resume","since":0})").repeated(8)), false});
}

void TestHubAbuse::abusersAreClosedAndOthersServed()
{
    QFETCH(const Abuse, abuse);
    QFETCH(const int, count);
    const QList<double> before = serve(isFull ? 400 : 40);
    QVERIFY2(!before.isEmpty(), "the honest client was not served");
    const qint64 memory = m_hub->residentBytes();
    qint64 peak = memory;
    QElapsedTimer timer;
    timer.start();
    std::optional<Abusers> abusers;
    // Twice the limit: the checks of sessions come with the heart-beat, and this machine does other things too.
    const QList<double> during = serve(
        isFull ? 200 : 40, [&] { abusers.emplace(abuse, count, m_hub->port()); },
        [&] {
            peak = std::max(peak, m_hub->residentBytes());
            return abusers->areClosed() || timer.elapsed() > 2 * limitMs + 8000;
        });
    QVERIFY2(!during.isEmpty(), "the honest client was not served");
    QVERIFY(abusers->areClosed());
    qInfo("%s: closed after %lld ms, memory +%lld KiB, p99 of %lld %.1f ms instead of %.1f ms, longest %.1f ms",
          QTest::currentDataTag(), timer.elapsed(), (peak - memory) / 1024, qint64{during.size()}, p99(during),
          p99(before), during.last());
    QVERIFY2(peak - memory < allowedGrowth, qPrintable(u"grew by %1 KiB"_s.arg((peak - memory) / 1024)));
    if (isFull) {
        // The aim is twice; the floor is for two cores that 500 connections, the hub and the till share, which a
        // virtual machine's host takes away for 10 ms at a time. What is measured is in docs/measurements.md.
        QVERIFY(p99(during) < 2 * p99(before) + 200);
    }
}

void TestHubAbuse::floodOfConnectionsLeavesRoomForOthers()
{
    const qint64 memory = m_hub->residentBytes();
    const int total = isFull ? 10'000 : 1'000;
    int done = 0;
    std::vector<std::unique_ptr<QTcpSocket>> open;
    QTimer flood;
    connect(&flood, &QTimer::timeout, this, [&] {
        std::erase_if(open, [](const auto& socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
        for (int i = 0; i < 100 && done < total && open.size() < 400; ++i, ++done) {
            open.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket* socket = open.back().get();
            connect(socket, &QTcpSocket::connected, socket, [socket] {
                socket->write("GET /api/health HTTP/1.1\r\n\r\n");
                socket->disconnectFromHost();
            });
            socket->connectToHost(QHostAddress::LocalHost, m_hub->port());
        }
    });
    flood.start(0);
    const QList<double> during = serveBeside(100);
    QVERIFY(!during.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(done == total, 60'000);
    QVERIFY(!serve(10).isEmpty());
    const qint64 growth = m_hub->residentBytes() - memory;
    QVERIFY2(growth < allowedGrowth, qPrintable(u"grew by %1 KiB"_s.arg(growth / 1024)));
}

QTEST_GUILESS_MAIN(TestHubAbuse)
#include "tst_hub_abuse.moc"

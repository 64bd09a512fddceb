#include "support/fault_proxy.h"

#include "support/eventually.h"
#include "support/fatal_log_guard.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

// A backend that says back whatever it hears.
class Echo final : public QTcpServer {
public:
    Echo()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                received += bytes;
                socket->write(bytes);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++ended; });
        });
    }

    QByteArray received;
    int connections = 0;
    int ended = 0;
};

class Client final : public QTcpSocket {
public:
    explicit Client(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] {
            pieces.append(readAll());
            received += pieces.last();
        });
        connectToHost(QHostAddress::LocalHost, port);
    }

    QByteArray received;
    QList<QByteArray> pieces;
};

} // namespace

class TestFaultProxy : public QObject {
    Q_OBJECT

    struct Setup {
        Echo backend;
        FaultProxy proxy{backend.serverPort()};
        Client client{proxy.port()};

        bool exchange(const QByteArray& bytes)
        {
            const qsizetype before = client.received.size();
            client.write(bytes);
            return eventually([&] { return client.received.size() >= before + bytes.size(); }) &&
                   client.received.sliced(before) == bytes;
        }
    };

private slots:
    void withoutAFaultEverythingPassesAndEndsPassToo()
    {
        Setup s;
        QByteArray large(1'000'000, 'x');
        for (qsizetype i = 0; i < large.size(); ++i) {
            large[i] = static_cast<char>(i * 7 % 251);
        }
        QVERIFY(s.exchange(large));
        QCOMPARE(s.proxy.accepted(), 1);
        QCOMPARE(s.proxy.open(), 1);
        QCOMPARE(s.proxy.bytesPassed(FaultProxy::Direction::ToBackend), large.size());
        QCOMPARE(s.proxy.bytesPassed(FaultProxy::Direction::ToClient), large.size());
        s.client.disconnectFromHost();
        QTRY_COMPARE(s.backend.ended, 1);
        QTRY_COMPARE(s.proxy.open(), 0);
    }

    void aBackendThatIsNotThereEndsTheConnection()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.backend.close();
        Client second(s.proxy.port());
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(s.exchange("b")); // the open one lives
    }

    void cutClosesBothSides()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.proxy.cut();
        QTRY_COMPARE(s.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(s.client.error(), QAbstractSocket::RemoteHostClosedError);
        QTRY_COMPARE(s.backend.ended, 1);
        Client second(s.proxy.port());
        QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
    }

    void resetEndsBothSidesHard()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        QSignalSpy failed(&s.client, &QTcpSocket::errorOccurred);
        s.proxy.reset();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(s.client.errorString().contains(u"reset"_s, Qt::CaseInsensitive) ||
                s.client.error() == QAbstractSocket::RemoteHostClosedError);
        QTRY_COMPARE(s.backend.ended, 1);
    }

    void refusingStopsNewConnectionsOnly()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.proxy.setRefusing(true);
        Client second(s.proxy.port());
        QTRY_COMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(s.exchange("b"));
        s.proxy.setRefusing(false);
        Client third(s.proxy.port());
        QTRY_COMPARE(third.state(), QAbstractSocket::ConnectedState);
    }

    void inABlackHoleNothingPassesAndNothingEnds()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.proxy.setBlackHole(true);
        s.client.write("lost?");
        Client second(s.proxy.port());
        QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
        second.write("b");
        QVERIFY(!eventually([&] { return s.backend.received != "a"; }, 100ms));
        QCOMPARE(s.client.state(), QAbstractSocket::ConnectedState);

        s.client.disconnectFromHost();
        QVERIFY(!eventually([&] { return s.backend.ended > 0; }, 100ms));
        s.proxy.setBlackHole(false);
        QTRY_VERIFY(s.backend.received.contains("lost?"));
        QTRY_COMPARE(s.backend.ended, 1);
        QTRY_COMPARE(second.received, "b"_ba);
    }

    void delayHoldsEveryByteEachWay()
    {
        Setup s;
        s.proxy.setDelay(60ms);
        QElapsedTimer time;
        time.start();
        QVERIFY(s.exchange("abc"));
        QVERIFY2(time.elapsed() >= 120, qPrintable(QString::number(time.elapsed())));
    }

    void piecesComeOneByOne()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.client.pieces.clear();
        s.proxy.setPieces(1);
        QVERIFY(s.exchange(QByteArray(500, 'p')));
        QVERIFY2(s.client.pieces.size() > 250, qPrintable(QString::number(s.client.pieces.size())));
    }

    void bandwidthIsLimited()
    {
        Setup s;
        s.proxy.setBandwidth(100'000);
        QElapsedTimer time;
        time.start();
        QVERIFY(s.exchange(QByteArray(20'000, 'w'))); // 200 ms at that rate, the ways overlap
        QVERIFY2(time.elapsed() >= 150, qPrintable(QString::number(time.elapsed())));
        s.proxy.setBandwidth(0);
        QVERIFY(s.exchange(QByteArray(200'000, 'w')));
    }

    void aResetComesAfterSoManyBytesOnce()
    {
        Setup s;
        QVERIFY(s.exchange("a"));
        s.proxy.resetAfter(10);
        s.client.write(QByteArray(25, 'r'));
        QTRY_COMPARE(s.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(s.client.received.size(), 11);
        Client second(s.proxy.port());
        second.write(QByteArray(25, 's'));
        QTRY_COMPARE(second.received.size(), 25);
    }

    // Qt tells of the error while the socket still calls itself connected; what is written then warns.
    void whoResetsInTheMiddleOfAnAnswerIsNotWrittenTo()
    {
        FatalLogGuard log;
        Setup s;
        s.proxy.setPieces(1);
        for (int i = 0; i < 30; ++i) {
            QTcpSocket client;
            client.setReadBufferSize(1);
            client.connectToHost(QHostAddress::LocalHost, s.proxy.port());
            client.write(QByteArray(500, 'a'));
            QTRY_VERIFY(client.bytesAvailable() > 0);
            client.abort(); // with more unread than that: the proxy gets a reset
        }
        QTRY_COMPARE(s.proxy.open(), 1);
        QCOMPARE(log.finish(), QStringList());
    }

    void onlyUpgradesAreRefused()
    {
        Setup s;
        s.proxy.setRefusingUpgrades(true);
        QVERIFY(s.exchange("GET /api/health HTTP/1.1\r\n\r\n"));
        Client second(s.proxy.port());
        second.write("GET /ws HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\n\r\n");
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!s.backend.received.contains("/ws"));
        QVERIFY(second.received.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_fault_proxy.moc"

// What is written goes past Qt's buffer, and arrives in order with what went through it, however much the system takes.
#include "hub/client_socket.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

class Server final : public QTcpServer {
    void incomingConnection(qintptr descriptor) override
    {
        auto* const socket = new ClientSocket(this);
        QVERIFY(socket->setSocketDescriptor(descriptor));
        addPendingConnection(socket);
    }
};

} // namespace

class TestClientSocket final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void goesPastTheBuffer();
    void restOfALotGoesOutLaterAndInOrder();
    void otherSideCanStillSendAfterTheEnd();
    void ofAClosedConnectionIsNothing();

private:
    Server m_server;
    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_socket; // the server's end
};

void TestClientSocket::init()
{
    m_socket.reset();
    m_client = std::make_unique<QTcpSocket>();
    QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
    m_client->connectToHost(m_server.serverAddress(), m_server.serverPort());
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_socket.reset(m_server.nextPendingConnection());
    QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
}

void TestClientSocket::goesPastTheBuffer()
{
    QSignalSpy throughTheBuffer(m_socket.get(), &QTcpSocket::bytesWritten);
    m_socket->write("hello");
    QTRY_COMPARE(m_client->bytesAvailable(), 5);
    QCOMPARE(m_client->readAll(), "hello");
    QCOMPARE(throughTheBuffer.size(), 0);
}

void TestClientSocket::restOfALotGoesOutLaterAndInOrder()
{
    m_client->setReadBufferSize(1); // reads nothing yet
    QByteArray lot;
    for (int i = 0; lot.size() < 16 * 1024 * 1024; ++i) {
        lot += QByteArray::number(i) + ' ';
    }
    m_socket->write(lot);
    QCOMPARE_GT(m_socket->bytesToWrite(), 0); // more than a system takes
    m_client->setReadBufferSize(0);
    QByteArray received;
    while (received.size() < 512 * 1024 && m_client->waitForReadyRead()) { // while our end has no turn
        received += m_client->readAll();
    }
    QCOMPARE_GT(m_socket->bytesToWrite(), 0);
    m_socket->write("end"); // there is room for it
    connect(m_client.get(), &QTcpSocket::readyRead, this, [&] { received += m_client->readAll(); });
    received += m_client->readAll();
    QTRY_COMPARE(received.size(), lot.size() + 3);
    QVERIFY(received == lot + "end");
}

void TestClientSocket::otherSideCanStillSendAfterTheEnd()
{
    m_socket->write("last");
    endWriting(*m_socket);
    m_client->write("late"); // before it has heard of it
    QVERIFY(m_client->flush());
    QTRY_COMPARE(m_socket->bytesAvailable(), 4);
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState); // now it has
    QCOMPARE(m_client->readAll(), "last");
}

void TestClientSocket::ofAClosedConnectionIsNothing()
{
    m_socket->abort();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"device not open"_s));
    m_socket->write("to nobody");
    endWriting(*m_socket);
    QCOMPARE(m_socket->bytesToWrite(), 0);
}

QTEST_GUILESS_MAIN(TestClientSocket)
#include "tst_client_socket.moc"

// What is written past a socket's buffer arrives in order with what went through it, however much the system takes.
#include "hub/direct_write.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestDirectWrite final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void goesPastTheBuffer();
    void staysBehindWhatWaits();
    void restOfALotGoesOutLater();
    void otherSideCanStillSendAfterTheEnd();
    void ofAClosedConnectionIsNothing();

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_socket; // the server's end
};

void TestDirectWrite::init()
{
    m_socket.reset();
    m_client = std::make_unique<QTcpSocket>();
    QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
    m_client->connectToHost(m_server.serverAddress(), m_server.serverPort());
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_socket.reset(m_server.nextPendingConnection());
    QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
}

void TestDirectWrite::goesPastTheBuffer()
{
    QSignalSpy throughTheBuffer(m_socket.get(), &QTcpSocket::bytesWritten);
    writeDirectly(*m_socket, "hello");
    QTRY_COMPARE(m_client->bytesAvailable(), 5);
    QCOMPARE(m_client->readAll(), "hello");
    QCOMPARE(throughTheBuffer.size(), 0);
}

void TestDirectWrite::staysBehindWhatWaits()
{
    m_socket->write("first ");
    writeDirectly(*m_socket, "second ");
    writeDirectly(*m_socket, "third");
    QTRY_COMPARE(m_client->bytesAvailable(), 18);
    QCOMPARE(m_client->readAll(), "first second third");
}

void TestDirectWrite::restOfALotGoesOutLater()
{
    m_client->setReadBufferSize(1); // reads nothing yet
    QByteArray lot;
    for (int i = 0; lot.size() < 16 * 1024 * 1024; ++i) {
        lot += QByteArray::number(i) + ' ';
    }
    writeDirectly(*m_socket, lot);
    QCOMPARE_GT(m_socket->bytesToWrite(), 0); // more than a system takes
    writeDirectly(*m_socket, "end");
    m_client->setReadBufferSize(0);
    QByteArray received;
    connect(m_client.get(), &QTcpSocket::readyRead, this, [&] { received += m_client->readAll(); });
    received += m_client->readAll();
    QTRY_COMPARE(received.size(), lot.size() + 3);
    QVERIFY(received == lot + "end");
}

void TestDirectWrite::otherSideCanStillSendAfterTheEnd()
{
    writeDirectly(*m_socket, "last");
    endWriting(*m_socket);
    m_client->write("late"); // before it has heard of it
    QVERIFY(m_client->flush());
    QTRY_COMPARE(m_socket->bytesAvailable(), 4);
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState); // now it has
    QCOMPARE(m_client->readAll(), "last");
}

void TestDirectWrite::ofAClosedConnectionIsNothing()
{
    m_socket->abort();
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QTcpSocket): device not open");
    writeDirectly(*m_socket, "to nobody");
    endWriting(*m_socket);
    QCOMPARE(m_socket->bytesToWrite(), 0);
}

QTEST_GUILESS_MAIN(TestDirectWrite)
#include "tst_direct_write.moc"

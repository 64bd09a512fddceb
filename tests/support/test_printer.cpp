#include "support/test_printer.h"

#include <algorithm>

namespace stonepot {

TestPrinter::TestPrinter(const PrinterProfile& profile)
    : m_page(profile)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestPrinter::accept);
    connect(&m_pace, &QTimer::timeout, this, &TestPrinter::process);
    switchOn();
}

void TestPrinter::switchOn()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("The test printer has no port: %s", qPrintable(m_server.errorString()));
    }
    m_port = m_server.serverPort();
}

void TestPrinter::switchOff()
{
    m_server.close();
    if (m_socket) {
        m_socket->abort();
    }
}

void TestPrinter::printSlowly(int bytesPerSecond)
{
    m_bytesPerSecond = bytesPerSecond;
}

void TestPrinter::closeAfter(std::optional<qsizetype> bytes)
{
    m_closeAfter = bytes;
}

void TestPrinter::runOutOfPaperAfter(qsizetype bytes)
{
    m_paperLeft = bytes;
    m_paperOut = bytes == 0;
}

void TestPrinter::loadPaper()
{
    m_paperLeft.reset();
    m_paperOut = false;
    process();
}

void TestPrinter::accept()
{
    ++m_connections;
    m_socket = m_server.nextPendingConnection();
    connect(m_socket, &QTcpSocket::readyRead, this, &TestPrinter::receive);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

void TestPrinter::receive()
{
    QByteArray bytes = m_socket->readAll();
    // Questions about the state are answered at once, before what waits to be printed; they come by themselves.
    while (bytes.size() >= 3 && bytes.startsWith("\x10\x04")) {
        answer(bytes.at(2));
        bytes.remove(0, 3);
    }
    m_buffer += bytes;
    if (m_bytesPerSecond > 0) {
        m_pace.start(1000 / m_bytesPerSecond);
    } else {
        process();
    }
}

void TestPrinter::answer(int question)
{
    if (m_ignoresQuestions || !m_socket) {
        return;
    }
    unsigned byte = 0x12;
    if (question == 1 && (m_paperOut || m_coverOpen)) {
        byte |= 0x08;
    } else if (question == 2) {
        byte |= (m_paperOut ? 0x20u : 0u) | (m_coverOpen ? 0x04u : 0u);
    } else if (question == 4 && m_paperOut) {
        byte |= 0x6C;
    }
    m_socket->write(QByteArray(1, static_cast<char>(byte)));
}

void TestPrinter::process()
{
    while (!m_buffer.isEmpty() && !m_paperOut) {
        m_page.feed(m_buffer.left(1));
        m_buffer.remove(0, 1);
        ++m_processed;
        if (m_closeAfter && m_processed >= *m_closeAfter) {
            m_closeAfter.reset();
            m_buffer.clear();
            m_socket->abort();
            return;
        }
        if (m_paperLeft && m_processed >= *m_paperLeft) {
            m_paperOut = true;
            return;
        }
        if (m_page.takeStatusRequests() > 0 && m_socket && !m_ignoresQuestions) {
            m_socket->write(QByteArray(1, '\0'));
        }
        if (m_bytesPerSecond > 0) {
            return; // the next one at the next tick
        }
    }
}

} // namespace stonepot

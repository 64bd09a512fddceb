#include "listener_socket.h"

#include "orders.h"

#include <QHostAddress>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

ListenerSocket::ListenerSocket(quint16 port, int number, std::function<void(QByteArrayView)> message)
    : m_message(std::move(message))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(&m_socket, &QTcpSocket::connected, this, [this, number] {
        m_socket.write("GET /ws/restaurant-pos/" + tenant().toLatin1() + "?protocol=1&role=kds&deviceId=kds-" +
                       QByteArray::number(number) +
                       " HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    });
    m_socket.connectToHost(QHostAddress::LocalHost, port);
}

void ListenerSocket::read()
{
    m_buffer += m_socket.readAll();
    if (!m_isOpen) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        m_isOpen = m_buffer.startsWith("HTTP/1.1 101");
        m_buffer.remove(0, end + 4);
    }
    qsizetype at = 0;
    while (m_buffer.size() - at >= 2) {
        qsizetype head = 2;
        qsizetype length = static_cast<unsigned char>(m_buffer[at + 1]) & 0x7f;
        if (length == 126 && m_buffer.size() - at >= 4) {
            length = qFromBigEndian<quint16>(m_buffer.constData() + at + 2);
            head = 4;
        } else if (length == 127 && m_buffer.size() - at >= 10) {
            length = static_cast<qsizetype>(qFromBigEndian<quint64>(m_buffer.constData() + at + 2));
            head = 10;
        } else if (length >= 126) {
            break;
        }
        if (m_buffer.size() - at < head + length) {
            break;
        }
        const int opcode = m_buffer[at] & 0x0f;
        if (opcode == 9) { // a ping, which must be answered
            QByteArray pong = QByteArray::fromHex("8a80") + QByteArray(4, '\0');
            pong[1] = static_cast<char>(0x80 | length);
            m_socket.write(pong + m_buffer.mid(at + head, length));
        } else {
            m_message(QByteArrayView(m_buffer).sliced(at + head, length));
        }
        at += head + length;
    }
    m_buffer.remove(0, at);
}

} // namespace stonepot::bench

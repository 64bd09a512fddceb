// The hub's end of a connection. What is written to it goes to the system at once, and only what that does not take
// waits in Qt's buffer, of which Qt keeps 32 KiB for each connection that ever used it: with hundreds of them that is
// most of what they cost.
#pragma once

#include <QTcpSocket>

namespace stonepot {

class ClientSocket final : public QTcpSocket {
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

protected:
    qint64 writeData(const char* data, qint64 size) override;
};

// That were written and are with us still, TLS's own among them.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket& socket);

// Tells the peer that nothing more comes, while what it still sends can be read. Everything must have been written;
// with TLS it hears it when the connection is closed.
void endWriting(const QTcpSocket& socket);

} // namespace stonepot

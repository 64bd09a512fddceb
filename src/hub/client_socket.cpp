#include "hub/client_socket.h"

#include <QSslSocket>
#include <algorithm>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace stonepot {

namespace {

#ifdef Q_OS_WIN
using Handle = SOCKET;
using Size = int;
constexpr int noSignal = 0;
constexpr int sendingSide = SD_SEND;
#else
using Handle = int;
using Size = std::size_t;
constexpr int noSignal = MSG_NOSIGNAL;
constexpr int sendingSide = SHUT_WR;
#endif

Handle handleOf(const QTcpSocket& socket)
{
    return static_cast<Handle>(socket.socketDescriptor());
}

} // namespace

qint64 ClientSocket::writeData(const char* data, qint64 size)
{
    qint64 taken = 0;
    if (bytesToWrite() == 0 && state() == ConnectedState) {
        // An error is met again by Qt, which tells everybody.
        taken = std::max<qint64>(0, ::send(handleOf(*this), data, static_cast<Size>(size), noSignal));
    }
    return taken == size ? size : taken + QTcpSocket::writeData(data + taken, size - taken);
}

qint64 unsentBytes(const QTcpSocket& socket)
{
    const auto* const secure = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (secure != nullptr ? secure->encryptedBytesToWrite() : 0);
}

void endWriting(const QTcpSocket& socket)
{
    const bool isPlain = qobject_cast<const QSslSocket*>(&socket) == nullptr;
    if (isPlain && socket.state() == QAbstractSocket::ConnectedState) {
        ::shutdown(handleOf(socket), sendingSide);
    }
}

} // namespace stonepot

#include "hub/direct_write.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <algorithm>
#include <optional>
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

// Nothing when the bytes are not those that go over the wire, or there is no connection.
std::optional<Handle> handleOf(const QTcpSocket& socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    const bool isPlain = qobject_cast<const QSslSocket*>(&socket) == nullptr;
    return isPlain && descriptor != -1 ? std::optional(static_cast<Handle>(descriptor)) : std::nullopt;
}

} // namespace

void writeDirectly(QTcpSocket& socket, const QByteArray& bytes)
{
    qsizetype taken = 0;
    if (const auto handle = handleOf(socket); handle && socket.bytesToWrite() == 0) {
        // An error is met again by the socket, which tells everybody.
        const auto sent = ::send(*handle, bytes.constData(), static_cast<Size>(bytes.size()), noSignal);
        taken = std::max<qsizetype>(0, sent);
    }
    if (taken < bytes.size()) {
        socket.write(bytes.constData() + taken, bytes.size() - taken);
        socket.flush(); // as much as there is room for now, and not in a turn of its own
    }
}

void endWriting(QTcpSocket& socket)
{
    if (const auto handle = handleOf(socket)) {
        ::shutdown(*handle, sendingSide);
    }
}

} // namespace stonepot

#include "plain_pusher.h"

#include "orders.h"

#include "core/messages.h"
#include "hub/broadcast.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

// As a hub tells of an order.
QByteArray message(const QString& displayNumber)
{
    Order order = anOrder(newOrderId());
    order.displayNumber = displayNumber;
    return toFrame(toJson(ServerMessage{OrderCreated{.order = order, .kitchenOrder = makeKitchenOrder(order)}}));
}

bool sendAll(int socket, const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto done =
            ::send(socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (done <= 0) {
            return false;
        }
        sent += done;
    }
    return true;
}

// Answers the handshake without looking at it.
bool handshake(int socket)
{
    QByteArray request;
    while (!request.contains("\r\n\r\n")) {
        char bytes[1024];
        const auto got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got <= 0) {
            return false;
        }
        request.append(bytes, got);
    }
    return sendAll(socket, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
}

} // namespace

PlainPusher::PlainPusher(int listeners, int messagesPerSecond, const QElapsedTimer& clock)
    : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), size) != 0 || ::listen(m_listener, 1024) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        qFatal("cannot listen on the loopback");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this, listeners, messagesPerSecond, &clock](const std::stop_token& stop) {
        run(stop, listeners, messagesPerSecond, clock);
    });
}

PlainPusher::~PlainPusher()
{
    m_thread.request_stop();
    ::shutdown(m_listener, SHUT_RDWR); // wakes who still waits for a listener
    m_thread.join();
    ::close(m_listener);
}

void PlainPusher::run(const std::stop_token& stop, int listeners, int messagesPerSecond,
                      const QElapsedTimer& clock) const
{
    std::vector<int> sockets;
    while (static_cast<int>(sockets.size()) < listeners && !stop.stop_requested()) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        const int noDelay = 1;
        if (socket < 0 || ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay) != 0 ||
            !handshake(socket)) {
            return;
        }
        sockets.push_back(socket);
    }
    const QString placeholder = u"t0000000000000000000"_s;
    const QByteArray text = message(placeholder);
    const qsizetype at = text.indexOf(placeholder.toLatin1());
    const qint64 start = clock.nsecsElapsed();
    for (qint64 sent = 0; !stop.stop_requested();) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const auto due =
            static_cast<qint64>(static_cast<double>(clock.nsecsElapsed() - start) / 1e9 * messagesPerSecond);
        QByteArray frames;
        for (; sent < due; ++sent) {
            QByteArray stamped = text;
            stamped.replace(at, placeholder.size(),
                            't' + QByteArray::number(clock.nsecsElapsed()).leftJustified(placeholder.size() - 1));
            frames += webSocketFrame(FrameKind::Text, stamped);
        }
        for (const int socket : sockets) {
            if (!sendAll(socket, frames)) {
                return;
            }
        }
    }
    for (const int socket : sockets) {
        ::close(socket);
    }
}

} // namespace stonepot::bench

#include "net/websocket_transport.h"

#include <QNetworkRequest>
#include <QWebSocket>

namespace stonepot {

namespace {

class QtWebSocketTransport final : public WebSocketTransport {
public:
    explicit QtWebSocketTransport(qint64 messageLimit)
        : m_limit(static_cast<quint64>(messageLimit))
    {
    }
    ~QtWebSocketTransport() override { abort(); }

    void open(const QUrl& address, const QByteArray& token) override
    {
        abort();
        // A socket is used once: a QWebSocket that failed keeps parts of its old state.
        m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        m_socket->setMaxAllowedIncomingFrameSize(m_limit);
        m_socket->setMaxAllowedIncomingMessageSize(m_limit);
        connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::opened);
        connect(m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString& text) { emit textReceived(text.toUtf8()); });
        connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::binaryReceived);
        connect(m_socket, &QWebSocket::pong, this,
                [this](quint64, const QByteArray& payload) { emit pongReceived(payload); });
        connect(m_socket, &QWebSocket::disconnected, this, &QtWebSocketTransport::end);
        connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
                &QtWebSocketTransport::end);

        QNetworkRequest request(address);
        if (!token.isEmpty()) {
            request.setRawHeader("Authorization", "Bearer " + token);
        }
        m_socket->open(request);
    }

    void close() override
    {
        if (m_socket) {
            m_socket->close();
        }
    }

    void abort() override
    {
        if (QWebSocket* socket = release()) {
            socket->abort();
        }
    }

    bool sendText(const QByteArray& utf8) override
    {
        return m_socket && m_socket->isValid() && m_socket->sendTextMessage(QString::fromUtf8(utf8)) >= 0;
    }

    void ping(const QByteArray& payload) override
    {
        if (m_socket) {
            m_socket->ping(payload);
        }
    }

private:
    // An error and the disconnection after it are one end.
    void end()
    {
        if (QWebSocket* socket = release()) {
            const QString reason = socket->closeReason().isEmpty() ? socket->errorString() : socket->closeReason();
            socket->abort();
            emit closed(reason);
        }
    }

    QWebSocket* release()
    {
        QWebSocket* socket = std::exchange(m_socket, nullptr);
        if (socket) {
            socket->disconnect(this);
            socket->deleteLater();
        }
        return socket;
    }

    quint64 m_limit;
    QWebSocket* m_socket = nullptr;
};

} // namespace

std::unique_ptr<WebSocketTransport> makeWebSocketTransport(qint64 messageLimit)
{
    return std::make_unique<QtWebSocketTransport>(messageLimit);
}

} // namespace stonepot

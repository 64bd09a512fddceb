#include "net/websocket_transport.h"

#include <QNetworkRequest>
#include <QSslSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class QtWebSocketTransport final : public WebSocketTransport {
public:
    QtWebSocketTransport(qint64 messageLimit, TlsSettings tls)
        : m_limit(static_cast<quint64>(messageLimit))
        , m_tls(std::move(tls))
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
        if (address.scheme() == "wss"_L1) {
            m_socket->setSslConfiguration(sslConfiguration(m_tls));
        }
        m_socket->open(request);
        if (m_socket) {
            watchCarrier(address.scheme() == "wss"_L1);
        }
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
    // QWebSocket says nothing of the socket that carries it; without it neither a pinned key can be checked nor a slow
    // message be told from a dead link.
    void watchCarrier(bool secure)
    {
        auto* carrier = m_socket->findChild<QTcpSocket*>();
        if (carrier != nullptr) {
            connect(carrier, &QTcpSocket::readyRead, this, [this, carrier] {
                if (carrier->bytesAvailable() > 0) { // QWebSocket has taken all that is complete
                    emit partReceived();
                }
            });
        }
        if (!secure || m_tls.pin.isEmpty()) {
            return;
        }
        auto* encrypted = qobject_cast<QSslSocket*>(carrier);
        if (encrypted == nullptr) {
            endWith(u"the pinned key cannot be checked"_s);
            return;
        }
        // The request waits in the socket until the handshake is done, and goes with it when it is aborted here.
        connect(encrypted, &QSslSocket::encrypted, this, [this, encrypted] {
            if (!isPinned(encrypted->peerCertificate(), m_tls)) {
                encrypted->abort();
                endWith(u"the backend's key is not the pinned one"_s);
            }
        });
    }

    // An error and the disconnection after it are one end.
    void end()
    {
        if (m_socket) {
            const bool isError = m_socket->error() != QAbstractSocket::UnknownSocketError;
            const QString plain = isError ? m_socket->errorString() : u"code %1"_s.arg(m_socket->closeCode());
            endWith(m_socket->closeReason().isEmpty() ? plain : m_socket->closeReason());
        }
    }

    void endWith(const QString& reason)
    {
        if (QWebSocket* socket = release()) {
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
    TlsSettings m_tls;
    QWebSocket* m_socket = nullptr;
};

} // namespace

std::unique_ptr<WebSocketTransport> makeWebSocketTransport(qint64 messageLimit, TlsSettings tls)
{
    return std::make_unique<QtWebSocketTransport>(messageLimit, std::move(tls));
}

} // namespace stonepot

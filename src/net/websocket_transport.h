// A WebSocket as the connection manager needs it; the one place that decides what carries it. Tests have their own.
#pragma once

#include "net/tls_settings.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <memory>

namespace stonepot {

class WebSocketTransport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Ends what is there, silently, and opens anew; one of opened and closed follows. `token` travels in a header.
    virtual void open(const QUrl& address, const QByteArray& token) = 0;
    virtual void close() = 0; // with the closing handshake, code 1000
    virtual void abort() = 0; // at once; closed is not emitted
    virtual bool sendText(const QByteArray& utf8) = 0;
    virtual void ping(const QByteArray& payload) = 0;

signals:
    void opened();
    void closed(const QString& reason); // also: could not be opened
    void textReceived(const QByteArray& utf8);
    void binaryReceived(const QByteArray& frame);
    void pongReceived(const QByteArray& payload);
    void partReceived(); // of a message that is not complete yet: the link is slow, not dead
};

// `messageLimit`: bytes of one incoming message; a longer one closes the socket before it is read. Nothing, not even
// the token, is sent to a backend that `tls` does not accept.
[[nodiscard]] std::unique_ptr<WebSocketTransport> makeWebSocketTransport(qint64 messageLimit, TlsSettings tls = {});

} // namespace stonepot

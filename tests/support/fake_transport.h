// A WebSocket without a network: the test plays the backend.
#pragma once

#include "net/websocket_transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace stonepot {

class FakeTransport final : public WebSocketTransport {
public:
    void open(const QUrl& address, const QByteArray& token) override
    {
        addresses.append(address);
        tokens.append(token);
    }
    void close() override { ++closes; }
    void abort() override { ++aborts; }
    bool sendText(const QByteArray& utf8) override
    {
        sent.append(QJsonDocument::fromJson(utf8).object());
        return true;
    }
    void ping(const QByteArray& payload) override { pings.append(payload); }

    // ---- what the backend does ----
    void accept() { emit opened(); }
    void drop() { emit closed(QStringLiteral("dropped by the test")); }
    void say(const QJsonObject& message) { emit textReceived(QJsonDocument(message).toJson(QJsonDocument::Compact)); }
    void sayRaw(const QByteArray& text) { emit textReceived(text); }
    void sayBinary(const QByteArray& frame) { emit binaryReceived(frame); }
    void part() { emit partReceived(); }
    void pong(const QByteArray& payload) { emit pongReceived(payload); }

    QList<QUrl> addresses;
    QList<QByteArray> tokens;
    QList<QJsonObject> sent;
    QList<QByteArray> pings;
    int closes = 0;
    int aborts = 0;
};

} // namespace stonepot

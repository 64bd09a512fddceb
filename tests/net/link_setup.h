// A connection manager on a socket that the test plays, with waits of milliseconds.
#pragma once

#include "net/connection_manager.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"

#include <QJsonArray>

namespace stonepot {

[[nodiscard]] inline QJsonObject syncState(qint64 seq)
{
    return {{QStringLiteral("type"), QStringLiteral("sync_state")},
            {QStringLiteral("activeOrders"), QJsonArray()},
            {QStringLiteral("recentOrders"), QJsonArray()},
            {QStringLiteral("seq"), seq},
            {QStringLiteral("features"), QJsonArray{QStringLiteral("ack"), QStringLiteral("resume")}}};
}

struct LinkSetup {
    FakeClock clock;
    FakeTransport* socket = new FakeTransport;
    ConnectionManager link;

    explicit LinkSetup(LinkSettings settings = quick())
        : link(std::move(settings), std::unique_ptr<WebSocketTransport>(socket), clock)
    {
    }

    static LinkSettings quick()
    {
        LinkSettings settings;
        settings.address = QUrl(QStringLiteral("ws://127.0.0.1:1/ws/restaurant-pos/demo"));
        settings.deviceId = QStringLiteral("till-a");
        settings.token = "secret";
        settings.backoff = {Milliseconds(1), Milliseconds(4), 0.5};
        settings.probeEvery = Milliseconds(1);
        settings.maxAttempts = 3;
        settings.pingEvery = std::chrono::hours(1);
        return settings;
    }

    void goOnline(qint64 seq = 7)
    {
        link.logIn();
        socket->accept();
        socket->say(syncState(seq));
        link.synced();
    }
};

} // namespace stonepot

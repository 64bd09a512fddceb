// What a store stands on: a real database, and a link whose other end the test plays.
#pragma once

#include "net/connection_manager.h"
#include "net/http_client.h"
#include "net/order_submitter.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/recording_probe.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace stonepot {

class DeviceBed final {
public:
    DeviceBed() { start(); }

    // Ends what runs, as a program does, and begins again with what is on disk.
    void start()
    {
        stop();
        storage = DeviceStore::open(folder.path(), clock, &probe).value();
        auto played = std::make_unique<FakeTransport>();
        transport = played.get();
        LinkSettings settings;
        settings.address = QUrl(QStringLiteral("ws://127.0.0.1:1/ws/restaurant-pos/demo"));
        link = std::make_unique<ConnectionManager>(settings, std::move(played), clock);
        http = std::make_unique<HttpClient>(QUrl(QStringLiteral("http://127.0.0.1:1/api")), QByteArray());
        submitter = std::make_unique<OrderSubmitter>(*storage, *link, *http, clock);
        QObject::connect(link.get(), &ConnectionManager::messageReceived, link.get(),
                         [this](const ServerMessage& message) {
                             if (std::holds_alternative<SyncState>(message)) {
                                 link->synced();
                             }
                         });
    }
    void stop()
    {
        submitter.reset();
        http.reset();
        link.reset();
        storage.reset();
    }
    void goOnline()
    {
        submitter->setActive(true);
        link->logIn();
        transport->accept();
        transport->say({{QStringLiteral("type"), QStringLiteral("sync_state")},
                        {QStringLiteral("activeOrders"), QJsonArray()},
                        {QStringLiteral("recentOrders"), QJsonArray()},
                        {QStringLiteral("seq"), 1},
                        {QStringLiteral("features"),
                         QJsonArray{QStringLiteral("ack"), QStringLiteral("resume"), QStringLiteral("seen")}}});
    }
    // The message of that type that was sent last; empty when there was none.
    [[nodiscard]] QJsonObject sent(const QString& type) const
    {
        for (auto message = transport->sent.crbegin(); message != transport->sent.crend(); ++message) {
            if (message->value(QStringLiteral("type")) == type) {
                return *message;
            }
        }
        return {};
    }
    [[nodiscard]] DeviceStore::Snapshot onDisk(const QString& day = {}) { return storage->load(day).result().value(); }

    FakeClock clock;
    QTemporaryDir folder;
    RecordingProbe probe;
    std::unique_ptr<DeviceStore> storage;
    FakeTransport* transport = nullptr;
    std::unique_ptr<ConnectionManager> link;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<OrderSubmitter> submitter;
};

} // namespace stonepot

// One device, put together: the only place that knows storage, net and state, and the only owner of their objects.
#pragma once

#include "display_settings.h"
#include "link_settings.h"
#include "options.h"
#include "till_settings.h"

#include "net/connection_manager.h"
#include "net/hub_search.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace stonepot {

class DatabaseProbe;

class Composition final : public QObject {
    Q_OBJECT
public:
    struct Config {
        DeviceRole role = DeviceRole::Till;
        Addresses addresses;
        QString dataDir;
        QString device; // empty: the name of the last time, or a new one
        QString station;
        DeviceLink link;
        QString pairingCode{};                       // becomes a token, which is kept; empty, or used: as it is
        std::function<Result<QString>()> makeCode{}; // of a hub in this program, for a device without a fresh token
        DatabaseProbe* probe = nullptr;              // of tests; outlives the device
        Milliseconds pollEvery{5000};                // of a kitchen without a WebSocket
        std::vector<HubSearch::Target> around{};     // whom to ask for a hub that is lost
        TillSettings till{};
        DisplaySettings display{};
    };

    // What pairing gave this device; its next run counts with it.
    [[nodiscard]] QFuture<Status> keepToken(const QByteArray& token);

    // StorageFailed, StorageCorrupt, SchemaTooNew or Conflict from the device's database, or an error of pairDevice;
    // then nothing was changed. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> make(const Config& config, const Clock& clock);
    ~Composition() override;

    [[nodiscard]] PosStore& pos();
    [[nodiscard]] KitchenStore& kitchen();
    [[nodiscard]] LinkStatus& status();
    [[nodiscard]] ConnectionManager& link();
    [[nodiscard]] DeviceStore& storage();

signals:
    void synced();
    // The device's file is damaged inside: end, and it is set aside where the error says; a new start makes a new one.
    void damaged(const stonepot::Error& error);
    // An order of this till that no backend has answered, while there is no link; perhaps not for the first time. It is
    // on this device's kitchen view already; a kitchen display in the same program takes it, too.
    void soldLocally(const stonepot::Order& order);

private:
    explicit Composition(const Config& config, const Clock& clock);
    void wire();
    void wirePoller();
    void lookForLostHub(const QByteArray& token);
    void moveTo(const QString& hub);
    void start();
    void load();
    void partLoaded();
    void takeOrders(const std::vector<OutboxEntry>& outbox);
    void connectLink(); // once everything is loaded
    void sellLocally(); // every order that waits

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot

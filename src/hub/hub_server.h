// The hub's network half: listens, lets in who may come in, and stands between sockets and the command queue.
//
// WebSocket: /ws/restaurant-pos/{tenantId}. HTTP: /api/…. On a loopback address everybody who reaches it may use it, on
// any other only paired devices (docs/protocol.md, "Who may connect").
#pragma once

#include "core/clock.h"
#include "hub/hub_settings.h"

#include <QObject>
#include <memory>

namespace stonepot {

class CommandQueue;
class DeviceAccess;

class HubServer final : public QObject {
    Q_OBJECT
public:
    // Queue and clock must outlive the server.
    HubServer(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent = nullptr);
    ~HubServer() override;

    // Unavailable when the address is in use or is not ours, ValidationError for a bad certificate or key file.
    [[nodiscard]] Status listen();
    [[nodiscard]] quint16 port() const; // the real one
    [[nodiscard]] const DeviceAccess& devices() const;

    // Takes no more connections and commands, lets what is under way be answered, says good-bye to clients (1001) and
    // then reports stopped(), after 2.5 s at the latest. The queue is the caller's to stop after that.
    void stop();

signals:
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot

// The network between devices and the hub: WebSocket connections that lose, delay, double and swap what they carry,
// that break or go silent; and HTTP calls with the same fate.
#pragma once

#include "core/backend_calls.h"
#include "world.h"

namespace stonepot {

// One WebSocket connection, as both ends see it.
struct Wire {
    Device* device = nullptr;
    bool clientOpen = false;
    bool hubOpen = false;
    bool silent = false; // half-open: nothing gets through any more, and nobody is told
    Milliseconds toHubAt{0};
    Milliseconds toClientAt{0};
    // The hub's session.
    bool synced = false;
    qint64 seq = 0;
    qint64 lostUpTo = 0; // the last event that the network lost: until a later one comes, nobody can know
};
using WirePtr = std::shared_ptr<Wire>;

class Network final {
public:
    explicit Network(World& world)
        : m_world(world)
    {
    }

    // The device is told by Device::wireOpened() or wireClosed(), or never.
    void open(const WirePtr& wire, qint64 lastSeq);
    void closeByClient(const WirePtr& wire);
    void closeByHub(const WirePtr& wire);
    void toHub(const WirePtr& wire, const QByteArray& text);
    void toClient(const WirePtr& wire, const QByteArray& text, qint64 eventSeq = 0);
    void ping(const WirePtr& wire); // Device::heard() follows

    // Always answered, after 5 s at the latest.
    void call(Device& device, const HttpCall& call, const std::function<void(const HttpReply&)>& answered);

private:
    void deliver(const WirePtr& wire, const QByteArray& text, Milliseconds delay);

    World& m_world;
};

} // namespace stonepot

// The hub on virtual time: its real storage worker and rules over a virtual disk. What is played here is the socket
// thread (hub/session, hub/http_api), which needs real sockets.
#pragma once

#include "hub/state_view.h"
#include "hub/storage_worker.h"
#include "network.h"

namespace stonepot {

class VirtualHub final {
public:
    explicit VirtualHub(World& world);

    void start();
    void crash();
    void crashAtCommit(); // in the middle of its next transaction: on disk, or not
    [[nodiscard]] bool isUp() const { return m_worker != nullptr; }
    [[nodiscard]] DeviceClock& clock() { return m_clock; }

    void accept(const WirePtr& wire, qint64 lastSeq);
    void closed(const WirePtr& wire);
    void receive(const WirePtr& wire, const QByteArray& text);
    // Not called back when it crashes before.
    void http(const HttpCall& call, const QString& deviceId, const std::function<void(const HttpReply&)>& answered);

private:
    void sync(const WirePtr& wire, std::optional<qint64> since);
    void submit(const QString& deviceId, const Command& command, const std::function<void(const CommandReply&)>& done);
    void answer(const WirePtr& wire, const CommandReply& reply, const QString& clientOrderId,
                const QString& clientActionId);
    void push(std::unique_ptr<StorageJob> job);
    void turn();
    void planPoll();
    void deliver();
    [[nodiscard]] std::optional<Command> commandOf(const HttpCall& call) const;

    World& m_world;
    DeviceClock m_clock;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<StorageWorker> m_worker;
    std::vector<WirePtr> m_wires;
    int m_life = 0;
    bool m_turnPlanned = false;
    bool m_pollPlanned = false;
    bool m_crashAtCommit = false;
};

} // namespace stonepot

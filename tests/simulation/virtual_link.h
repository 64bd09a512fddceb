// A device's connection on virtual time: runs the real table of core/link_state as net/connection_manager does.
#pragma once

#include "core/link_state.h"
#include "core/messages.h"
#include "network.h"

#include <deque>

namespace stonepot {

class VirtualLink final {
public:
    VirtualLink(World& world, Device& device);
    ~VirtualLink();

    void logIn() { handle(LinkEvent::LogIn); }
    void renew() { handle(LinkEvent::PongMissed); }
    void goSilent() { m_wire->silent = true; }
    void synced() { handle(LinkEvent::Synced); }
    void httpSucceeded();
    void setLastSeq(qint64 seq) { m_lastSeq = seq; }
    bool send(const ClientMessage& message);

    [[nodiscard]] LinkState state() const { return m_link.state; }
    [[nodiscard]] bool isOpen() const { return state() == LinkState::Syncing || state() == LinkState::Online; }
    [[nodiscard]] const Wire* wire() const { return m_wire.get(); }

    // ---- from the network ----
    void opened(const WirePtr& wire);
    void closed(const WirePtr& wire);
    void heard(const WirePtr& wire);
    [[nodiscard]] bool isCurrent(const WirePtr& wire) const { return wire == m_wire; }

private:
    void handle(LinkEvent event);
    void perform(LinkAction action);
    void startTimer(Milliseconds delay);
    void ping();

    World& m_world;
    Device& m_device;
    Link m_link;
    WirePtr m_wire;
    std::deque<LinkEvent> m_events;
    bool m_handling = false;
    qint64 m_lastSeq = 0;
    // What was planned for an earlier one, or for a link that is no more, does nothing.
    std::shared_ptr<int> m_timer = std::make_shared<int>(0);
    std::shared_ptr<int> m_pinging = std::make_shared<int>(0);
    Milliseconds m_heardAt{0};
};

} // namespace stonepot

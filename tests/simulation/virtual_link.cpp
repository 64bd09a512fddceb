#include "virtual_link.h"

#include "device.h"

using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr Milliseconds waitTime = 5s; // of an attempt, of sync_state, and until a connection is stable
constexpr Milliseconds probeEvery = 30s;
constexpr Milliseconds pingEvery = 5s;
constexpr Milliseconds deadAfter = 10s;

} // namespace

VirtualLink::VirtualLink(World& world, Device& device)
    : m_world(world)
    , m_device(device)
{
}

VirtualLink::~VirtualLink()
{
    ++*m_timer;
    ++*m_pinging;
    if (m_wire) { // the program is gone; the system closes what it had open
        m_world.network->closeByClient(m_wire);
    }
}

void VirtualLink::httpSucceeded()
{
    if (m_link.state == LinkState::Exhausted) {
        handle(LinkEvent::HttpSucceeded);
    }
}

bool VirtualLink::send(const ClientMessage& message)
{
    if (!isOpen()) {
        return false;
    }
    m_world.network->toHub(m_wire, toFrame(toJson(message)));
    return true;
}

void VirtualLink::opened(const WirePtr& wire)
{
    if (wire == m_wire) {
        handle(LinkEvent::Opened);
    } else {
        wire->clientOpen = false; // too late
    }
}

void VirtualLink::closed(const WirePtr& wire)
{
    if (wire == m_wire) {
        handle(m_link.state == LinkState::Connecting ? LinkEvent::Failed : LinkEvent::Closed);
    }
}

void VirtualLink::heard(const WirePtr& wire)
{
    if (wire == m_wire) {
        m_heardAt = m_world.timeline.now();
    }
}

void VirtualLink::handle(LinkEvent event)
{
    m_events.push_back(event);
    if (std::exchange(m_handling, true)) {
        return;
    }
    while (!m_events.empty()) {
        const LinkStep step = next(m_link, m_events.front());
        m_events.pop_front();
        const Link before = std::exchange(m_link, step.link);
        for (const LinkAction action : step.actions) {
            perform(action);
        }
        if (before != m_link) {
            m_device.linkChanged(m_link.state);
        }
    }
    m_handling = false;
}

void VirtualLink::perform(LinkAction action)
{
    switch (action) {
    case LinkAction::OpenSocket:
        m_wire = std::make_shared<Wire>();
        m_wire->device = &m_device;
        m_world.network->open(m_wire, m_lastSeq);
        break;
    case LinkAction::CloseSocket:
    case LinkAction::AbortSocket:
        m_world.network->closeByClient(std::exchange(m_wire, nullptr));
        break;
    case LinkAction::StartConnectTimer:
    case LinkAction::StartSyncTimer:
    case LinkAction::StartStableTimer:
        startTimer(waitTime);
        break;
    case LinkAction::StartBackoffTimer:
        startTimer(backoffDelay(m_link.attempts, {}, m_world.dice.between(0, 999) / 1000.0));
        break;
    case LinkAction::StartProbeTimer:
        startTimer(probeEvery);
        break;
    case LinkAction::StopTimer:
        ++*m_timer;
        break;
    case LinkAction::StartPinging:
        m_heardAt = m_world.timeline.now();
        ++*m_pinging;
        ping();
        break;
    case LinkAction::StopPinging:
        ++*m_pinging;
        break;
    case LinkAction::AnnounceExhausted:
        break;
    }
}

void VirtualLink::startTimer(Milliseconds delay)
{
    m_world.timeline.after(delay, [this, timer = m_timer, turn = ++*m_timer] {
        if (*timer == turn) {
            handle(LinkEvent::TimerFired);
        }
    });
}

void VirtualLink::ping()
{
    if (m_world.timeline.now() - m_heardAt >= deadAfter) {
        handle(LinkEvent::PongMissed);
        return;
    }
    m_world.network->ping(m_wire);
    m_world.timeline.after(pingEvery, [this, pinging = m_pinging, turn = *m_pinging] {
        if (*pinging == turn) {
            ping();
        }
    });
}

} // namespace stonepot

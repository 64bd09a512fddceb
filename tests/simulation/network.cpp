#include "network.h"

#include "device.h"
#include "virtual_hub.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

void Network::open(const WirePtr& wire, qint64 lastSeq)
{
    Dice& dice = m_world.dice;
    if (wire->device->isCutOff()) {
        return; // the attempt's own time-out ends it
    }
    const bool fails = m_world.storm && dice.chance(0.1);
    m_world.timeline.after(dice.pause(1, m_world.storm ? 500 : 30), [this, wire, lastSeq, fails] {
        if (fails || !m_world.hub->isUp()) {
            wire->device->wireClosed(wire);
            return;
        }
        wire->clientOpen = true;
        wire->device->wireOpened(wire);
        if (wire->clientOpen) { // it may have given up long ago
            m_world.hub->accept(wire, lastSeq);
        }
    });
}

void Network::closeByClient(const WirePtr& wire)
{
    if (!std::exchange(wire->clientOpen, false) || wire->silent) {
        return;
    }
    // After what is still on its way.
    const Milliseconds at = std::max(wire->toHubAt, m_world.timeline.now()) + m_world.dice.pause(0, 50);
    m_world.timeline.after(at - m_world.timeline.now(), [this, wire] { m_world.hub->closed(wire); });
}

void Network::closeByHub(const WirePtr& wire)
{
    wire->hubOpen = wire->synced = false;
    if (m_world.dice.chance(0.3)) {
        wire->silent = true; // the machine is gone, nothing says good-bye
        return;
    }
    m_world.timeline.after(m_world.dice.pause(1, 100), [wire] {
        if (!wire->silent && std::exchange(wire->clientOpen, false)) {
            wire->device->wireClosed(wire);
        }
    });
}

void Network::toHub(const WirePtr& wire, const QByteArray& text)
{
    Dice& dice = m_world.dice;
    // What asks for the state, and the state, is not lost: on a living connection nothing is, and this is worse than
    // life.
    const bool mayBeLost = !text.contains("\"resume\"");
    if (wire->silent || (mayBeLost && m_world.storm && dice.chance(0.03))) {
        return;
    }
    const bool slow = m_world.storm && dice.chance(0.05);
    const int copies = m_world.storm && dice.chance(0.03) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        wire->toHubAt =
            std::max(wire->toHubAt, m_world.timeline.now() + (slow ? dice.pause(500, 4000) : dice.pause(1, 40)));
        m_world.timeline.after(wire->toHubAt - m_world.timeline.now(), [this, wire, text] {
            if (!wire->silent && wire->hubOpen) {
                m_world.hub->receive(wire, text);
            }
        });
    }
}

void Network::toClient(const WirePtr& wire, const QByteArray& text, qint64 eventSeq)
{
    Dice& dice = m_world.dice;
    if (wire->silent) {
        return;
    }
    const bool mayBeLost = !text.contains("\"sync_state\"");
    if (mayBeLost && m_world.storm && dice.chance(0.03)) {
        wire->lostUpTo = std::max(wire->lostUpTo, eventSeq);
        return;
    }
    const bool slow = m_world.storm && dice.chance(0.05);
    const Milliseconds arrival = m_world.timeline.now() + (slow ? dice.pause(500, 4000) : dice.pause(1, 40));
    if (m_world.storm && dice.chance(0.03)) {
        deliver(wire, text, arrival - m_world.timeline.now()); // overtakes, or comes twice
        if (dice.chance(0.5)) {
            return;
        }
    }
    wire->toClientAt = std::max(wire->toClientAt, arrival);
    deliver(wire, text, wire->toClientAt - m_world.timeline.now());
}

void Network::deliver(const WirePtr& wire, const QByteArray& text, Milliseconds delay)
{
    m_world.timeline.after(delay, [wire, text] {
        if (!wire->silent && wire->clientOpen) {
            wire->device->wireBrought(wire, text);
        }
    });
}

void Network::ping(const WirePtr& wire)
{
    if (!wire->silent && wire->hubOpen) {
        m_world.timeline.after(m_world.dice.pause(2, 80), [wire] {
            if (!wire->silent && wire->clientOpen) {
                wire->device->heard(wire);
            }
        });
    }
}

void Network::call(Device& device, const HttpCall& call, const std::function<void(const HttpReply&)>& answered)
{
    Dice& dice = m_world.dice;
    const auto open = std::make_shared<bool>(true);
    const auto reply = [this, open, answered](Milliseconds delay, const HttpReply& said) {
        m_world.timeline.after(delay, [open, answered, said] {
            if (std::exchange(*open, false)) {
                answered(said);
            }
        });
    };
    reply(5000ms, {.status = 0, .error = u"Timed out"_s});
    if (device.isCutOff()) {
        return;
    }
    const bool storm = m_world.storm;
    if (!m_world.hub->isUp() || (storm && dice.chance(0.15))) {
        reply(dice.pause(1, 100), {.reached = false, .error = u"Connection refused"_s});
        return;
    }
    if (storm && dice.chance(0.1)) {
        return; // lost on the way there
    }
    const bool answerIsLost = storm && dice.chance(0.15);
    const int copies = storm && dice.chance(0.1) ? 2 : 1; // a proxy that tries again
    for (int i = 0; i < copies; ++i) {
        const Milliseconds there = storm && dice.chance(0.2) ? dice.pause(500, 9000) : dice.pause(1, 40);
        m_world.timeline.after(there, [this, call, reply, answerIsLost, id = device.id()] {
            if (!m_world.hub->isUp()) {
                reply(1ms, {.status = 502});
                return;
            }
            m_world.hub->http(
                call, id, [this, reply, answerIsLost, isQuestion = call.method == "GET"](const HttpReply& said) {
                    const Milliseconds back = m_world.storm && m_world.dice.chance(isQuestion ? 0.5 : 0.1)
                                                  ? m_world.dice.pause(500, 4900)
                                                  : m_world.dice.pause(1, 40);
                    reply(back, answerIsLost ? HttpReply{.status = 0, .error = u"Connection closed"_s} : said);
                });
        });
    }
}

} // namespace stonepot

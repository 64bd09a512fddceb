// What everything of a simulated restaurant stands in.
#pragma once

#include "timeline.h"
#include "virtual_store.h"

#include <QStringList>

namespace stonepot {

class Checks;
class Device;
class Network;
class VirtualHub;

// Mistakes that a simulation makes on purpose, to see that its checks find them.
struct PlantedBugs {
    bool noDedupe = false;        // the hub forgets what it has answered
    bool ackBeforeCommit = false; // the hub answers before its disk has it
    bool noVersionRule = false;   // a screen believes whatever came last
    bool outboxInMemory = false;  // a till says "OK" before its disk has it
};

struct World {
    World(quint64 seed, PlantedBugs planted, bool isTraced);
    ~World();

    // `text` makes the line, and only where somebody reads it.
    template <typename Text>
    void note(Text text)
    {
        if (traced) {
            trace += QStringLiteral("%1 %2").arg(timeline.now().count(), 7).arg(text());
        }
    }

    Timeline timeline;
    Dice dice;
    PlantedBugs bugs;
    bool storm = false; // the network is bad
    HubDisk hubDisk;
    std::unique_ptr<Network> network;
    std::unique_ptr<VirtualHub> hub;
    std::vector<std::unique_ptr<Device>> devices;
    std::unique_ptr<Checks> checks;
    int actions = 0; // so that each has an id of its own
    bool traced = false;
    QStringList trace;
};

} // namespace stonepot

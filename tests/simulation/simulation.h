// A restaurant for some minutes: two tills, two kitchen displays, a hub and a bad network. One seed is one plan, and
// one plan is one run, exactly the same each time.
#pragma once

#include "world.h"

namespace stonepot {

// What people and misfortune do, and when.
struct Step {
    enum class Kind {
        Sell,
        TakeMoney,
        Cook,
        CrashDevice,
        BreakLink,
        SilenceLink,
        CutOff,
        JumpClock,
        CrashHub,
        HubDiskFails,
        CrashHubAtCommit,
        JumpHubClock,
    };
    Milliseconds at{0};
    Kind kind = Kind::Sell;
    int device = 0;
    quint64 dice = 0;
};

struct Plan {
    quint64 seed = 0;
    PlantedBugs bugs;
    std::vector<Step> steps; // by time
};

[[nodiscard]] Plan planFor(quint64 seed, const PlantedBugs& bugs = {});
[[nodiscard]] QString describe(const Step& step);

struct SimulatedRun {
    QString violation; // empty: all holds
    Milliseconds simulated{0};
    qsizetype orders = 0;
    qint64 events = 0; // of the hub
    QStringList trace;
};

[[nodiscard]] SimulatedRun simulate(const Plan& plan, bool isTraced = false);

// A plan with as few of the steps as can be found that still goes wrong.
[[nodiscard]] Plan shrink(const Plan& failing);

} // namespace stonepot

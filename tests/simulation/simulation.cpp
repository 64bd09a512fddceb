#include "simulation.h"

#include "checks.h"
#include "device.h"
#include "virtual_hub.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr Milliseconds stormFrom = 15s;
constexpr Milliseconds stormUntil = 240s;
constexpr Milliseconds restAt = 340s;
constexpr int tills = 2;
constexpr int displays = 2;

} // namespace

World::World(quint64 seed, PlantedBugs planted, bool isTraced)
    : dice(seed)
    , bugs(planted)
    , traced(isTraced)
{
    hubDisk.dedupes = !planted.noDedupe;
    hubDisk.honest = !planted.ackBeforeCommit;
    checks = std::make_unique<Checks>(*this);
    network = std::make_unique<Network>(*this);
    hub = std::make_unique<VirtualHub>(*this);
    for (int i = 0; i < tills; ++i) {
        devices.push_back(
            std::make_unique<Device>(*this, Device::Kind::Till, u"till-%1"_s.arg(i + 1), QChar(u'A' + i), QString()));
    }
    for (int i = 0; i < displays; ++i) {
        devices.push_back(std::make_unique<Device>(*this, Device::Kind::Display, u"kitchen-%1"_s.arg(i + 1), u'K',
                                                   i == 0 ? QString() : u"hot"_s));
    }
}

World::~World() = default;

Plan planFor(quint64 seed, const PlantedBugs& bugs)
{
    using enum Step::Kind;
    Plan plan{seed, bugs, {}};
    Dice dice(seed ^ 0xA5A5A5A5U);
    const auto add = [&](Step::Kind kind, int device, int least, int most) {
        for (int i = dice.between(least, most); i > 0; --i) {
            plan.steps.push_back({Milliseconds(dice.between(3000, 235'000)), kind, device, dice.roll()});
        }
    };
    for (int device = 0; device < tills + displays; ++device) {
        if (device < tills) {
            add(Sell, device, 5, 10);
            add(TakeMoney, device, 2, 5);
        } else {
            add(Cook, device, 10, 25);
        }
        add(CrashDevice, device, 0, 3);
        add(BreakLink, device, 0, 3);
        add(SilenceLink, device, 0, 2);
        add(CutOff, device, 0, 2);
        add(JumpClock, device, 0, 1);
    }
    add(CrashHub, 0, 0, 2);
    add(CrashHubAtCommit, 0, 0, 2);
    add(HubDiskFails, 0, 0, 3);
    add(JumpHubClock, 0, 0, 1);
    // After the storm: what the network has lost without anybody knowing shows with the next event.
    for (int device = 0; device < tills + displays; ++device) {
        plan.steps.push_back(
            {stormUntil + 60s + Milliseconds(device * 700), device < tills ? Sell : Cook, device, dice.roll()});
    }
    std::ranges::stable_sort(plan.steps, {}, &Step::at);
    return plan;
}

QString describe(const Step& step)
{
    static constexpr std::array names{
        "sell",    "take money", "cook",      "crash device",   "break link",          "silence link",
        "cut off", "jump clock", "crash hub", "hub disk fails", "crash hub at commit", "jump hub clock"};
    return u"%1 %2 %3"_s.arg(step.at.count(), 7)
        .arg(step.device)
        .arg(QLatin1StringView(names[static_cast<std::size_t>(step.kind)]));
}

namespace {

void restartHub(World& world, Dice& dice)
{
    world.timeline.after(dice.pause(100, 15'000), [&world] {
        if (!world.hub->isUp()) {
            world.hub->start();
        }
    });
}

void carryOut(World& world, const Step& step)
{
    using enum Step::Kind;
    Device& device = *world.devices[static_cast<std::size_t>(step.device)];
    Dice dice(step.dice);
    const Milliseconds jump = std::chrono::minutes(dice.between(-120, 120));
    switch (step.kind) {
    case Sell:
        device.sell(step.dice);
        break;
    case TakeMoney:
        device.takeMoney(step.dice);
        break;
    case Cook:
        device.cook(step.dice);
        break;
    case CrashDevice:
        device.crash();
        world.timeline.after(dice.pause(200, 20'000), [&device] {
            if (!device.isOn()) {
                device.start();
            }
        });
        break;
    case BreakLink:
        device.breakLink(false);
        break;
    case SilenceLink:
        device.breakLink(true);
        break;
    case CutOff:
        device.cutOff(dice.pause(500, 60'000));
        break;
    case JumpClock:
        device.clock().jump(jump);
        break;
    case CrashHub:
        world.hub->crash();
        restartHub(world, dice);
        break;
    case HubDiskFails:
        world.hubDisk.next = static_cast<HubDisk::Trouble>(dice.between(1, 3));
        break;
    case CrashHubAtCommit:
        world.hub->crashAtCommit();
        break;
    case JumpHubClock:
        world.hub->clock().jump(jump);
        break;
    }
}

} // namespace

SimulatedRun simulate(const Plan& plan, bool isTraced)
{
    World world(plan.seed, plan.bugs, isTraced);
    world.hub->start();
    for (const auto& device : world.devices) {
        device->start();
    }
    for (const Step& step : plan.steps) {
        world.timeline.after(step.at, [&world, &step] { carryOut(world, step); });
    }
    world.timeline.after(stormFrom, [&world] { world.storm = true; });
    world.timeline.after(stormUntil, [&world] {
        world.storm = false;
        if (!world.hub->isUp()) {
            world.hub->start();
        }
    });
    const std::function<void()> look = [&world, &look] {
        world.checks->screens();
        world.timeline.after(1s, look);
    };
    world.timeline.after(1s, look);
    while (world.checks->violation().isEmpty() && world.timeline.step(restAt)) {
        world.checks->afterStep();
    }
    if (world.checks->violation().isEmpty()) {
        world.checks->atRest();
    }
    return {.violation = world.checks->violation(),
            .simulated = world.timeline.now(),
            .orders = world.checks->orders(),
            .events = world.hubDisk.durable.seq,
            .trace = world.trace};
}

Plan shrink(const Plan& failing)
{
    Plan best = failing;
    for (std::size_t part = best.steps.size() / 2; part > 0;) {
        bool smaller = false;
        for (std::size_t from = 0; from < best.steps.size();) {
            Plan less = best;
            const auto begin = less.steps.begin() + static_cast<std::ptrdiff_t>(from);
            less.steps.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(part, less.steps.size() - from)));
            if (simulate(less).violation.isEmpty()) {
                from += part;
            } else {
                best = std::move(less);
                smaller = true;
            }
        }
        part = smaller && part > 1 ? std::min(part, best.steps.size() / 2) : part / 2;
    }
    return best;
}

} // namespace stonepot

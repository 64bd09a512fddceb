// A till of the restaurant: its disk, its WebSocket, its calls by HTTP, and what goes wrong with them.
#include "submission_world_parts.h"

#include "support/sample_orders.h"

#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

void SubmissionWorld::Till::start()
{
    SubmissionSettings settings;
    settings.seed = world.m_random();
    submission = std::make_unique<Submission>(clock, settings);
    submission->setHttpAllowed(true);
    for (const auto& [key, order] : answered) {
        submission->remember(order);
    }
    std::vector<OutboxEntry> kept;
    std::ranges::copy(std::views::values(outbox), std::back_inserter(kept));
    submission->add(kept);
    act();
    later(world.between(1, 100), [this] { hear(); });
    connectLater(world.between(50, 2000));
}

void SubmissionWorld::Till::crash()
{
    world.note(u"till %1 crashes"_s.arg(number));
    ++run;
    ++connection;
    online = halfOpen = false;
    wakePlanned.reset();
    submission.reset();
    world.after(world.between(200, 4000), [this] { start(); });
}

void SubmissionWorld::Till::connectLater(Milliseconds delay)
{
    if (!world.m_settings.webSocket) {
        return;
    }
    world.after(delay, [this, mine = connection, life = run] {
        if (mine != connection || life != run || submission == nullptr || online) {
            return;
        }
        if (world.m_faults && world.chance(0.3)) {
            connectLater(world.between(500, 8000));
            return;
        }
        online = true;
        halfOpen = false;
        lastArrival = lastAnswer = world.m_clock.monotonic();
        world.note(u"till %1 online"_s.arg(number));
        submission->online(world.m_backend->sync());
        later(world.between(1, 100), [this] { hear(); });
        act();
    });
}

void SubmissionWorld::Till::hear()
{
    submission->heardTime(world.m_backend->clock.now());
    act();
}

void SubmissionWorld::Till::lose()
{
    if (!online) {
        return;
    }
    world.note(u"till %1 offline"_s.arg(number));
    online = halfOpen = false;
    ++connection;
    submission->offline();
    connectLater(world.between(300, 6000));
    act();
}

void SubmissionWorld::Till::place()
{
    const QString key = u"t%1-%2"_s.arg(number).arg(placed.size());
    // Few contents, so that equal orders are common; other tills' only when the times tell them apart.
    const bool shared = !world.m_settings.base || world.m_settings.keepsTimes;
    const int table = static_cast<int>(world.m_random() % 3) + (shared ? 0 : number * 10);
    OutboxEntry entry = placeEntry(sampleOrder(key, table, clock.now()));
    entry.position = static_cast<qint64>(placed.size()) + 1;
    placed += key;
    outbox[entry.position] = entry;
    world.note(u"till %1 places %2 at table %3"_s.arg(number).arg(key).arg(table));
    if (submission != nullptr) {
        submission->add(entry);
        act();
    }
}

void SubmissionWorld::Till::wake()
{
    if (submission != nullptr) {
        submission->tick();
        act();
    }
}

void SubmissionWorld::Till::act()
{
    for (const SubmissionAction& action : submission->takeActions()) {
        std::visit([this](const auto& each) { perform(each); }, action);
    }
    const auto time = submission->wakeAt();
    if (!time || (wakePlanned && *wakePlanned <= *time && *wakePlanned > world.m_clock.monotonic())) {
        return;
    }
    wakePlanned = time;
    world.after(*time - world.m_clock.monotonic(), [this, time, life = run] {
        if (life == run && wakePlanned == time) {
            wakePlanned.reset();
            wake();
        }
    });
}

void SubmissionWorld::Till::write(std::function<void()> event)
{
    lastWrite = std::max(lastWrite, world.m_clock.monotonic()) + world.between(1, 20);
    later(lastWrite - world.m_clock.monotonic(), std::move(event));
}

void SubmissionWorld::Till::later(Milliseconds delay, std::function<void()> event)
{
    world.after(delay, [this, life = run, event = std::move(event)] {
        if (life == run && submission != nullptr) {
            event();
            act();
        }
    });
}

void SubmissionWorld::Till::perform(const RecordSending& action)
{
    write([this, action] {
        if (const auto found = outbox.find(action.position); found != outbox.end()) {
            found->second.state = EntryState::Sending;
            found->second.attempts = action.attempts;
        }
        submission->recorded(action.key, true);
    });
}

void SubmissionWorld::Till::perform(const SendMessage& action)
{
    world.note(u"till %1 sends %2 by WebSocket"_s.arg(number).arg(action.key));
    const Order order = std::get<SubmitOrder>(action.message).order;
    lastArrival = std::max(lastArrival, world.m_clock.monotonic() + world.between(1, world.m_faults ? 1500 : 50));
    if (halfOpen) {
        return;
    }
    const bool dies = world.m_faults && world.chance(0.08);
    const bool arrives = !dies || world.chance(0.5);
    // Sent is sent: it arrives though the connection or the till is gone by then.
    if (arrives) {
        world.after(lastArrival - world.m_clock.monotonic(), [this, order, mine = connection] {
            const Order taken = world.m_backend->take(order);
            if (!world.m_settings.base && !(world.m_faults && world.chance(0.15))) {
                answer(mine, Ack{.clientOrderId = order.clientOrderId,
                                 .orderId = taken.id,
                                 .orderNumber = taken.orderNumber});
            }
        });
    }
    if (dies) {
        later(world.between(0, 1000), [this, mine = connection] {
            if (mine == connection) {
                lose();
            }
        });
    }
}

void SubmissionWorld::Till::answer(int mine, const ServerMessage& message)
{
    const Milliseconds delay = world.between(1, world.m_faults && world.chance(0.1) ? 5000 : 100);
    lastAnswer = std::max(lastAnswer, world.m_clock.monotonic() + delay);
    later(lastAnswer - world.m_clock.monotonic(), [this, mine, message] {
        if (mine == connection && online && !halfOpen) {
            submission->received(message);
        }
    });
}

void SubmissionWorld::Till::perform(const CallHttp& action)
{
    world.note(u"till %1 sends %2 by HTTP"_s.arg(number).arg(action.key));
    const Order order = parseOrder(action.call.body).value();
    const auto reply = [this, key = action.key](Milliseconds delay, const HttpReply& answer) {
        later(delay, [this, key, answer] {
            if (answer.reached && answer.status != 0) {
                hear();
            }
            submission->httpAnswered(key, answer);
        });
    };
    if (!world.m_faults) {
        const Order taken = world.m_backend->take(order);
        reply(20ms, accepted(taken));
    } else if (world.chance(0.2)) {
        reply(world.between(1, 100), {.reached = false, .error = u"Connection refused"_s});
    } else if (world.chance(0.1)) {
        reply(world.between(1, 100), {.status = 429, .retryAfter = world.between(500, 3000)});
    } else if (world.chance(0.1)) {
        reply(5000ms, {.status = 0, .error = u"Timed out"_s}); // on its way it was lost
    } else {
        // Late calls arrive after the till has given up on them.
        const Milliseconds arrival = world.between(1, world.chance(0.2) ? 6500 : 300);
        const int fate = static_cast<int>(world.m_random() % 10);
        world.after(arrival, [this, order, arrival, fate, reply] {
            if (fate == 0) {
                reply(1ms, {.status = 500});
                return;
            }
            const Order taken = world.m_backend->take(order);
            if (arrival >= 5000ms) {
                return; // answered by the time-out below
            }
            reply(1ms, fate == 1 ? HttpReply{.status = 502} : fate == 2 ? HttpReply{.status = 0} : accepted(taken));
        });
        if (arrival >= 5000ms) {
            reply(5000ms, {.status = 0, .error = u"Timed out"_s});
        }
    }
}

HttpReply SubmissionWorld::Till::accepted(const Order& taken)
{
    return {.status = 201,
            .body =
                QJsonObject{{u"success"_s, true}, {u"orderId"_s, taken.id}, {u"orderNumber"_s, taken.orderNumber}}};
}

void SubmissionWorld::Till::perform(const LookUpTickets&)
{
    const bool fails = world.m_faults && world.chance(0.2);
    world.after(world.between(1, 200), [this, fails, life = run] {
        const auto tickets = world.m_backend->tickets();
        later(world.between(1, 200), [this, fails, tickets, life] {
            if (life == run) {
                if (!fails) {
                    hear();
                }
                submission->lookedUp(fails ? Result<std::vector<KitchenOrder>>(fail(ErrorCode::Unavailable, {}, {}))
                                           : tickets);
            }
        });
    });
}

void SubmissionWorld::Till::perform(const RecordFailure& action)
{
    write([this, action] {
        if (const auto found = outbox.find(action.position); found != outbox.end()) {
            found->second.state = action.maybeSent ? EntryState::Sending : EntryState::Queued;
        }
    });
}

void SubmissionWorld::Till::perform(const RecordAnswer& action)
{
    world.note(u"till %1 knows %2 as %3"_s.arg(number).arg(action.entry.key, action.orderId));
    Order order = std::get<SubmitOrder>(action.entry.message).order;
    order.id = action.orderId;
    order.orderNumber = action.orderNumber;
    write([this, order, position = action.entry.position] {
        outbox.erase(position);
        answered[order.clientOrderId] = order;
    });
}

void SubmissionWorld::Till::perform(const RecordRefusal& action)
{
    world.note(u"till %1 puts %2 before a person: %3"_s.arg(number).arg(action.entry.key, action.reason));
    refused.insert(action.entry.key);
    outbox[action.entry.position].state = EntryState::Refused;
}

void SubmissionWorld::Till::perform(const RenewLink&)
{
    later(1ms, [this] { lose(); });
}

} // namespace stonepot

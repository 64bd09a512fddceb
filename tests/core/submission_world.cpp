#include "submission_world.h"

#include "support/sample_orders.h"

#include <QSet>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

// Time goes by as in the world, but it may tell another hour.
class OwnClock final : public Clock {
public:
    explicit OwnClock(const Clock& world)
        : m_world(world)
    {
    }

    [[nodiscard]] Instant now() const override { return m_world.now() + m_off; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_world.monotonic(); }
    void jump(Milliseconds step) { m_off += step; }

private:
    const Clock& m_world;
    Milliseconds m_off{0};
};

} // namespace

// Takes orders at once and never fails by itself; the network around it does.
struct SubmissionWorld::Backend {
    SubmissionWorld& world;
    OwnClock clock;
    struct Taken {
        QString key; // the till's, which a base backend never shows
        Order order;
    };
    std::vector<Taken> orders;

    Order take(const Order& submitted)
    {
        if (!world.m_settings.base) {
            for (const Taken& taken : orders) {
                if (taken.key == submitted.clientOrderId) {
                    return taken.order;
                }
            }
        }
        QJsonObject json = toJson(submitted);
        if (world.m_settings.base) {
            for (const QString& field : {u"clientOrderId"_s, u"deviceId"_s, u"displayNumber"_s, u"pos"_s}) {
                json.remove(field);
            }
        }
        Order order = parseOrder(json).value();
        order.id = u"o%1"_s.arg(orders.size() + 1);
        order.orderNumber = u"N%1"_s.arg(orders.size() + 1);
        if (world.m_settings.base && !world.m_settings.keepsTimes) {
            order.createdAt = clock.now();
        }
        orders.push_back({submitted.clientOrderId, order});
        world.note(u"  backend takes %1 as %2"_s.arg(submitted.clientOrderId, order.id));
        for (const auto& till : world.m_tills) {
            world.broadcast(*till, order);
        }
        return order;
    }

    [[nodiscard]] KitchenOrder ticketOf(const Order& order) const
    {
        KitchenOrder ticket = makeKitchenOrder(order);
        ticket.id = u"k-"_s + order.id;
        if (world.m_settings.base) {
            ticket.createdAt = order.createdAt;
        }
        return ticket;
    }

    [[nodiscard]] std::vector<KitchenOrder> tickets() const
    {
        std::vector<KitchenOrder> result;
        for (const Taken& taken : orders) {
            result.push_back(ticketOf(taken.order));
        }
        return result;
    }

    [[nodiscard]] SyncState sync() const
    {
        SyncState state;
        if (!world.m_settings.base) {
            state.features = {u"ack"_s, u"resume"_s};
        }
        for (auto each = orders.rbegin(); each != orders.rend() && state.recentOrders.size() < 10; ++each) {
            state.recentOrders.push_back(each->order);
        }
        state.activeOrders = tickets();
        return state;
    }
};

struct SubmissionWorld::Till {
    SubmissionWorld& world;
    int number = 0;
    OwnClock clock;

    // On disk.
    std::map<qint64, OutboxEntry> outbox;
    std::map<QString, Order> answered; // key → the backend's order
    QStringList placed;                // committed, so promised to the guest
    QSet<QString> refused;

    // In memory; gone with a crash, and with it everything that was under way.
    std::unique_ptr<Submission> submission;
    int run = 0;

    // The WebSocket. What is sent arrives in order.
    bool online = false;
    bool halfOpen = false; // the till does not know yet that nothing gets through
    int connection = 0;
    Milliseconds lastArrival{0};
    Milliseconds lastAnswer{0};
    Milliseconds lastWrite{0};
    std::optional<Milliseconds> wakePlanned;

    void start()
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

    void crash()
    {
        world.note(u"till %1 crashes"_s.arg(number));
        ++run;
        ++connection;
        online = halfOpen = false;
        wakePlanned.reset();
        submission.reset();
        world.after(world.between(200, 4000), [this] { start(); });
    }

    void connectLater(Milliseconds delay)
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

    // As the program asks for menu and staff when it starts and when its link is back.
    void hear()
    {
        submission->heardTime(world.m_backend->clock.now());
        act();
    }

    void lose()
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

    void place()
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

    // Its timer: whatever is due.
    void wake()
    {
        if (submission != nullptr) {
            submission->tick();
            act();
        }
    }

    void act()
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

    // The disk does one thing after the other.
    void write(std::function<void()> event)
    {
        lastWrite = std::max(lastWrite, world.m_clock.monotonic()) + world.between(1, 20);
        later(lastWrite - world.m_clock.monotonic(), std::move(event));
    }

    // To this run of the till, unless it has crashed by then.
    void later(Milliseconds delay, std::function<void()> event)
    {
        world.after(delay, [this, life = run, event = std::move(event)] {
            if (life == run && submission != nullptr) {
                event();
                act();
            }
        });
    }

    void perform(const RecordSending& action)
    {
        write([this, action] {
            if (const auto found = outbox.find(action.position); found != outbox.end()) {
                found->second.state = EntryState::Sending;
                found->second.attempts = action.attempts;
            }
            submission->recorded(action.key, true);
        });
    }

    void perform(const SendMessage& action)
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

    void answer(int mine, const ServerMessage& message)
    {
        const Milliseconds delay = world.between(1, world.m_faults && world.chance(0.1) ? 5000 : 100);
        lastAnswer = std::max(lastAnswer, world.m_clock.monotonic() + delay);
        later(lastAnswer - world.m_clock.monotonic(), [this, mine, message] {
            if (mine == connection && online && !halfOpen) {
                submission->received(message);
            }
        });
    }

    void perform(const CallHttp& action)
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

    static HttpReply accepted(const Order& taken)
    {
        return {.status = 201,
                .body =
                    QJsonObject{{u"success"_s, true}, {u"orderId"_s, taken.id}, {u"orderNumber"_s, taken.orderNumber}}};
    }

    void perform(const LookUpTickets&)
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

    void perform(const RecordFailure& action)
    {
        write([this, action] {
            if (const auto found = outbox.find(action.position); found != outbox.end()) {
                found->second.state = action.maybeSent ? EntryState::Sending : EntryState::Queued;
            }
        });
    }

    void perform(const RecordAnswer& action)
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

    void perform(const RecordRefusal& action)
    {
        world.note(u"till %1 puts %2 before a person: %3"_s.arg(number).arg(action.entry.key, action.reason));
        refused.insert(action.entry.key);
        outbox[action.entry.position].state = EntryState::Refused;
    }

    void perform(const RecordRequeue& action) { outbox[action.position].state = EntryState::Queued; }

    void perform(const UseLocalMode&) {}

    void perform(const RenewLink&)
    {
        later(1ms, [this] { lose(); });
    }
};

SubmissionWorld::SubmissionWorld(const WorldSettings& settings)
    : m_settings(settings)
    , m_random(settings.seed)
    , m_backend(new Backend{.world = *this, .clock = OwnClock(m_clock), .orders = {}})
{
    for (int i = 0; i < settings.tills; ++i) {
        m_tills.push_back(std::unique_ptr<Till>(new Till{.world = *this, .number = i, .clock = OwnClock(m_clock)}));
    }
}

SubmissionWorld::~SubmissionWorld() = default;

void SubmissionWorld::broadcast(Till& till, const Order& order)
{
    if (!till.online || (m_faults && chance(0.15))) { // a message that gets lost though the connection lives
        return;
    }
    const OrderCreated created{.order = order, .kitchenOrder = m_backend->ticketOf(order)};
    till.answer(till.connection, created);
    if (m_faults && chance(0.1)) {
        till.answer(till.connection, created);
    }
}

void SubmissionWorld::run()
{
    for (const auto& till : m_tills) {
        till->start();
        // The first one in peace: what a base backend does with times is learned from an order that it answered.
        after(between(5000, 15'000), [&till = *till] { till.place(); });
        for (int i = 1; i < m_settings.orders; ++i) {
            after(between(20'000, 300'000), [&till = *till] { till.place(); });
        }
        for (int i = 0; i < 12; ++i) {
            after(between(20'000, 300'000), [&till = *till] { till.lose(); });
            after(between(20'000, 300'000), [this, &till = *till] {
                till.halfOpen = till.online;
                after(between(1000, 10'000), [&till, mine = till.connection] {
                    if (mine == till.connection && till.submission != nullptr) {
                        till.lose();
                    }
                });
            });
        }
        for (int i = 0; i < 4; ++i) {
            after(between(20'000, 300'000), [this, &till = *till] {
                // A till that starts knows nothing of what their clock was before, and cannot tell that it was set.
                const bool canTell = m_clock.monotonic() - m_backendJumped > 1min;
                if (till.submission != nullptr && (canTell || !m_settings.clocksJump)) {
                    till.crash();
                }
            });
        }
    }
    if (m_settings.clocksJump) {
        planJumps();
    }
    m_faults = false;
    runUntil(m_clock.monotonic() + 20s);
    m_faults = true;
    note(u"---- faults"_s);
    runUntil(m_clock.monotonic() + 285s);
    m_faults = false;
    note(u"---- no more faults"_s);
    runUntil(m_clock.monotonic() + 15min);
}

void SubmissionWorld::planJumps()
{
    const auto jump = [this](OwnClock& clock, const QString& whose) {
        const Milliseconds step =
            std::chrono::minutes((chance(0.5) ? 1 : -1) * std::uniform_int_distribution<>(10, 360)(m_random));
        note(u"%1 clock jumps by %2 min"_s.arg(whose).arg(step / 1min));
        clock.jump(step);
        m_backendJumped = &clock == &m_backend->clock ? m_clock.monotonic() : m_backendJumped;
    };
    jump(m_backend->clock, u"the backend's"_s);
    after(between(20'000, 300'000), [this, jump] { jump(m_backend->clock, u"the backend's"_s); });
    for (const auto& till : m_tills) {
        jump(till->clock, u"a till's"_s);
        for (int i = 0; i < 3; ++i) {
            after(between(20'000, 300'000), [jump, &till = *till] { jump(till.clock, u"a till's"_s); });
        }
    }
}

void SubmissionWorld::after(Milliseconds delay, Event event)
{
    m_events.emplace(m_clock.monotonic() + std::max(delay, Milliseconds(0)), std::move(event));
}

void SubmissionWorld::runUntil(Milliseconds time)
{
    while (!m_events.empty() && m_events.begin()->first <= time) {
        const auto [when, event] = *m_events.begin();
        m_events.erase(m_events.begin());
        m_clock.advance(when - m_clock.monotonic());
        event();
    }
    m_clock.advance(time - m_clock.monotonic());
}

bool SubmissionWorld::chance(double probability)
{
    return std::uniform_real_distribution<>(0, 1)(m_random) < probability;
}

Milliseconds SubmissionWorld::between(int low, int high)
{
    return Milliseconds(std::uniform_int_distribution<>(low, high)(m_random));
}

void SubmissionWorld::note(const QString& text)
{
    m_log += u"%1 %2"_s.arg(m_clock.monotonic().count()).arg(text);
}

QString SubmissionWorld::log() const
{
    return m_log.join(u'\n');
}

SubmissionWorld::Count SubmissionWorld::count() const
{
    Count result;
    const auto timesTaken = [this](const QString& key) {
        return std::ranges::count_if(m_backend->orders, [&](const Backend::Taken& taken) { return taken.key == key; });
    };
    for (const auto& till : m_tills) {
        result.refused += static_cast<int>(till->refused.size());
        result.answered += static_cast<int>(till->answered.size());
        for (const QString& key : till->placed) {
            const auto taken = timesTaken(key);
            if (taken > 1) {
                result.twice += key;
            } else if (till->refused.contains(key)) {
                continue;
            } else if (taken == 0 || !till->answered.contains(key)) {
                result.lost += key;
            }
        }
        QSet<QString> used;
        for (const auto& [key, order] : till->answered) {
            // A look-up knows the ticket's name only.
            const QString id = order.id.startsWith("k-"_L1) ? order.id.sliced(2) : order.id;
            const bool exists =
                std::ranges::any_of(m_backend->orders, [&](const auto& taken) { return taken.order.id == id; });
            if (!exists || used.contains(id)) {
                result.unfounded += key;
            }
            used.insert(id);
        }
    }
    return result;
}

} // namespace stonepot

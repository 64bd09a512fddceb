#include "submission_world_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

Order SubmissionWorld::Backend::take(const Order& submitted)
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

KitchenOrder SubmissionWorld::Backend::ticketOf(const Order& order) const
{
    KitchenOrder ticket = makeKitchenOrder(order);
    ticket.id = u"k-"_s + order.id;
    if (world.m_settings.base) {
        ticket.createdAt = order.createdAt;
    }
    return ticket;
}

std::vector<KitchenOrder> SubmissionWorld::Backend::tickets() const
{
    std::vector<KitchenOrder> result;
    for (const Taken& taken : orders) {
        result.push_back(ticketOf(taken.order));
    }
    return result;
}

SyncState SubmissionWorld::Backend::sync() const
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

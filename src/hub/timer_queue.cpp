#include "hub/timer_queue.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <algorithm>
#include <vector>

namespace stonepot {

void TimerQueue::add(const Info& info, QObject* object, Clock::time_point now)
{
    const auto due = now + std::chrono::milliseconds(info.interval);
    const auto [at, isNew] = m_timers.try_emplace(info.timerId, Timer{info, object, ++m_lastSerial, due, false});
    m_order.emplace(keyOf(at->second), info.timerId);
}

bool TimerQueue::remove(int id)
{
    const auto at = m_timers.find(id);
    if (at == m_timers.end()) {
        return false;
    }
    m_order.erase(keyOf(at->second));
    m_timers.erase(at);
    return true;
}

bool TimerQueue::removeAllOf(const QObject* object)
{
    const QList<Info> all = allOf(object);
    for (const Info& each : all) {
        remove(each.timerId);
    }
    return !all.isEmpty();
}

QList<TimerQueue::Info> TimerQueue::allOf(const QObject* object) const
{
    QList<Info> all;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object) {
            all.append(timer.info);
        }
    }
    return all;
}

std::optional<TimerQueue::Clock::duration> TimerQueue::remaining(int id, Clock::time_point now) const
{
    const auto at = m_timers.find(id);
    if (at == m_timers.end()) {
        return {};
    }
    return std::max(at->second.due - now, Clock::duration::zero());
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::nextDue() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first.first);
}

void TimerQueue::schedule(Timer& timer, Clock::time_point due)
{
    m_order.erase(keyOf(timer));
    timer.due = due;
    m_order.emplace(keyOf(timer), timer.info.timerId);
}

int TimerQueue::fire(Clock::time_point now)
{
    std::vector<std::pair<int, quint64>> due; // what is added meanwhile waits for the next turn
    for (auto at = m_order.begin(); at != m_order.end() && at->first.first <= now; ++at) {
        due.emplace_back(at->second, at->first.second);
    }
    int fired = 0;
    const auto find = [this](int id, quint64 serial) {
        const auto at = m_timers.find(id);
        return at != m_timers.end() && at->second.serial == serial ? &at->second : nullptr;
    };
    for (const auto& [id, serial] : due) {
        Timer* timer = find(id, serial);
        if (timer == nullptr || timer->due > now) { // an earlier one ended it, or ran an event loop of its own
            continue;
        }
        const std::chrono::milliseconds interval(timer->info.interval);
        schedule(*timer, timer->due + interval > now ? timer->due + interval : now + interval);
        if (std::exchange(timer->isFiring, true)) {
            continue; // in an event loop within its own event
        }
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
        ++fired;
        if (timer = find(id, serial); timer != nullptr) {
            timer->isFiring = false;
        }
    }
    return fired;
}

} // namespace stonepot

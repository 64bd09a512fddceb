// The timers of an event dispatcher, in the order in which they are due.
//
// Each is due when it is due, a coarse one as well: what waits for hundreds of connections that came one after another
// ends one after another, not at once.
#pragma once

#include <QAbstractEventDispatcher>
#include <QList>
#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace stonepot {

class TimerQueue final {
public:
    using Clock = std::chrono::steady_clock;
    using Info = QAbstractEventDispatcher::TimerInfo;

    void add(const Info& info, QObject* object, Clock::time_point now);
    // false: there is none.
    bool remove(int id);
    bool removeAllOf(const QObject* object);

    [[nodiscard]] QList<Info> allOf(const QObject* object) const;
    // Not negative; nothing for one that is not here.
    [[nodiscard]] std::optional<Clock::duration> remaining(int id, Clock::time_point now) const;
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const;

    // Sends each that is due its QTimerEvent, once; of intervals that have passed meanwhile the last one counts. How
    // many.
    int fire(Clock::time_point now);

private:
    struct Timer {
        Info info;
        QObject* object;
        quint64 serial; // an id is used again
        Clock::time_point due;
        bool isFiring;
    };
    using Key = std::pair<Clock::time_point, quint64>;
    [[nodiscard]] static Key keyOf(const Timer& timer) { return {timer.due, timer.serial}; }
    void schedule(Timer& timer, Clock::time_point due);

    std::unordered_map<int, Timer> m_timers;
    std::map<Key, int> m_order; // ids
    quint64 m_lastSerial = 0;
};

} // namespace stonepot

// Qt's event dispatcher, by epoll: a turn of the event loop costs what happens in it, however many connections stay
// silent meanwhile. Qt's own asks the system for each of them in every turn.
//
// For one thread, like any dispatcher: set it before its QCoreApplication is made, or before its QThread starts. All
// but `wakeUp` and `interrupt` is for that thread only.
#pragma once

#include "hub/timer_queue.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>
#include <array>
#include <atomic>
#include <unordered_map>

namespace stonepot {

class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;
    Q_DISABLE_COPY_MOVE(EpollDispatcher)

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    struct Watched {
        std::array<QSocketNotifier*, 3> notifiers{}; // by QSocketNotifier::Type
        quint32 serial = 0;                          // a descriptor is used again
        [[nodiscard]] quint32 events() const;
    };
    void watch(int descriptor, const Watched& watched, int operation);
    [[nodiscard]] int timeToNext(bool withTimers) const;
    int waitForWakeUp(int timeout);
    int waitForSockets(int timeout);
    void takeWakeUp(bool isCounted);
    void tell(quint64 tag, std::size_t type);

    const int m_epoll;
    const int m_wakeUp; // an eventfd
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
    std::unordered_map<int, Watched> m_watched;
    quint32 m_lastSerial = 0;
    TimerQueue m_timers;
};

} // namespace stonepot

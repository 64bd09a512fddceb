#include "hub/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <cerrno>
#include <limits>
#include <poll.h>
#include <span>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace stonepot {

namespace {

constexpr int maximumReady = 128; // in one turn; the rest is ready in the next
constexpr std::array<quint32, 3> readiness{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 broken = EPOLLERR | EPOLLHUP; // reported always; whoever waits for anything learns of it

quint64 tagOf(int descriptor, quint32 serial)
{
    return quint64{serial} << 32 | static_cast<quint32>(descriptor);
}

} // namespace

quint32 EpollDispatcher::Watched::events() const
{
    quint32 events = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type) {
        events |= notifiers[type] != nullptr ? readiness[type] : 0;
    }
    return events;
}

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{.events = EPOLLIN, .data = {.u64 = tagOf(m_wakeUp, 0)}};
    if (m_epoll < 0 || m_wakeUp < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event) != 0) {
        qFatal("There are no file descriptors left for an event loop: %s", qPrintable(qt_error_string(errno)));
    }
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeUp);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted;
    if (mayBlock) {
        emit aboutToBlock();
    }
    if (m_isInterrupted) {
        return false;
    }
    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const int timeout = mayBlock && !m_isWoken ? timeToNext(withTimers) : 0;
    int happened =
        flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(timeout) : waitForSockets(timeout);
    happened += withTimers ? m_timers.fire(TimerQueue::Clock::now()) : 0;
    return happened > 0;
}

// In ms, rounded up, so that no turn finds its timer not quite due; -1 for ever.
int EpollDispatcher::timeToNext(bool withTimers) const
{
    const auto next = withTimers ? m_timers.nextDue() : std::nullopt;
    if (!next) {
        return -1;
    }
    const auto time = std::chrono::ceil<std::chrono::milliseconds>(*next - TimerQueue::Clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(time, 0, std::numeric_limits<int>::max()));
}

int EpollDispatcher::waitForWakeUp(int timeout)
{
    pollfd only{.fd = m_wakeUp, .events = POLLIN, .revents = 0};
    const int count = ::poll(&only, 1, timeout);
    takeWakeUp(count > 0);
    return std::max(count, 0);
}

// The sockets that are ready are told.
int EpollDispatcher::waitForSockets(int timeout)
{
    std::array<epoll_event, maximumReady> ready; // NOLINT(*-member-init): epoll_wait fills what is read
    const int count = std::max(::epoll_wait(m_epoll, ready.data(), maximumReady, timeout), 0);
    const auto all = std::span(ready).first(static_cast<std::size_t>(count));
    takeWakeUp(
        std::ranges::any_of(all, [this](const epoll_event& each) { return each.data.u64 == tagOf(m_wakeUp, 0); }));
    for (const epoll_event& each : all) {
        for (std::size_t type = 0; type < readiness.size(); ++type) {
            if ((each.events & (readiness[type] | broken)) != 0) {
                tell(each.data.u64, type);
            }
        }
    }
    return count;
}

// Only when a turn has waited: whatever was meant by it is looked at before the next one waits.
void EpollDispatcher::takeWakeUp(bool isCounted)
{
    if (isCounted) {
        eventfd_t count = 0;
        ::eventfd_read(m_wakeUp, &count);
    }
    m_isWoken = false;
}

// Who was told before may have ended this one, or closed its descriptor and opened another of that number.
void EpollDispatcher::tell(quint64 tag, std::size_t type)
{
    const auto at = m_watched.find(static_cast<int>(tag & 0xffffffff));
    if (at == m_watched.end() || tagOf(at->first, at->second.serial) != tag || at->second.notifiers[type] == nullptr) {
        return;
    }
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(at->second.notifiers[type], &event);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto [at, isNew] = m_watched.try_emplace(descriptor);
    if (isNew) {
        at->second.serial = ++m_lastSerial;
    }
    at->second.notifiers[notifier->type()] = notifier;
    watch(at->first, at->second, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD);
}

// At once: the descriptor is closed next, and what is closed cannot be taken off.
void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const auto at = m_watched.find(static_cast<int>(notifier->socket()));
    if (at == m_watched.end() || at->second.notifiers[notifier->type()] != notifier) {
        return;
    }
    at->second.notifiers[notifier->type()] = nullptr;
    if (at->second.events() != 0) {
        watch(at->first, at->second, EPOLL_CTL_MOD);
        return;
    }
    watch(at->first, at->second, EPOLL_CTL_DEL);
    m_watched.erase(at);
}

void EpollDispatcher::watch(int descriptor, const Watched& watched, int operation)
{
    epoll_event event{.events = watched.events(), .data = {.u64 = tagOf(descriptor, watched.serial)}};
    if (::epoll_ctl(m_epoll, operation, descriptor, &event) != 0) {
        qWarning("Descriptor %d cannot be waited for: %s", descriptor, qPrintable(qt_error_string(errno)));
    }
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object)
{
    m_timers.add({id, static_cast<int>(interval), type}, object, TimerQueue::Clock::now());
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers.removeAllOf(object);
}

QList<EpollDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    return m_timers.allOf(object);
}

int EpollDispatcher::remainingTime(int id)
{
    const auto remaining = m_timers.remaining(id, TimerQueue::Clock::now());
    return remaining ? static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(*remaining).count()) : -1;
}

void EpollDispatcher::wakeUp()
{
    // In a turn of its own thread the flag is enough: the turn looks at it before it waits.
    if (!m_isWoken.exchange(true) && QThread::currentThread() != thread()) {
        ::eventfd_write(m_wakeUp, 1);
    }
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace stonepot

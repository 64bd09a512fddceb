// Looks at the thread that draws from another one: how long it slept at a stretch without coming back to its event
// loop, as it does when it waits for a disk or a network. A thread that only got no processor is not asleep, so a busy
// test machine is no stall.
#pragma once

#include <QFile>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace stonepot {

class StallWatch final {
public:
    StallWatch()
    {
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] { ++m_beat; });
        m_heart.start(std::chrono::milliseconds(5));
        m_watcher = std::thread(
            [this, state = QStringLiteral("/proc/self/task/%1/stat").arg(::syscall(SYS_gettid))] { watch(state); });
    }
    ~StallWatch() { static_cast<void>(longest()); }

    // Ends the watch.
    [[nodiscard]] std::chrono::milliseconds longest()
    {
        m_done = true;
        if (m_watcher.joinable()) {
            m_watcher.join();
        }
        return std::chrono::milliseconds(m_longest.load());
    }

private:
    static bool sleeps(const QString& state)
    {
        QFile file(state);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const char letter = text.mid(text.lastIndexOf(')') + 2, 1).append('R').at(0);
        return letter == 'S' || letter == 'D';
    }

    void watch(const QString& state)
    {
        using Clock = std::chrono::steady_clock;
        constexpr std::chrono::milliseconds every{2};
        constexpr std::chrono::milliseconds known{20}; // longer between two looks: what happened there nobody saw
        int beat = m_beat;
        auto since = Clock::now();
        auto looked = since;
        while (!m_done) {
            std::this_thread::sleep_for(every);
            const auto now = Clock::now();
            if (m_beat != beat || !sleeps(state) || now - looked > known) {
                beat = m_beat;
                since = now;
            }
            looked = now;
            const auto asleep = std::chrono::duration_cast<std::chrono::milliseconds>(now - since).count();
            m_longest = std::max<qint64>(m_longest, asleep);
        }
    }

    QTimer m_heart;
    std::atomic<int> m_beat{0};
    std::atomic<bool> m_done{false};
    std::atomic<qint64> m_longest{0};
    std::thread m_watcher;
};

} // namespace stonepot

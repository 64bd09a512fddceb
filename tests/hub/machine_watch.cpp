#include "machine_watch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <numeric>
#include <sched.h>
#include <string>
#include <unistd.h>

namespace stonepot {

namespace {

constexpr double everyMs = 1;
constexpr double lateMs = 1; // the longest that a system call or an interrupt holds a processor is a fraction of it

timespec asTimespec(double ms)
{
    const auto ns = static_cast<long long>(ms * 1e6);
    return {.tv_sec = ns / 1'000'000'000, .tv_nsec = ns % 1'000'000'000};
}

// Since the machine started.
double allStolenTime()
{
    std::ifstream file("/proc/stat");
    std::string word; // cpu user nice system idle iowait irq softirq steal
    for (int i = 0; i < 9; ++i) {
        file >> word;
    }
    return file ? std::stod(word) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK)) : 0;
}

} // namespace

double MachineWatch::now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

MachineWatch::MachineWatch()
    : m_stolenBefore(allStolenTime())
{
    cpu_set_t mine;
    CPU_ZERO(&mine);
    ::sched_getaffinity(0, sizeof mine, &mine);
    for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
        if (CPU_ISSET(processor, &mine)) {
            m_threads.emplace_back([this, processor] { watch(processor); });
        }
    }
}

MachineWatch::~MachineWatch()
{
    m_isOver = true;
    for (std::thread& each : m_threads) {
        each.join();
    }
}

bool MachineWatch::stoodStill(const Span& during) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_still,
                               [&](const Span& each) { return each.from < during.to && during.from < each.to; });
}

double MachineWatch::stillTime() const
{
    const std::scoped_lock lock(m_mutex);
    return std::accumulate(m_still.begin(), m_still.end(), 0.0,
                           [](double sum, const Span& each) { return sum + each.to - each.from; });
}

double MachineWatch::stolenTime() const
{
    return allStolenTime() - m_stolenBefore;
}

void MachineWatch::watch(int processor)
{
    cpu_set_t only;
    CPU_ZERO(&only);
    CPU_SET(processor, &only);
    const sched_param first{.sched_priority = 1};
    if (::sched_setaffinity(0, sizeof only, &only) != 0 || ::sched_setscheduler(0, SCHED_FIFO, &first) != 0) {
        m_isWatching = false;
        return;
    }
    double due = now();
    while (!m_isOver) {
        due += everyMs;
        const timespec until = asTimespec(due);
        ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
        if (const double woken = now(); woken - due > lateMs) {
            const std::scoped_lock lock(m_mutex);
            m_still.push_back({due, woken});
            due = woken;
        }
    }
}

} // namespace stonepot

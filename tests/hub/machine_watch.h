// When this machine stood still: on each of its processors somebody who goes before everybody else wants to be woken
// each millisecond. When he is late, then because there was no processor, as when the host of a virtual machine gives
// it to another; nothing that programs on this machine do makes him wait so long.
#pragma once

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace stonepot {

class MachineWatch final {
public:
    // On the clock of std::chrono::steady_clock, in ms.
    struct Span {
        double from;
        double to;
    };
    [[nodiscard]] static double now();

    MachineWatch();
    ~MachineWatch();
    MachineWatch(const MachineWatch&) = delete;
    MachineWatch& operator=(const MachineWatch&) = delete;

    // Not, when this program may not go before others (that takes root, or CAP_SYS_NICE): then nothing is ever seen.
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    [[nodiscard]] bool stoodStill(const Span& during) const;
    // Of all processors, in ms; and what the system says that the host took since this began, to compare.
    [[nodiscard]] double stillTime() const;
    [[nodiscard]] double stolenTime() const;

private:
    void watch(int processor);

    const double m_stolenBefore;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isWatching = true;
    mutable std::mutex m_mutex;
    std::vector<Span> m_still;
    std::vector<std::thread> m_threads;
};

} // namespace stonepot

// A hub inside a program, on a thread of its own: that of a shop with one machine, and that of `stonepot --demo`.
#pragma once

#include "core/clock.h"
#include "hub/running_hub.h"

#include <QThread>
#include <memory>

namespace stonepot {

class HubThread final {
public:
    // Waits until it listens. Errors: those of RunningHub::start. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<HubThread>> start(const RunningHub::Settings& settings,
                                                                  const Clock& clock);
    ~HubThread(); // says good-bye to everybody, and waits for it

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    HubThread() = default;

    std::unique_ptr<QThread> m_thread;
    RunningHub* m_hub = nullptr; // lives on the thread, until it has stopped
    quint16 m_port = 0;
};

} // namespace stonepot

// The hub of `stonepot --demo`: on a free loopback port, on a thread of its own, with the sample restaurant.
#pragma once

#include "core/clock.h"
#include "core/menu.h"

#include <QThread>
#include <memory>

namespace stonepot {

class RunningHub;

class DemoHub final {
public:
    static constexpr QLatin1StringView tenant{"demo"};

    // Waits until it listens. Errors: those of RunningHub::start. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<DemoHub>> start(const QString& database, const Menu& menu,
                                                                const Clock& clock);
    ~DemoHub();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    DemoHub() = default;

    std::unique_ptr<QThread> m_thread;
    RunningHub* m_hub = nullptr; // lives on the thread, until it has stopped
    quint16 m_port = 0;
};

// The sample restaurant that is built into the program.
[[nodiscard]] Result<Menu> demoMenu();

} // namespace stonepot

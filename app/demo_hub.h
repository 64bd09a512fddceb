// The hub of `stonepot --demo`: on a free loopback port, on a thread of its own, with the sample restaurant.
#pragma once

#include "core/clock.h"
#include "core/menu.h"

#include <memory>

namespace stonepot {

class HubThread;

class DemoHub final {
public:
    static constexpr QLatin1StringView tenant{"demo"};

    // Waits until it listens. Errors: those of RunningHub::start. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<DemoHub>> start(const QString& database, const Menu& menu,
                                                                const Clock& clock);
    ~DemoHub();

    [[nodiscard]] quint16 port() const;

private:
    DemoHub() = default;

    std::unique_ptr<HubThread> m_hub;
};

} // namespace stonepot

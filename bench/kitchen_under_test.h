// A whole kitchen display with its window, as `stonepot --kds` has it, against a backend of the bench.
#pragma once

#include "composition.h"

#include "core/clock.h"
#include "ui/kds/kitchen_window.h"

namespace stonepot::bench {

class KitchenUnderTest final {
public:
    // A device with its own database in `folder`, and no window.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> device(const QString& folder, const QString& name,
                                                                     quint16 port, const Clock& clock);
    // 1920 × 1080, painted by the processor.
    [[nodiscard]] static Result<std::unique_ptr<KitchenUnderTest>> start(const QString& folder, quint16 port);

    [[nodiscard]] KitchenStore& store() { return m_device->kitchen(); }
    [[nodiscard]] LinkStatus& link() { return m_device->status(); }
    [[nodiscard]] TicketBoard& board() { return m_window->board(); }

private:
    KitchenUnderTest() = default;

    SystemClock m_clock;
    std::unique_ptr<Composition> m_device;
    std::unique_ptr<KitchenWindow> m_window;
};

// Turns the event loop until that is so, at most a minute.
[[nodiscard]] bool turnUntil(const std::function<bool()>& done);

} // namespace stonepot::bench

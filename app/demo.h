// `stonepot --demo`: hub, till and kitchen display in one program, connected as three machines would be.
#pragma once

#include "demo_hub.h"
#include "screens.h"

namespace stonepot {

class Demo final {
public:
    // Keeps its data in the folder, and does what the options say of a till. Errors: those of DemoHub::start and
    // makeScreen. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Demo>> start(const Options& options, const QString& folder,
                                                             const Clock& clock);

    [[nodiscard]] Screen& till() { return m_till; }
    [[nodiscard]] Screen& kitchen() { return m_kitchen; }

private:
    Demo() = default;

    // In the order of construction: screens say good-bye to a hub that is still there.
    std::unique_ptr<DemoHub> m_hub;
    Screen m_till;
    Screen m_kitchen;
};

} // namespace stonepot

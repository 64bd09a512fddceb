// How a kitchen display and the screen for guests behave: from the environment and `.env` (docs/kitchen.md).
#pragma once

#include "settings.h"

#include "core/clock.h"

#include <QHash>

namespace stonepot {

struct DisplaySettings {
    struct Limits {
        Milliseconds warning{0};
        Milliseconds late{0};

        bool operator==(const Limits&) const = default;
    };

    QString keyMapFile;            // what each key does; empty: as it is compiled in
    QHash<QString, Limits> limits; // by kind of order: "dine-in", "pickup", "delivery", "other"; those that were said
    bool reducedMotion = false;    // nothing flashes
    bool names = false;            // on the screen for guests
    int chime = 70;                // per cent
    Milliseconds keepReady = std::chrono::minutes(15);

    bool operator==(const DisplaySettings&) const = default;
};

// ValidationError names the setting.
[[nodiscard]] Result<DisplaySettings> resolveDisplay(const Variables& environment, const Variables& dotEnv);

} // namespace stonepot

// The commands of stonepot-bench.
#pragma once

#include "report.h"

#include "core/error.h"

#include <QString>

namespace stonepot::bench {

struct Settings {
    QString folder;     // whose disk is measured
    QString database;   // instead of a file in it: postgresql://…
    QString wsUrl;      // of a backend that runs already, instead of a hub of our own
    bool base = false;  // it knows nothing of our extensions
    double seconds = 5; // of each measurement
    int tills = 64;
    int displays = 100;
    int rate = 800; // orders a second
    int clients = 1000;
};

// Durable, acknowledged orders a second, beside what the disk and one commit an order can do.
[[nodiscard]] Status submit(const Settings& settings, Report& report);
// How long an order takes to every display.
[[nodiscard]] Status fanOut(const Settings& settings, Report& report);
// Two hubs on one PostgreSQL database: what telling each other costs, and how long an order takes across.
[[nodiscard]] Status hubs(const Settings& settings, Report& report);
// How long devices take to be in sync again when their hub was stopped and started.
[[nodiscard]] Status reconnect(const Settings& settings, Report& report);
// A restaurant's day in a quarter of a minute for each second of `seconds`: orders as guests come, cooked and
// completed, and a hub that is started again at night.
[[nodiscard]] Status soak(const Settings& settings, Report& report);
// What clients that do nothing cost.
[[nodiscard]] Status idle(const Settings& settings, Report& report);

// How long a kitchen's board takes for a frame, and for all tickets at once. Painted by the processor.
[[nodiscard]] Status board(const Settings& settings, Report& report);

// From the tap that places an order on a till until the kitchen has painted it, beside the disk's and one commit's
// ceiling.
[[nodiscard]] Status tapToKitchen(const Settings& settings, Report& report);
// How long a kitchen takes for everything it missed, as a full state and as events, beside reading it alone.
[[nodiscard]] Status resync(const Settings& settings, Report& report);

// How long a printer's bytes take for 1,000 kitchen tickets, beside the layout alone and the paper's own way.
[[nodiscard]] Status print(const Settings& settings, Report& report);

// What a cashier waits for, in the till's real window on a display of memory (Xvfb).
[[nodiscard]] Status startup(const Settings& settings, Report& report); // to a frame that can be used; beside Chromium
[[nodiscard]] Status memory(const Settings& settings, Report& report);  // at log-in
[[nodiscard]] Status touch(const Settings& settings, Report& report);   // tile to line, category to tiles; memory
[[nodiscard]] Status search(const Settings& settings, Report& report);  // a key among 20,000 items

} // namespace stonepot::bench

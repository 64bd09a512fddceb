// What the same disk can do at most, measured in the same run.
#pragma once

#include "core/error.h"

#include <QString>

namespace stonepot::bench {

// 4 KiB written and flushed (fdatasync), again and again.
[[nodiscard]] Result<double> flushesPerSecond(const QString& folder, double seconds);

struct OneByOne {
    double perSecond = 0;
    double medianMs = 0;
};
// Orders by the hub's own rules into a database of its own, a commit each: no batches, no threads, no network.
[[nodiscard]] Result<OneByOne> oneCommitAnOrder(const QString& database, double seconds);

} // namespace stonepot::bench

// Tills that each send the next order when the one before is answered, for as little processor time as that takes: what
// is measured shares the machine with what measures.
#pragma once

#include "orders.h"

#include "core/error.h"

#include <QList>

namespace stonepot::bench {

struct LoadOutcome {
    QList<double> times; // of each accepted order, in ms
    int refused = 0;
    qint64 elapsedNs = 0;
};

[[nodiscard]] Result<LoadOutcome> submitOrders(quint16 port, int tills, double seconds, Via via);

} // namespace stonepot::bench

// What the hub says of itself to Prometheus. No label names a tenant: whoever may read it may know no other's name.
#pragma once

#include "hub/command_queue.h"

#include <QHash>
#include <QLatin1StringView>

namespace stonepot {

struct ServerFigures {
    int connections = 0;
    int clients = 0; // of them by WebSocket
    qint64 unsentBytes = 0;
    QHash<QLatin1StringView, qint64> limitsReached;
};

[[nodiscard]] QByteArray metricsText(const StoreHealth& store, const ServerFigures& server);

} // namespace stonepot

// Takes outbox entries to the backend: WebSocket when online, HTTP when not or when no answer came within 3 s, and
// otherwise they stay. What it decides comes from the pure core/submission; this class only performs it.
#pragma once

#include "core/outbox.h"

#include <QObject>
#include <memory>

namespace stonepot {

class ConnectionManager;
class DeviceStore;
class HttpClient;

class OrderSubmitter final : public QObject {
    Q_OBJECT
public:
    // `tenant`: whose tickets to look through; a backend of one tenant needs none.
    OrderSubmitter(DeviceStore& storage, ConnectionManager& link, HttpClient& http, const Clock& clock,
                   const QString& tenant = {}, QObject* parent = nullptr);
    ~OrderSubmitter() override;

    // Entries that storage already holds: from its snapshot at start, and each one after it was committed.
    void add(const std::vector<OutboxEntry>& entries);
    // Orders of this device that the backend answered in an earlier run; before what that run left unanswered is added.
    // To a base backend's list they are ours, and not the echo of anything new.
    void remember(const std::vector<Order>& answered);
    // A person's decision on a refused entry.
    void retry(const QString& key);

    [[nodiscard]] int queuedCount() const; // without an answer
    [[nodiscard]] int refusedCount() const;

    // Attempts over HTTP are allowed from log-in to log-out.
    void setActive(bool active);

signals:
    // Both come after they are on disk. `route` is "websocket" or "http". Exactly one of answered and refused comes for
    // an entry (refused again after a retry).
    void answered(const stonepot::OutboxEntry& entry, const QString& orderId, const QString& orderNumber,
                  const QString& route);
    void refused(const stonepot::OutboxEntry& entry, stonepot::ErrorCode code, const QString& reason);
    void countsChanged(int queued, int refused);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot

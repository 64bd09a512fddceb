// What clients are told when they connect: the whole state, or what they missed.
#pragma once

#include "hub/command_queue.h"
#include "hub/event_store.h"
#include "hub/tenant_state.h"

namespace stonepot {

// A sync_state frame that is true for the state's seq. Parts of a delta come to about `deltaBytes`.
[[nodiscard]] Result<SyncReply> syncState(EventStore& store, TenantState& state, const SyncRequest& request,
                                          qint64 deltaBytes, Instant now);

[[nodiscard]] Result<QList<QByteArray>> kitchenOrdersFor(EventStore& store, const QString& tenant,
                                                         const QString& station);
[[nodiscard]] Result<MenuReply> menuReply(const TenantState& state);
[[nodiscard]] Result<OrderPage> orderPage(EventStore& store, const QString& tenant, const OrderQuery& query);
[[nodiscard]] Result<OrderHistory> orderHistory(EventStore& store, const QString& tenant, const QString& orderId);

} // namespace stonepot

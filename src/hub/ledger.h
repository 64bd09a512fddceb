// One tenant's book, open for writing inside a transaction: what a command does to the tenant goes through here.
#pragma once

#include "hub/event_store.h"
#include "hub/tenant_state.h"

#include <concepts>
#include <functional>

namespace stonepot {

// The outer error is the store's, and the transaction is lost with it; a refusal is an answer like any other.
using Execution = Result<CommandReply>;

// What a client wants done once, however often it asks.
struct Intent {
    QString key{}; // orderKey() or actionKey()
    QByteArray contentHash{};
    QString clientOrderId{}; // one of the two, for the ack
    QString clientActionId{};
    bool eventHoldsAnswer =
        false; // the event at its seq has `order` and `kitchenOrder`, so they need not be kept twice
};

class Ledger final {
public:
    // The tenant is locked, and `state` is true for its head.
    Ledger(EventStore& store, const QString& tenant, TenantState& state, const Clock& clock);

    [[nodiscard]] EventStore& store() { return m_store; }
    [[nodiscard]] const QString& tenant() const { return m_tenant; }
    [[nodiscard]] TenantState& state() { return m_state; }
    [[nodiscard]] Instant now() const { return m_now; } // the same for all of one transaction

    // The seq that the next event will have.
    [[nodiscard]] qint64 nextSeq() const { return m_state.seq() + 1; }
    [[nodiscard]] Status append(const QString& type, const QByteArray& message, const QString& orderId = {});
    [[nodiscard]] const Events& events() const { return m_events; }

    // Runs `work` unless the intent was accepted before: then the stored answer is given again, or IdempotencyMismatch
    // when its content was another. An intent without an id is never a repeat.
    [[nodiscard]] Execution once(const Intent& intent, const std::function<Execution()>& work);
    // The same for work that appends one event, about an order whose id is known before, and refuses nothing: asked and
    // answered in one step, for the store's sake.
    [[nodiscard]] Execution once(const Intent& intent, const QString& orderId, const std::function<Execution()>& work);

private:
    [[nodiscard]] Execution keepRefusal(const Intent& intent, const Refused& refused);
    [[nodiscard]] Execution again(const StoredAnswer& answer, const Intent& intent);
    [[nodiscard]] Execution replay(const StoredAnswer& answer, const Intent& intent);

    EventStore& m_store;
    const QString m_tenant;
    TenantState& m_state;
    Instant m_now;
    Events m_events;
};

// Does one after the other until one fails.
template <std::invocable... Steps>
[[nodiscard]] Status inTurn(Steps&&... steps)
{
    Status status;
    static_cast<void>(((status = steps()).has_value() && ...));
    return status;
}

[[nodiscard]] Execution refuse(Error error, QByteArray order = {});
[[nodiscard]] Execution refuse(ErrorCode code, const QString& where, const QString& what);

// Who did it, as `updatedBy` and `by` say it.
[[nodiscard]] QString label(const Caller& caller);

} // namespace stonepot

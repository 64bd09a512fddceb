#include "hub/ledger.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArray member(const QJsonObject& message, QLatin1StringView key)
{
    const QJsonObject object = message.value(key).toObject();
    return object.isEmpty() ? QByteArray() : toFrame(object);
}

bool hasId(const Intent& intent)
{
    return intent.key.size() > 1; // something behind the letter of its name space
}

} // namespace

Ledger::Ledger(EventStore& store, const QString& tenant, TenantState& state, const Clock& clock)
    : m_store(store)
    , m_tenant(tenant)
    , m_state(state)
    , m_now(clock.now())
{
}

Status Ledger::append(const QString& type, const QByteArray& message, const QString& orderId)
{
    const Event event{nextSeq(), type, message};
    if (const Status status = m_store.append(m_tenant, event, orderId); !status) {
        return status;
    }
    m_events.append(event);
    m_state.moveTo(event.seq);
    return {};
}

Execution Ledger::once(const Intent& intent, const std::function<Execution()>& work)
{
    if (!hasId(intent)) {
        return work();
    }
    const auto stored = m_store.answer(m_tenant, intent.key);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (*stored) {
        return again(**stored, intent);
    }
    Execution execution = work();
    if (!execution) {
        return execution;
    }
    if (!*execution) {
        return execution->error().seq == 0 ? execution : keepRefusal(intent, execution->error());
    }
    const Accepted& accepted = **execution;
    const Status kept =
        m_store.putAnswer(m_tenant, {.key = intent.key,
                                     .contentHash = intent.contentHash,
                                     .seq = accepted.ack.seq,
                                     .orderId = accepted.ack.orderId,
                                     .orderNumber = accepted.ack.orderNumber,
                                     .kitchenOrder = intent.eventHoldsAnswer ? QByteArray() : accepted.kitchenOrder});
    return kept ? execution : Execution(std::unexpected(kept.error()));
}

Execution Ledger::once(const Intent& intent, const QString& orderId, const std::function<Execution()>& work)
{
    if (!hasId(intent)) {
        return work();
    }
    const auto isFirst = m_store.putFirstAnswer(m_tenant, {.key = intent.key,
                                                           .contentHash = intent.contentHash,
                                                           .seq = nextSeq(),
                                                           .orderId = orderId,
                                                           .orderNumber = {}, // the event has it
                                                           .kitchenOrder = {}});
    if (!isFirst) {
        return std::unexpected(isFirst.error());
    }
    if (*isFirst) {
        return work();
    }
    const auto stored = m_store.answer(m_tenant, intent.key);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return fail(ErrorCode::StorageCorrupt, intent.key, u"An answer is there and cannot be read."_s);
    }
    return again(**stored, intent);
}

Execution Ledger::again(const StoredAnswer& answer, const Intent& intent)
{
    return answer.contentHash == intent.contentHash
               ? replay(answer, intent)
               : refuse(ErrorCode::IdempotencyMismatch, {}, u"The same id was used for something else before."_s);
}

Execution Ledger::keepRefusal(const Intent& intent, const Refused& refused)
{
    const Status kept = m_store.putAnswer(m_tenant, {.key = intent.key,
                                                     .contentHash = intent.contentHash,
                                                     .seq = refused.seq,
                                                     .orderId = {},
                                                     .orderNumber = {},
                                                     .kitchenOrder = {},
                                                     .conflict = refused.error.text()});
    return kept ? Execution(CommandReply(std::unexpected(refused))) : Execution(std::unexpected(kept.error()));
}

Execution Ledger::replay(const StoredAnswer& answer, const Intent& intent)
{
    Accepted accepted;
    accepted.ack = {.clientOrderId = intent.clientOrderId,
                    .clientActionId = intent.clientActionId,
                    .orderId = answer.orderId,
                    .orderNumber = answer.orderNumber,
                    .seq = answer.seq,
                    .replayed = true};
    accepted.kitchenOrder = answer.kitchenOrder;
    if (intent.eventHoldsAnswer && answer.seq > 0) {
        const auto events = m_store.eventsAfter(m_tenant, answer.seq - 1, 1);
        if (!events) {
            return std::unexpected(events.error());
        }
        const QJsonObject message =
            events->isEmpty() ? QJsonObject() : QJsonDocument::fromJson(events->first().message).object();
        accepted.ack.orderNumber = message["order"_L1]["orderNumber"_L1].toString(answer.orderNumber);
        accepted.order = member(message, "order"_L1);
        accepted.kitchenOrder = member(message, "kitchenOrder"_L1);
    }
    if (!answer.conflict.isEmpty()) {
        return CommandReply(
            std::unexpected(Refused{{ErrorCode::Conflict, {}, answer.conflict}, accepted.order, answer.seq}));
    }
    return CommandReply(accepted);
}

Execution refuse(Error error, QByteArray order)
{
    return CommandReply(std::unexpected(Refused{std::move(error), std::move(order)}));
}

Execution refuse(ErrorCode code, const QString& where, const QString& what)
{
    return refuse(Error{code, where, what});
}

QString label(const Caller& caller)
{
    for (const QString& name : {caller.name, caller.deviceId}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return u"hub"_s;
}

} // namespace stonepot

#include "state/amendments.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Order withTaken(Order order, const std::vector<OrderOp>& ops)
{
    for (const OrderOp& op : ops) {
        const auto* pay = std::get_if<Pay>(&op);
        const auto isThere = [&order](const Payment& payment) {
            return std::ranges::find(order.payments, payment) != order.payments.end();
        };
        if (pay != nullptr && !std::ranges::all_of(pay->payments, isThere)) {
            order.payments.insert(order.payments.end(), pay->payments.begin(), pay->payments.end());
        }
    }
    Order priced = order;
    return !order.totalsGiven && recomputeTotals(priced) ? priced : order;
}

} // namespace

AmendmentKind amendmentKind(const AmendOrder& message)
{
    const auto has = [&message](QLatin1StringView name) {
        return std::ranges::any_of(
            message.ops, [name](const QJsonValue& op) { return op.toObject().value("op"_L1).toString() == name; });
    };
    return has("refund"_L1)       ? AmendmentKind::Refund
           : has("void_lines"_L1) ? AmendmentKind::Void
           : has("pay"_L1)        ? AmendmentKind::Payment
                                  : AmendmentKind::Other;
}

void Amendments::add(const OutboxEntry& entry, const Order& base)
{
    const auto* message = std::get_if<AmendOrder>(&entry.message);
    if (message == nullptr) {
        return;
    }
    if (auto ops = parseOps(message->ops, base)) {
        m_pending[entry.orderKey].push_back({entry.key, message->baseVersion, *std::move(ops)});
    }
}

Order Amendments::shown(const Order& base) const
{
    Order order = base;
    const auto pending = m_pending.constFind(keyOf(base));
    if (pending == m_pending.cend()) {
        return order;
    }
    for (const Pending& each : *pending) {
        if (const auto amended = amend(order, each.ops)) {
            order = amended->order; // in a conflict: the money alone, as the backend will say
        }
    }
    return order;
}

Order Amendments::answered(const OutboxEntry& entry, const Order& base)
{
    const auto pending = take(entry);
    if (!pending || base.version > pending->baseVersion) {
        return base;
    }
    const auto amended = amend(base, pending->ops);
    return amended ? amended->order : base;
}

Order Amendments::refused(const OutboxEntry& entry, const Order& base)
{
    if (const auto pending = take(entry)) {
        return withTaken(base, pending->ops);
    }
    const auto* message = std::get_if<AmendOrder>(&entry.message); // by an earlier run
    const auto ops = message != nullptr ? parseOps(message->ops, base) : std::vector<OrderOp>();
    return ops ? withTaken(base, *ops) : base;
}

std::optional<Amendments::Pending> Amendments::take(const OutboxEntry& entry)
{
    const auto pending = m_pending.find(entry.orderKey);
    if (pending == m_pending.end()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(*pending, entry.key, &Pending::key);
    if (found == pending->end()) {
        return std::nullopt;
    }
    Pending taken = *found;
    pending->erase(found);
    if (pending->empty()) {
        m_pending.erase(pending);
    }
    return taken;
}

} // namespace stonepot

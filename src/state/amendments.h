// What this device has made of orders that were placed, and the backend has not answered yet. Screens show it on top of
// what the backend has; a refusal takes it back. No I/O.
#pragma once

#include "core/amend.h"
#include "core/outbox.h"

#include <QHash>

namespace stonepot {

// What a person would call it.
enum class AmendmentKind { Payment, Void, Refund, Other };
[[nodiscard]] AmendmentKind amendmentKind(const AmendOrder& message);

class Amendments final {
public:
    // Stored and unanswered; `base` is the order as the backend has it.
    void add(const OutboxEntry& entry, const Order& base);
    [[nodiscard]] bool any(const QString& orderKey) const { return m_pending.contains(orderKey); }
    // `base` with everything that is unanswered. What has no place there any more is left out, but not money: it was
    // taken, and shows as an overpayment.
    [[nodiscard]] Order shown(const Order& base) const;
    // Was taken: `base` with it, unless the backend has said since what the order is now.
    [[nodiscard]] Order answered(const OutboxEntry& entry, const Order& base);
    // Was refused: `base`, with the money that was taken by it. That is in the drawer, whatever the backend says.
    [[nodiscard]] Order refused(const OutboxEntry& entry, const Order& base);

private:
    struct Pending {
        QString key;
        qint64 baseVersion = 0;
        std::vector<OrderOp> ops;
    };
    [[nodiscard]] std::optional<Pending> take(const OutboxEntry& entry);

    QHash<QString, std::vector<Pending>> m_pending; // by the order's key, in the order of commit
};

} // namespace stonepot

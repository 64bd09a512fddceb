// Orders to measure with: two lines, taxed, paid.
#pragma once

#include "core/order.h"

namespace stonepot::bench {

[[nodiscard]] QString tenant();
[[nodiscard]] QString newOrderId();
[[nodiscard]] Order anOrder(const QString& clientOrderId);

enum class Via { Http, WebSocket };

// The request of one order after the other: a POST, or a message's frame. Made from a text that has room for what
// differs, because making an order costs as much as reading one, and what is measured shares the machine with what
// measures.
class OrderRequests final {
public:
    explicit OrderRequests(Via via = Via::Http);
    // Holds until the next. `displayNumber`: at most 20 characters, filled up with spaces.
    [[nodiscard]] const QByteArray& next(const QByteArray& displayNumber = "A-001");

private:
    QByteArray m_request;
    qsizetype m_id;
    qsizetype m_displayNumber;
};

} // namespace stonepot::bench

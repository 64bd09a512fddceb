// Orders to measure with: two lines, taxed, paid.
#pragma once

#include "core/order.h"

namespace stonepot::bench {

[[nodiscard]] QString tenant();
[[nodiscard]] QString newOrderId();
[[nodiscard]] Order anOrder(const QString& clientOrderId);

// The POST of one order after the other. Made from a text that has room for what differs, because making an order costs
// as much as reading one, and what is measured shares the machine with what measures.
class OrderRequests final {
public:
    OrderRequests();
    // `displayNumber`: at most 20 characters, filled up with spaces.
    [[nodiscard]] QByteArray next(const QByteArray& displayNumber = "A-001");

private:
    QByteArray m_request;
    qsizetype m_id;
    qsizetype m_displayNumber;
};

} // namespace stonepot::bench

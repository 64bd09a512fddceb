#include "state/order_times.h"

#include "state/amendments.h"

#include <algorithm>

namespace stonepot {

std::optional<Instant>* timeOf(const OutboxEntry& amendment, OrderTimes& times)
{
    const auto* message = std::get_if<AmendOrder>(&amendment.message);
    if (message == nullptr) {
        return nullptr;
    }
    switch (amendmentKind(*message)) {
    case AmendmentKind::Payment:
        return &times.paid;
    case AmendmentKind::Void:
        return &times.voided;
    case AmendmentKind::Refund:
        return &times.refunded;
    case AmendmentKind::Other:
        return nullptr;
    }
    return nullptr;
}

void noteChanges(const Order& before, const Order& now, Instant heard, OrderTimes& times)
{
    if (before.due() > 0 && now.due() == 0) {
        times.paid = times.paid.value_or(heard);
    }
    if (now.refunds.size() > before.refunds.size()) {
        times.refunded = heard;
    }
    if (std::ranges::count_if(now.lines, &OrderLine::voided) >
        std::ranges::count_if(before.lines, &OrderLine::voided)) {
        times.voided = times.voided.value_or(heard);
    }
}

} // namespace stonepot

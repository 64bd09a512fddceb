// Pricing a cart without placing it: the body and the answer of `POST /api/quote` (docs/protocol.md).
//
//   {"currency": "USD", "policy": {"scope": "total", "mode": "half-up", "cashRounding": 5, "cashMode": "down"},
//    "lines": [{"name": "Mandu", "unitPrice": 850, "quantity": "0.5", "discount": {"percent": 10},
//               "taxes": [{"id": "food", "rate": "8.875", "inclusive": false}]}],
//    "discounts": [{"amount": 100}], "charges": [{"percent": 3}],
//    "payments": [{"method": "card", "amount": 300}]}
//
//   {"lines": [{"total": 382, "tax": 25}], "subtotal": 382, "taxes": {"food": 25}, "taxTotal": 25, "total": 315,
//    "cashDue": 15}
//
// Amounts are minor units; percentages, rates and quantities are numbers or decimal strings; a refund is a negative
// quantity. Policy, discounts, taxes, charges (taxed like lines) and payments may be left out.
#pragma once

#include "core/pricing.h"

#include <QJsonObject>

namespace stonepot {

struct QuoteRequest {
    Currency currency;
    PricingInput input;        // with what other tenders than cash have covered
    bool wantsCashDue = false; // a cash step or payments were given
};

// ValidationError with the path, such as "lines[2].quantity".
[[nodiscard]] Result<QuoteRequest> parseQuote(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const QuoteRequest& request, const PricingResult& result);

// The answer to a body; the errors of parseQuote() and price().
[[nodiscard]] Result<QJsonObject> quote(const QJsonObject& json);

} // namespace stonepot

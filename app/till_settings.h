// How a till behaves, beyond its menu: from the environment and `.env` (docs/till.md).
#pragma once

#include "settings.h"

#include "core/clock.h"
#include "core/payment_code.h"

#include <optional>

namespace stonepot {

struct TillSettings {
    Milliseconds lockAfter{0};              // without a touch or a key; 0: never
    std::optional<PaymentCode> paymentCode; // drawn for guests who pay by phone
    Milliseconds paymentCodeValidity = std::chrono::minutes(5);
    bool simulatesTerminal = false; // a card terminal that only pretends
    bool development = false;       // --dev: all details of the link on the screen
};

// STONEPOT_LOCK_AFTER_MIN, STONEPOT_PAYMENT_CODE, STONEPOT_PAYMENT_CODE_MIN and STONEPOT_CARD_TERMINAL. ValidationError
// names the setting.
[[nodiscard]] Result<TillSettings> resolveTill(const Variables& environment, const Variables& dotEnv);

} // namespace stonepot

// Which order numbers guests read: what is being prepared, and what may be collected.
#pragma once

#include "core/kitchen_order.h"

#include <span>

namespace stonepot {

struct CalledNumber {
    QString number;
    Instant since{}; // ordered, or ready
    QString name{};  // of whom it is for; shown only where the restaurant wants that

    bool operator==(const CalledNumber&) const = default;
};

struct BoardNumbers {
    std::vector<CalledNumber> preparing; // oldest first
    std::vector<CalledNumber> ready;     // newest first

    bool operator==(const BoardNumbers&) const = default;
};

// An order is called once, when all its tickets are ready, and for `keepReady` at most. What is brought to a table is
// not called.
[[nodiscard]] BoardNumbers boardNumbers(std::span<const KitchenOrder> tickets, Instant now, Milliseconds keepReady);

} // namespace stonepot

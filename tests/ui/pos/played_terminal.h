// A card terminal that answers when the test says so.
#pragma once

#include "state/payment_terminal.h"

#include <vector>

namespace stonepot {

struct PlayedTerminal final : PaymentTerminal {
    void charge(const TerminalCharge& charge) override { charges.push_back(charge); }
    void cancel() override { ++cancels; }
    std::vector<TerminalCharge> charges;
    int cancels = 0;
};

} // namespace stonepot

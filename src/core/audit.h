// What somebody was trusted to do, and who agreed: kept on the device for the owner, written before it is done.
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QString>

namespace stonepot {

struct AuditEntry {
    Instant at{};
    QString what;   // "void", "refund", "discount", "price", "no_sale"
    QString order;  // as it is called: "A-042"; empty when there is none
    QString detail; // the reason, or what it was about
    Minor amount = 0;
    QString cashier; // by name, as they were called then
    QString manager; // who agreed; empty when nobody was asked

    bool operator==(const AuditEntry&) const = default;
};

} // namespace stonepot

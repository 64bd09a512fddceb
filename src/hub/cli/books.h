// The books of tenants, opened for a command.
#pragma once

#include "hub/cli/hub_options.h"
#include "hub/ledger.h"

#include <functional>

namespace stonepot {

// Runs `work` on the book of each of `tenants`, each in a transaction of its own; ends where it fails.
[[nodiscard]] Status inBooks(const HubOptions& options, const QStringList& tenants,
                             const std::function<Status(Ledger&)>& work);

} // namespace stonepot

// The rules of the hub: what each command does to a tenant's book, and when it is refused. Knows no socket and no
// thread.
#pragma once

#include "hub/ledger.h"

namespace stonepot {

// Each checks first and writes only what it accepts, so a refusal leaves nothing behind in the transaction.
[[nodiscard]] Execution execute(Ledger& ledger, const Caller& caller, const Command& command);

// Replaces the menu and tells everybody which items changed. The same menu again changes nothing.
[[nodiscard]] Status replaceMenu(Ledger& ledger, const Menu& menu);

} // namespace stonepot

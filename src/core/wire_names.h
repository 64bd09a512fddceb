// Names of enums in files and on the wire that messages.h does not already give.
#pragma once

#include "core/menu.h"

namespace stonepot {

[[nodiscard]] QString toWire(TaxScope scope); // "line", "total"
[[nodiscard]] std::optional<TaxScope> taxScopeFromWire(QStringView text);
[[nodiscard]] QString toWire(ModifierKind kind); // "choice", "add", "remove"
[[nodiscard]] std::optional<ModifierKind> modifierKindFromWire(QStringView text);

} // namespace stonepot

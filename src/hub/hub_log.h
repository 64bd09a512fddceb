// The hub's log category, "stonepot.hub". Tokens, PINs and pairing codes never go there.
#pragma once

#include <QLoggingCategory>

namespace stonepot {

Q_DECLARE_LOGGING_CATEGORY(lcHub)

} // namespace stonepot

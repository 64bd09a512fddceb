// The log of everything that concerns the databases: stonepot.store.
#pragma once

#include <QLoggingCategory>

namespace stonepot {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

} // namespace stonepot

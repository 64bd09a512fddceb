// The log of everything that concerns the link: stonepot.link.
#pragma once

#include <QLoggingCategory>

namespace stonepot {

Q_DECLARE_LOGGING_CATEGORY(lcLink)

} // namespace stonepot

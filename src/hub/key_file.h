// The hub's own secret, in a file that only its owner may read: a stolen database alone opens no PIN.
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace stonepot {

// Makes the file (0600) when there is none. ValidationError when others may read it or it holds no key.
[[nodiscard]] Result<QByteArray> loadOrMakeKey(const QString& file);

} // namespace stonepot

// Files that a person or a setting relies on.
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace stonepot {

// Whole or not at all: after a loss of power there is what was there before. StorageFailed names the path. Blocks on
// the disk.
[[nodiscard]] Status writeWholeFile(const QString& path, const QByteArray& content);

} // namespace stonepot

// A lock file that a power cut cannot leave behind for good.
#pragma once

#include <QLockFile>

namespace stonepot {

// Takes the lock of a program that is gone, also where another one died while it did the same: however long one that
// lives has been running, it keeps its own. A program that died while it made its lock left one that names nobody; that
// is found out within 300 ms. False, with the lock's error, when somebody has it or it cannot be written.
[[nodiscard]] bool takeLock(QLockFile& lock);

} // namespace stonepot

// Documents that a person has looked at, kept as text in tests/print/golden.
#pragma once

#include <QString>

namespace stonepot {

// Nothing when `text` is what the file of this name holds; otherwise what to say about it. With STONEPOT_GOLDEN=write
// in the environment the file is written instead.
[[nodiscard]] QString differenceToGolden(const QString& name, const QString& text);

} // namespace stonepot

// The typeface: Inter, compiled in where the build found it.
#pragma once

#include <QStringList>

namespace stonepot {

// In order of preference. The first call registers the compiled-in faces unless the system has Inter; without either
// the next family is used. Needs a QGuiApplication; call it from the interface thread only.
[[nodiscard]] QStringList fontFamilies();

} // namespace stonepot

// A sound as a WAV file in memory, with the volume in its samples: every system has something that plays it.
#pragma once

#include <QByteArray>
#include <functional>

class QString;

namespace stonepot {

using PlayWav = std::function<void(const QByteArray& wav)>;

// One of resources/sounds; `volume` in per cent.
[[nodiscard]] QByteArray soundFile(const QString& name, int volume);

} // namespace stonepot

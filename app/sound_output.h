// Plays a WAV file that is in memory, with what the system has for it; nothing is heard where it has nothing.
#pragma once

#include <QByteArray>

namespace stonepot {

void playWav(const QByteArray& wav);

} // namespace stonepot

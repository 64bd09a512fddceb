// Says something to whoever listens to the screen instead of looking at it.
#pragma once

#include <QString>

class QWidget;

namespace stonepot {

// What a widget has begun to show and nobody asked for: a link that is lost, a refused field, a note that goes by
// itself.
void announce(QWidget* widget, const QString& words);

} // namespace stonepot

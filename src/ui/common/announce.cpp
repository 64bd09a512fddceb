#include "ui/common/announce.h"

#include <QAccessible>
#include <QWidget>

namespace stonepot {

// Qt has announcements from 6.8 on. Before, an alert is what AT-SPI has readers say at once: they read the widget's
// name or text, which is why it is set before.
void announce(QWidget* widget, const QString& words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
#else
    QAccessibleEvent event(widget, QAccessible::Alert);
    Q_UNUSED(words)
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace stonepot

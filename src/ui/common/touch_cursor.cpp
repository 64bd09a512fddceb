#include "ui/common/touch_cursor.h"

#include <QGuiApplication>
#include <QMouseEvent>

namespace stonepot {

TouchCursor::TouchCursor()
{
    QCoreApplication::instance()->installEventFilter(this);
}

TouchCursor::~TouchCursor()
{
    setHidden(false);
}

bool TouchCursor::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::TouchBegin) {
        setHidden(true);
    } else if (m_hidden && event->type() == QEvent::MouseMove &&
               static_cast<QMouseEvent*>(event)->source() == Qt::MouseEventNotSynthesized) {
        setHidden(false); // a touch makes mouse events, too; this one is a mouse's own
    }
    return false;
}

void TouchCursor::setHidden(bool hidden)
{
    if (m_hidden == hidden) {
        return;
    }
    m_hidden = hidden;
    if (hidden) {
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    } else {
        QGuiApplication::restoreOverrideCursor();
    }
}

} // namespace stonepot

#include "ui/pos/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace stonepot {

IdleWatch::IdleWatch(const Clock& clock, Milliseconds after, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_after(after)
    , m_last(clock.monotonic())
{
    if (after <= Milliseconds(0)) {
        return;
    }
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        if (!m_told && m_clock.monotonic() - m_last >= m_after) {
            m_told = true;
            emit idle();
        }
    });
    m_everySecond.start(std::chrono::seconds(1));
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        m_last = m_clock.monotonic();
        m_told = false;
        break;
    default:
        break;
    }
    return false;
}

} // namespace stonepot

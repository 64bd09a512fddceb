#include "ui/pos/scanner_input.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace stonepot {

ScannerInput::ScannerInput(const Clock& clock, QWidget* window)
    : QObject(window)
    , m_clock(clock)
    , m_window(window)
{
    qApp->installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(fastest);
    connect(&m_patience, &QTimer::timeout, this, &ScannerInput::release);
}

bool ScannerInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_replaying || !watched->isWidgetType()) {
        return false;
    }
    const auto* widget = static_cast<QWidget*>(watched);
    // A key that nobody takes travels up through the parents; it counts where it comes in.
    if (widget->window() != m_window || widget != QApplication::focusWidget()) {
        return false;
    }
    return key(watched, static_cast<QKeyEvent&>(*event));
}

bool ScannerInput::key(QObject* watched, const QKeyEvent& event)
{
    const Milliseconds now = m_clock.monotonic();
    const bool goesOn = m_last && now - *m_last <= fastest && m_target == watched;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (!goesOn || m_code.size() < shortest) {
            release();
            return false;
        }
        if (auto* field = qobject_cast<QLineEdit*>(watched)) {
            field->setText(m_fieldBefore);
        }
        const QString code = m_code;
        forget();
        emit scanned(code);
        return true;
    }
    const QString text = event.text();
    const bool typed = !event.isAutoRepeat() && text.size() == 1 && text.at(0).isPrint() && !text.at(0).isSpace() &&
                       !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!typed) {
        release();
        return false;
    }
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (!goesOn) {
        release();
        m_target = watched;
        m_fieldBefore = field != nullptr ? field->text() : QString();
    }
    m_code += text;
    m_last = now;
    if (field != nullptr) {
        return false;
    }
    m_held.push_back({event.key(), event.modifiers(), text});
    m_patience.start();
    return true;
}

void ScannerInput::release()
{
    const auto held = std::exchange(m_held, {});
    const QPointer<QObject> target = m_target;
    forget();
    m_replaying = true;
    for (const Held& each : held) {
        if (target) {
            QKeyEvent press(QEvent::KeyPress, each.key, each.modifiers, each.text);
            QCoreApplication::sendEvent(target, &press);
        }
    }
    m_replaying = false;
}

void ScannerInput::forget()
{
    m_patience.stop();
    m_held.clear();
    m_code.clear();
    m_last.reset();
    m_target.clear();
}

} // namespace stonepot

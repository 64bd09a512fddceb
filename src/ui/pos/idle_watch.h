// Notices that nobody has touched the program for a while.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace stonepot {

class IdleWatch final : public QObject {
    Q_OBJECT
public:
    // `after` 0: never.
    IdleWatch(const Clock& clock, Milliseconds after, QObject* parent = nullptr);

signals:
    void idle(); // once, until somebody is there again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    Milliseconds m_after;
    Milliseconds m_last; // monotonic
    bool m_told = false;
    QTimer m_everySecond;
};

} // namespace stonepot

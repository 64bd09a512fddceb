// Waits on the event loop until something holds. Unlike QTest::qWaitFor it never sleeps while there is work, so what
// takes thousands of turns of the loop takes no longer than they do, and times are measured to a millisecond or so.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <chrono>

namespace stonepot {

template <typename Predicate>
[[nodiscard]] bool eventually(Predicate holds, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    QTimer wake; // a predicate may depend on time alone
    wake.start(std::chrono::milliseconds(5));
    const QDeadlineTimer deadline(patience);
    while (!holds()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace stonepot

// What Qt's own event dispatcher does, ours does too: a test runs in a thread with the one and in one with the other.
#pragma once

#include "hub/epoll_dispatcher.h"

#include <QTest>
#include <QThread>
#include <functional>
#include <memory>

namespace stonepot {

// Not GLib's.
inline void useQtsOwn()
{
    qputenv("QT_NO_GLIB", "1");
}

// The rows of a test.
inline void addDispatchers()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("Qt's") << false;
    QTest::newRow("epoll") << true;
}

// With the dispatcher of this row.
inline std::unique_ptr<QThread> makeThread(const std::function<void()>& work)
{
    std::unique_ptr<QThread> thread(QThread::create(work));
    if (*static_cast<bool*>(QTest::qData("isOurs", QMetaType::Bool))) {
        thread->setEventDispatcher(new EpollDispatcher);
    }
    return thread;
}

// In such a thread, to its end.
inline void inThread(const std::function<void()>& work)
{
    const auto thread = makeThread(work);
    thread->start();
    QVERIFY(thread->wait(60'000));
}

// One turn of this thread's event loop that does not wait.
inline void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace stonepot

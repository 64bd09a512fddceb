#include "hub_thread.h"

#include <QEventLoop>
#include <future>

namespace stonepot {

Result<std::unique_ptr<HubThread>> HubThread::start(const RunningHub::Settings& settings, const Clock& clock)
{
    std::promise<Result<RunningHub*>> started;
    auto answer = started.get_future();
    std::unique_ptr<QThread> thread(QThread::create([settings, &clock, started = std::move(started)]() mutable {
        const auto hub = RunningHub::start(settings, clock);
        if (!hub) {
            started.set_value(std::unexpected(hub.error()));
            return;
        }
        QEventLoop loop;
        QObject::connect(hub->get(), &RunningHub::stopped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        started.set_value(hub->get());
        loop.exec();
    }));
    thread->setObjectName(QStringLiteral("hub"));
    thread->start();
    const auto hub = answer.get();
    if (!hub) {
        thread->wait();
        return std::unexpected(hub.error());
    }
    std::unique_ptr<HubThread> running(new HubThread);
    running->m_thread = std::move(thread);
    running->m_hub = *hub;
    running->m_port = (*hub)->port();
    return running;
}

HubThread::~HubThread()
{
    QMetaObject::invokeMethod(m_hub, &RunningHub::stop, Qt::QueuedConnection);
    m_thread->wait();
}

} // namespace stonepot

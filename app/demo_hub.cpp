#include "demo_hub.h"

#include "hub/running_hub.h"

#include <QEventLoop>
#include <QFile>
#include <future>

using namespace Qt::StringLiterals;

namespace stonepot {

Result<std::unique_ptr<DemoHub>> DemoHub::start(const QString& database, const Menu& menu, const Clock& clock)
{
    RunningHub::Settings settings;
    settings.server.port = 0;
    settings.server.demoStaff = true;
    settings.database = database;
    settings.tenants = {tenant};
    settings.menus.push_back({tenant, menu});

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
    thread->setObjectName(u"demo hub"_s);
    thread->start();
    const auto hub = answer.get();
    if (!hub) {
        thread->wait();
        return std::unexpected(hub.error());
    }
    std::unique_ptr<DemoHub> demo(new DemoHub);
    demo->m_thread = std::move(thread);
    demo->m_hub = *hub;
    demo->m_port = (*hub)->port();
    return demo;
}

DemoHub::~DemoHub()
{
    QMetaObject::invokeMethod(m_hub, &RunningHub::stop, Qt::QueuedConnection);
    m_thread->wait();
}

Result<Menu> demoMenu()
{
    QFile file(u":/stonepot/menu/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.fileName(), file.errorString());
    }
    return parseMenu(file.readAll());
}

} // namespace stonepot

#include "kitchen_under_test.h"

#include "orders.h"

#include "ui/kds/ticket_board.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr qint64 longestWait = 60'000; // ms

} // namespace

Result<std::unique_ptr<Composition>> KitchenUnderTest::device(const QString& folder, const QString& name, quint16 port,
                                                              const Clock& clock)
{
    Composition::Config config;
    config.role = DeviceRole::Kitchen; // nobody needs to log in
    config.addresses = {QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/%2"_s.arg(port).arg(tenant())),
                        QUrl(u"http://127.0.0.1:%1/api"_s.arg(port)), tenant()};
    config.dataDir = folder + u'/' + name;
    config.device = name;
    return Composition::make(config, clock);
}

Result<std::unique_ptr<KitchenUnderTest>> KitchenUnderTest::start(const QString& folder, quint16 port)
{
    std::unique_ptr<KitchenUnderTest> kitchen(new KitchenUnderTest);
    auto made = device(folder, u"kitchen-1"_s, port, kitchen->m_clock);
    if (!made) {
        return std::unexpected(made.error());
    }
    kitchen->m_device = *std::move(made);
    kitchen->m_window = std::make_unique<KitchenWindow>(kitchen->store(), kitchen->link(), kitchen->m_clock);
    kitchen->m_window->resize(1920, 1080);
    kitchen->m_window->show();
    return kitchen;
}

bool turnUntil(const std::function<bool()>& done)
{
    QEventLoop loop;
    QTimer turns; // whatever is waited for may come without an event
    turns.start(1);
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < longestWait) {
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return done();
}

} // namespace stonepot::bench

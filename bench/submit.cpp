#include "measurements.h"

#include "any_backend.h"
#include "ceilings.h"
#include "hub_under_test.h"
#include "orders.h"

#include "hub/command_queue.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

struct Measured {
    double perSecond = 0;
    double p50 = 0;
    double p99 = 0;
    double refused = 0;
};

Measured measured(const QList<double>& times, int refused, qint64 elapsedNs)
{
    return {static_cast<double>(times.size()) * 1e9 / static_cast<double>(elapsedNs), percentile(times, 0.5),
            percentile(times, 0.99), static_cast<double>(refused)};
}

// Tills that each send the next order when the one before is answered.
Measured overHttp(quint16 port, int tills, double seconds)
{
    QList<double> times;
    int refused = 0;
    bool over = false;
    OrderRequests requests;
    const auto next = [&](Till& till) {
        if (!over) {
            till.submit(requests.next());
        }
    };
    std::vector<std::unique_ptr<Till>> all;
    for (int i = 0; i < tills; ++i) {
        all.push_back(std::make_unique<Till>(port, [&](Till& till, double ms) {
            if (ms < 0) {
                ++refused;
            } else {
                times += ms;
            }
            next(till);
        }));
    }
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    for (const auto& till : all) {
        next(*till);
    }
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
    over = true;
    return measured(times, refused, timer.nsecsElapsed());
}

// The same without a network: what the durable half does by itself.
Result<Measured> intoTheQueue(const QString& database, int tills, double seconds)
{
    CommandQueue::Settings settings;
    settings.database = database;
    settings.tenants = QStringList{tenant()};
    const auto queue = CommandQueue::open(settings);
    if (!queue) {
        return std::unexpected(queue.error());
    }
    QList<double> times;
    int refused = 0;
    bool over = false;
    QObject context;
    Order order = anOrder({});
    std::function<void()> next = [&] {
        QElapsedTimer timer;
        timer.start();
        order.clientOrderId = newOrderId();
        (*queue)->submit({tenant(), {}, {}, Role::Cashier}, PlaceOrder{order, true}, &context,
                         [&, timer](const CommandReply& reply) {
                             if (reply) {
                                 times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
                             } else {
                                 ++refused;
                             }
                             if (!over) {
                                 next();
                             }
                         });
    };
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < tills; ++i) {
        next();
    }
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
    over = true;
    const Measured result = measured(times, refused, timer.nsecsElapsed());
    (*queue)->stop();
    return result;
}

void sayShare(Report& report, const QString& name, const HubUnderTest& hub, const HubUnderTest::Seconds& before,
              double orders, double seconds)
{
    const auto after = hub.processorSeconds();
    const double all = after.all - before.all;
    const double storage = after.storage - before.storage;
    report.row(name, {{u"cores used"_s, all / seconds},
                      {u"of these storage"_s, storage / seconds},
                      {u"us an order, network"_s, (all - storage) * 1e6 / orders},
                      {u"us an order, storage"_s, storage * 1e6 / orders}});
}

void say(Report& report, const QString& name, const Measured& measured, const OneByOne& ceiling)
{
    report.row(name, {{u"orders/s"_s, measured.perSecond},
                      {u"ms p50"_s, measured.p50},
                      {u"ms p99"_s, measured.p99},
                      {u"refused"_s, measured.refused},
                      {u"x one commit each"_s, measured.perSecond / ceiling.perSecond},
                      {u"x its time"_s, measured.p50 / ceiling.medianMs}});
}

} // namespace

Status submit(const Settings& settings, Report& report)
{
    if (!settings.wsUrl.isEmpty()) {
        return submitTo(settings, report);
    }
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto database = [&](const QString& name) {
        return settings.database.isEmpty() ? folder.filePath(name) : settings.database;
    };
    const auto flushes = flushesPerSecond(folder.path(), settings.seconds / 2);
    const auto ceiling = flushes ? oneCommitAnOrder(database(u"one.db"_s), settings.seconds)
                                 : Result<OneByOne>(std::unexpected(flushes.error()));
    if (!ceiling) {
        return std::unexpected(ceiling.error());
    }
    report.row(u"ceiling: fdatasync of 4 KiB"_s, {{u"per second"_s, *flushes}, {u"ms"_s, 1000 / *flushes}});
    report.row(u"ceiling: one commit an order"_s,
               {{u"orders/s"_s, ceiling->perSecond}, {u"ms p50"_s, ceiling->medianMs}});
    for (const int tills : {settings.tills, 1}) {
        const auto queued = intoTheQueue(database(u"queue-%1.db"_s.arg(tills)), tills, settings.seconds);
        if (!queued) {
            return std::unexpected(queued.error());
        }
        say(report, u"queue, %1 tills"_s.arg(tills), *queued, *ceiling);
        const auto hub = HubUnderTest::start(database(u"hub-%1.db"_s.arg(tills)));
        if (!hub) {
            return std::unexpected(hub.error());
        }
        const auto before = (*hub)->processorSeconds();
        const Measured measured = overHttp((*hub)->port(), tills, settings.seconds);
        say(report, u"hub over HTTP, %1 tills"_s.arg(tills), measured, *ceiling);
        sayShare(report, u"  the hub's processor time"_s, **hub, before, measured.perSecond * settings.seconds,
                 settings.seconds);
    }
    return {};
}

} // namespace stonepot::bench

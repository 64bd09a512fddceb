#include "measurements.h"

#include "any_backend.h"
#include "ceilings.h"
#include "hub_under_test.h"
#include "order_load.h"
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

Measured measured(const LoadOutcome& outcome)
{
    return {static_cast<double>(outcome.times.size()) * 1e9 / static_cast<double>(outcome.elapsedNs),
            percentile(outcome.times, 0.5), percentile(outcome.times, 0.99), static_cast<double>(outcome.refused)};
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
    const Measured result = measured({times, refused, timer.nsecsElapsed()});
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

// The one that was asked for, or one of its own in a folder that is gone afterwards.
QString databaseFor(const Settings& settings, const QTemporaryDir& folder, const QString& name)
{
    return settings.database.isEmpty() ? folder.filePath(name) : settings.database;
}

// A till that submits by WebSocket is told of everybody's orders as well, as in a shop. A disk's mood changes within
// seconds, so what it is compared with is measured right before it. (Right after it, the disk still writes what it was
// given.)
Status overTheNetwork(const Settings& settings, Via via, int tills, Report& report)
{
    const QString name = via == Via::Http ? u"HTTP"_s : u"WebSocket"_s;
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto ceiling = oneCommitAnOrder(databaseFor(settings, folder, u"before.db"_s), settings.seconds / 2);
    const auto hub = ceiling ? HubUnderTest::start(databaseFor(settings, folder, u"hub.db"_s))
                             : Result<std::unique_ptr<HubUnderTest>>(std::unexpected(ceiling.error()));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const auto before = (*hub)->processorSeconds();
    const auto outcome = submitOrders((*hub)->port(), tills, settings.seconds, via);
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    const Measured result = measured(*outcome);
    say(report, u"hub over %1, %2 tills"_s.arg(name).arg(tills), result, *ceiling);
    report.row(u"  ceiling: one commit an order before %1, %2 tills"_s.arg(name).arg(tills),
               {{u"ms p50"_s, ceiling->medianMs}});
    sayShare(report, u"  the hub's processor time"_s, **hub, before, result.perSecond * settings.seconds,
             settings.seconds);
    return {};
}

} // namespace

Status submit(const Settings& settings, Report& report)
{
    if (!settings.wsUrl.isEmpty()) {
        return submitTo(settings, report);
    }
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto flushes = flushesPerSecond(folder.path(), settings.seconds / 2);
    const auto ceiling = flushes ? oneCommitAnOrder(databaseFor(settings, folder, u"one.db"_s), settings.seconds)
                                 : Result<OneByOne>(std::unexpected(flushes.error()));
    if (!ceiling) {
        return std::unexpected(ceiling.error());
    }
    report.row(u"ceiling: fdatasync of 4 KiB"_s, {{u"per second"_s, *flushes}, {u"ms"_s, 1000 / *flushes}});
    report.row(u"ceiling: one commit an order"_s,
               {{u"orders/s"_s, ceiling->perSecond}, {u"ms p50"_s, ceiling->medianMs}});
    for (const int tills : {settings.tills, 1}) {
        const auto queued =
            intoTheQueue(databaseFor(settings, folder, u"queue-%1.db"_s.arg(tills)), tills, settings.seconds);
        if (!queued) {
            return std::unexpected(queued.error());
        }
        say(report, u"queue, %1 tills"_s.arg(tills), *queued, *ceiling);
        for (const Via via : {Via::Http, Via::WebSocket}) {
            if (const Status done = overTheNetwork(settings, via, tills, report); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace stonepot::bench

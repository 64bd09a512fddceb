#include "measurements.h"

#include "orders.h"

#include "hub/command_queue.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int toldWithin = 10; // seconds, for what is not told yet
constexpr int rounds = 3;      // of each kind in turn: others use the machine too
constexpr int acrossRate = 20; // more than a busy restaurant sells, and far from what a hub takes

Result<std::unique_ptr<CommandQueue>> openHub(const QString& database, bool tellOthers)
{
    CommandQueue::Settings settings;
    settings.database = database;
    settings.tenants = QStringList{tenant()};
    settings.tellOthers = tellOthers;
    return CommandQueue::open(settings);
}

void wait(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

// Orders a second that one hub takes while another follows.
Result<double> throughput(const Settings& settings, bool tellOthers)
{
    const auto one = openHub(settings.database, tellOthers);
    const auto two = openHub(settings.database, tellOthers);
    if (!one || !two) {
        return std::unexpected((one ? two : one).error());
    }
    QObject context;
    Order order = anOrder({});
    qint64 answered = 0;
    bool over = false;
    std::function<void()> next = [&] {
        order.clientOrderId = newOrderId();
        (*one)->submit({tenant(), {}, {}, Role::Cashier}, PlaceOrder{order, true}, &context,
                       [&](const CommandReply& reply) {
                           answered += reply ? 1 : 0;
                           if (!over) {
                               next();
                           }
                       });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < settings.tills; ++i) {
        next();
    }
    wait(settings.seconds);
    over = true;
    const double rate = static_cast<double>(answered) * 1e9 / static_cast<double>(timer.nsecsElapsed());
    (*one)->stop();
    (*two)->stop();
    return rate;
}

// From the till's order at one hub to the signal that the other's clients are told by.
Status across(const Settings& settings, Report& report)
{
    const auto one = openHub(settings.database, true);
    const auto two = openHub(settings.database, true);
    if (!one || !two) {
        return std::unexpected((one ? two : one).error());
    }
    QObject context;
    QElapsedTimer clock;
    clock.start();
    QHash<qint64, qint64> sent; // by seq
    QHash<qint64, qint64> told;
    int unanswered = 0;
    QObject::connect(two->get(), &CommandQueue::committed, &context, [&](const QString&, const Events& events) {
        for (const Event& event : events) {
            told.insert(event.seq, clock.nsecsElapsed());
        }
    });
    Order order = anOrder({});
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &context, [&] {
        const qint64 now = clock.nsecsElapsed();
        order.clientOrderId = newOrderId();
        ++unanswered;
        (*one)->submit({tenant(), {}, {}, Role::Cashier}, PlaceOrder{order, true}, &context,
                       [&sent, &unanswered, now](const CommandReply& reply) {
                           --unanswered;
                           if (reply) {
                               sent.insert(reply->ack.seq, now);
                           }
                       });
    });
    pace.start(1000 / acrossRate);
    wait(settings.seconds);
    pace.stop();
    // What was answered late is told late: a disk may stall for as long as a poll takes.
    const auto isTold = [&told](qint64 seq) { return told.contains(seq); };
    for (int i = 0; i < toldWithin && (unanswered > 0 || !std::ranges::all_of(sent.keys(), isTold)); ++i) {
        wait(1);
    }
    QList<double> times;
    for (auto [seq, at] : sent.asKeyValueRange()) {
        if (const auto found = told.constFind(seq); found != told.constEnd()) {
            times += static_cast<double>(*found - at) / 1e6;
        }
    }
    report.row(u"across, %1 orders/s"_s.arg(acrossRate),
               {{u"ms p50"_s, percentile(times, 0.5)},
                {u"ms p99"_s, percentile(times, 0.99)},
                {u"missing"_s, static_cast<double>(sent.size() - times.size())}});
    return {};
}

} // namespace

Status hubs(const Settings& settings, Report& report)
{
    if (settings.database.isEmpty()) {
        return fail(ErrorCode::ValidationError, u"--db"_s, u"it needs a PostgreSQL database"_s);
    }
    QList<double> telling;
    QList<double> silent;
    for (int i = 0; i < rounds; ++i) {
        for (const bool tellOthers : {true, false}) {
            const auto rate = throughput(settings, tellOthers);
            if (!rate) {
                return std::unexpected(rate.error());
            }
            (tellOthers ? telling : silent) += *rate;
        }
    }
    const double with = percentile(telling, 0.5);
    const double without = percentile(silent, 0.5);
    report.row(u"two hubs, %1 tills, median of %2"_s.arg(settings.tills).arg(rounds),
               {{u"orders/s telling"_s, with}, {u"orders/s silent"_s, without}, {u"% of it"_s, 100 * with / without}});
    return across(settings, report);
}

} // namespace stonepot::bench

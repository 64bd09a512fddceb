#include "measurements.h"

#include "any_backend.h"
#include "hub_under_test.h"
#include "listener_socket.h"
#include "orders.h"
#include "plain_pusher.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int sellingTills = 32; // enough that none waits for an answer when its next order is due

// When an order was sent stands in it, where a message is cheap to search: "displayNumber":"t123456789".
constexpr QByteArrayView stamp = "\"displayNumber\":\"t";

qint64 sentAt(QByteArrayView message)
{
    const qsizetype found = message.indexOf(stamp);
    if (found < 0) {
        return -1;
    }
    const QByteArrayView rest = message.sliced(found + stamp.size());
    return rest.first(rest.indexOf('"')).trimmed().toLongLong();
}

void wait(QEventLoop& loop, int ms)
{
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

using Displays = std::vector<std::unique_ptr<ListenerSocket>>;

// Displays that add how long each order took to them, in ms.
Displays listenTo(quint16 port, int count, const QElapsedTimer& clock, QList<double>& times)
{
    Displays displays;
    for (int i = 0; i < count; ++i) {
        displays.push_back(std::make_unique<ListenerSocket>(port, i, [&](QByteArrayView message) {
            const qint64 sent = message.contains("\"order_created\"") ? sentAt(message) : -1;
            if (sent >= 0) {
                times += static_cast<double>(clock.nsecsElapsed() - sent) / 1e6;
            }
        }));
    }
    return displays;
}

// The same messages without a hub, and without orders that somebody sends.
void sayCeiling(const Settings& settings, Report& report)
{
    QElapsedTimer clock;
    clock.start();
    QList<double> times;
    PlainPusher pusher(settings.displays, settings.rate, clock);
    const Displays displays = listenTo(pusher.port(), settings.displays, clock, times);
    QEventLoop loop;
    wait(loop, static_cast<int>(settings.seconds * 1000));
    report.row(u"ceiling: the same from a plain loop"_s,
               {{u"messages/s"_s, static_cast<double>(times.size()) / settings.seconds},
                {u"ms p50"_s, percentile(times, 0.5)},
                {u"ms p99"_s, percentile(times, 0.99)}});
}

} // namespace

Status fanOut(const Settings& settings, Report& report)
{
    if (!settings.wsUrl.isEmpty()) {
        return fanOutTo(settings, report);
    }
    sayCeiling(settings, report);
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    QElapsedTimer clock;
    clock.start();
    QList<double> times;
    const Displays displays = listenTo((*hub)->port(), settings.displays, clock, times);
    QEventLoop loop;
    wait(loop, 1000);
    qint64 sent = 0;
    qint64 late = 0;
    int refused = 0;
    OrderRequests requests;
    std::vector<std::unique_ptr<Till>> senders;
    senders.reserve(sellingTills);
    for (int i = 0; i < sellingTills; ++i) {
        senders.push_back(std::make_unique<Till>((*hub)->port(), [&refused](Till&, double ms) { refused += ms < 0; }));
    }
    const auto before = (*hub)->processorSeconds();
    const qint64 start = clock.nsecsElapsed();
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, [&] {
        const auto due = static_cast<qint64>(static_cast<double>(clock.nsecsElapsed() - start) / 1e9 * settings.rate);
        for (; sent < due; ++sent) {
            const auto free = std::ranges::find_if(senders, [](const auto& till) { return !till->isBusy(); });
            if (free == senders.end()) {
                ++late;
                break;
            }
            (*free)->submit(requests.next('t' + QByteArray::number(clock.nsecsElapsed())));
        }
    });
    pace.start(1);
    wait(loop, static_cast<int>(settings.seconds * 1000));
    pace.stop();
    const double elapsed = static_cast<double>(clock.nsecsElapsed() - start) / 1e9;
    wait(loop, 1000);
    report.row(u"%1 displays, %2 orders/s"_s.arg(settings.displays).arg(settings.rate),
               {{u"orders/s sent"_s, static_cast<double>(sent) / elapsed},
                {u"messages/s"_s, static_cast<double>(times.size()) / elapsed},
                {u"ms p50"_s, percentile(times, 0.5)},
                {u"ms p99"_s, percentile(times, 0.99)},
                {u"refused"_s, static_cast<double>(refused)},
                {u"times late"_s, static_cast<double>(late)},
                {u"missing"_s, static_cast<double>(sent * settings.displays - times.size())}});
    const auto after = (*hub)->processorSeconds();
    report.row(u"  the hub's processor time"_s,
               {{u"cores used"_s, (after.all - before.all) / elapsed},
                {u"us an order"_s, (after.all - before.all) * 1e6 / static_cast<double>(sent)}});
    return {};
}

} // namespace stonepot::bench

#include "measurements.h"

#include "ceilings.h"
#include "hub_under_test.h"
#include "kitchen_under_test.h"

#include "ui/kds/ticket_board.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <atomic>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int kitchenTills = 20;
constexpr int ordersASecond = 20;
constexpr qint64 allowance = 5'000; // ms, for the last ones

Result<Menu> readSampleMenu()
{
    QFile file(QStringLiteral(STONEPOT_SAMPLE_MENU));
    return file.open(QIODevice::ReadOnly) ? parseMenu(file.readAll())
                                          : fail(ErrorCode::NotFound, file.fileName(), file.errorString());
}

// Something that needs no choice.
QString simpleItem(PosStore& pos)
{
    for (const MenuItem& item : pos.menu().items) {
        if (pos.addToCart({.itemId = item.id})) {
            pos.clearCart();
            return item.id;
        }
    }
    return {};
}

// When each order was tapped; written where the tills are, read where the kitchen is.
class Taps final {
public:
    Taps() { m_timer.start(); }

    [[nodiscard]] qint64 now() const { return m_timer.nsecsElapsed(); }
    void add(const QString& clientOrderId, qint64 at)
    {
        const QMutexLocker lock(&m_mutex);
        m_taps.insert(clientOrderId, at);
    }
    [[nodiscard]] double since(const QString& clientOrderId) const // ms
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<double>(now() - m_taps.value(clientOrderId)) / 1e6;
    }
    [[nodiscard]] qsizetype count() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_taps.size();
    }

private:
    QElapsedTimer m_timer;
    mutable QMutex m_mutex;
    QHash<QString, qint64> m_taps;
};

// Tills that place orders in turn, each as its cashier does: priced, stored, then sent.
Status sell(const QString& folder, quint16 port, const Menu& menu, double seconds, Taps& taps)
{
    const SystemClock clock;
    std::vector<std::unique_ptr<Composition>> tills;
    for (int i = 0; i < kitchenTills; ++i) {
        auto till = KitchenUnderTest::device(folder, u"till-%1"_s.arg(i), port, clock);
        if (!till) {
            return std::unexpected(till.error());
        }
        tills.push_back(*std::move(till));
    }
    if (!turnUntil([&] { return std::ranges::all_of(tills, [](auto& till) { return till->status().current(); }); })) {
        return fail(ErrorCode::Unavailable, {}, u"Not every till came to be in sync."_s);
    }
    for (const auto& till : tills) {
        till->pos().applyMenu(menu);
    }
    const QString item = simpleItem(tills.front()->pos());
    QObject context;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QElapsedTimer timer;
    qint64 next = 0;
    QObject::connect(&pace, &QTimer::timeout, &context, [&] {
        while (next * 1000 < timer.elapsed() * ordersASecond) { // a late turn of the loop drops none
            PosStore& pos = tills[static_cast<std::size_t>(next++) % tills.size()]->pos();
            if (!pos.addToCart({.itemId = item}) || !pos.addToCart({.itemId = item, .quantity = Decimal(2)})) {
                continue;
            }
            const qint64 now = taps.now();
            if (const QString id = pos.placeOrder({}); !id.isEmpty()) {
                taps.add(id, now); // before the kitchen can have heard of it
            }
        }
    });
    const auto duration = static_cast<qint64>(seconds * 1000);
    timer.start();
    pace.start(1000 / ordersASecond);
    static_cast<void>(turnUntil([&] { return timer.hasExpired(duration); }));
    pace.stop();
    static_cast<void>(turnUntil([&] { return timer.hasExpired(duration + allowance); }));
    return {};
}

} // namespace

Status tapToKitchen(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const auto flushes = flushesPerSecond(folder.path(), 1);
    const auto ceiling = flushes ? oneCommitAnOrder(folder.filePath(u"one.db"_s), 2)
                                 : Result<OneByOne>(std::unexpected(flushes.error()));
    const auto menu = readSampleMenu();
    const auto hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!ceiling || !menu || !hub) {
        return std::unexpected(!ceiling ? ceiling.error() : !menu ? menu.error() : hub.error());
    }
    const auto kitchen = KitchenUnderTest::start(folder.path(), (*hub)->port());
    if (!kitchen) {
        return std::unexpected(kitchen.error());
    }
    if (!turnUntil([&] { return (*kitchen)->link().current(); })) {
        return fail(ErrorCode::Unavailable, {}, u"The kitchen did not come to be in sync."_s);
    }
    Taps taps;
    QList<double> heard;
    QList<double> painted;
    KitchenStore& store = (*kitchen)->store();
    const auto orderOf = [&store](const QString& ticketId) {
        const TicketRow* row = store.tickets()->find(ticketId);
        return row == nullptr ? QString() : row->ticket.clientOrderId;
    };
    QObject context;
    QObject::connect(&store, &KitchenStore::ticketArrived, &context,
                     [&](const QString& id) { heard += taps.since(orderOf(id)); });
    QObject::connect(&(*kitchen)->board(), &TicketBoard::ticketsPainted, &context, [&](const QStringList& ids) {
        for (const QString& id : ids) {
            painted += taps.since(orderOf(id));
            store.bump(id, {}); // so that the next one finds its place on the page
        }
    });
    Status sold;
    std::atomic<bool> ended = false;
    // Other computers: what they do is not done by the kitchen's thread.
    const std::unique_ptr<QThread> others(QThread::create([&] {
        sold = sell(folder.path(), (*hub)->port(), *menu, settings.seconds, taps);
        ended = true;
    }));
    others->start();
    static_cast<void>(turnUntil([&] { return ended.load() && painted.size() >= taps.count(); }));
    others->wait();
    if (!sold) {
        return sold;
    }
    report.row(u"ceiling: fdatasync of 4 KiB"_s, {{u"ms"_s, 1000 / *flushes}});
    report.row(u"ceiling: one commit an order"_s, {{u"ms p50"_s, ceiling->medianMs}});
    report.row(u"%1 tills, %2 orders/s, heard by the kitchen"_s.arg(kitchenTills).arg(ordersASecond),
               {{u"ms p50"_s, percentile(heard, 0.5)}, {u"ms p99"_s, percentile(heard, 0.99)}});
    report.row(u"%1 tills, %2 orders/s, painted"_s.arg(kitchenTills).arg(ordersASecond),
               {{u"ms p50"_s, percentile(painted, 0.5)},
                {u"ms p99"_s, percentile(painted, 0.99)},
                {u"ms max"_s, percentile(painted, 1)},
                {u"placed"_s, static_cast<double>(taps.count())},
                {u"not painted"_s, static_cast<double>(taps.count() - painted.size())}});
    return {};
}

} // namespace stonepot::bench

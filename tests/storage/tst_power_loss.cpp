// The power goes at any moment of a device's life: its database opens, and has every order that was committed.
#include "storage/device_store.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/recording_disk.h"
#include "support/results.h"
#include "support/sample_orders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const QString day = u"20260106"_s;

// What the program may rely on once the disk has done so many steps.
struct Promise {
    qsizetype steps = 0;
    QString key;
    bool answered = false;
};

} // namespace

class TestPowerLoss final : public QObject {
    Q_OBJECT

private slots:
    void everyMomentLeavesAllThatWasCommitted();

private:
    void liveADay(DeviceStore& store, const RecordingDisk& disk, int first, int last);
    void look(const QString& folder, qsizetype steps);

    FakeClock m_clock;
    QSet<QString> m_placed;
    std::vector<Promise> m_promises;
};

void TestPowerLoss::liveADay(DeviceStore& store, const RecordingDisk& disk, int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const QString key = u"c%1"_s.arg(i);
        m_placed.insert(key);
        const auto position = store.placeOrder(sampleOrder(key), placeEntry(sampleOrder(key)), day).result();
        QVERIFY2(position, errorText(position).constData());
        m_promises.push_back({disk.steps(), key});
        if (i % 3 == 0) {
            QVERIFY(store.recordSending(*position, 1).result());
            QVERIFY(store.recordAnswer(*position, u"o-"_s + key, u"ORD-"_s + key).result());
            m_promises.push_back({disk.steps(), key, true});
        }
    }
}

void TestPowerLoss::look(const QString& folder, qsizetype steps)
{
    const auto store = DeviceStore::open(folder, m_clock);
    QVERIFY2(store, errorText(store).constData());
    const auto kept = (*store)->load(day).result();
    QVERIFY2(kept, errorText(kept).constData());
    QSet<QString> waiting;
    QSet<QString> answered;
    for (const OutboxEntry& entry : kept->outbox) {
        QVERIFY(m_placed.contains(entry.key));
        waiting.insert(entry.key);
    }
    for (const Order& order : kept->orders) {
        QCOMPARE(order.total, sampleOrder(order.clientOrderId).total);
        QCOMPARE(order.id.isEmpty(), waiting.contains(order.clientOrderId));
        if (!order.id.isEmpty()) {
            QCOMPARE(order.id, u"o-"_s + order.clientOrderId);
            answered.insert(order.clientOrderId);
        }
    }
    QCOMPARE(kept->orders.size(), static_cast<size_t>(waiting.size() + answered.size()));
    for (const Promise& promise : m_promises) {
        if (promise.steps <= steps) {
            const bool isKept = answered.contains(promise.key) || (!promise.answered && waiting.contains(promise.key));
            QVERIFY2(isKept, qPrintable(promise.key));
        }
    }
}

void TestPowerLoss::everyMomentLeavesAllThatWasCommitted()
{
    using enum RecordingDisk::Loss;
    const bool full = qEnvironmentVariableIsSet("STONEPOT_FULL");
    const int orders = full ? 20 : 5;
    FatalLogGuard log;
    const QTemporaryDir home;
    const RecordingDisk disk(home.path());
    for (const int half : {0, 1}) { // closing moves everything from the log into the database
        const auto store = DeviceStore::open(home.path(), m_clock);
        QVERIFY2(store, errorText(store).constData());
        liveADay(**store, disk, half * orders + 1, half * orders + orders);
    }

    for (qsizetype steps = 0; steps <= disk.steps(); ++steps) {
        const std::array all{Nothing, HalfOfLast, Unsynced, Some};
        for (size_t i = 0; i < all.size(); ++i) {
            if (!full && static_cast<size_t>(steps) % all.size() != i) {
                continue; // one of them each time
            }
            const QTemporaryDir left;
            QVERIFY(disk.cutAfter(steps, all[i], static_cast<quint64>(steps), left.path()));
            look(left.path(), steps);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(u"after %1 of %2 steps, loss %3"_s.arg(steps).arg(disk.steps()).arg(i)));
            }
        }
    }
    qInfo() << "power cuts:" << disk.steps() + 1 << (full ? "times four" : "");
    QCOMPARE(log.finish(), QStringList());
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"

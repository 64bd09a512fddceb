// The power goes at any moment of a hub's life: its database opens, the chain of its events is whole, and every order
// that it had answered is there, once, under its number.
#include "hub/command_queue.h"
#include "hub/sqlite_event_store.h"
#include "sample_orders.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/recording_disk.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const QString tenant = u"demo"_s;

struct Answered {
    qsizetype steps = 0; // what the disk had done by then
    QString clientOrderId;
    QString orderNumber;
};

} // namespace

class TestHubPowerLoss final : public QObject {
    Q_OBJECT

private slots:
    void everyMomentLeavesAllThatWasAnswered();

private:
    void serve(const QString& path, const RecordingDisk& disk, int batches);
    void look(const QString& path, qsizetype steps);

    FakeClock m_clock;
    int m_sent = 0;
    std::vector<Answered> m_answered;
};

// Batches of one to three orders, as a busy hub commits them.
void TestHubPowerLoss::serve(const QString& path, const RecordingDisk& disk, int batches)
{
    CommandQueue::Settings settings;
    settings.database = path;
    settings.tenants = {tenant};
    settings.clock = &m_clock;
    const auto queue = CommandQueue::open(settings);
    QVERIFY2(queue, errorText(queue).constData());
    for (int batch = 0; batch < batches; ++batch) {
        for (int i = 0; i <= batch % 3; ++i) {
            const QString key = u"c%1"_s.arg(++m_sent);
            (*queue)->submit({tenant, u"till-1"_s, {}, Role::Open}, placing(key), this,
                             [this, key, &disk](const CommandReply& reply) {
                                 QVERIFY(reply);
                                 m_answered.push_back({disk.steps(), key, reply->ack.orderNumber});
                             });
        }
        QTRY_COMPARE(m_answered.size(), static_cast<size_t>(m_sent));
    }
}

void TestHubPowerLoss::look(const QString& path, qsizetype steps)
{
    const auto store = SqliteEventStore::open(path);
    QVERIFY2(store, errorText(store).constData());
    const auto tenants = (*store)->tenants();
    QVERIFY2(tenants, errorText(tenants).constData());
    QStringList numbers;
    QStringList keys;
    if (!tenants->empty()) {
        const auto verified = (*store)->verify(tenant);
        QVERIFY2(verified, errorText(verified).constData());
        QCOMPARE(verified->problem, std::optional<QString>());
        QVERIFY((*store)->eachOrder(tenant, [&](const StoredOrder& order) {
            numbers += order.orderNumber;
            keys += order.clientOrderId;
        }));
        QCOMPARE(verified->events, keys.size());
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QCOMPARE(numbers[i], u"ORD-20260106-%1"_s.arg(i + 1, 3, 10, QChar(u'0')));
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    for (const Answered& order : m_answered) {
        if (order.steps <= steps) {
            const auto at = keys.indexOf(order.clientOrderId);
            QVERIFY2(at >= 0, qPrintable(order.clientOrderId));
            QCOMPARE(numbers[at], order.orderNumber);
        }
    }
}

void TestHubPowerLoss::everyMomentLeavesAllThatWasAnswered()
{
    using enum RecordingDisk::Loss;
    const bool full = qEnvironmentVariableIsSet("STONEPOT_FULL");
    FatalLogGuard log;
    const QTemporaryDir home;
    const RecordingDisk disk(home.path());
    for (int run = 0; run < 2; ++run) { // stopping moves everything from the log into the database
        serve(home.filePath(u"hub.db"_s), disk, full ? 15 : 3);
    }

    const std::array all{Nothing, HalfOfLast, Unsynced, Some};
    for (qsizetype steps = 0; steps <= disk.steps(); ++steps) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (!full && static_cast<size_t>(steps) % all.size() != i) {
                continue; // one of them each time
            }
            const QTemporaryDir left;
            QVERIFY(disk.cutAfter(steps, all[i], static_cast<quint64>(steps), left.path()));
            look(left.filePath(u"hub.db"_s), steps);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(u"after %1 of %2 steps, loss %3"_s.arg(steps).arg(disk.steps()).arg(i)));
            }
        }
    }
    qInfo() << "power cuts:" << disk.steps() + 1 << (full ? "times four" : "");
    QCOMPARE(log.finish(), QStringList());
}

QTEST_GUILESS_MAIN(TestHubPowerLoss)
#include "tst_hub_power_loss.moc"

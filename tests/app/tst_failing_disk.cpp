// A till whose disk fails, at every call in turn: what a cashier was told is at the hub in the end, once.
#include "composition.h"
#include "restaurant.h"

#include "support/eventually.h"
#include "support/full_disk.h"
#include "support/recording_probe.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class FailingDiskTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whateverCallFailsWhatWasToldIsNotLost_data();
    void whateverCallFailsWhatWasToldIsNotLost();
    void fullDiskSellsNothingAndLosesNothing();
    void cleanupTestCase();

private:
    // Nothing when its database could not be opened. It sells and, as kitchens do, connects without a person.
    std::unique_ptr<Composition> device(DatabaseProbe* probe = nullptr, bool withHub = true)
    {
        AddressOptions options;
        options.backendUrl = u"127.0.0.1:%1"_s.arg(withHub ? m_restaurant.port() : nobody);
        auto made = Composition::make({.role = DeviceRole::Kitchen,
                                       .addresses = resolveAddresses(options, {}, {}).value(),
                                       .dataDir = m_restaurant.folder(u"till"_s),
                                       .device = u"till-a"_s,
                                       .probe = probe},
                                      m_clock);
        if (made) {
            (*made)->pos().applyMenu(sampleMenu());
        }
        return made ? *std::move(made) : nullptr;
    }
    // True once the order was told to be committed, false once it was told not to be.
    bool sell(Composition& till)
    {
        QSignalSpy committed(&till.pos(), &PosStore::orderCommitted);
        QSignalSpy failed(&till.pos(), &PosStore::placeFailed);
        LineChoice choice;
        choice.itemId = m_restaurant.simpleItem();
        const QString id = till.pos().addToCart(choice) ? till.pos().placeOrder({}) : QString();
        m_placed += id;
        [&] { QVERIFY(eventually([&] { return committed.size() + failed.size() > 0; })); }();
        if (!committed.isEmpty()) {
            m_told += id;
        }
        return !committed.isEmpty();
    }
    // With a disk that works everything reaches the hub.
    void tellAll()
    {
        const auto till = device();
        QVERIFY(till);
        QVERIFY(eventually([&] { return till->link().isConnected() && till->status().queued() == 0; }, 20s));
        QCOMPARE(till->status().refused(), 0);
    }

    SystemClock m_clock;
    Restaurant m_restaurant;
    QSet<QString> m_placed;
    QSet<QString> m_told;
};

void FailingDiskTest::initTestCase()
{
    QVERIFY2(m_restaurant.startHub(), qPrintable(m_restaurant.hub().log()));
    tellAll(); // the database is made in peace; DeviceStore's own tests fail that
}

void FailingDiskTest::whateverCallFailsWhatWasToldIsNotLost_data()
{
    QTest::addColumn<RecordingProbe::Failing>("failing");
    QTest::addColumn<bool>("withHub");
    QTest::newRow("once") << RecordingProbe::Failing::Once << true;
    QTest::newRow("from then on") << RecordingProbe::Failing::FromThenOn << true;
    QTest::newRow("once, without a link") << RecordingProbe::Failing::Once << false;
}

void FailingDiskTest::whateverCallFailsWhatWasToldIsNotLost()
{
    QFETCH(const RecordingProbe::Failing, failing);
    QFETCH(const bool, withHub);
    int told = 0;
    int call = 1;
    for (bool more = true; more; ++call) {
        RecordingProbe probe;
        if (const auto till = device(&probe, withHub)) {
            QVERIFY(eventually([&] { return till->link().isConnected() || !withHub; }, 20s));
            QSignalSpy confirmed(&till->pos(), &PosStore::orderConfirmed);
            probe.failAt(call, failing);
            const bool committed = sell(*till);
            told += committed ? 1 : 0;
            // Until the answer is on disk, or that there is none, or neither can be.
            const auto triedInVain = [&probe] {
                return !probe.statements().filter(u"UPDATE outbox SET state = ?, last_error"_s).isEmpty();
            };
            QVERIFY(!committed || eventually([&] {
                return !confirmed.isEmpty() || probe.failed() > 0 || (!withHub && triedInVain());
            }));
            more = probe.failed() > 0;
        }
        tellAll();
    }
    qInfo("%d calls failed, %d orders were told to be committed all the same", call - 2, told);
    QVERIFY(told > 0);
    QVERIFY(call > 5);
}

void FailingDiskTest::fullDiskSellsNothingAndLosesNothing()
{
    int sold = 0;
    {
        const auto till = device();
        QVERIFY(till);
        QVERIFY(eventually([&] { return till->link().isConnected(); }, 20s));
        const FullDisk full(200'000);
        while (sold < 200 && sell(*till)) {
            ++sold;
        }
        QVERIFY(sold < 200);
        QVERIFY(!till->pos().cart().isEmpty()); // the cashier still has it
    }
    tellAll();
    qInfo("%d orders were sold before the disk was full", sold);
}

void FailingDiskTest::cleanupTestCase()
{
    QStringList exported;
    for (const QJsonObject& order : m_restaurant.exported()) {
        exported += order.value(u"clientOrderId"_s).toString();
    }
    const QSet<QString> there(exported.begin(), exported.end());
    QCOMPARE(m_told - there, QSet<QString>());
    QCOMPARE(there - m_placed, QSet<QString>());
    QCOMPARE(exported.size(), there.size());
    QCOMPARE(there.size(), m_told.size()); // what a cashier was told not to be sold is not there
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "tst_failing_disk.moc"

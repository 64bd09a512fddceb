// Restaurants on virtual time, each from its seed: nothing is lost, made twice or invented, and every screen comes to
// show what the hub has. And the checks themselves: each finds the mistake that it is there for.
#include "simulation.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestSimulation final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"stonepot.*=false"_s);
    } // it warns of faults that are meant
    void oneSeedIsOneRun();
    void everySeedHolds();
    void plantedBugIsFound_data();
    void plantedBugIsFound();
    void failingPlanIsShrunk();
};

void TestSimulation::oneSeedIsOneRun()
{
    for (const quint64 seed : {3U, 4U}) {
        const SimulatedRun first = simulate(planFor(seed), true);
        const SimulatedRun second = simulate(planFor(seed), true);
        QVERIFY(first.trace.size() > 200);
        QCOMPARE(second.trace, first.trace);
        QVERIFY(first.orders > 5);
    }
}

void TestSimulation::everySeedHolds()
{
    const quint64 seeds = qEnvironmentVariableIsSet("STONEPOT_FULL") ? 10'000 : 200;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        const SimulatedRun outcome = simulate(planFor(seed));
        QVERIFY2(outcome.violation.isEmpty(),
                 qPrintable(u"simulate --seeds %1..%1: %2"_s.arg(seed).arg(outcome.violation)));
    }
}

void TestSimulation::plantedBugIsFound_data()
{
    QTest::addColumn<PlantedBugs>("bugs");
    QTest::newRow("no dedupe") << PlantedBugs{.noDedupe = true};
    QTest::newRow("ack before commit") << PlantedBugs{.ackBeforeCommit = true};
    QTest::newRow("no version rule") << PlantedBugs{.noVersionRule = true};
    QTest::newRow("outbox in memory") << PlantedBugs{.outboxInMemory = true};
}

void TestSimulation::plantedBugIsFound()
{
    QFETCH(const PlantedBugs, bugs);
    for (quint64 seed = 1; seed <= 100; ++seed) {
        if (const SimulatedRun outcome = simulate(planFor(seed, bugs)); !outcome.violation.isEmpty()) {
            qInfo().noquote() << "seed" << seed << outcome.violation;
            return;
        }
    }
    QFAIL("100 seeds have not found it");
}

void TestSimulation::failingPlanIsShrunk()
{
    Plan failing = planFor(1, {.outboxInMemory = true});
    const Plan less = shrink(failing);
    QVERIFY(less.steps.size() <= 3);
    QVERIFY(!simulate(less).violation.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"

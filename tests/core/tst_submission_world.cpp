// Random histories of tills, a backend and a bad network, each from its seed: nothing is lost, nothing is made twice.
#include "submission_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestSubmissionWorld final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostOrMadeTwice_data();
    void nothingIsLostOrMadeTwice();
};

void TestSubmissionWorld::nothingIsLostOrMadeTwice_data()
{
    QTest::addColumn<WorldSettings>("settings");
    QTest::addColumn<int>("worlds");
    QTest::newRow("knows our ids") << WorldSettings{} << 60;
    QTest::newRow("knows our ids, HTTP only") << WorldSettings{.webSocket = false} << 20;
    QTest::newRow("base") << WorldSettings{.base = true} << 60;
    QTest::newRow("base with times of its own") << WorldSettings{.base = true, .keepsTimes = false} << 60;
    QTest::newRow("base, HTTP only") << WorldSettings{.base = true, .webSocket = false} << 40;
    QTest::newRow("base with times of its own, HTTP only")
        << WorldSettings{.base = true, .keepsTimes = false, .webSocket = false} << 40;
    QTest::newRow("knows our ids, clocks jump") << WorldSettings{.clocksJump = true} << 15;
    QTest::newRow("base, clocks jump") << WorldSettings{.base = true, .clocksJump = true} << 25;
    QTest::newRow("base with times of its own, clocks jump")
        << WorldSettings{.base = true, .keepsTimes = false, .clocksJump = true} << 25;
    QTest::newRow("base with times of its own, HTTP only, clocks jump")
        << WorldSettings{.base = true, .keepsTimes = false, .webSocket = false, .clocksJump = true} << 25;
}

void TestSubmissionWorld::nothingIsLostOrMadeTwice()
{
    QFETCH(WorldSettings, settings);
    QFETCH(const int, worlds);
    // STONEPOT_WORLDS=5000 looks for rare ones; STONEPOT_SEED=17 repeats one.
    const int wanted = qEnvironmentVariableIntValue("STONEPOT_WORLDS");
    const int only = qEnvironmentVariableIntValue("STONEPOT_SEED");
    int answered = 0;
    int refused = 0;
    for (int seed = 1; seed <= (wanted > 0 ? wanted : worlds); ++seed) {
        settings.seed = static_cast<quint64>(only > 0 ? only : seed);
        SubmissionWorld world(settings);
        world.run();
        const auto count = world.count();
        const bool good = count.lost.isEmpty() && count.twice.isEmpty() && count.unfounded.isEmpty();
        if (!good) {
            qInfo().noquote() << world.log();
        }
        QVERIFY2(good, qPrintable(u"seed %1: lost %2, twice %3, unfounded %4"_s.arg(settings.seed)
                                      .arg(count.lost.join(u' '), count.twice.join(u' '), count.unfounded.join(u' '))));
        answered += count.answered;
        refused += count.refused;
        if (only > 0) {
            break;
        }
    }
    // A person is asked only when nothing else can tell.
    QVERIFY2(refused * 100 <= answered, qPrintable(u"%1 of %2"_s.arg(refused).arg(answered)));
}

QTEST_GUILESS_MAIN(TestSubmissionWorld)
#include "tst_submission_world.moc"

// Power cuts: tills and hub as real processes are killed at random moments and at each named step, start again, and go
// on selling. At the end every order that a till committed is at the hub, once, and no other.
#include "restaurant.h"

#include "storage/database.h"
#include "support/results.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTest>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

constexpr int defaultKills = 30;
constexpr std::array steps{"before_commit", "after_commit", "after_send", "before_answer_stored",
                           "after_answer_stored"};

// One till over all its lives.
struct Till {
    QString name;
    std::unique_ptr<TestProgram> program;
    QString crashStep;    // at which this life ends by itself; empty: when the test says so
    QSet<QString> told{}; // orders that it said to be committed
    int placed = 0;
};

} // namespace

class KillTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostNothingIsThereTwice();

private:
    void start(Till& till);
    void end(Till& till);
    void sell(Till& till, int orders);
    bool killTill(Till& till);
    bool killHub();
    [[nodiscard]] static QSet<QString> ownOrders(const QString& database);
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    std::mt19937 m_random;
    Restaurant m_restaurant;
    QHash<QString, int> m_kills; // by victim and step
};

void KillTest::start(Till& till)
{
    QProcessEnvironment environment = TestProgram::cleanEnvironment();
    till.crashStep =
        between(1, 10) <= 6 ? QString::fromLatin1(steps.at(std::size_t(between(0, int(steps.size()) - 1)))) : QString();
    if (!till.crashStep.isEmpty()) {
        environment.insert(u"STONEPOT_TEST_CRASH_AT"_s, u"%1:%2"_s.arg(till.crashStep).arg(between(1, 3)));
    }
    till.program = m_restaurant.agent(u"pos"_s, till.name, environment);
    till.program->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
}

void KillTest::end(Till& till)
{
    for (const QJsonObject& line : till.program->lines(said(u"order_committed"_s))) {
        till.told += line.value(u"clientOrderId"_s).toString();
    }
    till.program.reset();
}

void KillTest::sell(Till& till, int orders)
{
    for (int i = 0; i < orders; ++i) {
        till.program->say(placeOrder(u"r%1"_s.arg(++till.placed), m_restaurant.simpleItem(), between(1, 4)));
    }
}

bool KillTest::killTill(Till& till)
{
    sell(till, 4);
    if (till.crashStep.isEmpty()) {
        till.program->waitFor(std::chrono::milliseconds(between(0, 120)));
        till.program->kill();
        ++m_kills[u"till, random moment"_s];
    } else if (till.program->waitForEnd()) {
        ++m_kills[u"till, "_s + till.crashStep];
    } else {
        qWarning().noquote() << till.name << "did not come to" << till.crashStep << till.program->output().right(2000) << till.program->log().right(2000);
        return false;
    }
    end(till);
    start(till);
    return true;
}

bool KillTest::killHub()
{
    m_restaurant.hub().kill();
    ++m_kills[u"hub, random moment"_s];
    return m_restaurant.startHub();
}

QSet<QString> KillTest::ownOrders(const QString& database)
{
    QSet<QString> keys;
    const auto opened = Database::open({.path = database, .readOnly = true});
    if (!opened) {
        qWarning() << opened.error().text();
        return keys;
    }
    static_cast<void>(
        (*opened)->forEach(u"SELECT key FROM orders WHERE own = 1"_s, {}, [&](const DatabaseRow& row) -> Status {
            keys += row.text(0);
            return {};
        }));
    return keys;
}

void KillTest::nothingIsLostNothingIsThereTwice()
{
    const int kills = qEnvironmentVariableIntValue("STONEPOT_KILLS") > 0
                          ? qEnvironmentVariableIntValue("STONEPOT_KILLS")
                          : defaultKills;
    const auto seed = qEnvironmentVariableIsSet("STONEPOT_SEED")
                          ? std::uint32_t(qEnvironmentVariable("STONEPOT_SEED").toUInt())
                          : std::random_device()();
    qInfo("%d kills, STONEPOT_SEED=%u", kills, seed);
    m_random.seed(seed);

    QVERIFY2(m_restaurant.startHub(), qPrintable(m_restaurant.hub().log()));
    std::array<Till, 2> tills{Till{.name = u"till-a"_s}, Till{.name = u"till-b"_s}};
    for (Till& till : tills) { // once in peace: the menu and the PIN are then on the device
        till.program = m_restaurant.agent(u"pos"_s, till.name);
        till.program->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
        QVERIFY2(!till.program->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(till.program->log()));
        sell(till, 1);
        QCOMPARE(till.program->waitFor(said(u"order_confirmed"_s)).size(), 1);
        till.program->say({{u"cmd"_s, u"quit"_s}});
        QVERIFY(till.program->waitForEnd());
        end(till);
        start(till);
    }

    for (int kill = 0; kill < kills; ++kill) {
        const int victim = between(1, 5);
        if (victim == 5) {
            for (Till& till : tills) {
                if (till.crashStep.isEmpty()) {
                    sell(till, 2);
                }
            }
            tills.front().program->waitFor(std::chrono::milliseconds(between(0, 60)));
            QVERIFY2(killHub(), qPrintable(m_restaurant.hub().log()));
        } else {
            QVERIFY(killTill(tills.at(std::size_t(victim % 2))));
        }
    }

    // Peace: every till tells the hub all that it has, and is asked what that was.
    QSet<QString> told;
    QSet<QString> kept;
    for (Till& till : tills) {
        till.program->kill();
        end(till);
        till.program = m_restaurant.agent(u"pos"_s, till.name);
        till.program->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
        const auto isDone = [](const QJsonObject& line) {
            return said(u"link"_s, {{u"state"_s, u"online"_s}, {u"queued"_s, 0}})(line);
        };
        QVERIFY2(!till.program->waitFor(isDone).isEmpty(), qPrintable(till.program->log().right(3000)));
        till.program->say({{u"cmd"_s, u"quit"_s}});
        QVERIFY(till.program->waitForEnd());
        QCOMPARE(till.program->lines(said(u"order_refused"_s)).size(), 0);
        end(till);
        told += till.told;
        kept += ownOrders(QDir(m_restaurant.folder(till.name)).filePath(u"device.db"_s));
    }
    QStringList exported;
    QStringList numbers;
    for (const QJsonObject& order : m_restaurant.exported()) {
        exported += order.value(u"clientOrderId"_s).toString();
        numbers += order.value(u"displayNumber"_s).toString();
    }
    const QSet<QString> there(exported.begin(), exported.end());
    QString report =
        u"%1 orders told, %2 kept, %3 at the hub;"_s.arg(told.size()).arg(kept.size()).arg(exported.size());
    for (const QString& victim : m_kills.keys()) {
        report += u" %1: %2;"_s.arg(victim).arg(m_kills.value(victim));
    }
    qInfo().noquote() << report;

    QCOMPARE(told - kept, QSet<QString>());  // what a cashier was told is on disk
    QCOMPARE(kept - there, QSet<QString>()); // nothing lost
    QCOMPARE(there - kept, QSet<QString>()); // nothing from nowhere
    QCOMPARE(exported.size(), there.size()); // nothing twice
    QCOMPARE(numbers.size(), QSet<QString>(numbers.begin(), numbers.end()).size());
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kills.moc"

// A till joins a hub that lets only paired devices in: real processes on loopback.
#include "restaurant.h"

#include "core/clock.h"
#include "storage/database.h"
#include "support/results.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class PairingTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPairedTillSellsAndStaysPaired();
    void aRevokedTillKeepsItsOrdersUntilItIsLetInAgain();
    void aCodeThatIsNoGoodIsOneSentenceAndTwo_data();
    void aCodeThatIsNoGoodIsOneSentenceAndTwo();
    void aHubThatIsNotThereIsOneSentenceAndTwo();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_dir->filePath(name); }
    // What `stonepot-hub` printed for a command on the database.
    QString hubSays(const QStringList& command);
    [[nodiscard]] std::unique_ptr<TestProgram> till(const QStringList& more = {}) const;
    void expectRefusal(TestProgram& program, const QString& words);
    void makeCodesOld(); // as if they had been made half an hour ago

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestProgram> m_hub;
    QString m_address;
};

void PairingTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<TestProgram>(
        u"stonepot-hub"_s, QStringList{u"--require-tokens"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--db"_s,
                                       file(u"hub.db"_s), u"--menu"_s, Restaurant::menuFile(), u"--demo-staff"_s});
    static const QRegularExpression listening(u"Listening on (127\\.0\\.0\\.1:\\d+)"_s);
    m_address = listening.match(m_hub->waitForLog(u"Listening on"_s)).captured(1);
    QVERIFY2(!m_address.isEmpty(), qPrintable(m_hub->log()));
}

QString PairingTest::hubSays(const QStringList& command)
{
    TestProgram program(u"stonepot-hub"_s, command + QStringList{u"--db"_s, file(u"hub.db"_s)});
    return program.waitForEnd() && program.exitCode() == 0 ? QString::fromUtf8(program.output()).trimmed() : QString();
}

std::unique_ptr<TestProgram> PairingTest::till(const QStringList& more) const
{
    return std::make_unique<TestProgram>(
        u"stonepot-agent"_s,
        QStringList{u"--device"_s, u"till-a"_s, u"--data-dir"_s, file(u"till"_s), u"--backend-url"_s, m_address} +
            more);
}

void PairingTest::expectRefusal(TestProgram& program, const QString& words)
{
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), badInput);
    QVERIFY2(program.log().contains(words), qPrintable(program.log()));
}

void PairingTest::makeCodesOld()
{
    const auto database = Database::open({.path = file(u"hub.db"_s)});
    QVERIFY2(database, errorText(database).constData());
    const QString past = toIso(SystemClock().now() - std::chrono::minutes(20));
    const auto changed = (*database)->execute(
        u"UPDATE records SET value = CAST(json_set(CAST(value AS TEXT), '$.expiresAt', ?) AS BLOB) WHERE kind = ?"_s,
        {past, u"pairing"_s});
    QVERIFY2(changed, errorText(changed).constData());
    QCOMPARE(*changed, 1);
}

void PairingTest::aPairedTillSellsAndStaysPaired()
{
    const Restaurant restaurant;
    const QString code = hubSays({u"pair"_s, u"--name"_s, u"Front till"_s});
    QVERIFY(!code.isEmpty());
    // The code may stay on the command line: it is not tried again.
    for (const QStringList& options : {QStringList{u"--pair"_s, code}, QStringList{}, QStringList{u"--pair"_s, code}}) {
        const auto agent = till(options);
        agent->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
        QVERIFY2(!agent->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(agent->log()));
        agent->say(placeOrder(u"r1"_s, restaurant.simpleItem(), 1));
        const auto confirmed = agent->waitFor(said(u"order_confirmed"_s));
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first()[u"route"_s], u"websocket"_s);
        agent->say({{u"cmd"_s, u"quit"_s}});
        QVERIFY(agent->waitForEnd());
    }
    QVERIFY(hubSays({u"device"_s, u"list"_s}).contains(u"Front till"_s));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFileInfo(file(u"till"_s)).permissions() & others, QFile::Permissions());
}

void PairingTest::aRevokedTillKeepsItsOrdersUntilItIsLetInAgain()
{
    const Restaurant restaurant;
    auto agent = till({u"--pair"_s, hubSays({u"pair"_s})});
    agent->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
    QVERIFY2(!agent->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(agent->log()));

    hubSays({u"device"_s, u"revoke"_s, u"till-a"_s});
    QVERIFY2(!agent->waitFor(said(u"link"_s, {{u"state"_s, u"waiting"_s}})).isEmpty(), qPrintable(agent->log()));
    agent->say(placeOrder(u"r1"_s, restaurant.simpleItem(), 1));
    QCOMPARE(agent->waitFor(said(u"order_committed"_s)).size(), 1);
    // HTTP was tried, and answered that this till is not let in: that says nothing of the order.
    QVERIFY2(!agent->waitFor(said(u"link"_s, {{u"state"_s, u"waiting"_s}, {u"route"_s, u"local"_s}})).isEmpty(),
             qPrintable(agent->log()));
    QVERIFY(agent->lines(said(u"order_refused"_s)).isEmpty());
    agent->say({{u"cmd"_s, u"quit"_s}});
    QVERIFY(agent->waitForEnd());

    agent = till({u"--pair"_s, hubSays({u"pair"_s})});
    agent->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
    QCOMPARE(agent->waitFor(said(u"order_confirmed"_s)).size(), 1);
}

void PairingTest::aCodeThatIsNoGoodIsOneSentenceAndTwo_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"wrong", "used", "old"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void PairingTest::aCodeThatIsNoGoodIsOneSentenceAndTwo()
{
    QFETCH(QString, kind);
    const QString code = kind == u"wrong"_s ? u"ABCD-EFGH"_s : hubSays({u"pair"_s});
    if (kind == u"old"_s) {
        makeCodesOld();
    } else if (kind == u"used"_s) {
        const auto first = till({u"--pair"_s, code});
        QVERIFY(!first->waitFor([](const QJsonObject&) { return true; }).isEmpty());
        first->say({{u"cmd"_s, u"quit"_s}});
        QVERIFY(first->waitForEnd());
        QVERIFY(QDir().rename(file(u"till"_s), file(u"till-before"_s))); // it is another device that has it now
    }
    const auto agent = till({u"--pair"_s, code});
    expectRefusal(*agent, u"the hub does not take this code"_s);
}

void PairingTest::aHubThatIsNotThereIsOneSentenceAndTwo()
{
    m_hub->kill();
    const auto agent = till({u"--pair"_s, u"ABCD-EFGH"_s});
    expectRefusal(*agent, u"no hub answered"_s);
}

QTEST_GUILESS_MAIN(PairingTest)
#include "tst_pairing.moc"

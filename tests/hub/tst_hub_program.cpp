#include "hub_process.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include "core/menu.h"
#include "hub/cli/hub_options.h"
#include "hub/event_store.h"
#include "hub/hub_settings.h"
#include "sample_orders.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestHubProgram final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void badInputIsOneSentenceAndTwo_data();
    void badInputIsOneSentenceAndTwo();
    void portInUseIsOneSentenceAndTwo();
    void secondHubOnTheDatabaseIsRefused();
    void helpAndVersionSucceed();
    void termEndsItCleanly();
    void exportHasOneLineAnOrder();
    void verifyNamesTheFirstBadEvent();
    void backupOfARunningHubCanBeRestored();
    void restoreOfABrokenCopyChangesNothing();
    void restoreIsRefusedWhileTheHubRuns();
    void menuGoesInAndOut();
    void aTableIsAMenuToo();
    void configurationFileCountsAfterTheCommandLine();
    void configurationFileTakesEveryOption_data();
    void configurationFileTakesEveryOption();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList database() const { return {u"--db"_s, file(u"hub.db"_s)}; }
    void write(const QString& name, const QByteArray& bytes);
    void addOrders(int count);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestHubProgram::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestHubProgram::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

void TestHubProgram::write(const QString& name, const QByteArray& bytes)
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestHubProgram::addOrders(int count)
{
    auto store = EventStore::open(file(u"hub.db"_s));
    QVERIFY2(store, errorText(store).constData());
    QVERIFY((*store)->begin());
    QVERIFY((*store)->addTenant(u"demo"_s));
    qint64 seq = (*store)->lock(u"demo"_s)->seq;
    for (int i = 1; i <= count; ++i) {
        ++seq;
        const QString id = u"id-%1"_s.arg(seq);
        QVERIFY((*store)->append(u"demo"_s, {seq, u"order_created"_s, "{}"}, id));
        QVERIFY((*store)->insertOrder(u"demo"_s, {.id = id,
                                                  .orderNumber = u"ORD-20260106-%1"_s.arg(seq, 3, 10, QChar(u'0')),
                                                  .clientOrderId = u"client-%1"_s.arg(seq),
                                                  .displayNumber = u"A-%1"_s.arg(seq),
                                                  .businessDay = u"20260106"_s,
                                                  .status = u"confirmed"_s,
                                                  .total = 4007,
                                                  .createdAt = u"2026-01-06T19:42:07.123Z"_s,
                                                  .seq = seq,
                                                  .json = "{}"}));
    }
    QVERIFY((*store)->commit());
}

void TestHubProgram::badInputIsOneSentenceAndTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("unknown option") << QStringList{u"--frob"_s} << u"frob"_s;
    QTest::newRow("unknown command") << QStringList{u"frob"_s} << u"frob"_s;
    QTest::newRow("one word too many") << QStringList{u"verify"_s, u"now"_s} << u"now"_s;
    QTest::newRow("missing file name") << QStringList{u"backup"_s} << u"file"_s;
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
    QTest::newRow("no address") << QStringList{u"--listen"_s, u"here:80"_s} << u"here:80"_s;
    QTest::newRow("bad tenant") << QStringList{u"--tenant"_s, u"a b"_s} << u"a b"_s;
    QTest::newRow("menu of nobody") << QStringList{u"--menu"_s, u"cafe=menu.json"_s} << u"cafe"_s;
    QTest::newRow("missing menu") << QStringList{u"--menu"_s, u"DIR/none.json"_s} << u"none.json"_s;
    QTest::newRow("broken menu") << QStringList{u"--menu"_s, u"DIR/broken.json"_s} << u"broken.json"_s;
    QTest::newRow("unknown limit") << QStringList{u"--limit"_s, u"frobs=3"_s} << u"frobs"_s;
    QTest::newRow("missing configuration") << QStringList{u"--config"_s, u"DIR/none.conf"_s} << u"none.conf"_s;
    QTest::newRow("unknown setting") << QStringList{u"--config"_s, u"DIR/unknown.conf"_s} << u"unknown.conf:2"_s;
    QTest::newRow("setting without value") << QStringList{u"--config"_s, u"DIR/empty.conf"_s} << u"empty.conf:1"_s;
    QTest::newRow("folder that is not there") << QStringList{u"--db"_s, u"DIR/none/hub.db"_s} << u"hub.db"_s;
    QTest::newRow("no database") << QStringList{u"--db"_s, u"DIR/text.db"_s} << u"text.db"_s;
    QTest::newRow("newer database") << QStringList{u"--db"_s, u"DIR/newer.db"_s} << u"1000"_s;
    QTest::newRow("nothing to export") << QStringList{u"export"_s, u"--db"_s, u"DIR/none.db"_s} << u"none.db"_s;
}

void TestHubProgram::badInputIsOneSentenceAndTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, says);
    write(u"broken.json"_s, R"({"format": 1, "version": 7})");
    write(u"text.db"_s, QByteArray(5000, 'x'));
    write(u"unknown.conf"_s, "# hub\nfrob = 3\n");
    write(u"empty.conf"_s, "tenant =\n");
    {
        auto newer = Database::open({.path = file(u"newer.db"_s)});
        QVERIFY((*newer)->execute(u"PRAGMA user_version=1000"_s));
    }
    arguments.replaceInStrings(u"DIR"_s, m_directory->path());
    if (!arguments.contains(u"--db"_s)) {
        arguments += database();
    }

    const auto finished = HubProcess::run(arguments);

    QCOMPARE(finished.exitCode, 2);
    QCOMPARE(finished.out, QByteArray());
    QVERIFY2(finished.err.startsWith("stonepot-hub: "), finished.err.constData());
    QVERIFY2(finished.err.contains(says.toUtf8()), finished.err.constData());
    QCOMPARE(finished.err.count('\n'), 1);
    QVERIFY(!QFile::exists(file(u"hub.db"_s)));
}

void TestHubProgram::portInUseIsOneSentenceAndTwo()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));

    const auto finished =
        HubProcess::run(database() + QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())});

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.err.contains(QByteArray::number(taken.serverPort())), finished.err.constData());
}

void TestHubProgram::secondHubOnTheDatabaseIsRefused()
{
    const HubProcess hub(database());

    const auto finished = HubProcess::run(database() + QStringList{u"--listen"_s, u"127.0.0.1:0"_s});

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.err.contains("Another stonepot-hub"), finished.err.constData());
}

void TestHubProgram::helpAndVersionSucceed()
{
    const auto help = HubProcess::run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--listen"));
    const auto version = HubProcess::run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("stonepot-hub " STONEPOT_VERSION "\n"));
}

void TestHubProgram::termEndsItCleanly()
{
    HubProcess hub(database());

    QCOMPARE(hub.terminate(), 0);
    QVERIFY(!QFile::exists(file(u"hub.db-wal"_s)));
    QVERIFY(!QFile::exists(file(u"hub.db.lock"_s)));
}

void TestHubProgram::exportHasOneLineAnOrder()
{
    addOrders(3);

    const auto finished = HubProcess::run(QStringList{u"export"_s} + database());

    QCOMPARE(finished.exitCode, 0);
    const QList<QByteArray> lines = finished.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first, (QJsonObject{{"id"_L1, u"id-1"_s},
                                 {"orderNumber"_L1, u"ORD-20260106-001"_s},
                                 {"clientOrderId"_L1, u"client-1"_s},
                                 {"displayNumber"_L1, u"A-1"_s},
                                 {"status"_L1, u"confirmed"_s},
                                 {"total"_L1, 4007},
                                 {"createdAt"_L1, u"2026-01-06T19:42:07.123Z"_s}}));
}

void TestHubProgram::verifyNamesTheFirstBadEvent()
{
    addOrders(5);
    QCOMPARE(HubProcess::run(QStringList{u"verify"_s} + database()).exitCode, 0);
    {
        auto database = Database::open({.path = file(u"hub.db"_s)});
        QVERIFY((*database)->execute(u"UPDATE events SET message = x'7b207d' WHERE seq = 3"_s));
    }

    const auto finished = HubProcess::run(QStringList{u"verify"_s} + database());

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.err.contains("event 3"), finished.err.constData());
}

void TestHubProgram::backupOfARunningHubCanBeRestored()
{
    addOrders(3);
    const QString copy = file(u"copy.db"_s);
    {
        const HubProcess hub(database());
        QCOMPARE(HubProcess::run(QStringList{u"backup"_s, copy} + database()).exitCode, 0);
        QCOMPARE(HubProcess::run(QStringList{u"export"_s} + database()).out.count('\n'), 3);
        QCOMPARE(HubProcess::run(QStringList{u"verify"_s} + database()).exitCode, 0);
    }
    QCOMPARE(HubProcess::run({u"verify"_s, u"--db"_s, copy}).exitCode, 0);
    addOrders(2);

    const auto finished = HubProcess::run(QStringList{u"restore"_s, copy} + database());

    QVERIFY2(finished.exitCode == 0, finished.err.constData());
    QCOMPARE(HubProcess::run(QStringList{u"export"_s} + database()).out.count('\n'), 3);
    const QStringList kept = QDir(m_directory->path()).entryList({u"hub.db.before-restore-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(HubProcess::run({u"export"_s, u"--db"_s, file(kept.first())}).out.count('\n'), 5);
}

void TestHubProgram::restoreOfABrokenCopyChangesNothing()
{
    addOrders(3);
    write(u"copy.db"_s, QByteArray(5000, 'x'));

    QCOMPARE(HubProcess::run(QStringList{u"restore"_s, file(u"copy.db"_s)} + database()).exitCode, 2);

    QCOMPARE(HubProcess::run(QStringList{u"export"_s} + database()).out.count('\n'), 3);
    QVERIFY(!QFile::exists(file(u"hub.db.restoring"_s)));
}

void TestHubProgram::restoreIsRefusedWhileTheHubRuns()
{
    addOrders(1);
    QCOMPARE(HubProcess::run(QStringList{u"backup"_s, file(u"copy.db"_s)} + database()).exitCode, 0);
    const HubProcess hub(database());

    QCOMPARE(HubProcess::run(QStringList{u"restore"_s, file(u"copy.db"_s)} + database()).exitCode, 2);
}

void TestHubProgram::menuGoesInAndOut()
{
    const QJsonObject menu = toJson(sampleMenu());
    write(u"menu.json"_s, QJsonDocument(menu).toJson());

    QCOMPARE(HubProcess::run(QStringList{u"menu"_s, u"import"_s, file(u"menu.json"_s)} + database()).exitCode, 0);

    const auto finished = HubProcess::run(QStringList{u"menu"_s, u"export"_s} + database());
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(finished.out).object(), menu);
}

void TestHubProgram::aTableIsAMenuToo()
{
    write(u"menu.csv"_s, "Name;Price;Category\nSoup;3,50;Hot\nTea;2,00;Cold\n");
    write(u"bad.CSV"_s, "Name;Price;Category\nSoup;four;Hot\n;2,00;Cold\nCake;5;Cold\n");
    const QStringList import{u"menu"_s, u"import"_s};
    const auto exported = [this] { return HubProcess::run(QStringList{u"menu"_s, u"export"_s} + database()); };

    const auto unknown = HubProcess::run(import + QStringList{file(u"menu.csv"_s)} + database());
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.contains("--currency"), unknown.err.constData());

    const QStringList first{file(u"menu.csv"_s), u"--currency"_s, u"EUR"_s, u"--name"_s, u"Corner"_s};
    QCOMPARE(HubProcess::run(import + first + database()).exitCode, 0);
    const QByteArray menu = exported().out;
    const QJsonObject json = QJsonDocument::fromJson(menu).object();
    QCOMPARE(json.value("shopName"_L1).toString(), u"Corner"_s);
    QCOMPARE(json.value("categories"_L1).toArray().size(), 2);

    const auto refused = HubProcess::run(import + QStringList{file(u"bad.CSV"_s)} + database());
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("line 2: \"four\" is no price"), refused.err.constData());
    QVERIFY2(refused.err.contains("line 3: the name is missing"), refused.err.constData());
    QCOMPARE(exported().out, menu); // not one line of it
}

void TestHubProgram::configurationFileCountsAfterTheCommandLine()
{
    write(u"menu.json"_s, QJsonDocument(toJson(sampleMenu())).toJson());
    write(u"hub.conf"_s, "# a comment\n\n  tenant = cafe\ndemo-staff\ndb=" + file(u"other.db"_s).toUtf8() + '\n');
    const QStringList config{u"--config"_s, file(u"hub.conf"_s)};

    QCOMPARE(HubProcess::run(QStringList{u"menu"_s, u"import"_s, file(u"menu.json"_s)} + config + database()).exitCode,
             0);

    QVERIFY(QFile::exists(file(u"hub.db"_s)));
    QVERIFY(!QFile::exists(file(u"other.db"_s)));
    const QStringList ofTheCafe{u"menu"_s, u"export"_s, u"--tenant"_s, u"cafe"_s};
    QCOMPARE(HubProcess::run(ofTheCafe + database()).exitCode, 0);
}

void TestHubProgram::configurationFileTakesEveryOption_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isTaken");
    const QHash<QString, QString> values{
        {u"listen"_s, u"[::1]:0"_s}, {u"tenant"_s, u"cafe"_s}, {u"limit"_s, u"message-bytes=65536"_s}};
    for (const HubOption& each : hubOptions()) {
        const QString name = each.name;
        const QString line = each.value.isEmpty() ? name : name + u" = "_s + values.value(name, u"x"_s);
        QTest::newRow(each.name.data()) << line << (each.place == HubOption::Place::Anywhere);
    }
    QTest::newRow("switch with a value") << u"no-announce = yes"_s << false;
    QTest::newRow("help") << u"help"_s << false;
}

void TestHubProgram::configurationFileTakesEveryOption()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isTaken);
    write(u"hub.conf"_s, line.toUtf8());
    const auto options = parseHubOptions({u"--config"_s, file(u"hub.conf"_s)});
    QCOMPARE(options.has_value(), isTaken);
    QCOMPARE(options ? options->server.announce : true, line != "no-announce"_L1);
}

QTEST_GUILESS_MAIN(TestHubProgram)
#include "tst_hub_program.moc"

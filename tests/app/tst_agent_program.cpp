// `stonepot-agent` as other programs start it: what it says when it cannot start, that it damages nothing, and that no
// line of input ends it.
#include "restaurant.h"

#include "storage/database.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class AgentProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void badInputIsOneSentenceAndTwo_data();
    void badInputIsOneSentenceAndTwo();
    void aNewerDatabaseStaysAsItIs();
    void aDamagedDatabaseIsSetAsideAndTheNextStartIsNew();
    void helpGoesToStandardOutput();
    void noLineOfInputEndsIt_data();
    void noLineOfInputEndsIt();
    void endOfInputEndsIt();

private:
    void expectRefusal(const QStringList& arguments, const QString& words);

    QTemporaryDir m_dir;
};

void AgentProgramTest::expectRefusal(const QStringList& arguments, const QString& words)
{
    TestProgram program(u"stonepot-agent"_s, arguments);
    QVERIFY2(program.waitForEnd(), qPrintable(program.log()));
    QCOMPARE(program.exitCode(), badInput);
    QCOMPARE(program.output(), QByteArray());
    const QStringList lines = program.log().trimmed().split(u'\n');
    QVERIFY2(lines.last().startsWith("stonepot-agent: "_L1), qPrintable(program.log()));
    QVERIFY2(lines.last().contains(words), qPrintable(program.log()));
}

void AgentProgramTest::badInputIsOneSentenceAndTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QVERIFY(write(m_dir.filePath(u"a-file"_s), "not a folder"));
    const QString notAFolder = m_dir.filePath(u"a-file"_s);

    QTest::newRow("unknown option") << QStringList{u"--kitchen"_s} << u"kitchen"_s;
    QTest::newRow("option of another program") << QStringList{u"--demo"_s} << u"demo"_s;
    QTest::newRow("extra argument") << QStringList{u"till"_s} << u"till"_s;
    QTest::newRow("unknown role") << QStringList{u"--role"_s, u"waiter"_s} << u"--role"_s;
    QTest::newRow("device with a space") << QStringList{u"--device"_s, u"till a"_s} << u"--device"_s;
    QTest::newRow("tenant with a slash") << QStringList{u"--tenant"_s, u"a/b"_s} << u"tenant"_s;
    QTest::newRow("address without a host") << QStringList{u"--ws-url"_s, u"nonsense"_s} << u"ws-url"_s;
    QTest::newRow("file in the folder's place") << QStringList{u"--data-dir"_s, notAFolder} << notAFolder;
    QTest::newRow("folder in a file") << QStringList{u"--data-dir"_s, notAFolder + u"/data"_s} << notAFolder;
}

void AgentProgramTest::badInputIsOneSentenceAndTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    expectRefusal(arguments, words);
    QCOMPARE(bytesOf(m_dir.filePath(u"a-file"_s)), "not a folder");
}

void AgentProgramTest::aNewerDatabaseStaysAsItIs()
{
    const QString folder = m_dir.filePath(u"newer"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = QDir(folder).filePath(u"device.db"_s);
    {
        auto newer = Database::open({.path = path});
        QVERIFY2(newer, errorText(newer).constData());
        QVERIFY((*newer)->execute(u"PRAGMA user_version=1000"_s));
    }
    const QByteArray before = bytesOf(path);
    expectRefusal({u"--data-dir"_s, folder}, u"newer"_s);
    QCOMPARE(bytesOf(path), before);
}

void AgentProgramTest::aDamagedDatabaseIsSetAsideAndTheNextStartIsNew()
{
    const QDir folder(m_dir.filePath(u"damaged"_s));
    QVERIFY(folder.mkpath(u"."_s));
    const QByteArray damaged = "This was a database. " + QByteArray(8192, 'x');
    QVERIFY(write(folder.filePath(u"device.db"_s), damaged));

    expectRefusal({u"--data-dir"_s, folder.path()}, u"it was moved to"_s);
    const QStringList aside = folder.entryList({u"device.db.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(folder.filePath(aside.first())), damaged);

    TestProgram again(u"stonepot-agent"_s, {u"--data-dir"_s, folder.path()});
    again.say({{u"cmd"_s, u"state"_s}});
    QCOMPARE(again.waitFor(said(u"state"_s)).size(), 1);
    QCOMPARE(bytesOf(folder.filePath(aside.first())), damaged);
}

void AgentProgramTest::helpGoesToStandardOutput()
{
    for (const QString& option : {u"--help"_s, u"--version"_s}) {
        TestProgram program(u"stonepot-agent"_s, {option});
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().contains("stonepot-agent"));
        QCOMPARE(program.log(), QString());
    }
}

void AgentProgramTest::noLineOfInputEndsIt_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const QByteArray& line) { QTest::newRow(name) << line; };
    row("no JSON", "hello");
    row("half a line", R"({"cmd":"place_order","order":{)");
    row("a list", R"(["cmd","state"])");
    row("no command", R"({})");
    row("unknown command", R"({"cmd":"dance"})");
    row("command of another type", R"({"cmd":{"cmd":"quit"}})");
    row("bytes that are no text", "\xff\xfe{\"cmd\":\"\xc3\x28\"}");
    row("a zero byte", QByteArray("\0{}", 3));
    row("deep", QByteArray(20'000, '['));
    row("long", QByteArray(4'000'000, 'x'));
    row("order of another type", R"({"cmd":"place_order","ref":"bad","order":7})");
    row("no lines", R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[]}})");
    row("unknown order type", R"({"cmd":"place_order","ref":"bad","order":{"orderType":"swim","lines":[{}]}})");
    row("unknown item",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"nothing"}]}})");
    row("quantity in words",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM","quantity":"many"}]}})");
    row("negative quantity",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM","quantity":-1}]}})");
    row("endless quantity",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM","quantity":1e300}]}})");
    row("choice that is none",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM","modifiers":["x"]}]}})");
    row("too little cash",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM"}],"payment":{"method":"cash","tendered":1}}})");
    row("payment without a way",
        R"({"cmd":"place_order","ref":"bad","order":{"orderType":"takeout","lines":[{"itemId":"ITEM"}],"payment":{"tendered":9}}})");
    row("unknown ticket", R"({"cmd":"bump","orderId":"nothing","status":"ready"})");
    row("unknown status", R"({"cmd":"bump","orderId":"nothing","status":"eaten"})");
    row("unknown refused order", R"({"cmd":"retry","clientOrderId":"nothing"})");
}

void AgentProgramTest::noLineOfInputEndsIt()
{
    QFETCH(QByteArray, line);
    static Restaurant restaurant;
    static std::unique_ptr<TestProgram> till;
    if (!till) {
        QVERIFY2(restaurant.startHub(), qPrintable(restaurant.hub().log()));
        till = restaurant.agent(u"pos"_s, u"till-a"_s);
        till->say({{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}});
        QVERIFY2(!till->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(till->log()));
    }
    const qsizetype errors = till->lines(said(u"error"_s)).size();
    const qsizetype states = till->lines(said(u"state"_s)).size();
    till->sayRaw(line.replace("ITEM", restaurant.simpleItem().toUtf8()));
    till->say({{u"cmd"_s, u"state"_s}});
    QCOMPARE(till->waitFor(said(u"state"_s), states + 1).size(), states + 1);
    QCOMPARE(till->waitFor(said(u"error"_s), errors + 1).size(), errors + 1);
    QVERIFY(!till->lines(said(u"error"_s)).last().value(u"message"_s).toString().isEmpty());
    QCOMPARE(till->lines(said(u"order_committed"_s)).size(), 0);
}

void AgentProgramTest::endOfInputEndsIt()
{
    TestProgram program(u"stonepot-agent"_s, {u"--data-dir"_s, m_dir.filePath(u"ended"_s)});
    program.sayRaw(R"({"cmd":"state"})");
    QCOMPARE(program.waitFor(said(u"state"_s)).size(), 1);
    program.endInput();
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(AgentProgramTest)
#include "tst_agent_program.moc"

// `stonepot` as its users start it, off screen: what it says when it cannot start, and that it damages nothing.
#include "test_program.h"

#include "storage/database.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class WindowedProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void badInputIsOneSentenceAndTwo_data();
    void badInputIsOneSentenceAndTwo();
    void aNewerDatabaseStaysAsItIs_data();
    void aNewerDatabaseStaysAsItIs();
    void aDamagedDatabaseIsSetAside();
    void aFolderInUseIsRefused();
    void helpAndVersionNeedNoDisplay();
    void helpSpeaksThePersonsLanguage();

private:
    void expectRefusal(const QStringList& arguments, const QString& words);

    QTemporaryDir m_dir;
};

void WindowedProgramTest::expectRefusal(const QStringList& arguments, const QString& words)
{
    TestProgram program(u"stonepot"_s, arguments);
    QVERIFY2(program.waitForEnd(), qPrintable(program.log()));
    QCOMPARE(program.exitCode(), badInput);
    const QStringList lines = program.log().trimmed().split(u'\n');
    QVERIFY2(lines.last().startsWith("stonepot: "_L1), qPrintable(program.log()));
    QVERIFY2(lines.last().contains(words), qPrintable(program.log()));
}

void WindowedProgramTest::badInputIsOneSentenceAndTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QFile file(m_dir.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString notAFolder = file.fileName() + u"/data"_s;

    QTest::newRow("unknown option") << QStringList{u"--kitchen"_s} << u"kitchen"_s;
    QTest::newRow("extra argument") << QStringList{u"till"_s} << u"till"_s;
    QTest::newRow("two screens at once") << QStringList{u"--demo"_s, u"--kds"_s} << u"--kds"_s;
    QTest::newRow("tenant with a slash") << QStringList{u"--tenant"_s, u"a/b"_s} << u"tenant"_s;
    QTest::newRow("address without a host") << QStringList{u"--ws-url"_s, u"nonsense"_s} << u"ws-url"_s;
    QTest::newRow("unwritable folder") << QStringList{u"--data-dir"_s, notAFolder} << notAFolder;
    QTest::newRow("unwritable folder of a kitchen")
        << QStringList{u"--kds"_s, u"--data-dir"_s, notAFolder} << notAFolder;
    QTest::newRow("unwritable folder of a demo") << QStringList{u"--demo"_s, u"--data-dir"_s, notAFolder} << notAFolder;
}

void WindowedProgramTest::badInputIsOneSentenceAndTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    expectRefusal(arguments, words);
}

void WindowedProgramTest::aNewerDatabaseStaysAsItIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::newRow("till") << QStringList{} << u"device.db"_s;
    QTest::newRow("kitchen") << QStringList{u"--kds"_s} << u"device.db"_s;
    QTest::newRow("hub of a demo") << QStringList{u"--demo"_s} << u"hub.db"_s;
}

void WindowedProgramTest::aNewerDatabaseStaysAsItIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    const QString folder = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    const QString path = QDir(folder).filePath(file);
    {
        auto newer = Database::open({.path = path});
        QVERIFY2(newer, errorText(newer).constData());
        QVERIFY((*newer)->execute(u"PRAGMA user_version=1000"_s));
    }
    const QByteArray before = bytesOf(path);
    QVERIFY(!before.isEmpty());

    expectRefusal(arguments + QStringList{u"--data-dir"_s, folder}, u"newer"_s);
    QCOMPARE(bytesOf(path), before);
}

void WindowedProgramTest::aDamagedDatabaseIsSetAside()
{
    const QDir folder(m_dir.filePath(u"damaged"_s));
    QVERIFY(folder.mkpath(u"."_s));
    const QByteArray damaged = "This was a database. " + QByteArray(8192, 'x');
    QFile file(folder.filePath(u"device.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(damaged), damaged.size());
    file.close();

    expectRefusal({u"--data-dir"_s, folder.path()}, u"it was moved to"_s);
    const QStringList aside = folder.entryList({u"device.db.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(folder.filePath(aside.first())), damaged);
}

void WindowedProgramTest::aFolderInUseIsRefused()
{
    const QString folder = m_dir.filePath(u"shared"_s);
    TestProgram first(u"stonepot-agent"_s, {u"--data-dir"_s, folder});
    first.say({{u"cmd"_s, u"state"_s}});
    QCOMPARE(first.waitFor([](const QJsonObject&) { return true; }).isEmpty(), false);
    expectRefusal({u"--data-dir"_s, folder}, u"Another program uses"_s);
}

void WindowedProgramTest::helpAndVersionNeedNoDisplay()
{
    QProcessEnvironment nowhere = TestProgram::cleanEnvironment();
    nowhere.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    nowhere.remove(u"DISPLAY"_s);
    for (const QString& option : {u"--help"_s, u"--version"_s}) {
        TestProgram program(u"stonepot"_s, {option}, nowhere);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().contains("stonepot"));
        QCOMPARE(program.log(), QString());
    }
}

void WindowedProgramTest::helpSpeaksThePersonsLanguage()
{
    QProcessEnvironment german = TestProgram::cleanEnvironment();
    german.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    TestProgram help(u"stonepot"_s, {u"--help"_s}, german);
    QVERIFY(help.waitForEnd());
    const QString said = QString::fromUtf8(help.output());
    for (const QString& words : {u"Aufruf:"_s, u"Angaben:"_s, u"Der Küchenmonitor sein."_s, u"<Adresse>"_s}) {
        QVERIFY2(said.contains(words), qPrintable(said));
    }
    TestProgram mistake(u"stonepot"_s, {u"--kitchen"_s}, german);
    QVERIFY(mistake.waitForEnd());
    QCOMPARE(mistake.exitCode(), badInput);
    QVERIFY2(mistake.log().contains(u"Unbekannte Angabe „kitchen“."_s), qPrintable(mistake.log()));
}

QTEST_GUILESS_MAIN(WindowedProgramTest)
#include "tst_windowed_program.moc"

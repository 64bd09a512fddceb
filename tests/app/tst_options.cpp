#include "options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestOptions : public QObject {
    Q_OBJECT
private slots:
    void everyOptionArrives()
    {
        const auto options = parseOptions(
            Program::Windowed, {u"--kds"_s, u"--ws-url"_s, u"ws://a/ws"_s, u"--api-url=http://a/api"_s,
                                u"--backend-url"_s, u"a:1"_s, u"--tenant"_s, u"t"_s, u"--data-dir"_s, u"/d"_s,
                                u"--device"_s, u"till-b"_s, u"--station"_s, u"grill"_s, u"--fullscreen"_s, u"--dev"_s});
        QVERIFY(options);
        QCOMPARE(options->role, DeviceRole::Kitchen);
        QCOMPARE(options->addresses.wsUrl, u"ws://a/ws"_s);
        QCOMPARE(options->addresses.apiUrl, u"http://a/api"_s);
        QCOMPARE(options->addresses.backendUrl, u"a:1"_s);
        QCOMPARE(options->addresses.tenant, u"t"_s);
        QCOMPARE(options->dataDir, u"/d"_s);
        QCOMPARE(options->device, u"till-b"_s);
        QCOMPARE(options->station, u"grill"_s);
        QVERIFY(options->fullscreen);
        QVERIFY(options->development);
        QVERIFY(!parseOptions(Program::Windowed, {})->development); // a shop's people are spared it
        QVERIFY(options->answer.isEmpty());
    }

    void aScreenForGuestsIsARoleOfItsOwn()
    {
        QCOMPARE(parseOptions(Program::Windowed, {u"--board"_s})->role, DeviceRole::Board);
        QVERIFY(!parseOptions(Program::Windowed, {u"--board"_s, u"--kds"_s}));
        QVERIFY(!parseOptions(Program::Windowed, {u"--board"_s, u"--demo"_s}));
        QVERIFY(defaultDataDir(DeviceRole::Board) != defaultDataDir(DeviceRole::Kitchen));
    }

    void anAgentHasARole()
    {
        QCOMPARE(parseOptions(Program::Agent, {})->role, DeviceRole::Till);
        QCOMPARE(parseOptions(Program::Agent, {u"--role"_s, u"kds"_s})->role, DeviceRole::Kitchen);
        QCOMPARE(parseOptions(Program::Agent, {u"--role"_s, u"chef"_s}).error().where, u"--role"_s);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--kitchen"_s};
        QTest::newRow("a stray word") << QStringList{u"now"_s};
        QTest::newRow("a bad certificate cannot be ignored") << QStringList{u"--ignore-tls-errors"_s};
        QTest::newRow("no value") << QStringList{u"--tenant"_s};
        QTest::newRow("role of a windowed program") << QStringList{u"--role"_s, u"kds"_s};
        QTest::newRow("demo as a kitchen") << QStringList{u"--demo"_s, u"--kds"_s};
        QTest::newRow("tour without demo") << QStringList{u"--tour"_s, u"/tmp"_s};
        QTest::newRow("device with a space") << QStringList{u"--device"_s, u"a b"_s};
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto options = parseOptions(Program::Windowed, arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::ValidationError);
        QVERIFY(!options.error().text().isEmpty());
    }

    void helpAndVersionAreAnswers()
    {
        QVERIFY(parseOptions(Program::Windowed, {u"--help"_s})->answer.contains(u"--data-dir"_s));
        QVERIFY(parseOptions(Program::Agent, {u"--help"_s})->answer.contains(u"--role"_s));
        QCOMPARE(parseOptions(Program::Agent, {u"--version"_s})->answer, u"stonepot-agent " STONEPOT_VERSION "\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"

#include "settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void addressesFollowTheRules_data()
    {
        QTest::addColumn<Variables>("environment");
        QTest::addColumn<QString>("webSocket");
        QTest::addColumn<QString>("api");

        const QString ws = u"STONEPOT_BACKEND_WS_URL"_s;
        const QString api = u"STONEPOT_BACKEND_API_URL"_s;
        const QString host = u"STONEPOT_BACKEND_URL"_s;
        QTest::newRow("defaults") << Variables{} << u"ws://localhost:3001/ws/restaurant-pos/demo"_s
                                  << u"http://localhost:3001/api"_s;
        QTest::newRow("host") << Variables{{host, u"hub:80"_s}} << u"ws://hub:80/ws/restaurant-pos/demo"_s
                              << u"http://hub:80/api"_s;
        QTest::newRow("host with http") << Variables{{host, u"http://hub"_s}} << u"ws://hub/ws/restaurant-pos/demo"_s
                                        << u"http://hub/api"_s;
        QTest::newRow("host with https") << Variables{{host, u"https://hub"_s}} << u"wss://hub/ws/restaurant-pos/demo"_s
                                         << u"https://hub/api"_s;
        QTest::newRow("ws address") << Variables{{ws, u"ws://a:1/ws"_s}} << u"ws://a:1/ws/restaurant-pos/demo"_s
                                    << u"http://localhost:3001/api"_s;
        QTest::newRow("slash at the end") << Variables{{ws, u"wss://a/ws/"_s}, {api, u"https://a/api/"_s}}
                                          << u"wss://a/ws/restaurant-pos/demo"_s << u"https://a/api"_s;
        QTest::newRow("other prefix") << Variables{{u"VITE_BACKEND_URL"_s, u"v:2"_s}}
                                      << u"ws://v:2/ws/restaurant-pos/demo"_s << u"http://v:2/api"_s;
        QTest::newRow("our prefix first") << Variables{{u"VITE_BACKEND_URL"_s, u"v:2"_s}, {host, u"s:1"_s}}
                                          << u"ws://s:1/ws/restaurant-pos/demo"_s << u"http://s:1/api"_s;
        QTest::newRow("tenant") << Variables{{u"STONEPOT_TENANT_ID"_s, u"shop-7"_s}}
                                << u"ws://localhost:3001/ws/restaurant-pos/shop-7"_s << u"http://localhost:3001/api"_s;
    }

    void addressesFollowTheRules()
    {
        QFETCH(Variables, environment);
        const auto fromEnvironment = resolveAddresses({}, environment, {});
        QVERIFY(fromEnvironment);
        QTEST(fromEnvironment->webSocket.toString(), "webSocket");
        QTEST(fromEnvironment->api.toString(), "api");
        const auto fromFile = resolveAddresses({}, {}, environment);
        QVERIFY(fromFile);
        QTEST(fromFile->webSocket.toString(), "webSocket");
    }

    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile()
    {
        const QString host = u"STONEPOT_BACKEND_URL"_s;
        QCOMPARE(resolveAddresses({}, {{host, u"env:1"_s}}, {{host, u"file:1"_s}})->api.host(), u"env"_s);
        QCOMPARE(resolveAddresses({{}, u"http://cli:1/api"_s, {}, {}}, {{host, u"env:1"_s}}, {})->api.host(), u"cli"_s);
        QCOMPARE(resolveAddresses({{}, {}, {}, u"t"_s}, {{u"STONEPOT_TENANT_ID"_s, u"env"_s}}, {})->tenant, u"t"_s);
    }

    void aHostOnTheCommandLineSilencesAddressesOfTheEnvironment()
    {
        const auto found =
            resolveAddresses({{}, {}, u"cli:9"_s, {}}, {{u"STONEPOT_BACKEND_WS_URL"_s, u"ws://env/ws"_s}}, {});
        QCOMPARE(found->webSocket.toString(), u"ws://cli:9/ws/restaurant-pos/demo"_s);
    }

    void aWrongAddressNamesItsSetting_data()
    {
        QTest::addColumn<Variables>("environment");
        QTest::addColumn<QString>("where");
        QTest::newRow("scheme") << Variables{{u"STONEPOT_BACKEND_WS_URL"_s, u"http://a"_s}}
                                << u"STONEPOT_BACKEND_WS_URL"_s;
        QTest::newRow("no host") << Variables{{u"VITE_BACKEND_API_URL"_s, u"http://"_s}} << u"VITE_BACKEND_API_URL"_s;
        QTest::newRow("a password") << Variables{{u"STONEPOT_BACKEND_API_URL"_s, u"http://u:p@a/api"_s}}
                                    << u"STONEPOT_BACKEND_API_URL"_s;
        QTest::newRow("tenant") << Variables{{u"STONEPOT_TENANT_ID"_s, u"a b"_s}} << u"STONEPOT_TENANT_ID"_s;
    }

    void aWrongAddressNamesItsSetting()
    {
        QFETCH(Variables, environment);
        const auto found = resolveAddresses({}, environment, {});
        QVERIFY(!found);
        QTEST(found.error().where, "where");
    }

    void theFileIsReadLikeOtherToolsDo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# comment\nA=1\r\nexport B = two words # said aside\nC='# kept'\nD=\"x=y\"\nnot a setting\n=\n");
        file.close();
        const Variables expected{{u"A"_s, u"1"_s}, {u"B"_s, u"two words"_s}, {u"C"_s, u"# kept"_s}, {u"D"_s, u"x=y"_s}};
        QCOMPARE(readDotEnv(folder.path()), expected);
        QCOMPARE(readDotEnv(folder.filePath(u"nowhere"_s)), Variables{});
    }

    void aDeviceNameGivesItsLetter()
    {
        QCOMPARE(letterOfDevice(u"till-b"), u'B');
        QCOMPARE(letterOfDevice(u"C"), u'C');
        QCOMPARE(letterOfDevice(u"till-2"), u'B');
        QCOMPARE(letterOfDevice(u"till-27"), u'A');
        QCOMPARE(letterOfDevice(u"front desk"), u'A');
        QCOMPARE(letterOfDevice(u""), u'A');
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

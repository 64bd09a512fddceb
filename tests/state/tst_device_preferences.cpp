#include "state/device_preferences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class DevicePreferencesTest final : public QObject {
    Q_OBJECT

private slots:
    void comeBackAsTheyWere();
    void whatCannotBeReadIsNotSet();
};

void DevicePreferencesTest::comeBackAsTheyWere()
{
    const DevicePreferences set{.language = u"zh_CN"_s,
                                .formats = u"zh_SG"_s,
                                .colors = DevicePreferences::Colors::Dark,
                                .textPercent = 125,
                                .fullscreen = true,
                                .kiosk = true,
                                .lockAfter = 0,
                                .chime = 0,
                                .device = u"till-b"_s,
                                .backend = u"https://hub.example.com"_s,
                                .tenant = u"north"_s,
                                .role = u"kds"_s,
                                .hubPort = 3002};
    QCOMPARE(readDevicePreferences(toJson(set)), set);
    QCOMPARE(readDevicePreferences(toJson(DevicePreferences())), DevicePreferences());
}

void DevicePreferencesTest::whatCannotBeReadIsNotSet()
{
    QCOMPARE(readDevicePreferences({}), DevicePreferences());
    QCOMPARE(readDevicePreferences("not json"), DevicePreferences());
    const auto odd =
        readDevicePreferences(R"({"textPercent": 900, "lockAfterMin": -3, "chime": 300, "colors": "pink", "language": 7})");
    QCOMPARE(odd.textPercent, DevicePreferences::largestText);
    QCOMPARE(odd.lockAfter, 0);
    QCOMPARE(odd.chime, 100);
    QCOMPARE(odd.colors, DevicePreferences::Colors::Standard);
    QCOMPARE(odd.language, QString());
}

QTEST_APPLESS_MAIN(DevicePreferencesTest)
#include "tst_device_preferences.moc"

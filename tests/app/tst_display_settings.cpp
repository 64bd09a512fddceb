#include "display_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TestDisplaySettings final : public QObject {
    Q_OBJECT

private slots:
    void withoutSettingsGuestsReadNoNames()
    {
        const auto settings = resolveDisplay({}, {});
        QVERIFY(settings);
        QCOMPARE(*settings, DisplaySettings());
        QVERIFY(!settings->names);
        QVERIFY(settings->limits.isEmpty());
    }

    void everySettingIsRead()
    {
        const auto settings =
            resolveDisplay({{u"STONEPOT_KITCHEN_KEYS"_s, u"/etc/stonepot/keys.json"_s},
                            {u"STONEPOT_KITCHEN_LIMITS"_s, u"dine-in=10/15, delivery=5/9"_s},
                            {u"STONEPOT_REDUCED_MOTION"_s, u"yes"_s},
                            {u"STONEPOT_BOARD_NAMES"_s, u"yes"_s},
                            {u"STONEPOT_BOARD_KEEP_MIN"_s, u"5"_s}},
                           {{u"STONEPOT_BOARD_NAMES"_s, u"no"_s}, {u"STONEPOT_BOARD_CHIME"_s, u"0"_s}});
        QVERIFY(settings);
        QCOMPARE(settings->keyMapFile, u"/etc/stonepot/keys.json"_s);
        QCOMPARE(settings->limits.size(), 2);
        QCOMPARE(settings->limits.value(u"delivery"_s), (DisplaySettings::Limits{5min, 9min}));
        QVERIFY(settings->reducedMotion);
        QVERIFY(settings->names);
        QCOMPARE(settings->chime, 0);
        QCOMPARE(settings->keepReady, 5min);
    }

    // As for every other setting.
    void anEmptyVariableSaysNothing()
    {
        const auto settings =
            resolveDisplay({{u"STONEPOT_BOARD_CHIME"_s, QString()}}, {{u"STONEPOT_BOARD_CHIME"_s, u"30"_s}});
        QVERIFY(settings);
        QCOMPARE(settings->chime, 30);
    }

    void whatMakesNoSenseIsNamed_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"8/12"_s, u"drone=8/12"_s, u"dine-in=12/8"_s, u"dine-in=0/8"_s, u"dine-in=8"_s,
                                    u"dine-in=8/12/16"_s, u"pickup=a/b"_s, u"pickup=8/99999"_s}) {
            QTest::addRow("limits %s", qPrintable(text)) << u"STONEPOT_KITCHEN_LIMITS"_s << text;
        }
        QTest::addRow("names") << u"STONEPOT_BOARD_NAMES"_s << u"maybe"_s;
        QTest::addRow("motion") << u"STONEPOT_REDUCED_MOTION"_s << u"1"_s;
        QTest::addRow("chime") << u"STONEPOT_BOARD_CHIME"_s << u"101"_s;
        QTest::addRow("keep") << u"STONEPOT_BOARD_KEEP_MIN"_s << u"0"_s;
    }
    void whatMakesNoSenseIsNamed()
    {
        QFETCH(QString, setting);
        QFETCH(QString, text);
        const auto settings = resolveDisplay({{setting, text}}, {});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::ValidationError);
        QCOMPARE(settings.error().where, setting);
    }
};

QTEST_GUILESS_MAIN(TestDisplaySettings)
#include "tst_display_settings.moc"

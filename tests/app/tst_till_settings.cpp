#include "till_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TestTillSettings final : public QObject {
    Q_OBJECT

private slots:
    void withoutSettingsNothingLocksAndNoCodeIsDrawn()
    {
        const auto settings = resolveTill({}, {});
        QVERIFY(settings);
        QCOMPARE(settings->lockAfter, 0ms);
        QVERIFY(!settings->paymentCode);
        QCOMPARE(settings->paymentCodeValidity, 5min);
    }

    void theEnvironmentGoesBeforeTheFile()
    {
        const auto settings = resolveTill(
            {{u"STONEPOT_LOCK_AFTER_MIN"_s, u"5"_s}},
            {{u"STONEPOT_LOCK_AFTER_MIN"_s, u"9"_s}, {u"STONEPOT_PAYMENT_CODE"_s, u"upi:stonepot@okbank|Stonepot"_s}});
        QVERIFY(settings);
        QCOMPARE(settings->lockAfter, 5min);
        QVERIFY(settings->paymentCode.has_value());
    }

    void whatMakesNoSenseIsNamed()
    {
        for (const QString& text : {u"-1"_s, u"soon"_s, u"1441"_s}) {
            const auto settings = resolveTill({{u"STONEPOT_LOCK_AFTER_MIN"_s, text}}, {});
            QVERIFY(!settings);
            QCOMPARE(settings.error().where, u"STONEPOT_LOCK_AFTER_MIN"_s);
        }
        for (const QString& text : {u"0"_s, u"1441"_s, u"a while"_s}) {
            const auto validity = resolveTill({{u"STONEPOT_PAYMENT_CODE_MIN"_s, text}}, {});
            QVERIFY(!validity);
            QCOMPARE(validity.error().where, u"STONEPOT_PAYMENT_CODE_MIN"_s);
        }
        const auto settings = resolveTill({}, {{u"STONEPOT_PAYMENT_CODE"_s, u"epc:XX|Stonepot"_s}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().where, u"STONEPOT_PAYMENT_CODE"_s);
    }
};

QTEST_GUILESS_MAIN(TestTillSettings)
#include "tst_till_settings.moc"

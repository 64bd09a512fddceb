#include "core/business_day.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class BusinessDayTest final : public QObject {
    Q_OBJECT

private slots:
    void dayStartsAtItsHour_data();
    void dayStartsAtItsHour();
    void daysNeverGoBackThroughAYear_data();
    void daysNeverGoBackThroughAYear();
    void anUnknownZoneIsTakenAsUtc();
    void rulesAreChecked();
};

void BusinessDayTest::dayStartsAtItsHour_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    QTest::addColumn<QString>("day");

    const auto row = [](const char* name, const QString& instant, const char* zone, int hour, const QString& day) {
        QTest::newRow(name) << instant << QByteArray(zone) << hour << day;
    };
    row("before the hour", u"2026-01-07T03:59:59.999Z"_s, "UTC", 4, u"20260106"_s);
    row("at the hour", u"2026-01-07T04:00:00.000Z"_s, "UTC", 4, u"20260107"_s);
    row("midnight start", u"2026-01-07T00:00:00Z"_s, "UTC", 0, u"20260107"_s);
    row("late start", u"2026-01-07T22:59:59Z"_s, "UTC", 23, u"20260106"_s);
    row("new year's night", u"2026-01-01T02:00:00Z"_s, "UTC", 4, u"20251231"_s);
    row("leap day", u"2024-03-01T02:00:00Z"_s, "UTC", 4, u"20240229"_s);
    row("east of UTC", u"2026-01-06T19:30:00Z"_s, "Asia/Seoul", 4, u"20260107"_s);
    row("half-hour zone, before", u"2026-01-06T22:29:59Z"_s, "Asia/Kolkata", 4, u"20260106"_s);
    row("half-hour zone, at", u"2026-01-06T22:30:00Z"_s, "Asia/Kolkata", 4, u"20260107"_s);
    // 2026-03-08, New York: 02:00 EST is 03:00 EDT; the day starts at 04:00 EDT, 08:00 UTC, an hour earlier than the
    // day before.
    row("winter time ends, the day before", u"2026-03-07T08:59:59Z"_s, "America/New_York", 4, u"20260306"_s);
    row("winter time ends, before the hour", u"2026-03-08T07:59:59Z"_s, "America/New_York", 4, u"20260307"_s);
    row("winter time ends, at the hour", u"2026-03-08T08:00:00Z"_s, "America/New_York", 4, u"20260308"_s);
    // An hour that the clocks leave out: 02:00 never comes, 03:00 starts the day.
    row("start in the hour left out, before", u"2026-03-08T06:59:59Z"_s, "America/New_York", 2, u"20260307"_s);
    row("start in the hour left out, at", u"2026-03-08T07:00:00Z"_s, "America/New_York", 2, u"20260308"_s);
    // 2026-10-25, Berlin: 03:00 CEST is 02:00 CET; 02:30 comes twice.
    row("summer time ends, first 02:30", u"2026-10-25T00:30:00Z"_s, "Europe/Berlin", 4, u"20261024"_s);
    row("summer time ends, second 02:30", u"2026-10-25T01:30:00Z"_s, "Europe/Berlin", 4, u"20261024"_s);
    row("summer time ends, before the hour", u"2026-10-25T02:59:59Z"_s, "Europe/Berlin", 4, u"20261024"_s);
    row("summer time ends, at the hour", u"2026-10-25T03:00:00Z"_s, "Europe/Berlin", 4, u"20261025"_s);
}

void BusinessDayTest::dayStartsAtItsHour()
{
    QFETCH(QString, instant);
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    QTEST(businessDay(*parseIso(instant), {zone, startHour}), "day");
}

void BusinessDayTest::daysNeverGoBackThroughAYear_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    for (const char* const zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
        for (const int hour : {0, 2, 4, 23}) {
            QTest::addRow("%s from %d", zone, hour) << QByteArray(zone) << hour;
        }
    }
}

void BusinessDayTest::daysNeverGoBackThroughAYear()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    const BusinessDayRule rule{zone, startHour};
    QString last;
    int changes = -1;
    for (Instant t = *parseIso(u"2026-01-01T12:15:00Z"); t <= *parseIso(u"2027-01-01T12:15:00Z");
         t += std::chrono::minutes(30)) {
        const QString day = businessDay(t, rule);
        QVERIFY2(day >= last, qPrintable(toIso(t)));
        changes += day > last ? 1 : 0;
        last = day;
    }
    QCOMPARE(changes, 365);
}

void BusinessDayTest::anUnknownZoneIsTakenAsUtc()
{
    QCOMPARE(businessDay(*parseIso(u"2026-01-07T03:00:00Z"), {"Mars/Olympus", 4}), u"20260106"_s);
    QCOMPARE(businessDay(*parseIso(u"2026-01-07T05:00:00Z"), {"", 4}), u"20260107"_s);
}

void BusinessDayTest::rulesAreChecked()
{
    QVERIFY(validate({"Europe/Berlin", 0}));
    QVERIFY(validate({"UTC", 23}));
    QCOMPARE(validate({"Mars/Olympus", 4}).error().where, u"timeZone"_s);
    QCOMPARE(validate({"", 4}).error().where, u"timeZone"_s);
    QCOMPARE(validate({"UTC", 24}).error().where, u"startHour"_s);
    QCOMPARE(validate({"UTC", -1}).error().where, u"startHour"_s);
}

QTEST_APPLESS_MAIN(BusinessDayTest)
#include "tst_business_day.moc"

#include "ui/kds/ticket_age.h"

#include <QTest>

using namespace stonepot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TicketAgeTest final : public QObject {
    Q_OBJECT
private slots:
    void ageIsNeverBelowZero();
    void limitsDependOnTheOrderType();
    void slowItemsMoveTheLimitsOut();
    void quickItemsKeepThePromiseOfTheType();
    void nonsensePrepTimesAreBounded();
    void thePromiseDoesNotMoveAsItemsGetDone();
    void stateChangesExactlyAtTheLimits();
    void textCountsMinutes_data();
    void textCountsMinutes();
};

void TicketAgeTest::ageIsNeverBelowZero()
{
    const Instant now{1'767'728'527'000ms};
    QCOMPARE(ageOf(now + 5min, now), Milliseconds(0));
    QCOMPARE(ageOf(now - 5s, now), Milliseconds(5000));
}

void TicketAgeTest::limitsDependOnTheOrderType()
{
    const AgeSettings settings{
        .dineIn = {8min, 12min}, .pickup = {5min, 9min}, .delivery = {10min, 20min}, .other = {1min, 2min}};
    QCOMPARE(ageLimits(u"dine-in"_s, 0, settings), settings.dineIn);
    QCOMPARE(ageLimits(u"pickup"_s, 0, settings), settings.pickup);
    QCOMPARE(ageLimits(u"takeout"_s, 0, settings), settings.pickup);
    QCOMPARE(ageLimits(u"delivery"_s, 0, settings), settings.delivery);
    QCOMPARE(ageLimits(u"aggregator"_s, 0, settings), settings.delivery);
    QCOMPARE(ageLimits(u"drone"_s, 0, settings), settings.other);
    QCOMPARE(ageLimits(QString(), 0, settings), settings.other);
}

void TicketAgeTest::slowItemsMoveTheLimitsOut()
{
    QCOMPARE(ageLimits(u"dine-in"_s, 25, AgeSettings{}), (AgeLimits{20min, 30min}));
}

void TicketAgeTest::quickItemsKeepThePromiseOfTheType()
{
    QCOMPARE(ageLimits(u"dine-in"_s, 2, AgeSettings{}), AgeSettings{}.dineIn);
}

void TicketAgeTest::nonsensePrepTimesAreBounded()
{
    QCOMPARE(ageLimits(u"dine-in"_s, -7, AgeSettings{}), AgeSettings{}.dineIn);
    QCOMPARE(ageLimits(u"dine-in"_s, 1'000'000, AgeSettings{}), ageLimits(u"dine-in"_s, 240, AgeSettings{}));
}

void TicketAgeTest::thePromiseDoesNotMoveAsItemsGetDone()
{
    KitchenOrder ticket;
    ticket.orderType = u"dine-in"_s;
    ticket.createdAt = Instant{1'767'728'527'000ms};
    QCOMPARE(promisedAt(ticket, AgeSettings{}), ticket.createdAt + 12min);
    ticket.items.resize(2);
    ticket.items[1].prepMinutes = 25;
    QCOMPARE(promisedAt(ticket, AgeSettings{}), ticket.createdAt + 30min);
    ticket.items[1].status = ItemStatus::Ready;
    QCOMPARE(promisedAt(ticket, AgeSettings{}), ticket.createdAt + 30min);
    ticket.estimatedPrepTime = 1e9;
    QCOMPARE(promisedAt(ticket, AgeSettings{}), ticket.createdAt + 288min);
}

void TicketAgeTest::stateChangesExactlyAtTheLimits()
{
    const AgeLimits limits{8min, 12min};
    QCOMPARE(ageState(8min - 1ms, limits), AgeState::OnTime);
    QCOMPARE(ageState(8min, limits), AgeState::Warning);
    QCOMPARE(ageState(12min - 1ms, limits), AgeState::Warning);
    QCOMPARE(ageState(12min, limits), AgeState::Late);
}

void TicketAgeTest::textCountsMinutes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("new") << 0 << u"00:00"_s;
    QTest::newRow("seconds") << 59 << u"00:59"_s;
    QTest::newRow("a minute") << 60 << u"01:00"_s;
    QTest::newRow("late") << 14 * 60 + 32 << u"14:32"_s;
    QTest::newRow("forgotten") << 2 * 3600 + 5 << u"120:05"_s;
}

void TicketAgeTest::textCountsMinutes()
{
    QFETCH(int, seconds);
    QTEST(ageText(std::chrono::seconds(seconds)), "text");
}

QTEST_APPLESS_MAIN(TicketAgeTest)
#include "tst_ticket_age.moc"

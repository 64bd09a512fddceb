// Which stations a display shows, with real mouse and key events: one, several, and where orders leave the kitchen.
#include "kitchen_bed.h"

using namespace stonepot;
using namespace Qt::StringLiterals;

class KitchenStationsTest final : public QObject, private KitchenTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void chipsShowOneStationAtATime();
    void aStationBumpsOnlyItsLines();
    void holdingAChipCoversAnotherStation();
    void expoSeesAllStationsAndCompletes();
    void anUndoneCompletionIsReadyAgain();
};

void KitchenStationsTest::chipsShowOneStationAtATime()
{
    KitchenBed bed(samples::eveningTickets());
    QCOMPARE(bed.numbers().size(), 18);
    bed.click(u"stationChip-cold"_s);
    QCOMPARE(bed.numbers(), QStringList({u"A-041"_s, u"A-043"_s, u"A-049"_s}));
    QCOMPARE(bed.text(u"activeCount"_s), u"3"_s);
    bed.press(Qt::Key_S);
    QCOMPARE(bed.numbers(), QStringList({u"A-031"_s, u"A-034"_s, u"A-040"_s, u"A-045"_s})); // fry
    bed.click(u"stationChip-all"_s);
    QCOMPARE(bed.numbers().size(), 18);
}

void KitchenStationsTest::aStationBumpsOnlyItsLines()
{
    KitchenBed bed(samples::eveningTickets(), u"fry"_s);
    const QString rush = u"ticket-A-031"_s;
    bed.clickBump(rush);
    QTRY_COMPARE(bed.rig.onBackend(rush)->items[2].status, ItemStatus::Ready);
    QCOMPARE(bed.rig.onBackend(rush)->items[0].status, ItemStatus::Pending);
    QCOMPARE(bed.onBackend(rush), TicketStatus::InProgress);
    QTRY_VERIFY(bed.card(rush) == nullptr);
    bed.click(u"stationChip-hotpot"_s);
    QCOMPARE(bed.numbers().front(), u"A-031"_s);
    QVERIFY(bed.card(rush)->alsoAt.isEmpty());
}

void KitchenStationsTest::holdingAChipCoversAnotherStation()
{
    KitchenBed bed(samples::eveningTickets(), u"cold"_s);
    auto* fry = bed.find<QAbstractButton>(u"stationChip-fry"_s);
    QTest::mousePress(fry, Qt::LeftButton);
    QTRY_VERIFY(fry->isChecked());
    QTest::mouseRelease(fry, Qt::LeftButton); // it was held: no tap
    QVERIFY(bed.find<QAbstractButton>(u"stationChip-cold"_s)->isChecked());
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"cold,fry"_s);
    QCOMPARE(bed.numbers().size(), 7); // three and four
    const QString rush = u"ticket-A-031"_s;
    QVERIFY(bed.card(rush) != nullptr);
    bed.clickBump(rush);
    QTRY_COMPARE(bed.rig.onBackend(rush)->items[2].status, ItemStatus::Ready);
    QCOMPARE(bed.rig.onBackend(rush)->items[0].status, ItemStatus::Pending);

    auto* cold = bed.find<QAbstractButton>(u"stationChip-cold"_s); // its own display is back
    QTest::mousePress(cold, Qt::LeftButton);
    QTRY_VERIFY(!cold->isChecked());
    QTest::mouseRelease(cold, Qt::LeftButton);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"fry"_s);
    bed.click(u"stationChip-cold"_s); // a tap is for one station
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"cold"_s);
    QVERIFY(!fry->isChecked());
}

void KitchenStationsTest::expoSeesAllStationsAndCompletes()
{
    std::vector<KitchenOrder> tickets = KitchenBed::tickets(3);
    tickets[0].items[1].station = u"fry"_s;
    KitchenBed bed(tickets);
    bed.clickBump(KitchenBed::id(2)); // all of it is ready
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-003"_s}));

    bed.click(u"stationChip-expo"_s);
    QCOMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-002"_s, u"A-003"_s}));
    QVERIFY(!bed.find<QAbstractButton>(u"recallButton"_s)->isEnabled()); // nothing has left yet
    bed.clickBump(KitchenBed::id(2));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Completed);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-003"_s}));

    bed.rig.loseContact();
    bed.press(Qt::Key_1);
    bed.press(Qt::Key_Return);
    QTRY_VERIFY(bed.card(KitchenBed::id(1))->kept);
    QCOMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Pending);
    bed.rig.regainContact();
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Completed);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-003"_s));
}

void KitchenStationsTest::anUndoneCompletionIsReadyAgain()
{
    KitchenBed bed(KitchenBed::tickets(1));
    bed.clickLine(KitchenBed::id(1), 0);
    QTRY_COMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[0].status, ItemStatus::InProgress);
    bed.board().flush();
    bed.clickLine(KitchenBed::id(1), 0);
    QTRY_COMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[0].status, ItemStatus::Ready);
    bed.click(u"stationChip-expo"_s);
    bed.clickBump(KitchenBed::id(1));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Completed);
    QTRY_VERIFY(bed.find(u"undoButton"_s)->isEnabled());
    bed.press(Qt::Key_U);
    QTRY_COMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[0].status, ItemStatus::Ready);
    QTRY_COMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[1].status, ItemStatus::InProgress);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-001"_s));
    QVERIFY(!bed.find(u"undoButton"_s)->isEnabled());
}

QTEST_MAIN(KitchenStationsTest)
#include "tst_kitchen_stations.moc"

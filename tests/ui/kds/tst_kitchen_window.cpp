// What a cook does at the display, with real mouse and key events: from an arriving ticket to the bump, and back.
#include "kitchen_bed.h"

#include <QTableView>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KitchenWindowTest final : public QObject, private KitchenTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void anArrivingTicketIsCookedAndBumped();
    void doubleTapBumpsTheWholeTicket();
    void keysSelectMoveMarkAndBump();
    void undoBringsBackTheLastBump();
    void undoIsOverAfterFiveSeconds();
    void recallReturnsATicketToItsOldPlaceWithItsTimer();
    void anyOfTheLastTicketsMayBeRecalled();
    void theListOfTicketsToRecallIsUsedWithKeys();
    void recallNeverRevivesACancelledOrder();
    void allDayCountsAndFilters();
    void anItemIsSoldOutOrCountedFromTheAllDayPanel();
    void availabilityWaitsForTheLink();
    void pagesTurnByButtonAndKey();
    void theCountOfLateTicketsLeadsToTheFirst();
    void theCurrentTicketMayBeReadWhole();
    void theClockShowsTheRestaurantsTime();
    void everyRoleOfTextHasItsFont();
    void fitsASmallScreen();
};

void KitchenWindowTest::anArrivingTicketIsCookedAndBumped()
{
    KitchenBed bed;
    QVERIFY(bed.numbers().isEmpty());
    const KitchenOrder ticket = KitchenBed::tickets(1).front();

    bed.rig.create(ticket);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-001"_s));
    QTRY_COMPARE(bed.rig.seenByBackend(), QStringList(ticket.id));

    bed.clickLine(ticket.id, 0);
    QTRY_COMPARE(bed.shownStatus(ticket.id, 0), ItemStatus::InProgress);
    QTRY_COMPARE(bed.onBackend(ticket.id), TicketStatus::InProgress);
    bed.board().flush();
    bed.clickLine(ticket.id, 0);
    QTRY_COMPARE(bed.rig.onBackend(ticket.id)->items[0].status, ItemStatus::Ready);
    QCOMPARE(bed.rig.onBackend(ticket.id)->items[1].status, ItemStatus::Pending);
    QCOMPARE(bed.numbers(), QStringList(u"A-001"_s));

    bed.clickBump(ticket.id);
    QTRY_COMPARE(bed.onBackend(ticket.id), TicketStatus::Ready);
    QTRY_VERIFY(bed.numbers().isEmpty());
}

void KitchenWindowTest::doubleTapBumpsTheWholeTicket()
{
    KitchenBed bed(KitchenBed::tickets(2));
    const QRect card = bed.board().geometryOfPage().ticketRect(KitchenBed::id(1));
    QTest::mouseDClick(&bed.board(), Qt::LeftButton, {}, card.topLeft() + QPoint(card.width() / 2, 30));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-002"_s));
}

void KitchenWindowTest::keysSelectMoveMarkAndBump()
{
    KitchenBed bed(KitchenBed::tickets(4));
    bed.press(Qt::Key_2);
    QCOMPARE(bed.selected(), KitchenBed::id(2));
    bed.press(Qt::Key_Right);
    QCOMPARE(bed.selected(), KitchenBed::id(3));
    bed.press(Qt::Key_Left);
    bed.press(Qt::Key_Left);
    QCOMPARE(bed.selected(), KitchenBed::id(1));

    bed.press(Qt::Key_Down); // from the first line to the second
    bed.press(Qt::Key_Space);
    QTRY_COMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[1].status, ItemStatus::Ready);
    QCOMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[0].status, ItemStatus::Pending);

    bed.press(Qt::Key_Return);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_VERIFY(bed.card(KitchenBed::id(1)) == nullptr);
    QCOMPARE(bed.selected(), KitchenBed::id(2)); // the next one is at hand
    bed.press(Qt::Key_Enter);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    bed.press(Qt::Key_9); // no such ticket: nothing happens
    QCOMPARE(bed.selected(), KitchenBed::id(3));
}

void KitchenWindowTest::undoBringsBackTheLastBump()
{
    KitchenBed bed(KitchenBed::tickets(3));
    QVERIFY(!bed.find(u"undoButton"_s)->isEnabled());
    bed.clickBump(KitchenBed::id(2));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-003"_s}));

    bed.rig.clock.advance(4900ms);
    bed.press(Qt::Key_U);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::InProgress);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-002"_s, u"A-003"_s}));
    QVERIFY(!bed.find(u"undoButton"_s)->isEnabled());
}

void KitchenWindowTest::undoIsOverAfterFiveSeconds()
{
    KitchenBed bed(KitchenBed::tickets(2));
    bed.clickBump(KitchenBed::id(1));
    QTRY_VERIFY(bed.find(u"undoButton"_s)->isEnabled());
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);

    bed.rig.clock.advance(5100ms);
    bed.window->tick();
    QVERIFY(!bed.find(u"undoButton"_s)->isEnabled());
    bed.press(Qt::Key_U);
    bed.clickBump(KitchenBed::id(2)); // goes the same way after it
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    QCOMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_VERIFY(bed.numbers().isEmpty());
}

void KitchenWindowTest::recallReturnsATicketToItsOldPlaceWithItsTimer()
{
    KitchenBed bed(KitchenBed::tickets(3));
    const Instant created = bed.card(KitchenBed::id(2))->createdAt;
    bed.clickBump(KitchenBed::id(2));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    QTRY_VERIFY(bed.find<QAbstractButton>(u"recallButton"_s)->text().contains(u"A-002"_s));

    bed.rig.clock.advance(10min);
    bed.click(u"recallButton"_s);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::InProgress);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-002"_s, u"A-003"_s}));
    QCOMPARE(bed.card(KitchenBed::id(2))->createdAt, created);
    QVERIFY(!bed.find(u"recallButton"_s)->isEnabled());
}

void KitchenWindowTest::anyOfTheLastTicketsMayBeRecalled()
{
    KitchenBed bed(KitchenBed::tickets(5));
    for (const int number : {1, 2, 3}) {
        bed.clickBump(KitchenBed::id(number));
        QTRY_COMPARE(bed.onBackend(KitchenBed::id(number)), TicketStatus::Ready);
        bed.board().flush();
    }
    bed.rig.clock.advance(1min);
    bed.click(u"recallListButton"_s);
    auto* table = bed.find<QTableView>(u"recallTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3); // the latest first
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"A-003"_s));
    const QModelIndex first = table->model()->index(2, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QVERIFY(!table->isVisible());
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::InProgress);
    bed.rig.clock.advance(2s);
    QTRY_COMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-004"_s, u"A-005"_s}));
}

void KitchenWindowTest::theListOfTicketsToRecallIsUsedWithKeys()
{
    KitchenBed bed(KitchenBed::tickets(4));
    QTest::keyClick(bed.window.get(), Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(!bed.find(u"recallSheet"_s)->isVisible()); // there is nothing to bring back
    for (const int number : {1, 2}) {
        bed.clickBump(KitchenBed::id(number));
        QTRY_COMPARE(bed.onBackend(KitchenBed::id(number)), TicketStatus::Ready);
        bed.board().flush();
    }
    QTest::keyClick(bed.window.get(), Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(bed.find(u"recallSheet"_s)->isVisible());
    QWidget* table = bed.find(u"recallTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!bed.find(u"recallSheet"_s)->isVisible());
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::InProgress);
    QCOMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    QTest::keyClick(bed.window.get(), Qt::Key_R, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!bed.find(u"recallSheet"_s)->isVisible());
}

void KitchenWindowTest::recallNeverRevivesACancelledOrder()
{
    KitchenBed bed(KitchenBed::tickets(2));
    bed.clickBump(KitchenBed::id(1));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_VERIFY(bed.find(u"recallButton"_s)->isEnabled());

    KitchenOrder cancelled = *bed.rig.onBackend(KitchenBed::id(1));
    cancelled.status = TicketStatus::Cancelled;
    bed.rig.change(cancelled);
    bed.press(Qt::Key_R);
    bed.rig.store.recall(KitchenBed::id(1));
    bed.clickBump(KitchenBed::id(2)); // goes the same way after it
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(2)), TicketStatus::Ready);
    bed.board().flush();
    QCOMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Cancelled);
    QVERIFY(!bed.find<QAbstractButton>(u"recallButton"_s)->text().contains(u"A-001"_s));
    const TicketCard* card = bed.card(KitchenBed::id(1));
    QVERIFY(card == nullptr || card->cancelled);
}

void KitchenWindowTest::allDayCountsAndFilters()
{
    KitchenBed bed(samples::eveningTickets(), u"hotpot"_s);
    auto* list = bed.find<QListView>(u"allDayList"_s);
    const QModelIndex eggs = list->model()->index(1, 0);
    QCOMPARE(eggs.data().toString(), u"Kimchi Jjigae"_s);
    QCOMPARE(bed.text(u"allDayTotal"_s), u"38"_s);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(eggs).center());
    QCOMPARE(bed.numbers(), QStringList({u"A-031"_s, u"A-036"_s, u"A-042"_s, u"A-048"_s}));
    bed.press(Qt::Key_Escape);
    QCOMPARE(bed.numbers().size(), 14);
}

void KitchenWindowTest::anItemIsSoldOutOrCountedFromTheAllDayPanel()
{
    KitchenBed bed(KitchenBed::tickets(2));
    auto* change = bed.find<QAbstractButton>(u"availabilityButton"_s);
    QVERIFY(!change->isVisible());
    bed.chooseAllDay(u"Japchae"_s);
    QVERIFY(change->isVisible());
    QCOMPARE(change->text(), u"Available"_s);

    bed.click(u"availabilityButton"_s);
    QVERIFY(bed.find(u"availabilitySheet"_s)->isVisible());
    bed.click(u"leftButton-5"_s);
    QVERIFY(!bed.find(u"availabilitySheet"_s)->isVisible());
    QTRY_COMPARE(bed.rig.availabilityOnBackend().size(), 1);
    QCOMPARE(bed.rig.availabilityOnBackend().first().itemId, u"japchae"_s);
    QCOMPARE(bed.rig.availabilityOnBackend().first().left, std::optional(5));
    QTRY_COMPARE(change->text(), u"5 left"_s);

    bed.click(u"availabilityButton"_s);
    bed.click(u"soldOutButton"_s);
    QTRY_COMPARE(bed.rig.availabilityOnBackend().size(), 2);
    QVERIFY(!bed.rig.availabilityOnBackend().last().available);
    QTRY_COMPARE(change->text(), u"86 · Sold out"_s);

    MenuUpdate elsewhere; // somebody else has found more
    elsewhere.availability = {{u"japchae"_s, true, 3}};
    bed.rig.hear(elsewhere);
    QCOMPARE(change->text(), u"3 left"_s);
}

void KitchenWindowTest::availabilityWaitsForTheLink()
{
    KitchenBed bed(KitchenBed::tickets(2));
    bed.rig.loseContact();
    bed.chooseAllDay(u"Bibimbap"_s);
    bed.click(u"availabilityButton"_s);
    bed.click(u"soldOutButton"_s);
    auto* change = bed.find<QAbstractButton>(u"availabilityButton"_s);
    QTRY_COMPARE(change->text(), u"86 · Sold out · not sent yet"_s);
    QVERIFY(bed.rig.availabilityOnBackend().isEmpty());
    bed.rig.regainContact();
    QTRY_COMPARE(change->text(), u"86 · Sold out"_s);
    QCOMPARE(bed.rig.availabilityOnBackend().size(), 1);
}

void KitchenWindowTest::pagesTurnByButtonAndKey()
{
    KitchenBed bed(KitchenBed::tickets(12));
    QCOMPARE(bed.text(u"pageLabel"_s), u"Page 1 / 2"_s);
    QVERIFY(!bed.find(u"previousPageButton"_s)->isEnabled());
    bed.click(u"nextPageButton"_s);
    QCOMPARE(bed.board().page(), 1);
    QVERIFY(!bed.find(u"nextPageButton"_s)->isEnabled());
    bed.press(Qt::Key_1); // numbers are those of the page
    QCOMPARE(bed.selected(), KitchenBed::id(11));
    bed.press(Qt::Key_P);
    QCOMPARE(bed.board().page(), 0);
    bed.press(Qt::Key_P);
    bed.click(u"previousPageButton"_s);
    QCOMPARE(bed.text(u"pageLabel"_s), u"Page 1 / 2"_s);
}

void KitchenWindowTest::theCountOfLateTicketsLeadsToTheFirst()
{
    std::vector<KitchenOrder> tickets = KitchenBed::tickets(14);
    tickets[11].createdAt = samples::evening() - 5min;
    tickets[11].orderType = u"dine-in"_s;
    for (std::size_t i = 0; i < 11; ++i) {
        tickets[i].urgent = true; // before it, and not late
        tickets[i].createdAt = samples::evening() - 1min + std::chrono::seconds(i);
    }
    KitchenBed bed(tickets);
    bed.rig.clock.advance(8min); // only the tickets that waited longest
    bed.window->tick();
    bed.click(u"lateButton"_s);
    QCOMPARE(bed.selected(), KitchenBed::id(13)); // six minutes old, and on the second page
    QCOMPARE(bed.board().page(), 1);
}

void KitchenWindowTest::theCurrentTicketMayBeReadWhole()
{
    QStringList names;
    for (int i = 0; i < 60; ++i) {
        names += u"Item %1"_s.arg(i);
    }
    KitchenBed bed({samples::ticket(u"A-001"_s, 1min, names)});
    QVERIFY(bed.board().arrangement().cards().front().layout.hiddenItems > 0);
    bed.press(Qt::Key_1);
    bed.press(Qt::Key_Return); // nothing is bumped that nobody could read
    auto* sheet = bed.find(u"ticketSheet"_s);
    QVERIFY(sheet->isVisible());
    QCOMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Pending);
    bed.press(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    bed.press(Qt::Key_Return);
    bed.press(Qt::Key_Return);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_VERIFY(!sheet->isVisible());
}

void KitchenWindowTest::theClockShowsTheRestaurantsTime()
{
    KitchenBed bed;
    QCOMPARE(bed.find(u"kitchenClock"_s)->accessibleName(), u"19:42:05"_s);
    Menu menu;
    menu.day.timeZone = "Asia/Seoul";
    bed.rig.store.applyMenu(menu);
    QCOMPARE(bed.find(u"kitchenClock"_s)->accessibleName(), u"04:42:05"_s);
}

void KitchenWindowTest::everyRoleOfTextHasItsFont()
{
    const Look look{Theme::dark(), Format(), Icons()};
    const TicketFonts fonts = ticketFonts(look);
    const auto size = [&fonts](TicketText role) { return fonts[static_cast<std::size_t>(role)].pixelSize(); };
    QCOMPARE(size(TicketText::Quantity), 28);
    QCOMPARE(size(TicketText::Item), 24);
    QCOMPARE(size(TicketText::DoneItem), 24);
    QCOMPARE(size(TicketText::Modifier), 20);
    QCOMPARE(size(TicketText::Note), 18);
    QCOMPARE(size(TicketText::Allergy), 20);
}

void KitchenWindowTest::fitsASmallScreen()
{
    KitchenBed bed(samples::eveningTickets(), u"bar"_s);
    bed.window->resize(1366, 768);
    QCoreApplication::processEvents();
    QCOMPARE(bed.window->size(), QSize(1366, 768));
    auto* chip = bed.find(u"stationChip-bar"_s);
    QVERIFY(bed.find(u"stationChips"_s)
                ->parentWidget()
                ->rect()
                .contains(QRect(chip->mapTo(bed.find(u"stationChips"_s)->parentWidget(), QPoint()), chip->size())));
}

QTEST_MAIN(KitchenWindowTest)
#include "tst_kitchen_window.moc"

#include "board_bed.h"

#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TicketBoardTest final : public QObject {
    Q_OBJECT
private slots:
    void pressingBumpAsksForItOnce();
    void releasingElsewhereDoesNotBump();
    void tappingALineTellsItsState();
    void tappingAModifierMarksItsLine();
    void tappingADoneLineDoesNothing();
    void twoTapsOnALineAreTwoTaps();
    void doubleTapBesideTheLinesBumpsTheTicket();
    void aKeptBumpCannotBeBumpedAgain();
    void nothingMovesUnderAFinger();
    void boardRestsOnlyForAWhile();
    void newTicketsShowAtOnceWhenNobodyTouches();
    void swipingTurnsThePage();
    void seenIsToldOnceAndOnlyForTheVisiblePage();
    void nothingIsSeenOnAHiddenBoard();
    void keysMoveOverPagesAndLines();
    void aFilterShowsOnlyItsTickets();
    void keptBumpsShowOnlyWithoutContact();
    void mirroredBoardIsTouchedWhereItIsPainted();
    void textThatIsTooLongOpensWhole();
};

void TicketBoardTest::pressingBumpAsksForItOnce()
{
    BoardBed kitchen(3);
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    kitchen.click(kitchen.board.bumpRect(u"ticket-A-001"_s));
    QCOMPARE(bumped.size(), 1);
    QCOMPARE(bumped[0][0].toString(), u"ticket-A-001"_s);
}

void TicketBoardTest::releasingElsewhereDoesNotBump()
{
    BoardBed kitchen(3);
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    const QPoint first = kitchen.board.bumpRect(u"ticket-A-000"_s).center();
    QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, first);
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, kitchen.board.bumpRect(u"ticket-A-001"_s).center());
    QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, first);
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, first - QPoint(0, 80));
    QVERIFY(bumped.isEmpty());
}

void TicketBoardTest::tappingALineTellsItsState()
{
    BoardBed kitchen(1);
    KitchenOrder ticket = BoardBed::ticket(0);
    QSignalSpy tapped(&kitchen.board, &TicketBoard::lineTapped);
    kitchen.click(kitchen.board.geometryOfPage().lineRect(ticket.id, ticket.items[1].id));
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(tapped[0][0].value<LineRef>(), (LineRef{ticket.id, ticket.items[1].id, ItemStatus::Pending}));
    ticket.items[1].status = ItemStatus::InProgress;
    kitchen.put(ticket);
    kitchen.board.flush();
    kitchen.click(kitchen.board.geometryOfPage().lineRect(ticket.id, ticket.items[1].id));
    QCOMPARE(tapped[1][0].value<LineRef>().status, ItemStatus::InProgress);
}

void TicketBoardTest::tappingAModifierMarksItsLine()
{
    BoardBed kitchen;
    KitchenOrder ticket = BoardBed::ticket(0);
    ticket.items[0].modifiers = {{u"Egg"_s, {}, ModifierKind::Add}};
    kitchen.put(ticket);
    kitchen.board.flush();
    QSignalSpy tapped(&kitchen.board, &TicketBoard::lineTapped);
    const QRect name = kitchen.board.geometryOfPage().lineRect(ticket.id, ticket.items[0].id);
    kitchen.click(name.translated(0, name.height() - 4));
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(tapped[0][0].value<LineRef>().itemId, ticket.items[0].id);
}

void TicketBoardTest::tappingADoneLineDoesNothing()
{
    BoardBed kitchen;
    KitchenOrder ticket = BoardBed::ticket(0);
    ticket.items[0].status = ItemStatus::Ready;
    kitchen.put(ticket);
    kitchen.board.flush();
    QSignalSpy tapped(&kitchen.board, &TicketBoard::lineTapped);
    kitchen.click(kitchen.board.geometryOfPage().lineRect(ticket.id, ticket.items[0].id));
    QVERIFY(tapped.isEmpty());
}

void TicketBoardTest::twoTapsOnALineAreTwoTaps()
{
    BoardBed kitchen(1);
    const KitchenOrder ticket = BoardBed::ticket(0);
    QSignalSpy tapped(&kitchen.board, &TicketBoard::lineTapped);
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    const QPoint line = kitchen.board.geometryOfPage().lineRect(ticket.id, ticket.items[0].id).center();
    QTest::mouseClick(&kitchen.board, Qt::LeftButton, {}, line);
    QTest::mouseDClick(&kitchen.board, Qt::LeftButton, {}, line); // the second press of a quick pair, and its release
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, line);
    QCOMPARE(tapped.size(), 2);
    QVERIFY(bumped.isEmpty());
}

void TicketBoardTest::doubleTapBesideTheLinesBumpsTheTicket()
{
    BoardBed kitchen(2);
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    QTest::mouseDClick(&kitchen.board, Qt::LeftButton, {}, kitchen.rectOf(u"A-001"_s).topLeft() + QPoint(150, 40));
    QCOMPARE(bumped.size(), 1);
    QCOMPARE(bumped[0][0].toString(), u"ticket-A-001"_s);
}

void TicketBoardTest::aKeptBumpCannotBeBumpedAgain()
{
    BoardBed kitchen(1);
    KitchenOrder ticket = BoardBed::ticket(5);
    for (KitchenItem& item : ticket.items) {
        item.status = ItemStatus::Ready;
    }
    ticket.status = TicketStatus::Ready;
    kitchen.put(ticket, true);
    kitchen.board.setStale(true);
    QVERIFY(!kitchen.rectOf(u"A-005"_s).isNull());
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    kitchen.click(kitchen.board.bumpRect(ticket.id));
    QTest::mouseDClick(&kitchen.board, Qt::LeftButton, {}, kitchen.rectOf(u"A-005"_s).topLeft() + QPoint(150, 40));
    QVERIFY(bumped.isEmpty());
}

void TicketBoardTest::nothingMovesUnderAFinger()
{
    BoardBed kitchen(4);
    const QRect third = kitchen.rectOf(u"A-003"_s);
    QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, third.center());
    kitchen.model.remove(u"ticket-A-000"_s);
    KitchenOrder rush = BoardBed::ticket(9);
    rush.urgent = true;
    kitchen.put(rush);
    kitchen.board.flush();
    QCOMPARE(kitchen.rectOf(u"A-003"_s), third);
    QVERIFY(kitchen.rectOf(u"A-009"_s).isNull());
    QVERIFY(kitchen.rectOf(u"A-000"_s).isNull());
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, third.center());
    kitchen.board.flush();
    QCOMPARE(kitchen.rectOf(u"A-003"_s), third);
}

void TicketBoardTest::boardRestsOnlyForAWhile()
{
    BoardBed kitchen(2);
    kitchen.board.touched();
    kitchen.put(BoardBed::ticket(7));
    kitchen.board.flush();
    QVERIFY(kitchen.rectOf(u"A-007"_s).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!kitchen.rectOf(u"A-007"_s).isNull(), 5000);
}

void TicketBoardTest::newTicketsShowAtOnceWhenNobodyTouches()
{
    BoardBed kitchen(2);
    QSignalSpy changed(&kitchen.board, &TicketBoard::cardsChanged);
    kitchen.put(BoardBed::ticket(7));
    QVERIFY(changed.wait());
    QVERIFY(!kitchen.rectOf(u"A-007"_s).isNull());
}

void TicketBoardTest::swipingTurnsThePage()
{
    BoardBed kitchen(15);
    QCOMPARE(kitchen.board.pages(), 2);
    const auto swipe = [&kitchen](QPoint from, QPoint to) {
        QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, from);
        QTest::mouseMove(&kitchen.board, to);
        QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, to);
    };
    swipe({1200, 470}, {800, 470});
    QCOMPARE(kitchen.board.page(), 1);
    swipe({800, 470}, {1200, 470});
    QCOMPARE(kitchen.board.page(), 0);
}

void TicketBoardTest::seenIsToldOnceAndOnlyForTheVisiblePage()
{
    BoardBed kitchen(12);
    QSignalSpy painted(&kitchen.board, &TicketBoard::ticketsPainted);
    kitchen.show();
    QTRY_VERIFY(!painted.isEmpty());
    QStringList seen;
    const auto collect = [&] {
        for (const QList<QVariant>& arguments : painted) {
            seen += arguments[0].toStringList();
        }
        painted.clear();
    };
    collect();
    QCOMPARE(seen.size(), 10);
    QVERIFY(!seen.contains(u"ticket-A-010"_s));
    kitchen.board.setPage(1);
    QTRY_VERIFY(!painted.isEmpty());
    collect();
    QCOMPARE(seen.size(), 12);
    kitchen.board.setPage(0);
    kitchen.board.repaint();
    QCoreApplication::processEvents();
    QVERIFY(painted.isEmpty());
}

void TicketBoardTest::nothingIsSeenOnAHiddenBoard()
{
    BoardBed kitchen(3);
    QSignalSpy painted(&kitchen.board, &TicketBoard::ticketsPainted);
    QVERIFY(!kitchen.board.grab().isNull()); // painted, but on no screen
    QCoreApplication::processEvents();
    QVERIFY(painted.isEmpty());
}

void TicketBoardTest::keysMoveOverPagesAndLines()
{
    BoardBed kitchen(12);
    QVERIFY(!kitchen.board.selectNumber(0));
    QVERIFY(kitchen.board.selectNumber(9));
    const BoardSelection& selection = kitchen.board.selection();
    QCOMPARE(selection.cardId(), u"ticket-A-008"_s);
    kitchen.board.moveSelection(2);
    QCOMPARE(selection.cardId(), u"ticket-A-010"_s);
    QCOMPARE(kitchen.board.page(), 1);
    kitchen.board.moveSelection(50);
    QCOMPARE(selection.cardId(), u"ticket-A-011"_s);
    QCOMPARE(selection.line()->itemId, u"ticket-A-011-0"_s);
    kitchen.board.moveLine(1);
    QCOMPARE(selection.line()->itemId, u"ticket-A-011-1"_s);
    kitchen.board.moveLine(1);
    QCOMPARE(selection.line()->itemId, u"ticket-A-011-1"_s);
    kitchen.board.moveSelection(-1);
    QCOMPARE(selection.line()->itemId, u"ticket-A-010-0"_s);
    kitchen.board.clearSelection();
    QVERIFY(selection.card() == nullptr);
    kitchen.board.moveSelection(-1); // none is selected: the first of the page
    QCOMPARE(selection.cardId(), u"ticket-A-010"_s);
}

void TicketBoardTest::aFilterShowsOnlyItsTickets()
{
    BoardBed kitchen(3);
    KitchenOrder other = samples::ticket(u"A-050"_s, 1min, {u"Galbi"_s});
    kitchen.put(other);
    kitchen.board.setItemFilter(u"Galbi"_s);
    QCOMPARE(kitchen.board.arrangement().cards().size(), 1U);
    QVERIFY(!kitchen.rectOf(u"A-050"_s).isNull());
    kitchen.board.setItemFilter({});
    QCOMPARE(kitchen.board.arrangement().cards().size(), 4U);
}

void TicketBoardTest::keptBumpsShowOnlyWithoutContact()
{
    BoardBed kitchen;
    KitchenOrder ticket = BoardBed::ticket(1);
    for (KitchenItem& item : ticket.items) {
        item.status = ItemStatus::Ready;
    }
    kitchen.put(ticket, true);
    kitchen.board.flush();
    QVERIFY(kitchen.rectOf(u"A-001"_s).isNull());
    kitchen.board.setStale(true);
    QVERIFY(!kitchen.rectOf(u"A-001"_s).isNull());
    QCOMPARE(kitchen.board.counts().cards, 0);
}

void TicketBoardTest::mirroredBoardIsTouchedWhereItIsPainted()
{
    BoardBed kitchen(3);
    const QRect leftToRight = kitchen.rectOf(u"A-000"_s);
    kitchen.board.setLayoutDirection(Qt::RightToLeft);
    const QRect mirrored = kitchen.rectOf(u"A-000"_s);
    QCOMPARE(mirrored.right() + 1, kitchen.board.width() - leftToRight.left());
    QSignalSpy tapped(&kitchen.board, &TicketBoard::lineTapped);
    kitchen.click(QRect(mirrored.right() - 40, mirrored.top() + 90, 20, 20));
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(tapped[0][0].value<LineRef>().itemId, u"ticket-A-000-0"_s);
}

void TicketBoardTest::textThatIsTooLongOpensWhole()
{
    BoardBed kitchen;
    KitchenOrder many = samples::ticket(u"A-001"_s, 1min);
    for (int i = 0; i < 40; ++i) {
        many.items.push_back(samples::item(u"Dish %1"_s.arg(i), 1));
        many.items.back().id = QString::number(i);
    }
    kitchen.put(many);
    kitchen.board.flush();
    const BoardCard* card = kitchen.board.arrangement().find(many.id);
    QVERIFY(card->layout.hiddenItems > 0);
    QSignalSpy whole(&kitchen.board, &TicketBoard::wholeTicketRequested);
    kitchen.click(kitchen.board.geometryOfPage().onBoard(*card, card->layout.more));
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole[0][0].toString(), many.id);
}

QTEST_MAIN(TicketBoardTest)
#include "tst_ticket_board.moc"

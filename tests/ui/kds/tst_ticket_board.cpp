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
    void anyTicketCanBePainted_data();
    void anyTicketCanBePainted();
    void textThatIsTooLongOpensWhole();
    void agesAreRepaintedEachSecond();
    void onlyLateTicketsFlashAndOnlyWhenThatIsSet();
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

void TicketBoardTest::anyTicketCanBePainted_data()
{
    QTest::addColumn<KitchenOrder>("ticket");

    QTest::newRow("no lines") << samples::ticket(u"A-001"_s, 1min);
    KitchenOrder many = samples::ticket(u"A-001"_s, 1min);
    for (int i = 0; i < 400; ++i) {
        many.items.push_back(samples::item(u"Dish %1"_s.arg(i), i));
        many.items.back().id = QString::number(i);
    }
    QTest::newRow("400 lines") << many;
    KitchenOrder wordy = samples::ticket(QString(300, u'#'), 1min, {QString(300, u'W'), QString()});
    wordy.customerName = QString(300, u'N');
    wordy.notes = u"note "_s.repeated(60);
    wordy.items[0].note = QString(300, u'n');
    wordy.items[0].allergies = {QString(300, u'a')};
    wordy.items[0].modifiers = {{QString(300, u'm'), QString(300, u'v'), ModifierKind::Remove}};
    QTest::newRow("300-character names") << wordy;
    KitchenOrder strange = samples::ticket({}, 1min, {u"Rice"_s});
    strange.orderType = u"catapult"_s;
    strange.source = u"carrier pigeon"_s;
    strange.tableNumber = -2'000'000'000;
    strange.guests = 2'000'000'000;
    strange.items[0].quantity = *Decimal::parse(u"999999999.123456789");
    strange.items[0].course = -5;
    QTest::newRow("unknown type and source") << strange;
    QTest::newRow("from the future") << samples::ticket(u"A-001"_s, -1h, {u"Rice"_s});
    QTest::newRow("from long ago") << samples::ticket(u"A-001"_s, 24h * 3650, {u"Rice"_s});
    KitchenOrder arabic = samples::ticket(u"A-001"_s, 1min, {u"كباب مشوي"_s, u"김치찌개"_s, u"a\u202eb\u0000c\n\td"_s});
    QTest::newRow("other scripts and control characters") << arabic;
}

void TicketBoardTest::anyTicketCanBePainted()
{
    QFETCH(KitchenOrder, ticket);
    BoardBed kitchen(2);
    kitchen.put(ticket);
    for (const bool stale : {false, true}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            kitchen.board.setLayoutDirection(direction);
            kitchen.board.setStale(stale);
            kitchen.board.flush();
            kitchen.board.selectNumber(1);
            QVERIFY(!kitchen.board.grab().isNull());
            const BoardCard* shown = kitchen.board.geometryOfPage().cardOfTicket(ticket.id);
            QVERIFY(shown != nullptr);
            QVERIFY(kitchen.board.rect().contains(kitchen.board.geometryOfPage().cardRect(*shown)));
        }
    }
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

void TicketBoardTest::agesAreRepaintedEachSecond()
{
    BoardBed kitchen(1);
    kitchen.show();
    const QRect header(kitchen.rectOf(u"A-000"_s).topLeft(), QSize(312, 80));
    const QImage before = kitchen.board.grab(header).toImage();
    kitchen.clock.advance(5s);
    QCOMPARE(kitchen.board.grab(header).toImage() == before, false);
    kitchen.clock.advance(-1h); // an earlier clock never makes an age negative
    QVERIFY(!kitchen.board.grab(header).isNull());
    QCOMPARE(kitchen.board.counts().late, 0);
    kitchen.clock.advance(2h);
    QCOMPARE(kitchen.board.counts().late, 1);
}

void TicketBoardTest::onlyLateTicketsFlashAndOnlyWhenThatIsSet()
{
    BoardBed kitchen(1);
    kitchen.show();
    // Between what is written in the head.
    const QPoint inHead = kitchen.rectOf(u"A-000"_s).topLeft() + QPoint(5, 40);
    const auto color = [&] { return kitchen.board.grab(QRect(inHead, QSize(1, 1))).toImage().pixelColor(0, 0); };
    const auto colorsOfTwoSeconds = [&] {
        const QColor first = color();
        kitchen.clock.advance(1s);
        return std::pair(first, color());
    };
    kitchen.board.setFlashesLate(true);
    auto [onTime, onTimeNext] = colorsOfTwoSeconds();
    QCOMPARE(onTime, onTimeNext);
    kitchen.clock.advance(2h);
    auto [late, lateNext] = colorsOfTwoSeconds();
    QVERIFY(late != lateNext);
    kitchen.board.setFlashesLate(false);
    auto [still, stillNext] = colorsOfTwoSeconds();
    QCOMPARE(still, stillNext);
    QCOMPARE(still, kitchen.look.color(Token::Late));
}

QTEST_MAIN(TicketBoardTest)
#include "tst_ticket_board.moc"

// A board with hundreds of cards: made and laid out in turns of the event loop, and in the end the same as at once.
#include "board_bed.h"

#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hundreds = 400;

void putHundreds(BoardBed& bed, int version, bool firstIsKept = false)
{
    for (int i = 0; i < hundreds; ++i) {
        KitchenOrder ticket = BoardBed::ticket(i);
        ticket.version = version;
        ticket.items[0].name = u"Bibimbap %1"_s.arg(version);
        bed.put(ticket, firstIsKept && i == 0);
    }
}

bool shows(const BoardBed& bed, int version)
{
    const auto& cards = bed.board.arrangement().cards();
    return std::ssize(cards) == hundreds && std::ranges::all_of(cards, [version](const BoardCard& shown) {
               return shown.card.entries.front().text == u"Bibimbap %1"_s.arg(version);
           });
}

std::vector<BoardPlace> placesOf(const TicketBoard& board)
{
    std::vector<BoardPlace> places;
    for (const BoardCard& shown : board.arrangement().cards()) {
        places.push_back(shown.place);
    }
    return places;
}

} // namespace

class LongBoardTest final : public QObject {
    Q_OBJECT
private slots:
    void allCardsStandWhereTheyWouldAtOnce();
    void theBarsHearOfChangesOnceTheyAreAllShown();
    void theStripChangesTheGridInTurns();
    void nothingMovesUnderAFingerWhileHundredsChange();
};

void LongBoardTest::allCardsStandWhereTheyWouldAtOnce()
{
    BoardBed turns;
    putHundreds(turns, 1);
    QTRY_VERIFY(shows(turns, 1));
    BoardBed atOnce;
    putHundreds(atOnce, 1);
    atOnce.board.flush();
    QVERIFY(shows(atOnce, 1));
    QCOMPARE(placesOf(turns.board), placesOf(atOnce.board));
    QCOMPARE(turns.board.pages(), hundreds / 10);
}

void LongBoardTest::theBarsHearOfChangesOnceTheyAreAllShown()
{
    BoardBed kitchen;
    putHundreds(kitchen, 1);
    kitchen.board.flush();
    int early = 0;
    connect(&kitchen.board, &TicketBoard::cardsChanged, this, [&] { early += shows(kitchen, 2) ? 0 : 1; });
    putHundreds(kitchen, 2);
    QTRY_VERIFY(shows(kitchen, 2));
    QCOMPARE(early, 0);
}

void LongBoardTest::theStripChangesTheGridInTurns()
{
    BoardBed kitchen;
    putHundreds(kitchen, 1);
    kitchen.board.flush();
    const BoardGrid before = kitchen.board.arrangement().grid();
    QSignalSpy changed(&kitchen.board, &TicketBoard::cardsChanged);
    kitchen.board.setStale(true);
    QVERIFY(kitchen.board.isStale());
    QCOMPARE(changed.size(), 0);   // whoever says so goes on first
    putHundreds(kitchen, 1, true); // a bump is kept
    QTRY_VERIFY(kitchen.board.arrangement().grid() != before && !changed.isEmpty());
    QVERIFY(shows(kitchen, 1));
    BoardBed atOnce;
    atOnce.board.setStale(true);
    putHundreds(atOnce, 1, true);
    atOnce.board.flush();
    QCOMPARE(kitchen.board.arrangement().grid(), atOnce.board.arrangement().grid());
    QCOMPARE(placesOf(kitchen.board), placesOf(atOnce.board));
}

void LongBoardTest::nothingMovesUnderAFingerWhileHundredsChange()
{
    BoardBed kitchen;
    putHundreds(kitchen, 1);
    kitchen.board.flush();
    const std::vector<BoardPlace> before = placesOf(kitchen.board);
    const QPoint finger = kitchen.board.bumpRect(u"ticket-A-003"_s).center();
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, finger);
    putHundreds(kitchen, 2);
    kitchen.model.put({samples::ticket(u"B-001"_s, 20min, {u"Japchae"_s}), false, false}); // before all others
    QTRY_VERIFY(shows(kitchen, 2));
    QCOMPARE(placesOf(kitchen.board), before);
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, finger);
    QCOMPARE(bumped.size(), 1);
    QCOMPARE(bumped[0][0].toString(), u"ticket-A-003"_s);
}

QTEST_MAIN(LongBoardTest)
#include "tst_long_board.moc"

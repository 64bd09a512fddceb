// A board with hundreds of cards: made and laid out in turns of the event loop, and in the end the same as at once.
#include "kitchen_samples.h"
#include "state/link_status.h"
#include "state/ticket_model.h"
#include "support/fake_clock.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hundreds = 400;

struct LongBoard {
    FakeClock clock{samples::evening()};
    LinkStatus link{clock};
    TicketModel model;
    Look look{Theme::dark(), Format(), Icons()};
    TicketBoard board{model, link, look};

    LongBoard() { board.resize(1640, 952); }

    void put(int version, bool kept = false)
    {
        for (int i = 0; i < hundreds; ++i) {
            KitchenOrder ticket = samples::ticket(u"A-%1"_s.arg(i, 3, 10, QChar(u'0')), 10min - std::chrono::seconds(i),
                                                  {u"Bibimbap"_s, u"Japchae"_s});
            ticket.version = version;
            ticket.items[0].name = u"Bibimbap %1"_s.arg(version);
            model.put({ticket, kept && i == 0, false});
        }
    }
    [[nodiscard]] bool shows(int version) const
    {
        const auto& cards = board.arrangement().cards();
        return std::ssize(cards) == hundreds && std::ranges::all_of(cards, [version](const BoardCard& shown) {
                   return shown.card.entries.front().text == u"Bibimbap %1"_s.arg(version);
               });
    }
};

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
    LongBoard turns;
    turns.put(1);
    QTRY_VERIFY(turns.shows(1));
    LongBoard atOnce;
    atOnce.put(1);
    atOnce.board.flush();
    QVERIFY(atOnce.shows(1));
    QCOMPARE(placesOf(turns.board), placesOf(atOnce.board));
    QCOMPARE(turns.board.pages(), hundreds / 10);
}

void LongBoardTest::theBarsHearOfChangesOnceTheyAreAllShown()
{
    LongBoard kitchen;
    kitchen.put(1);
    kitchen.board.flush();
    int early = 0;
    connect(&kitchen.board, &TicketBoard::cardsChanged, this, [&] { early += kitchen.shows(2) ? 0 : 1; });
    kitchen.put(2);
    QTRY_VERIFY(kitchen.shows(2));
    QCOMPARE(early, 0);
}

void LongBoardTest::theStripChangesTheGridInTurns()
{
    LongBoard kitchen;
    kitchen.put(1);
    kitchen.board.flush();
    const BoardGrid before = kitchen.board.arrangement().grid();
    QSignalSpy changed(&kitchen.board, &TicketBoard::cardsChanged);
    kitchen.board.setStale(true);
    QVERIFY(kitchen.board.isStale());
    QCOMPARE(changed.size(), 0); // whoever says so goes on first
    kitchen.put(1, true);        // a bump is kept
    QTRY_VERIFY(kitchen.board.arrangement().grid() != before && !changed.isEmpty());
    QVERIFY(kitchen.shows(1));
    LongBoard atOnce;
    atOnce.board.setStale(true);
    atOnce.put(1, true);
    atOnce.board.flush();
    QCOMPARE(kitchen.board.arrangement().grid(), atOnce.board.arrangement().grid());
    QCOMPARE(placesOf(kitchen.board), placesOf(atOnce.board));
}

void LongBoardTest::nothingMovesUnderAFingerWhileHundredsChange()
{
    LongBoard kitchen;
    kitchen.put(1);
    kitchen.board.flush();
    const std::vector<BoardPlace> before = placesOf(kitchen.board);
    const QPoint finger = kitchen.board.bumpRect(u"ticket-A-003"_s).center();
    QSignalSpy bumped(&kitchen.board, &TicketBoard::bumpRequested);
    QTest::mousePress(&kitchen.board, Qt::LeftButton, {}, finger);
    kitchen.put(2);
    kitchen.model.put({samples::ticket(u"B-001"_s, 20min, {u"Japchae"_s}), false, false}); // before all others
    QTRY_VERIFY(kitchen.shows(2));
    QCOMPARE(placesOf(kitchen.board), before);
    QTest::mouseRelease(&kitchen.board, Qt::LeftButton, {}, finger);
    QCOMPARE(bumped.size(), 1);
    QCOMPARE(bumped[0][0].toString(), u"ticket-A-003"_s);
}

QTEST_MAIN(LongBoardTest)
#include "tst_long_board.moc"

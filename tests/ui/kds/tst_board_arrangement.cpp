#include "ui/kds/board_arrangement.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;

namespace {

TicketFonts fonts()
{
    TicketFonts all;
    for (QFont& font : all) {
        font.setPixelSize(20);
    }
    return all;
}

TicketCard card(const QString& id, int lines = 2)
{
    TicketCard card;
    card.id = id;
    card.ticketIds = {id};
    for (int i = 0; i < lines; ++i) {
        CardEntry entry;
        entry.text = u"Dish %1"_s.arg(i);
        entry.quantity = u"1"_s;
        entry.itemId = QString::number(i);
        card.entries.push_back(entry);
    }
    return card;
}

std::vector<TicketCard> cards(int count)
{
    std::vector<TicketCard> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(card(u"t%1"_s.arg(i)));
    }
    return all;
}

QStringList ids(const BoardArrangement& board)
{
    QStringList all;
    for (const BoardCard& shown : board.cards()) {
        all += shown.card.id;
    }
    return all;
}

constexpr bool mayMove = true;
constexpr bool mustStay = false;

} // namespace

class BoardArrangementTest final : public QObject {
    Q_OBJECT
private slots:
    void keysCountWithinThePage();
    void aChangedCardIsToldWithoutAMove();
    void nothingMovesWhileTouched();
    void aFinishedCardLeavesAHoleWhileTouched();
    void aNewCardWaitsWhileTouched();
    void aCardThatGrowsWhileTouchedKeepsItsCell();
    void everythingFallsIntoPlaceAfterwards();
    void keptBumpsMakeRoomOnlyWhenThereIsNone();
    void anotherGridPlacesAnew();
    void theSameAgainChangesNothing();

private:
    TextWrap m_wrap{fonts()};
};

void BoardArrangementTest::keysCountWithinThePage()
{
    BoardArrangement board(m_wrap);
    board.update(cards(13), mayMove);
    QCOMPARE(board.pages(), 2);
    QCOMPARE(board.byKey(0, 1)->card.id, u"t0"_s);
    QCOMPARE(board.byKey(0, 9)->card.id, u"t8"_s);
    QCOMPARE(board.cards()[9].key, 0); // the tenth of a page has no key of its own
    QCOMPARE(board.byKey(1, 1)->card.id, u"t10"_s);
    QCOMPARE(board.byKey(1, 4), nullptr);
    QCOMPARE(board.byKey(0, 0), nullptr);
}

void BoardArrangementTest::aChangedCardIsToldWithoutAMove()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(4);
    board.update(all, mayMove);
    all[2].rush = true;
    const BoardArrangement::Change change = board.update(all, mayMove);
    QVERIFY(!change.moved);
    QCOMPARE(change.changed, QStringList{u"t2"_s});
}

void BoardArrangementTest::nothingMovesWhileTouched()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(6);
    board.update(all, mayMove);
    std::vector<BoardPlace> before;
    for (const BoardCard& shown : board.cards()) {
        before.push_back(shown.place);
    }
    std::ranges::rotate(all, all.begin() + 4); // a rush comes before all
    const BoardArrangement::Change change = board.update(all, mustStay);
    QVERIFY(!change.moved);
    QVERIFY(board.wantsToMove());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(board.cards()[i].place, before[i]);
        QCOMPARE(board.cards()[i].key, static_cast<int>(i) + 1);
    }
}

void BoardArrangementTest::aFinishedCardLeavesAHoleWhileTouched()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(3);
    board.update(all, mayMove);
    all.erase(all.begin());
    QVERIFY(board.update(all, mustStay).moved);
    QCOMPARE(ids(board), (QStringList{u"t1"_s, u"t2"_s}));
    QCOMPARE(board.find(u"t1"_s)->place, (BoardPlace{0, 0, 1, 1}));
    QCOMPARE(board.find(u"t1"_s)->key, 2); // the number under the finger is still its own
    QCOMPARE(board.byKey(0, 1), nullptr);
}

void BoardArrangementTest::aNewCardWaitsWhileTouched()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(2);
    board.update(all, mayMove);
    all.push_back(card(u"new"_s));
    board.update(all, mustStay);
    QCOMPARE(board.find(u"new"_s), nullptr);
    QVERIFY(board.wantsToMove());
}

void BoardArrangementTest::aCardThatGrowsWhileTouchedKeepsItsCell()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(2);
    board.update(all, mayMove);
    all[0] = card(u"t0"_s, 15);
    board.update(all, mustStay);
    QCOMPARE(board.cards()[0].layout.cells, 1);
    QVERIFY(board.cards()[0].layout.hiddenItems > 0);
    board.update(all, mayMove);
    QCOMPARE(board.cards()[0].layout.cells, 2);
    QCOMPARE(board.cards()[0].layout.hiddenItems, 0);
}

void BoardArrangementTest::everythingFallsIntoPlaceAfterwards()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(3);
    board.update(all, mayMove);
    all.erase(all.begin());
    all.push_back(card(u"new"_s));
    board.update(all, mustStay);
    QVERIFY(board.update(all, mayMove).moved);
    QCOMPARE(ids(board), (QStringList{u"t1"_s, u"t2"_s, u"new"_s}));
    QCOMPARE(board.find(u"t1"_s)->place, (BoardPlace{0, 0, 0, 1}));
    QVERIFY(!board.wantsToMove());
}

void BoardArrangementTest::keptBumpsMakeRoomOnlyWhenThereIsNone()
{
    BoardArrangement board(m_wrap);
    std::vector<TicketCard> all = cards(3);
    all[0].kept = true;
    board.update(all, mayMove);
    QCOMPARE(ids(board).first(), u"t0"_s);
    all = cards(11);
    all[0].kept = true;
    board.update(all, mayMove);
    QCOMPARE(ids(board).first(), u"t1"_s);
    QCOMPARE(ids(board).last(), u"t0"_s);
}

void BoardArrangementTest::anotherGridPlacesAnew()
{
    BoardArrangement board(m_wrap);
    board.update(cards(5), mayMove);
    BoardGrid narrow;
    narrow.columns = 3;
    QVERIFY(board.setGrid(narrow).moved);
    QCOMPARE(board.find(u"t3"_s)->place, (BoardPlace{0, 1, 0, 1}));
    QVERIFY(!board.setGrid(narrow).moved);
}

void BoardArrangementTest::theSameAgainChangesNothing()
{
    BoardArrangement board(m_wrap);
    board.update(cards(5), mayMove);
    for (const bool may : {mayMove, mustStay}) {
        const BoardArrangement::Change change = board.update(cards(5), may);
        QVERIFY(!change.moved);
        QVERIFY(change.changed.isEmpty());
        QVERIFY(!board.wantsToMove());
    }
}

QTEST_MAIN(BoardArrangementTest)
#include "tst_board_arrangement.moc"

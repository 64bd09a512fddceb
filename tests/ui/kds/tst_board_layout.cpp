#include "ui/kds/board_layout.h"

#include <QTest>

using namespace stonepot;

class BoardLayoutTest final : public QObject {
    Q_OBJECT
private slots:
    void fullHdBoardHasFiveByTwoCells();
    void boardUnderTheStripKeepsItsCells();
    void columnsStayBetweenThreeAndSix_data();
    void columnsStayBetweenThreeAndSix();
    void aSettingMayAskForSevenColumns();
    void cardsFillRowsThenPages();
    void aWideCardThatDoesNotFitBeginsTheNextRow();
    void aWideCardNeverLeavesItsPage();
    void noCardsAreOnePage();
    void placesDoNotOverlap();
};

void BoardLayoutTest::fullHdBoardHasFiveByTwoCells()
{
    const BoardGrid grid = gridFor({1640, 952}, 0, 16);
    QCOMPARE(grid.columns, 5);
    QCOMPARE(grid.rows, 2);
    QCOMPARE(grid.cell, QSize(312, 454));
    QCOMPARE(placeRect({.page = 0, .row = 1, .column = 4, .cells = 1}, grid), QRect(1312, 482, 312, 454));
    QCOMPARE(placeRect({.page = 0, .row = 0, .column = 2, .cells = 2}, grid), QRect(664, 16, 636, 454));
}

void BoardLayoutTest::boardUnderTheStripKeepsItsCells()
{
    const BoardGrid grid = gridFor({1640, 888}, 0, 12);
    QCOMPARE(grid.columns, 5);
    QCOMPARE(grid.rows, 2);
    QCOMPARE(grid.cell, QSize(312, 424));
}

void BoardLayoutTest::columnsStayBetweenThreeAndSix_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");

    QTest::newRow("tablet") << QSize(744, 640) << 3 << 1;
    QTest::newRow("laptop") << QSize(1086, 640) << 3 << 1;
    QTest::newRow("4K") << QSize(3560, 2032) << 6 << 4;
    QTest::newRow("no room at all") << QSize(0, 0) << 3 << 1;
}

void BoardLayoutTest::columnsStayBetweenThreeAndSix()
{
    QFETCH(QSize, area);
    const BoardGrid grid = gridFor(area, 0, 16);
    QTEST(grid.columns, "columns");
    QTEST(grid.rows, "rows");
    QVERIFY(!grid.cell.isEmpty());
}

void BoardLayoutTest::aSettingMayAskForSevenColumns()
{
    QCOMPARE(gridFor({1640, 952}, 7, 16).columns, 7);
    QCOMPARE(gridFor({1640, 952}, 7, 16).cell.width(), 219);
    QCOMPARE(gridFor({1640, 952}, 12, 16).columns, 7);
    QCOMPARE(gridFor({1640, 952}, 1, 16).columns, 3);
}

void BoardLayoutTest::cardsFillRowsThenPages()
{
    const std::vector<int> cells(11, 1);
    const std::vector<BoardPlace> places = packCards(cells, BoardGrid{});
    QCOMPARE(places[4], (BoardPlace{0, 0, 4, 1}));
    QCOMPARE(places[5], (BoardPlace{0, 1, 0, 1}));
    QCOMPARE(places[9], (BoardPlace{0, 1, 4, 1}));
    QCOMPARE(places[10], (BoardPlace{1, 0, 0, 1}));
    QCOMPARE(pageCount(places), 2);
}

void BoardLayoutTest::aWideCardThatDoesNotFitBeginsTheNextRow()
{
    const std::vector<int> cells{1, 1, 1, 1, 2, 1};
    const std::vector<BoardPlace> places = packCards(cells, BoardGrid{});
    QCOMPARE(places[4], (BoardPlace{0, 1, 0, 2}));
    QCOMPARE(places[5], (BoardPlace{0, 1, 2, 1}));
}

void BoardLayoutTest::aWideCardNeverLeavesItsPage()
{
    const std::vector<int> cells{1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
    const std::vector<BoardPlace> places = packCards(cells, BoardGrid{});
    QCOMPARE(places[9], (BoardPlace{1, 0, 0, 2}));
}

void BoardLayoutTest::noCardsAreOnePage()
{
    QCOMPARE(pageCount(packCards({}, BoardGrid{})), 1);
}

void BoardLayoutTest::placesDoNotOverlap()
{
    std::vector<int> cells;
    for (int i = 0; i < 200; ++i) {
        cells.push_back(i % 3 == 0 || i % 7 == 2 ? 2 : 1);
    }
    const BoardGrid grid;
    const std::vector<BoardPlace> places = packCards(cells, grid);
    for (std::size_t i = 1; i < places.size(); ++i) {
        const BoardPlace& before = places[i - 1];
        const BoardPlace& place = places[i];
        QVERIFY(place.column + place.cells <= grid.columns);
        const auto position = [&grid](const BoardPlace& p) {
            return (p.page * grid.rows + p.row) * grid.columns + p.column;
        };
        QVERIFY(position(place) >= position(before) + before.cells);
    }
}

QTEST_APPLESS_MAIN(BoardLayoutTest)
#include "tst_board_layout.moc"

#include "print/line_layout.h"
#include "print/text_grid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestLineLayout final : public QObject {
    Q_OBJECT

private slots:
    void hangulAndHanAreTwoColumnsWide();
    void wrapsAtWordsAndBreaksOnlyWhatDoesNotFit();
    void neverPartsALetterFromItsMarks();
    void columnsStandOneApartAndFillTakesTheRest();
    void aHugePriceLeavesRoomForTheName();
    void rightToLeftIsTheMirrorImage();
    void frameIsAsWideAsThePaper();
};

void TestLineLayout::hangulAndHanAreTwoColumnsWide()
{
    QCOMPARE(gridWidth(u"abc"), 3);
    QCOMPARE(gridWidth(u"김치"), 4);
    QCOMPARE(gridWidth(u"漢字"), 4);
    QCOMPARE(gridWidth(u"e\u0301"), 1);
    QCOMPARE(gridWidth(u"\u2066A-1\u2069"), 3);
    QCOMPARE(gridWidth(u"🌶"), 2);
}

void TestLineLayout::wrapsAtWordsAndBreaksOnlyWhatDoesNotFit()
{
    QCOMPARE(wrapToGrid(u"stone pot rice"_s, 9), (QStringList{u"stone pot"_s, u"rice"_s}));
    QCOMPARE(wrapToGrid(u"Donaudampfschiff"_s, 6), (QStringList{u"Donaud"_s, u"ampfsc"_s, u"hiff"_s}));
    QCOMPARE(wrapToGrid(u"a\nb"_s, 9), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(wrapToGrid(QString(), 9), QStringList{QString()});
    QCOMPARE(wrapToGrid(u"김치찌개"_s, 5), (QStringList{u"김치"_s, u"찌개"_s}));
}

void TestLineLayout::neverPartsALetterFromItsMarks()
{
    for (const QString& line : wrapToGrid(u"तीखापनतीखापन"_s, 2)) {
        QVERIFY2(!line.front().isMark(), qPrintable(line));
    }
}

void TestLineLayout::columnsStandOneApartAndFillTakesTheRest()
{
    const PrintDocument document{
        .blocks = {
            PrintRow{{{.text = u"2"_s, .minimum = 3}, {.text = u"Tea"_s, .fill = true}, {.text = u"$5.00"_s}}, {}}}};
    const auto line = std::get<TextLine>(layOut(document, 32).front());
    QCOMPARE(line.cells[0], (PrintCell{u"2"_s, 0, 3, PrintSide::Left}));
    QCOMPARE(line.cells[1], (PrintCell{u"Tea"_s, 4, 22, PrintSide::Left}));
    QCOMPARE(line.cells[2], (PrintCell{u"$5.00"_s, 27, 5, PrintSide::Left}));
}

void TestLineLayout::aHugePriceLeavesRoomForTheName()
{
    const PrintDocument document{
        .blocks = {
            PrintRow{{{.text = u"Tea"_s, .fill = true}, {.text = QString(60, u'9'), .align = PrintAlign::End}}, {}}}};
    for (const PrintLine& line : layOut(document, 32)) {
        for (const PrintCell& cell : std::get<TextLine>(line).cells) {
            QVERIFY(cell.column + cell.width <= 32);
            QVERIFY(gridWidth(cell.text) <= cell.width);
        }
    }
}

void TestLineLayout::rightToLeftIsTheMirrorImage()
{
    PrintDocument document{
        .blocks = {PrintRow{
            {{.text = u"Tea"_s, .fill = true}, {.text = u"5"_s, .align = PrintAlign::End, .minimum = 6}}, {}}}};
    document.rightToLeft = true;
    const auto line = std::get<TextLine>(layOut(document, 32).front());
    QCOMPARE(line.cells[0], (PrintCell{u"5"_s, 0, 6, PrintSide::Left}));
    QCOMPARE(line.cells[1], (PrintCell{u"Tea"_s, 7, 25, PrintSide::Right}));
    QVERIFY(line.rightToLeft);
}

void TestLineLayout::frameIsAsWideAsThePaper()
{
    const PrintDocument document{.blocks = {PrintText{u"nuts"_s, {.size = 2}, true}}};
    const auto lines = layOut(document, 32);
    QCOMPARE(lines.size(), std::size_t(3));
    const auto inside = std::get<TextLine>(lines[1]);
    QCOMPARE(inside.box, BoxEdge::Inside);
    QCOMPARE(inside.cells[0], (PrintCell{u"nuts"_s, 2, 12, PrintSide::Left}));
}

QTEST_GUILESS_MAIN(TestLineLayout)
#include "tst_line_layout.moc"

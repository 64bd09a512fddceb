#include "ui/kds/ticket_layout.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;

namespace {

TicketFonts fonts()
{
    TicketFonts all;
    const std::array pixels{28, 24, 24, 24, 20, 18, 18, 20};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].setPixelSize(pixels[i]);
    }
    return all;
}

CardEntry item(const QString& name, const QString& quantity = u"1"_s, ItemStatus status = ItemStatus::Pending)
{
    CardEntry entry;
    entry.text = name;
    entry.quantity = quantity;
    entry.status = status;
    entry.ticketId = u"t"_s;
    entry.itemId = name;
    return entry;
}

CardEntry below(const CardEntry& item, CardEntry::Kind kind, const QString& text)
{
    CardEntry entry = item;
    entry.kind = kind;
    entry.text = text;
    return entry;
}

TicketCard cardWithItems(int count)
{
    TicketCard card;
    card.id = u"t"_s;
    for (int i = 0; i < count; ++i) {
        card.entries.push_back(item(u"Dish %1"_s.arg(i)));
    }
    return card;
}

QString shownText(const TicketLayout& layout, int entry)
{
    QString text;
    for (const TicketLayout::Line& line : layout.lines) {
        text += line.entry == entry ? line.text : QString();
    }
    return text;
}

} // namespace

class TicketLayoutTest final : public QObject {
    Q_OBJECT
private slots:
    void partsStandWhereTheBoardDrawsThem();
    void anAllergyMovesTheLinesDown();
    void aShortTicketTakesOneCell();
    void aTicketThatIsTooLongTakesTwoCellsWithBalancedColumns();
    void anItemStaysWithItsModifiersAndNotes();
    void aDividerStaysWithWhatFollows();
    void whatDoesNotFitIsCounted();
    void fourHundredLinesAreCounted();
    void aTicketWithoutLinesIsEmpty();
    void longNamesWrapAndAreNeverElided();
    void aNameThatFillsTwoCellsSaysThatThereIsMore();
    void aNoteLongerThanAColumnGoesOnInTheNext();
    void linesStayInsideTheirCard();
    void aWeighedQuantityMovesTheNames();
    void anEndlessQuantityBecomesPartOfTheName();
    void touchFindsTheEntry();
    void oneColumnNeverTakesTwoCells();
    void pagesOfAFlowHoldEveryRowOnce();

private:
    TextWrap m_wrap{fonts()};
    CellGeometry m_cells;
};

void TicketLayoutTest::partsStandWhereTheBoardDrawsThem()
{
    TicketCard card = cardWithItems(2);
    card.alsoAt = {u"FRY"_s};
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.size, QSize(312, 454));
    QCOMPARE(layout.header, QRect(0, 0, 312, 80));
    QCOMPARE(layout.bump, QRect(9, 393, 294, 52));
    QCOMPARE(layout.alsoAt.bottom() + 1, layout.bump.top());
    QVERIFY(layout.allergy.isNull());
    QCOMPARE(layout.textIndent, 36);
    QCOMPARE(layout.lines[0].rect, QRect(13, 88, 286, 32));
    QCOMPARE(layout.lines[1].rect, QRect(13, 120, 286, 32));
}

void TicketLayoutTest::anAllergyMovesTheLinesDown()
{
    TicketCard card = cardWithItems(1);
    card.allergies = {u"sesame"_s};
    TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.allergy, QRect(0, 80, 312, 40));
    QCOMPARE(layout.allergyLines, QStringList{u"ALLERGY: SESAME"_s});
    QCOMPARE(layout.lines[0].rect.top(), 128);

    card.allergies = {u"sesame"_s, u"shellfish"_s, u"peanut"_s, u"crustaceans"_s};
    layout = layOutTicket(card, m_cells, m_wrap);
    QVERIFY(layout.allergyLines.size() > 1);
    QCOMPARE(layout.allergyLines.join(u' '), u"ALLERGY: SESAME, SHELLFISH, PEANUT, CRUSTACEANS"_s);
}

void TicketLayoutTest::aShortTicketTakesOneCell()
{
    const TicketLayout layout = layOutTicket(cardWithItems(9), m_cells, m_wrap); // 9 × 32 of 297
    QCOMPARE(layout.cells, 1);
    QCOMPARE(layout.hiddenItems, 0);
    QVERIFY(layout.columnRules.empty());
}

void TicketLayoutTest::aTicketThatIsTooLongTakesTwoCellsWithBalancedColumns()
{
    const TicketLayout layout = layOutTicket(cardWithItems(12), m_cells, m_wrap);
    QCOMPARE(layout.cells, 2);
    QCOMPARE(layout.size.width(), 636);
    QCOMPARE(layout.hiddenItems, 0);
    QCOMPARE(layout.columnRules.size(), 1);
    const auto left = std::ranges::count_if(layout.lines, [](const auto& line) { return line.rect.left() < 318; });
    QCOMPARE(left, 6);
}

void TicketLayoutTest::anItemStaysWithItsModifiersAndNotes()
{
    TicketCard card = cardWithItems(8);
    const CardEntry last = item(u"Bibimbap"_s);
    card.entries.push_back(last);
    card.entries.push_back(below(last, CardEntry::Kind::Modifier, u"+ Extra egg"_s));
    card.entries.push_back(below(last, CardEntry::Kind::Note, u"Rice extra crispy"_s));
    std::vector<FlowRow> rows = wrapEntries(card, 286, m_wrap);
    QCOMPARE(rows.size(), 11U);
    const Flow flow = flowRows(rows, 0, {300, 300});
    QCOMPARE(flow.rows[7].column, 0);
    QCOMPARE(flow.rows[8].column, 1);
    QCOMPARE(flow.rows[8].top, 0);
    QCOMPARE(flow.rows[9].column, 1);
    QCOMPARE(flow.rows[10].column, 1);
    QCOMPARE(flow.rows[10].top, 32 + 27);
    QCOMPARE(flow.next, rows.size());
}

void TicketLayoutTest::aDividerStaysWithWhatFollows()
{
    TicketCard card = cardWithItems(8);
    CardEntry divider;
    divider.kind = CardEntry::Kind::Addition;
    card.entries.push_back(divider);
    card.entries.push_back(item(u"Japchae"_s));
    const Flow flow = flowRows(wrapEntries(card, 286, m_wrap), 0, {300, 300});
    QCOMPARE(flow.rows[8].column, 1);
    QCOMPARE(flow.rows[9].column, 1);
    QCOMPARE(flow.rows[9].top, 34);
}

void TicketLayoutTest::whatDoesNotFitIsCounted()
{
    const TicketLayout layout = layOutTicket(cardWithItems(20), m_cells, m_wrap); // 9 + 8 fit
    QCOMPARE(layout.cells, 2);
    QCOMPARE(layout.hiddenItems, 3);
    QVERIFY(!layout.more.isNull());
    QVERIFY(!layout.more.intersects(layout.lines.back().rect));
    QVERIFY(layout.more.bottom() < layout.bump.top());
}

void TicketLayoutTest::fourHundredLinesAreCounted()
{
    const TicketLayout layout = layOutTicket(cardWithItems(400), m_cells, m_wrap);
    QCOMPARE(static_cast<int>(layout.lines.size()) + layout.hiddenItems, 400);
}

void TicketLayoutTest::aTicketWithoutLinesIsEmpty()
{
    const TicketLayout layout = layOutTicket(cardWithItems(0), m_cells, m_wrap);
    QCOMPARE(layout.cells, 1);
    QVERIFY(layout.lines.empty());
    QCOMPARE(layout.hiddenItems, 0);
    QCOMPARE(layout.entryAt({100, 200}), -1);
}

void TicketLayoutTest::longNamesWrapAndAreNeverElided()
{
    const QString words = u"Grandmother's slowly braised short ribs with pear and chestnut"_s;
    const QString endless = QString(300, u'i');
    for (const QString& name : {words, endless}) {
        TicketCard card;
        card.entries.push_back(item(name));
        const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
        QString shown = shownText(layout, 0);
        QCOMPARE(shown.remove(u' '), QString(name).remove(u' '));
        for (const TicketLayout::Line& line : layout.lines) {
            QVERIFY(m_wrap.advance(line.text, TicketText::Item) <= 286 - layout.textIndent);
        }
    }
}

void TicketLayoutTest::aNameThatFillsTwoCellsSaysThatThereIsMore()
{
    TicketCard card;
    card.entries.push_back(item(QString(300, u'W')));
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.cells, 2);
    QCOMPARE(layout.hiddenItems, 1);
}

void TicketLayoutTest::aNoteLongerThanAColumnGoesOnInTheNext()
{
    TicketCard card = cardWithItems(1);
    card.entries.push_back(below(card.entries.front(), CardEntry::Kind::Note, u"please "_s.repeated(60)));
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.cells, 2);
    QCOMPARE(shownText(layout, 1).count(u"please"_s), 60);
}

void TicketLayoutTest::linesStayInsideTheirCard()
{
    for (int items = 0; items < 40; ++items) {
        TicketCard card;
        for (int i = 0; i < items; ++i) {
            const CardEntry dish = item(u"Dish with a name %1"_s.arg(i), QString::number(i));
            card.entries.push_back(dish);
            for (int modifier = 0; modifier < i % 4; ++modifier) {
                card.entries.push_back(below(dish, CardEntry::Kind::Modifier, u"+ Something extra"_s));
            }
        }
        const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
        for (qsizetype i = 0; i < layout.lines.size(); ++i) {
            QVERIFY(layout.body.contains(layout.lines[i].rect));
            QVERIFY(i == 0 || !layout.lines[i].rect.intersects(layout.lines[i - 1].rect));
        }
    }
}

void TicketLayoutTest::aWeighedQuantityMovesTheNames()
{
    TicketCard card;
    card.entries = {item(u"Galbi"_s, u"0.35"_s), item(u"Rice"_s, u"2"_s)};
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.textIndent, m_wrap.figures(u"0.35"_s, TicketText::Quantity) + 12);
}

void TicketLayoutTest::anEndlessQuantityBecomesPartOfTheName()
{
    TicketCard card;
    card.entries = {item(u"Rice"_s, u"123456789.123456789"_s)};
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.textIndent, 36);
    QCOMPARE(shownText(layout, 0).remove(u' '), u"123456789.123456789×Rice"_s);
}

void TicketLayoutTest::touchFindsTheEntry()
{
    TicketCard card = cardWithItems(2);
    card.entries.insert(card.entries.begin() + 1, below(card.entries[0], CardEntry::Kind::Modifier, u"Hot"_s));
    const TicketLayout layout = layOutTicket(card, m_cells, m_wrap);
    QCOMPARE(layout.entryAt({100, 90}), 0);
    QCOMPARE(layout.entryAt({100, 88 + 32 + 5}), 1);
    QCOMPARE(layout.entryAt({100, 88 + 32 + 27 + 5}), 2);
    QCOMPARE(layout.entryAt({100, 350}), -1);
    QCOMPARE(layout.entryAt({100, 20}), -1);
}

void TicketLayoutTest::oneColumnNeverTakesTwoCells()
{
    const TicketLayout layout = layOutTicket(cardWithItems(30), {.cell = {312, 454}, .gap = 12, .maxCells = 1}, m_wrap);
    QCOMPARE(layout.cells, 1);
    QCOMPARE(static_cast<int>(layout.lines.size()) + layout.hiddenItems, 30);
}

void TicketLayoutTest::pagesOfAFlowHoldEveryRowOnce()
{
    const std::vector<FlowRow> rows = wrapEntries(cardWithItems(400), 286, m_wrap);
    std::size_t seen = 0;
    int pages = 0;
    for (std::size_t next = 0; next < rows.size(); ++pages) {
        const Flow flow = flowRows(rows, next, {800, 800, 800, 800, 800});
        QVERIFY(flow.next > next);
        seen += flow.rows.size();
        next = flow.next;
    }
    QCOMPARE(seen, 400U);
    QCOMPARE(pages, 4); // 125 a page
}

QTEST_MAIN(TicketLayoutTest)
#include "tst_ticket_layout.moc"

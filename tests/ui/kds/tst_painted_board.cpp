// What a board paints: any ticket that a backend may send, and what time makes of it.
#include "board_bed.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PaintedBoardTest final : public QObject {
    Q_OBJECT
private slots:
    void anyTicketCanBePainted_data();
    void anyTicketCanBePainted();
    void agesAreRepaintedEachSecond();
    void onlyLateTicketsFlashAndOnlyWhenThatIsSet();
};

void PaintedBoardTest::anyTicketCanBePainted_data()
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

void PaintedBoardTest::anyTicketCanBePainted()
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

void PaintedBoardTest::agesAreRepaintedEachSecond()
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

void PaintedBoardTest::onlyLateTicketsFlashAndOnlyWhenThatIsSet()
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

QTEST_MAIN(PaintedBoardTest)
#include "tst_painted_board.moc"

// What a screen reader finds on the kitchen's board and on that for guests, which paint their items themselves.
#include "kitchen_bed.h"

#include "ui/board/order_board.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stonepot;

class KitchenAccessTest final : public QObject {
    Q_OBJECT

private slots:
    void aTicketSaysWhatItsCardShows();
    void aTicketIsBumpedByItsAction();
    void theSelectedTicketIsTheFocus();
    void guestsHearTheirNumbers();
};

void KitchenAccessTest::aTicketSaysWhatItsCardShows()
{
    KitchenBed bed(KitchenBed::tickets(2));
    QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&bed.board());
    QVERIFY(board != nullptr);
    QCOMPARE(board->role(), QAccessible::List);
    QCOMPARE(board->childCount(), 2);
    QAccessibleInterface* first = board->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    const QString name = first->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"A-001, "_s) && name.contains(u"On time"_s), qPrintable(name));
    QVERIFY2(name.endsWith(u"1 Bibimbap, 1 Japchae"_s), qPrintable(name));
    QCOMPARE(board->childAt(first->rect().center().x(), first->rect().center().y()), first);
    QCOMPARE(board->indexOfChild(board->child(1)), 1);
}

void KitchenAccessTest::aTicketIsBumpedByItsAction()
{
    KitchenBed bed(KitchenBed::tickets(2));
    QSignalSpy bumped(&bed.board(), &TicketBoard::bumpRequested);
    QAccessibleInterface* second = QAccessible::queryAccessibleInterface(&bed.board())->child(1);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(bumped.size(), 1);
    QTRY_COMPARE(bed.numbers(), QStringList{u"A-001"_s});
}

void KitchenAccessTest::theSelectedTicketIsTheFocus()
{
    KitchenBed bed(KitchenBed::tickets(2));
    QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&bed.board());
    bed.board().selectNumber(2);
    QVERIFY(!board->child(0)->state().selected);
    QVERIFY(board->child(1)->state().selected);
}

void KitchenAccessTest::guestsHearTheirNumbers()
{
    KitchenRig rig(samples::evening());
    KitchenOrder ready = samples::ticket(u"A-007"_s, std::chrono::minutes(5), {u"Mandu"_s});
    ready.status = TicketStatus::Ready;
    ready.readyAt = samples::evening();
    rig.sync({ready, samples::ticket(u"A-008"_s, std::chrono::minutes(2), {u"Mandu"_s})});
    OrderBoard board(rig.store, rig.link, {});
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&board);
    QCOMPARE(found->childCount(), 3);
    QCOMPARE(found->child(0)->text(QAccessible::Name), u"A-007, Ready to collect"_s);
    QCOMPARE(found->child(1)->text(QAccessible::Name), u"A-008, Preparing"_s);
}

QTEST_MAIN(KitchenAccessTest)
#include "tst_kitchen_access.moc"

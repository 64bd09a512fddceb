// What the kitchen's paper says when an order changes after it was printed: once, and only the difference.
#include "printing_test.h"

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Order unpaid(const QString& key) // hot pot: stew and beef, bar: tea
{
    Order order = PrintingBed::orderNamed(key);
    order.payments.clear();
    return order;
}

Order voided(Order order, std::size_t line)
{
    order.lines[line].voided = true;
    ++order.version;
    return order;
}

Order added(Order order, const QString& lineId, std::size_t like)
{
    order.lines.push_back(order.lines[like]);
    order.lines.back().lineId = lineId;
    order.lines.back().voided = false;
    ++order.version;
    return order;
}

} // namespace

class TestPrintedChanges final : public QObject, private PrintingTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void changePrintsOnceAndOnlyWhereTheTicketIsOnPaper();
    void changesThatACrashKeptFromTheDiskComeTogetherAndPrintNothing();
    void voidAfterARefusedVoidAndARestartPrints();
    void refusalThatIsFoundAfterARestartPrints();
    void additionsThatNobodyShowsPrintAloneAndLaterChangesToo();
    void anotherTableIsToldToWhoeverCooks();
};

void TestPrintedChanges::changePrintsOnceAndOnlyWhereTheTicketIsOnPaper()
{
    start();
    Order before = PrintingBed::orderNamed(u"o1"_s); // hot pot: stew and beef, bar: tea
    before.payments.clear();
    Order after = before;
    after.version = 2;
    after.lines[2].voided = true;
    OrderLine more = before.lines[1];
    more.lineId = u"l9"_s;
    after.lines.push_back(more);
    Order shown = after;
    shown.clientOrderId = u"o0"_s;
    m_printing->orderIsShown(PrintingBed::orderNamed(u"o0"_s));
    m_printing->orderIsShown(shown); // a display has it: no paper
    m_printing->orderIsShown(before);
    m_printing->orderPlaced(before);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1 && m_bed->hot.page().cuts() == 1; }));
    m_printing->orderIsShown(after);
    m_printing->orderIsUnseen(after); // is on paper already, with the new tea
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2 && m_bed->hot.page().cuts() == 2; }));
    stop();
    start();
    m_printing->orderIsShown(before);
    ++after.version; // it was not stored, and comes again with the payment behind it
    m_printing->orderIsShown(after);
    const QString hot = m_bed->hot.page().text().section(u"VOID"_s, 1);
    QVERIFY2(hot.contains(u"bibimbap"_s) && !hot.contains(u"Kimchi"_s), qPrintable(m_bed->hot.page().text()));
    QVERIFY(m_bed->bill.page().text().section(u"ADD-ON"_s, 1).simplified().contains(u"3 Barley tea"_s));

    Order other = PrintingBed::orderNamed(u"o2"_s);
    other.payments.clear();
    other.lines = {other.lines[0]};
    m_printing->orderIsShown(other);
    m_printing->orderPlaced(other);
    Order cancelled = other;
    cancelled.status = OrderStatus::Cancelled;
    m_printing->orderIsShown(cancelled);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 4; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 2);
    QCOMPARE(m_bed->bill.page().cuts(), 2);
}

// The till goes on with what its disk has of the order, which is less than what was printed.
void TestPrintedChanges::changesThatACrashKeptFromTheDiskComeTogetherAndPrintNothing()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    const Order noStew = voided(placed, 0);
    const Order noBeef = voided(noStew, 2);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(noStew);
    m_printing->orderIsShown(noBeef);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3 && m_bed->bill.page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderIsShown(placed); // from the disk
    m_printing->orderIsShown(noBeef); // from the hub: both at once
    const Order noTea = voided(noBeef, 1);
    m_printing->orderIsShown(noTea); // comes after anything that the first could make
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; }));
    m_printing->orderIsShown(added(noTea, u"l9"_s, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 4; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 2);
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 1);
    QCOMPARE(m_bed->bill.page().text().count(u"VOID"_s), 1);
}

void TestPrintedChanges::voidAfterARefusedVoidAndARestartPrints()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(voided(placed, 0));
    m_printing->orderIsShown(placed, true); // refused: it is cooked after all
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3 && m_bed->bill.page().cuts() == 1; }));
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 1);
    stop();
    start();
    m_printing->orderIsShown(placed, true);
    m_printing->orderIsShown(voided(placed, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().text().count(u"VOID"_s) == 2; }));
    QCOMPARE(m_bed->hot.page().resets(), 4);
}

void TestPrintedChanges::refusalThatIsFoundAfterARestartPrints()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(voided(placed, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2 && m_bed->bill.page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderIsShown(placed, true);
    QVERIFY(eventually([&] { return m_bed->hot.page().text().count(u"ADD-ON"_s) == 1; }));
}

void TestPrintedChanges::additionsThatNobodyShowsPrintAloneAndLaterChangesToo()
{
    start();
    const Order placed = unpaid(u"o1"_s); // a display has it
    m_printing->orderIsShown(placed);
    const Order more = added(added(placed, u"l8"_s, 0), u"l9"_s, 0);
    m_printing->orderIsShown(more);
    const auto additions = [&](std::initializer_list<std::size_t> lines) {
        std::vector<KitchenOrder> tickets;
        for (const std::size_t line : lines) {
            Order one = more;
            one.lines = {more.lines[line]};
            tickets.push_back(makeKitchenOrder(one));
            tickets.back().id = u"k%1"_s.arg(line);
            tickets.back().runningOrder = true;
        }
        return tickets;
    };
    m_printing->additionsAreUnseen(more, additions({4, 5}));
    m_printing->additionsAreUnseen(more, additions({4, 5}));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2; }));
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 2);
    QCOMPARE(m_bed->hot.page().text().count(u"Kimchi"_s), 2);
    m_printing->orderIsUnseen(more);
    m_printing->orderIsShown(voided(more, 5));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 1);
    QCOMPARE(m_bed->bill.page().cuts(), 0);
}

void TestPrintedChanges::anotherTableIsToldToWhoeverCooks()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    Order moved = placed;
    moved.tableNumber = 47;
    moved.notes = u"birthday"_s;
    ++moved.version;
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1 && m_bed->hot.page().cuts() == 1; }));
    m_printing->orderIsShown(moved);
    m_printing->orderIsShown(moved);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2 && m_bed->hot.page().cuts() == 2; }));
    for (const QString& paper : {m_bed->hot.page().text(), m_bed->bill.page().text()}) {
        const QString slip = paper.section(u"CHANGED"_s, 1);
        QVERIFY2(slip.contains(u"Table 47"_s) && slip.contains(u"birthday"_s), qPrintable(paper));
        QVERIFY2(!slip.contains(u"Kimchi"_s) && !slip.contains(u"tea"_s), qPrintable(paper)); // is not cooked again
    }
    Order sent = voided(moved, 0); // the hot pot's paper says it all, the bar has nothing to do with it
    sent.tableNumber = 48;
    m_printing->orderIsShown(sent);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 3 && m_bed->hot.page().cuts() == 3; }));
    QVERIFY(m_bed->hot.page().text().section(u"VOID"_s, 1).contains(u"Table 48"_s));
    QCOMPARE(m_bed->hot.page().text().count(u"CHANGED"_s), 1);
    QCOMPARE(m_bed->bill.page().text().count(u"CHANGED"_s), 2);
    Order served = sent;
    served.status = OrderStatus::Completed;
    served.tableNumber = 49;
    ++served.version;
    m_printing->orderIsShown(served);
    m_printing->orderIsShown(added(served, u"l9"_s, 1)); // comes after anything that the first could make
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 4; }));
    QCOMPARE(m_bed->hot.page().cuts(), 3);
}

QTEST_MAIN(TestPrintedChanges)
#include "tst_printed_changes.moc"

#include "kitchen_rig.h"
#include "kitchen_samples.h"
#include "support/fatal_log_guard.h"
#include "ui/board/order_board.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

KitchenOrder pickup(const QString& number, TicketStatus status, Milliseconds age, Milliseconds readyFor = 0ms)
{
    KitchenOrder ticket = samples::ticket(number, age, {u"Mandu"_s});
    ticket.orderType = u"pickup"_s;
    ticket.status = status;
    if (status == TicketStatus::Ready) {
        ticket.readyAt = samples::evening() - readyFor;
    }
    return ticket;
}

QStringList names(const std::vector<CalledNumber>& numbers)
{
    QStringList names;
    for (const CalledNumber& each : numbers) {
        names += each.number;
    }
    return names;
}

} // namespace

class OrderBoardTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_log->allow(u"propagateSizeHints"_s); // the offscreen platform's own
    }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void numbersAreOrderedAsGuestsWait()
    {
        const std::vector<KitchenOrder> tickets{
            pickup(u"A-002"_s, TicketStatus::InProgress, 3min), pickup(u"A-001"_s, TicketStatus::Pending, 5min),
            pickup(u"A-004"_s, TicketStatus::Ready, 9min, 60s), pickup(u"A-003"_s, TicketStatus::Ready, 8min, 5s)};
        const BoardNumbers numbers = boardNumbers(tickets, samples::evening(), 15min);
        QCOMPARE(names(numbers.preparing), QStringList({u"A-001"_s, u"A-002"_s}));
        QCOMPARE(names(numbers.ready), QStringList({u"A-003"_s, u"A-004"_s}));
    }

    void onlyWhatIsToBeCollectedIsCalled()
    {
        KitchenOrder table = pickup(u"A-001"_s, TicketStatus::Ready, 5min, 5s);
        table.tableNumber = 4;
        const std::vector<KitchenOrder> tickets{table, pickup(u"A-002"_s, TicketStatus::Cancelled, 5min),
                                                pickup(u"A-003"_s, TicketStatus::Completed, 5min),
                                                pickup(u"A-004"_s, TicketStatus::Ready, 20min, 16min)};
        QCOMPARE(boardNumbers(tickets, samples::evening(), 15min), BoardNumbers());
    }

    void anAdditionHoldsItsOrderBack()
    {
        KitchenOrder addition = pickup(u"A-001"_s, TicketStatus::Pending, 1min);
        addition.id += u"+1"_s;
        const std::vector<KitchenOrder> tickets{pickup(u"A-001"_s, TicketStatus::Ready, 5min, 5s), addition};
        const BoardNumbers numbers = boardNumbers(tickets, samples::evening(), 15min);
        QCOMPARE(names(numbers.preparing), QStringList(u"A-001"_s));
        QVERIFY(numbers.ready.empty());
    }

    void aBumpCallsTheNumberForAWhile()
    {
        KitchenRig rig(samples::evening());
        rig.sync({pickup(u"A-001"_s, TicketStatus::Pending, 5min), pickup(u"A-002"_s, TicketStatus::Pending, 4min)});
        OrderBoard board(rig.store, rig.link, {});
        QCOMPARE(names(board.numbers().preparing), QStringList({u"A-001"_s, u"A-002"_s}));
        rig.store.bump(u"ticket-A-002"_s, {});
        QTRY_COMPARE(board.justReady(), u"A-002"_s);
        QCOMPARE(names(board.numbers().preparing), QStringList(u"A-001"_s));

        rig.clock.advance(21s);
        board.refresh();
        QCOMPARE(board.justReady(), QString());
        QCOMPARE(names(board.numbers().ready), QStringList(u"A-002"_s));
        rig.clock.advance(15min);
        board.refresh();
        QVERIFY(board.numbers().ready.empty());
    }

    void aLostLinkSendsGuestsToTheCounter()
    {
        KitchenRig rig(samples::evening());
        rig.sync({});
        OrderBoard board(rig.store, rig.link, {});
        QVERIFY(!board.footer().contains(u"no contact"_s));
        rig.loseContact();
        QVERIFY(board.footer().contains(u"no contact"_s));
        QVERIFY(board.footer().contains(u"counter"_s));
    }

    void anyNumberOfOrdersIsPaintedAtAnySize()
    {
        KitchenRig rig(samples::evening());
        std::vector<KitchenOrder> tickets;
        for (int i = 0; i < 60; ++i) {
            tickets.push_back(pickup(u"A-%1"_s.arg(i, 3, 10, QChar(u'0')),
                                     i % 2 == 0 ? TicketStatus::Ready : TicketStatus::Pending, 5min, 5s * i));
        }
        tickets.push_back(pickup(u"A-999"_s, TicketStatus::Pending, 9min));
        tickets.back().displayNumber = QString(200, u'8');
        rig.sync(tickets);
        OrderBoard board(rig.store, rig.link, {.shopName = QString(300, u'W')});
        for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1080, 1920), QSize(40, 30)}) {
            board.resize(size);
            QCOMPARE(board.grab().size(), size);
        }
    }

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

QTEST_MAIN(OrderBoardTest)
#include "tst_order_board.moc"

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
        QTRY_VERIFY(board.justReady().has_value());
        QCOMPARE(board.justReady()->number, u"A-002"_s);
        QCOMPARE(names(board.numbers().preparing), QStringList(u"A-001"_s));

        rig.clock.advance(21s);
        board.refresh();
        QVERIFY(!board.justReady());
        QCOMPARE(names(board.numbers().ready), QStringList(u"A-002"_s));
        rig.clock.advance(15min);
        board.refresh();
        QVERIFY(board.numbers().ready.empty());
    }

    void whatBecomesReadyIsHeardOnce()
    {
        KitchenRig rig(samples::evening());
        rig.sync({pickup(u"A-000"_s, TicketStatus::Ready, 9min, 60s), pickup(u"A-001"_s, TicketStatus::Pending, 5min)});
        QList<QByteArray> heard;
        const auto play = [&heard](const QByteArray& wav) { heard += wav; };
        OrderBoard board(rig.store, rig.link, {.play = play, .chime = 40});
        QVERIFY(heard.isEmpty()); // it was ready before
        rig.store.bump(u"ticket-A-001"_s, {});
        QTRY_COMPARE(heard, QList<QByteArray>{soundFile(u"chime"_s, 40)});
        QVERIFY(heard.front().startsWith("RIFF"));
        rig.clock.advance(1s);
        board.refresh();
        QCOMPARE(heard.size(), 1);
        rig.store.recall(u"ticket-A-001"_s); // it was not ready after all
        QTRY_COMPARE(names(board.numbers().preparing), QStringList(u"A-001"_s));
        rig.store.bump(u"ticket-A-001"_s, {});
        QTRY_COMPARE(heard.size(), 2);
    }

    void aSilentBoardStaysSilent()
    {
        KitchenRig rig(samples::evening());
        rig.sync({pickup(u"A-001"_s, TicketStatus::Pending, 5min)});
        bool heard = false;
        OrderBoard board(rig.store, rig.link, {.play = [&heard](const QByteArray&) { heard = true; }, .chime = 0});
        rig.store.bump(u"ticket-A-001"_s, {});
        QTRY_VERIFY(board.justReady().has_value());
        QVERIFY(!heard);
    }

    void whatWasCollectedLeavesTheBoard()
    {
        KitchenRig rig(samples::evening());
        rig.sync({pickup(u"A-001"_s, TicketStatus::Ready, 5min, 5s)});
        OrderBoard board(rig.store, rig.link, {});
        QCOMPARE(names(board.numbers().ready), QStringList(u"A-001"_s));
        rig.store.complete(u"ticket-A-001"_s);
        QTRY_VERIFY(board.numbers().ready.empty());
        QVERIFY(board.numbers().preparing.empty());
    }

    // A board of guests says nobody's name unless the restaurant wants it.
    void namesAreShownOnlyWhereASettingAllowsIt()
    {
        KitchenOrder mina = pickup(u"A-001"_s, TicketStatus::Pending, 5min);
        mina.customerName = u"Mina"_s;
        KitchenOrder ready = pickup(u"A-002"_s, TicketStatus::Ready, 5min, 60s);
        ready.customerName = u"Jun"_s;
        const auto pictureOf = [&](const std::vector<KitchenOrder>& tickets, bool named) {
            KitchenRig each(samples::evening());
            each.sync(tickets);
            OrderBoard board(each.store, each.link, {.names = named});
            board.resize(1920, 1080);
            return board.grab().toImage();
        };
        KitchenOrder nobody = mina;
        KitchenOrder nobodyReady = ready;
        nobody.customerName = nobodyReady.customerName = QString();
        QCOMPARE(pictureOf({mina, ready}, false), pictureOf({nobody, nobodyReady}, false));
        QCOMPARE(pictureOf({nobody, nobodyReady}, true), pictureOf({nobody, nobodyReady}, false));
        QVERIFY(pictureOf({mina, ready}, true) != pictureOf({mina, ready}, false));
        QVERIFY(pictureOf({mina, nobodyReady}, true) != pictureOf({mina, ready}, true));
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

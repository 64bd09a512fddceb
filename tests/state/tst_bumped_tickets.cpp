#include "state/bumped_tickets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

constexpr Instant noon{Milliseconds(1767700800000)};

KitchenOrder ticket(const QString& id, std::chrono::minutes ordered, std::chrono::minutes ready)
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.status = TicketStatus::Ready;
    ticket.createdAt = noon + ordered;
    ticket.readyAt = noon + ready;
    return ticket;
}

} // namespace

class BumpedTicketsTest final : public QObject {
    Q_OBJECT

private slots:
    void latestStandsFirstAndARecalledOneGoes()
    {
        BumpedTickets bumped;
        QVERIFY(bumped.put(ticket(u"a"_s, 0min, 5min), true));
        QVERIFY(bumped.put(ticket(u"b"_s, 0min, 6min), true));
        QVERIFY(!bumped.put(ticket(u"b"_s, 0min, 6min), true));
        QCOMPARE(bumped.tickets().front().id, u"b"_s);
        QVERIFY(bumped.put(ticket(u"b"_s, 0min, 6min), false));
        QVERIFY(!bumped.put(ticket(u"b"_s, 0min, 6min), false));
        QCOMPARE(bumped.tickets().size(), std::size_t(1));
    }

    void keepsAHundredAndSaysWhichWent()
    {
        BumpedTickets bumped;
        for (int i = 0; i <= 100; ++i) {
            bumped.put(ticket(QString::number(i), 0min, 5min), true);
        }
        QCOMPARE(bumped.tickets().size(), BumpedTickets::kept);
        QCOMPARE(bumped.takeDropped(), QStringList{u"0"_s});
        QVERIFY(bumped.takeDropped().isEmpty());
    }

    void goesOnUnderAnotherIdInItsPlace()
    {
        BumpedTickets bumped;
        bumped.put(ticket(u"local"_s, 0min, 5min), true);
        bumped.put(ticket(u"other"_s, 0min, 6min), true);
        bumped.replace(u"local"_s, ticket(u"hub"_s, 0min, 5min));
        QCOMPARE(bumped.tickets().size(), std::size_t(2));
        QCOMPARE(bumped.tickets().back().id, u"hub"_s);
    }

    void averagesWhatGotReadyWithinTheHour()
    {
        BumpedTickets bumped;
        QVERIFY(!bumped.averageTime(noon));
        bumped.put(ticket(u"old"_s, 0min, 50min), true);
        bumped.put(ticket(u"a"_s, 60min, 64min), true);
        bumped.put(ticket(u"b"_s, 60min, 68min), true);
        QCOMPARE(*bumped.averageTime(noon + 115min), 6min);
        QVERIFY(!bumped.averageTime(noon + 200min));
    }

    void clocksThatDisagreeMakeNoNegativeTimes()
    {
        BumpedTickets bumped;
        bumped.put(ticket(u"a"_s, 10min, 5min), true);
        QCOMPARE(*bumped.averageTime(noon + 6min), 0ms);
    }
};

QTEST_GUILESS_MAIN(BumpedTicketsTest)
#include "tst_bumped_tickets.moc"

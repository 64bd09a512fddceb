// Today's tickets with their times, and what follows from them.
#include "state/kitchen_history.h"

#include <QJsonDocument>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// 2026-03-14 19:42:05 UTC.
constexpr Instant historyEvening{1'773'517'325'000ms};

KitchenOrder order(const QString& id, Instant received,
                   const std::vector<std::pair<QString, QString>>& namesAndStations)
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.orderNumber = u"A-"_s + id;
    ticket.createdAt = ticket.updatedAt = received;
    for (const auto& [name, station] : namesAndStations) {
        KitchenItem item;
        item.id = id + name;
        item.name = name;
        item.station = station;
        ticket.items.push_back(item);
    }
    return ticket;
}

} // namespace

class KitchenHistoryTest final : public QObject {
    Q_OBJECT
private slots:
    void whatIsStoredIsTheSameWhenItIsRead()
    {
        KitchenHistory history;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Galbi \"A\""_s, u"grill"_s}, {u"Tea"_s, {}}});
        history.put(ticket);
        history.seen(u"1"_s, historyEvening + 2s);
        QVERIFY(apply(ticket, TicketAction::MarkReady, {ticket.items[0].id}, historyEvening + 300s).has_value());
        history.put(ticket);
        const KitchenHistory::Ticket stored = history.takeChanges().tickets.at(0);
        QCOMPARE(readHistory(toJson(stored)), std::optional(stored));
        // As earlier versions wrote it.
        QCOMPARE(toJson(stored), QJsonDocument::fromJson(toJson(stored)).toJson(QJsonDocument::Compact));
        QVERIFY(!readHistory("no JSON").has_value());
        QVERIFY(!readHistory(R"({"id": "1"})").has_value());
    }

    void onlyWhatChangedIsToBeStored()
    {
        KitchenHistory history;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Galbi"_s, u"grill"_s}});
        history.put(ticket);
        history.put(order(u"2"_s, historyEvening, {}));
        const KitchenHistory::Changes both = history.takeChanges();
        QCOMPARE(both.tickets.size(), 2U);
        history.put(ticket);
        QVERIFY(history.takeChanges().tickets.empty());
        history.putBack(both); // the disk failed
        history.replace(u"1"_s, u"hub-1"_s);
        const KitchenHistory::Changes again = history.takeChanges();
        QCOMPARE(again.tickets.size(), 2U);
        QCOMPARE(again.gone, QStringList{u"1"_s});
    }

    void whatIsRestoredKeepsItsTimesWhenItsTicketComesAgain()
    {
        KitchenHistory before;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Galbi"_s, u"grill"_s}});
        before.put(ticket);
        before.seen(u"1"_s, historyEvening + 2s);
        QVERIFY(apply(ticket, TicketAction::Start, {u"1Galbi"_s}, historyEvening + 60s).has_value());
        before.put(ticket);
        KitchenHistory after;
        after.restore(before.takeChanges().tickets.at(0));
        QVERIFY(apply(ticket, TicketAction::MarkReady, {u"1Galbi"_s}, historyEvening + 300s).has_value());
        after.put(ticket);
        after.restore(before.today(historyEvening).at(0)); // what is known is newer
        const auto today = after.today(historyEvening + 1h);
        QCOMPARE(today.size(), 1U);
        QCOMPARE(today[0].seen, std::optional(historyEvening + 2s));
        QCOMPARE(today[0].items[0].started, std::optional(historyEvening + 60s));
        QCOMPARE(today[0].items[0].ready, std::optional(historyEvening + 300s));
    }

    void timesAreThoseOfTheChanges()
    {
        KitchenHistory history;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Galbi"_s, u"grill"_s}, {u"Tea"_s, u"bar"_s}});
        history.put(ticket);
        history.seen(u"1"_s, historyEvening + 2s);
        history.seen(u"1"_s, historyEvening + 9s); // once
        QVERIFY(apply(ticket, TicketAction::Start, {u"1Galbi"_s}, historyEvening + 60s).has_value());
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::MarkReady, {u"1Galbi"_s}, historyEvening + 300s).has_value());
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::MarkReady, {u"1Tea"_s}, historyEvening + 360s).has_value());
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::Complete, {}, historyEvening + 400s).has_value());
        history.put(ticket);

        const auto today = history.today(historyEvening + 1h);
        QCOMPARE(today.size(), 1U);
        QCOMPARE(today[0].seen, std::optional(historyEvening + 2s));
        QCOMPARE(today[0].started, std::optional(historyEvening + 60s));
        QCOMPARE(today[0].ready, std::optional(historyEvening + 360s));
        QCOMPARE(today[0].done, std::optional(historyEvening + 400s));
        QCOMPARE(today[0].items[0].started, std::optional(historyEvening + 60s));
        QCOMPARE(today[0].items[0].ready, std::optional(historyEvening + 300s));
        QVERIFY(!today[0].items[1].started);
        QCOMPARE(today[0].items[1].ready, std::optional(historyEvening + 360s));
    }

    void recallTakesTheReadyTimeAway()
    {
        KitchenHistory history;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Galbi"_s, u"grill"_s}});
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::MarkReady, {}, historyEvening + 60s).has_value());
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::Recall, {}, historyEvening + 70s).has_value());
        history.put(ticket);
        QVERIFY(!history.today(historyEvening)[0].items[0].ready);
        QVERIFY(prepTimes(history.today(historyEvening)).empty());
        QVERIFY(apply(ticket, TicketAction::MarkReady, {}, historyEvening + 90s).has_value());
        history.put(ticket);
        QCOMPARE(history.today(historyEvening)[0].items[0].ready, std::optional(historyEvening + 90s));
    }

    void yesterdayIsForgotten()
    {
        KitchenHistory history;
        history.setRule({"UTC", 4});
        history.put(order(u"1"_s, historyEvening, {}));
        history.put(order(u"2"_s, historyEvening + 8h, {})); // 03:42, still the same evening
        QCOMPARE(history.today(historyEvening + 8h).size(), 2U);
        history.put(order(u"3"_s, historyEvening + 9h, {}));
        QCOMPARE(history.today(historyEvening + 9h).size(), 1U);
    }

    void aTicketGoesOnUnderAnotherId()
    {
        KitchenHistory history;
        history.put(order(u"local"_s, historyEvening, {}));
        history.seen(u"local"_s, historyEvening + 1s);
        history.replace(u"local"_s, u"k1"_s);
        history.put(order(u"k1"_s, historyEvening, {}));
        QCOMPARE(history.today(historyEvening).size(), 1U);
        QCOMPARE(history.today(historyEvening)[0].seen, std::optional(historyEvening + 1s));
    }

    void averagesAndNineOfTen()
    {
        KitchenHistory history;
        for (int i = 1; i <= 20; ++i) {
            const QString name = i % 2 == 0 ? u"Galbi"_s : u"Rice"_s;
            KitchenOrder ticket =
                order(QString::number(i), historyEvening, {{name, u"grill"_s}, {u"Off"_s, u"grill"_s}});
            history.put(ticket);
            ticket.items[1].status = ItemStatus::Voided;
            QVERIFY(
                apply(ticket, TicketAction::MarkReady, {ticket.items[0].id}, historyEvening + 1min * i).has_value());
            history.put(ticket);
        }
        const auto times = prepTimes(history.today(historyEvening));
        QCOMPARE(times.size(), 3U);
        QCOMPARE(times[0].item, QString());
        QCOMPARE(times[0].count, 20);
        QCOMPARE(times[0].average, Milliseconds(630s));
        QCOMPARE(times[0].p90, Milliseconds(18min));
        QCOMPARE(times[1].item, u"Galbi"_s);
        QCOMPARE(times[1].average, Milliseconds(11min)); // 2, 4, … 20
        QCOMPARE(times[1].p90, Milliseconds(18min));
        QCOMPARE(times[2].item, u"Rice"_s);
    }

    void theTableQuotesWhatPeopleWrite()
    {
        KitchenHistory history;
        KitchenOrder ticket = order(u"1"_s, historyEvening, {{u"Soup \"hot\", large"_s, u"pot"_s}});
        history.put(ticket);
        QVERIFY(apply(ticket, TicketAction::MarkReady, {}, historyEvening + 60s).has_value());
        history.put(ticket);
        const QByteArray csv = historyCsv(history.today(historyEvening), QTimeZone("Europe/Berlin"));
        QCOMPARE(csv, QByteArray("number,station,quantity,item,state,received,seen,started,ready,done\r\n"
                                 "\"A-1\",\"pot\",1,\"Soup \"\"hot\"\", large\",,2026-03-14T20:42:05+01:00,,,"
                                 "2026-03-14T20:43:05+01:00,\r\n"));
    }
};

QTEST_APPLESS_MAIN(KitchenHistoryTest)
#include "tst_kitchen_history.moc"

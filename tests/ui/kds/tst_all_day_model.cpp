#include "kitchen_samples.h"
#include "state/ticket_model.h"
#include "ui/kds/all_day_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList lines(const std::vector<AllDayItem>& items)
{
    QStringList all;
    for (const AllDayItem& item : items) {
        all += u"%1 %2"_s.arg(item.quantity.toString(), item.name);
    }
    return all;
}

} // namespace

class AllDayModelTest final : public QObject {
    Q_OBJECT
private slots:
    void eveningIsCountedAsOnTheBoard();
    void doneVoidAndCancelledAreNotCounted();
    void onlyTheStationsItemsAreCounted();
    void weighedItemsAreAddedExactly();
    void variantsAreToldApart();
    void changesAreCountedAsIfAllWereCountedAnew();
    void rowsChangeOneByOne();
    void anyChangeEndsAtTheTotals();
};

void AllDayModelTest::eveningIsCountedAsOnTheBoard()
{
    TicketModel tickets;
    tickets.setScope({{u"hotpot"_s}});
    for (const KitchenOrder& ticket : samples::eveningTickets()) {
        tickets.put({ticket, false, false});
    }
    const QStringList all = lines(AllDayTally().totals(tickets));
    QCOMPARE(all.first(), u"9 Dolsot Bibimbap"_s);
    QVERIFY(all.contains(u"1 Doenjang Jjigae"_s));
}

void AllDayModelTest::doneVoidAndCancelledAreNotCounted()
{
    TicketModel tickets;
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s, u"Rice"_s, u"Rice"_s, u"Rice"_s});
    ticket.items[0].status = ItemStatus::Ready;
    ticket.items[1].status = ItemStatus::Voided;
    ticket.items[2].status = ItemStatus::InProgress;
    tickets.put({ticket, false, false});
    KitchenOrder cancelled = samples::ticket(u"A-002"_s, 0s, {u"Rice"_s});
    cancelled.status = TicketStatus::Cancelled;
    tickets.put({cancelled, false, false});
    QCOMPARE(lines(AllDayTally().totals(tickets)), QStringList{u"2 Rice"_s});
}

void AllDayModelTest::onlyTheStationsItemsAreCounted()
{
    TicketModel tickets;
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s, u"Galbi"_s, u"Kimchi"_s});
    ticket.items[1].station = u"grill"_s;
    ticket.items[2].station.clear();
    tickets.setScope({{u"hotpot"_s}});
    tickets.put({ticket, false, false});
    QCOMPARE(lines(AllDayTally().totals(tickets)), (QStringList{u"1 Kimchi"_s, u"1 Rice"_s}));
}

void AllDayModelTest::weighedItemsAreAddedExactly()
{
    TicketModel tickets;
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Galbi"_s});
    ticket.items[0].quantity = *Decimal::parse(u"0.1");
    ticket.items[1].quantity = *Decimal::parse(u"0.2");
    tickets.put({ticket, false, false});
    QCOMPARE(lines(AllDayTally().totals(tickets)), QStringList{u"0.3 Galbi"_s});
}

void AllDayModelTest::variantsAreToldApart()
{
    TicketModel tickets;
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s, u"Rice"_s, u"Rice"_s});
    ticket.items[0].modifiers = {{u"Brown"_s, {}, ModifierKind::Choice}, {u"Egg"_s, {}, ModifierKind::Add}};
    ticket.items[1].quantity = Decimal(3);
    ticket.items[2].modifiers = {{u"Egg"_s, {}, ModifierKind::Add}, {u"Brown"_s, {}, ModifierKind::Choice}};
    tickets.put({ticket, false, false});
    const std::vector<AllDayItem> items = AllDayTally().totals(tickets);
    QCOMPARE(items[0].variants, (std::vector<AllDayVariant>{{QString(), Decimal(3)}, {u"Brown, + Egg"_s, Decimal(2)}}));
}

void AllDayModelTest::changesAreCountedAsIfAllWereCountedAnew()
{
    TicketModel tickets;
    AllDayTally tally;
    KitchenOrder first = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s, u"Galbi"_s});
    tickets.put({first, false, false});
    tickets.put({samples::ticket(u"A-002"_s, 0s, {u"Rice"_s}), false, false});
    QCOMPARE(lines(tally.totals(tickets)), (QStringList{u"2 Rice"_s, u"1 Galbi"_s}));
    first.items[1].quantity = Decimal(5);
    tickets.put({first, false, false});
    QCOMPARE(lines(tally.totals(tickets)), (QStringList{u"5 Galbi"_s, u"2 Rice"_s}));
    first.items[0].station = u"grill"_s;
    first.items[1].station = u"fry"_s;
    tickets.put({first, false, false});
    tickets.setScope({{u"grill"_s}}); // the other ticket's station is another one
    QCOMPARE(tally.totals(tickets), AllDayTally().totals(tickets));
    QCOMPARE(lines(tally.totals(tickets)), QStringList{u"1 Rice"_s});
    tickets.remove(first.id);
    QCOMPARE(tally.totals(tickets), std::vector<AllDayItem>());
}

void AllDayModelTest::rowsChangeOneByOne()
{
    AllDayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({{u"Rice"_s, Decimal(3), {}}, {u"Galbi"_s, Decimal(2), {}}, {u"Soup"_s, Decimal(1), {}}});
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setItems({{u"Rice"_s, Decimal(3), {}}, {u"Soup"_s, Decimal(3), {}}, {u"Galbi"_s, Decimal(2), {}}});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(AllDayModel::QuantityRole).toString(), u"3"_s);
    QCOMPARE(model.total(), Decimal(8));
    QVERIFY(reset.isEmpty());
}

void AllDayModelTest::anyChangeEndsAtTheTotals()
{
    QRandomGenerator random(1);
    AllDayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        std::vector<AllDayItem> items;
        for (int name = 0; name < 12; ++name) {
            if (random.bounded(2) == 0) {
                items.push_back({u"Item %1"_s.arg(name), Decimal(random.bounded(1, 9)), {}});
            }
        }
        std::ranges::shuffle(items, random);
        model.setItems(items);
        QCOMPARE(model.rowCount(), static_cast<int>(items.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const AllDayItem& item = items[static_cast<std::size_t>(row)];
            QCOMPARE(model.index(row).data().toString(), item.name);
            QCOMPARE(model.index(row).data(AllDayModel::QuantityRole).toString(), item.quantity.toString());
        }
    }
}

QTEST_APPLESS_MAIN(AllDayModelTest)
#include "tst_all_day_model.moc"

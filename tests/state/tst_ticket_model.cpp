#include "state/ticket_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

KitchenItem item(const QString& id, const QString& station, ItemStatus status = ItemStatus::Pending)
{
    KitchenItem item;
    item.id = id;
    item.name = id;
    item.station = station;
    item.status = status;
    return item;
}

TicketRow ticket(const QString& id, int second, std::vector<KitchenItem> items)
{
    TicketRow row;
    row.ticket.id = id;
    row.ticket.displayNumber = id;
    row.ticket.createdAt = Instant(std::chrono::seconds(second));
    row.ticket.items = std::move(items);
    return row;
}

QStringList ids(const TicketModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids += model.index(row).data(TicketModel::TicketIdRole).toString();
    }
    return ids;
}

} // namespace

class TicketModelTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<TicketModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;

private slots:
    void init()
    {
        m_tester.reset();
        m_model = std::make_unique<TicketModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &TicketModel::modelReset);
    }
    void cleanup() { QCOMPARE(m_resets->count(), 0); }

    void anotherTimeMayDecideTheOrder()
    {
        const auto due = [](const KitchenOrder& each) {
            return each.createdAt + std::chrono::minutes(each.items.front().prepMinutes);
        };
        TicketRow slow = ticket(u"slow"_s, 10, {item(u"i"_s, u"hot"_s)});
        slow.ticket.items.front().prepMinutes = 30;
        m_model->put(slow);
        m_model->put(ticket(u"quick"_s, 20, {item(u"i"_s, u"hot"_s)}));
        m_model->setOrder(due);
        QCOMPARE(ids(*m_model), QStringList({u"quick"_s, u"slow"_s}));
        TicketRow rush = ticket(u"rush"_s, 40, {item(u"i"_s, u"hot"_s)});
        rush.ticket.urgent = true;
        rush.ticket.items.front().prepMinutes = 60;
        m_model->put(rush);
        m_model->put(ticket(u"next"_s, 30, {item(u"i"_s, u"hot"_s)}));
        QCOMPARE(ids(*m_model), QStringList({u"rush"_s, u"quick"_s, u"next"_s, u"slow"_s}));
        m_model->setOrder({});
        QCOMPARE(ids(*m_model), QStringList({u"rush"_s, u"slow"_s, u"quick"_s, u"next"_s}));
    }

    void rushStandsFirstAndThenTheOldest()
    {
        m_model->put(ticket(u"late"_s, 30, {item(u"i"_s, u"hot"_s)}));
        m_model->put(ticket(u"early"_s, 10, {item(u"i"_s, u"hot"_s)}));
        TicketRow rush = ticket(u"rush"_s, 40, {item(u"i"_s, u"hot"_s)});
        rush.ticket.urgent = true;
        m_model->put(rush);
        m_model->put(ticket(u"middle"_s, 20, {item(u"i"_s, u"hot"_s)}));
        QCOMPARE(ids(*m_model), (QStringList{u"rush"_s, u"early"_s, u"middle"_s, u"late"_s}));
    }

    void aTicketThatBecomesRushMovesUpAndBack()
    {
        for (int i = 1; i <= 4; ++i) {
            m_model->put(ticket(u"t%1"_s.arg(i), i, {item(u"i"_s, u"hot"_s)}));
        }
        const QPersistentModelIndex kept = m_model->index(2);
        QSignalSpy moves(m_model.get(), &TicketModel::rowsMoved);
        TicketRow third = *m_model->find(u"t3"_s);
        third.ticket.urgent = true;
        m_model->put(third);
        QCOMPARE(ids(*m_model), (QStringList{u"t3"_s, u"t1"_s, u"t2"_s, u"t4"_s}));
        QCOMPARE(kept.row(), 0);
        third.ticket.urgent = false;
        m_model->put(third);
        QCOMPARE(ids(*m_model), (QStringList{u"t1"_s, u"t2"_s, u"t3"_s, u"t4"_s}));
        QCOMPARE(moves.count(), 2);
    }

    void aChangeTouchesItsOwnRowOnly()
    {
        for (int i = 1; i <= 3; ++i) {
            m_model->put(ticket(u"t%1"_s.arg(i), i, {item(u"i"_s, u"hot"_s)}));
        }
        QSignalSpy changes(m_model.get(), &TicketModel::dataChanged);
        TicketRow second = *m_model->find(u"t2"_s);
        second.bumpKept = true;
        m_model->put(second);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
        m_model->put(second);
        QCOMPARE(changes.count(), 1);
    }

    void showsAStationWhatItCooksAndWhatNobodyOwns()
    {
        m_model->put(ticket(u"grill"_s, 1, {item(u"i"_s, u"grill"_s)}));
        m_model->put(ticket(u"both"_s, 2, {item(u"g"_s, u"grill"_s), item(u"b"_s, u"bar"_s)}));
        m_model->put(ticket(u"anyone"_s, 3, {item(u"i"_s, {})}));
        m_model->put(ticket(u"empty"_s, 4, {}));
        QCOMPARE(m_model->rowCount(), 4);
        m_model->setScope({{u"bar"_s}});
        QCOMPARE(ids(*m_model), (QStringList{u"both"_s, u"anyone"_s, u"empty"_s}));
        QCOMPARE(m_model->count({{u"bar"_s}}), 3);
        QCOMPARE(m_model->count({{u"grill"_s}}), 4);
        QCOMPARE(m_model->count({}), 4);
        const KitchenOrder& both = m_model->find(u"both"_s)->ticket;
        QCOMPARE(m_model->itemsHere(both).size(), std::size_t(1));
        QCOMPARE(m_model->itemsHere(both).front()->id, u"b"_s);
        QCOMPARE(m_model->alsoAt(both), QStringList{u"grill"_s});
        m_model->setScope({});
        QCOMPARE(m_model->rowCount(), 4);
        QVERIFY(m_model->alsoAt(both).isEmpty());
    }

    void coversSeveralStations()
    {
        m_model->setScope(BoardScope::fromText(u"bar, cold,bar"_s));
        QCOMPARE(m_model->scope().text(), u"bar,cold"_s);
        m_model->put(ticket(u"grill"_s, 1, {item(u"i"_s, u"grill"_s)}));
        m_model->put(ticket(u"all"_s, 2, {item(u"g"_s, u"grill"_s), item(u"b"_s, u"bar"_s), item(u"c"_s, u"cold"_s)}));
        m_model->put(ticket(u"cold"_s, 3, {item(u"i"_s, u"cold"_s)}));
        QCOMPARE(ids(*m_model), (QStringList{u"all"_s, u"cold"_s}));
        const KitchenOrder& all = m_model->find(u"all"_s)->ticket;
        QCOMPARE(m_model->itemsHere(all).size(), std::size_t(2));
        QCOMPARE(m_model->alsoAt(all), QStringList{u"grill"_s});
    }

    void whereOrdersLeaveATicketStaysUntilItIsComplete()
    {
        m_model->setScope(BoardScope::fromText(u"grill,expo"_s)); // all of it, or none
        QCOMPARE(m_model->scope().text(), u"expo"_s);
        TicketRow row = ticket(u"t"_s, 1, {item(u"g"_s, u"grill"_s), item(u"b"_s, u"bar"_s)});
        m_model->put(row);
        QCOMPARE(m_model->itemsHere(row.ticket).size(), std::size_t(2));
        row.ticket.status = TicketStatus::Ready;
        row.ticket.items[0].status = row.ticket.items[1].status = ItemStatus::Ready;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->count({{}, true}), 1);
        QCOMPARE(m_model->count({}), 0);
        row.ticket.status = TicketStatus::Completed;
        row.bumpKept = true;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 1); // the backend does not know yet
        row.bumpKept = false;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void leavesAStationWhenItsItemsAreBumped()
    {
        m_model->setScope({{u"bar"_s}});
        m_model->put(ticket(u"t"_s, 1, {item(u"g"_s, u"grill"_s), item(u"b"_s, u"bar"_s, ItemStatus::Ready)}));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->count({{u"grill"_s}}), 1);
        m_model->setScope({{u"grill"_s}});
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->alsoAt(m_model->find(u"t"_s)->ticket).isEmpty());
    }

    void leavesWhenReadyAndComesBackWhenRecalled()
    {
        TicketRow row = ticket(u"t"_s, 1, {item(u"i"_s, u"hot"_s)});
        m_model->put(row);
        row.ticket.status = TicketStatus::Ready;
        row.ticket.items[0].status = ItemStatus::Ready;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 0);
        row.ticket.status = TicketStatus::InProgress;
        row.ticket.items[0].status = ItemStatus::InProgress;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 1);
        row.ticket.status = TicketStatus::Completed;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->find(u"t"_s), nullptr);
    }

    void aCancelledTicketStaysUntilItIsTakenAway()
    {
        TicketRow row = ticket(u"t"_s, 1, {item(u"i"_s, u"hot"_s)});
        m_model->put(row);
        row.ticket.status = TicketStatus::Cancelled;
        row.ticket.items[0].status = ItemStatus::Voided;
        m_model->put(row);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->remove(u"t"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aLocalTicketGoesOnUnderItsRealId()
    {
        m_model->put(ticket(u"local"_s, 2, {item(u"i"_s, u"hot"_s)}));
        m_model->put(ticket(u"other"_s, 1, {item(u"i"_s, u"hot"_s)}));
        const QPersistentModelIndex kept = m_model->index(1);
        QSignalSpy insertions(m_model.get(), &TicketModel::rowsInserted);
        QSignalSpy removals(m_model.get(), &TicketModel::rowsRemoved);
        m_model->replace(u"local"_s, ticket(u"hub-1"_s, 2, {item(u"i"_s, u"hot"_s)}));
        QCOMPARE(ids(*m_model), (QStringList{u"other"_s, u"hub-1"_s}));
        QCOMPARE(kept.data(TicketModel::TicketIdRole).toString(), u"hub-1"_s);
        QCOMPARE(insertions.count() + removals.count(), 0);
        QCOMPARE(m_model->find(u"local"_s), nullptr);
        QCOMPARE(m_model->count({}), 2);
    }

    void aLocalTicketThatIsDoneHereTakesItsRealIdUnseen()
    {
        TicketRow row = ticket(u"local"_s, 2, {item(u"i"_s, u"hot"_s, ItemStatus::Ready)});
        row.ticket.status = TicketStatus::Ready;
        m_model->put(row);
        row.ticket.id = u"hub-1"_s;
        m_model->replace(u"local"_s, row);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->find(u"local"_s), nullptr);
        QVERIFY(m_model->find(u"hub-1"_s) != nullptr);
    }

    void aLocalTicketThatIsCompletedUnderItsRealIdGoes()
    {
        m_model->put(ticket(u"local"_s, 2, {item(u"i"_s, u"hot"_s)}));
        m_model->put(ticket(u"other"_s, 3, {item(u"i"_s, u"hot"_s)}));
        TicketRow done = ticket(u"hub-1"_s, 2, {item(u"i"_s, u"hot"_s, ItemStatus::Served)});
        done.ticket.status = TicketStatus::Completed;
        m_model->replace(u"local"_s, done);
        QCOMPARE(ids(*m_model), QStringList{u"other"_s});
    }

    void everyTicketHasItsOwnRowEvenIfTheyLookTheSame()
    {
        TicketRow first = ticket(u"a"_s, 1, {item(u"i"_s, u"hot"_s)});
        first.ticket.displayNumber = u"A-1"_s;
        m_model->put(first);
        first.ticket.id = u"b"_s;
        m_model->replace(u"a"_s, first);
        first.ticket.id = u"a"_s; // again under the former id, from the same instant and with the same number
        m_model->put(first);
        m_model->remove(u"b"_s);
        QCOMPARE(ids(*m_model), QStringList{u"a"_s});
    }

    void rowsStayInOrderWhateverChanges()
    {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same every time
        const auto below = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
        QMap<QString, TicketRow> expected;
        for (int i = 0; i < 2000; ++i) {
            const QString id = u"t%1"_s.arg(below(60));
            if (below(5) == 0) {
                m_model->remove(id);
                expected.remove(id);
            } else {
                TicketRow row = ticket(id, below(20), {item(u"i"_s, u"hot"_s)});
                row.ticket.urgent = below(4) == 0;
                m_model->put(row);
                expected.insert(id, row);
            }
            QList<TicketRow> rows = expected.values();
            std::ranges::sort(rows, {}, [](const TicketRow& row) {
                return std::tuple(!row.ticket.urgent, row.ticket.createdAt, row.ticket.displayNumber);
            });
            QStringList order;
            for (const TicketRow& row : rows) {
                order += row.ticket.id;
            }
            QCOMPARE(ids(*m_model), order);
        }
    }
};

QTEST_GUILESS_MAIN(TicketModelTest)
#include "tst_ticket_model.moc"

// The kitchen's store over a real database: what a cook does is durable before it shows.
#include "device_bed.h"

#include "state/kitchen_store.h"
#include "support/busy_global_pool.h"
#include "support/fatal_log_guard.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

KitchenOrder ticket(const QString& id, const DeviceBed& bed)
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.orderNumber = u"N-"_s + id;
    ticket.orderType = u"pickup"_s;
    ticket.createdAt = ticket.updatedAt = bed.clock.now();
    for (const QString& name : {u"stew"_s, u"tea"_s}) {
        KitchenItem item;
        item.id = name;
        item.name = name;
        ticket.items.push_back(item);
    }
    return ticket;
}

} // namespace

class TestKitchenStore final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bumpIsOnDiskBeforeItShows();
    void bumpSurvivesARestartAndIsToldThen();
    void doubleTapIsOneBump();
    void whenTheDiskFailsTheTicketStaysAndTheCookIsTold();
    void refusedBumpComesBackWithTheReason();
    void recallNeverChangesACancellation();
    void undoIsForFiveSeconds();
    void seenIsToldOnce();
    void localTicketIsTheSameOneUnderTheBackendsName();
    void storeMayEndWhileItStores();
    void todaysTimesSurviveARestart();
    void whatWasNotSentKeepsItsTimes();
    void historyIsExportedWhileTheGlobalPoolIsBusy();
    void gatheredTicketIsShownOnceAsItIsInTheEnd();

private:
    void start();
    void arrive(const KitchenOrder& ticket)
    {
        SyncState state;
        state.features = {u"ack"_s, u"seen"_s};
        state.activeOrders = {ticket};
        m_store->applyMessage(state);
        m_store->save(0, {});
    }
    [[nodiscard]] TicketStatus status(const QString& id) const
    {
        const TicketRow* row = m_store->tickets()->find(id);
        return row != nullptr ? row->ticket.status : TicketStatus::Cancelled;
    }
    [[nodiscard]] bool becomes(const QString& id, TicketStatus wanted) const
    {
        return eventually([&] { return status(id) == wanted; });
    }

    std::unique_ptr<DeviceBed> m_bed;
    std::unique_ptr<KitchenStore> m_store;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestKitchenStore::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<DeviceBed>();
    start();
}

void TestKitchenStore::cleanup()
{
    m_store.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestKitchenStore::start()
{
    m_store.reset();
    m_bed->start();
    m_store = std::make_unique<KitchenStore>(u"kds-1"_s, *m_bed->storage, *m_bed->submitter, m_bed->clock);
    QSignalSpy ready(m_store.get(), &KitchenStore::ready);
    QVERIFY(eventually([&] { return !ready.isEmpty(); }));
}

void TestKitchenStore::bumpIsOnDiskBeforeItShows()
{
    arrive(ticket(u"k1"_s, *m_bed));
    std::vector<EntryState> onDisk;
    connect(m_store.get(), &KitchenStore::ticketChanged, this, [&] {
        for (const OutboxEntry& entry : m_bed->onDisk().outbox) {
            onDisk.push_back(entry.state);
        }
    });
    m_store->bump(u"k1"_s, {});
    QCOMPARE(status(u"k1"_s), TicketStatus::Pending);
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    QCOMPARE(onDisk.size(), 1U);
    QVERIFY(m_store->tickets()->find(u"k1"_s)->bumpKept); // and nobody has been told
    QCOMPARE(m_store->bumped().size(), 1U);
}

void TestKitchenStore::bumpSurvivesARestartAndIsToldThen()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_store->bump(u"k1"_s, {u"stew"_s});
    QVERIFY(becomes(u"k1"_s, TicketStatus::InProgress));
    start();
    QCOMPARE(status(u"k1"_s), TicketStatus::InProgress);
    QCOMPARE(m_store->tickets()->find(u"k1"_s)->ticket.items.front().status, ItemStatus::Ready);
    m_bed->submitter->add(m_bed->onDisk().outbox);
    m_bed->goOnline();
    QVERIFY(eventually([&] { return !m_bed->sent(u"update_order_status"_s).isEmpty(); }));
    QCOMPARE(m_bed->sent(u"update_order_status"_s).value(u"orderId"_s).toString(), u"k1"_s);
}

void TestKitchenStore::doubleTapIsOneBump()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_store->bump(u"k1"_s, {});
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    m_store->bump(u"k1"_s, {});
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->onDisk().outbox.size(), 1U);
}

void TestKitchenStore::whenTheDiskFailsTheTicketStaysAndTheCookIsTold()
{
    arrive(ticket(u"k1"_s, *m_bed));
    QVERIFY(!m_bed->onDisk().tickets.empty());
    QSignalSpy failed(m_store.get(), &KitchenStore::commandFailed);
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    m_store->bump(u"k1"_s, {});
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    m_bed->probe.failAt(0);
    QCOMPARE(failed.first().first().toString(), u"k1"_s);
    QCOMPARE(status(u"k1"_s), TicketStatus::Pending);
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
}

void TestKitchenStore::refusedBumpComesBackWithTheReason()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_bed->goOnline();
    m_store->bump(u"k1"_s, {});
    QVERIFY(eventually([&] { return !m_bed->sent(u"update_order_status"_s).isEmpty(); }));
    QSignalSpy failed(m_store.get(), &KitchenStore::commandFailed);
    m_bed->transport->say({{u"type"_s, u"error"_s},
                           {u"code"_s, u"CONFLICT"_s},
                           {u"message"_s, u"It was cancelled."_s},
                           {u"clientActionId"_s, m_bed->sent(u"update_order_status"_s).value(u"clientActionId"_s)}});
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    QCOMPARE(failed.first().at(1).value<Error>().what, u"It was cancelled."_s);
    QCOMPARE(status(u"k1"_s), TicketStatus::Pending);
    QCOMPARE(m_store->bumped().size(), 0U);
}

void TestKitchenStore::recallNeverChangesACancellation()
{
    KitchenOrder order = ticket(u"k1"_s, *m_bed);
    arrive(order);
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    OrderStatusUpdate cancelled;
    cancelled.orderId = u"k1"_s;
    cancelled.status = TicketStatus::Cancelled;
    cancelled.version = 5;
    m_store->applyMessage(cancelled);
    QSignalSpy failed(m_store.get(), &KitchenStore::commandFailed);
    m_store->recall(u"k1"_s);
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    const TicketRow* row = m_store->tickets()->find(u"k1"_s);
    QVERIFY(row == nullptr || row->ticket.status == TicketStatus::Cancelled);
    QCOMPARE(m_bed->onDisk().outbox.size(), 1U); // the bump; no recall
}

void TestKitchenStore::undoIsForFiveSeconds()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    QVERIFY(m_store->canUndo());
    m_bed->clock.advance(5s);
    m_store->undo();
    QVERIFY(becomes(u"k1"_s, TicketStatus::InProgress));
    QVERIFY(!m_store->canUndo());
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    m_bed->clock.advance(5s + 1ms);
    QVERIFY(!m_store->canUndo());
}

void TestKitchenStore::seenIsToldOnce()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_bed->goOnline();
    m_store->reportSeen({u"k1"_s});
    m_store->reportSeen({u"k1"_s, u"unknown"_s});
    QVERIFY(eventually([&] { return !m_bed->sent(u"ticket_seen"_s).isEmpty(); }));
    QCOMPARE(m_bed->sent(u"ticket_seen"_s).value(u"deviceId"_s).toString(), u"kds-1"_s);
    m_bed->transport->say(
        {{u"type"_s, u"ticket_seen"_s}, {u"orderId"_s, u"k1"_s}, {u"deviceId"_s, u"kds-1"_s}, {u"seq"_s, 2}});
    QVERIFY(eventually([&] { return m_bed->onDisk().outbox.empty(); }));
    m_store->applyMessage(TicketSeen{.orderId = u"k1"_s, .deviceId = u"kds-1"_s});
    m_store->reportSeen({u"k1"_s});
    QCOMPARE(m_bed->onDisk().outbox.size(), 0U);
}

void TestKitchenStore::localTicketIsTheSameOneUnderTheBackendsName()
{
    Order order;
    order.clientOrderId = u"c1"_s;
    order.displayNumber = u"A-007"_s;
    order.createdAt = m_bed->clock.now();
    OrderLine line;
    line.lineId = u"stew"_s;
    line.name = u"Stew"_s;
    line.quantity = Decimal(1);
    order.lines.push_back(line);
    m_store->addLocal(order);
    m_store->addLocal(order); // perhaps not for the first time
    QCOMPARE(m_store->tickets()->rowCount(), 1);
    QVERIFY(m_store->tickets()->find(u"c1"_s)->local);
    m_store->bump(u"c1"_s, {});
    QVERIFY(becomes(u"c1"_s, TicketStatus::Ready));

    OrderCreated created;
    created.kitchenOrder = ticket(u"k1"_s, *m_bed);
    created.kitchenOrder.clientOrderId = u"c1"_s;
    created.kitchenOrder.displayNumber = u"B-001"_s;
    m_store->applyMessage(created);
    const TicketRow* row = m_store->tickets()->find(u"k1"_s);
    QVERIFY(row);
    QVERIFY(!row->local);
    QCOMPARE(row->ticket.status, TicketStatus::Ready); // the cook's work counts
    QCOMPARE(row->ticket.displayNumber, u"A-007"_s);   // it was called out
    QVERIFY(!m_store->tickets()->find(u"c1"_s));
}

void TestKitchenStore::storeMayEndWhileItStores()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_store->bump(u"k1"_s, {});
    m_store.reset();
    start();
    QCOMPARE(status(u"k1"_s), TicketStatus::Ready);
}

void TestKitchenStore::todaysTimesSurviveARestart()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_store->reportSeen({u"k1"_s});
    m_bed->clock.advance(60s);
    m_store->start(u"k1"_s, {u"stew"_s});
    QVERIFY(becomes(u"k1"_s, TicketStatus::InProgress));
    m_bed->clock.advance(120s);
    m_store->bump(u"k1"_s, {u"stew"_s});
    QVERIFY(eventually([&] { return m_store->history().at(0).items.at(0).ready.has_value(); }));
    m_bed->clock.advance(60s);
    const auto before = m_store->history();
    const auto onDisk = [&] {
        const auto times = m_bed->storage->ticketTimes({}).result().value();
        return times.empty() ? std::nullopt : readHistory(times[0].json);
    };
    QVERIFY(eventually([&] { return onDisk() == before.at(0); }));
    start();
    QCOMPARE(m_store->history(), before);
    m_bed->clock.advance(48h); // of another day
    start();
    QVERIFY(m_store->history().empty());
    QVERIFY(m_bed->storage->ticketTimes({}).result().value().empty());
}

// Without a link "ready" takes the place of "started" in the outbox; a crash may follow at once.
void TestKitchenStore::whatWasNotSentKeepsItsTimes()
{
    arrive(ticket(u"k1"_s, *m_bed));
    m_bed->clock.advance(60s);
    const Instant started = m_bed->clock.now();
    m_store->start(u"k1"_s, {u"stew"_s});
    QVERIFY(becomes(u"k1"_s, TicketStatus::InProgress));
    m_bed->clock.advance(120s);
    const Instant bumped = m_bed->clock.now();
    m_store->bump(u"k1"_s, {});
    QVERIFY(becomes(u"k1"_s, TicketStatus::Ready));
    start();
    const KitchenHistory::Ticket after = m_store->history().at(0);
    QCOMPARE(after.started, std::optional(started));
    QCOMPARE(after.items.at(0).started, std::optional(started));
    QCOMPARE(after.items.at(0).ready, std::optional(bumped));
    QCOMPARE(after.ready, std::optional(bumped));
}

void TestKitchenStore::historyIsExportedWhileTheGlobalPoolIsBusy()
{
    const BusyGlobalPool busy;
    arrive(ticket(u"k1"_s, *m_bed));
    const QString path = m_bed->folder.filePath(u"today.csv"_s);
    const QFuture<Status> exported = m_store->exportHistory(path);
    QVERIFY(eventually([&exported] { return exported.isFinished(); }));
    QVERIFY(exported.result().has_value());
    QVERIFY(QFile(path).size() > 0);
}

void TestKitchenStore::gatheredTicketIsShownOnceAsItIsInTheEnd()
{
    const auto said = [this](const QString& id, TicketStatus status, qint64 version) {
        OrderStatusUpdate update;
        update.orderId = update.kitchenOrderId = id;
        update.status = status;
        update.version = version;
        update.at = m_bed->clock.now() + version * 1s;
        m_store->applyMessage(update);
    };
    QStringList arrived;
    connect(m_store.get(), &KitchenStore::ticketArrived, this, [&](const QString& id) { arrived += id; });
    QSignalSpy changed(m_store.get(), &KitchenStore::ticketChanged);
    m_store->gather();
    SyncState state;
    state.activeOrders = {ticket(u"k1"_s, *m_bed), ticket(u"k2"_s, *m_bed), ticket(u"k3"_s, *m_bed)};
    m_store->applyMessage(state);
    said(u"k1"_s, TicketStatus::InProgress, 2);
    said(u"k2"_s, TicketStatus::Ready, 3);
    said(u"k1"_s, TicketStatus::Ready, 4);
    QCOMPARE(m_store->tickets()->rowCount(), 0);
    QVERIFY(!m_store->showGathered(1));
    QCOMPARE(arrived, QStringList{u"k3"_s});
    QVERIFY(m_store->showGathered(2));
    QCOMPARE(arrived, QStringList{u"k3"_s}); // whatever is done already is no new work
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_store->lastBumped()->id, u"k1"_s);
    // Between the two each change has its own time.
    const auto history = m_store->history();
    const auto first = std::ranges::find(history, u"k1"_s, &KitchenHistory::Ticket::id);
    QCOMPARE(first->items[0].started, m_bed->clock.now() + 2s);
    QCOMPARE(first->items[0].ready, m_bed->clock.now() + 4s);

    said(u"k3"_s, TicketStatus::Ready, 5); // shown at once again
    QCOMPARE(m_store->lastBumped()->id, u"k3"_s);
}

QTEST_GUILESS_MAIN(TestKitchenStore)
#include "tst_kitchen_store.moc"

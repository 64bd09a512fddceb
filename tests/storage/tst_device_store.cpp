#include "storage/device_store.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"
#include "support/sample_orders.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const QString day = u"20260106"_s;

} // namespace

class TestDeviceStore final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyStoreLoadsEmpty();
    void orderAndEntrySurviveReopening();
    void placingTheSameKeyTwiceKeepsOneEntry();
    void positionsAscendAndNeverComeBack();
    void statesGoAsTheyShould();
    void refusedEntryStaysUntilAPersonDecides();
    void answerNamesTheOrderItsTicketAndLaterEntries();
    void answerNeverOverwritesTheBackendsTicket();
    void savingAnOlderCopyKeepsTheBackendsNames();
    void displayCounterCountsOnlyOwnOrdersOfTheDay();
    void loadsOrdersOfTheDayAndUnansweredOnes();
    void loadsOpenTicketsAndTheLastHundredDone();
    void oldAnsweredEntriesAreThrownAway();
    void seqMenuAndSettingsAreKept();
    void destructorFinishesWhatWasAskedFor();
    void unreadableEntryIsPutBeforeAPerson();

private:
    [[nodiscard]] std::unique_ptr<DeviceStore> open();
    [[nodiscard]] DeviceStore::Snapshot load(DeviceStore& store, const QString& businessDay = day);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestDeviceStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestDeviceStore::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<DeviceStore> TestDeviceStore::open()
{
    auto store = DeviceStore::open(m_directory->path(), m_clock);
    if (!store) {
        qFatal("%s", errorText(store).constData());
    }
    return *std::move(store);
}

DeviceStore::Snapshot TestDeviceStore::load(DeviceStore& store, const QString& businessDay)
{
    return valueOf(store.load(businessDay));
}

void TestDeviceStore::emptyStoreLoadsEmpty()
{
    const auto snapshot = load(*open());
    QVERIFY(snapshot.outbox.empty());
    QVERIFY(snapshot.orders.empty());
    QVERIFY(snapshot.tickets.empty());
    QVERIFY(!snapshot.menu);
    QCOMPARE(snapshot.lastSeq, 0);
}

void TestDeviceStore::orderAndEntrySurviveReopening()
{
    const Order order = sampleOrder(u"c1"_s);
    QCOMPARE(valueOf(open()->placeOrder(order, placeEntry(order), day)), 1);
    const auto snapshot = load(*open());
    QCOMPARE(snapshot.outbox.size(), 1U);
    const OutboxEntry& entry = snapshot.outbox.front();
    QCOMPARE(entry.position, 1);
    QCOMPARE(entry.key, u"c1"_s);
    QCOMPARE(entry.orderKey, u"c1"_s);
    QCOMPARE(entry.kind, EntryKind::PlaceOrder);
    QCOMPARE(entry.state, EntryState::Queued);
    QCOMPARE(entry.attempts, 0);
    QVERIFY(entry.createdAt == order.createdAt);
    QVERIFY(std::get<SubmitOrder>(entry.message).order == order);
    QVERIFY(snapshot.orders == std::vector{order});
}

void TestDeviceStore::placingTheSameKeyTwiceKeepsOneEntry()
{
    const auto store = open();
    const Order order = sampleOrder(u"c1"_s);
    QCOMPARE(valueOf(store->placeOrder(order, placeEntry(order), day)), 1);
    QCOMPARE(valueOf(store->placeOrder(order, placeEntry(order), day)), 1);
    QCOMPARE(load(*store).outbox.size(), 1U);
    QCOMPARE(load(*store).orders.size(), 1U);
}

void TestDeviceStore::positionsAscendAndNeverComeBack()
{
    qint64 last = 0;
    for (int i = 0; i < 3; ++i) {
        const auto store = open();
        const Order order = sampleOrder(u"c%1"_s.arg(i));
        const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), day));
        QVERIFY(position > last);
        last = position;
        valueOf(store->recordAnswer(position, u"o%1"_s.arg(i), u"ORD-%1"_s.arg(i)));
        m_clock.advance(std::chrono::days(31));
        QVERIFY(load(*store).outbox.empty()); // and what was answered is thrown away
    }
}

void TestDeviceStore::statesGoAsTheyShould()
{
    const auto store = open();
    const qint64 position = valueOf(store->enqueue(statusEntry(u"a1"_s, u"o1"_s, TicketStatus::Ready)));
    valueOf(store->recordSending(position, 1));
    QCOMPARE(load(*store).outbox.front().state, EntryState::Sending);
    QCOMPARE(load(*store).outbox.front().attempts, 1);

    const Instant next = m_clock.now() + Milliseconds(1500);
    valueOf(store->recordFailure(position, u"time-out"_s, next, true));
    OutboxEntry entry = load(*store).outbox.front();
    QCOMPARE(entry.state, EntryState::Sending);
    QCOMPARE(entry.lastError, u"time-out"_s);
    QVERIFY(entry.nextAttemptAt == next);

    valueOf(store->recordFailure(position, u"refused connection"_s, next, false));
    QCOMPARE(load(*store).outbox.front().state, EntryState::Queued);

    valueOf(store->recordAnswer(position, {}, {}));
    QVERIFY(load(*store).outbox.empty());
    QSignalSpy failed(store.get(), &DeviceStore::failed);
    QCOMPARE(store->recordSending(position, 2).result().error().code, ErrorCode::NotFound);
    QTRY_COMPARE(failed.size(), 1);
}

void TestDeviceStore::refusedEntryStaysUntilAPersonDecides()
{
    const auto store = open();
    const Order order = sampleOrder(u"c1"_s);
    const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), day));
    valueOf(store->recordRefusal(position, u"The total does not match."_s));
    QCOMPARE(load(*store).outbox.front().state, EntryState::Refused);
    QCOMPARE(load(*store).outbox.front().lastError, u"The total does not match."_s);
    valueOf(store->requeue(position));
    QCOMPARE(load(*store).outbox.front().state, EntryState::Queued);
    QCOMPARE(load(*store).outbox.front().lastError, QString());
}

void TestDeviceStore::answerNamesTheOrderItsTicketAndLaterEntries()
{
    const auto store = open();
    const Order order = sampleOrder(u"c1"_s);
    const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), day));
    KitchenOrder ticket = makeKitchenOrder(order);
    ticket.id = u"c1"_s;
    valueOf(store->changeTicket(ticket, statusEntry(u"a1"_s, u"c1"_s, TicketStatus::Ready, u"c1"_s)));
    valueOf(store->enqueue(statusEntry(u"a2"_s, u"other"_s, TicketStatus::Ready)));

    valueOf(store->recordAnswer(position, u"o9"_s, u"ORD-20260106-009"_s));

    const auto snapshot = load(*store);
    QCOMPARE(snapshot.orders.front().id, u"o9"_s);
    QCOMPARE(snapshot.orders.front().orderNumber, u"ORD-20260106-009"_s);
    QCOMPARE(snapshot.orders.front().clientOrderId, u"c1"_s);
    QCOMPARE(snapshot.tickets.size(), 1U);
    QCOMPARE(snapshot.tickets.front().id, u"o9"_s);
    QCOMPARE(snapshot.tickets.front().orderNumber, u"ORD-20260106-009"_s);
    QCOMPARE(snapshot.outbox.size(), 2U);
    QCOMPARE(std::get<UpdateOrderStatus>(snapshot.outbox.at(0).message).orderId, u"o9"_s);
    QCOMPARE(std::get<UpdateOrderStatus>(snapshot.outbox.at(1).message).orderId, u"other"_s);
}

void TestDeviceStore::answerNeverOverwritesTheBackendsTicket()
{
    const auto store = open();
    const Order order = sampleOrder(u"c1"_s);
    const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), day));
    KitchenOrder local = makeKitchenOrder(order);
    local.id = u"c1"_s;
    KitchenOrder theirs = local;
    theirs.id = u"o9"_s;
    theirs.version = 4;
    valueOf(store->saveTickets({local, theirs}, 12, u"demo"_s));
    valueOf(store->recordAnswer(position, u"o9"_s, u"ORD-9"_s));
    const auto snapshot = load(*store);
    QCOMPARE(snapshot.tickets.size(), 1U);
    QCOMPARE(snapshot.tickets.front().version, 4);
}

void TestDeviceStore::savingAnOlderCopyKeepsTheBackendsNames()
{
    const auto store = open();
    Order order = sampleOrder(u"c1"_s);
    const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), day));
    valueOf(store->recordAnswer(position, u"o9"_s, u"ORD-9"_s));
    order.notes = u"Window seat"_s;
    valueOf(store->saveOrders({order}, u"20260107"_s));
    const auto snapshot = load(*store);
    QCOMPARE(snapshot.orders.size(), 1U);
    QCOMPARE(snapshot.orders.front().id, u"o9"_s);
    QCOMPARE(snapshot.orders.front().notes, u"Window seat"_s);
}

void TestDeviceStore::displayCounterCountsOnlyOwnOrdersOfTheDay()
{
    const auto store = open();
    QCOMPARE(valueOf(store->displayCounter(day)), 0);
    Order own = sampleOrder(u"c1"_s);
    own.displayNumber = u"A-1007"_s;
    valueOf(store->placeOrder(own, placeEntry(own), day));
    Order other = sampleOrder(u"c2"_s);
    other.displayNumber = u"B-2000"_s;
    valueOf(store->saveOrders({other}, day));
    own.id = u"o1"_s; // its echo does not make it somebody else's
    valueOf(store->saveOrders({own}, day));
    QCOMPARE(valueOf(store->displayCounter(day)), 1007);
    QCOMPARE(valueOf(store->displayCounter(u"20260107"_s)), 0);
}

void TestDeviceStore::loadsOrdersOfTheDayAndUnansweredOnes()
{
    const auto store = open();
    for (int i = 0; i < 3; ++i) {
        const Order order = sampleOrder(u"c%1"_s.arg(i), 5, Instant(Milliseconds(1767728527123 + i)));
        const qint64 position = valueOf(store->placeOrder(order, placeEntry(order), i < 2 ? u"20260105"_s : day));
        if (i == 0) {
            valueOf(store->recordAnswer(position, u"o0"_s, u"ORD-0"_s));
        }
    }
    const auto snapshot = load(*store);
    QCOMPARE(snapshot.orders.size(), 2U);
    QCOMPARE(snapshot.orders.at(0).clientOrderId, u"c1"_s);
    QCOMPARE(snapshot.orders.at(1).clientOrderId, u"c2"_s);
}

void TestDeviceStore::loadsOpenTicketsAndTheLastHundredDone()
{
    const auto store = open();
    std::vector<KitchenOrder> tickets;
    for (int i = 0; i < 160; ++i) {
        KitchenOrder ticket = makeKitchenOrder(sampleOrder(u"c%1"_s.arg(i)));
        ticket.id = u"t%1"_s.arg(i);
        ticket.updatedAt = m_clock.now() + Milliseconds(i);
        ticket.status = i < 20 ? TicketStatus::Ready : i % 2 == 0 ? TicketStatus::Completed : TicketStatus::Cancelled;
        tickets.push_back(ticket);
    }
    valueOf(store->saveTickets(tickets, 0, {}));
    const auto snapshot = load(*store);
    QCOMPARE(snapshot.tickets.size(), 120U);
    QCOMPARE(snapshot.tickets.front().id, u"t0"_s);
    QCOMPARE(snapshot.tickets.at(20).id, u"t60"_s);
    QCOMPARE(snapshot.tickets.back().id, u"t159"_s);
}

void TestDeviceStore::oldAnsweredEntriesAreThrownAway()
{
    const auto store = open();
    const Order answered = sampleOrder(u"c1"_s);
    const Order waiting = sampleOrder(u"c2"_s);
    valueOf(store->recordAnswer(valueOf(store->placeOrder(answered, placeEntry(answered), day)), u"o1"_s, u"ORD-1"_s));
    valueOf(store->placeOrder(waiting, placeEntry(waiting), day));
    m_clock.advance(std::chrono::days(400));
    QCOMPARE(load(*store).outbox.size(), 1U);
    // Gone: the key may be used again, which an entry that is kept refuses.
    QCOMPARE(valueOf(store->enqueue(placeEntry(answered))), 3);
    QCOMPARE(valueOf(store->enqueue(placeEntry(waiting))), 2);
}

void TestDeviceStore::seqMenuAndSettingsAreKept()
{
    {
        const auto store = open();
        valueOf(store->saveTickets({}, 41, u"demo"_s));
        valueOf(store->saveTickets({}, 42, u"demo"_s));
        valueOf(store->saveTickets({}, 0, u"other"_s));
        valueOf(store->saveMenu("{\"version\":\"1\"}"));
        valueOf(store->saveMenu("{\"version\":\"2\"}"));
        valueOf(store->saveSetting(u"letter"_s, "B"));
    }
    const auto store = open();
    const auto snapshot = load(*store);
    QCOMPARE(snapshot.lastSeq, 42);
    QCOMPARE(snapshot.lastSeqTenant, u"demo"_s);
    QCOMPARE(snapshot.menu, std::optional<QByteArray>("{\"version\":\"2\"}"));
    QCOMPARE(valueOf(store->setting(u"letter"_s)), QByteArray("B"));
    QCOMPARE(valueOf(store->setting(u"unknown"_s)), QByteArray());
}

void TestDeviceStore::destructorFinishesWhatWasAskedFor()
{
    {
        const auto store = open();
        for (int i = 0; i < 50; ++i) {
            const Order order = sampleOrder(u"c%1"_s.arg(i));
            store->placeOrder(order, placeEntry(order), day);
        }
    }
    QCOMPARE(load(*open()).outbox.size(), 50U);
}

void TestDeviceStore::unreadableEntryIsPutBeforeAPerson()
{
    const Order order = sampleOrder(u"c1"_s);
    valueOf(open()->placeOrder(order, placeEntry(order), day));
    {
        const auto database = Database::open({.path = m_directory->filePath(u"device.db"_s)});
        QVERIFY2(database, errorText(database).constData());
        QVERIFY((*database)->execute(u"UPDATE outbox SET message = '{\"type\":\"submit_order\"}'"_s));
        QVERIFY((*database)->execute(u"UPDATE orders SET json = '[]'"_s));
    }
    m_log->expect(u"A stored row cannot be read"_s);
    const auto snapshot = load(*open());
    QCOMPARE(snapshot.outbox.size(), 1U);
    QCOMPARE(snapshot.outbox.front().state, EntryState::Refused);
    QVERIFY(snapshot.outbox.front().lastError.startsWith("This entry cannot be read: "_L1));
    QVERIFY(snapshot.orders.empty());
}

QTEST_GUILESS_MAIN(TestDeviceStore)
#include "tst_device_store.moc"

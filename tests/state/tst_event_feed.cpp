// The feed between a backend's messages and real stores: order, gaps, and what is stored of how far it has got.
#include "device_bed.h"

#include "state/event_feed.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"
#include "support/fatal_log_guard.h"
#include "support/sample_orders.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

KitchenOrder ticket(const QString& id)
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.orderNumber = u"N-"_s + id;
    ticket.orderType = u"pickup"_s;
    ticket.createdAt = ticket.updatedAt = Instant(Milliseconds(1767728527123));
    KitchenItem item;
    item.id = u"i1"_s;
    item.name = u"Stew"_s;
    ticket.items = {item};
    return ticket;
}

OrderCreated created(const QString& id, qint64 seq)
{
    OrderCreated message;
    message.order = sampleOrder(u"c-"_s + id);
    message.order.id = id;
    message.order.orderNumber = u"N-"_s + id;
    message.kitchenOrder = ticket(id);
    message.seq = seq;
    return message;
}

SyncState full(qint64 seq, const std::vector<KitchenOrder>& active = {})
{
    SyncState state;
    state.seq = seq;
    state.activeOrders = active;
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s};
    return state;
}

SyncState delta(qint64 since, qint64 seq, const std::vector<OrderCreated>& events)
{
    SyncState state;
    state.delta = true;
    state.since = since;
    state.seq = seq;
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s};
    for (const OrderCreated& event : events) {
        state.events.push_back({event});
    }
    return state;
}

} // namespace

class TestEventFeed final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eventsInOrderAreAppliedOnce();
    void gapIsAskedForAndTheScreenIsNotCurrentUntilItCame();
    void deltaThatDoesNotReachIsAskedForFromTheBeginningOnce();
    void askedAndNotToldIsNotWaitedForWithoutEnd();
    void changeOfAnOpenTicketThatIsNotHereAsksForAll();
    void unreadableEventOfADeltaAsksForAll();
    void eventThatAnAnswerSpokeOfAndThatDoesNotComeIsAskedFor();
    void stateThatIsOlderThanWhatWasSaidIsAskedForAgain();
    void eventThatOvertakesTheFirstStateIsNotLost();
    void stateOfARestoredBackendCountsThoughItsNumberIsLower();
    void lostLinkIsNotCurrentAndBeginsAnew();
    void backendThatCountsNothingIsApplied();
    void longDeltaIsAppliedInOrderWhileTheScreenLives();
    void linkLostInTheMiddleOfADeltaKeepsWhatCame();
    void gapInTheMiddleOfADeltaIsAskedFor();
    void longStateIsCurrentWhenAllOfItIsShown();
    void howFarItGotIsStoredWithWhatItSaid();
    void whenTheDiskFailsItIsStoredLater();

private:
    [[nodiscard]] QStringList tickets() const
    {
        QStringList ids;
        for (int row = 0; row < m_kitchen->tickets()->rowCount(); ++row) {
            ids += m_kitchen->tickets()->row(row)->ticket.id;
        }
        ids.sort();
        return ids;
    }

    std::unique_ptr<DeviceBed> m_bed;
    std::unique_ptr<PosStore> m_pos;
    std::unique_ptr<KitchenStore> m_kitchen;
    std::unique_ptr<LinkStatus> m_status;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestEventFeed::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<DeviceBed>();
    m_pos = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-a"_s, u'A'}, *m_bed->storage,
                                       *m_bed->submitter, m_bed->clock);
    m_kitchen = std::make_unique<KitchenStore>(u"till-a"_s, *m_bed->storage, *m_bed->submitter, m_bed->clock);
    m_status = std::make_unique<LinkStatus>(m_bed->clock);
    m_feed = std::make_unique<EventFeed>(u"demo"_s, *m_pos, *m_kitchen, *m_status);
    QSignalSpy pos(m_pos.get(), &PosStore::ready);
    QSignalSpy kitchen(m_kitchen.get(), &KitchenStore::ready);
    QVERIFY(eventually([&] { return !pos.isEmpty() && !kitchen.isEmpty(); }));
    m_feed->start(0);
}

void TestEventFeed::cleanup()
{
    m_feed.reset();
    m_status.reset();
    m_kitchen.reset();
    m_pos.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestEventFeed::eventsInOrderAreAppliedOnce()
{
    QSignalSpy synced(m_feed.get(), &EventFeed::synced);
    m_feed->receive(full(4, {ticket(u"k1"_s)}));
    QCOMPARE(synced.size(), 1);
    QVERIFY(m_status->current());
    QSignalSpy arrived(m_kitchen.get(), &KitchenStore::ticketArrived);
    m_feed->receive(created(u"k2"_s, 5));
    m_feed->receive(created(u"k2"_s, 5));
    m_feed->receive(created(u"k9"_s, 3)); // long here, says its number
    QCOMPARE(tickets(), (QStringList{u"k1"_s, u"k2"_s}));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(m_feed->lastSeq(), 5);
    m_feed->receive(Ack{.clientActionId = u"a"_s, .seq = 6}); // the change itself comes to everybody
    QCOMPARE(m_feed->lastSeq(), 5);
}

void TestEventFeed::gapIsAskedForAndTheScreenIsNotCurrentUntilItCame()
{
    m_log->expect(u"Missing events between"_s);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    m_feed->receive(created(u"k3"_s, 3));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
    QVERIFY(!m_status->current());
    m_feed->receive(created(u"k4"_s, 4)); // comes with what was asked for
    QCOMPARE(asked.size(), 1);
    QCOMPARE(tickets(), QStringList());
    m_feed->receive(delta(1, 4, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4)}));
    QCOMPARE(tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
    QVERIFY(m_status->current());
    QCOMPARE(m_feed->lastSeq(), 4);
}

void TestEventFeed::askedAndNotToldIsNotWaitedForWithoutEnd()
{
    m_log->expect(u"Missing events between"_s, 2);
    m_feed->setAnswerWithin(std::chrono::milliseconds(1));
    QSignalSpy missing(m_feed.get(), &EventFeed::answerMissing);
    m_feed->receive(full(1));
    m_feed->receive(created(u"k3"_s, 3));
    QVERIFY(eventually([&] { return missing.size() == 1; }));

    m_feed->linkLost();
    m_feed->setAnswerWithin(std::chrono::hours(1));
    m_feed->receive(full(3));
    m_feed->receive(created(u"k5"_s, 5));
    m_feed->receive(delta(3, 5, {created(u"k4"_s, 4), created(u"k5"_s, 5)}));
    QVERIFY(m_status->current());
    QCOMPARE(missing.size(), 1);
}

void TestEventFeed::changeOfAnOpenTicketThatIsNotHereAsksForAll()
{
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    OrderStatusUpdate update;
    update.orderId = u"k1"_s;
    update.kitchenOrderId = u"k1"_s;
    update.status = TicketStatus::Completed;
    update.version = 4;
    update.seq = 2;
    m_feed->receive(update);
    QCOMPARE(asked.size(), 0);

    update.status = TicketStatus::InProgress; // recalled
    update.version = 5;
    update.seq = 3;
    m_feed->receive(update);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 0);
    m_feed->receive(full(3, {ticket(u"k1"_s)}));
    QCOMPARE(tickets(), QStringList{u"k1"_s});
    QCOMPARE(asked.size(), 1);
}

void TestEventFeed::deltaThatDoesNotReachIsAskedForFromTheBeginningOnce()
{
    m_log->expect(u"Missing events between"_s);
    m_log->expect(u"does not reach"_s, 2);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    m_feed->receive(created(u"k3"_s, 3));
    m_feed->receive(delta(1, 4, {created(u"k3"_s, 3)}));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toLongLong(), 0);
    m_feed->receive(delta(1, 4, {created(u"k3"_s, 3)})); // it knows no better: a new connection may
    QCOMPARE(asked.size(), 2);
    QVERIFY(!m_status->current());
    m_feed->receive(full(4, {ticket(u"k4"_s)}));
    QVERIFY(m_status->current());
    QCOMPARE(tickets(), QStringList{u"k4"_s});
}

void TestEventFeed::unreadableEventOfADeltaAsksForAll()
{
    m_log->expect(u"cannot be read"_s);
    m_log->expect(u"does not reach"_s);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    SyncState state = delta(1, 3, {created(u"k2"_s, 2)});
    state.brokenEvent = Error{ErrorCode::ValidationError, u"order"_s, u"expected an object"_s};
    m_feed->receive(state);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!m_status->current());
    QCOMPARE(m_feed->lastSeq(), 2); // what could be read counts
}

void TestEventFeed::eventThatAnAnswerSpokeOfAndThatDoesNotComeIsAskedFor()
{
    m_feed->setEventWithin(std::chrono::milliseconds(1));
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(4));
    m_feed->receive(Ack{.clientActionId = u"a"_s, .seq = 4}); // of something long ago
    m_feed->receive(Ack{.clientActionId = u"b"_s, .seq = 5});
    m_feed->receive(created(u"k1"_s, 5)); // a moment after its answer
    m_feed->receive(Ack{.clientActionId = u"c"_s, .seq = 6});
    QVERIFY(m_status->current());
    m_log->expect(u"Missing events between"_s);
    QVERIFY(eventually([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked, (QList<QList<QVariant>>{{5}}));
    QVERIFY(!m_status->current());
    m_feed->receive(delta(5, 6, {created(u"k2"_s, 6)}));
    QVERIFY(m_status->current());
    QCOMPARE(tickets(), (QStringList{u"k1"_s, u"k2"_s}));
}

void TestEventFeed::stateThatIsOlderThanWhatWasSaidIsAskedForAgain()
{
    m_log->expect(u"Missing events between"_s);
    m_log->expect(u"Older than what was said"_s);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    m_feed->receive(created(u"k3"_s, 3));
    m_feed->receive(created(u"k4"_s, 4)); // overtakes the answer, which does not have it
    m_feed->receive(delta(1, 3, {created(u"k2"_s, 2), created(u"k3"_s, 3)}));
    QCOMPARE(asked.size(), 2);
    QVERIFY(!m_status->current());
    m_feed->receive(full(4, {ticket(u"k2"_s), ticket(u"k3"_s), ticket(u"k4"_s)}));
    QVERIFY(m_status->current());
    QCOMPARE(tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
}

void TestEventFeed::eventThatOvertakesTheFirstStateIsNotLost()
{
    m_log->expect(u"Older than what was said"_s);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(created(u"k1"_s, 1));
    QCOMPARE(tickets(), QStringList());
    QCOMPARE(m_feed->lastSeq(), 0);
    m_feed->receive(full(0));
    QCOMPARE(asked.size(), 1);
    m_feed->receive(delta(0, 1, {created(u"k1"_s, 1)}));
    QCOMPARE(tickets(), QStringList{u"k1"_s});
    QVERIFY(m_status->current());
}

void TestEventFeed::stateOfARestoredBackendCountsThoughItsNumberIsLower()
{
    m_feed->receive(full(90, {ticket(u"k1"_s)}));
    m_feed->linkLost();
    m_feed->receive(full(7, {ticket(u"k2"_s)}));
    QCOMPARE(m_feed->lastSeq(), 7);
    m_feed->receive(created(u"k3"_s, 8));
    QVERIFY(tickets().contains(u"k3"_s));
}

void TestEventFeed::lostLinkIsNotCurrentAndBeginsAnew()
{
    m_log->expect(u"Missing events between"_s);
    m_feed->receive(full(1));
    m_feed->receive(created(u"k3"_s, 3));
    m_feed->linkLost();
    QVERIFY(!m_status->current());
    m_feed->receive(delta(1, 3, {created(u"k2"_s, 2), created(u"k3"_s, 3)}));
    QVERIFY(m_status->current());
    QCOMPARE(tickets().size(), 2);
}

void TestEventFeed::backendThatCountsNothingIsApplied()
{
    m_feed->receive(full(0));
    m_feed->receive(created(u"k1"_s, 0));
    m_feed->receive(created(u"k2"_s, 0));
    QCOMPARE(tickets().size(), 2);
    QVERIFY(m_status->current());
}

void TestEventFeed::longDeltaIsAppliedInOrderWhileTheScreenLives()
{
    m_feed->setMostAtOnce(2);
    QStringList order;
    connect(m_kitchen.get(), &KitchenStore::ticketArrived, this, [&order](const QString& id) { order += id; });
    QSignalSpy synced(m_feed.get(), &EventFeed::synced);
    m_feed->receive(full(1));
    m_feed->linkLost();
    m_feed->receive(delta(
        1, 6,
        {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k5"_s, 5), created(u"k6"_s, 6)}));
    m_feed->receive(delta(6, 7, {created(u"k7"_s, 7)})); // the next part waits behind it
    m_feed->receive(created(u"k8"_s, 8));
    QCOMPARE(m_feed->lastSeq(), 3);
    QVERIFY(!m_status->current());
    QVERIFY(eventually([&] { return m_feed->lastSeq() == 8; }));
    QCOMPARE(order, (QStringList{u"k2"_s, u"k3"_s, u"k4"_s, u"k5"_s, u"k6"_s, u"k7"_s, u"k8"_s}));
    QCOMPARE(synced.size(), 2);
    QVERIFY(m_status->current());
    QVERIFY(eventually([&] { return m_bed->onDisk().lastSeq == 8; }));
}

void TestEventFeed::linkLostInTheMiddleOfADeltaKeepsWhatCame()
{
    m_feed->setMostAtOnce(2);
    QSignalSpy synced(m_feed.get(), &EventFeed::synced);
    QSignalSpy reached(m_feed.get(), &EventFeed::seqReached);
    m_feed->receive(full(1));
    m_feed->receive(delta(1, 5, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k5"_s, 5)}));
    m_feed->receive(created(u"k6"_s, 6));
    m_feed->linkLost();
    QCOMPARE(tickets(), (QStringList{u"k2"_s, u"k3"_s}));
    QCOMPARE(reached.last().first().toLongLong(), 3); // the next resume begins there
    QVERIFY(eventually([&] { return m_bed->onDisk().lastSeq == 3; }));
    QVERIFY(!m_status->current());
    QCOMPARE(tickets().size(), 2);
    m_feed->receive(delta(3, 6, {created(u"k4"_s, 4), created(u"k5"_s, 5), created(u"k6"_s, 6)}));
    QVERIFY(eventually([&] { return synced.size() == 2; }));
    QCOMPARE(tickets().size(), 5);
}

void TestEventFeed::gapInTheMiddleOfADeltaIsAskedFor()
{
    m_log->expect(u"does not reach"_s);
    m_feed->setMostAtOnce(2);
    QSignalSpy asked(m_feed.get(), &EventFeed::resumeNeeded);
    m_feed->receive(full(1));
    m_feed->receive(delta(1, 7, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k6"_s, 6)}));
    m_feed->receive(created(u"k8"_s, 8)); // comes with what is asked for
    QVERIFY(eventually([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked, (QList<QList<QVariant>>{{4}}));
    QVERIFY(!m_status->current());
    QCOMPARE(tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
    m_feed->receive(delta(4, 8, {created(u"k5"_s, 5), created(u"k6"_s, 6), created(u"k7"_s, 7), created(u"k8"_s, 8)}));
    QVERIFY(eventually([&] { return m_status->current(); }));
    QCOMPARE(tickets().size(), 7);
    QCOMPARE(asked.size(), 1);
}

void TestEventFeed::longStateIsCurrentWhenAllOfItIsShown()
{
    m_feed->setMostAtOnce(2);
    QSignalSpy synced(m_feed.get(), &EventFeed::synced);
    m_feed->receive(full(4, {ticket(u"k1"_s), ticket(u"k2"_s), ticket(u"k3"_s)}));
    m_feed->receive(created(u"k4"_s, 5));
    QCOMPARE(tickets().size(), 2);
    QVERIFY(!m_status->current());
    QVERIFY(eventually([&] { return tickets().size() == 4; }));
    QVERIFY(m_status->current());
    QCOMPARE(synced.size(), 1);
    QCOMPARE(m_feed->lastSeq(), 5);
}

void TestEventFeed::howFarItGotIsStoredWithWhatItSaid()
{
    m_feed->receive(full(4, {ticket(u"k1"_s)}));
    m_feed->receive(created(u"k2"_s, 5));
    QVERIFY(eventually([&] { return m_bed->onDisk().lastSeq == 5; }));
    const auto stored = m_bed->onDisk();
    QCOMPARE(stored.lastSeqTenant, u"demo"_s);
    QCOMPARE(stored.tickets.size(), 2U);
}

void TestEventFeed::whenTheDiskFailsItIsStoredLater()
{
    m_feed->receive(full(4));
    QVERIFY(eventually([&] { return m_bed->onDisk().lastSeq == 4; }));
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    QSignalSpy failed(m_bed->storage.get(), &DeviceStore::failed);
    m_feed->receive(created(u"k1"_s, 5));
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    m_bed->probe.failAt(0);
    QCoreApplication::processEvents();
    m_feed->receive(created(u"k2"_s, 6)); // takes the earlier one along
    QVERIFY(eventually([&] { return m_bed->onDisk().lastSeq == 6; }));
    QCOMPARE(m_bed->onDisk().tickets.size(), 2U);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_event_feed.moc"

// The feed between a backend's messages and real stores: order, gaps, and what is stored of how far it has got.
#include "feed_bed.h"

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::feed;

namespace {

// As it is when it has travelled.
ServerMessage asRead(const ServerMessage& message)
{
    return parseServerMessage(toFrame(toJson(message))).value();
}

OrderStatusUpdate change(const QString& ticketId, qint64 seq)
{
    OrderStatusUpdate update;
    update.orderId = update.kitchenOrderId = ticketId;
    update.version = seq;
    update.seq = seq;
    return update;
}

} // namespace

class TestEventFeed final : public QObject, private FeedTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void eventsInOrderAreAppliedOnce();
    void gapIsAskedForAndTheScreenIsNotCurrentUntilItCame();
    void deltaThatDoesNotReachIsAskedForFromTheBeginningOnce();
    void askedAndNotToldIsNotWaitedForWithoutEnd();
    void changeOfAnOpenTicketThatIsNotHereAsksForAll();
    void whatIsMissingIsOwedUntilAConnectionBringsIt();
    void unreadableEventOfADeltaAsksForAll();
    void ticketOfAnUnknownStatusIsShownAndMarked();
    void changeToAnUnknownStatusMarksTheTicket();
    void displayKeepsTicketsAndNoOrders();
    void eventThatAnAnswerSpokeOfAndThatDoesNotComeIsAskedFor();
    void stateThatIsOlderThanWhatWasSaidIsAskedForAgain();
    void eventThatOvertakesTheFirstStateIsNotLost();
    void stateOfARestoredBackendCountsThoughItsNumberIsLower();
    void lostLinkIsNotCurrentAndBeginsAnew();
    void backendThatCountsNothingIsApplied();
    void howFarItGotIsStoredWithWhatItSaid();
    void whenTheDiskFailsItIsStoredLater();
};

void TestEventFeed::eventsInOrderAreAppliedOnce()
{
    QSignalSpy synced(&m_bed->feed, &EventFeed::synced);
    m_bed->feed.receive(full(4, {ticket(u"k1"_s)}));
    QCOMPARE(synced.size(), 1);
    QVERIFY(m_bed->status.current());
    QSignalSpy arrived(&m_bed->kitchen, &KitchenStore::ticketArrived);
    m_bed->feed.receive(created(u"k2"_s, 5));
    m_bed->feed.receive(created(u"k2"_s, 5));
    m_bed->feed.receive(created(u"k9"_s, 3)); // long here, says its number
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k2"_s}));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(m_bed->feed.lastSeq(), 5);
    m_bed->feed.receive(Ack{.clientActionId = u"a"_s, .seq = 6}); // the change itself comes to everybody
    QCOMPARE(m_bed->feed.lastSeq(), 5);
}

void TestEventFeed::gapIsAskedForAndTheScreenIsNotCurrentUntilItCame()
{
    m_log->expect(u"Missing events between"_s);
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k3"_s, 3));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(created(u"k4"_s, 4)); // comes with what was asked for
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_bed->tickets(), QStringList());
    m_bed->feed.receive(delta(1, 4, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4)}));
    QCOMPARE(m_bed->tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(m_bed->feed.lastSeq(), 4);
}

void TestEventFeed::askedAndNotToldIsNotWaitedForWithoutEnd()
{
    m_log->expect(u"Missing events between"_s, 2);
    m_bed->feed.setAnswerWithin(std::chrono::milliseconds(1));
    QSignalSpy missing(&m_bed->feed, &EventFeed::answerMissing);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k3"_s, 3));
    QVERIFY(eventually([&] { return missing.size() == 1; }));

    m_bed->feed.linkLost();
    m_bed->feed.setAnswerWithin(std::chrono::hours(1));
    m_bed->feed.receive(full(3));
    m_bed->feed.receive(created(u"k5"_s, 5));
    m_bed->feed.receive(delta(3, 5, {created(u"k4"_s, 4), created(u"k5"_s, 5)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(missing.size(), 1);
}

void TestEventFeed::changeOfAnOpenTicketThatIsNotHereAsksForAll()
{
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    OrderStatusUpdate update;
    update.orderId = u"k1"_s;
    update.kitchenOrderId = u"k1"_s;
    update.status = TicketStatus::Completed;
    update.version = 4;
    update.seq = 2;
    m_bed->feed.receive(update);
    QCOMPARE(asked.size(), 0);

    update.status = TicketStatus::InProgress; // recalled
    update.version = 5;
    update.seq = 3;
    m_bed->feed.receive(update);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 0);
    m_bed->feed.receive(full(3, {ticket(u"k1"_s)}));
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QCOMPARE(asked.size(), 1);
}

void TestEventFeed::deltaThatDoesNotReachIsAskedForFromTheBeginningOnce()
{
    m_log->expect(u"Missing events between"_s);
    m_log->expect(u"does not reach"_s, 2);
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k3"_s, 3));
    m_bed->feed.receive(delta(1, 4, {created(u"k3"_s, 3)}));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toLongLong(), 0);
    m_bed->feed.receive(delta(1, 4, {created(u"k3"_s, 3)})); // it knows no better: a new connection may
    QCOMPARE(asked.size(), 2);
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(full(4, {ticket(u"k4"_s)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(m_bed->tickets(), QStringList{u"k4"_s});
}

void TestEventFeed::whatIsMissingIsOwedUntilAConnectionBringsIt()
{
    m_bed->feed.receive(full(1, {ticket(u"k1"_s)}));
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    QSignalSpy reached(&m_bed->feed, &EventFeed::seqReached);
    m_bed->feed.receive(change(u"k2"_s, 2)); // recalled, and done before this screen ever heard of it
    QCOMPARE(asked.size(), 1);
    QCOMPARE(reached.last().first().toLongLong(), 0); // a delta after 2 would not have it
    m_bed->feed.linkLost();                           // and with it the answer
    m_bed->feed.receive(full(2, {ticket(u"k1"_s), ticket(u"k2"_s)}));
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k2"_s}));
    QCOMPARE(reached.last().first().toLongLong(), 2);
}

void TestEventFeed::unreadableEventOfADeltaAsksForAll()
{
    m_log->expect(u"cannot be read"_s);
    m_log->expect(u"does not reach"_s);
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    SyncState state = delta(1, 3, {created(u"k2"_s, 2)});
    state.brokenEvent = Error{ErrorCode::ValidationError, u"order"_s, u"expected an object"_s};
    m_bed->feed.receive(state);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!m_bed->status.current());
    QCOMPARE(m_bed->feed.lastSeq(), 2); // what could be read counts
}

void TestEventFeed::ticketOfAnUnknownStatusIsShownAndMarked()
{
    m_bed->feed.receive(full(1, {ticket(u"k1"_s), ticket(u"k2"_s)}));
    SyncState state = full(2, {ticket(u"k1"_s), ticket(u"k3"_s)}); // k3 was never received
    state.activeOrders[0].unknownStatus = u"plated"_s;
    state.activeOrders[1].unknownStatus = u"waiting for a courier"_s;
    m_bed->feed.receive(asRead(state));
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k3"_s}));
    QCOMPARE(m_bed->unknownStatus(u"k1"_s), u"plated"_s);
    QCOMPARE(m_bed->unknownStatus(u"k3"_s), u"waiting for a courier"_s);
    QVERIFY(m_bed->status.current());
    // And when the backend says something that is known, that.
    OrderStatusUpdate started = change(u"k3"_s, 3);
    started.status = TicketStatus::InProgress;
    m_bed->feed.receive(started);
    QCOMPARE(m_bed->unknownStatus(u"k3"_s), QString());
}

void TestEventFeed::changeToAnUnknownStatusMarksTheTicket()
{
    m_bed->feed.receive(full(1, {ticket(u"k1"_s), ticket(u"k2"_s)}));
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    OrderStatusUpdate plated = change(u"k1"_s, 2);
    plated.unknownStatus = u"plated"_s;
    m_bed->feed.receive(asRead(plated));
    QCOMPARE(m_bed->unknownStatus(u"k1"_s), u"plated"_s);
    QCOMPARE(m_bed->kitchen.tickets()->find(u"k1"_s)->ticket.status, TicketStatus::Pending); // the last that is known
    // In a delta, with a line of a word that is not known, and a ticket that was never received.
    OrderStatusUpdate burnt = change(u"k2"_s, 3);
    burnt.status = TicketStatus::InProgress;
    burnt.unknownItems = {{u"i1"_s, u"burnt"_s}};
    OrderCreated fresh = created(u"k3"_s, 4);
    fresh.kitchenOrder.unknownStatus = u"packed"_s;
    SyncState missed = delta(2, 4, {});
    missed.events = {{burnt}, {fresh}};
    m_bed->feed.receive(asRead(missed));
    QCOMPARE(m_bed->feed.lastSeq(), 4);
    QCOMPARE(m_bed->kitchen.tickets()->find(u"k2"_s)->ticket.items[0].unknownStatus, u"burnt"_s);
    QCOMPARE(m_bed->unknownStatus(u"k3"_s), u"packed"_s);
    QVERIFY(asked.isEmpty());
    // Of one that is not here and may be open: the backend is asked for all.
    OrderStatusUpdate lost = change(u"k9"_s, 5);
    lost.unknownStatus = u"plated"_s;
    m_bed->feed.receive(asRead(lost));
    QCOMPARE(asked.size(), 1);
}

void TestEventFeed::displayKeepsTicketsAndNoOrders()
{
    m_bed->pos.setKeepsOrders(false);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k1"_s, 2));
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QCOMPARE(m_bed->pos.ordersModel()->rowCount(), 0);
    m_bed->pos.setKeepsOrders(true);
    m_bed->feed.receive(created(u"k2"_s, 3));
    QCOMPARE(m_bed->pos.ordersModel()->rowCount(), 1);
}

void TestEventFeed::eventThatAnAnswerSpokeOfAndThatDoesNotComeIsAskedFor()
{
    m_bed->feed.setEventWithin(std::chrono::milliseconds(1));
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(4));
    m_bed->feed.receive(Ack{.clientActionId = u"a"_s, .seq = 4}); // of something long ago
    m_bed->feed.receive(Ack{.clientActionId = u"b"_s, .seq = 5});
    m_bed->feed.receive(created(u"k1"_s, 5)); // a moment after its answer
    m_bed->feed.receive(Ack{.clientActionId = u"c"_s, .seq = 6});
    QVERIFY(m_bed->status.current());
    m_log->expect(u"Missing events between"_s);
    QVERIFY(eventually([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked, (QList<QList<QVariant>>{{5}}));
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(delta(5, 6, {created(u"k2"_s, 6)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k2"_s}));
}

void TestEventFeed::stateThatIsOlderThanWhatWasSaidIsAskedForAgain()
{
    m_log->expect(u"Missing events between"_s);
    m_log->expect(u"Older than what was said"_s);
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k3"_s, 3));
    m_bed->feed.receive(created(u"k4"_s, 4)); // overtakes the answer, which does not have it
    m_bed->feed.receive(delta(1, 3, {created(u"k2"_s, 2), created(u"k3"_s, 3)}));
    QCOMPARE(asked.size(), 2);
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(full(4, {ticket(u"k2"_s), ticket(u"k3"_s), ticket(u"k4"_s)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(m_bed->tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
}

void TestEventFeed::eventThatOvertakesTheFirstStateIsNotLost()
{
    m_log->expect(u"Older than what was said"_s);
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(created(u"k1"_s, 1));
    QCOMPARE(m_bed->tickets(), QStringList());
    QCOMPARE(m_bed->feed.lastSeq(), 0);
    m_bed->feed.receive(full(0));
    QCOMPARE(asked.size(), 1);
    m_bed->feed.receive(delta(0, 1, {created(u"k1"_s, 1)}));
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QVERIFY(m_bed->status.current());
}

void TestEventFeed::stateOfARestoredBackendCountsThoughItsNumberIsLower()
{
    m_bed->feed.receive(full(90, {ticket(u"k1"_s)}));
    m_bed->feed.linkLost();
    m_bed->feed.receive(full(7, {ticket(u"k2"_s)}));
    QCOMPARE(m_bed->feed.lastSeq(), 7);
    m_bed->feed.receive(created(u"k3"_s, 8));
    QVERIFY(m_bed->tickets().contains(u"k3"_s));
}

void TestEventFeed::lostLinkIsNotCurrentAndBeginsAnew()
{
    m_log->expect(u"Missing events between"_s);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(created(u"k3"_s, 3));
    m_bed->feed.linkLost();
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(delta(1, 3, {created(u"k2"_s, 2), created(u"k3"_s, 3)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(m_bed->tickets().size(), 2);
}

void TestEventFeed::backendThatCountsNothingIsApplied()
{
    m_bed->feed.receive(full(0));
    m_bed->feed.receive(created(u"k1"_s, 0));
    m_bed->feed.receive(created(u"k2"_s, 0));
    QCOMPARE(m_bed->tickets().size(), 2);
    QVERIFY(m_bed->status.current());
}

void TestEventFeed::howFarItGotIsStoredWithWhatItSaid()
{
    m_bed->feed.receive(full(4, {ticket(u"k1"_s)}));
    m_bed->feed.receive(created(u"k2"_s, 5));
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 5; }));
    const auto stored = m_bed->bed.onDisk();
    QCOMPARE(stored.lastSeqTenant, u"demo"_s);
    QCOMPARE(stored.tickets.size(), 2U);
}

void TestEventFeed::whenTheDiskFailsItIsStoredLater()
{
    m_bed->feed.receive(full(4));
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 4; }));
    m_bed->bed.probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    QSignalSpy failed(m_bed->bed.storage.get(), &DeviceStore::failed);
    m_bed->feed.receive(created(u"k1"_s, 5));
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    m_bed->bed.probe.failAt(0);
    QCoreApplication::processEvents();
    m_bed->feed.receive(created(u"k2"_s, 6)); // takes the earlier one along
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 6; }));
    QCOMPARE(m_bed->bed.onDisk().tickets.size(), 2U);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_event_feed.moc"

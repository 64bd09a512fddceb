// A state that is long, or comes in parts: the screen lives meanwhile, and nothing is called current before all of it
// is.
#include "feed_bed.h"

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::feed;
using namespace std::chrono_literals;

namespace {

SyncState part(qint64 since, qint64 seq, const std::vector<OrderCreated>& events)
{
    SyncState state = delta(since, seq, events);
    state.more = true;
    return state;
}

} // namespace

class TestLongState final : public QObject, private FeedTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void longDeltaIsAppliedInOrderWhileTheScreenLives();
    void linkLostInTheMiddleOfADeltaKeepsWhatCame();
    void gapInTheMiddleOfADeltaIsAskedFor();
    void longStateIsCurrentWhenAllOfItIsShown();
    void partThatIsNotTheLastIsNotCurrent();
    void partsAreShownOnceWhenTheLastIsHere();
    void partsThatTakeLongAreShownBefore();
    void changeOfTheCookShowsInTheMiddleOfParts();
    void nextPartThatDoesNotComeIsNotWaitedForWithoutEnd();
    void linkLostBetweenPartsKeepsWhatCame();
    void whatAPartMissesIsAskedForAfterTheLast();
};

void TestLongState::longDeltaIsAppliedInOrderWhileTheScreenLives()
{
    m_bed->feed.setTurn(2, std::chrono::milliseconds(0));
    QStringList order;
    connect(&m_bed->kitchen, &KitchenStore::ticketArrived, this, [&order](const QString& id) { order += id; });
    QSignalSpy synced(&m_bed->feed, &EventFeed::synced);
    m_bed->feed.receive(full(1));
    m_bed->feed.linkLost();
    m_bed->feed.receive(delta(
        1, 6,
        {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k5"_s, 5), created(u"k6"_s, 6)}));
    m_bed->feed.receive(delta(6, 7, {created(u"k7"_s, 7)})); // the next part waits behind it
    m_bed->feed.receive(created(u"k8"_s, 8));
    QCOMPARE(m_bed->feed.lastSeq(), 3);
    QVERIFY(!m_bed->status.current());
    QVERIFY(eventually([&] { return m_bed->feed.lastSeq() == 8; }));
    QCOMPARE(order, (QStringList{u"k2"_s, u"k3"_s, u"k4"_s, u"k5"_s, u"k6"_s, u"k7"_s, u"k8"_s}));
    QCOMPARE(synced.size(), 2);
    QVERIFY(m_bed->status.current());
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 8; }));
}

void TestLongState::linkLostInTheMiddleOfADeltaKeepsWhatCame()
{
    m_bed->feed.setTurn(2, std::chrono::milliseconds(0));
    QSignalSpy synced(&m_bed->feed, &EventFeed::synced);
    QSignalSpy reached(&m_bed->feed, &EventFeed::seqReached);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(
        delta(1, 5, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k5"_s, 5)}));
    m_bed->feed.receive(created(u"k6"_s, 6));
    m_bed->feed.linkLost();
    QCOMPARE(m_bed->tickets(), (QStringList{u"k2"_s, u"k3"_s}));
    QCOMPARE(reached.last().first().toLongLong(), 3); // the next resume begins there
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 3; }));
    QVERIFY(!m_bed->status.current());
    QCOMPARE(m_bed->tickets().size(), 2);
    m_bed->feed.receive(delta(3, 6, {created(u"k4"_s, 4), created(u"k5"_s, 5), created(u"k6"_s, 6)}));
    QVERIFY(eventually([&] { return synced.size() == 2; }));
    QCOMPARE(m_bed->tickets().size(), 5);
}

void TestLongState::gapInTheMiddleOfADeltaIsAskedFor()
{
    m_log->expect(u"does not reach"_s);
    m_bed->feed.setTurn(2, std::chrono::milliseconds(0));
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    m_bed->feed.receive(
        delta(1, 7, {created(u"k2"_s, 2), created(u"k3"_s, 3), created(u"k4"_s, 4), created(u"k6"_s, 6)}));
    m_bed->feed.receive(created(u"k8"_s, 8)); // comes with what is asked for
    QVERIFY(eventually([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked, (QList<QList<QVariant>>{{4}}));
    QVERIFY(!m_bed->status.current());
    QCOMPARE(m_bed->tickets(), (QStringList{u"k2"_s, u"k3"_s, u"k4"_s}));
    m_bed->feed.receive(
        delta(4, 8, {created(u"k5"_s, 5), created(u"k6"_s, 6), created(u"k7"_s, 7), created(u"k8"_s, 8)}));
    QVERIFY(eventually([&] { return m_bed->status.current(); }));
    QCOMPARE(m_bed->tickets().size(), 7);
    QCOMPARE(asked.size(), 1);
}

void TestLongState::longStateIsCurrentWhenAllOfItIsShown()
{
    m_bed->feed.setTurn(2, std::chrono::milliseconds(0));
    QSignalSpy synced(&m_bed->feed, &EventFeed::synced);
    m_bed->feed.receive(full(4, {ticket(u"k1"_s), ticket(u"k2"_s), ticket(u"k3"_s)}));
    m_bed->feed.receive(created(u"k4"_s, 5));
    QCOMPARE(m_bed->tickets().size(), 2);
    QVERIFY(!m_bed->status.current());
    QVERIFY(eventually([&] { return m_bed->tickets().size() == 4; }));
    QVERIFY(m_bed->status.current());
    QCOMPARE(synced.size(), 1);
    QCOMPARE(m_bed->feed.lastSeq(), 5);
}

void TestLongState::partThatIsNotTheLastIsNotCurrent()
{
    QSignalSpy synced(&m_bed->feed, &EventFeed::synced);
    m_bed->feed.receive(part(0, 1, {created(u"k1"_s, 1)}));
    QCOMPARE(m_bed->feed.lastSeq(), 1); // from where a new connection goes on
    QVERIFY(!m_bed->status.current());
    m_bed->feed.receive(part(1, 2, {created(u"k2"_s, 2)}));
    QVERIFY(!m_bed->status.current());
    QCOMPARE(synced.size(), 0);
    m_bed->feed.receive(delta(2, 3, {created(u"k3"_s, 3)}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(synced.size(), 1);
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 3; }));
}

void TestLongState::partsAreShownOnceWhenTheLastIsHere()
{
    m_bed->feed.setShownWithin(1h);
    m_bed->feed.receive(full(1, {ticket(u"k1"_s)}));
    QSignalSpy changed(m_bed->kitchen.tickets(), &QAbstractItemModel::dataChanged);
    OrderCreated again = created(u"k1"_s, 2);
    again.kitchenOrder.version = 2;
    m_bed->feed.receive(part(1, 3, {again, created(u"k3"_s, 3)}));
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QCOMPARE(changed.size(), 0);
    again.kitchenOrder.version = 3;
    again.seq = 4;
    m_bed->feed.receive(delta(3, 4, {again}));
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k3"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bed->kitchen.tickets()->find(u"k1"_s)->ticket.version, 3);
}

// Over a slow line a cook sees what has come, under the strip that says that it is not all.
void TestLongState::partsThatTakeLongAreShownBefore()
{
    m_bed->feed.setShownWithin(0ms);
    m_bed->feed.receive(part(0, 1, {created(u"k1"_s, 1)}));
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QVERIFY(!m_bed->status.current());
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 1; }));
    m_bed->feed.receive(delta(1, 2, {created(u"k2"_s, 2)}));
    QCOMPARE(m_bed->tickets().size(), 2);
    QVERIFY(m_bed->status.current());
}

void TestLongState::changeOfTheCookShowsInTheMiddleOfParts()
{
    m_bed->feed.setShownWithin(1h);
    m_bed->feed.receive(full(1, {ticket(u"k1"_s), ticket(u"k2"_s)}));
    m_bed->feed.receive(part(1, 2, {created(u"k3"_s, 2)}));
    m_bed->kitchen.bump(u"k1"_s, {});
    QVERIFY(eventually([&] { return m_bed->kitchen.tickets()->find(u"k1"_s)->bumpKept; }));
    QCOMPARE(m_bed->tickets(), (QStringList{u"k1"_s, u"k2"_s})); // and nothing else has moved
    m_bed->feed.receive(delta(2, 3, {created(u"k4"_s, 3)}));
    QCOMPARE(m_bed->tickets().size(), 4);
    QVERIFY(m_bed->kitchen.tickets()->find(u"k1"_s)->bumpKept);
}

void TestLongState::nextPartThatDoesNotComeIsNotWaitedForWithoutEnd()
{
    m_bed->feed.setAnswerWithin(1ms);
    QSignalSpy missing(&m_bed->feed, &EventFeed::answerMissing);
    m_bed->feed.receive(part(0, 1, {created(u"k1"_s, 1)}));
    QVERIFY(eventually([&] { return missing.size() == 1; }));

    m_bed->feed.setAnswerWithin(1h);
    m_bed->feed.receive(part(1, 2, {created(u"k2"_s, 2)}));
    m_bed->feed.receive(delta(2, 2, {}));
    QVERIFY(m_bed->status.current());
    QCOMPARE(missing.size(), 1);
}

void TestLongState::linkLostBetweenPartsKeepsWhatCame()
{
    m_bed->feed.setShownWithin(1h);
    QSignalSpy reached(&m_bed->feed, &EventFeed::seqReached);
    m_bed->feed.receive(part(0, 1, {created(u"k1"_s, 1)}));
    QCOMPARE(m_bed->tickets(), QStringList());
    m_bed->feed.linkLost();
    QCOMPARE(m_bed->tickets(), QStringList{u"k1"_s});
    QCOMPARE(reached.last().first().toLongLong(), 1);
    QVERIFY(!m_bed->status.current());
    QVERIFY(eventually([&] { return m_bed->bed.onDisk().lastSeq == 1; }));
    m_bed->feed.receive(delta(1, 1, {})); // of the next connection
    QVERIFY(m_bed->status.current());
}

void TestLongState::whatAPartMissesIsAskedForAfterTheLast()
{
    QSignalSpy asked(&m_bed->feed, &EventFeed::resumeNeeded);
    m_bed->feed.receive(full(1));
    OrderStatusUpdate recalled;
    recalled.orderId = u"k1"_s;
    recalled.status = TicketStatus::InProgress;
    recalled.version = 4;
    recalled.seq = 2;
    SyncState first = part(1, 2, {});
    first.events.push_back({recalled});
    m_bed->feed.receive(first);
    QCOMPARE(asked.size(), 0);
    m_bed->feed.receive(delta(2, 3, {created(u"k3"_s, 3)}));
    QCOMPARE(asked, (QList<QList<QVariant>>{{0}}));
}

QTEST_GUILESS_MAIN(TestLongState)
#include "tst_long_state.moc"

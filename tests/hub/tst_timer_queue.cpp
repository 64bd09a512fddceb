#include "hub/timer_queue.h"

#include <QTest>
#include <functional>

using namespace stonepot;
using namespace std::chrono_literals;

namespace {

// Whose timers fire.
class Owner final : public QObject {
public:
    QList<int> fired; // ids
    std::function<void(int id)> then = [](int) {};

protected:
    void timerEvent(QTimerEvent* event) override
    {
        fired += event->timerId();
        then(event->timerId());
    }
};

} // namespace

class TimerQueueTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_owner.fired.clear();
        m_owner.then = [](int) {};
    }
    void eachFiresWhenItIsDue();
    void coarseOnesAreNotMovedTogether();
    void ofMissedIntervalsOneCounts();
    void intervalOfNothingFiresOnceInATurn();
    void whatAnEarlierOneEndedDoesNotFire();
    void whatIsAddedMeanwhileWaitsForTheNextTurn();
    void anIdThatIsUsedAgainIsANewTimer();
    void insideItsOwnEventOnlyTheOthersFire();
    void saysHowLongEachHas();
    void goesWithItsOwner();

private:
    void add(TimerQueue& queue, int id, int interval, Qt::TimerType type = Qt::PreciseTimer)
    {
        queue.add({id, interval, type}, &m_owner, m_start);
    }

    const TimerQueue::Clock::time_point m_start{1h};
    Owner m_owner;
};

void TimerQueueTest::eachFiresWhenItIsDue()
{
    TimerQueue queue;
    QVERIFY(!queue.nextDue());
    add(queue, 1, 10);
    add(queue, 2, 6);
    QCOMPARE(*queue.nextDue() - m_start, 6ms);
    QCOMPARE(queue.fire(m_start + 6ms - 1ns), 0);
    QCOMPARE(queue.fire(m_start + 6ms), 1);
    QCOMPARE(m_owner.fired, QList({2}));
    QCOMPARE(*queue.nextDue() - m_start, 10ms);
    QCOMPARE(queue.fire(m_start + 12ms), 2);
    QCOMPARE(m_owner.fired, QList({2, 1, 2}));
}

void TimerQueueTest::coarseOnesAreNotMovedTogether()
{
    TimerQueue queue;
    add(queue, 1, 10'007, Qt::CoarseTimer);
    add(queue, 2, 10'011, Qt::VeryCoarseTimer);
    QCOMPARE(*queue.nextDue() - m_start, 10'007ms);
    queue.fire(m_start + 10'007ms);
    QCOMPARE(*queue.nextDue() - m_start, 10'011ms);
}

void TimerQueueTest::ofMissedIntervalsOneCounts()
{
    TimerQueue queue;
    add(queue, 1, 10);
    QCOMPARE(queue.fire(m_start + 35ms), 1);
    QCOMPARE(queue.fire(m_start + 35ms), 0);
    QCOMPARE(*queue.nextDue() - m_start, 45ms);
}

void TimerQueueTest::intervalOfNothingFiresOnceInATurn()
{
    TimerQueue queue;
    add(queue, 1, 0);
    QCOMPARE(queue.fire(m_start), 1);
    QCOMPARE(queue.fire(m_start), 1);
    QCOMPARE(*queue.nextDue(), m_start);
}

void TimerQueueTest::whatAnEarlierOneEndedDoesNotFire()
{
    TimerQueue queue;
    add(queue, 1, 1);
    add(queue, 2, 2);
    m_owner.then = [&](int) { QVERIFY(queue.remove(2)); };
    QCOMPARE(queue.fire(m_start + 2ms), 1);
    QCOMPARE(m_owner.fired, QList({1}));
    QVERIFY(!queue.remove(2));
}

void TimerQueueTest::whatIsAddedMeanwhileWaitsForTheNextTurn()
{
    TimerQueue queue;
    add(queue, 1, 5);
    m_owner.then = [&](int id) {
        if (id == 1) {
            add(queue, 2, 0);
        }
    };
    QCOMPARE(queue.fire(m_start + 5ms), 1);
    QCOMPARE(queue.fire(m_start + 5ms), 1);
    QCOMPARE(m_owner.fired, QList({1, 2}));
}

void TimerQueueTest::anIdThatIsUsedAgainIsANewTimer()
{
    TimerQueue queue;
    add(queue, 1, 1);
    add(queue, 2, 2);
    m_owner.then = [&](int id) {
        if (id == 1) {
            queue.remove(2);
            add(queue, 2, 0);
        }
    };
    QCOMPARE(queue.fire(m_start + 2ms), 1);
    QCOMPARE(m_owner.fired, QList({1}));
    m_owner.then = [&](int id) { queue.remove(id); }; // as one that fires once does
    QCOMPARE(queue.fire(m_start + 3ms), 2);
    QCOMPARE(m_owner.fired, QList({1, 2, 1}));
    QVERIFY(queue.allOf(&m_owner).isEmpty());
}

void TimerQueueTest::insideItsOwnEventOnlyTheOthersFire()
{
    TimerQueue queue;
    add(queue, 1, 0);
    add(queue, 2, 0);
    bool isNested = false;
    m_owner.then = [&](int) {
        if (!std::exchange(isNested, true)) {
            queue.fire(m_start); // an event loop, as of a dialog
        }
    };
    queue.fire(m_start);
    QCOMPARE(m_owner.fired, QList({1, 2, 2}));
    queue.fire(m_start);
    QCOMPARE(m_owner.fired, QList({1, 2, 2, 1, 2}));
}

void TimerQueueTest::saysHowLongEachHas()
{
    TimerQueue queue;
    add(queue, 1, 10);
    QCOMPARE(*queue.remaining(1, m_start + 4ms), 6ms);
    QCOMPARE(*queue.remaining(1, m_start + 14ms), 0ms);
    QVERIFY(!queue.remaining(2, m_start));
}

void TimerQueueTest::goesWithItsOwner()
{
    TimerQueue queue;
    Owner other;
    add(queue, 1, 1);
    add(queue, 2, 2);
    queue.add({3, 3, Qt::CoarseTimer}, &other, m_start);
    QCOMPARE(queue.allOf(&m_owner).size(), 2);
    QVERIFY(queue.removeAllOf(&m_owner));
    QVERIFY(!queue.removeAllOf(&m_owner));
    QCOMPARE(queue.allOf(&other).size(), 1);
    QCOMPARE(queue.allOf(&other).first().timerId, 3);
    QCOMPARE(queue.allOf(&other).first().interval, 3);
    QCOMPARE(queue.fire(m_start + 1h), 1);
    QCOMPARE(m_owner.fired, QList<int>());
    QCOMPARE(other.fired, QList({3}));
}

QTEST_GUILESS_MAIN(TimerQueueTest)
#include "tst_timer_queue.moc"

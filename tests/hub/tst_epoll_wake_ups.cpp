// How the dispatcher wakes up, and when it sleeps.
#include "two_dispatchers.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTimer>
#include <array>

using namespace Qt::StringLiterals;
using namespace stonepot;

class EpollWakeUpsTest final : public QObject {
    Q_OBJECT

public:
    static void initMain() { useQtsOwn(); }

private slots:
    void whatItsOwnThreadPostsComesAtOnce_data() { addDispatchers(); }
    void whatItsOwnThreadPostsComesAtOnce();
    void whatOtherThreadsPostWakesIt_data() { addDispatchers(); }
    void whatOtherThreadsPostWakesIt();
    void whatIsPostedAsItGoesToSleepWakesIt_data() { addDispatchers(); }
    void whatIsPostedAsItGoesToSleepWakesIt();
    void itsLoopEndsFromAnotherThread_data() { addDispatchers(); }
    void itsLoopEndsFromAnotherThread();
    void timersFireInTheirOrder_data() { addDispatchers(); }
    void timersFireInTheirOrder();
    void saysWhichTimersThereAre_data() { addDispatchers(); }
    void saysWhichTimersThereAre();
    void saysWhenItGoesToSleep_data() { addDispatchers(); }
    void saysWhenItGoesToSleep();
};

void EpollWakeUpsTest::whatItsOwnThreadPostsComesAtOnce()
{
    bool came = false;
    inThread([&] {
        QEventLoop loop;
        QTimer hour;
        hour.start(3'600'000);
        QTimer::singleShot(0, &loop, [&] {
            QMetaObject::invokeMethod(
                &loop,
                [&] {
                    came = true;
                    loop.quit();
                },
                Qt::QueuedConnection);
        });
        loop.exec();
    });
    QVERIFY(came);
}

void EpollWakeUpsTest::whatOtherThreadsPostWakesIt()
{
    constexpr int each = 5000;
    int came = 0;
    QObject* receiver = nullptr;
    QSemaphore isReady;
    const auto thread = makeThread([&] {
        QObject here;
        receiver = &here;
        QEventLoop loop;
        connect(&here, &QObject::objectNameChanged, &loop, [&] {
            ++came;
            if (came % 3 == 0) { // posts of its own beside those of others
                QMetaObject::invokeMethod(
                    &here, [] {}, Qt::QueuedConnection);
            }
            if (came == 2 * each) {
                loop.quit();
            }
        });
        isReady.release();
        loop.exec();
    });
    thread->start();
    isReady.acquire();
    std::array<std::unique_ptr<QThread>, 2> senders;
    for (auto& sender : senders) {
        sender.reset(QThread::create([&, name = u'a' + QString::number(quintptr(&sender))] {
            for (int i = 0; i < each; ++i) {
                // One under way at a time: each must wake it.
                QMetaObject::invokeMethod(
                    receiver, [&, name, i] { receiver->setObjectName(name + QString::number(i)); },
                    Qt::BlockingQueuedConnection);
            }
        }));
        sender->start();
    }
    for (const auto& sender : senders) {
        QVERIFY(sender->wait(60'000));
    }
    QVERIFY(thread->wait(60'000));
    QCOMPARE(came, 2 * each);
}

void EpollWakeUpsTest::whatIsPostedAsItGoesToSleepWakesIt()
{
    QStringList came;
    inThread([&] {
        QObject here;
        QEventLoop loop;
        QTimer hour;
        hour.start(3'600'000);
        const auto post = [&](const QString& text) {
            QMetaObject::invokeMethod(
                &here,
                [&came, &loop, text] {
                    came += text;
                    if (came.size() == 2) {
                        loop.quit();
                    }
                },
                Qt::QueuedConnection);
        };
        bool isFirst = true;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &here, [&] {
            if (std::exchange(isFirst, false)) {
                post(u"own"_s);
                const std::unique_ptr<QThread> other(QThread::create([&] { post(u"other's"_s); }));
                other->start();
                other->wait();
            }
        });
        loop.exec();
    });
    QCOMPARE(came, QStringList({u"own"_s, u"other's"_s}));
}

void EpollWakeUpsTest::itsLoopEndsFromAnotherThread()
{
    for (int i = 0; i < 500; ++i) {
        QSemaphore isReady;
        const auto thread = makeThread([&] {
            QEventLoop loop;
            QTimer busy; // posts to its own thread, so that it may be awake already when it is told to end
            connect(&busy, &QTimer::timeout, &loop, [&] {
                QMetaObject::invokeMethod(
                    &loop, [] {}, Qt::QueuedConnection);
            });
            busy.start(i % 3 == 0 ? 3'600'000 : 0);
            QMetaObject::invokeMethod(
                &loop,
                [&] {
                    busy.start(3'600'000);
                    isReady.release();
                },
                Qt::QueuedConnection);
            loop.exec();
        });
        thread->start();
        isReady.acquire();
        thread->quit();
        QVERIFY(thread->wait(60'000));
    }
}

void EpollWakeUpsTest::timersFireInTheirOrder()
{
    QList<int> fired;
    inThread([&] {
        QEventLoop loop;
        for (const int ms : {30, 1, 10}) {
            QTimer::singleShot(ms, Qt::PreciseTimer, &loop, [&fired, &loop, ms] {
                fired += ms;
                if (ms == 30) {
                    loop.quit();
                }
            });
        }
        loop.exec();
    });
    QCOMPARE(fired, QList({1, 10, 30}));
}

void EpollWakeUpsTest::saysWhichTimersThereAre()
{
    inThread([&] {
        QAbstractEventDispatcher& dispatcher = *QAbstractEventDispatcher::instance();
        QObject owner;
        QVERIFY(dispatcher.registeredTimers(&owner).isEmpty());
        const int id = owner.startTimer(3'600'000, Qt::PreciseTimer);
        const auto timers = dispatcher.registeredTimers(&owner);
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers.first().timerId, id);
        QCOMPARE(timers.first().interval, 3'600'000);
        QCOMPARE(timers.first().timerType, Qt::PreciseTimer);
        QCOMPARE_GT(dispatcher.remainingTime(id), 3'000'000);
        QCOMPARE_LE(dispatcher.remainingTime(id), 3'600'000);
        owner.killTimer(id);
        QVERIFY(dispatcher.registeredTimers(&owner).isEmpty());
        owner.startTimer(3'600'000);
        QVERIFY(dispatcher.unregisterTimers(&owner));
        QVERIFY(!dispatcher.unregisterTimers(&owner));
    });
}

void EpollWakeUpsTest::saysWhenItGoesToSleep()
{
    QStringList said;
    inThread([&] {
        QAbstractEventDispatcher& dispatcher = *QAbstractEventDispatcher::instance();
        connect(&dispatcher, &QAbstractEventDispatcher::aboutToBlock, &dispatcher, [&] { said += u"sleeps"_s; });
        turn();
        QCOMPARE(said, QStringList());
        QTimer::singleShot(1, &dispatcher, [&] { said += u"rings"_s; });
        while (!said.contains(u"rings"_s)) {
            turn(QEventLoop::WaitForMoreEvents);
        }
    });
    QCOMPARE(said.first(), u"sleeps"_s);
}

QTEST_GUILESS_MAIN(EpollWakeUpsTest)
#include "tst_epoll_wake_ups.moc"

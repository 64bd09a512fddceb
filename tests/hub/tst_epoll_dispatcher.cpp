// What Qt's own event dispatcher does, ours does too: each test runs in a thread with the one and in one with the
// other.
#include "hub/epoll_dispatcher.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <array>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// Two ends; what is written to the one is read from the other.
class Pair final {
public:
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()); }
    Q_DISABLE_COPY_MOVE(Pair)
    ~Pair()
    {
        closeNear();
        closeFar();
    }
    [[nodiscard]] int near() const { return m_ends[0]; }
    void say() const { QCOMPARE(::write(m_ends[1], "x", 1), 1); }
    [[nodiscard]] bool hear() const
    {
        char heard = 0;
        return ::read(m_ends[0], &heard, 1) == 1;
    }
    void closeNear() { ::close(std::exchange(m_ends[0], -1)); }
    void closeFar() { ::close(std::exchange(m_ends[1], -1)); }

private:
    std::array<int, 2> m_ends{-1, -1};
};

using Notifier = std::unique_ptr<QSocketNotifier>;

Notifier onReady(int descriptor, QSocketNotifier::Type type, const std::function<void()>& then)
{
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), then);
    return notifier;
}

// One turn that does not wait.
void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace

class EpollDispatcherTest final : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_NO_GLIB", "1"); } // Qt's own is its, not GLib's

private slots:
    void saysWhoCanReadAndWrite_data() { dispatchers(); }
    void saysWhoCanReadAndWrite();
    void oneDescriptorIsWatchedForBoth_data() { dispatchers(); }
    void oneDescriptorIsWatchedForBoth();
    void whoHangsUpIsRead_data() { dispatchers(); }
    void whoHangsUpIsRead();
    void whoWasEndedByAnotherIsNotTold_data() { dispatchers(); }
    void whoWasEndedByAnotherIsNotTold();
    void anotherOfTheSameNumberIsNotTold_data() { dispatchers(); }
    void anotherOfTheSameNumberIsNotTold();
    void socketsWaitWhenTheyAreExcluded_data() { dispatchers(); }
    void socketsWaitWhenTheyAreExcluded();
    void moreThanFitIntoATurnAreAllTold_data() { dispatchers(); }
    void moreThanFitIntoATurnAreAllTold();
    void whatItsOwnThreadPostsComesAtOnce_data() { dispatchers(); }
    void whatItsOwnThreadPostsComesAtOnce();
    void whatOtherThreadsPostWakesIt_data() { dispatchers(); }
    void whatOtherThreadsPostWakesIt();
    void whatIsPostedAsItGoesToSleepWakesIt_data() { dispatchers(); }
    void whatIsPostedAsItGoesToSleepWakesIt();
    void itsLoopEndsFromAnotherThread_data() { dispatchers(); }
    void itsLoopEndsFromAnotherThread();
    void timersFireInTheirOrder_data() { dispatchers(); }
    void timersFireInTheirOrder();
    void saysWhichTimersThereAre_data() { dispatchers(); }
    void saysWhichTimersThereAre();
    void saysWhenItGoesToSleep_data() { dispatchers(); }
    void saysWhenItGoesToSleep();
    void whatCannotBeWatchedIsSaid();

private:
    static void dispatchers()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("Qt's") << false;
        QTest::newRow("epoll") << true;
    }

    // `work` in a thread of its own, to its end.
    static void inThread(const std::function<void()>& work)
    {
        const auto thread = makeThread(work);
        thread->start();
        QVERIFY(thread->wait(60'000));
    }

    static std::unique_ptr<QThread> makeThread(const std::function<void()>& work)
    {
        std::unique_ptr<QThread> thread(QThread::create(work));
        const bool isOurs = *static_cast<bool*>(QTest::qData("isOurs", QMetaType::Bool));
        if (isOurs) {
            thread->setEventDispatcher(new EpollDispatcher);
        }
        return thread;
    }
};

void EpollDispatcherTest::saysWhoCanReadAndWrite()
{
    QStringList told;
    inThread([&] {
        const Pair pair;
        const Notifier reads = onReady(pair.near(), QSocketNotifier::Read, [&] {
            told += u"read"_s;
            QVERIFY(pair.hear());
        });
        turn();
        told += u"|"_s;
        pair.say();
        turn();
        turn();
        told += u"|"_s;
        const Notifier writes = onReady(pair.near(), QSocketNotifier::Write, [&] { told += u"write"_s; });
        turn();
        turn();
        writes->setEnabled(false);
        turn();
    });
    QCOMPARE(told.join(u' '), u"| read | write write"_s);
}

void EpollDispatcherTest::oneDescriptorIsWatchedForBoth()
{
    QStringList told;
    inThread([&] {
        const Pair pair;
        Notifier writes = onReady(pair.near(), QSocketNotifier::Write, [&] { told += u"write"_s; });
        const Notifier reads = onReady(pair.near(), QSocketNotifier::Read, [&] { told += u"read"_s; });
        pair.say();
        turn();
        told.sort(); // which of them is first is not said anywhere
        writes.reset();
        turn();
        reads->setEnabled(false);
        turn();
        reads->setEnabled(true);
        turn();
    });
    QCOMPARE(told, QStringList({u"read"_s, u"write"_s, u"read"_s, u"read"_s}));
}

void EpollDispatcherTest::whoHangsUpIsRead()
{
    int told = 0;
    inThread([&] {
        Pair pair;
        const Notifier reads = onReady(pair.near(), QSocketNotifier::Read, [&] { ++told; });
        turn();
        pair.closeFar();
        turn();
    });
    QCOMPARE(told, 1);
}

void EpollDispatcherTest::whoWasEndedByAnotherIsNotTold()
{
    int told = 0;
    inThread([&] {
        const Pair first;
        const Pair second;
        Notifier one;
        Notifier other;
        one = onReady(first.near(), QSocketNotifier::Read, [&] {
            ++told;
            other->setEnabled(false);
        });
        other = onReady(second.near(), QSocketNotifier::Read, [&] {
            ++told;
            one->setEnabled(false);
        });
        first.say();
        second.say();
        turn();
    });
    QCOMPARE(told, 1);
}

void EpollDispatcherTest::anotherOfTheSameNumberIsNotTold()
{
    int told = 0;
    int toldLater = 0;
    inThread([&] {
        const Pair another;
        std::array<Pair, 2> pairs;
        std::array<Notifier, 2> notifiers;
        const auto replace = [&](std::size_t which) {
            ++told;
            notifiers[1 - which].reset();
            const int number = pairs[which].near();
            notifiers[which].reset();
            ::dup2(another.near(), number); // closes what had that number
            notifiers[which] = onReady(number, QSocketNotifier::Read, [&] { ++toldLater; });
        };
        for (const std::size_t which : {0, 1}) {
            notifiers[which] = onReady(pairs[which].near(), QSocketNotifier::Read, [&, which] { replace(1 - which); });
            pairs[which].say();
        }
        turn();
        turn();
        QCOMPARE(toldLater, 0);
        another.say();
        turn();
    });
    QCOMPARE(told, 1);
    QCOMPARE(toldLater, 1);
}

void EpollDispatcherTest::socketsWaitWhenTheyAreExcluded()
{
    int told = 0;
    int ticks = 0;
    inThread([&] {
        const Pair pair;
        const Notifier reads = onReady(pair.near(), QSocketNotifier::Read, [&] { ++told; });
        pair.say();
        QTimer::singleShot(1, [&] { ++ticks; });
        while (ticks == 0) {
            turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(told, 0);
        turn();
    });
    QCOMPARE(told, 1);
}

void EpollDispatcherTest::moreThanFitIntoATurnAreAllTold()
{
    constexpr int many = 400;
    int told = 0;
    inThread([&] {
        std::vector<std::unique_ptr<Pair>> pairs;
        std::vector<Notifier> notifiers;
        for (int i = 0; i < many; ++i) {
            const Pair& pair = *pairs.emplace_back(std::make_unique<Pair>());
            pair.say();
            notifiers.push_back(onReady(pair.near(), QSocketNotifier::Read, [&told, &pair] {
                ++told;
                QVERIFY(pair.hear());
            }));
        }
        for (int i = 0; i < 10; ++i) {
            turn();
        }
    });
    QCOMPARE(told, many);
}

void EpollDispatcherTest::whatItsOwnThreadPostsComesAtOnce()
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

void EpollDispatcherTest::whatOtherThreadsPostWakesIt()
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

void EpollDispatcherTest::whatIsPostedAsItGoesToSleepWakesIt()
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

void EpollDispatcherTest::itsLoopEndsFromAnotherThread()
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

void EpollDispatcherTest::timersFireInTheirOrder()
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

void EpollDispatcherTest::saysWhichTimersThereAre()
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

void EpollDispatcherTest::saysWhenItGoesToSleep()
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

void EpollDispatcherTest::whatCannotBeWatchedIsSaid()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    EpollDispatcher dispatcher;
    QSocketNotifier notifier(file.handle(), QSocketNotifier::Read);
    notifier.setEnabled(false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be waited for"_s));
    dispatcher.registerSocketNotifier(&notifier);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be waited for"_s));
    dispatcher.unregisterSocketNotifier(&notifier);
}

QTEST_GUILESS_MAIN(EpollDispatcherTest)
#include "tst_epoll_dispatcher.moc"

#include "two_dispatchers.h"

#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QTimer>
#include <array>
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

} // namespace

class EpollDispatcherTest final : public QObject {
    Q_OBJECT

public:
    static void initMain() { useQtsOwn(); }

private slots:
    void saysWhoCanReadAndWrite_data() { addDispatchers(); }
    void saysWhoCanReadAndWrite();
    void oneDescriptorIsWatchedForBoth_data() { addDispatchers(); }
    void oneDescriptorIsWatchedForBoth();
    void whoHangsUpIsRead_data() { addDispatchers(); }
    void whoHangsUpIsRead();
    void whoWasEndedByAnotherIsNotTold_data() { addDispatchers(); }
    void whoWasEndedByAnotherIsNotTold();
    void anotherOfTheSameNumberIsNotTold_data() { addDispatchers(); }
    void anotherOfTheSameNumberIsNotTold();
    void socketsWaitWhenTheyAreExcluded_data() { addDispatchers(); }
    void socketsWaitWhenTheyAreExcluded();
    void moreThanFitIntoATurnAreAllTold_data() { addDispatchers(); }
    void moreThanFitIntoATurnAreAllTold();
    void whatCannotBeWatchedIsSaid();
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

#include "core/link_state.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace stonepot;

namespace {

using State = LinkState;
using Event = LinkEvent;
using Actions = std::vector<LinkAction>;
using enum LinkAction;

constexpr int maxAttempts = 10;

constexpr std::array states{State::LoggedOut, State::Connecting, State::Syncing,
                            State::Online,    State::Waiting,    State::Exhausted};
constexpr std::array events{Event::LogIn,       Event::LogOut,   Event::Opened,       Event::Synced,
                            Event::Closed,      Event::Failed,   Event::PongMissed,   Event::TimerFired,
                            Event::NetworkBack, Event::RetryNow, Event::HttpSucceeded};

struct Row {
    State from;
    Event event;
    State to;
    int attempts; // after three failed ones
    Actions actions;
};

// The whole table for a link with three failed attempts behind it (12 in Exhausted, none in LoggedOut), not yet stable.
const std::vector<Row> table{
    {State::LoggedOut, Event::LogIn, State::Connecting, 0, {OpenSocket, StartConnectTimer}},
    {State::LoggedOut, Event::LogOut, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::Opened, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::Synced, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::Closed, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::Failed, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::PongMissed, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::TimerFired, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::NetworkBack, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::RetryNow, State::LoggedOut, 0, {}},
    {State::LoggedOut, Event::HttpSucceeded, State::LoggedOut, 0, {}},

    {State::Connecting, Event::LogIn, State::Connecting, 3, {}},
    {State::Connecting, Event::LogOut, State::LoggedOut, 0, {StopTimer, AbortSocket}},
    {State::Connecting, Event::Opened, State::Syncing, 3, {StartSyncTimer}},
    {State::Connecting, Event::Synced, State::Connecting, 3, {}},
    {State::Connecting, Event::Closed, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Connecting, Event::Failed, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Connecting, Event::PongMissed, State::Connecting, 3, {}},
    {State::Connecting, Event::TimerFired, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Connecting, Event::NetworkBack, State::Connecting, 3, {}},
    {State::Connecting, Event::RetryNow, State::Connecting, 3, {}},
    {State::Connecting, Event::HttpSucceeded, State::Connecting, 3, {}},

    {State::Syncing, Event::LogIn, State::Syncing, 3, {}},
    {State::Syncing, Event::LogOut, State::LoggedOut, 0, {StopTimer, CloseSocket}},
    {State::Syncing, Event::Opened, State::Syncing, 3, {}},
    {State::Syncing, Event::Synced, State::Online, 3, {StartPinging, StartStableTimer}},
    {State::Syncing, Event::Closed, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Syncing, Event::Failed, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Syncing, Event::PongMissed, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Syncing, Event::TimerFired, State::Waiting, 4, {AbortSocket, StartBackoffTimer}},
    {State::Syncing, Event::NetworkBack, State::Syncing, 3, {}},
    {State::Syncing, Event::RetryNow, State::Syncing, 3, {}},
    {State::Syncing, Event::HttpSucceeded, State::Syncing, 3, {}},

    {State::Online, Event::LogIn, State::Online, 3, {}},
    {State::Online, Event::LogOut, State::LoggedOut, 0, {StopPinging, StopTimer, CloseSocket}},
    {State::Online, Event::Opened, State::Online, 3, {}},
    {State::Online, Event::Synced, State::Online, 3, {}},
    {State::Online, Event::Closed, State::Waiting, 4, {StopPinging, AbortSocket, StartBackoffTimer}},
    {State::Online, Event::Failed, State::Waiting, 4, {StopPinging, AbortSocket, StartBackoffTimer}},
    {State::Online, Event::PongMissed, State::Waiting, 4, {StopPinging, AbortSocket, StartBackoffTimer}},
    {State::Online, Event::TimerFired, State::Online, 0, {}},
    {State::Online, Event::NetworkBack, State::Online, 3, {}},
    {State::Online, Event::RetryNow, State::Online, 3, {}},
    {State::Online, Event::HttpSucceeded, State::Online, 3, {}},

    {State::Waiting, Event::LogIn, State::Waiting, 3, {}},
    {State::Waiting, Event::LogOut, State::LoggedOut, 0, {StopTimer}},
    {State::Waiting, Event::Opened, State::Waiting, 3, {}},
    {State::Waiting, Event::Synced, State::Waiting, 3, {}},
    {State::Waiting, Event::Closed, State::Waiting, 3, {}},
    {State::Waiting, Event::Failed, State::Waiting, 3, {}},
    {State::Waiting, Event::PongMissed, State::Waiting, 3, {}},
    {State::Waiting, Event::TimerFired, State::Connecting, 3, {OpenSocket, StartConnectTimer}},
    {State::Waiting, Event::NetworkBack, State::Connecting, 3, {OpenSocket, StartConnectTimer}},
    {State::Waiting, Event::RetryNow, State::Connecting, 3, {OpenSocket, StartConnectTimer}},
    {State::Waiting, Event::HttpSucceeded, State::Waiting, 3, {}},

    {State::Exhausted, Event::LogIn, State::Exhausted, 12, {}},
    {State::Exhausted, Event::LogOut, State::LoggedOut, 0, {StopTimer}},
    {State::Exhausted, Event::Opened, State::Exhausted, 12, {}},
    {State::Exhausted, Event::Synced, State::Exhausted, 12, {}},
    {State::Exhausted, Event::Closed, State::Exhausted, 12, {}},
    {State::Exhausted, Event::Failed, State::Exhausted, 12, {}},
    {State::Exhausted, Event::PongMissed, State::Exhausted, 12, {}},
    {State::Exhausted, Event::TimerFired, State::Connecting, 12, {OpenSocket, StartConnectTimer}},
    {State::Exhausted, Event::NetworkBack, State::Connecting, 12, {OpenSocket, StartConnectTimer}},
    {State::Exhausted, Event::RetryNow, State::Connecting, 12, {OpenSocket, StartConnectTimer}},
    {State::Exhausted, Event::HttpSucceeded, State::Connecting, 12, {OpenSocket, StartConnectTimer}},
};

int attemptsBefore(State state)
{
    return state == State::LoggedOut ? 0 : state == State::Exhausted ? 12 : 3;
}

// Plays events and collects what is to be done.
struct Player {
    Link link;
    Actions actions;

    void play(std::initializer_list<Event> played)
    {
        for (const Event event : played) {
            const LinkStep step = next(link, event, maxAttempts);
            link = step.link;
            actions.insert(actions.end(), step.actions.begin(), step.actions.end());
        }
    }
    [[nodiscard]] auto count(LinkAction action) const { return std::count(actions.begin(), actions.end(), action); }
};

} // namespace

class LinkStateTest final : public QObject {
    Q_OBJECT

private slots:
    void everyEventInEveryState_data();
    void everyEventInEveryState();
    void theTableHasEveryPairOnce();
    void tenFailedAttemptsInARowExhaustIt();
    void exhaustionIsAnnouncedOnce();
    void exhaustionIsAnnouncedAgainAfterAStableConnection();
    void aProbeThatSucceedsGoesOnline();
    void losingAStableConnectionIsNoFailedAttempt();
    void connectionsThatDoNotLastAreFailedAttempts();
    void aConnectionThatNeverSyncsIsAFailedAttempt();
    void loggingOutForgetsEverything();
    void noTimerIsLeftBehind();
    void aSocketIsOpenedOnlyWhenNoneIs();
    void delayDoublesUpToItsMaximum_data();
    void delayDoublesUpToItsMaximum();
    void theDelayGrowsByItsFactor();
    void jitterSpreadsTheDelayEvenly();
};

void LinkStateTest::everyEventInEveryState_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < table.size(); ++i) {
        QTest::addRow("state %d, event %d", static_cast<int>(table[i].from), static_cast<int>(table[i].event)) << i;
    }
}

void LinkStateTest::everyEventInEveryState()
{
    QFETCH(std::size_t, index);
    const Row& row = table[index];
    const LinkStep step = next({row.from, attemptsBefore(row.from), false}, row.event, maxAttempts);
    QCOMPARE(step.link.state, row.to);
    QCOMPARE(step.link.attempts, row.attempts);
    QVERIFY(step.actions == row.actions);
    QCOMPARE(step.link.stable, row.from == State::Online && row.event == Event::TimerFired);
}

void LinkStateTest::theTableHasEveryPairOnce()
{
    QCOMPARE(table.size(), states.size() * events.size());
    for (const State state : states) {
        for (const Event event : events) {
            QCOMPARE(std::count_if(table.begin(), table.end(),
                                   [&](const Row& row) { return row.from == state && row.event == event; }),
                     1);
        }
    }
}

void LinkStateTest::tenFailedAttemptsInARowExhaustIt()
{
    Player player;
    player.play({Event::LogIn});
    for (int failed = 1; failed < maxAttempts; ++failed) {
        player.play({Event::Failed});
        QCOMPARE(player.link, (Link{State::Waiting, failed, false}));
        player.play({Event::TimerFired});
    }
    player.actions.clear();
    player.play({Event::Failed});
    QCOMPARE(player.link, (Link{State::Exhausted, 10, false}));
    QVERIFY(player.actions == (Actions{AbortSocket, StartProbeTimer, AnnounceExhausted}));
}

void LinkStateTest::exhaustionIsAnnouncedOnce()
{
    Player player{{State::Connecting, 9, false}, {}};
    player.play({Event::Failed});
    for (int probe = 0; probe < 5; ++probe) {
        player.play({Event::TimerFired, Event::Failed});
        QCOMPARE(player.link.state, State::Exhausted);
    }
    player.play({Event::RetryNow, Event::Opened, Event::Closed}); // opened, but of no use
    QCOMPARE(player.link.state, State::Exhausted);
    QCOMPARE(player.count(AnnounceExhausted), 1);
    QCOMPARE(player.count(StartProbeTimer), 7);
    QCOMPARE(player.count(StartBackoffTimer), 0);
}

void LinkStateTest::exhaustionIsAnnouncedAgainAfterAStableConnection()
{
    Player player{{State::Connecting, 9, false}, {}};
    player.play({Event::Failed, Event::TimerFired, Event::Opened, Event::Synced, Event::TimerFired, Event::Closed});
    for (int failed = 0; failed < maxAttempts; ++failed) {
        player.play({Event::TimerFired, Event::Failed});
    }
    QCOMPARE(player.link.state, State::Exhausted);
    QCOMPARE(player.count(AnnounceExhausted), 2);
}

void LinkStateTest::aProbeThatSucceedsGoesOnline()
{
    Player player{{State::Exhausted, 10, false}, {}};
    player.play({Event::HttpSucceeded, Event::Opened, Event::Synced});
    QCOMPARE(player.link.state, State::Online);
    player.play({Event::TimerFired});
    QCOMPARE(player.link, (Link{State::Online, 0, true}));
}

void LinkStateTest::losingAStableConnectionIsNoFailedAttempt()
{
    Player player{{State::Online, 0, true}, {}};
    player.play({Event::PongMissed});
    QCOMPARE(player.link, (Link{State::Waiting, 0, false}));
    QVERIFY(player.actions == (Actions{StopPinging, AbortSocket, StartBackoffTimer}));
    player.play({Event::TimerFired, Event::Failed});
    QCOMPARE(player.link, (Link{State::Waiting, 1, false}));
}

void LinkStateTest::connectionsThatDoNotLastAreFailedAttempts()
{
    Player player;
    player.play({Event::LogIn});
    for (int i = 1; i < maxAttempts; ++i) {
        player.play({Event::Opened, Event::Synced, Event::Closed});
        QCOMPARE(player.link, (Link{State::Waiting, i, false}));
        player.play({Event::TimerFired});
    }
    player.play({Event::Opened, Event::Synced, Event::Closed});
    QCOMPARE(player.link.state, State::Exhausted);
}

void LinkStateTest::aConnectionThatNeverSyncsIsAFailedAttempt()
{
    Player player;
    player.play({Event::LogIn, Event::Opened, Event::TimerFired});
    QCOMPARE(player.link, (Link{State::Waiting, 1, false}));
    QVERIFY(player.actions == (Actions{OpenSocket, StartConnectTimer, StartSyncTimer, AbortSocket, StartBackoffTimer}));
}

void LinkStateTest::loggingOutForgetsEverything()
{
    for (const State state : states) {
        for (const bool stable : {false, true}) {
            QCOMPARE(next({state, 7, stable}, Event::LogOut).link,
                     state == State::LoggedOut ? Link({state, 7, stable}) : Link());
        }
    }
}

void LinkStateTest::noTimerIsLeftBehind()
{
    // Every state but logged out and stable waits for something with a timer of its own, whatever led to it.
    for (const State state : states) {
        for (const Event event : events) {
            const LinkStep step = next({state, 3, false}, event, maxAttempts);
            if (step.link.state == state) {
                QVERIFY(step.actions.empty());
                continue;
            }
            const auto has = [&step](LinkAction action) {
                return std::find(step.actions.begin(), step.actions.end(), action) != step.actions.end();
            };
            QCOMPARE(has(StartConnectTimer), step.link.state == State::Connecting);
            QCOMPARE(has(StartSyncTimer), step.link.state == State::Syncing);
            QCOMPARE(has(StartStableTimer), step.link.state == State::Online);
            QCOMPARE(has(StartBackoffTimer), step.link.state == State::Waiting);
            QCOMPARE(has(StartProbeTimer), step.link.state == State::Exhausted);
            QCOMPARE(has(StopTimer), step.link.state == State::LoggedOut);
        }
    }
}

void LinkStateTest::aSocketIsOpenedOnlyWhenNoneIs()
{
    // Walk everything that can happen within five events and keep count of sockets and pings.
    struct Walk {
        static void step(Link link, int sockets, int pinging, int depth)
        {
            if (depth == 0) {
                return;
            }
            for (const Event event : events) {
                const LinkStep step = next(link, event, 2);
                int open = sockets;
                int pings = pinging;
                for (const LinkAction action : step.actions) {
                    open += action == OpenSocket ? 1 : action == AbortSocket || action == CloseSocket ? -1 : 0;
                    pings += action == StartPinging ? 1 : action == StopPinging ? -1 : 0;
                }
                const bool hasSocket = step.link.state == State::Connecting || step.link.state == State::Syncing ||
                                       step.link.state == State::Online;
                QCOMPARE(open, hasSocket ? 1 : 0);
                QCOMPARE(pings, step.link.state == State::Online ? 1 : 0);
                if (QTest::currentTestFailed()) {
                    return;
                }
                Walk::step(step.link, open, pings, depth - 1);
            }
        }
    };
    Walk::step({}, 0, 0, 5);
}

void LinkStateTest::delayDoublesUpToItsMaximum_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    struct Delay {
        int attempt;
        qint64 least;
        qint64 most;
    };
    const Delay rows[] = {{-5, 0, 2000},   {0, 0, 2000},       {1, 0, 2000},
                          {2, 1000, 3000},   {3, 2000, 6000},      {4, 4000, 12000},
                          {5, 8000, 24000},  {6, 15000, 30000}, // the maximum is one, jitter or not
                          {7, 15000, 30000}, {1000, 15000, 30000}, {std::numeric_limits<int>::max(), 15000, 30000}};
    for (const auto& [attempt, least, most] : rows) {
        QTest::addRow("attempt %d", attempt) << attempt << least << most;
    }
}

void LinkStateTest::delayDoublesUpToItsMaximum()
{
    QFETCH(int, attempt);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const BackoffSettings settings;
    QCOMPARE(backoffDelay(attempt, settings, 0.0).count(), least);
    QCOMPARE(backoffDelay(attempt, settings, 0.5).count(), (least + most) / 2);
    QCOMPARE(backoffDelay(attempt, settings, 0.9999999).count(), most);
}

void LinkStateTest::theDelayGrowsByItsFactor()
{
    const BackoffSettings settings{.base = Milliseconds(100), .jitter = 0, .factor = 3};
    QCOMPARE(backoffDelay(1, settings, 0.5).count(), 100);
    QCOMPARE(backoffDelay(4, settings, 0.5).count(), 2700);
    const BackoffSettings constant{.base = Milliseconds(100), .jitter = 1, .factor = 1};
    QCOMPARE(backoffDelay(50, constant, 0.0).count(), 0);
    QCOMPARE(backoffDelay(50, constant, 0.75).count(), 150);
}

void LinkStateTest::jitterSpreadsTheDelayEvenly()
{
    const BackoffSettings settings;
    QCOMPARE(backoffDelay(3, settings, 0.25).count(), 3000);
    QCOMPARE(backoffDelay(3, settings, 0.75).count(), 5000);
    BackoffSettings exact;
    exact.jitter = 0;
    QCOMPARE(backoffDelay(3, exact, 0.9).count(), 4000);
}

QTEST_APPLESS_MAIN(LinkStateTest)
#include "tst_link_state.moc"

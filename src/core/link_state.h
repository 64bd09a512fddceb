// The link's life as one pure table; net performs the actions, tests walk every pair.
//
//   LoggedOut ──LogIn──▶ Connecting ──Opened──▶ Syncing ──Synced──▶ Online
//                            ▲  │Failed             │Closed            │Closed, PongMissed
//                            │  ▼                   ▼                  ▼
//                          Waiting ◀────────────────┴──────────────────┘
//                            │ attempts used up
//                            ▼
//                         Exhausted ──TimerFired (probe), NetworkBack, RetryNow, HttpSucceeded──▶ Connecting
//
#pragma once

#include "core/clock.h"

#include <vector>

namespace stonepot {

enum class LinkState { LoggedOut, Connecting, Syncing, Online, Waiting, Exhausted };

enum class LinkEvent {
    LogIn,
    LogOut,
    Opened,       // the socket is open, sync_state has not come yet
    Synced,       // sync_state was applied
    Closed,       // an open socket closed
    Failed,       // an attempt failed
    PongMissed,   // the link is half-open: too many pings without an answer
    TimerFired,   // the timer that the last action started
    NetworkBack,
    RetryNow,
    HttpSucceeded,
};

enum class LinkAction {
    OpenSocket,
    CloseSocket,       // cleanly, code 1000
    AbortSocket,       // a dead or timed-out one: no close handshake
    StartConnectTimer, // 5 s: no wait without an end
    StartSyncTimer,    // 5 s for sync_state
    StartBackoffTimer, // backoffDelay(attempts)
    StartProbeTimer,   // 30 s
    StartStableTimer,  // 5 s online before the attempts are forgotten
    StopTimer,
    StartPinging,
    StopPinging,
    AnnounceExhausted, // "Max reconnection attempts reached", once per exhaustion
};

struct Link {
    LinkState state = LinkState::LoggedOut;
    int attempts = 0; // failed ones in a row; forgotten after a stable connection
    bool stable = false; // online for so long that losing this connection is no failed attempt

    bool operator==(const Link&) const = default;
};

struct LinkStep {
    Link link;
    std::vector<LinkAction> actions; // in this order
};

// There is one timer; every Start… action replaces what it was doing. An event that means nothing in a state leaves
// everything as it is.
[[nodiscard]] LinkStep next(Link link, LinkEvent event, int maxAttempts = 10);

struct BackoffSettings {
    Milliseconds base{1000};
    Milliseconds maximum{30000};
    double jitter = 0.5; // ± this share of the delay, 0–1; of the first delay ± all of it, unless this is 0
    double factor = 2;   // from one attempt to the next, 1 or more
};

// base × factor^(attempt−1), spread evenly over ± jitter by `random` in [0, 1), and never beyond `maximum`: clients of
// a restarted hub, which all lose it at the same moment, do not come back in one burst; nor do those that have all
// reached the maximum. `attempt` counts from 1; smaller is taken as 1.
[[nodiscard]] Milliseconds backoffDelay(int attempt, const BackoffSettings& settings, double random);

} // namespace stonepot

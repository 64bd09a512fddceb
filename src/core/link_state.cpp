#include "core/link_state.h"

#include <algorithm>
#include <cmath>

namespace stonepot {

namespace {

using Actions = std::vector<LinkAction>;
using enum LinkAction;

LinkStep stay(Link link)
{
    return {link, {}};
}

LinkStep tryNow(Link link)
{
    return {{LinkState::Connecting, link.attempts, false}, {OpenSocket, StartConnectTimer}};
}

// The attempt or the connection is over; `cleanup` comes before the wait for the next one.
LinkStep lose(Link link, int maxAttempts, Actions cleanup)
{
    const int attempts = link.stable ? 0 : link.attempts + 1;
    if (attempts < maxAttempts) {
        cleanup.push_back(StartBackoffTimer);
        return {{LinkState::Waiting, attempts, false}, std::move(cleanup)};
    }
    cleanup.push_back(StartProbeTimer);
    if (attempts == maxAttempts) { // a failed probe goes beyond it and is not announced again
        cleanup.push_back(AnnounceExhausted);
    }
    return {{LinkState::Exhausted, attempts, false}, std::move(cleanup)};
}

LinkStep logOut(Actions actions)
{
    return {Link{}, std::move(actions)};
}

LinkStep nextConnecting(Link link, LinkEvent event, int maxAttempts)
{
    switch (event) {
    case LinkEvent::Opened:
        return {{LinkState::Syncing, link.attempts, false}, {StartSyncTimer}};
    case LinkEvent::Closed:
    case LinkEvent::Failed:
    case LinkEvent::TimerFired:
        return lose(link, maxAttempts, {AbortSocket});
    case LinkEvent::LogOut:
        return logOut({StopTimer, AbortSocket});
    case LinkEvent::LogIn:
    case LinkEvent::Synced:
    case LinkEvent::PongMissed:
    case LinkEvent::NetworkBack:
    case LinkEvent::RetryNow:
    case LinkEvent::HttpSucceeded:
        break;
    }
    return stay(link);
}

LinkStep nextSyncing(Link link, LinkEvent event, int maxAttempts)
{
    switch (event) {
    case LinkEvent::Synced:
        return {{LinkState::Online, link.attempts, false}, {StartPinging, StartStableTimer}};
    case LinkEvent::Closed:
    case LinkEvent::Failed:
    case LinkEvent::PongMissed:
    case LinkEvent::TimerFired:
        return lose(link, maxAttempts, {AbortSocket});
    case LinkEvent::LogOut:
        return logOut({StopTimer, CloseSocket});
    case LinkEvent::LogIn:
    case LinkEvent::Opened:
    case LinkEvent::NetworkBack:
    case LinkEvent::RetryNow:
    case LinkEvent::HttpSucceeded:
        break;
    }
    return stay(link);
}

LinkStep nextOnline(Link link, LinkEvent event, int maxAttempts)
{
    switch (event) {
    case LinkEvent::TimerFired:
        return stay({LinkState::Online, 0, true});
    case LinkEvent::Closed:
    case LinkEvent::Failed:
    case LinkEvent::PongMissed:
        return lose(link, maxAttempts, {StopPinging, AbortSocket});
    case LinkEvent::LogOut:
        return logOut({StopPinging, StopTimer, CloseSocket});
    case LinkEvent::LogIn:
    case LinkEvent::Opened:
    case LinkEvent::Synced:
    case LinkEvent::NetworkBack:
    case LinkEvent::RetryNow:
    case LinkEvent::HttpSucceeded:
        break;
    }
    return stay(link);
}

LinkStep nextPaused(Link link, LinkEvent event)
{
    switch (event) {
    case LinkEvent::HttpSucceeded:
        // Not while waiting: a queue that drains over HTTP would use up every attempt within a second.
        return link.state == LinkState::Exhausted ? tryNow(link) : stay(link);
    case LinkEvent::TimerFired:
    case LinkEvent::NetworkBack:
    case LinkEvent::RetryNow:
        return tryNow(link);
    case LinkEvent::LogOut:
        return logOut({StopTimer});
    case LinkEvent::LogIn:
    case LinkEvent::Opened:
    case LinkEvent::Synced:
    case LinkEvent::Closed:
    case LinkEvent::Failed:
    case LinkEvent::PongMissed:
        break;
    }
    return stay(link);
}

} // namespace

LinkStep next(Link link, LinkEvent event, int maxAttempts)
{
    switch (link.state) {
    case LinkState::LoggedOut:
        return event == LinkEvent::LogIn ? tryNow({}) : stay(link);
    case LinkState::Connecting:
        return nextConnecting(link, event, maxAttempts);
    case LinkState::Syncing:
        return nextSyncing(link, event, maxAttempts);
    case LinkState::Online:
        return nextOnline(link, event, maxAttempts);
    case LinkState::Waiting:
    case LinkState::Exhausted:
        return nextPaused(link, event);
    }
    return stay(link);
}

Milliseconds backoffDelay(int attempt, const BackoffSettings& settings, double random)
{
    constexpr int farBeyondAnyMaximum = 64; // and still a finite number
    const auto maximum = static_cast<double>(settings.maximum.count());
    const double grown = static_cast<double>(settings.base.count()) *
                         std::pow(settings.factor, std::clamp(attempt - 1, 0, farBeyondAnyMaximum));
    const double delay = std::min(grown, maximum);
    const double jitter = attempt <= 1 && settings.jitter > 0 ? 1 : settings.jitter;
    const double least = delay * (1 - jitter);
    const double most = std::min(delay * (1 + jitter), maximum);
    return Milliseconds(std::llround(least + (most - least) * random));
}

} // namespace stonepot

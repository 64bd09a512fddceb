#include "state/link_status.h"

#include <algorithm>

namespace stonepot {

namespace {

constexpr Milliseconds roughness = std::chrono::seconds(2); // of a time to the second, with its way here

// Waiting and Exhausted plan a next attempt; in every other state a countdown would be a lie.
bool plansAttempt(LinkState state)
{
    return state == LinkState::Waiting || state == LinkState::Exhausted;
}

} // namespace

LinkStatus::LinkStatus(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Indicator LinkStatus::indicator() const
{
    switch (m_state) {
    case LinkState::Online:
        return Indicator::Connected;
    case LinkState::Connecting:
    case LinkState::Syncing:
    case LinkState::Waiting:
        return Indicator::Connecting;
    case LinkState::LoggedOut:
    case LinkState::Exhausted:
        return Indicator::Offline;
    }
    return Indicator::Offline;
}

std::optional<Milliseconds> LinkStatus::untilRetry() const
{
    if (!m_retryAt) {
        return std::nullopt;
    }
    return std::max(Milliseconds{0}, *m_retryAt - m_clock.monotonic());
}

LinkQuality LinkStatus::quality() const
{
    if (!m_latency) {
        return LinkQuality::Unknown;
    }
    if (*m_latency <= Milliseconds{150} && m_loss < 0.02) {
        return LinkQuality::Good;
    }
    if (*m_latency <= Milliseconds{500} && m_loss < 0.10) {
        return LinkQuality::Fair;
    }
    return LinkQuality::Poor;
}

Instant LinkStatus::hubNow() const
{
    return m_clock.now() + m_hubOffset;
}

void LinkStatus::setState(LinkState state, int attempt)
{
    if (m_state == state && m_attempt == attempt) {
        return;
    }
    m_state = state;
    m_attempt = attempt;
    if (!plansAttempt(state)) {
        m_retryAt.reset();
    }
    if (state != LinkState::Online) {
        m_latency.reset();
        // A sync_state was applied a moment before the link calls itself online, so Syncing keeps what it said; and so
        // does a state that comes by HTTP, however often the WebSocket is tried meanwhile.
        m_current = m_current && (state == LinkState::Syncing || m_route == Route::Http);
    }
    emit changed();
}

void LinkStatus::setRoute(Route route)
{
    if (m_route != route) {
        m_route = route;
        emit changed();
    }
}

void LinkStatus::setRetryIn(std::optional<Milliseconds> delay)
{
    const auto at = delay ? std::optional(m_clock.monotonic() + *delay) : std::nullopt;
    if (m_retryAt != at) {
        m_retryAt = at;
        emit changed();
    }
}

void LinkStatus::setLatency(std::optional<Milliseconds> median, double loss)
{
    if (m_latency != median || m_loss != loss) {
        m_latency = median;
        m_loss = loss;
        emit changed();
    }
}

void LinkStatus::setQueued(int queued, int refused)
{
    if (m_queued != queued || m_refused != refused) {
        m_queued = queued;
        m_refused = refused;
        emit changed();
    }
}

void LinkStatus::setAddress(const QString& address)
{
    if (m_address != address) {
        m_address = address;
        emit changed();
    }
}

void LinkStatus::setCurrent(bool current)
{
    if (m_current != current) {
        m_current = current;
        emit changed();
    }
}

void LinkStatus::heard(std::optional<Instant> serverTime)
{
    m_lastContact = m_clock.now();
    if (serverTime) {
        m_hubOffset = *serverTime - m_clock.now();
        m_offsetIsExact = true;
    }
    emit changed();
}

void LinkStatus::heardRoughly(Instant serverTime)
{
    const Milliseconds offset = serverTime - m_clock.now();
    // Ages must not tremble with the second that each answer leaves open.
    if (!m_offsetIsExact && std::chrono::abs(offset - m_hubOffset) > roughness) {
        m_hubOffset = offset;
        emit changed();
    }
}

void LinkStatus::reconnectNow()
{
    emit reconnectRequested();
}

} // namespace stonepot

#include "moc_link_status.cpp" // links without the stores

#include "hub/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace stonepot {

TokenBucket::TokenBucket(int perSecond, int burst)
    : m_perSecond(perSecond)
    , m_burst(burst)
    , m_tokens(burst)
{
}

double TokenBucket::tokensAt(Milliseconds now) const
{
    if (!m_last) {
        return m_tokens;
    }
    const double elapsed = static_cast<double>((now - *m_last).count());
    return std::min(m_burst, m_tokens + std::max(0.0, elapsed) * m_perSecond / 1000.0);
}

std::optional<Milliseconds> TokenBucket::take(Milliseconds now)
{
    m_tokens = tokensAt(now);
    m_last = now;
    if (m_tokens >= 1) {
        m_tokens -= 1;
        return std::nullopt;
    }
    return Milliseconds(static_cast<qint64>(std::ceil((1 - m_tokens) * 1000.0 / m_perSecond)));
}

bool TokenBucket::isFull(Milliseconds now) const
{
    return tokensAt(now) >= m_burst;
}

AddressLimits::AddressLimits(const HubLimits& limits, const Clock& clock)
    : m_limits(limits)
    , m_clock(clock)
{
}

QHostAddress AddressLimits::group(const QHostAddress& address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4) {
        return QHostAddress(ipv4);
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress(bytes);
}

AddressLimits::Entry& AddressLimits::entry(const QHostAddress& address)
{
    const QHostAddress key = group(address);
    const auto known = m_entries.find(key);
    if (known != m_entries.end()) {
        return known.value();
    }
    forgetIdle();
    return m_entries
        .insert(key, {.connections = 0,
                      .connects = TokenBucket(m_limits.connectsPerSecond, m_limits.connectBurst),
                      .requests = TokenBucket(m_limits.requestsPerSecond, m_limits.requestBurst)})
        .value();
}

// Runs when the table has doubled since the last time, so its cost is spread over the addresses that made it grow.
void AddressLimits::forgetIdle()
{
    if (m_entries.size() < m_forgetAt) {
        return;
    }
    const Milliseconds now = m_clock.monotonic();
    m_entries.removeIf([now](const auto& it) {
        return it.value().connections == 0 && it.value().connects.isFull(now) && it.value().requests.isFull(now);
    });
    m_forgetAt = std::max<qsizetype>(1024, m_entries.size() * 2);
}

std::optional<AddressLimits::Refusal> AddressLimits::open(const QHostAddress& address)
{
    if (m_connections >= m_limits.connections) {
        return Refusal::TooMany;
    }
    Entry& known = entry(address);
    if (known.connections >= m_limits.connectionsPerAddress) {
        return Refusal::TooManyOfThisAddress;
    }
    if (known.connects.take(m_clock.monotonic())) {
        return Refusal::TooFast;
    }
    ++known.connections;
    ++m_connections;
    return std::nullopt;
}

void AddressLimits::closed(const QHostAddress& address)
{
    --m_connections;
    --entry(address).connections;
}

std::optional<Milliseconds> AddressLimits::request(const QHostAddress& address)
{
    return entry(address).requests.take(m_clock.monotonic());
}

} // namespace stonepot

#include "net/link_quality.h"

#include <algorithm>
#include <vector>

namespace stonepot {

namespace {

constexpr std::size_t keptRoundTrips = 10;
constexpr Milliseconds window{60'000};

} // namespace

QByteArray LinkQualityMeter::pingSent(Milliseconds now)
{
    std::erase_if(m_pings, [now](const Ping& ping) { return now - ping.sentAt > window; });
    m_pings.push_back({++m_last, now, false});
    return QByteArray::number(m_last);
}

void LinkQualityMeter::pongReceived(const QByteArray& payload, Milliseconds now)
{
    const auto ping = std::ranges::find(m_pings, payload.toLongLong(), &Ping::number);
    if (ping == m_pings.end() || ping->answered) {
        return;
    }
    ping->answered = true;
    m_roundTrips.push_back(now - ping->sentAt);
    if (m_roundTrips.size() > keptRoundTrips) {
        m_roundTrips.pop_front();
    }
}

void LinkQualityMeter::reset()
{
    m_pings.clear();
    m_roundTrips.clear();
}

std::optional<Milliseconds> LinkQualityMeter::latency() const
{
    if (m_roundTrips.empty()) {
        return std::nullopt;
    }
    std::vector<Milliseconds> sorted(m_roundTrips.begin(), m_roundTrips.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

double LinkQualityMeter::loss() const
{
    const auto decided = static_cast<std::ptrdiff_t>(m_pings.size()) - 1;
    if (decided < 1) {
        return 0;
    }
    const auto lost =
        std::count_if(m_pings.begin(), m_pings.begin() + decided, [](const Ping& p) { return !p.answered; });
    return static_cast<double>(lost) / static_cast<double>(decided);
}

} // namespace stonepot

#include "hub/limit_log.h"

#include "hub/hub_log.h"

namespace stonepot {

namespace {

constexpr Milliseconds silence{60'000};

} // namespace

LimitLog::LimitLog(const Clock& clock)
    : m_clock(clock)
{
}

void LimitLog::reached(QLatin1StringView kind, const QHostAddress& peer)
{
    Entry& entry = m_entries[kind];
    ++entry.total;
    const Milliseconds now = m_clock.monotonic();
    if (entry.said && now - *entry.said < silence) {
        ++entry.unsaid;
        return;
    }
    qCWarning(lcHub).noquote().nospace() << "Limit reached: " << kind << " by " << peer.toString() << ", "
                                         << entry.unsaid << " times more since the last report";
    entry.said = now;
    entry.unsaid = 0;
}

QHash<QLatin1StringView, qint64> LimitLog::counts() const
{
    QHash<QLatin1StringView, qint64> counts;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        counts.insert(it.key(), it.value().total);
    }
    return counts;
}

} // namespace stonepot

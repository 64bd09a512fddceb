#include "hub/fan_out.h"

#include "core/clock.h"

#include <algorithm>
#include <utility>

namespace stonepot {

namespace {

// A few times what writing to one costs, so most of the time is left for other things than writing; 100 displays are
// at most 2 ms late.
constexpr std::chrono::microseconds timePerClient{20};
constexpr Milliseconds longestPause{50};

} // namespace

FanOut::FanOut(Deliver deliver, QObject* parent)
    : QObject(parent)
    , m_deliver(std::move(deliver))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &FanOut::flush);
}

void FanOut::add(const QString& tenant, const Events& events)
{
    m_waiting[tenant] += events;
    if (!m_pause.isActive()) {
        m_pause.start(0);
    }
}

void FanOut::flush()
{
    qsizetype clients = 0;
    for (const auto& [tenant, events] : std::exchange(m_waiting, {}).asKeyValueRange()) {
        clients += m_deliver(tenant, events);
    }
    const auto pause = std::chrono::duration_cast<Milliseconds>(clients * timePerClient);
    if (pause.count() > 0) {
        m_pause.start(std::min(pause, longestPause));
    }
}

} // namespace stonepot

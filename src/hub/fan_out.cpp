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

FanOut::FanOut(Begin begin, QObject* parent)
    : QObject(parent)
    , m_begin(std::move(begin))
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &FanOut::goOn);
}

void FanOut::add(const QString& tenant, const Events& events)
{
    m_waiting[tenant] += events;
    if (!m_next.isActive()) {
        m_next.start(0);
    }
}

void FanOut::goOn()
{
    if (m_rounds.empty()) {
        begin();
    }
    if (!m_rounds.empty() && !m_rounds.front().tellSome()) {
        m_rounds.pop_front();
    }
    if (m_rounds.empty()) {
        pause();
    } else {
        m_next.start(0);
    }
}

void FanOut::begin()
{
    m_clients = 0;
    for (const auto& [tenant, events] : std::exchange(m_waiting, {}).asKeyValueRange()) {
        m_clients += m_rounds.emplace_back(m_begin(tenant, events)).clients;
    }
}

void FanOut::flush()
{
    do {
        for (; !m_rounds.empty(); m_rounds.pop_front()) {
            while (m_rounds.front().tellSome()) {
            }
        }
        begin();
    } while (!m_rounds.empty());
    m_next.stop();
}

void FanOut::pause()
{
    const auto pause = std::chrono::duration_cast<Milliseconds>(m_clients * timePerClient);
    if (pause.count() > 0 || !m_waiting.isEmpty()) {
        m_next.start(std::min(pause, longestPause));
    }
}

} // namespace stonepot

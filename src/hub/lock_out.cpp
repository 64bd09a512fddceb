#include "hub/lock_out.h"

namespace stonepot {

namespace {

constexpr qsizetype forgetAt = 10'000;

} // namespace

LockOut::LockOut(Milliseconds time, const Clock& clock)
    : m_time(time)
    , m_clock(clock)
{
}

std::optional<Milliseconds> LockOut::tryOnce(const QString& subject, int allowed)
{
    const Milliseconds now = m_clock.monotonic();
    if (m_entries.size() >= forgetAt) {
        m_entries.removeIf([&](const auto& it) { return now - it.value().last >= m_time; });
    }
    Entry& entry = m_entries[subject];
    if (entry.tries > 0 && now - entry.last >= m_time) {
        entry = {};
    }
    if (entry.tries >= allowed) {
        return m_time - (now - entry.last);
    }
    ++entry.tries;
    entry.last = now;
    return std::nullopt;
}

void LockOut::succeeded(const QString& subject)
{
    m_entries.remove(subject);
}

} // namespace stonepot

// Says that limits were reached: each kind at most once a minute, with how often it happened meanwhile, so that an
// abuser cannot fill a disk with our words about it. Also the counters behind /metrics.
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QLatin1StringView>

namespace stonepot {

class LimitLog final {
public:
    explicit LimitLog(const Clock& clock);

    // `kind` is one of a fixed set, such as "header-time".
    void reached(QLatin1StringView kind, const QHostAddress& peer);

    [[nodiscard]] QHash<QLatin1StringView, qint64> counts() const;

private:
    struct Entry {
        qint64 total = 0;
        qint64 unsaid = 0;
        std::optional<Milliseconds> said;
    };
    const Clock& m_clock;
    QHash<QLatin1StringView, Entry> m_entries;
};

} // namespace stonepot

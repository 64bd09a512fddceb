// Counts tries in a row by subject ("device:till-1") and shuts a subject out for a while once there were too many.
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>
#include <optional>

namespace stonepot {

class LockOut final {
public:
    LockOut(Milliseconds time, const Clock& clock);

    // Counts a try before it is made, so that many at once are no way around. How long it must wait where the subject
    // is locked out.
    [[nodiscard]] std::optional<Milliseconds> tryOnce(const QString& subject, int allowed);
    void succeeded(const QString& subject);

private:
    struct Entry {
        int tries = 0;
        Milliseconds last{};
    };
    Milliseconds m_time;
    const Clock& m_clock;
    QHash<QString, Entry> m_entries;
};

} // namespace stonepot

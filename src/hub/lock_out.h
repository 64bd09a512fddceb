// Counts tries in a row by subject ("device:till-1") and shuts a subject out for a while once there were too many. Kept
// in the store, so a restart is no way around; counted before the try is made, so many at once are none either.
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <functional>
#include <optional>

namespace stonepot {

class CommandQueue;

// What a subject's record becomes by one more try, and how long it must wait instead where it is locked out. A clock
// that was set back shortens no wait.
struct CountedTry {
    QByteArray record;
    std::optional<Milliseconds> wait;
};
[[nodiscard]] CountedTry countTry(const std::optional<QByteArray>& record, int allowed, Milliseconds time, Instant now);

class LockOut final {
public:
    struct Subject {
        QString key;
        int allowed = 0;
    };

    LockOut(CommandQueue& queue, Milliseconds time, const Clock& clock);

    // One after the other until one must wait; Unavailable when it cannot be stored.
    void tryOnce(const QString& tenant, const QList<Subject>& subjects, const QObject* context,
                 std::function<void(Result<std::optional<Milliseconds>>)> callback);
    void succeeded(const QString& tenant, const QList<Subject>& subjects, const QObject* context);

private:
    CommandQueue& m_queue;
    Milliseconds m_time;
    const Clock& m_clock;
};

} // namespace stonepot

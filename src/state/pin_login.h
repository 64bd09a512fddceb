// The person at the till: checks PINs here where it can, asks the backend where it must, and never blocks.
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "state/staff_directory.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace stonepot {

// After so many wrong PINs in a row nobody may try for a while: ten thousand PINs are tried quickly.
class PinLock final {
public:
    static constexpr int allowedMistakes = 5;
    static constexpr Milliseconds lockedFor = std::chrono::seconds(60);

    explicit PinLock(const Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] bool isLocked() const;
    void wrongPin();
    void rightPin() { m_mistakes = 0; }

private:
    const Clock& m_clock;
    int m_mistakes = 0;
    std::optional<Milliseconds> m_lockedUntil; // monotonic
};

// Asks the backend whether this is the person's PIN, or with an empty id whose it is. Errors: Unauthorized or Forbidden
// when it said no, RateLimited when it wants no more tries, anything else when it could not be asked.
using OnlineLogin = std::function<QFuture<Result<StaffMember>>(const QString& staffId, const QString& pin)>;

class PinLogin final : public QObject {
    Q_OBJECT
public:
    explicit PinLogin(const Clock& clock, QObject* parent = nullptr);

    void setOnlineLogin(OnlineLogin ask) { m_ask = std::move(ask); }
    void setDirectory(const StaffDirectory& directory);
    [[nodiscard]] const StaffDirectory& directory() const { return m_directory; }
    // Before a backend that did not answer is asked again.
    void setPause(Milliseconds pause) { m_pause = pause; }
    void setMembers(const std::vector<StaffMember>& members);

    // Answers with succeeded or failed, once; while it is checking, further calls do nothing. A backend that does not
    // answer is asked three times before a PIN that nobody here can judge fails. A known PIN opens the
    // till at once and is put to the backend afterwards; when that refuses it, it opens the till no more.
    void logIn(const QString& staffId, const QString& pin);

signals:
    void succeeded(const stonepot::StaffMember& member);
    void failed(const QString& reasonCode); // "wrong_pin", "locked", "no_staff"
    void delayed();                         // the backend did not answer and is asked again
    void directoryChanged();                // to be stored, and shown

private:
    void change(StaffDirectory directory);
    void askBackend(const QString& staffId, const QString& pin);
    void verifyLater(const StaffMember& member, const QString& pin);
    void answered(const QString& staffId, const QString& pin, const Result<StaffMember>& answer);
    void askAgain(const QString& staffId, const QString& pin);
    void finish(const QString& reasonCode);

    QThreadPool m_hashing; // slow on purpose, and painting waits for the global pool
    PinLock m_lock;
    StaffDirectory m_directory;
    OnlineLogin m_ask;
    Milliseconds m_pause{1000};
    int m_unanswered = 0; // of the PIN that is being checked
    bool m_checking = false;
};

} // namespace stonepot

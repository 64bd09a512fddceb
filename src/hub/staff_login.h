// The people of a tenant and their log-ins. People are read from the store again and again, as devices are. A PIN's
// derivation runs on a thread of its own. Ten wrong PINs in a row lock out the device, and the person where one was
// named; a restart does not end that.
#pragma once

#include "hub/hub_settings.h"

#include "core/clock.h"
#include "hub/access_records.h"

#include <QJsonArray>
#include <QObject>
#include <functional>
#include <memory>

namespace stonepot {

struct Login {
    QString tenant;
    StaffRecord member;
    QString deviceId; // the paired one that it was made on; empty on an unknown one
    QString accessToken;
    QString refreshToken;
    Milliseconds expiresIn{};
};

struct PinAttempt {
    QString tenant;
    QString pin;
    QString staffId; // empty: whoever has this PIN
    QString deviceId;
    bool isPaired = false; // the device has shown its token
    QString address;       // of the device, which otherwise may claim to be any
};

class CommandQueue;

class StaffLogin final : public QObject {
    Q_OBJECT
public:
    StaffLogin(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent = nullptr);
    ~StaffLogin() override;

    void start(); // reads the people, and goes on reading

    // The people of the sample restaurant, with PINs that everybody knows.
    void addDemoStaff(const QString& tenant);

    [[nodiscard]] QList<StaffRecord> staff(const QString& tenant) const;

    // Unauthorized for a wrong PIN, RateLimited (with the time in `retryAfter`) when locked out.
    struct Refusal {
        Error error;
        std::optional<Milliseconds> retryAfter;
    };
    void logIn(const PinAttempt& attempt, const QObject* context,
               std::function<void(std::expected<Login, Refusal>)> callback);

    [[nodiscard]] Result<Login> refresh(const QString& refreshToken); // both tokens are new, the old ones are gone
    [[nodiscard]] Result<Login> find(const QString& accessToken);     // without its tokens
    void logOut(const QString& accessToken);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot

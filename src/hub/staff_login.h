// The people of a tenant and their log-ins. PINs are kept as PBKDF2-HMAC-SHA256 under a salt that a tenant's people
// share, so that a PIN without a name costs one derivation; it runs on a thread of its own. Ten wrong PINs in a row
// lock out the device, and the person where one was named.
#pragma once

#include "hub/hub_settings.h"

#include "core/clock.h"
#include "hub/command.h"

#include <QJsonArray>
#include <QObject>
#include <functional>
#include <memory>

namespace stonepot {

struct StaffMember {
    QString id;
    QString name;
    QString title; // what the tile says: "Server"
    Role role = Role::Cashier;
};

struct Login {
    QString tenant;
    StaffMember member;
    QString accessToken;
    QString refreshToken;
    Milliseconds expiresIn{};
};

struct PinAttempt {
    QString tenant;
    QString pin;
    QString staffId; // empty: whoever has this PIN
    QString deviceId;
    QString address; // of the device, which may claim to be any
};

[[nodiscard]] QString toWire(Role role);

class StaffLogin final : public QObject {
    Q_OBJECT
public:
    StaffLogin(const HubSettings& settings, const Clock& clock, QObject* parent = nullptr);
    ~StaffLogin() override;

    // The people of the sample restaurant, with PINs that everybody knows.
    void addDemoStaff(const QString& tenant);

    [[nodiscard]] QList<StaffMember> staff(const QString& tenant) const;

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

// The devices that may use a hub, by the tokens that pairing gave them. Reads them from the store again and again, so
// that what the command line changes beside a running hub holds within a second; asked from memory.
#pragma once

#include "core/clock.h"
#include "hub/access_records.h"
#include "hub/lock_out.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <expected>
#include <functional>

namespace stonepot {

class CommandQueue;
struct HubSettings;

class DeviceAccess final : public QObject {
    Q_OBJECT
public:
    struct Known {
        QString tenant;
        Device device;
    };
    struct Paired {
        Known known;
        QString token; // told once, kept nowhere
        Milliseconds expiresIn{};
    };
    struct Attempt {
        QString code;
        QString deviceId; // empty: the hub makes one
        QString name;     // empty: as the code says
        QString address;
    };

    DeviceAccess(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent = nullptr);

    void start(); // reads, and goes on reading

    // Unauthorized for a token that is unknown, expired or revoked; Unavailable until the devices were read.
    [[nodiscard]] Result<Known> find(const QString& token) const;

    // The hash of the token that is named so (proofKey), of a device that may connect now.
    [[nodiscard]] std::optional<QByteArray> tokenHash(const QByteArray& key) const;

    // Unauthorized for a wrong or old code; RateLimited, with the time, after too many.
    struct Refusal {
        Error error;
        std::optional<Milliseconds> retryAfter{};
    };
    void pair(const Attempt& attempt, const QObject* context,
              std::function<void(const std::expected<Paired, Refusal>&)> callback);

signals:
    // It was paired anew, revoked, or its time is over: what it has open must be closed.
    void deviceGone(const QString& tenant, const QString& deviceId);

private:
    using Callback = std::function<void(const std::expected<Paired, Refusal>&)>;
    void read();
    void take(const QString& tenant, const QList<Device>& devices);
    void tryCode(const QStringList& tenants, const Attempt& attempt, const QObject* context, const Callback& callback);
    void enrol(const QString& tenant, const Pairing& pairing, const Attempt& attempt, const QObject* context,
               const Callback& callback);

    CommandQueue& m_queue;
    const Clock& m_clock;
    Milliseconds m_tokenLife;
    int m_codeTries;
    LockOut m_lockOut;
    QTimer m_timer;
    QHash<QByteArray, Known> m_byToken; // by the token's hash
    QSet<QString> m_read;               // tenants
};

} // namespace stonepot

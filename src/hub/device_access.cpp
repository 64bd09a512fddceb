#include "hub/device_access.h"

#include "hub/command_queue.h"
#include "hub/hub_log.h"
#include "hub/hub_settings.h"
#include "hub/secrets.h"

#include "core/ids.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype maxNameLength = 200;

std::unexpected<DeviceAccess::Refusal> refused(ErrorCode code, const QString& what,
                                               std::optional<Milliseconds> retryAfter = {})
{
    return std::unexpected(DeviceAccess::Refusal{{code, {}, what}, retryAfter});
}

} // namespace

DeviceAccess::DeviceAccess(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_tokenLife(settings.deviceTokenLife)
    , m_codeTries(settings.limits.addressPinTries)
    , m_lockOut(queue, settings.limits.lockOutTime, clock)
{
    m_timer.setInterval(settings.accessPoll);
    connect(&m_timer, &QTimer::timeout, this, &DeviceAccess::read);
}

void DeviceAccess::start()
{
    read();
    m_timer.start();
}

void DeviceAccess::read()
{
    for (const QString& tenant : m_queue.tenants()) {
        m_queue.records(tenant, records::device, this, [this, tenant](const Result<QList<Record>>& found) {
            if (!found) {
                return; // what is known holds until the store answers again
            }
            QList<Device> devices;
            for (const Record& record : *found) {
                if (auto device = readDevice(record.value)) {
                    devices.append(*std::move(device));
                }
            }
            take(tenant, devices);
        });
    }
}

void DeviceAccess::take(const QString& tenant, const QList<Device>& devices)
{
    const Instant now = m_clock.now();
    QHash<QByteArray, Known> others;
    QHash<QByteArray, Device> before;
    for (const auto& [hash, known] : m_byToken.asKeyValueRange()) {
        if (known.tenant == tenant) {
            before.insert(hash, known.device);
        } else {
            others.insert(hash, known);
        }
    }
    for (const Device& device : devices) {
        if (now < device.expiresAt) {
            before.remove(device.tokenHash);
            others.insert(device.tokenHash, {tenant, device});
        }
    }
    m_byToken = std::move(others);
    m_read.insert(tenant);
    for (const Device& gone : std::as_const(before)) {
        qCInfo(lcHub).noquote() << "Device" << gone.id << "may not connect any more";
        emit deviceGone(tenant, gone.id);
    }
}

Result<DeviceAccess::Known> DeviceAccess::find(const QString& token) const
{
    const auto known = token.isEmpty() ? m_byToken.cend() : m_byToken.constFind(secretHash(token));
    if (known != m_byToken.cend() && m_clock.now() < known->device.expiresAt) {
        return *known;
    }
    if (m_read.size() < m_queue.tenants().size()) {
        return fail(ErrorCode::Unavailable, {}, u"The hub is starting"_s);
    }
    return fail(ErrorCode::Unauthorized, {}, u"This token is not valid"_s);
}

std::optional<QByteArray> DeviceAccess::tokenHash(const QByteArray& key) const
{
    for (const auto& [hash, known] : m_byToken.asKeyValueRange()) {
        if (proofKey(hash) == key && m_clock.now() < known.device.expiresAt) {
            return hash;
        }
    }
    return std::nullopt;
}

void DeviceAccess::pair(const Attempt& attempt, const QObject* context, Callback callback)
{
    const QStringList tenants = m_queue.tenants();
    // A code has no tenant before it is known; the tries of an address are kept with the first.
    m_lockOut.tryOnce(
        tenants.first(), {{u"pairing:"_s + attempt.address, m_codeTries}}, context,
        [this, tenants, attempt, context,
         callback = std::move(callback)](const Result<std::optional<Milliseconds>>& wait) {
            if (!wait) {
                callback(std::unexpected(Refusal{wait.error()}));
            } else if (*wait) {
                callback(refused(ErrorCode::RateLimited, u"Too many wrong codes; wait before the next try"_s, *wait));
            } else {
                tryCode(tenants, attempt, context, callback);
            }
        });
}

void DeviceAccess::tryCode(const QStringList& tenants, const Attempt& attempt, const QObject* context,
                           const Callback& callback)
{
    if (tenants.isEmpty()) {
        callback(refused(ErrorCode::Unauthorized, u"This code is not valid (any more)"_s));
        return;
    }
    const QString key = QString::fromLatin1(secretHash(normalisedCode(attempt.code)).toHex());
    // Taken out in the same breath, so that it is good once; written before the callback comes.
    const auto taken = std::make_shared<std::optional<Pairing>>();
    const auto take = [taken](const std::optional<QByteArray>& record) -> Result<std::optional<QByteArray>> {
        *taken = record ? readPairing(*record) : std::nullopt;
        return std::nullopt;
    };
    m_queue.changeRecord(
        tenants.first(), records::pairing, key, take, context,
        [this, tenants, attempt, context, callback, taken](const Result<std::optional<QByteArray>>& done) {
            if (!done) {
                callback(std::unexpected(Refusal{done.error()}));
            } else if (*taken && m_clock.now() < (*taken)->expiresAt) {
                enrol(tenants.first(), **taken, attempt, context, callback);
            } else {
                tryCode(tenants.sliced(1), attempt, context, callback);
            }
        });
}

void DeviceAccess::enrol(const QString& tenant, const Pairing& pairing, const Attempt& attempt, const QObject* context,
                         const Callback& callback)
{
    Paired paired{.known = {tenant, {}}, .token = newToken(), .expiresIn = m_tokenLife};
    Device& device = paired.known.device;
    device.id = isValidId(attempt.deviceId) ? attempt.deviceId : newUuidV7(m_clock.now());
    device.name = attempt.name.isEmpty() ? pairing.name : attempt.name.left(maxNameLength);
    device.role = pairing.role;
    device.tokenHash = secretHash(paired.token);
    device.pairedAt = m_clock.now();
    device.expiresAt = device.pairedAt + m_tokenLife;
    const QByteArray record = toRecord(device);
    m_queue.changeRecord(
        tenant, records::device, device.id,
        [record](const std::optional<QByteArray>&) -> Result<std::optional<QByteArray>> { return record; }, context,
        [this, tenant, paired, attempt, callback](const Result<std::optional<QByteArray>>& stored) {
            if (!stored) {
                callback(std::unexpected(Refusal{stored.error()}));
                return;
            }
            qCInfo(lcHub).noquote() << "Device" << paired.known.device.id << "was paired as"
                                    << toWire(paired.known.device.role);
            m_byToken.insert(paired.known.device.tokenHash, paired.known);
            m_lockOut.succeeded(m_queue.tenants().first(), {{u"pairing:"_s + attempt.address, 0}}, this);
            callback(paired);
        });
}

} // namespace stonepot

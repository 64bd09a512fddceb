#include "device_identity.h"

#include "pairing.h"

#include "core/ids.h"
#include "net/http_client.h"
#include "storage/device_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString deviceSetting = u"deviceId"_s;
const QString tokenSetting = u"deviceToken"_s;
const QString codeSetting = u"pairedWith"_s;              // a hash of the code that the token was for
const QString pairedSetting = u"pairedAt"_s;              // milliseconds of the wall clock
constexpr auto freshToken = std::chrono::hours(24 * 180); // a hub's lasts twice as long
const QString movedSetting = u"hubMoved"_s;               // from where it was said to be, to where it was found

QByteArray hashOf(const QString& code)
{
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toHex();
}

// A code is good once: whoever is started with it again has been paired by it.
Result<QString> codeToUse(const Composition::Config& config, DeviceStore& storage, const Clock& clock)
{
    const auto token = storage.setting(tokenSetting).result();
    const bool paired = token && !token->isEmpty();
    if (!config.pairingCode.isEmpty()) {
        const auto usedCode = storage.setting(codeSetting).result();
        const bool used = paired && usedCode && *usedCode == hashOf(config.pairingCode);
        return used ? QString() : config.pairingCode;
    }
    if (!config.makeCode) {
        return QString();
    }
    const auto stored = storage.setting(pairedSetting).result();
    const Instant pairedAt{Milliseconds(stored ? stored->toLongLong() : 0)};
    return paired && clock.now() - pairedAt < freshToken ? QString() : config.makeCode();
}

} // namespace

QString deviceName(const QString& wanted, DeviceStore& storage, const Clock& clock)
{
    if (!wanted.isEmpty()) {
        static_cast<void>(storage.saveSetting(deviceSetting, wanted.toUtf8()));
        return wanted;
    }
    if (const auto stored = storage.setting(deviceSetting).result(); stored && !stored->isEmpty()) {
        return QString::fromUtf8(*stored);
    }
    const QString fresh = u"device-"_s + newUuidV7(clock.now());
    static_cast<void>(storage.saveSetting(deviceSetting, fresh.toUtf8()));
    return fresh;
}

Addresses knownAddresses(const Addresses& given, DeviceStore& storage)
{
    const auto stored = storage.setting(movedSetting).result();
    const QJsonObject moved = stored ? QJsonDocument::fromJson(*stored).object() : QJsonObject();
    const QString hub = moved.value("to"_L1).toString();
    const bool holds = !hub.isEmpty() && moved.value("from"_L1).toString() == given.webSocket.toString();
    return holds ? addressesOfHub(hub, given.tenant).value_or(given) : given;
}

Result<QByteArray> deviceToken(const Composition::Config& config, const QString& deviceId, DeviceStore& storage,
                               const Clock& clock)
{
    const auto code = codeToUse(config, storage, clock);
    if (!code) {
        return std::unexpected(code.error());
    }
    if (code->isEmpty()) {
        return storage.setting(tokenSetting).result();
    }
    HttpClient http(config.addresses.api, {}, config.link.tls);
    const auto token = pairDevice(http, *code, deviceId, config.addresses.tenant);
    if (token) {
        static_cast<void>(storage.saveSetting(codeSetting, hashOf(*code)));
        static_cast<void>(
            storage.saveSetting(pairedSetting, QByteArray::number(clock.now().time_since_epoch().count())));
        if (const Status saved = saveToken(storage, *token).result(); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return token;
}

QFuture<Status> saveToken(DeviceStore& storage, const QByteArray& token)
{
    return storage.saveSetting(tokenSetting, token);
}

void saveMove(DeviceStore& storage, const Addresses& given, const QString& hub)
{
    const QJsonObject moved{{u"from"_s, given.webSocket.toString()}, {u"to"_s, hub}};
    static_cast<void>(storage.saveSetting(movedSetting, QJsonDocument(moved).toJson(QJsonDocument::Compact)));
}

Status keepPairing(const QString& dataDir, const QString& deviceId, const QByteArray& token, const Clock& clock)
{
    const auto storage = DeviceStore::open(dataDir, clock);
    if (!storage) {
        return std::unexpected(storage.error());
    }
    const Status named = (*storage)->saveSetting(deviceSetting, deviceId.toUtf8()).result();
    return named ? saveToken(**storage, token).result() : named;
}

} // namespace stonepot

#include "local_hub.h"

#include "hub_thread.h"

#include "hub/cli/access.h"
#include "hub/cli/operations.h"
#include "hub/key_file.h"
#include "storage/whole_file.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

HubOptions optionsOf(const QString& folder)
{
    const QDir dir(folder);
    HubOptions options;
    options.database = dir.filePath(u"hub.db"_s);
    options.keyFile = dir.filePath(u"hub.key"_s);
    options.tenants = {LocalHub::tenant};
    return options;
}

Status makeFresh(const QString& folder)
{
    QDir dir(folder);
    if (dir.exists()) {
        const QString aside =
            folder + u".before-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz"_s);
        if (!dir.rename(folder, aside)) {
            return fail(ErrorCode::StorageFailed, folder, u"It cannot be renamed to %1."_s.arg(aside));
        }
    }
    return QDir().mkpath(folder) ? Status() : fail(ErrorCode::StorageFailed, folder, u"The folder cannot be made."_s);
}

} // namespace

bool LocalHub::isAvailable()
{
    return true;
}

Status LocalHub::make(const QString& folder, const Menu& menu, const std::vector<SetupPerson>& people)
{
    if (const Status fresh = makeFresh(folder); !fresh) {
        return fresh;
    }
    HubOptions options = optionsOf(folder);
    options.file = QDir(folder).filePath(u"menu.json"_s);
    if (const Status written = writeWholeFile(options.file, QJsonDocument(toJson(menu)).toJson()); !written) {
        return written;
    }
    if (const Status imported = importMenu(options); !imported) {
        return imported;
    }
    for (const SetupPerson& person : people) {
        if (person.name.trimmed().isEmpty()) {
            continue;
        }
        options.name = person.name.trimmed();
        options.role = person.isManager ? u"manager"_s : u"cashier"_s;
        QByteArray pin = person.pin.toUtf8();
        QByteArray said;
        QBuffer in(&pin);
        QBuffer out(&said);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        if (const Status added = addStaff(options, in, out); !added) {
            return added;
        }
    }
    return {};
}

Result<std::unique_ptr<LocalHub>> LocalHub::start(const QString& folder, quint16 port, bool shared, const Clock& clock)
{
    const HubOptions options = optionsOf(folder);
    auto pepper = loadOrMakeKey(options.keyFile);
    if (!pepper) {
        return std::unexpected(pepper.error());
    }
    RunningHub::Settings settings;
    settings.server.port = port;
    if (shared) {
        settings.server.address = QHostAddress::Any;
    }
    settings.server.pepper = *std::move(pepper);
    settings.database = options.database;
    settings.tenants = options.tenants;
    auto hub = HubThread::start(settings, clock);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    std::unique_ptr<LocalHub> local(new LocalHub);
    local->m_hub = std::move(*hub);
    return local;
}

Result<QString> LocalHub::pairingCode(const QString& folder, const QString& role)
{
    HubOptions options = optionsOf(folder);
    options.role = role == "kds"_L1 ? u"kitchen"_s : role == "board"_L1 ? u"board"_s : u"cashier"_s;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Status made = pairDevice(options, out);
    return made ? Result<QString>(QString::fromLatin1(out.data()).trimmed()) : std::unexpected(made.error());
}

Result<std::vector<NamedChoice>> LocalHub::devices(const QString& folder)
{
    const auto paired = pairedDevices(optionsOf(folder));
    if (!paired) {
        return std::unexpected(paired.error());
    }
    std::vector<NamedChoice> named;
    for (const Device& device : *paired) {
        named.push_back({device.id, device.name.isEmpty() ? device.id : device.name});
    }
    return named;
}

Status LocalHub::revoke(const QString& folder, const QString& deviceId)
{
    HubOptions options = optionsOf(folder);
    options.subject = deviceId;
    return revokeDevice(options);
}

LocalHub::~LocalHub() = default;

} // namespace stonepot

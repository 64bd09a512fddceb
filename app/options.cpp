#include "options.h"

#include "core/ids.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Options", source);
}

void addCommon(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"ws-url"_s, text("WebSocket address of the backend, such as ws://hub:3001/ws."), text("address")},
        {u"api-url"_s, text("HTTP address of the backend, such as http://hub:3001/api."), text("address")},
        {u"backend-url"_s, text("Host and port of the backend, when the two above follow from it."), text("host")},
        {u"ca-file"_s,
         text("Certificates (PEM) to trust instead of the system's, when the backend has one of its own."),
         text("file")},
        {u"pin-sha256"_s, text("Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal."),
         text("hash")},
        {u"tenant"_s, text("Which restaurant of the backend this is (default: demo)."), text("id")},
        {u"data-dir"_s, text("Folder for what this device stores."), text("folder")},
        {u"device"_s, text("Name of this device; its last letter or number names its orders: till-b makes B-001."),
         text("name")},
        {u"station"_s,
         text("Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the "
              "kitchen."),
         text("ids")},
        {u"pair"_s, text("Join a hub with the code that stonepot-hub pair printed; needed once."), text("code")},
        {{u"h"_s, u"help"_s}, text("Say this and end.")},
        {{u"v"_s, u"version"_s}, text("Say the version and end.")},
    });
}

// Of the agent, which is no board.
Result<DeviceRole> roleNamed(const QString& name)
{
    const auto role = roleFromWire(name);
    if (!role || *role == DeviceRole::Board) {
        return fail(ErrorCode::ValidationError, u"--role"_s, u"expected pos or kds"_s);
    }
    return *role;
}

} // namespace

QString wireRole(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Till:
        return u"pos"_s;
    case DeviceRole::Kitchen:
        return u"kds"_s;
    case DeviceRole::Board:
        return u"board"_s;
    }
    return {};
}

std::optional<DeviceRole> roleFromWire(const QString& name)
{
    for (const auto role : {DeviceRole::Till, DeviceRole::Kitchen, DeviceRole::Board}) {
        if (name == wireRole(role)) {
            return role;
        }
    }
    return std::nullopt;
}

Result<Options> parseOptions(Program program, const QStringList& arguments)
{
    const bool agent = program == Program::Agent;
    const QString name = agent ? u"stonepot-agent"_s : u"stonepot"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(agent ? text("A till or kitchen display without a screen: JSON lines in and out.")
                                           : text("Till and kitchen display of a restaurant."));
    addCommon(parser);
    if (agent) {
        parser.addOption({u"role"_s, text("What to be: pos (default) or kds."), u"pos|kds"_s, u"pos"_s});
    } else {
        parser.addOptions({
            {u"kds"_s, text("Be the kitchen display.")},
            {u"board"_s, text("Be the screen that calls orders to guests.")},
            {u"demo"_s, text("Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).")},
            {u"tour"_s, text("With --demo: sell one order by itself and leave screenshots in the folder."),
             text("folder")},
            {u"fullscreen"_s, text("Fill the screen.")},
        });
    }

    if (!parser.parse(QStringList{name} + arguments)) {
        return fail(ErrorCode::ValidationError, {}, parser.errorText());
    }
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty()) {
        return fail(ErrorCode::ValidationError, {}, u"Unexpected argument '%1'."_s.arg(extra.first()));
    }
    Options options;
    if (parser.isSet(u"help"_s)) {
        options.answer = parser.helpText();
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.answer = name + u' ' + QStringLiteral(STONEPOT_VERSION) + u'\n';
        return options;
    }
    options.addresses = {parser.value(u"ws-url"_s), parser.value(u"api-url"_s), parser.value(u"backend-url"_s),
                         parser.value(u"tenant"_s)};
    options.tls = {parser.value(u"ca-file"_s), parser.value(u"pin-sha256"_s)};
    options.dataDir = parser.value(u"data-dir"_s);
    options.device = parser.value(u"device"_s);
    options.station = parser.value(u"station"_s);
    options.pairingCode = parser.value(u"pair"_s);
    if (!options.device.isEmpty() && !isValidId(options.device)) {
        return fail(ErrorCode::ValidationError, u"--device"_s,
                    u"a device's name has no spaces, quotes or backslashes"_s);
    }
    if (agent) {
        const auto role = roleNamed(parser.value(u"role"_s));
        if (!role) {
            return std::unexpected(role.error());
        }
        options.role = *role;
        return options;
    }
    if (parser.isSet(u"kds"_s) && parser.isSet(u"board"_s)) {
        return fail(ErrorCode::ValidationError, {}, u"--kds and --board are two screens; choose one."_s);
    }
    options.role = parser.isSet(u"kds"_s)     ? DeviceRole::Kitchen
                   : parser.isSet(u"board"_s) ? DeviceRole::Board
                                              : DeviceRole::Till;
    options.demo = parser.isSet(u"demo"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.fullscreen = parser.isSet(u"fullscreen"_s);
    if (options.demo && options.role != DeviceRole::Till) {
        return fail(ErrorCode::ValidationError, {}, u"--demo shows both screens; leave out --kds and --board."_s);
    }
    if (parser.isSet(u"tour"_s) && !options.demo) {
        return fail(ErrorCode::ValidationError, u"--tour"_s, u"needs --demo"_s);
    }
    return options;
}

QString defaultDataDir(DeviceRole role)
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stonepot"_s;
    switch (role) {
    case DeviceRole::Till:
        return base + u"/till"_s;
    case DeviceRole::Kitchen:
        return base + u"/kitchen"_s;
    case DeviceRole::Board:
        return base + u"/board"_s;
    }
    return base;
}

} // namespace stonepot

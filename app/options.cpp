#include "options.h"

#include "core/ids.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What QCommandLineParser says by itself: Qt's own translations are not shipped.
[[maybe_unused]] constexpr std::array parserWords{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'.")};

void addCommon(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"ws-url"_s, CommandLine::tr("WebSocket address of the backend, such as ws://hub:3001/ws."),
         CommandLine::tr("address")},
        {u"api-url"_s, CommandLine::tr("HTTP address of the backend, such as http://hub:3001/api."),
         CommandLine::tr("address")},
        {u"backend-url"_s, CommandLine::tr("Host and port of the backend, when the two above follow from it."),
         CommandLine::tr("host")},
        {u"ca-file"_s,
         CommandLine::tr("Certificates (PEM) to trust instead of the system's, when the backend has one of its own."),
         CommandLine::tr("file")},
        {u"pin-sha256"_s,
         CommandLine::tr("Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal."),
         CommandLine::tr("hash")},
        {u"tenant"_s, CommandLine::tr("Which restaurant of the backend this is (default: demo)."),
         CommandLine::tr("id")},
        {u"data-dir"_s, CommandLine::tr("Folder for what this device stores."), CommandLine::tr("folder")},
        {u"device"_s,
         CommandLine::tr("Name of this device; its last letter or number names its orders: till-b makes B-001."),
         CommandLine::tr("name")},
        {u"station"_s,
         CommandLine::tr(
             "Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the "
             "kitchen."),
         CommandLine::tr("ids")},
        {u"pair"_s, CommandLine::tr("Join a hub with the code that stonepot-hub pair printed; needed once."),
         CommandLine::tr("code")},
        {{u"h"_s, u"help"_s}, CommandLine::tr("Say this and end.")},
        {{u"v"_s, u"version"_s}, CommandLine::tr("Say the version and end.")},
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
    parser.setApplicationDescription(
        agent ? CommandLine::tr("A till or kitchen display without a screen: JSON lines in and out.")
              : CommandLine::tr("Till and kitchen display of a restaurant."));
    addCommon(parser);
    if (agent) {
        parser.addOption({u"role"_s, CommandLine::tr("What to be: pos (default) or kds."), u"pos|kds"_s, u"pos"_s});
    } else {
        parser.addOptions({
            {u"kds"_s, CommandLine::tr("Be the kitchen display.")},
            {u"board"_s, CommandLine::tr("Be the screen that calls orders to guests.")},
            {u"demo"_s,
             CommandLine::tr("Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).")},
            {u"tour"_s, CommandLine::tr("With --demo: sell one order by itself and leave screenshots in the folder."),
             CommandLine::tr("folder")},
            {u"fullscreen"_s, CommandLine::tr("Fill the screen.")},
            {u"dev"_s, CommandLine::tr("Show the address and all other details of the link on a till.")},
        });
    }

    if (!parser.parse(QStringList{name} + arguments)) {
        return fail(ErrorCode::ValidationError, {}, parser.errorText());
    }
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty()) {
        return fail(ErrorCode::ValidationError, {}, CommandLine::tr("Unexpected argument '%1'.").arg(extra.first()));
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
                    CommandLine::tr("a device's name has no spaces, quotes or backslashes"));
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
        return fail(ErrorCode::ValidationError, {}, CommandLine::tr("--kds and --board are two screens; choose one."));
    }
    options.role = parser.isSet(u"kds"_s)     ? DeviceRole::Kitchen
                   : parser.isSet(u"board"_s) ? DeviceRole::Board
                                              : DeviceRole::Till;
    options.demo = parser.isSet(u"demo"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.fullscreen = parser.isSet(u"fullscreen"_s);
    options.development = parser.isSet(u"dev"_s);
    if (options.demo && options.role != DeviceRole::Till) {
        return fail(ErrorCode::ValidationError, {},
                    CommandLine::tr("--demo shows both screens; leave out --kds and --board."));
    }
    if (parser.isSet(u"tour"_s) && !options.demo) {
        return fail(ErrorCode::ValidationError, u"--tour"_s, CommandLine::tr("needs --demo"));
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

#include "hub/cli/hub_options.h"

#include "core/ids.h"
#include "hub/cli/hub_config.h"

#include <QCommandLineParser>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using Verb = HubOptions::Verb;

struct VerbName {
    QLatin1StringView words;
    Verb verb;
    QLatin1StringView argument; // "FILE", "ID", or none
    QLatin1StringView help;
};

constexpr std::array verbs{
    VerbName{"serve"_L1, Verb::Serve, {}, "Serve tills and kitchen displays until SIGTERM (the default)."_L1},
    VerbName{"export"_L1, Verb::Export, {}, "Write every order of a tenant to standard output, one JSON line each."_L1},
    VerbName{
        "verify"_L1, Verb::Verify, {}, "Check that no event was changed, removed or added behind the hub's back."_L1},
    VerbName{"backup"_L1, Verb::Backup, "FILE"_L1,
             "Write a consistent copy of the database to FILE; the hub may go on meanwhile."_L1},
    VerbName{"restore"_L1, Verb::Restore, "FILE"_L1,
             "Put the copy in FILE in the database's place; the hub must not run."_L1},
    VerbName{"menu import"_L1, Verb::MenuImport, "FILE"_L1,
             "Replace a tenant's menu by the one in FILE: JSON, or a table whose name ends in .csv."_L1},
    VerbName{"menu export"_L1, Verb::MenuExport, {}, "Write a tenant's menu to standard output."_L1},
    VerbName{
        "pair"_L1, Verb::Pair, {}, "Print a code by which one device may join, for ten minutes (--role, --name)."_L1},
    VerbName{"device list"_L1, Verb::DeviceList, {}, "List a tenant's paired devices."_L1},
    VerbName{"device revoke"_L1, Verb::DeviceRevoke, "ID"_L1, "Shut a device out, at once."_L1},
    VerbName{"staff add"_L1,
             Verb::StaffAdd,
             {},
             "Add a person (--name, --role, --title); reads the PIN from standard input."_L1},
    VerbName{"staff list"_L1, Verb::StaffList, {}, "List a tenant's people."_L1},
    VerbName{"staff remove"_L1, Verb::StaffRemove, "ID"_L1, "Remove a person, and end their log-ins."_L1},
};

constexpr auto onlyTyped = HubOption::Place::CommandLine;

constexpr auto optionTable = std::to_array<HubOption>({
    {"config"_L1, "file"_L1,
     "File with more of these options, name = value a line; what is given here counts over it."_L1, onlyTyped},
    {"listen"_L1, "address:port"_L1,
     "Where to listen (default: 127.0.0.1:3001); port 0 takes a free one, which is then printed."_L1},
    {"db"_L1, "file"_L1, "Database file (default: stonepot-hub.db)."_L1},
    {"tenant"_L1, "id"_L1, "Restaurant to serve (default: demo); may be given several times."_L1},
    {"menu"_L1, "file"_L1,
     "Menu file to serve, for all tenants or as TENANT=FILE for one; may be given several times."_L1},
    {"tls-cert"_L1, "file"_L1, "Certificate chain, PEM."_L1},
    {"tls-key"_L1, "file"_L1, "Its private key, PEM."_L1},
    {"allow-origin"_L1, "origin"_L1,
     "Origin that browsers may come from (default: none); may be given several times."_L1},
    {"require-tokens"_L1, {}, "Let only paired devices in on a loopback address too, as behind a proxy."_L1},
    {"no-announce"_L1, {}, "Do not answer programs on the network that look for a hub."_L1},
    {"key-file"_L1, "file"_L1,
     "The hub's own secret (default: the database's name with .key); made when it is not there."_L1},
    {"name"_L1, "name"_L1, "Of the device or person; of the shop, for its first menu from a table."_L1, onlyTyped},
    {"currency"_L1, "code"_L1, "Of a first menu that comes from a table: EUR."_L1, onlyTyped},
    {"role"_L1, "role"_L1, "Of the device or person: cashier (default), kitchen, board, manager or payments."_L1,
     onlyTyped},
    {"title"_L1, "title"_L1, "Of a person, as the log-in shows it: Server."_L1, onlyTyped},
    {"demo-staff"_L1, {}, "Let the sample restaurant's people log in, with PINs that everybody knows."_L1},
    {"limit"_L1, "name=number"_L1, "One limit, such as message-bytes=65536; may be given several times."_L1},
});

void addOptions(QCommandLineParser& parser)
{
    for (const HubOption& each : optionTable) {
        parser.addOption({QString(each.name), QString(each.help), QString(each.value)});
    }
    parser.addOption({{u"h"_s, u"help"_s}, u"Say this and end."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Say the version and end."_s});
}

QString helpText(const QCommandLineParser& parser)
{
    QString text =
        u"Usage: stonepot-hub [command] [options]\n\nThe backend of one or more restaurants.\n\nCommands:\n"_s;
    for (const VerbName& each : verbs) {
        const QString words = (QString(each.words) + u' ' + each.argument).trimmed();
        text += u"  %1 %2\n"_s.arg(words, -18).arg(each.help);
    }
    const QString generated = parser.helpText();
    return text + u'\n' + generated.sliced(generated.indexOf("Options:"_L1));
}

Status invalid(const QString& option, const QString& what)
{
    return fail(ErrorCode::ValidationError, option, what);
}

Status readVerb(QStringList words, HubOptions& options)
{
    if (words.isEmpty()) {
        return {};
    }
    const auto named = std::ranges::find_if(verbs, [&words](const VerbName& each) {
        const QStringList name = QString(each.words).split(u' ');
        return words.mid(0, name.size()) == name;
    });
    if (named == verbs.end()) {
        return invalid({}, u"There is no command \"%1\"."_s.arg(words.join(u' ')));
    }
    words = words.mid(QString(named->words).count(u' ') + 1);
    options.verb = named->verb;
    if (!named->argument.isEmpty()) {
        const bool isFile = named->argument == "FILE"_L1;
        if (words.isEmpty()) {
            return invalid(named->words, isFile ? u"it needs the name of a file"_s : u"it needs an id"_s);
        }
        (isFile ? options.file : options.subject) = words.takeFirst();
    }
    return words.isEmpty() ? Status() : invalid({}, u"Unexpected argument \"%1\"."_s.arg(words.first()));
}

Status readListen(const QString& value, HubSettings& settings)
{
    const qsizetype colon = value.lastIndexOf(u':');
    QString address = value.first(std::max<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.sliced(1).chopped(1);
    }
    bool isNumber = false;
    settings.port = QStringView(value).sliced(colon + 1).toUShort(&isNumber);
    settings.address = address == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
    if (colon < 0 || !isNumber || settings.address.isNull()) {
        return invalid(u"--listen"_s, u"\"%1\" is not an address and a port, such as 127.0.0.1:3001"_s.arg(value));
    }
    return {};
}

Status readTenants(const QStringList& values, HubOptions& options)
{
    for (const QString& tenant : values) {
        if (!isValidTenantId(tenant)) {
            return invalid(u"--tenant"_s, u"\"%1\" is not 1 to 64 letters, digits, _ or -"_s.arg(tenant));
        }
    }
    if (!values.isEmpty()) {
        options.tenants = values;
        options.tenants.removeDuplicates();
    }
    return {};
}

Status readMenus(const QStringList& values, HubOptions& options)
{
    for (const QString& value : values) {
        const qsizetype equals = value.indexOf(u'=');
        const QString tenant = value.first(std::max<qsizetype>(equals, 0));
        if (isValidTenantId(tenant)) {
            if (!options.tenants.contains(tenant)) {
                return invalid(u"--menu"_s, u"there is no --tenant \"%1\""_s.arg(tenant));
            }
            options.menus.append({tenant, value.sliced(equals + 1)});
        } else {
            options.menus.append({{}, value});
        }
    }
    return {};
}

Status readLimits(const QStringList& values, HubLimits& limits)
{
    for (const QString& value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 0) {
            return invalid(u"--limit"_s,
                           u"\"%1\" is not a name and a number, such as message-bytes=65536"_s.arg(value));
        }
        if (const Status set = setLimit(limits, value.first(equals), value.sliced(equals + 1)); !set) {
            return invalid(u"--limit"_s, set.error().text());
        }
    }
    return {};
}

Status readOptions(const QCommandLineParser& parser, HubOptions& options)
{
    if (parser.isSet(u"listen"_s)) {
        if (const Status status = readListen(parser.value(u"listen"_s), options.server); !status) {
            return status;
        }
    }
    if (parser.isSet(u"db"_s)) {
        options.database = parser.value(u"db"_s);
    }
    options.server.tlsCertificate = parser.value(u"tls-cert"_s);
    options.server.tlsKey = parser.value(u"tls-key"_s);
    options.server.allowedOrigins = parser.values(u"allow-origin"_s);
    options.server.requireTokens = parser.isSet(u"require-tokens"_s);
    const bool isFile = !options.database.contains("://"_L1);
    options.keyFile = parser.isSet(u"key-file"_s) ? parser.value(u"key-file"_s)
                      : isFile                    ? options.database + u".key"_s
                                                  : u"stonepot-hub.key"_s;
    options.server.announce = !parser.isSet(u"no-announce"_s);
    options.name = parser.value(u"name"_s);
    options.currency = parser.value(u"currency"_s);
    options.title = parser.value(u"title"_s);
    if (parser.isSet(u"role"_s)) {
        options.role = parser.value(u"role"_s);
    }
    options.server.demoStaff = parser.isSet(u"demo-staff"_s);
    if (const Status status = readTenants(parser.values(u"tenant"_s), options); !status) {
        return status;
    }
    if (const Status status = readMenus(parser.values(u"menu"_s), options); !status) {
        return status;
    }
    return readLimits(parser.values(u"limit"_s), options.server.limits);
}

} // namespace

std::span<const HubOption> hubOptions()
{
    return optionTable;
}

Result<HubOptions> parseHubOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const QStringList program{u"stonepot-hub"_s};
    if (!parser.parse(program + arguments)) {
        return fail(ErrorCode::ValidationError, {}, parser.errorText());
    }
    if (parser.isSet(u"config"_s)) {
        const auto configured = readHubConfig(parser.value(u"config"_s));
        if (!configured) {
            return std::unexpected(configured.error());
        }
        parser.parse(program + *configured + arguments); // the last of several counts
    }
    HubOptions options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.verb = Verb::Answer;
        options.answer =
            parser.isSet(u"help"_s) ? helpText(parser) : u"stonepot-hub %1\n"_s.arg(QLatin1String(STONEPOT_VERSION));
        return options;
    }
    if (const Status status = readVerb(parser.positionalArguments(), options); !status) {
        return std::unexpected(status.error());
    }
    if (const Status status = readOptions(parser, options); !status) {
        return std::unexpected(status.error());
    }
    return options;
}

} // namespace stonepot

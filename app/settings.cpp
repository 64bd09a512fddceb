#include "settings.h"

#include "core/ids.h"

#include <QFile>
#include <QProcessEnvironment>
#include <optional>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 maxDotEnv = 64 * 1024;

QString unquoted(QString value)
{
    const bool quoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    if (quoted) {
        return value.mid(1, value.size() - 2);
    }
    const qsizetype comment = value.indexOf(u" #"_s);
    return comment < 0 ? value : value.left(comment).trimmed();
}

// A setting that was found, and what to call it when it is wrong.
struct Found {
    QString name;
    QString value;
};

std::optional<Found> find(const QString& key, const QString& optionName, const QString& optionValue,
                          const Variables& environment, const Variables& dotEnv)
{
    if (!optionValue.isEmpty()) {
        return Found{optionName, optionValue};
    }
    for (const Variables* source : {&environment, &dotEnv}) {
        for (const QLatin1StringView prefix : {"STONEPOT_"_L1, "VITE_"_L1}) {
            const QString name = prefix + key;
            if (const QString value = source->value(name); !value.isEmpty()) {
                return Found{name, value};
            }
        }
    }
    return std::nullopt;
}

Result<QUrl> address(const Found& setting, QLatin1StringView plain, QLatin1StringView secure)
{
    QString text = setting.value.trimmed();
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != plain && url.scheme() != secure)) {
        return fail(ErrorCode::ValidationError, setting.name,
                    u"expected an address that begins with %1:// or %2://"_s.arg(plain, secure));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(ErrorCode::ValidationError, setting.name, u"an address holds no user, query or fragment"_s);
    }
    return url;
}

} // namespace

Variables parseDotEnv(const QByteArray& text)
{
    Variables variables;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString line : lines) {
        line = line.trimmed();
        if (line.startsWith(u"export "_s)) {
            line = line.mid(7).trimmed();
        }
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals < 1) {
            continue;
        }
        variables.insert(line.left(equals).trimmed(), unquoted(line.mid(equals + 1).trimmed()));
    }
    return variables;
}

Variables readDotEnv(const QString& folder)
{
    QFile file(folder + u"/.env"_s);
    return file.open(QIODevice::ReadOnly) ? parseDotEnv(file.read(maxDotEnv)) : Variables{};
}

Variables processEnvironment()
{
    Variables variables;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& key : environment.keys()) {
        variables.insert(key, environment.value(key));
    }
    return variables;
}

Result<Addresses> resolveAddresses(const AddressOptions& options, const Variables& environment, const Variables& dotEnv)
{
    const bool hostGiven = !options.backendUrl.isEmpty();
    const Variables none;
    const Variables& ownEnvironment = hostGiven ? none : environment;
    const Variables& ownDotEnv = hostGiven ? none : dotEnv;

    Addresses result;
    const auto tenant = find(u"TENANT_ID"_s, u"--tenant"_s, options.tenant, environment, dotEnv)
                            .value_or(Found{u"STONEPOT_TENANT_ID"_s, u"demo"_s});
    if (!isValidTenantId(tenant.value)) {
        return fail(ErrorCode::ValidationError, tenant.name, u"a tenant is 1 to 64 letters, digits, - or _"_s);
    }
    result.tenant = tenant.value;

    const Found host = find(u"BACKEND_URL"_s, u"--backend-url"_s, options.backendUrl, environment, dotEnv)
                           .value_or(Found{u"STONEPOT_BACKEND_URL"_s, u"localhost:3001"_s});
    const bool secure = host.value.startsWith(u"https://"_s);
    const QString bare = host.value.section(u"://"_s, -1);

    const Found api = find(u"BACKEND_API_URL"_s, u"--api-url"_s, options.apiUrl, ownEnvironment, ownDotEnv)
                          .value_or(Found{host.name, (secure ? u"https://"_s : u"http://"_s) + bare + u"/api"_s});
    const auto apiUrl = address(api, "http"_L1, "https"_L1);
    if (!apiUrl) {
        return std::unexpected(apiUrl.error());
    }
    result.api = *apiUrl;

    const Found ws = find(u"BACKEND_WS_URL"_s, u"--ws-url"_s, options.wsUrl, ownEnvironment, ownDotEnv)
                         .value_or(Found{host.name, (secure ? u"wss://"_s : u"ws://"_s) + bare + u"/ws"_s});
    auto wsUrl = address(ws, "ws"_L1, "wss"_L1);
    if (!wsUrl) {
        return std::unexpected(wsUrl.error());
    }
    wsUrl->setPath(wsUrl->path() + u"/restaurant-pos/"_s + result.tenant);
    result.webSocket = *wsUrl;
    return result;
}

Result<Addresses> addressesOfHub(const QString& hub, const QString& tenant)
{
    return resolveAddresses({.wsUrl = {}, .apiUrl = {}, .backendUrl = hub.trimmed(), .tenant = tenant}, {}, {});
}

QChar letterOfDevice(QStringView deviceId)
{
    const QStringView last = deviceId.mid(deviceId.lastIndexOf(u'-') + 1);
    if (last.size() == 1 && ((last[0] >= u'a' && last[0] <= u'z') || (last[0] >= u'A' && last[0] <= u'Z'))) {
        return last[0].toUpper();
    }
    const int number = last.toInt();
    return number >= 1 && number <= 26 ? QChar(u'A' + number - 1) : u'A';
}

} // namespace stonepot

#include "hub/cli/hub_config.h"

#include <QFile>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 maxSize = 64 * 1024;

constexpr QLatin1StringView withValue[] = {"listen"_L1,  "db"_L1,    "tenant"_L1,       "menu"_L1,    "tls-cert"_L1,
                                           "tls-key"_L1, "limit"_L1, "allow-origin"_L1, "key-file"_L1};
constexpr QLatin1StringView switches[] = {"require-tokens"_L1, "demo-staff"_L1};

bool contains(std::span<const QLatin1StringView> names, const QString& name)
{
    return std::ranges::any_of(names, [&name](QLatin1StringView each) { return each == name; });
}

} // namespace

Result<QStringList> readHubConfig(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ValidationError, name, file.errorString());
    }
    QStringList arguments;
    const QStringList lines = QString::fromUtf8(file.read(maxSize)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        const QString setting = line.first(equals < 0 ? line.size() : equals).trimmed();
        const QString value = equals < 0 ? QString() : line.sliced(equals + 1).trimmed();
        if (!contains(equals < 0 ? std::span<const QLatin1StringView>(switches) : withValue, setting) ||
            (equals >= 0 && value.isEmpty())) {
            return fail(ErrorCode::ValidationError, u"%1:%2"_s.arg(name).arg(i + 1),
                        u"\"%1\" is no setting with its value"_s.arg(line));
        }
        arguments.append(u"--"_s + setting + (equals < 0 ? value : u'=' + value));
    }
    return arguments;
}

} // namespace stonepot

#include "hub/cli/hub_config.h"

#include "hub/cli/hub_options.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 maxSize = 64 * 1024;

bool isSetting(const QString& name, bool hasValue)
{
    return std::ranges::any_of(hubOptions(), [&](const HubOption& each) {
        return each.name == name && each.place == HubOption::Place::Anywhere && each.value.isEmpty() != hasValue;
    });
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
        if (!isSetting(setting, equals >= 0) || (equals >= 0 && value.isEmpty())) {
            return fail(ErrorCode::ValidationError, u"%1:%2"_s.arg(name).arg(i + 1),
                        u"\"%1\" is no setting with its value"_s.arg(line));
        }
        arguments.append(u"--"_s + setting + (equals < 0 ? value : u'=' + value));
    }
    return arguments;
}

} // namespace stonepot

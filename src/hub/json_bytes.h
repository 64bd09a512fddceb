// Puts JSON that is already serialised into an object, without parsing it again.
#pragma once

#include <QByteArray>
#include <QList>
#include <initializer_list>
#include <utility>

namespace stonepot {

[[nodiscard]] inline QByteArray jsonObject(std::initializer_list<std::pair<const char*, QByteArray>> members)
{
    QByteArray json = "{";
    for (const auto& [name, value] : members) {
        json += (json.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":" + value;
    }
    return json + '}';
}

[[nodiscard]] inline QByteArray jsonArray(const QList<QByteArray>& values)
{
    return '[' + values.join(',') + ']';
}

} // namespace stonepot

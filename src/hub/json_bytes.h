// Puts JSON that is already serialised into an object, without parsing it again.
#pragma once

#include <QByteArray>
#include <QList>
#include <cstring>
#include <initializer_list>
#include <utility>

namespace stonepot {

[[nodiscard]] inline QByteArray jsonObject(std::initializer_list<std::pair<const char*, QByteArray>> members)
{
    qsizetype size = 2;
    for (const auto& [name, value] : members) {
        size += static_cast<qsizetype>(std::strlen(name)) + value.size() + 4;
    }
    QByteArray json;
    json.reserve(size);
    json += '{';
    for (const auto& [name, value] : members) {
        json += json.size() > 1 ? ",\"" : "\"";
        json += name;
        json += "\":";
        json += value;
    }
    return json += '}';
}

[[nodiscard]] inline QByteArray jsonArray(const QList<QByteArray>& values)
{
    return '[' + values.join(',') + ']';
}

} // namespace stonepot

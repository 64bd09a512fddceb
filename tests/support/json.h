// JSON that a test wrote or received.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace stonepot {

// Empty for what is no object.
[[nodiscard]] inline QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace stonepot

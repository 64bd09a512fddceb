#include "state/board_preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

QByteArray toJson(const BoardPreferences& preferences)
{
    QJsonArray sounds;
    for (const bool plays : preferences.sounds) {
        sounds.append(plays);
    }
    QJsonObject json{{u"columns"_s, preferences.columns}, {u"sounds"_s, sounds}, {u"volume"_s, preferences.volume}};
    if (preferences.stations) {
        json.insert(u"stations"_s, *preferences.stations);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

BoardPreferences readBoardPreferences(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BoardPreferences preferences;
    const int columns = object.value("columns"_L1).toInt();
    if (columns >= BoardPreferences::fewestColumns && columns <= BoardPreferences::mostColumns) {
        preferences.columns = columns;
    }
    const QJsonArray sounds = object.value("sounds"_L1).toArray();
    for (std::size_t i = 0; i < preferences.sounds.size(); ++i) {
        preferences.sounds[i] = sounds.at(static_cast<qsizetype>(i)).toBool(true);
    }
    preferences.volume = std::clamp(object.value("volume"_L1).toInt(preferences.volume), 0, 100);
    if (const QJsonValue stations = object.value("stations"_L1); stations.isString()) {
        preferences.stations = stations.toString();
    }
    return preferences;
}

} // namespace stonepot

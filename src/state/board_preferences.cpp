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
    QJsonArray volumes;
    for (const int volume : preferences.volumes) {
        volumes.append(volume);
    }
    QJsonObject json{{u"columns"_s, preferences.columns},
                     {u"order"_s, preferences.order == BoardOrder::Promise ? u"promise"_s : u"age"_s},
                     {u"flashesLate"_s, preferences.flashesLate},
                     {u"sounds"_s, sounds},
                     {u"volumes"_s, volumes}};
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
    const QJsonArray volumes = object.value("volumes"_L1).toArray();
    const QJsonValue ofAll = object.value("volume"_L1); // of all sounds, as it once was
    for (std::size_t i = 0; i < preferences.volumes.size(); ++i) {
        int& volume = preferences.volumes[i];
        volume = std::clamp(volumes.at(static_cast<qsizetype>(i)).toInt(ofAll.toInt(volume)), 0, 100);
    }
    preferences.order = object.value("order"_L1) == "promise"_L1 ? BoardOrder::Promise : BoardOrder::Age;
    preferences.flashesLate = object.value("flashesLate"_L1).toBool();
    if (const QJsonValue stations = object.value("stations"_L1); stations.isString()) {
        preferences.stations = stations.toString();
    }
    return preferences;
}

} // namespace stonepot

#include "state/device_preferences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

QByteArray toJson(const DevicePreferences& preferences)
{
    using Colors = DevicePreferences::Colors;
    QJsonObject json{{u"textPercent"_s, preferences.textPercent}, {u"fullscreen"_s, preferences.fullscreen}};
    const auto put = [&json](const QString& key, const QString& text) {
        if (!text.isEmpty()) {
            json.insert(key, text);
        }
    };
    put(u"language"_s, preferences.language);
    put(u"formats"_s, preferences.formats);
    put(u"device"_s, preferences.device);
    put(u"backend"_s, preferences.backend);
    put(u"tenant"_s, preferences.tenant);
    put(u"role"_s, preferences.role);
    if (preferences.hubPort > 0) {
        json.insert(u"hubPort"_s, preferences.hubPort);
        json.insert(u"hubShared"_s, preferences.hubShared);
    }
    if (preferences.colors != Colors::Standard) {
        json.insert(u"colors"_s, preferences.colors == Colors::Dark ? u"dark"_s : u"light"_s);
    }
    if (preferences.kiosk) {
        json.insert(u"kiosk"_s, true);
    }
    if (preferences.chime) {
        json.insert(u"chime"_s, *preferences.chime);
    }
    if (preferences.lockAfter) {
        json.insert(u"lockAfterMin"_s, *preferences.lockAfter);
    }
    return QJsonDocument(json).toJson();
}

DevicePreferences readDevicePreferences(const QByteArray& json)
{
    using Colors = DevicePreferences::Colors;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DevicePreferences preferences;
    preferences.language = object.value("language"_L1).toString();
    preferences.formats = object.value("formats"_L1).toString();
    preferences.device = object.value("device"_L1).toString();
    preferences.backend = object.value("backend"_L1).toString();
    preferences.tenant = object.value("tenant"_L1).toString();
    preferences.role = object.value("role"_L1).toString();
    preferences.hubPort = std::clamp(object.value("hubPort"_L1).toInt(), 0, 65535);
    preferences.hubShared = object.value("hubShared"_L1).toBool();
    const QString colors = object.value("colors"_L1).toString();
    preferences.colors = colors == "dark"_L1 ? Colors::Dark : colors == "light"_L1 ? Colors::Light : Colors::Standard;
    preferences.textPercent = std::clamp(object.value("textPercent"_L1).toInt(DevicePreferences::smallestText),
                                         DevicePreferences::smallestText, DevicePreferences::largestText);
    preferences.fullscreen = object.value("fullscreen"_L1).toBool();
    preferences.kiosk = object.value("kiosk"_L1).toBool();
    if (const QJsonValue chime = object.value("chime"_L1); chime.isDouble()) {
        preferences.chime = std::clamp(chime.toInt(), 0, 100);
    }
    if (const QJsonValue lock = object.value("lockAfterMin"_L1); lock.isDouble()) {
        preferences.lockAfter = std::clamp(lock.toInt(), 0, DevicePreferences::longestLock);
    }
    return preferences;
}

} // namespace stonepot

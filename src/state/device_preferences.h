// What people set about one device: how its screen looks and speaks, who it is, and where its hub is.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace stonepot {

struct DevicePreferences {
    enum class Colors { Standard, Light, Dark }; // Standard: light at a till, dark in a kitchen
    static constexpr int smallestText = 100;
    static constexpr int largestText = 150;
    static constexpr int longestLock = 24 * 60;

    QString language; // "de", "zh_CN"; empty: the system's
    QString formats;  // a locale's name, of money and dates; empty: the language's usual one
    Colors colors = Colors::Standard;
    int textPercent = smallestText;
    bool fullscreen = false;
    bool kiosk = false;           // only a manager ends the program
    std::optional<int> lockAfter; // minutes; 0: never
    std::optional<int> chime;     // of a board, per cent; 0: none
    QString device;               // as --device; empty: as it is
    QString backend;              // as --backend-url; empty: the default
    QString tenant;               // likewise
    QString role;                 // "pos", "kds", "board"; empty: a till, or what the command line says
    int hubPort = 0;              // of the hub in this program; 0: none
    bool hubShared = false;       // other devices may join it

    bool operator==(const DevicePreferences&) const = default;
};

// As it is stored. What cannot be read is as if nobody had set it.
[[nodiscard]] QByteArray toJson(const DevicePreferences& preferences);
[[nodiscard]] DevicePreferences readDevicePreferences(const QByteArray& json);

} // namespace stonepot

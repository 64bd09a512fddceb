// The command line of stonepot and stonepot-agent.
#pragma once

#include "link_settings.h"
#include "settings.h"

#include <QStringList>
#include <optional>

namespace stonepot {

enum class DeviceRole { Till, Kitchen, Board };

struct Options {
    DeviceRole role = DeviceRole::Till; // --kds, --board; --role of the agent
    bool demo = false;
    QString tourFolder; // --tour: play one order by itself and leave screenshots here
    AddressOptions addresses;
    TlsOptions tls;
    QString dataDir; // empty: the user's data folder
    QString device;  // empty: the one of the last time
    QString station; // empty: all
    bool fullscreen = false;
    bool development = false; // --dev: a till says all that it knows of the link
    QString pairingCode; // of `stonepot-hub pair`; empty: paired before, or no need to
    QString answer;      // of --help or --version: print it and end with success
};

enum class Program { Windowed, Agent };

// Without the program's name. ValidationError is one sentence for the person who typed.
[[nodiscard]] Result<Options> parseOptions(Program program, const QStringList& arguments);

// A role as the wire and our files name it: pos, kds, board.
[[nodiscard]] QString wireRole(DeviceRole role);
[[nodiscard]] std::optional<DeviceRole> roleFromWire(const QString& name);

// Where a device keeps its data when it was not told: one folder for each role.
[[nodiscard]] QString defaultDataDir(DeviceRole role);

} // namespace stonepot

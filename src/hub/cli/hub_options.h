// The command line of stonepot-hub.
#pragma once

#include "hub/hub_settings.h"

#include <span>

namespace stonepot {

struct HubOptions {
    enum class Verb {
        Answer,
        Serve,
        Export,
        Verify,
        Backup,
        Restore,
        MenuImport,
        MenuExport,
        Pair,
        DeviceList,
        DeviceRevoke,
        StaffAdd,
        StaffList,
        StaffRemove
    };

    struct MenuFile {
        QString tenant; // empty: all that are served
        QString file;
    };

    Verb verb = Verb::Serve;
    QString answer; // of Answer: what --help or --version say
    HubSettings server;
    QString database = QStringLiteral("stonepot-hub.db");
    QStringList tenants{QStringLiteral("demo")};
    QList<MenuFile> menus; // of Serve
    QString keyFile;       // beside the database unless given
    QString file;          // of Backup, Restore and MenuImport
    QString subject;       // id, of DeviceRevoke and StaffRemove
    QString name;          // of Pair and StaffAdd; of the shop, of MenuImport
    QString currency;      // of MenuImport
    QString title;         // of StaffAdd
    QString role = QStringLiteral("cashier");
};

// What may be said, on the command line and, most of it, in the file of --config.
struct HubOption {
    enum class Place { Anywhere, CommandLine };

    QLatin1StringView name;
    QLatin1StringView value; // what it is called in the help; empty: a switch
    QLatin1StringView help;
    Place place = Place::Anywhere;
};
[[nodiscard]] std::span<const HubOption> hubOptions();

// Without the program's name. ValidationError is one sentence for the person who typed.
[[nodiscard]] Result<HubOptions> parseHubOptions(const QStringList& arguments);

} // namespace stonepot

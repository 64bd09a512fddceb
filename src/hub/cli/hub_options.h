// The command line of stonepot-hub.
#pragma once

#include "hub/hub_settings.h"

namespace stonepot {

struct HubOptions {
    enum class Verb { Answer, Serve, Export, Verify, Backup, Restore, MenuImport, MenuExport };

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
    QString file;          // of Backup, Restore and MenuImport
};

// Without the program's name. ValidationError is one sentence for the person who typed.
[[nodiscard]] Result<HubOptions> parseHubOptions(const QStringList& arguments);

} // namespace stonepot

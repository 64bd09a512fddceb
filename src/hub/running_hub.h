// A hub, put together: database, menus and server, on the event loop of the thread that starts it.
#pragma once

#include "hub/hub_settings.h"

#include "core/clock.h"
#include "core/menu.h"

#include <QObject>
#include <memory>

namespace stonepot {

class RunningHub final : public QObject {
    Q_OBJECT
public:
    struct TenantMenu {
        QString tenant;
        Menu menu;
    };

    struct Settings {
        HubSettings server;
        QString database; // a file's path, or the address of a database server
        QStringList tenants;
        std::vector<TenantMenu> menus; // replace what the database has
    };

    // Errors: those of DatabaseLock::take, CommandQueue::open and HubServer::listen. Waits for the database; the clock
    // must outlive the hub.
    [[nodiscard]] static Result<std::unique_ptr<RunningHub>> start(const Settings& settings, const Clock& clock);
    ~RunningHub() override; // finishes what waits for the database

    [[nodiscard]] quint16 port() const; // the real one
    // Says good-bye to everybody, then reports stopped().
    void stop();

signals:
    void stopped();

private:
    RunningHub();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot

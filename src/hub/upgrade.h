// Decides on a request for a WebSocket before QWebSocketServer gets it.
#pragma once

#include "hub/command.h"
#include "hub/http_message.h"
#include "hub/hub_settings.h"

#include <expected>

namespace stonepot {

class DeviceAccess;

struct Upgrade {
    Caller caller;
    QUrlQuery query;
};

// What a good one is let in as, or the answer for a bad one: path (404), origin (403), token (401, or 403 for another
// tenant's), tenant (404), handshake (400, 426).
[[nodiscard]] std::expected<Upgrade, HttpResponse> checkUpgrade(const HttpRequest& request, const HubSettings& settings,
                                                                const QStringList& tenants,
                                                                const DeviceAccess& devices);

} // namespace stonepot

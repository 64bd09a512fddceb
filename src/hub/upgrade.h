// Decides on a request for a WebSocket before QWebSocketServer gets it.
#pragma once

#include "hub/command.h"
#include "hub/http_message.h"
#include "hub/hub_settings.h"

#include <expected>

namespace stonepot {

struct Upgrade {
    Caller caller;
    QUrlQuery query;
};

// What a good one is let in as, or the answer for a bad one: path (404), tenant (404), origin (403), handshake (400,
// 426).
[[nodiscard]] std::expected<Upgrade, HttpResponse> checkUpgrade(const HttpRequest& request, const HubSettings& settings,
                                                                const QStringList& tenants);

} // namespace stonepot

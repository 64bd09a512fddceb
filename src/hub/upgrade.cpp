#include "hub/upgrade.h"

#include "hub/device_access.h"
#include "hub/http_status.h"
#include "hub/permissions.h"

#include "core/ids.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// A browser cannot set the header on a WebSocket, so it offers the token as a sub-protocol beside ours.
QString tokenOf(const HttpRequest& request)
{
    const QByteArray value = request.header("authorization");
    if (value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0) {
        return QString::fromLatin1(value.sliced(7).trimmed());
    }
    constexpr QByteArrayView offer = "bearer.";
    for (const QByteArray& each : request.header("sec-websocket-protocol").split(',')) {
        if (each.trimmed().startsWith(offer)) {
            return QString::fromLatin1(each.trimmed().sliced(offer.size()));
        }
    }
    return {};
}

// The client's own description of itself: role and device of an open hub's caller.
Caller describedCaller(const QString& tenant, const QUrlQuery& query)
{
    Caller caller;
    caller.tenant = tenant;
    const QString deviceId = query.queryItemValue(u"deviceId"_s, QUrl::FullyDecoded);
    caller.deviceId = isValidId(deviceId) ? deviceId : QString();
    caller.name = caller.deviceId;
    // A role that a client claims can only narrow what it may do.
    const QString role = query.queryItemValue(u"role"_s);
    if (role == "board"_L1) {
        caller.role = Role::Board;
    }
    return caller;
}

} // namespace

std::expected<Upgrade, HttpResponse> checkUpgrade(const HttpRequest& request, const HubSettings& settings,
                                                  const QStringList& tenants, const DeviceAccess& devices)
{
    const auto refuse = [](int status, ErrorCode code, const QString& text) {
        return std::unexpected(errorResponse(status, code, text));
    };
    constexpr auto prefix = "/ws/restaurant-pos/"_L1;
    if (request.method != "GET" || !request.path.startsWith(prefix)) {
        return refuse(404, ErrorCode::NotFound, u"There is no WebSocket at this address"_s);
    }
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && !settings.allowedOrigins.contains(QString::fromLatin1(origin))) {
        return refuse(403, ErrorCode::Forbidden, u"This origin is not allowed"_s);
    }
    const QString tenant = request.path.sliced(prefix.size());
    const auto known = devices.find(tokenOf(request));
    if (!known && !settings.isOpen()) {
        return std::unexpected(errorResponse(known.error()));
    }
    if (known && known->tenant != tenant) {
        return refuse(403, ErrorCode::Forbidden, u"This token is for another tenant"_s);
    }
    if (known && !isAllowed(known->device.role, Permission::Read)) {
        return refuse(403, ErrorCode::Forbidden, u"This role listens to nothing"_s);
    }
    if (!tenants.contains(tenant)) {
        return refuse(404, ErrorCode::NotFound, u"There is no such tenant"_s);
    }
    if (request.header("sec-websocket-version") != "13") {
        auto refused = errorResponse(426, ErrorCode::Unsupported, u"Only version 13 of WebSocket is spoken here"_s);
        refused.headers.emplaceBack("Sec-WebSocket-Version", "13");
        return std::unexpected(refused);
    }
    if (QByteArray::fromBase64(request.header("sec-websocket-key")).size() != 16 ||
        !request.header("connection").toLower().contains("upgrade") || request.header("host").isEmpty()) {
        return refuse(400, ErrorCode::ValidationError, u"The WebSocket handshake is not complete"_s);
    }
    Caller caller = describedCaller(tenant, request.query);
    if (known) {
        const Device& device = known->device;
        caller.deviceId = device.id;
        caller.name = device.name.isEmpty() ? device.id : device.name;
        caller.role = caller.role == Role::Board ? Role::Board : device.role;
    }
    return Upgrade{.caller = caller, .query = request.query};
}

} // namespace stonepot

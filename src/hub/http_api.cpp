#include "hub/http_api.h"

#include "hub/http_status.h"

#include "core/ids.h"

#include <QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// The names of a pattern's {…} parts where the path is like it.
std::optional<QHash<QString, QString>> match(const char* pattern, const QString& path)
{
    const QLatin1StringView whole(pattern);
    if (!whole.contains(u'{')) {
        return path == whole ? std::optional<QHash<QString, QString>>(std::in_place) : std::nullopt;
    }
    const QStringList wanted = QString(whole).split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size()) {
        return std::nullopt;
    }
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{')) {
            if (!isValidId(given[i])) {
                return std::nullopt;
            }
            names.insert(wanted[i].sliced(1, wanted[i].size() - 2), given[i]);
        } else if (wanted[i] != given[i]) {
            return std::nullopt;
        }
    }
    return names;
}

// For the browsers of an allowed origin; others are not told anything that their page could read.
HttpAnswer withCors(const QByteArray& origin, const HttpAnswer& answer)
{
    return [origin, answer](HttpResponse response) {
        response.headers.emplaceBack("Access-Control-Allow-Origin", origin);
        response.headers.emplaceBack("Vary", "Origin");
        answer(std::move(response));
    };
}

HttpResponse preflight()
{
    HttpResponse response;
    response.status = 204;
    response.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST");
    response.headers.emplaceBack("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key");
    response.headers.emplaceBack("Access-Control-Max-Age", "600");
    return response;
}

Result<JsonDocument> parseBody(const HttpRequest& request)
{
    if (!request.header("content-encoding").isEmpty()) {
        return fail(ErrorCode::Unsupported, {}, u"The body must not be compressed"_s);
    }
    if (request.body.isEmpty()) {
        return JsonDocument();
    }
    return JsonDocument::parse(request.body);
}

} // namespace

std::span<const HttpApi::Route> HttpApi::routes()
{
    static constexpr auto table = std::to_array<Route>({
        {"POST", "/api/orders", For::Devices, Needs::Tenant, Permission::PlaceOrders, &HttpApi::placeOrder},
        {"GET", "/api/orders", For::Devices, Needs::Tenant, Permission::Read, &HttpApi::orders},
        {"GET", "/api/orders/{orderId}", For::Devices, Needs::Tenant, Permission::Read, &HttpApi::order},
        {"POST", "/api/orders/{orderId}/amend", For::Devices, Needs::Tenant, Permission::AmendOrders,
         &HttpApi::amendOrder},
        {"POST", "/api/payments", For::Devices, Needs::Tenant, Permission::ConfirmPayments, &HttpApi::payment},
        {"GET", "/api/kds/orders", For::Devices, Needs::Tenant, Permission::Read, &HttpApi::kitchenOrders},
        {"POST", "/api/kds/orders/{orderId}/items/{itemId}/ready", For::Devices, Needs::Tenant,
         Permission::ChangeStatus, &HttpApi::itemReady},
        {"POST", "/api/kds/orders/{orderId}/ready", For::Devices, Needs::Tenant, Permission::ChangeStatus,
         &HttpApi::orderReady},
        {"POST", "/api/kds/orders/{orderId}/complete", For::Devices, Needs::Tenant, Permission::ChangeStatus,
         &HttpApi::orderComplete},
        {"GET", "/api/menu/{tenantId}", For::Devices, Needs::Tenant, Permission::Read, &HttpApi::menu},
        {"POST", "/api/quote", For::Devices, Needs::Nothing, Permission::Read, &HttpApi::quoteCart},
        {"GET", "/api/health", For::Anybody, Needs::Nothing, Permission::Read, &HttpApi::health},
        {"GET", "/metrics", For::Devices, Needs::Nothing, Permission::Read, &HttpApi::metrics},
        {"GET", "/api/staff", For::Devices, Needs::Tenant, Permission::Read, &HttpApi::staff},
        {"POST", "/api/auth/pair", For::Anybody, Needs::Nothing, Permission::Read, &HttpApi::pair},
        {"POST", "/api/auth/login/pin", For::Anybody, Needs::Tenant, Permission::Read, &HttpApi::logIn},
        {"POST", "/api/auth/logout", For::Anybody, Needs::Nothing, Permission::Read, &HttpApi::logOut},
        {"POST", "/api/auth/refresh", For::Anybody, Needs::Nothing, Permission::Read, &HttpApi::refresh},
        {"GET", "/api/auth/me", For::Anybody, Needs::Nothing, Permission::Read, &HttpApi::me},
    });
    return table;
}

HttpApi::HttpApi(const HubSettings& settings, CommandQueue& queue, DeviceAccess& devices, StaffLogin& staff,
                 const Clock& clock, Server server, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_queue(queue)
    , m_devices(devices)
    , m_staff(staff)
    , m_clock(clock)
    , m_server(std::move(server))
{
}

void HttpApi::handle(const HttpRequest& request, const QHostAddress& peer, const HttpAnswer& answer)
{
    Call call{.request = request,
              .names = {},
              .body = std::make_shared<JsonDocument>(),
              .caller = {},
              .peer = peer,
              .answer = answer};
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty()) {
        if (m_settings.allowedOrigins.contains(QString::fromLatin1(origin))) {
            call.answer = withCors(origin, answer);
        } else if (request.method != "GET") {
            // A page of somebody else's, in a browser that can reach us.
            call.fail({ErrorCode::Forbidden, {}, u"This origin is not allowed"_s});
            return;
        }
        if (request.method == "OPTIONS") {
            call.answer(preflight());
            return;
        }
    }
    bool isKnownPath = false;
    for (const Route& route : routes()) {
        auto names = match(route.pattern, request.path);
        if (!names) {
            continue;
        }
        isKnownPath = true;
        if (request.method == route.method) {
            call.names = std::move(*names);
            perform(route, std::move(call));
            return;
        }
    }
    call.answer(isKnownPath ? errorResponse(405, ErrorCode::Unsupported, u"Another method is needed here"_s)
                            : errorResponse(404, ErrorCode::NotFound, u"There is no such call"_s));
}

void HttpApi::perform(const Route& route, Call call)
{
    if (call.request.method == "POST") {
        if (route.permission != Permission::Read) {
            m_queue.expectCommand();
        }
        auto body = parseBody(call.request);
        if (!body) {
            call.fail(body.error());
            return;
        }
        call.body = std::make_shared<JsonDocument>(*std::move(body));
    }
    if (const Status known = identify(route, call); !known) {
        call.fail(known.error());
        return;
    }
    if (!isAllowed(call.caller.role, route.permission)) {
        call.fail({ErrorCode::Forbidden, {}, u"This role may not do that"_s});
        return;
    }
    (this->*route.handler)(call);
}

// Who calls, and whose restaurant it is about. A token is held to its tenant before anything is said about another one.
Status HttpApi::identify(const Route& route, Call& call) const
{
    const QString token = call.bearer();
    const auto device = m_devices.find(token);
    const auto login = m_staff.find(token);
    const bool isKnown = device || (login && !login->deviceId.isEmpty());
    if (!m_settings.isOpen() && route.whom == For::Devices && !isKnown) {
        return std::unexpected(device.error());
    }
    const QString own = device ? device->tenant : login ? login->tenant : QString();
    if (route.needs == Needs::Tenant) {
        const auto tenant = tenantOf(call, own);
        if (!tenant) {
            return std::unexpected(tenant.error());
        }
        call.caller.tenant = *tenant;
    }
    const QString deviceId = call.body->root()["deviceId"_L1].text();
    call.caller.deviceId = isValidId(deviceId) ? deviceId : QString();
    call.caller.name = call.caller.deviceId;
    // An open hub asks nobody who they are; who says so is held to it.
    if (device) {
        call.isPaired = true;
        call.caller.deviceId = device->device.id;
        call.caller.name = device->device.name.isEmpty() ? device->device.id : device->device.name;
        call.caller.role = device->device.role;
    } else if (login) {
        call.isPaired = !login->deviceId.isEmpty();
        call.caller.deviceId = call.isPaired ? login->deviceId : call.caller.deviceId;
        call.caller.name = login->member.name;
        call.caller.role = login->member.role;
    }
    return {};
}

// From the path, the query or the body; a token or a hub with one tenant needs none.
Result<QString> HttpApi::tenantOf(const Call& call, const QString& own) const
{
    QString tenant = call.names.value(u"tenantId"_s);
    if (tenant.isEmpty()) {
        tenant = call.request.queryValue(u"tenantId"_s);
    }
    if (tenant.isEmpty()) {
        tenant = call.body->root()["tenantId"_L1].text();
    }
    if (!own.isEmpty()) {
        return tenant.isEmpty() || tenant == own
                   ? Result<QString>(own)
                   : fail(ErrorCode::Forbidden, u"tenantId"_s, u"this token is for another tenant"_s);
    }
    const QStringList served = m_queue.tenants();
    if (tenant.isEmpty() && served.size() == 1) {
        return served.first();
    }
    if (tenant.isEmpty()) {
        return fail(ErrorCode::ValidationError, u"tenantId"_s, u"needed, because this hub serves several tenants"_s);
    }
    if (!served.contains(tenant)) {
        return fail(ErrorCode::NotFound, u"tenantId"_s, u"there is no such tenant"_s);
    }
    return tenant;
}

QString HttpApi::Call::idempotencyKey() const
{
    return QString::fromLatin1(request.header("idempotency-key"));
}

QString HttpApi::Call::bearer() const
{
    const QByteArray value = request.header("authorization");
    return value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0 ? QString::fromLatin1(value.sliced(7).trimmed())
                                                                      : QString();
}

void HttpApi::Call::fail(const Error& error) const
{
    answer(errorResponse(error));
}

} // namespace stonepot

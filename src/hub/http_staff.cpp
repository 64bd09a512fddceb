// The calls about people and their log-ins.
#include "hub/http_api.h"

#include "hub/http_status.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QJsonObject toJson(const StaffRecord& member)
{
    return {
        {u"id"_s, member.id}, {u"name"_s, member.name}, {u"role"_s, toWire(member.role)}, {u"title"_s, member.title}};
}

QJsonObject tokens(const Login& login)
{
    return {{u"accessToken"_s, login.accessToken},
            {u"refreshToken"_s, login.refreshToken},
            {u"expiresIn"_s, qint64{login.expiresIn.count() / 1000}}};
}

HttpResponse succeeded(QJsonObject json)
{
    json.insert(u"success"_s, true);
    HttpResponse response;
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

// A wrong PIN or code, or one too many.
void HttpApi::refuseTry(const Call& call, const Error& error, std::optional<Milliseconds> retryAfter)
{
    HttpResponse response = errorResponse(error);
    if (retryAfter) {
        m_server.limitReached(error.code == ErrorCode::RateLimited ? "pin-tries"_L1 : "waiting-pin-checks"_L1,
                              call.peer);
        response.headers.emplaceBack("Retry-After", QByteArray::number((retryAfter->count() + 999) / 1000));
    }
    call.answer(response);
}

void HttpApi::pair(const Call& call)
{
    const DeviceAccess::Attempt attempt{.code = call.body->root()["code"_L1].text(),
                                        .deviceId = call.body->root()["deviceId"_L1].text(),
                                        .name = call.body->root()["name"_L1].text(),
                                        .address = call.peer.toString()};
    if (attempt.code.isEmpty() || attempt.code.size() > 64) {
        call.fail({ErrorCode::ValidationError, u"code"_s, u"expected the code that stonepot-hub pair has printed"_s});
        return;
    }
    m_devices.pair(attempt, this,
                   [this, call](const std::expected<DeviceAccess::Paired, DeviceAccess::Refusal>& paired) {
                       if (!paired) {
                           refuseTry(call, paired.error().error, paired.error().retryAfter);
                           return;
                       }
                       const DeviceAccess::Known& known = paired->known;
                       call.answer(succeeded({{u"tenantId"_s, known.tenant},
                                              {u"deviceId"_s, known.device.id},
                                              {u"role"_s, toWire(known.device.role)},
                                              {u"token"_s, paired->token},
                                              {u"expiresIn"_s, qint64{paired->expiresIn.count() / 1000}}}));
                   });
}

void HttpApi::staff(const Call& call)
{
    QJsonArray members;
    for (const StaffRecord& member : m_staff.staff(call.caller.tenant)) {
        members += toJson(member);
    }
    call.answer(succeeded({{u"staff"_s, members}}));
}

void HttpApi::logIn(const Call& call)
{
    const PinAttempt attempt{.tenant = call.caller.tenant,
                             .pin = call.body->root()["pin"_L1].text(),
                             .staffId = call.body->root()["staffId"_L1].text(),
                             .deviceId = call.caller.deviceId,
                             .isPaired = call.isPaired,
                             .address = call.peer.toString()};
    if (attempt.pin.isEmpty() || attempt.pin.size() > 32) {
        call.fail({ErrorCode::ValidationError, u"pin"_s, u"expected 1 to 32 characters"_s});
        return;
    }
    m_staff.logIn(attempt, this, [this, call](const std::expected<Login, StaffLogin::Refusal>& login) {
        if (login) {
            call.answer(succeeded({{u"user"_s, toJson(login->member)}, {u"tokens"_s, tokens(*login)}}));
            return;
        }
        refuseTry(call, login.error().error, login.error().retryAfter);
    });
}

void HttpApi::logOut(const Call& call)
{
    m_staff.logOut(call.bearer());
    call.answer(succeeded({}));
}

void HttpApi::refresh(const Call& call)
{
    const auto login = m_staff.refresh(call.body->root()["refreshToken"_L1].text());
    if (login) {
        call.answer(succeeded({{u"user"_s, toJson(login->member)}, {u"tokens"_s, tokens(*login)}}));
    } else {
        call.fail(login.error());
    }
}

void HttpApi::me(const Call& call)
{
    const auto login = m_staff.find(call.bearer());
    if (login) {
        call.answer(succeeded({{u"user"_s, toJson(login->member)}, {u"tenantId"_s, login->tenant}}));
    } else {
        call.fail(login.error());
    }
}

} // namespace stonepot

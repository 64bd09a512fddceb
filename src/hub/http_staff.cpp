// The calls about people and their log-ins.
#include "hub/http_api.h"

#include "hub/http_status.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QJsonObject toJson(const StaffMember& member)
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

HttpResponse okay(QJsonObject json)
{
    json.insert(u"success"_s, true);
    HttpResponse response;
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

void HttpApi::staff(const Call& call)
{
    QJsonArray members;
    for (const StaffMember& member : m_staff.staff(call.caller.tenant)) {
        members += toJson(member);
    }
    call.answer(okay({{u"staff"_s, members}}));
}

void HttpApi::logIn(const Call& call)
{
    const PinAttempt attempt{.tenant = call.caller.tenant,
                             .pin = call.body["pin"_L1].toString(),
                             .staffId = call.body["staffId"_L1].toString(),
                             .deviceId = call.caller.deviceId,
                             .address = call.peer.toString()};
    if (attempt.pin.isEmpty() || attempt.pin.size() > 32) {
        call.fail({ErrorCode::ValidationError, u"pin"_s, u"expected 1 to 32 characters"_s});
        return;
    }
    m_staff.logIn(attempt, this, [call](const std::expected<Login, StaffLogin::Refusal>& login) {
        if (login) {
            call.answer(okay({{u"user"_s, toJson(login->member)}, {u"tokens"_s, tokens(*login)}}));
            return;
        }
        HttpResponse response = errorResponse(login.error().error);
        if (const auto wait = login.error().retryAfter) {
            response.headers.emplaceBack("Retry-After", QByteArray::number((wait->count() + 999) / 1000));
        }
        call.answer(response);
    });
}

void HttpApi::logOut(const Call& call)
{
    m_staff.logOut(call.bearer());
    call.answer(okay({}));
}

void HttpApi::refresh(const Call& call)
{
    const auto login = m_staff.refresh(call.body["refreshToken"_L1].toString());
    if (login) {
        call.answer(okay({{u"user"_s, toJson(login->member)}, {u"tokens"_s, tokens(*login)}}));
    } else {
        call.fail(login.error());
    }
}

void HttpApi::me(const Call& call)
{
    const auto login = m_staff.find(call.bearer());
    if (login) {
        call.answer(okay({{u"user"_s, toJson(login->member)}, {u"tenantId"_s, login->tenant}}));
    } else {
        call.fail(login.error());
    }
}

} // namespace stonepot

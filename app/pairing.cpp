#include "pairing.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString option = u"--pair"_s;

} // namespace

HttpCall pairingCall(const QString& code, const QString& deviceId)
{
    HttpCall call;
    call.path = u"/auth/pair"_s;
    call.body = {{u"code"_s, code}, {u"deviceId"_s, deviceId}};
    return call;
}

Result<Paired> readPairingReply(const HttpReply& reply)
{
    if (reply.status == 0 || !reply.body) {
        return fail(ErrorCode::Unavailable, option, u"no hub answered at that address"_s);
    }
    if (reply.status == 429) {
        return fail(ErrorCode::RateLimited, option, u"there were too many wrong codes; wait half an hour"_s);
    }
    const QByteArray token = (*reply.body)["token"_L1].toString().toLatin1();
    if (reply.status != 200 || token.isEmpty()) {
        return fail(ErrorCode::Unauthorized, option,
                    u"the hub does not take this code; make a new one with `stonepot-hub pair`"_s);
    }
    return Paired{token, (*reply.body)["tenantId"_L1].toString()};
}

Result<QByteArray> pairDevice(HttpClient& http, const QString& code, const QString& deviceId, const QString& tenant)
{
    std::optional<HttpReply> answer;
    QEventLoop loop;
    http.send(pairingCall(code, deviceId), &loop, [&](const HttpReply& reply) {
        answer = reply;
        loop.quit();
    });
    if (!answer) {
        loop.exec(); // the client's time-out ends it at the latest
    }
    const auto paired = readPairingReply(answer.value_or(HttpReply{}));
    if (!paired) {
        return std::unexpected(paired.error());
    }
    if (paired->tenant != tenant) {
        return fail(
            ErrorCode::TenantMismatch, option,
            u"the code is for the restaurant '%1', and this device is set up for '%2'"_s.arg(paired->tenant, tenant));
    }
    return paired->token;
}

} // namespace stonepot

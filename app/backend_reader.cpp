#include "backend_reader.h"

#include "core/menu.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QPromise>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcReader, "stonepot.backend")

constexpr std::chrono::seconds askAgainAfter{5};
constexpr Milliseconds pinAnswersWithin{15000}; // a hub takes its time for PINs, on purpose

// The colours of avatars, given out in the order of the list: white text on each is readable.
constexpr std::array avatarColors{"#0E7C86", "#6650B8", "#C4511B", "#5F7A1F", "#8E3B7A", "#7A4B2A"};

std::optional<StaffMember> memberFrom(const QJsonObject& json, std::size_t position)
{
    StaffMember member;
    member.id = json["id"_L1].toString();
    member.name = json["name"_L1].toString();
    member.role = staffRoleFromWire(json["role"_L1].toString());
    member.color = QLatin1StringView(avatarColors.at(position % avatarColors.size()));
    return member.id.isEmpty() || member.name.isEmpty() ? std::nullopt : std::optional(member);
}

Result<StaffMember> loginResult(const HttpReply& reply)
{
    if (reply.status == 200 && reply.body) {
        if (const auto member = memberFrom(reply.body->value("user"_L1).toObject(), 0)) {
            return *member;
        }
    }
    if (reply.body && (reply.status == 401 || reply.status == 403)) {
        return fail(ErrorCode::Unauthorized, {}, u"the backend does not know this PIN"_s);
    }
    if (reply.status == 429) {
        return fail(ErrorCode::RateLimited, {}, u"the backend wants no more tries now"_s);
    }
    return fail(ErrorCode::Unavailable, {}, u"the backend could not be asked"_s);
}

} // namespace

BackendReader::BackendReader(HttpClient& http, QString tenant, QString deviceId, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_tenant(std::move(tenant))
    , m_deviceId(std::move(deviceId))
{
    m_again.setInterval(askAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &BackendReader::refresh);
}

void BackendReader::start()
{
    m_again.start();
    refresh();
}

void BackendReader::refresh()
{
    HttpCall menu;
    menu.method = "GET";
    menu.path = u"/menu/"_s + m_tenant;
    m_http.send(menu, this, [this](const HttpReply& reply) { readMenu(reply); });
    HttpCall staff;
    staff.method = "GET";
    staff.path = u"/staff?tenantId="_s + m_tenant;
    m_http.send(staff, this, [this](const HttpReply& reply) { readStaff(reply); });
}

void BackendReader::readMenu(const HttpReply& reply)
{
    if (reply.status == 0 || !reply.body) {
        return; // asked again
    }
    m_again.stop();
    const QJsonValue whole = reply.body->value("menu"_L1);
    if (!whole.isObject()) {
        return; // a base backend's list has no prices of choices: the menu that is stored here stays
    }
    if (const auto menu = parseMenu(whole.toObject())) {
        emit menuRead(*menu);
    } else {
        qCWarning(lcReader).noquote() << "The backend's menu cannot be used:" << menu.error().text();
    }
}

void BackendReader::readStaff(const HttpReply& reply)
{
    if (reply.status != 200 || !reply.body || !reply.body->value("staff"_L1).isArray()) {
        return;
    }
    const QJsonArray staff = reply.body->value("staff"_L1).toArray();
    std::vector<StaffMember> members;
    for (const auto& value : staff) {
        if (const auto member = memberFrom(value.toObject(), members.size())) {
            members.push_back(*member);
        }
    }
    emit staffRead(members);
}

QFuture<Result<StaffMember>> BackendReader::checkPin(const QString& staffId, const QString& pin)
{
    HttpCall call;
    call.path = u"/auth/login/pin"_s;
    call.body = {{u"tenantId"_s, m_tenant}, {u"pin"_s, pin}, {u"deviceId"_s, m_deviceId}};
    if (!staffId.isEmpty()) {
        call.body.insert(u"staffId"_s, staffId);
    }
    auto promise = std::make_shared<QPromise<Result<StaffMember>>>();
    promise->start();
    m_http.send(
        call, this,
        [promise](const HttpReply& reply) {
            promise->addResult(loginResult(reply));
            promise->finish();
        },
        pinAnswersWithin);
    return promise->future();
}

} // namespace stonepot

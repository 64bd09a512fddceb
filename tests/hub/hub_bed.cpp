#include "hub_bed.h"

#include "hub/access_records.h"
#include "hub/secrets.h"

#include <QFile>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int patience = 10'000;

} // namespace

QByteArray HttpResult::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

std::unique_ptr<HubBed> HubBed::start(const HubSettings& settings)
{
    auto bed = std::unique_ptr<HubBed>(new HubBed);
    bed->m_settings = settings;
    bed->m_settings.port = 0;
    return bed->open() ? std::move(bed) : nullptr;
}

bool HubBed::open()
{
    CommandQueue::Settings store;
    store.database = m_directory.filePath(u"hub.db"_s);
    store.tenants = QStringList{u"one"_s, u"two"_s};
    auto queue = CommandQueue::open(store);
    QFile file(QStringLiteral(STONEPOT_SAMPLE_MENU));
    const auto menu = file.open(QIODevice::ReadOnly) ? parseMenu(file.readAll()) : parseMenu(QByteArray());
    if (!queue || !menu) {
        qCritical().noquote() << (queue ? menu.error().text() : queue.error().text());
        return false;
    }
    m_queue = std::move(*queue);
    m_server = std::make_unique<HubServer>(m_settings, *m_queue, m_clock);
    QObject context;
    int imported = 0;
    QEventLoop loop;
    for (const QString& tenant : store.tenants) {
        m_queue->replaceMenu(tenant, *menu, &context, [&](const Status&) {
            if (++imported == store.tenants.size()) {
                loop.quit();
            }
        });
    }
    loop.exec();
    if (const Status listening = m_server->listen(); !listening) {
        qCritical().noquote() << listening.error().text();
        return false;
    }
    return true;
}

bool HubBed::restart()
{
    m_network.clearConnectionCache();
    m_server.reset();
    m_queue.reset();
    return open();
}

void HubBed::putRecord(const QString& tenant, QLatin1StringView kind, const QString& key,
                       const std::optional<QByteArray>& value)
{
    QEventLoop loop;
    m_queue->changeRecord(
        tenant, kind, key,
        [value](const std::optional<QByteArray>&) -> Result<std::optional<QByteArray>> { return value; }, &loop,
        [&loop](const Result<std::optional<QByteArray>>&) { loop.quit(); });
    loop.exec();
}

QString HubBed::pair(const QString& tenant, const QString& deviceId, Role role)
{
    const QString code = newPairingCode();
    putRecord(tenant, records::pairing, QString::fromLatin1(secretHash(normalisedCode(code)).toHex()),
              toRecord(Pairing{{}, role, m_clock.now() + std::chrono::minutes(10)}));
    return post(u"/api/auth/pair"_s, {{u"code"_s, code}, {u"deviceId"_s, deviceId}}).json["token"_L1].toString();
}

HubBed::~HubBed() = default;

HttpResult HubBed::get(const QString& path, const QList<QPair<QByteArray, QByteArray>>& headers)
{
    return send("GET", path, {}, headers);
}

HttpResult HubBed::post(const QString& path, const QJsonObject& body,
                        const QList<QPair<QByteArray, QByteArray>>& headers)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

HttpResult HubBed::send(const QByteArray& method, const QString& path, const QByteArray& body,
                        const QList<QPair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto& [name, value] : headers) {
        request.setRawHeader(name, value);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience)) {
        return {};
    }
    HttpResult result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    result.json = QJsonDocument::fromJson(result.body).object();
    result.headers = reply->rawHeaderPairs();
    return result;
}

HubClient::HubClient(quint16 port, const QString& tenant, const QString& query, const QString& token)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { m_messages += QJsonDocument::fromJson(text.toUtf8()).object(); });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) {
        ++m_compressed;
        m_messages += QJsonDocument::fromJson(qUncompress(bytes)).object();
    });
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/%2%3"_s.arg(port).arg(tenant, query)));
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    }
    m_socket.open(request);
}

QList<QJsonObject> HubClient::ofType(const QString& type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject& message : m_messages) {
        if (message["type"_L1].toString() == type) {
            found += message;
        }
    }
    return found;
}

void HubClient::send(const QJsonObject& message)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

QJsonObject baseOrder(const QString& tenant)
{
    return {{u"tenantId"_s, tenant},
            {u"orderType"_s, u"takeout"_s},
            {u"paymentMethod"_s, u"cash"_s},
            {u"customer"_s, QJsonObject{{u"name"_s, u"Walk-in Customer"_s}, {u"phone"_s, u"POS-1"_s}}},
            {u"cart"_s, QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"itemId"_s, u"x1"_s},
                                                                        {u"dishName"_s, u"Bibimbap"_s},
                                                                        {u"quantity"_s, 2},
                                                                        {u"price"_s, 12.5},
                                                                        {u"itemTotal"_s, 25},
                                                                        {u"customization"_s, u"Extra spicy"_s}}}},
                                    {u"subtotal"_s, 25},
                                    {u"tax"_s, 0},
                                    {u"deliveryFee"_s, 0},
                                    {u"total"_s, 25}}},
            {u"status"_s, u"confirmed"_s},
            {u"tableNumber"_s, QJsonValue::Null},
            {u"notes"_s, QJsonValue::Null},
            {u"source"_s, u"pos"_s},
            {u"createdAt"_s, u"2026-01-06T19:42:07.123Z"_s}};
}

} // namespace stonepot

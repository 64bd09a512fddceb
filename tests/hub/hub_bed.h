// A whole hub on a free loopback port with the sample restaurant, and clients for it.
#pragma once

#include "hub/command_queue.h"
#include "hub/hub_server.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QWebSocket>
#include <memory>

namespace stonepot {

struct HttpResult {
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

class HubBed final : public QObject {
    Q_OBJECT
public:
    // Tenants "one" and "two", both with the sample menu. Null where it could not start; the log says why.
    [[nodiscard]] static std::unique_ptr<HubBed> start(const HubSettings& settings = {});
    ~HubBed() override;

    [[nodiscard]] HubServer& server() { return *m_server; }
    [[nodiscard]] CommandQueue& queue() { return *m_queue; }
    // Ends hub and store and starts both anew, on the same database.
    [[nodiscard]] bool restart();

    // Writes a record of hub/access_records.h as the command line does, and waits until it is stored; nothing removes
    // it.
    void putRecord(const QString& tenant, QLatin1StringView kind, const QString& key,
                   const std::optional<QByteArray>& value);
    // A device's token, by pairing it.
    [[nodiscard]] QString pair(const QString& tenant, const QString& deviceId, Role role);
    [[nodiscard]] quint16 port() const { return m_server->port(); }

    // Waits for the answer; status 0 when there is none.
    [[nodiscard]] HttpResult get(const QString& path, const QList<QPair<QByteArray, QByteArray>>& headers = {});
    [[nodiscard]] HttpResult post(const QString& path, const QJsonObject& body,
                                  const QList<QPair<QByteArray, QByteArray>>& headers = {});
    [[nodiscard]] HttpResult send(const QByteArray& method, const QString& path, const QByteArray& body,
                                  const QList<QPair<QByteArray, QByteArray>>& headers);

private:
    HubBed() = default;
    [[nodiscard]] bool open();

    HubSettings m_settings;
    QTemporaryDir m_directory;
    SystemClock m_clock;
    std::unique_ptr<CommandQueue> m_queue;
    std::unique_ptr<HubServer> m_server;
    QNetworkAccessManager m_network;
};

// A WebSocket client that keeps what it was told.
class HubClient final : public QObject {
    Q_OBJECT
public:
    explicit HubClient(quint16 port, const QString& tenant = QStringLiteral("one"), const QString& query = {},
                       const QString& token = {});

    [[nodiscard]] const QList<QJsonObject>& messages() const { return m_messages; }
    [[nodiscard]] QList<QJsonObject> ofType(const QString& type) const;
    [[nodiscard]] int compressedMessages() const { return m_compressed; }
    [[nodiscard]] QWebSocket& socket() { return m_socket; }
    void send(const QJsonObject& message);

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_messages;
    int m_compressed = 0;
};

// A cart order as a base client sends it.
[[nodiscard]] QJsonObject baseOrder(const QString& tenant = QStringLiteral("one"));

} // namespace stonepot

// Somebody else's backend on a free loopback port: it knows sections "Base" of docs/protocol.md and nothing more. It
// echoes no id of ours, announces no features, counts nothing, and gives an order and its ticket different ids. On
// command it loses what it was told, or what it was to say.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QWebSocketServer>
#include <functional>
#include <memory>

class QWebSocket;

namespace stonepot {

class BaseBackend final : public QObject {
    Q_OBJECT
public:
    BaseBackend();
    ~BaseBackend() override;

    [[nodiscard]] quint16 port() const { return m_port; }

    // What becomes of the next order that arrives, by either route.
    enum class Fate {
        Answered,
        Unheard,        // the connection breaks before the order is read
        TakenAndSilent, // taken, and nobody is told; the connection lives (HTTP: it closes without an answer)
        TakenAndCut,    // taken, and every connection breaks before anybody is told
        Refused,        // 400 or a nameless error
        Busy,           // 503 or a nameless error that may pass
    };
    // Asked for each arrival; all are answered where it is not set.
    std::function<Fate()> fate;

    // As a shop sees them, in the order they were taken: what was sent, with id, orderNumber and status.
    [[nodiscard]] const QList<QJsonObject>& orders() const { return m_orders; }
    [[nodiscard]] const QList<QJsonObject>& tickets() const { return m_tickets; }
    [[nodiscard]] const QStringList& calls() const { return m_calls; } // "POST /api/orders", in the order they came
    [[nodiscard]] int arrivals() const { return m_arrivals; }          // of orders, whatever their fate
    [[nodiscard]] qsizetype connections() const { return m_sockets.size(); } // WebSockets that are open
    // Puts something into its list of tickets that was made elsewhere.
    void addTicket(const QJsonObject& ticket) { m_tickets += ticket; }

    void cutAll();                                   // every WebSocket
    void setUpgrading(bool on) { m_upgrading = on; } // false: HTTP alone
    void stop();                                     // … and nobody can connect
    void start();                                    // again, on the same port

private:
    void accept();
    void welcome(QWebSocket* socket);
    void readHttp(QTcpSocket* socket, QByteArray& received);
    void answerHttp(QTcpSocket* socket, const QString& method, const QString& path, const QJsonObject& body);
    void submitted(QWebSocket* socket, const QJsonObject& order);
    QJsonObject take(const QJsonObject& order);
    void announce(const QJsonObject& order);
    bool setStatus(const QString& ticketId, const QString& itemId, const QString& status, QJsonObject& ticket);
    [[nodiscard]] QJsonObject state() const;
    void say(const QJsonObject& message);

    QTcpServer m_server;
    QWebSocketServer m_upgrades;
    QList<QWebSocket*> m_sockets;
    quint16 m_port = 0;
    bool m_upgrading = true;
    QList<QJsonObject> m_orders;
    QList<QJsonObject> m_tickets;
    QStringList m_calls;
    int m_arrivals = 0;
};

} // namespace stonepot

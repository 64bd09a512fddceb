#include "support/base_backend.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

// Only what the base protocol names is kept.
QJsonObject baseFields(const QJsonObject& sent)
{
    QJsonObject order;
    for (const QString& key : {u"tenantId"_s, u"orderType"_s, u"paymentMethod"_s, u"customer"_s, u"cart"_s, u"status"_s,
                               u"tableNumber"_s, u"notes"_s, u"source"_s, u"createdAt"_s}) {
        order.insert(key, sent.value(key));
    }
    return order;
}

QJsonObject ticketOf(const QJsonObject& order, qsizetype number)
{
    QJsonArray items;
    for (const QJsonValue& item : order.value(u"cart"_s)[u"items"_s].toArray()) {
        items.append(QJsonObject{{u"id"_s, u"item-%1-%2"_s.arg(number).arg(items.size() + 1)},
                                 {u"name"_s, item[u"dishName"_s]},
                                 {u"quantity"_s, item[u"quantity"_s]},
                                 {u"status"_s, u"pending"_s},
                                 {u"specialInstructions"_s, item[u"customization"_s]},
                                 {u"modifiers"_s, QJsonArray()},
                                 {u"station"_s, QString()}});
    }
    const QString type = order.value(u"orderType"_s).toString();
    return {{u"id"_s, u"ticket-%1"_s.arg(number)},
            {u"orderNumber"_s, order.value(u"orderNumber"_s)},
            {u"orderType"_s, type == u"takeout"_s ? u"pickup"_s : type},
            {u"source"_s, u"pos"_s},
            {u"status"_s, u"pending"_s},
            {u"version"_s, 1},
            {u"createdAt"_s, now()},
            {u"updatedAt"_s, now()},
            {u"items"_s, items},
            {u"tableNumber"_s, order.value(u"tableNumber"_s)}};
}

} // namespace

BaseBackend::BaseBackend()
    : m_upgrades(u"base"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QTcpServer::newConnection, this, &BaseBackend::accept);
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_upgrades.nextPendingConnection()) {
            welcome(socket);
        }
    });
    start();
}

BaseBackend::~BaseBackend()
{
    stop();
}

void BaseBackend::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("%s", qPrintable(m_server.errorString()));
    }
    m_port = m_server.serverPort();
}

void BaseBackend::stop()
{
    m_server.close();
    cutAll();
}

void BaseBackend::cutAll()
{
    for (QWebSocket* socket : std::exchange(m_sockets, {})) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

// The first bytes say whether it is an upgrade; they stay where they are.
void BaseBackend::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            const QByteArray head = socket->peek(8192);
            if (received->isEmpty() && head.startsWith("GET /ws/")) {
                if (!m_upgrading) {
                    socket->abort();
                } else if (head.contains("\r\n\r\n")) {
                    socket->disconnect();
                    m_upgrades.handleConnection(socket);
                }
                return;
            }
            readHttp(socket, *received);
        });
    }
}

void BaseBackend::welcome(QWebSocket* socket)
{
    m_sockets += socket;
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_sockets.removeAll(socket);
        socket->deleteLater();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString& text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message.value(u"type"_s) == u"submit_order"_s) {
            submitted(socket, message.value(u"order"_s).toObject());
        } else {
            m_calls += u"ws "_s + message.value(u"type"_s).toString(); // unknown here: ignored
        }
    });
    socket->sendTextMessage(QString::fromUtf8(bytes(state())));
}

void BaseBackend::submitted(QWebSocket* socket, const QJsonObject& order)
{
    ++m_arrivals;
    const auto refuse = [socket](const QString& code) {
        const QJsonObject error{{u"type"_s, u"error"_s}, {u"message"_s, u"Invalid order data"_s}, {u"code"_s, code}};
        socket->sendTextMessage(QString::fromUtf8(bytes(error)));
    };
    switch (fate ? fate() : Fate::Answered) {
    case Fate::Answered:
        announce(take(order));
        return;
    case Fate::Unheard:
        cutAll();
        return;
    case Fate::TakenAndSilent:
        take(order);
        return;
    case Fate::TakenAndCut:
        take(order);
        cutAll();
        return;
    case Fate::Refused:
        refuse(u"VALIDATION_ERROR"_s);
        return;
    case Fate::Busy:
        refuse(u"UNAVAILABLE"_s);
        return;
    }
}

void BaseBackend::readHttp(QTcpSocket* socket, QByteArray& received)
{
    received += socket->readAll();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const QList<QByteArray> lines = received.first(end).split('\n');
        qsizetype length = 0;
        for (const QByteArray& line : lines) {
            if (line.toLower().startsWith("content-length:")) {
                length = line.mid(15).trimmed().toLongLong();
            }
        }
        if (received.size() < end + 4 + length) {
            return;
        }
        const QList<QByteArray> request = lines.first().trimmed().split(' ');
        const QJsonObject body = QJsonDocument::fromJson(received.mid(end + 4, length)).object();
        received.remove(0, end + 4 + length);
        const QString path = QUrl(QString::fromLatin1(request.value(1))).path();
        m_calls += QString::fromLatin1(request.value(0)) + u' ' + path;
        answerHttp(socket, QString::fromLatin1(request.value(0)), path, body);
    }
}

void BaseBackend::answerHttp(QTcpSocket* socket, const QString& method, const QString& path, const QJsonObject& body)
{
    const auto reply = [socket](int status, const QJsonObject& json) {
        const QByteArray text = bytes(json);
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nDate: " +
                      QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() +
                      " GMT\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(text.size()) +
                      "\r\n\r\n" + text);
    };
    const auto refuse = [&reply](int status, const QString& reason) {
        reply(status, {{u"success"_s, false}, {u"error"_s, reason}});
    };
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts); // api, kds, orders, ID, …
    if (method == u"POST"_s && path == u"/api/orders"_s) {
        ++m_arrivals;
        const Fate fateOfThis = fate ? fate() : Fate::Answered;
        if (fateOfThis == Fate::Refused || fateOfThis == Fate::Busy) {
            refuse(fateOfThis == Fate::Busy ? 503 : 400, u"Invalid order data"_s);
            return;
        }
        const QJsonObject order = fateOfThis == Fate::Unheard ? QJsonObject() : take(body);
        if (fateOfThis != Fate::Answered) {
            socket->abort();
            return;
        }
        announce(order);
        reply(201, {{u"success"_s, true},
                    {u"orderId"_s, order.value(u"id"_s)},
                    {u"orderNumber"_s, order.value(u"orderNumber"_s)}});
    } else if (method == u"GET"_s && path == u"/api/kds/orders"_s) {
        const QJsonArray open = state().value(u"activeOrders"_s).toArray();
        reply(200, {{u"success"_s, true}, {u"orders"_s, open}, {u"count"_s, open.size()}});
    } else if (method == u"POST"_s && parts.size() >= 5 && parts[1] == u"kds"_s) {
        const QString item = parts.size() == 7 ? parts[5] : QString();
        const QString status = parts.last() == u"complete"_s ? u"completed"_s : u"ready"_s;
        QJsonObject ticket;
        if (!setStatus(parts[3], item, status, ticket)) {
            refuse(404, u"No such order"_s);
            return;
        }
        say({{u"type"_s, u"order_status_update"_s},
             {u"orderId"_s, ticket.value(u"id"_s)},
             {u"orderNumber"_s, ticket.value(u"orderNumber"_s)},
             {u"status"_s, ticket.value(u"status"_s)},
             {u"updatedBy"_s, u"kitchen-terminal-1"_s}});
        reply(200, {{u"success"_s, true}, {u"order"_s, ticket}});
    } else if (method == u"POST"_s && path == u"/api/auth/login/pin"_s) {
        if (body.value(u"pin"_s) != u"1234"_s) {
            refuse(401, u"Wrong PIN"_s);
            return;
        }
        const QJsonObject user{{u"id"_s, u"u1"_s}, {u"name"_s, u"Mina Kim"_s}, {u"role"_s, u"cashier"_s}};
        const QJsonObject tokens{{u"accessToken"_s, u"a"_s}, {u"refreshToken"_s, u"r"_s}, {u"expiresIn"_s, 3600}};
        reply(200, {{u"success"_s, true}, {u"user"_s, user}, {u"tokens"_s, tokens}});
    } else if (method == u"GET"_s && path.startsWith(u"/api/menu/"_s)) {
        reply(200, {{u"items"_s, QJsonArray()}});
    } else if (path == u"/api/health"_s) {
        reply(200, {{u"status"_s, u"ok"_s}});
    } else {
        refuse(404, u"Not found"_s);
    }
}

QJsonObject BaseBackend::take(const QJsonObject& sent)
{
    QJsonObject order = baseFields(sent);
    const qsizetype number = m_orders.size() + 1;
    order.insert(u"id"_s, u"order-%1"_s.arg(number));
    order.insert(u"orderNumber"_s, u"ORD-20260106-%1"_s.arg(number, 3, 10, QChar(u'0')));
    m_orders += order;
    m_tickets += ticketOf(order, number);
    return order;
}

void BaseBackend::announce(const QJsonObject& order)
{
    const auto ticket = std::ranges::find_if(m_tickets, [&order](const QJsonObject& each) {
        return each.value(u"orderNumber"_s) == order.value(u"orderNumber"_s);
    });
    say({{u"type"_s, u"order_created"_s}, {u"order"_s, order}, {u"kitchenOrder"_s, *ticket}});
}

bool BaseBackend::setStatus(const QString& ticketId, const QString& itemId, const QString& status, QJsonObject& ticket)
{
    const auto found = std::ranges::find_if(
        m_tickets, [&ticketId](const QJsonObject& each) { return each.value(u"id"_s) == ticketId; });
    if (found == m_tickets.end()) {
        return false;
    }
    QJsonArray items = found->value(u"items"_s).toArray();
    bool all = true;
    for (QJsonValueRef each : items) {
        QJsonObject item = each.toObject();
        if (itemId.isEmpty() || item.value(u"id"_s) == itemId) {
            item.insert(u"status"_s, status == u"completed"_s ? u"served"_s : u"ready"_s);
            each = item;
        }
        all = all && item.value(u"status"_s) != u"pending"_s;
    }
    found->insert(u"items"_s, items);
    found->insert(u"status"_s, all ? status : u"in_progress"_s);
    found->insert(u"version"_s, found->value(u"version"_s).toInt() + 1);
    found->insert(u"updatedAt"_s, now());
    ticket = *found;
    return true;
}

QJsonObject BaseBackend::state() const
{
    QJsonArray active;
    for (const QJsonObject& ticket : m_tickets) {
        if (ticket.value(u"status"_s) != u"completed"_s) {
            active.append(ticket);
        }
    }
    QJsonArray recent;
    for (auto order = m_orders.crbegin(); order != m_orders.crend() && recent.size() < 10; ++order) {
        recent.append(*order);
    }
    return {{u"type"_s, u"sync_state"_s}, {u"activeOrders"_s, active}, {u"recentOrders"_s, recent}};
}

void BaseBackend::say(const QJsonObject& message)
{
    for (QWebSocket* socket : m_sockets) {
        socket->sendTextMessage(QString::fromUtf8(bytes(message)));
    }
}

} // namespace stonepot

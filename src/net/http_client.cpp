#include "net/http_client.h"

#include "net/link_log.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>

namespace stonepot {

namespace {

// Errors that say that no connection was made: whatever was to be sent has not left this machine.
bool wasReached(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
        return false;
    default:
        return true;
    }
}

HttpReply read(QNetworkReply& reply)
{
    HttpReply result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (result.status == 0) {
        result.reached = wasReached(reply.error());
        result.error = reply.errorString();
        return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply.read(HttpClient::bodyLimit));
    if (document.isObject()) {
        result.body = document.object();
    }
    bool ok = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&ok);
    if (const QJsonValue wait = result.body ? result.body->value(QLatin1StringView("retryAfterMs")) : QJsonValue();
        wait.isDouble() && wait.toDouble() >= 0 && wait.toDouble() <= 3'600'000) {
        result.retryAfter = Milliseconds(static_cast<qint64>(wait.toDouble()));
    } else if (ok && seconds >= 0 && seconds <= 3600) {
        result.retryAfter = std::chrono::seconds(seconds);
    }
    return result;
}

} // namespace

struct HttpClient::Private {
    QUrl api;
    QByteArray token;
    TlsSettings tls;
    QNetworkAccessManager network{};
    QSet<QNetworkReply*> distrusted{}; // ended before anything was sent

    // Nothing of the call has been sent at this moment.
    void checkPin(QNetworkReply* reply)
    {
        if (!isPinned(reply->sslConfiguration().peerCertificate(), tls)) {
            qCWarning(lcLink) << "HTTP call not sent: the backend's key is not the pinned one";
            distrusted.insert(reply);
            reply->abort();
        }
    }
};

HttpClient::HttpClient(const QUrl& api, QByteArray token, TlsSettings tls, QObject* parent)
    : QObject(parent)
    , d(new Private{api, std::move(token), std::move(tls)})
{
    // A redirect could carry an order, or the token, to somebody else.
    d->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&d->network, &QNetworkAccessManager::encrypted, this, [this](QNetworkReply* reply) { d->checkPin(reply); });
}

HttpClient::~HttpClient() = default;

void HttpClient::send(const HttpCall& call, const QObject* context, Callback callback, Milliseconds timeout)
{
    QNetworkRequest request(QUrl::fromEncoded(d->api.toEncoded() + call.path.toUtf8()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    if (d->api.scheme() == QLatin1StringView("https")) {
        request.setSslConfiguration(sslConfiguration(d->tls));
    }
    if (!d->token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + d->token);
    }
    if (!call.idempotencyKey.isEmpty()) {
        request.setRawHeader("Idempotency-Key", call.idempotencyKey.toLatin1());
    }
    const bool hasBody = call.method != "GET";
    const QByteArray body = hasBody ? QJsonDocument(call.body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply* reply = d->network.sendCustomRequest(request, call.method, body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > bodyLimit) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, guard = QPointer<const QObject>(context), callback = std::move(callback)] {
                reply->deleteLater();
                HttpReply result = read(*reply);
                if (d->distrusted.remove(reply)) {
                    result.reached = false;
                }
                if (result.body && result.status < 500) {
                    emit succeeded();
                } else {
                    emit failed();
                }
                if (guard) {
                    callback(result);
                }
            });
}

} // namespace stonepot

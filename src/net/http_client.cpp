#include "net/http_client.h"

#include "net/link_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <algorithm>

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

// RFC 9110, 6.6.1: whoever has a clock sends its time.
std::optional<Instant> timeOf(const QNetworkReply& reply)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date").trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return Instant(Milliseconds(date.toMSecsSinceEpoch()));
}

// A body that can be sent once. Qt sends a call anew, up to three times and whatever its method, when the connection
// closes before the answer; the backend may have taken the first one, and whether to send an order again is not for the
// network to decide.
class SentOnce final : public QIODevice { // no QBuffer: Qt looks into those itself
public:
    SentOnce(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maximum) override
    {
        const qint64 count = std::min(maximum, size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

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

void HttpClient::moveTo(const QUrl& api)
{
    d->api = api;
}

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
    QNetworkReply* reply = nullptr;
    if (call.method == "GET") {
        reply = d->network.get(request);
    } else {
        auto* body = new SentOnce(QJsonDocument(call.body).toJson(QJsonDocument::Compact), this);
        reply = d->network.sendCustomRequest(request, call.method, body);
        body->setParent(reply);
    }
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
                if (const auto time = timeOf(*reply)) {
                    emit heardTime(*time);
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

#include "net/connection_manager.h"

#include "net/link_quality.h"
#include "net/websocket_transport.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>
#include <QUrlQuery>
#include <QtEndian>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLink, "stonepot.link")

namespace stonepot {

struct ConnectionManager::Private {
    LinkSettings settings;
    std::unique_ptr<WebSocketTransport> transport;
    const Clock& clock;
    Link link;
    QTimer timer{}; // of the table's one wait
    QTimer pingTimer{};
    QTimer deadTimer{}; // runs out when nothing was heard for the time of the missed pongs
    LinkQualityMeter quality{};
    QStringList features{};
    QSet<QString> unknownTypes{};
    int queued = 0;
    qint64 seq = 0;

    [[nodiscard]] QUrl address() const
    {
        QUrl url = settings.address;
        QUrlQuery query;
        query.addQueryItem(u"protocol"_s, u"1"_s);
        query.addQueryItem(u"role"_s, settings.role);
        query.addQueryItem(u"deviceId"_s, settings.deviceId);
        if (seq > 0) {
            query.addQueryItem(u"lastSeq"_s, QString::number(seq));
        }
        query.addQueryItem(u"accept"_s, u"deflate"_s);
        url.setQuery(query);
        return url;
    }
};

ConnectionManager::ConnectionManager(LinkSettings settings, std::unique_ptr<WebSocketTransport> transport,
                                     const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(new Private{std::move(settings), std::move(transport), clock, {}})
{
    d->timer.setSingleShot(true);
    d->deadTimer.setSingleShot(true);
    d->deadTimer.setInterval(d->settings.pingEvery * d->settings.missedPongs);
    d->pingTimer.setInterval(d->settings.pingEvery);
    connect(&d->timer, &QTimer::timeout, this, [this] { handle(LinkEvent::TimerFired); });
    connect(&d->deadTimer, &QTimer::timeout, this, [this] { handle(LinkEvent::PongMissed); });
    connect(&d->pingTimer, &QTimer::timeout, this, &ConnectionManager::ping);

    WebSocketTransport* socket = d->transport.get();
    connect(socket, &WebSocketTransport::opened, this, [this] {
        qCInfo(lcLink) << "Connected";
        handle(LinkEvent::Opened);
    });
    connect(socket, &WebSocketTransport::closed, this, [this](const QString& reason) {
        qCInfo(lcLink).noquote() << "Connection closed:" << reason;
        handle(d->link.state == LinkState::Connecting ? LinkEvent::Failed : LinkEvent::Closed);
    });
    connect(socket, &WebSocketTransport::textReceived, this, &ConnectionManager::receive);
    connect(socket, &WebSocketTransport::binaryReceived, this, &ConnectionManager::inflate);
    connect(socket, &WebSocketTransport::pongReceived, this, [this](const QByteArray& payload) {
        d->quality.pongReceived(payload, d->clock.monotonic());
        if (d->pingTimer.isActive()) {
            d->deadTimer.start();
        }
        emit latencyChanged(d->quality.latency(), d->quality.loss());
    });
}

ConnectionManager::~ConnectionManager()
{
    d->transport->disconnect(this);
}

void ConnectionManager::logIn()
{
    handle(LinkEvent::LogIn);
}

void ConnectionManager::logOut()
{
    handle(LinkEvent::LogOut);
}

void ConnectionManager::reconnectNow()
{
    handle(LinkEvent::RetryNow);
}

void ConnectionManager::renew()
{
    handle(LinkEvent::PongMissed);
}

void ConnectionManager::networkBack()
{
    handle(LinkEvent::NetworkBack);
}

void ConnectionManager::httpSucceeded()
{
    handle(LinkEvent::HttpSucceeded);
}

void ConnectionManager::synced()
{
    handle(LinkEvent::Synced);
}

void ConnectionManager::setLastSeq(qint64 seq)
{
    d->seq = seq;
}

bool ConnectionManager::isConnected() const
{
    return d->link.state == LinkState::Online;
}

LinkState ConnectionManager::state() const
{
    return d->link.state;
}

int ConnectionManager::attempt() const
{
    return d->link.attempts;
}

QStringList ConnectionManager::features() const
{
    return d->features;
}

int ConnectionManager::queuedMessageCount() const
{
    return d->queued;
}

void ConnectionManager::setQueuedMessageCount(int count)
{
    if (std::exchange(d->queued, count) != count) {
        emit queueChanged(count);
    }
}

bool ConnectionManager::send(const ClientMessage& message)
{
    if (d->link.state != LinkState::Online && d->link.state != LinkState::Syncing) {
        return false;
    }
    const QJsonObject json = toJson(message);
    qCInfo(lcLink).noquote() << "Sending message:" << json[u"type"].toString();
    return d->transport->sendText(toFrame(json));
}

void ConnectionManager::handle(LinkEvent event)
{
    const LinkStep step = next(d->link, event, d->settings.maxAttempts);
    const Link before = std::exchange(d->link, step.link);
    for (const LinkAction action : step.actions) {
        perform(action);
    }
    if (before != d->link) {
        emit stateChanged(d->link.state, d->link.attempts);
    }
}

void ConnectionManager::perform(LinkAction action)
{
    switch (action) {
    case LinkAction::OpenSocket:
        qCInfo(lcLink).noquote() << "Connecting to:" << d->settings.address.toString();
        d->transport->open(d->address(), d->settings.token);
        break;
    case LinkAction::CloseSocket:
        d->transport->close();
        break;
    case LinkAction::AbortSocket:
        d->transport->abort();
        break;
    case LinkAction::StartConnectTimer:
        d->timer.start(d->settings.connectTimeout);
        break;
    case LinkAction::StartSyncTimer:
        d->timer.start(d->settings.syncTimeout);
        break;
    case LinkAction::StartBackoffTimer: {
        const double random = QRandomGenerator::global()->generateDouble();
        const Milliseconds delay = backoffDelay(d->link.attempts, d->settings.backoff, random);
        d->timer.start(delay);
        emit retryScheduled(d->link.attempts, delay);
        break;
    }
    case LinkAction::StartProbeTimer:
        d->timer.start(d->settings.probeEvery);
        emit retryScheduled(d->link.attempts, d->settings.probeEvery);
        break;
    case LinkAction::StartStableTimer:
        d->timer.start(d->settings.stableAfter);
        break;
    case LinkAction::StopTimer:
        d->timer.stop();
        break;
    case LinkAction::StartPinging:
        d->quality.reset();
        d->deadTimer.start();
        d->pingTimer.start();
        ping();
        break;
    case LinkAction::StopPinging:
        d->pingTimer.stop();
        d->deadTimer.stop();
        emit latencyChanged(std::nullopt, 0);
        break;
    case LinkAction::AnnounceExhausted:
        qCWarning(lcLink) << "Max reconnection attempts reached";
        emit exhausted();
        break;
    }
}

void ConnectionManager::ping()
{
    d->transport->ping(d->quality.pingSent(d->clock.monotonic()));
    emit latencyChanged(d->quality.latency(), d->quality.loss());
}

void ConnectionManager::inflate(const QByteArray& frame)
{
    constexpr qsizetype lengthBytes = 4;
    const bool fits =
        frame.size() > lengthBytes && qFromBigEndian<quint32>(frame.constData()) <= d->settings.messageLimit;
    const QByteArray json = fits ? qUncompress(frame) : QByteArray();
    if (json.isEmpty()) {
        const Error error{ErrorCode::TooLarge, {}, u"a compressed message is broken or too large"_s};
        qCWarning(lcLink).noquote() << "Message ignored:" << error.text();
        emit messageRejected(error);
        return;
    }
    receive(json);
}

void ConnectionManager::receive(const QByteArray& json)
{
    if (d->pingTimer.isActive()) {
        d->deadTimer.start(); // whatever it is, the link is alive
    }
    const auto message = parseServerMessage(json);
    if (!message) {
        qCWarning(lcLink).noquote() << "Message ignored:" << message.error().text();
        emit messageRejected(message.error());
        return;
    }
    if (const auto* unknown = std::get_if<UnknownMessage>(&*message)) {
        if (!d->unknownTypes.contains(unknown->type)) {
            d->unknownTypes.insert(unknown->type);
            qCInfo(lcLink).noquote() << "Ignoring messages of unknown type" << unknown->type;
        }
        return;
    }
    qCInfo(lcLink).noquote() << "Received message:" << toJson(*message)[u"type"].toString();
    if (const auto* sync = std::get_if<SyncState>(&*message); sync != nullptr && !sync->delta) {
        d->features = sync->features;
    }
    emit messageReceived(*message);
}

} // namespace stonepot

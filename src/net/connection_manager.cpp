#include "net/connection_manager.h"

#include "net/frame_queue.h"
#include "net/link_log.h"
#include "net/link_quality.h"
#include "net/websocket_transport.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>
#include <deque>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int mostSyncWaits = 12; // a slow sync_state has a minute, not for ever

} // namespace

struct ConnectionManager::Private {
    LinkSettings settings;
    std::unique_ptr<WebSocketTransport> transport;
    const Clock& clock;
    FrameQueue frames;
    Link link{};
    std::deque<LinkEvent> events{}; // that came while one was being handled
    bool handling = false;
    QTimer timer{}; // of the table's one wait
    QTimer pingTimer{};
    QTimer deadTimer{}; // runs out when nothing was heard for the time of the missed pongs
    LinkQualityMeter quality{};
    QStringList features{};
    int queued = 0;
    qint64 seq = 0;
    bool growing = false; // a message has come in part since this was last asked
    int syncWaits = 0;
    bool httpTried = false; // since a call last failed

    [[nodiscard]] bool isOpen() const { return link.state == LinkState::Syncing || link.state == LinkState::Online; }

    void heard() // whatever it was, the link is alive
    {
        if (pingTimer.isActive()) {
            deadTimer.start();
        }
    }

    void take(const QByteArray& frame, FrameReader::Encoding encoding)
    {
        if (isOpen()) { // after log-out a message may still be on its way
            heard();
            frames.take(frame, encoding);
        }
    }

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

ConnectionManager::ConnectionManager(const LinkSettings& settings, std::unique_ptr<WebSocketTransport> transport,
                                     const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(new Private{settings, std::move(transport), clock, FrameQueue(FrameReader(settings.messageLimit))})
{
    for (QTimer* timer : {&d->timer, &d->pingTimer, &d->deadTimer}) {
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may be 5 % late
    }
    d->timer.setSingleShot(true);
    d->deadTimer.setSingleShot(true);
    d->deadTimer.setInterval(d->settings.pingEvery * d->settings.missedPongs);
    d->pingTimer.setInterval(d->settings.pingEvery);
    connect(&d->timer, &QTimer::timeout, this, &ConnectionManager::waited);
    connect(&d->deadTimer, &QTimer::timeout, this, [this] {
        qCInfo(lcLink) << "Link is dead: nothing heard for" << d->deadTimer.interval() << "ms";
        handle(LinkEvent::PongMissed);
    });
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
    connect(socket, &WebSocketTransport::textReceived, this,
            [this](const QByteArray& json) { d->take(json, FrameReader::Encoding::Text); });
    connect(socket, &WebSocketTransport::binaryReceived, this,
            [this](const QByteArray& frame) { d->take(frame, FrameReader::Encoding::Compressed); });
    connect(&d->frames, &FrameQueue::read, this, &ConnectionManager::deliver);
    connect(socket, &WebSocketTransport::partReceived, this, [this] {
        d->growing = true;
        d->heard();
    });
    connect(socket, &WebSocketTransport::pongReceived, this, [this](const QByteArray& payload) {
        d->quality.pongReceived(payload, d->clock.monotonic());
        d->heard();
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
    if (d->link.state == LinkState::Exhausted && !std::exchange(d->httpTried, true)) {
        handle(LinkEvent::HttpSucceeded);
    }
}

void ConnectionManager::httpFailed()
{
    d->httpTried = false;
}

void ConnectionManager::synced()
{
    handle(LinkEvent::Synced);
}

void ConnectionManager::setCurrency(Currency currency)
{
    d->frames.reader().setCurrency(currency);
}

void ConnectionManager::setOrdersRead(OrdersRead orders)
{
    d->frames.reader().setOrdersRead(orders);
}

void ConnectionManager::moveTo(const QUrl& address)
{
    d->settings.address = address;
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

qint64 ConnectionManager::rejectedMessageCount() const
{
    return d->frames.reader().rejected();
}

bool ConnectionManager::send(const ClientMessage& message)
{
    if (!d->isOpen()) {
        return false;
    }
    const QJsonObject json = toJson(message);
    qCInfo(lcLink).noquote() << "Sending message:" << json[u"type"].toString();
    return d->transport->sendText(toFrame(json));
}

// An action or whoever hears of a change may cause the next event: it waits for its turn, so that actions of two events
// never mix.
void ConnectionManager::handle(LinkEvent event)
{
    d->events.push_back(event);
    if (std::exchange(d->handling, true)) {
        return;
    }
    while (!d->events.empty()) {
        const LinkStep step = next(d->link, d->events.front(), d->settings.maxAttempts);
        d->events.pop_front();
        const Link before = std::exchange(d->link, step.link);
        for (const LinkAction action : step.actions) {
            perform(action);
        }
        if (!d->isOpen()) {
            d->frames.clear();
        }
        if (before != d->link) {
            emit stateChanged(d->link.state, d->link.attempts);
        }
    }
    d->handling = false;
}

// The one wait of the table is over, unless what it waits for is coming.
void ConnectionManager::waited()
{
    const bool growing = std::exchange(d->growing, false) || d->frames.isReading();
    if (d->link.state == LinkState::Syncing && growing && ++d->syncWaits < mostSyncWaits) {
        d->timer.start(d->settings.syncTimeout);
        return;
    }
    handle(LinkEvent::TimerFired);
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
        d->growing = false;
        d->syncWaits = 0;
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
        d->httpTried = false;
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

void ConnectionManager::deliver(const Result<ServerMessage>& message)
{
    d->growing = false;
    d->heard();
    if (!message) {
        emit messageRejected(message.error());
        return;
    }
    if (std::holds_alternative<UnknownMessage>(*message)) {
        return;
    }
    qCInfo(lcLink).noquote() << "Received message:" << typeName(*message);
    if (const auto* sync = std::get_if<SyncState>(&*message); sync != nullptr && !sync->delta) {
        d->features = sync->features;
    }
    emit messageReceived(*message);
}

} // namespace stonepot

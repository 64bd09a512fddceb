#include "hub/hub_server.h"

#include "hub/command_queue.h"
#include "hub/fan_out.h"
#include "hub/http_api.h"
#include "hub/http_connection.h"
#include "hub/http_status.h"
#include "hub/hub_log.h"
#include "hub/listener.h"
#include "hub/session.h"
#include "hub/upgrade.h"

#include <QEventLoop>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds finishTime{1500}; // for what is under way
constexpr Milliseconds goodbyeTime{1000};
constexpr int pendingUpgrades = 1024;
constexpr int toldInATurn = 50; // of a tenant's clients: half a millisecond

// QWebSocketServer hands out its own object for a socket; both ends' addresses say which one it is.
QString peerKey(const QHostAddress& peer, quint16 peerPort, const QHostAddress& local)
{
    return u"%1 %2 %3"_s.arg(peer.toString()).arg(peerPort).arg(local.toString());
}

} // namespace

struct HubServer::Private {
    HubServer* q;
    HubSettings settings;
    CommandQueue& queue;
    const Clock& clock;
    LimitLog log;
    AddressLimits addresses;
    DeviceAccess devices;
    StaffLogin staff;
    HttpApi api;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<QWebSocketServer> webSockets;
    struct Accepted {
        Upgrade upgrade;
        QTcpSocket* socket;
    };
    QHash<QString, Accepted> upgrades; // until QWebSocketServer has done its part
    QList<HttpConnection*> connections;
    std::shared_ptr<HttpTraffic> traffic = std::make_shared<HttpTraffic>();
    std::shared_ptr<SessionTraffic> sessionTraffic = std::make_shared<SessionTraffic>();
    QHash<QString, QList<Session*>> sessions; // by tenant
    QHash<QString, Currency> currencies;
    QHash<QString, std::weak_ptr<TokenBucket>> buckets; // by tenant and device
    FanOut fanOut;
    QTimer stopTimer;
    enum class Stage { Running, Finishing, SayingGoodbye, Stopped } stage = Stage::Running;

    Private(HubServer* server, const HubSettings& hubSettings, CommandQueue& commandQueue, const Clock& hubClock);
    void accept(QTcpSocket* socket);
    void answer(const HttpRequest& request, const HttpAnswer& respond, const QHostAddress& peer);
    void upgrade(HttpConnection* connection, const HttpRequest& request);
    void startSessions();
    void startSession(QWebSocket* socket, const Accepted& accepted);
    std::shared_ptr<TokenBucket> bucketOf(const Caller& caller);
    void remove(Session* session);
    void committed(const QString& tenant, const Events& events);
    FanOut::Round beginRound(const QString& tenant, const Events& events);
    void expel(const QString& tenant, const QString& deviceId);
    void loadCurrency(const QString& tenant, const std::function<void()>& done = {});
    void loadCurrencies();
    QList<Session*> allSessions() const;
    ServerFigures figures() const;
    void goOnStopping();
};

HubServer::Private::Private(HubServer* server, const HubSettings& hubSettings, CommandQueue& commandQueue,
                            const Clock& hubClock)
    : q(server)
    , settings(hubSettings)
    , queue(commandQueue)
    , clock(hubClock)
    , log(hubClock)
    , addresses(hubSettings.limits, hubClock)
    , devices(hubSettings, commandQueue, hubClock)
    , staff(hubSettings, commandQueue, hubClock)
    , api(hubSettings, commandQueue, devices, staff, hubClock,
          {.figures = [this] { return figures(); },
           .currency = [this](const QString& tenant) { return currencies.value(tenant); },
           .limitReached = [this](QLatin1StringView kind, const QHostAddress& peer) { log.reached(kind, peer); }})
    , fanOut([this](const QString& tenant, const Events& events) { return beginRound(tenant, events); })
{
    stopTimer.setSingleShot(true);
}

HubServer::HubServer(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, queue, clock))
{
    connect(&d->stopTimer, &QTimer::timeout, this, [this] {
        if (d->stage == Private::Stage::Finishing) {
            d->stage = Private::Stage::SayingGoodbye;
            d->fanOut.flush(); // what is committed is told before the good-bye
            for (Session* session : d->allSessions()) {
                session->goAway();
            }
            d->stopTimer.start(goodbyeTime);
            d->goOnStopping();
        } else if (d->stage == Private::Stage::SayingGoodbye) {
            d->stage = Private::Stage::Stopped;
            emit stopped();
        }
    });
    connect(&d->devices, &DeviceAccess::deviceGone, this,
            [this](const QString& tenant, const QString& deviceId) { d->expel(tenant, deviceId); });
    connect(&queue, &CommandQueue::committed, this,
            [this](const QString& tenant, const Events& events) { d->committed(tenant, events); });
}

HubServer::~HubServer()
{
    // Sockets are children of connections and sessions; they go before the counters that they report to.
    qDeleteAll(d->allSessions());
    qDeleteAll(d->connections);
    d->sessions.clear();
    d->connections.clear();
}

Status HubServer::listen()
{
    std::optional<QSslConfiguration> tls;
    if (!d->settings.tlsCertificate.isEmpty() || !d->settings.tlsKey.isEmpty()) {
        auto loaded = loadTls(d->settings.tlsCertificate, d->settings.tlsKey);
        if (!loaded) {
            return std::unexpected(loaded.error());
        }
        tls = std::move(*loaded);
    }
    raiseOpenFileLimit();
    d->webSockets = std::make_unique<QWebSocketServer>(u"stonepot-hub"_s, QWebSocketServer::NonSecureMode);
    d->webSockets->setMaxPendingConnections(pendingUpgrades);
    d->webSockets->setSupportedSubprotocols({u"stonepot.v1"_s});
    connect(d->webSockets.get(), &QWebSocketServer::newConnection, this, [this] { d->startSessions(); });
    // Asked before the currencies, whose answers are waited for: who comes first is known already.
    d->devices.start();
    d->staff.start();
    d->loadCurrencies();
    d->listener = std::make_unique<Listener>(d->addresses, d->log, std::move(tls));
    connect(d->listener.get(), &Listener::accepted, this, [this](QTcpSocket* socket) { d->accept(socket); });
    if (const Status listening = d->listener->start(d->settings.address, d->settings.port); !listening) {
        return listening;
    }
    if (d->settings.demoStaff) {
        for (const QString& tenant : d->queue.tenants()) {
            d->staff.addDemoStaff(tenant);
        }
    }
    qCInfo(lcHub).noquote().nospace() << "Listening on " << d->settings.address.toString() << ':' << port();
    return {};
}

quint16 HubServer::port() const
{
    return d->listener ? d->listener->serverPort() : 0;
}

const DeviceAccess& HubServer::devices() const
{
    return d->devices;
}

void HubServer::Private::accept(QTcpSocket* socket)
{
    auto* connection = new HttpConnection(socket, settings.limits, q, traffic);
    connections.append(connection);
    QObject::connect(connection, &QObject::destroyed, q, [this, connection] { connections.removeOne(connection); });
    QObject::connect(connection, &HttpConnection::limitReached, q,
                     [this, connection](QLatin1StringView kind) { log.reached(kind, connection->peer()); });
    QObject::connect(connection, &HttpConnection::requested, q,
                     [this, connection](const HttpRequest& request, const HttpAnswer& respond) {
                         answer(request, respond, connection->peer());
                     });
    QObject::connect(connection, &HttpConnection::upgradeRequested, q,
                     [this, connection](const HttpRequest& request) { upgrade(connection, request); });
}

void HubServer::Private::answer(const HttpRequest& request, const HttpAnswer& respond, const QHostAddress& peer)
{
    if (const auto wait = addresses.request(peer)) {
        log.reached("requests-per-second"_L1, peer);
        HttpResponse response = errorResponse(429, ErrorCode::RateLimited, u"Too many requests"_s);
        response.headers.emplaceBack("Retry-After", QByteArray::number((wait->count() + 999) / 1000));
        respond(response);
        return;
    }
    api.handle(request, peer, respond);
}

void HubServer::Private::upgrade(HttpConnection* connection, const HttpRequest& request)
{
    const auto accepted = checkUpgrade(request, settings, queue.tenants(), devices);
    if (!accepted) {
        connection->refuse(accepted.error());
        return;
    }
    QTcpSocket* socket = connection->release();
    const QString key = peerKey(socket->peerAddress(), socket->peerPort(), socket->localAddress());
    upgrades.insert(key, {*accepted, socket});
    QObject::connect(socket, &QObject::destroyed, q, [this, key] { upgrades.remove(key); });
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    // A frame is taken out of the socket in one piece.
    socket->setReadBufferSize(settings.limits.authenticatedMessageBytes + 64);
    webSockets->handleConnection(socket);
}

void HubServer::Private::startSessions()
{
    while (QWebSocket* socket = webSockets->nextPendingConnection()) {
        const auto found =
            upgrades.constFind(peerKey(socket->peerAddress(), socket->peerPort(), socket->localAddress()));
        if (found == upgrades.cend() || stage != Stage::Running) {
            socket->deleteLater();
            continue;
        }
        const Accepted& accepted = *found;
        startSession(socket, accepted);
        upgrades.erase(found);
    }
}

void HubServer::Private::startSession(QWebSocket* socket, const Accepted& accepted)
{
    const Caller& caller = accepted.upgrade.caller;
    auto* session = new Session(socket, accepted.socket, caller, accepted.upgrade.query,
                                {.queue = queue,
                                 .log = log,
                                 .clock = clock,
                                 .limits = settings.limits,
                                 .bucket = bucketOf(caller),
                                 .traffic = sessionTraffic},
                                q);
    session->setCurrency(currencies.value(caller.tenant));
    sessions[caller.tenant].append(session);
    QObject::connect(session, &Session::closed, q, [this, session] { remove(session); });
    QObject::connect(session, &Session::finished, q, [this] { goOnStopping(); });
}

// A device has one, however many connections it opens; who only claims to be a device has one a connection.
std::shared_ptr<TokenBucket> HubServer::Private::bucketOf(const Caller& caller)
{
    const auto make = [this] {
        return std::make_shared<TokenBucket>(settings.limits.messagesPerSecond, settings.limits.messageBurst);
    };
    if (caller.role == Role::Open || caller.deviceId.isEmpty()) {
        return make();
    }
    std::weak_ptr<TokenBucket>& known = buckets[caller.tenant + u'/' + caller.deviceId];
    std::shared_ptr<TokenBucket> bucket = known.lock();
    if (!bucket) {
        bucket = make();
        known = bucket;
    }
    return bucket;
}

void HubServer::Private::remove(Session* session)
{
    sessions[session->caller().tenant].removeOne(session);
    session->deleteLater();
    goOnStopping();
}

void HubServer::Private::committed(const QString& tenant, const Events& events)
{
    if (std::ranges::any_of(events, [](const Event& event) { return event.type == "menu_update"_L1; })) {
        loadCurrency(tenant);
    }
    fanOut.add(tenant, events);
}

// Who connects meanwhile asks the store after these events are in it.
FanOut::Round HubServer::Private::beginRound(const QString& tenant, const Events& events)
{
    struct Telling {
        Broadcast broadcast;
        std::vector<QPointer<Session>> left; // the next one last
    };
    const QList<Session*> clients = sessions.value(tenant);
    const auto telling = std::make_shared<Telling>(Telling{Broadcast(events), {clients.rbegin(), clients.rend()}});
    return {.clients = clients.size(), .tellSome = [telling] {
                for (int i = 0; i < toldInATurn && !telling->left.empty(); ++i) {
                    if (Session* const session = telling->left.back()) {
                        session->deliver(telling->broadcast);
                    }
                    telling->left.pop_back();
                }
                return !telling->left.empty();
            }};
}

// Its token is not good any more, and with it what it has open.
void HubServer::Private::expel(const QString& tenant, const QString& deviceId)
{
    for (Session* session : sessions.value(tenant)) {
        if (session->caller().role != Role::Open && session->caller().deviceId == deviceId) {
            session->expel();
        }
    }
}

void HubServer::Private::loadCurrency(const QString& tenant, const std::function<void()>& done)
{
    queue.menu(tenant, q, [this, tenant, done](const Result<MenuReply>& menu) {
        if (menu && menu->menu) {
            currencies.insert(tenant, menu->menu->currency);
            for (Session* session : sessions.value(tenant)) {
                session->setCurrency(menu->menu->currency);
            }
        }
        if (done) {
            done();
        }
    });
}

// Before anybody is let in: it is what the amounts of base clients are in.
void HubServer::Private::loadCurrencies()
{
    QEventLoop loop;
    qsizetype waiting = queue.tenants().size();
    for (const QString& tenant : queue.tenants()) {
        loadCurrency(tenant, [&] {
            if (--waiting == 0) {
                loop.quit();
            }
        });
    }
    if (waiting > 0) {
        loop.exec();
    }
}

QList<Session*> HubServer::Private::allSessions() const
{
    QList<Session*> all;
    for (const auto& ofTenant : sessions) {
        all += ofTenant;
    }
    return all;
}

ServerFigures HubServer::Private::figures() const
{
    return {.connections = addresses.connections(),
            .clients = static_cast<int>(allSessions().size()),
            .unsentBytes = sessionTraffic->unsentBytes,
            .limitsReached = log.counts()};
}

void HubServer::stop()
{
    if (d->stage != Private::Stage::Running) {
        return;
    }
    d->stage = Private::Stage::Finishing;
    d->stopTimer.start(finishTime);
    if (d->listener) {
        d->listener->close();
    }
    for (HttpConnection* connection : QList(d->connections)) {
        connect(connection, &QObject::destroyed, this, [this] { d->goOnStopping(); });
        connection->finish();
    }
    for (Session* session : d->allSessions()) {
        session->finish();
    }
    d->goOnStopping();
}

// Moves on as soon as nobody is waited for; the timer moves on when somebody takes too long.
void HubServer::Private::goOnStopping()
{
    const bool allIdle = stage == Stage::Finishing && connections.isEmpty() &&
                         std::ranges::all_of(allSessions(), [](const Session* session) { return session->isIdle(); });
    if (allIdle || (stage == Stage::SayingGoodbye && allSessions().isEmpty())) {
        stopTimer.start(0);
    }
}

} // namespace stonepot

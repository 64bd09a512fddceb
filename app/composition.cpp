#include "composition.h"

#include "backend_reader.h"
#include "device_identity.h"
#include "kitchen_poller.h"
#include "lost_hub.h"

#include "core/when_done.h"
#include "net/network_watch.h"
#include "net/order_submitter.h"
#include "net/websocket_transport.h"
#include "state/event_feed.h"
#include "storage/device_store.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds loadAgainAfter{1};

LinkSettings linkSettings(const Composition::Config& config, const QString& deviceId, const QByteArray& token)
{
    LinkSettings settings = config.link.link;
    settings.address = config.addresses.webSocket;
    settings.role = wireRole(config.role);
    settings.deviceId = deviceId;
    settings.token = token;
    return settings;
}

} // namespace

// In the order of construction; the stores end before what they use.
struct Composition::Private {
    Config config;
    const Clock& clock;
    std::unique_ptr<DeviceStore> storage{};
    std::unique_ptr<ConnectionManager> link{};
    std::unique_ptr<NetworkWatch> network{};
    std::unique_ptr<HttpClient> http{};
    std::unique_ptr<OrderSubmitter> submitter{};
    std::unique_ptr<LinkStatus> status{};
    std::unique_ptr<PosStore> pos{};
    std::unique_ptr<KitchenStore> kitchen{};
    std::unique_ptr<EventFeed> feed{};
    std::unique_ptr<BackendReader> reader{};
    std::unique_ptr<KitchenPoller> poller{}; // of a kitchen display
    std::unique_ptr<LostHub> lostHub{};
    Addresses given{};              // as people gave them
    DeviceStore::Snapshot stored{}; // until everything is loaded
    int loading = 2;                // the kitchen's store, and the snapshot after the till's
    bool wasOpen = false;           // the link, at its last change

    // What the stored seq is true for. A display has not kept the orders up to it, which it needs as a till.
    [[nodiscard]] QString stateName() const
    {
        return config.role == DeviceRole::Till ? config.addresses.tenant : config.addresses.tenant + u" tickets"_s;
    }
};

Composition::Composition(const Config& config, const Clock& clock)
    : d(new Private{config, clock})
{
}

Composition::~Composition()
{
    if (d->link) {
        d->link->logOut(); // says good-bye to the backend
    }
}

QFuture<Status> Composition::keepToken(const QByteArray& token)
{
    return saveToken(*d->storage, token);
}

Result<std::unique_ptr<Composition>> Composition::make(const Config& config, const Clock& clock)
{
    std::unique_ptr<Composition> made(new Composition(config, clock));
    Private& d = *made->d;
    auto storage = DeviceStore::open(config.dataDir, clock, config.probe);
    if (!storage) {
        return std::unexpected(storage.error());
    }
    d.storage = std::move(*storage);
    const QString deviceId = deviceName(config.device, *d.storage, clock);
    const auto token = deviceToken(config, deviceId, *d.storage, clock);
    if (!token) {
        return std::unexpected(token.error());
    }
    d.given = config.addresses;
    d.config.addresses = knownAddresses(config.addresses, *d.storage);
    const LinkSettings settings = linkSettings(d.config, deviceId, *token);
    d.link = std::make_unique<ConnectionManager>(settings,
                                                 makeWebSocketTransport(settings.messageLimit, config.link.tls), clock);
    d.network = makeNetworkWatch();
    d.http = std::make_unique<HttpClient>(d.config.addresses.api, *token, config.link.tls);
    d.submitter = std::make_unique<OrderSubmitter>(*d.storage, *d.link, *d.http, clock, config.addresses.tenant);
    d.status = std::make_unique<LinkStatus>(clock);
    d.status->setAddress(settings.address.toString());
    const PosStore::Device device{config.addresses.tenant, deviceId, letterOfDevice(deviceId)};
    d.pos = std::make_unique<PosStore>(device, *d.storage, *d.submitter, clock);
    d.kitchen = std::make_unique<KitchenStore>(deviceId, *d.storage, *d.submitter, clock);
    d.kitchen->setScope(BoardScope::fromText(config.station));
    d.feed = std::make_unique<EventFeed>(d.stateName(), *d.pos, *d.kitchen, *d.status);
    d.reader = std::make_unique<BackendReader>(*d.http, config.addresses.tenant, deviceId);
    made->wire();
    if (config.role != DeviceRole::Till) {
        d.poller = std::make_unique<KitchenPoller>(*d.http, config.addresses.tenant, config.pollEvery);
        made->wirePoller();
    }
    made->lookForLostHub(*token);
    made->start();
    return made;
}

PosStore& Composition::pos()
{
    return *d->pos;
}

KitchenStore& Composition::kitchen()
{
    return *d->kitchen;
}

LinkStatus& Composition::status()
{
    return *d->status;
}

ConnectionManager& Composition::link()
{
    return *d->link;
}

DeviceStore& Composition::storage()
{
    return *d->storage;
}

void Composition::wire()
{
    ConnectionManager* link = d->link.get();
    LinkStatus* status = d->status.get();
    EventFeed* feed = d->feed.get();

    connect(link, &ConnectionManager::stateChanged, status, &LinkStatus::setState);
    connect(link, &ConnectionManager::stateChanged, this, [this](LinkState state) {
        if (state == LinkState::Online) {
            d->status->setRoute(Route::WebSocket);
            d->reader->refresh();
        }
        const bool isOpen = state == LinkState::Online || state == LinkState::Syncing;
        if (std::exchange(d->wasOpen, isOpen) && !isOpen) {
            d->status->setRoute(Route::Local); // until an HTTP call succeeds
            d->feed->linkLost();
            sellLocally();
        }
    });
    connect(d->http.get(), &HttpClient::succeeded, this, [this] {
        if (!d->link->isConnected()) {
            d->status->setRoute(Route::Http);
        }
        d->link->httpSucceeded();
    });
    connect(d->http.get(), &HttpClient::failed, this, [this] {
        if (!d->link->isConnected()) {
            d->status->setRoute(Route::Local);
        }
        d->link->httpFailed();
    });
    connect(d->http.get(), &HttpClient::heardTime, status, &LinkStatus::heardRoughly);
    connect(d->network.get(), &NetworkWatch::networkBack, link, &ConnectionManager::networkBack);
    connect(link, &ConnectionManager::retryScheduled, status,
            [status](int, Milliseconds delay) { status->setRetryIn(delay); });
    connect(link, &ConnectionManager::latencyChanged, status, &LinkStatus::setLatency);
    connect(link, &ConnectionManager::messageReceived, this, [this](const ServerMessage& message) {
        const auto* sync = std::get_if<SyncState>(&message);
        d->status->heard(sync != nullptr ? sync->serverTime : std::nullopt);
        d->feed->receive(message);
    });
    connect(status, &LinkStatus::reconnectRequested, link, &ConnectionManager::reconnectNow);

    connect(feed, &EventFeed::synced, link, &ConnectionManager::synced);
    connect(feed, &EventFeed::synced, this, &Composition::synced);
    connect(feed, &EventFeed::seqReached, link, &ConnectionManager::setLastSeq);
    connect(feed, &EventFeed::resumeNeeded, link, [link](qint64 since) { link->send(Resume{since}); });
    connect(feed, &EventFeed::answerMissing, link, &ConnectionManager::renew);

    connect(d->submitter.get(), &OrderSubmitter::countsChanged, status, &LinkStatus::setQueued);
    connect(d->submitter.get(), &OrderSubmitter::countsChanged, link,
            [link](int queued) { link->setQueuedMessageCount(queued); });

    connect(d->reader.get(), &BackendReader::menuRead, d->pos.get(), &PosStore::applyMenu);
    connect(d->reader.get(), &BackendReader::menuRead, d->kitchen.get(), &KitchenStore::applyMenu);
    connect(d->reader.get(), &BackendReader::staffRead, d->pos.get(), &PosStore::applyStaff);
    // Read with another exponent, the echo of a base backend would be another order than ours.
    const auto takeCurrency = [this] { d->link->setCurrency(d->pos->menu().currency); };
    connect(d->pos.get(), &PosStore::menuChanged, this, takeCurrency);
    takeCurrency();
    d->pos->setOnlineLogin([reader = d->reader.get()](const QString& staffId, const QString& pin) {
        return reader->checkPin(staffId, pin);
    });

    connect(d->pos.get(), &PosStore::orderCommitted, this, [this](const Order& order) {
        if (!d->link->isConnected()) {
            emit soldLocally(order);
        }
    });
    connect(this, &Composition::soldLocally, d->kitchen.get(), &KitchenStore::addLocal);
    connect(d->pos.get(), &PosStore::loggedIn, this, &Composition::connectLink);
    connect(d->pos.get(), &PosStore::loggedOut, this, [this] {
        d->submitter->setActive(false);
        d->link->logOut();
    });
}

void Composition::wirePoller()
{
    KitchenPoller* poller = d->poller.get();
    // A first attempt is no failed one yet.
    connect(d->link.get(), &ConnectionManager::stateChanged, poller, [poller](LinkState state) {
        if (state == LinkState::Waiting || state == LinkState::Exhausted) {
            poller->setActive(true);
        } else if (state == LinkState::LoggedOut) {
            poller->setActive(false);
        }
    });
    // What was asked for before is older than what the connection has said, complete or not.
    connect(d->link.get(), &ConnectionManager::messageReceived, poller, [poller](const ServerMessage& message) {
        if (std::holds_alternative<SyncState>(message)) {
            poller->setActive(false);
        }
    });
    connect(poller, &KitchenPoller::ticketsRead, this, [this](const TicketList& list) {
        d->kitchen->applyTickets(list.tickets, list.complete);
        static_cast<void>(d->kitchen->save(0, {}));
        d->status->heard(std::nullopt);
        d->status->setCurrent(list.complete);
    });
    connect(poller, &KitchenPoller::failed, this, [this] { d->status->setCurrent(false); });
    connect(d->submitter.get(), &OrderSubmitter::answered, poller, &KitchenPoller::refresh);
}

void Composition::lookForLostHub(const QByteArray& token)
{
    d->lostHub = std::make_unique<LostHub>(d->config.around, token);
    connect(d->link.get(), &ConnectionManager::stateChanged, d->lostHub.get(), &LostHub::linkChanged);
    connect(d->lostHub.get(), &LostHub::found, this, &Composition::moveTo);
}

// The next start finds it there, too.
void Composition::moveTo(const QString& hub)
{
    const auto found = addressesOfHub(hub, d->given.tenant);
    if (!found || found->webSocket.scheme() != d->given.webSocket.scheme()) {
        return; // never from an encrypted link to an open one
    }
    // Found where it was looked for in vain: perhaps its certificate is for the name that people gave.
    const bool inVain = found->webSocket == d->config.addresses.webSocket;
    const Addresses next = inVain ? d->given : *found;
    if (next.webSocket == d->config.addresses.webSocket) {
        return;
    }
    d->config.addresses = next;
    saveMove(*d->storage, d->given, inVain ? QString() : hub);
    d->http->moveTo(next.api);
    d->status->setAddress(next.webSocket.toString());
    d->link->moveTo(next.webSocket);
    d->link->reconnectNow();
}

// What was stored comes first: a message must find the rows that it is about.
void Composition::start()
{
    // The till has read the menu, which says when the shop's day begins: what was answered today has its names there.
    connect(d->pos.get(), &PosStore::ready, this, &Composition::load);
    connect(d->kitchen.get(), &KitchenStore::ready, this, &Composition::partLoaded);
}

// Without it nothing could be sent that an earlier run has left, so it is asked for until it comes.
void Composition::load()
{
    const QString day = businessDay(d->clock.now(), d->pos->menu().day);
    whenDone(d->storage->load(day), this, [this](const Result<DeviceStore::Snapshot>& snapshot) {
        if (snapshot) {
            d->stored = *snapshot;
            partLoaded();
        } else {
            QTimer::singleShot(loadAgainAfter, this, &Composition::load);
        }
    });
}

void Composition::partLoaded()
{
    if (--d->loading > 0) {
        return;
    }
    const DeviceStore::Snapshot stored = std::exchange(d->stored, {});
    const qint64 lastSeq = stored.lastSeqTenant == d->stateName() ? stored.lastSeq : 0;
    takeOrders(stored.outbox);
    d->feed->start(lastSeq);
    d->link->setLastSeq(lastSeq);
    std::vector<Order> answered;
    std::ranges::copy_if(stored.orders, std::back_inserter(answered), [this](const Order& order) {
        return !order.id.isEmpty() && order.deviceId == d->pos->device().deviceId;
    });
    d->submitter->remember(answered);
    d->submitter->add(stored.outbox);
    sellLocally();
    d->reader->start();
    whenDone(d->storage->check(), this, [this](const Status& whole) {
        if (!whole) {
            emit damaged(whole.error());
        }
    });
    if (d->config.role != DeviceRole::Till || d->pos->currentStaff()) { // other screens need nobody to log in
        connectLink();
    }
}

// A display needs tickets only. But one that was a till before may have orders to send, and must know them again.
void Composition::takeOrders(const std::vector<OutboxEntry>& outbox)
{
    const bool sells = std::ranges::find(outbox, EntryKind::PlaceOrder, &OutboxEntry::kind) != outbox.end();
    const bool whole = d->config.role == DeviceRole::Till || sells;
    d->pos->setKeepsOrders(whole);
    d->link->setOrdersRead(whole ? OrdersRead::Whole : OrdersRead::Names);
}

void Composition::connectLink()
{
    if (d->loading == 0) {
        d->submitter->setActive(true);
        d->link->logIn();
    }
}

void Composition::sellLocally()
{
    const OrdersModel& orders = *d->pos->ordersModel();
    for (int i = 0; i < orders.rowCount(); ++i) {
        const OrderRow& row = *orders.row(i);
        if (row.delivery == Delivery::Waiting && row.order.deviceId == d->pos->device().deviceId) {
            emit soldLocally(row.order);
        }
    }
}

} // namespace stonepot

#include "kitchen_rig.h"

#include "kitchen_samples.h"
#include "net/websocket_transport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString device = u"kitchen-1"_s;

LinkSettings linkSettings()
{
    LinkSettings settings;
    settings.address = QUrl(u"ws://127.0.0.1:1/ws/restaurant-pos/demo"_s);
    settings.role = u"kds"_s;
    settings.deviceId = device;
    return settings;
}

TicketAction actionOf(const UpdateOrderStatus& update)
{
    return update.recall ? TicketAction::Recall : actionFor(update.status).value_or(TicketAction::Start);
}

} // namespace

// A socket whose other end is the rig. What is sent arrives with the next turn of the event loop, or is lost.
class KitchenRig::Wire final : public WebSocketTransport {
public:
    explicit Wire(KitchenRig& rig)
        : m_rig(rig)
    {
    }

    void open(const QUrl&, const QByteArray&) override { m_open = false; }
    void close() override { m_open = false; }
    void abort() override { m_open = false; }
    bool sendText(const QByteArray& utf8) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, utf8] {
                if (m_open) {
                    m_rig.answer(utf8);
                }
            },
            Qt::QueuedConnection);
        return m_open;
    }
    void ping(const QByteArray& payload) override { emit pongReceived(payload); }

    void accept()
    {
        m_open = true;
        emit opened();
    }
    void drop()
    {
        m_open = false;
        emit closed(u"dropped by the test"_s);
    }

private:
    KitchenRig& m_rig;
    bool m_open = false;
};

KitchenRig::KitchenRig(Instant now)
    : clock(now)
    , link(clock)
    , storage(DeviceStore::open(directory.path(), clock).value())
    , m_wire(new Wire(*this))
    , manager(linkSettings(), std::unique_ptr<WebSocketTransport>(m_wire), clock)
    , http(QUrl(u"http://127.0.0.1:1/api"_s), {})
    , submitter(*storage, manager, http, clock)
    , store(device, *storage, submitter, clock)
{
    QObject::connect(&manager, &ConnectionManager::messageReceived, &store, [this](const ServerMessage& message) {
        store.applyMessage(message);
        if (std::holds_alternative<SyncState>(message)) {
            manager.synced();
        }
    });
    QObject::connect(&manager, &ConnectionManager::stateChanged, &link, &LinkStatus::setState);
    // The store may have been loaded before anybody could listen; storage answers in order.
    bool loaded = false;
    storage->setting(u"none"_s).then(&store, [&loaded](const Result<QByteArray>&) { loaded = true; });
    if (!QTest::qWaitFor([&loaded] { return loaded; })) {
        qFatal("The kitchen's store was not loaded");
    }
    Menu menu;
    menu.stations = samples::stations();
    for (const QString& name : {u"Bibimbap"_s, u"Japchae"_s, u"Kimchi Jjigae"_s}) {
        MenuItem item;
        item.id = name.toLower();
        item.name = {name, {{u"de"_s, name + u" (de)"_s}}};
        menu.items.push_back(item);
    }
    menu.index();
    store.applyMenu(menu);
}

// Storage first: what it still owes must find the store alive.
KitchenRig::~KitchenRig()
{
    storage.reset();
}

void KitchenRig::sync(const std::vector<KitchenOrder>& tickets)
{
    m_tickets.clear();
    for (const KitchenOrder& ticket : tickets) {
        m_tickets.insert(ticket.id, ticket);
    }
    manager.logIn();
    regainContact();
}

void KitchenRig::loseContact()
{
    m_wire->drop();
    link.setCurrent(false);
    store.setCurrent(false);
}

void KitchenRig::regainContact()
{
    reconnect();
    tellState();
}

void KitchenRig::reconnect()
{
    manager.reconnectNow();
    m_wire->accept();
    submitter.setActive(true);
}

void KitchenRig::hear(const ServerMessage& message)
{
    store.applyMessage(message);
}

void KitchenRig::say(const ServerMessage& message)
{
    emit m_wire->textReceived(toFrame(toJson(message)));
}

void KitchenRig::tellState()
{
    SyncState state;
    state.seq = m_seq;
    state.serverTime = clock.now();
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s, u"menu"_s};
    for (const KitchenOrder& ticket : m_tickets) {
        if (ticket.status != TicketStatus::Completed) {
            state.activeOrders.push_back(ticket);
        }
    }
    say(state);
    link.heard(clock.now());
    link.setCurrent(true);
    store.setCurrent(true);
}

void KitchenRig::create(const KitchenOrder& ticket)
{
    createUntold(ticket);
    OrderUpdated updated;
    updated.order.id = ticket.id;
    updated.order.orderNumber = ticket.orderNumber;
    updated.order.tenantId = u"demo"_s;
    updated.kitchenOrders = {ticket};
    updated.version = ticket.version;
    updated.seq = ++m_seq;
    store.applyMessage(updated);
}

void KitchenRig::change(const KitchenOrder& ticket)
{
    changeUntold(ticket);
    create(m_tickets.value(ticket.id));
}

void KitchenRig::createUntold(const KitchenOrder& ticket)
{
    m_tickets.insert(ticket.id, ticket);
}

void KitchenRig::changeUntold(const KitchenOrder& ticket)
{
    KitchenOrder next = ticket;
    next.version = m_tickets.value(ticket.id).version + 1;
    next.updatedAt = clock.now();
    createUntold(next);
}

const KitchenOrder* KitchenRig::onBackend(const QString& ticketId) const
{
    const auto found = m_tickets.constFind(ticketId);
    return found == m_tickets.cend() ? nullptr : &*found;
}

void KitchenRig::answer(const QByteArray& frame)
{
    const Result<ClientMessage> message = parseClientMessage(frame);
    QVERIFY2(message.has_value(), qPrintable(message ? QString() : message.error().text()));
    if (const auto* seen = std::get_if<TicketSeen>(&*message)) {
        m_seen += seen->orderId;
        TicketSeen told = *seen;
        told.seq = ++m_seq;
        say(told);
        return;
    }
    if (const auto* availability = std::get_if<SetAvailability>(&*message)) {
        m_availability += *availability;
        MenuUpdate told;
        told.availability = {{availability->itemId, availability->available, availability->left}};
        told.seq = ++m_seq;
        say(told);
        Ack ack;
        ack.clientActionId = availability->clientActionId;
        ack.seq = m_seq;
        say(ack);
        return;
    }
    const auto* update = std::get_if<UpdateOrderStatus>(&*message);
    if (update == nullptr) {
        return;
    }
    const auto found = m_tickets.find(update->orderId);
    const Status applied = found == m_tickets.end()
                               ? Status(fail(ErrorCode::NotFound, {}, u"no such ticket"_s))
                               : apply(*found, actionOf(*update), update->itemIds, update->at.value_or(clock.now()));
    if (!applied) {
        ErrorMessage error;
        error.code = applied.error().code;
        error.message = applied.error().what;
        error.clientActionId = update->clientActionId;
        say(error);
        return;
    }
    Ack ack;
    ack.clientActionId = update->clientActionId;
    ack.orderId = found->id;
    ack.orderNumber = found->orderNumber;
    ack.seq = ++m_seq;
    OrderStatusUpdate told;
    told.orderId = found->id;
    told.orderNumber = found->orderNumber;
    told.kitchenOrderId = found->id;
    told.status = found->status;
    told.updatedBy = device;
    told.version = found->version;
    told.at = update->at;
    told.seq = m_seq;
    for (const KitchenItem& item : found->items) {
        told.items.emplace_back(item.id, item.status);
    }
    say(told);
    say(ack);
}

} // namespace stonepot

#include "agent.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString name(LinkState state)
{
    switch (state) {
    case LinkState::LoggedOut:
        return u"logged_out"_s;
    case LinkState::Connecting:
        return u"connecting"_s;
    case LinkState::Syncing:
        return u"syncing"_s;
    case LinkState::Online:
        return u"online"_s;
    case LinkState::Waiting:
        return u"waiting"_s;
    case LinkState::Exhausted:
        return u"exhausted"_s;
    }
    return {};
}

QString name(Route route)
{
    switch (route) {
    case Route::WebSocket:
        return u"websocket"_s;
    case Route::Http:
        return u"http"_s;
    case Route::Local:
        return u"local"_s;
    }
    return {};
}

QString name(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Waiting:
        return u"waiting"_s;
    case Delivery::Confirmed:
        return u"confirmed"_s;
    case Delivery::Refused:
        return u"refused"_s;
    }
    return {};
}

} // namespace

Agent::Agent(Composition& device, Writer write, QObject* parent)
    : QObject(parent)
    , m_device(device)
    , m_write(std::move(write))
    , m_carts(device.pos(), m_write, this)
{
    PosStore& pos = device.pos();
    KitchenStore& kitchen = device.kitchen();
    connect(&device.status(), &LinkStatus::changed, this, &Agent::writeLink);
    connect(&device, &Composition::synced, this, [this] { m_write({{u"event"_s, u"synced"_s}}); });
    connect(&pos, &PosStore::loginFailed, this,
            [this](const QString& reason) { writeError(u"login failed: "_s + reason); });
    connect(&pos, &PosStore::menuChanged, this, &Agent::placeNext);
    connect(&pos, &PosStore::orderCommitted, this, [this](const Order& order) {
        m_write({{u"event"_s, u"order_committed"_s},
                 {u"ref"_s, m_placingRef},
                 {u"clientOrderId"_s, order.clientOrderId},
                 {u"displayNumber"_s, order.displayNumber},
                 {u"total"_s, order.total}});
        placed();
    });
    const auto failed = [this](const Error& error) {
        writeError(error.text(), m_placingRef);
        placed();
    };
    connect(&pos, &PosStore::placeFailed, this, failed);
    connect(&pos, &PosStore::holdFailed, this, failed);
    connect(&pos, &PosStore::heldChanged, this, [this] {
        if (m_holding && m_device.pos().cart().isEmpty()) {
            placed();
        }
    });
    connect(
        &pos, &PosStore::orderConfirmed, this,
        [this](const QString& clientOrderId, const QString& orderId, const QString& orderNumber, const QString& route) {
            m_write({{u"event"_s, u"order_confirmed"_s},
                     {u"clientOrderId"_s, clientOrderId},
                     {u"orderId"_s, orderId},
                     {u"orderNumber"_s, orderNumber},
                     {u"route"_s, route}});
        });
    connect(&pos, &PosStore::orderRefused, this,
            [this](const QString& clientOrderId, ErrorCode code, const QString& reason) {
                m_write({{u"event"_s, u"order_refused"_s},
                         {u"clientOrderId"_s, clientOrderId},
                         {u"code"_s, toWire(code)},
                         {u"reason"_s, reason}});
            });
    connect(&kitchen, &KitchenStore::ticketArrived, this, [this](const QString& ticketId) { writeTicket(ticketId); });
    connect(&kitchen, &KitchenStore::ticketChanged, this, [this](const QString& ticketId) { writeTicket(ticketId); });
    connect(&kitchen, &KitchenStore::commandFailed, this,
            [this](const QString& ticketId, const Error& error) { writeError(error.text(), ticketId); });
}

void Agent::receive(const QByteArray& line)
{
    if (line.trimmed().isEmpty()) {
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        writeError(u"expected a JSON object a line"_s);
        return;
    }
    perform(document.object());
}

void Agent::perform(const QJsonObject& command)
{
    const QString cmd = command["cmd"_L1].toString();
    if (cmd == u"login") {
        m_device.pos().logIn({}, command["pin"_L1].toString());
    } else if (cmd == u"logout") {
        m_device.pos().logOut();
    } else if (cmd == u"place_order") {
        m_waiting.push_back({command["ref"_L1].toString(), command["order"_L1].toObject()});
        placeNext();
    } else if (cmd == u"hold") {
        m_waiting.push_back({command["ref"_L1].toString(), command["order"_L1].toObject(), Placement::Kind::Hold});
        placeNext();
    } else if (cmd == u"resume") {
        const QString cartId = command["cartId"_L1].toString();
        if (!m_carts.resume(cartId)) {
            writeError(u"no held order of this id can be opened here"_s, cartId);
        }
    } else if (cmd == u"place_open") {
        m_waiting.push_back({command["ref"_L1].toString(), command, Placement::Kind::PlaceOpen});
        placeNext();
    } else if (cmd == u"retry") {
        retry(command["clientOrderId"_L1].toString());
    } else if (cmd == u"bump") {
        bump(command);
    } else if (cmd == u"state") {
        writeState();
    } else if (cmd == u"quit") {
        emit quitRequested();
    } else {
        writeError(u"unknown command '%1'"_s.arg(cmd));
    }
}

void Agent::placeNext()
{
    while (!m_placing && !m_waiting.empty() && !m_device.pos().menu().items.empty()) {
        const Placement next = m_waiting.front();
        m_waiting.pop_front();
        m_placingRef = next.ref;
        m_placing = true;
        if (const Status started = place(next); !started) {
            m_placing = m_holding = false;
            writeError(started.error().text(), next.ref);
        }
    }
}

Status Agent::place(const Placement& next)
{
    PosStore& pos = m_device.pos();
    m_holding = next.kind == Placement::Kind::Hold;
    const bool isOpen = next.kind == Placement::Kind::PlaceOpen;
    const Status filled = isOpen ? Status() : fillCart(next.order);
    const auto paid = filled ? payments(next.order["payment"_L1].toObject()) : std::unexpected(filled.error());
    if (!paid) {
        if (!isOpen) {
            pos.clearCart();
        }
        return std::unexpected(paid.error());
    }
    if (m_holding) {
        pos.holdCart();
        return {};
    }
    return pos.placeOrder(*paid).isEmpty() ? fail(ErrorCode::Conflict, {}, u"the order was not taken"_s) : Status();
}

void Agent::placed()
{
    m_placing = m_holding = false;
    placeNext();
}

void Agent::retry(const QString& clientOrderId)
{
    const OrderRow* row = m_device.pos().ordersModel()->find(clientOrderId);
    if (row != nullptr && row->delivery == Delivery::Refused) {
        m_device.pos().retryRefused(clientOrderId);
    } else {
        writeError(u"no refused order has this clientOrderId"_s, clientOrderId);
    }
}

void Agent::bump(const QJsonObject& command)
{
    KitchenStore& kitchen = m_device.kitchen();
    const QString id = command["orderId"_L1].toString();
    const QString status = command["status"_L1].toString();
    const QJsonArray itemIds = command["itemIds"_L1].toArray();
    QStringList items;
    for (const auto& item : itemIds) {
        items.append(item.toString());
    }
    if (status == u"in_progress") {
        kitchen.start(id, items);
    } else if (status == u"ready") {
        kitchen.bump(id, items);
    } else if (status == u"completed") {
        kitchen.complete(id);
    } else if (status == u"recall") {
        kitchen.recall(id);
    } else {
        writeError(u"expected status in_progress, ready, completed or recall"_s);
    }
}

void Agent::writeLink()
{
    const LinkStatus& status = m_device.status();
    QJsonObject line{{u"event"_s, u"link"_s},
                     {u"state"_s, name(status.state())},
                     {u"route"_s, name(status.route())},
                     {u"queued"_s, status.queued()}};
    if (std::exchange(m_lastLink, line) == line) {
        return; // only the countdown or the latency moved
    }
    if (const auto latency = status.latency()) {
        line.insert(u"latencyMs"_s, qint64{latency->count()});
    }
    m_write(line);
}

void Agent::writeState()
{
    QJsonArray orders;
    const OrdersModel& model = *m_device.pos().ordersModel();
    for (int i = 0; i < model.rowCount(); ++i) {
        const OrderRow& row = *model.row(i);
        orders.append(QJsonObject{{u"clientOrderId"_s, row.order.clientOrderId},
                                  {u"orderId"_s, row.order.id},
                                  {u"orderNumber"_s, row.order.orderNumber},
                                  {u"displayNumber"_s, row.order.displayNumber},
                                  {u"total"_s, row.order.total},
                                  {u"delivery"_s, name(row.delivery)},
                                  {u"kitchen"_s, toWire(row.kitchen)},
                                  {u"refusedReason"_s, row.refusedReason}});
    }
    QJsonArray tickets;
    const TicketModel& board = *m_device.kitchen().tickets();
    for (int i = 0; i < board.rowCount(); ++i) {
        tickets.append(toJson(board.row(i)->ticket));
    }
    const LinkStatus& status = m_device.status();
    m_write({{u"event"_s, u"state"_s},
             {u"link"_s, name(status.state())},
             {u"current"_s, status.current()},
             {u"queued"_s, status.queued()},
             {u"refused"_s, status.refused()},
             {u"orders"_s, orders},
             {u"tickets"_s, tickets}});
}

// A ticket of this till is the same one under the name that the hub gives it; an addition to it is another.
void Agent::writeTicket(const QString& ticketId)
{
    const TicketRow* row = m_device.kitchen().tickets()->find(ticketId);
    if (row == nullptr) {
        return;
    }
    const QString order = row->ticket.runningOrder ? QString() : row->ticket.clientOrderId;
    const bool isKnown = m_told.contains(ticketId) || (!order.isEmpty() && m_told.contains(order));
    m_told.insert(ticketId);
    if (!order.isEmpty()) {
        m_told.insert(order);
    }
    m_write({{u"event"_s, u"ticket"_s},
             {u"op"_s, isKnown ? u"updated"_s : u"created"_s},
             {u"order"_s, toJson(row->ticket)}});
}

void Agent::writeError(const QString& message, const QString& ref)
{
    QJsonObject line{{u"event"_s, u"error"_s}, {u"message"_s, message}};
    if (!ref.isEmpty()) {
        line.insert(u"ref"_s, ref);
    }
    m_write(line);
}

} // namespace stonepot

#include "core/submission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds never = Milliseconds::max();

QString reasonFor(const ErrorMessage& error)
{
    return error.message.isEmpty() ? toWire(error.code) : error.message;
}

} // namespace

Submission::Submission(const Clock& clock, SubmissionSettings settings)
    : m_clock(clock)
    , m_settings(settings)
    , m_random(settings.seed)
{
}

// ---- events ----

void Submission::add(const OutboxEntry& entry)
{
    if (entry.state == EntryState::Answered || m_positions.contains(entry.key)) {
        return;
    }
    Item item{.entry = entry};
    if (entry.state == EntryState::Refused) {
        item.phase = Phase::Refused;
        ++m_refused;
    } else if (entry.state == EntryState::Sending) {
        // Sent by a run of the program that did not live to see the answer.
        item.maybeSent = true;
        if (isOrder(item) && !knowsIds()) {
            item.phase = Phase::Unclear;
            item.settledAt = item.dueAt = now() + m_settings.settleAfterStart;
            item.doubtFrom = entry.createdAt;
            item.doubtUntil = m_clock.now() + m_settings.settleAfterStart;
        }
    }
    m_positions.insert(entry.key, entry.position);
    m_items.emplace(entry.position, std::move(item));
    pump();
}

void Submission::retry(const QString& key)
{
    Item* item = find(key);
    if (item == nullptr || item->phase != Phase::Refused) {
        return;
    }
    --m_refused;
    item->phase = Phase::Idle;
    item->entry.state = EntryState::Queued;
    item->entry.lastError.clear();
    item->maybeSent = false; // a person has looked
    pump();
}

void Submission::remember(const Order& order)
{
    m_match.rememberOurs(order, order.id, order.orderNumber);
}

void Submission::setHttpAllowed(bool allowed)
{
    m_httpAllowed = allowed;
    pump();
}

void Submission::online(const SyncState& sync)
{
    m_online = true;
    m_renewing = false;
    m_features = sync.features;
    m_backend = sync.has("ack"_L1) ? Backend::Extended : Backend::Base;
    m_socketPausedUntil = Milliseconds(0);
    for (auto& [position, item] : m_items) {
        const bool open = item.phase == Phase::Waiting && item.route == SendRoute::Http && !item.told;
        if (open || (item.phase == Phase::Unclear && knowsIds())) {
            item.phase = Phase::Idle;
        }
    }
    if (!knowsIds()) {
        for (Item* item : unclear()) {
            conclude(*item, m_match.find(doubtOf(*item), sync.recentOrders, sync.activeOrders, m_clock.now()));
        }
        // Not before: what was not recognised now may still be ours.
        if (unclear().empty()) {
            std::ranges::for_each(sync.recentOrders, [this](const Order& order) { m_match.rememberTheirs(order); });
            std::ranges::for_each(sync.activeOrders,
                                  [this](const KitchenOrder& ticket) { m_match.rememberTheirs(ticket); });
        }
    }
    pump();
}

void Submission::offline()
{
    m_renewing = false;
    if (!std::exchange(m_online, false)) {
        return;
    }
    const Milliseconds settled = now() + m_settings.settle;
    for (auto& [position, item] : m_items) {
        const bool lost = std::exchange(item.onSocket, false);
        if (item.phase == Phase::Unclear && item.settledAt == never) {
            item.settledAt = item.dueAt = settled;
            item.doubtUntil = m_clock.now() + m_settings.settle;
        } else if (lost && !item.onHttp && item.phase == Phase::InFlight) {
            if (isOrder(item) && !knowsIds()) {
                doubt(item, u"The connection closed before the answer."_s, settled, settled);
            } else {
                item.phase = Phase::Idle;
            }
        }
    }
    pump();
}

void Submission::received(const ServerMessage& message)
{
    if (const auto* created = std::get_if<OrderCreated>(&message)) {
        onCreated(*created);
    } else if (const auto* ack = std::get_if<Ack>(&message)) {
        accept(ack->clientOrderId.isEmpty() ? ack->clientActionId : ack->clientOrderId, ack->orderId, ack->orderNumber,
               SendRoute::WebSocket);
    } else if (const auto* seen = std::get_if<TicketSeen>(&message)) {
        onSeen(*seen);
    } else if (const auto* error = std::get_if<ErrorMessage>(&message)) {
        onError(*error);
    } else {
        return;
    }
    pump();
}

void Submission::recorded(const QString& key, bool ok)
{
    Item* item = find(key);
    if (item == nullptr || item->phase != Phase::Recording) {
        return;
    }
    if (!ok) {
        waitAndRetry(*item, u"The attempt could not be stored."_s);
    } else if (planFor(*item) == (item->route == SendRoute::WebSocket ? Plan::Socket : Plan::Http)) {
        transmit(*item);
    } else {
        item->phase = Phase::Idle; // the link changed meanwhile
    }
    pump();
}

void Submission::notSent(const QString& key)
{
    if (Item* item = find(key); item != nullptr && item->onSocket) {
        item->onSocket = false;
        item->maybeSent = false;
        if (!item->onHttp) {
            waitAndRetry(*item, u"There is no open connection."_s);
        }
    }
    pump();
}

void Submission::httpAnswered(const QString& key, const HttpReply& reply)
{
    const Outcome outcome = judge(reply);
    if (outcome.kind == Outcome::Kind::Accepted || outcome.kind == Outcome::Kind::Refused) {
        m_httpFailures = 0;
    } else if (outcome.kind == Outcome::Kind::Unclear || !reply.reached || reply.status == 401 || reply.status == 403 ||
               reply.status == 429) {
        pauseHttp(outcome.retryAfter);
    }
    Item* item = find(key);
    if (item == nullptr || !item->onHttp) {
        pump(); // answered by the other route meanwhile
        return;
    }
    item->onHttp = false;
    const bool more = outcome.kind == Outcome::Kind::Accepted && item->calls.size() > 1;
    if (more) {
        item->calls.erase(item->calls.begin());
        item->onHttp = true;
        m_actions.push_back(CallHttp{key, item->calls.front()});
    } else if (outcome.kind == Outcome::Kind::Accepted) {
        accept(key, outcome.orderId, outcome.orderNumber, SendRoute::Http);
    } else {
        if (isOrder(*item) && !m_online && outcome.kind != Outcome::Kind::Refused) {
            m_actions.push_back(UseLocalMode{key});
        }
        judged(*item, outcome);
    }
    pump();
}

void Submission::lookedUp(const Result<std::vector<KitchenOrder>>& tickets)
{
    m_lookingUp = false;
    const auto doubtful = unclear();
    if (!tickets) {
        pauseHttp({});
        for (Item* item : doubtful) {
            item->dueAt = m_httpPausedUntil;
        }
    } else {
        m_httpFailures = 0;
        for (Item* item : doubtful) {
            conclude(*item, m_match.find(doubtOf(*item), *tickets, m_clock.now()));
        }
    }
    pump();
}

void Submission::tick()
{
    pump();
}

// ---- what answers mean ----

void Submission::onCreated(const OrderCreated& created)
{
    if (!created.order.clientOrderId.isEmpty()) {
        const Item* item = find(created.order.clientOrderId);
        const bool byHttp = item != nullptr && !item->onSocket && item->onHttp;
        accept(created.order.clientOrderId, created.order.id, created.order.orderNumber,
               byHttp ? SendRoute::Http : SendRoute::WebSocket);
        onArrived(created.order.clientOrderId, created.order.id);
        return;
    }
    for (auto& [position, item] : m_items) { // the oldest first
        if (isOrder(item) && item.maybeSent && item.phase != Phase::Refused &&
            m_match.isSame(orderOf(item), created.order)) {
            accept(QString(item.entry.key), created.order.id, created.order.orderNumber, item.route);
            break;
        }
    }
    m_match.rememberTheirs(created.order);
    m_match.rememberTheirs(created.kitchenOrder);
}

// What waited for another device's order need not wait any longer.
void Submission::onArrived(const QString& clientOrderId, const QString& orderId)
{
    for (auto& [position, item] : m_items) {
        if (item.phase == Phase::Waiting && item.entry.orderKey == clientOrderId && mayStillArrive(item)) {
            item.phase = Phase::Idle;
        }
    }
    nameOrder(clientOrderId, orderId);
}

void Submission::onSeen(const TicketSeen& seen)
{
    for (auto& [position, item] : m_items) {
        const auto* ours = std::get_if<TicketSeen>(&item.entry.message);
        if (ours != nullptr && ours->orderId == seen.orderId && ours->deviceId == seen.deviceId) {
            accept(QString(item.entry.key), {}, {}, SendRoute::WebSocket);
            return;
        }
    }
}

void Submission::onError(const ErrorMessage& error)
{
    if (error.code == ErrorCode::RateLimited) {
        m_socketPausedUntil = now() + error.retryAfter.value_or(m_settings.backoff.base);
    }
    const QString key = error.clientOrderId.isEmpty() ? error.clientActionId : error.clientOrderId;
    Item* item = find(key);
    if (item == nullptr && key.isEmpty() && !knowsIds()) {
        // A base backend names nothing, but it has only one of ours at a time.
        const auto sent = std::ranges::find_if(m_items, [](const auto& each) { return each.second.onSocket; });
        item = sent == m_items.end() ? nullptr : &sent->second;
    }
    if (item == nullptr || item->phase == Phase::Refused) {
        return;
    }
    item->onSocket = false;
    const bool permanent = isPermanent(error.code) && !error.retryable;
    judged(*item, {.kind = permanent ? Outcome::Kind::Refused : Outcome::Kind::NotTaken,
                   .code = error.code,
                   .reason = reasonFor(error),
                   .retryAfter = error.retryAfter});
}

// Anything but acceptance; the route it came by is already taken off the item.
void Submission::judged(Item& item, const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Accepted:
        return;
    case Outcome::Kind::Refused:
        if (outcome.code == ErrorCode::NotFound && mayStillArrive(item)) {
            waitAndRetry(item, outcome.reason);
        } else {
            refuse(item, outcome.code, outcome.reason);
        }
        return;
    case Outcome::Kind::NotTaken:
        if (!item.onSocket && !item.onHttp) {
            item.maybeSent = item.maybeSent && knowsIds();
            waitAndRetry(item, outcome.reason, outcome.retryAfter);
        }
        return;
    case Outcome::Kind::Unclear:
        if (item.onSocket) {
            item.dueAt = now() + backoff(item.entry.attempts);
        } else if (isOrder(item) && !knowsIds()) {
            const Milliseconds settled = now() + m_settings.settle;
            doubt(item, outcome.reason, settled, settled);
        } else {
            waitAndRetry(item, outcome.reason, outcome.retryAfter);
        }
        return;
    }
}

// Takes the key by value where the item it is in goes away.
void Submission::accept(const QString& key, const QString& orderId, const QString& orderNumber, SendRoute route)
{
    const auto position = m_positions.find(key);
    if (position == m_positions.end()) {
        return;
    }
    const auto found = m_items.find(*position);
    OutboxEntry entry = std::move(found->second.entry);
    m_refused -= found->second.phase == Phase::Refused ? 1 : 0;
    m_items.erase(found);
    m_positions.erase(position);
    entry.state = EntryState::Answered;
    if (entry.kind == EntryKind::PlaceOrder) {
        m_match.rememberOurs(std::get<SubmitOrder>(entry.message).order, orderId, orderNumber);
        nameOrder(entry.key, orderId);
    }
    m_actions.push_back(RecordAnswer{std::move(entry), orderId, orderNumber, route});
}

// What was done to an order before the backend had named it is told with the name that the backend gave.
void Submission::nameOrder(const QString& key, const QString& orderId)
{
    if (orderId.isEmpty()) {
        return;
    }
    for (auto& [position, item] : m_items) {
        std::visit(
            [&](auto& message) {
                if constexpr (requires { message.orderId; }) {
                    if (message.orderId == key) {
                        message.orderId = orderId;
                    }
                }
            },
            item.entry.message);
    }
}

void Submission::refuse(Item& item, ErrorCode code, const QString& reason)
{
    if (item.entry.kind == EntryKind::TicketSeen) { // nobody has to decide anything about that
        accept(QString(item.entry.key), {}, {}, item.route);
        return;
    }
    item.phase = Phase::Refused;
    item.onSocket = item.onHttp = false;
    item.entry.state = EntryState::Refused;
    item.entry.lastError = reason;
    ++m_refused;
    m_actions.push_back(RecordRefusal{item.entry, code, reason});
}

void Submission::waitAndRetry(Item& item, const QString& reason, std::optional<Milliseconds> told)
{
    const Milliseconds wait = told.value_or(backoff(item.entry.attempts));
    item.phase = Phase::Waiting;
    item.told = told.has_value();
    item.dueAt = now() + wait;
    item.entry.lastError = reason;
    item.entry.state = item.maybeSent ? EntryState::Sending : EntryState::Queued;
    m_actions.push_back(RecordFailure{item.entry.position, reason, wait, item.maybeSent});
}

void Submission::doubt(Item& item, const QString& reason, Milliseconds settledAt, Milliseconds lookAt)
{
    item.phase = Phase::Unclear;
    item.maybeSent = true;
    item.settledAt = settledAt;
    item.dueAt = lookAt;
    item.doubtUntil = m_clock.now() + m_settings.settle;
    item.entry.lastError = reason;
    m_actions.push_back(RecordFailure{item.entry.position, reason, lookAt - now(), true});
}

void Submission::conclude(Item& item, const std::expected<OrderMatch::Found, OrderMatch::Answer>& match)
{
    if (match) {
        accept(QString(item.entry.key), match->orderId, match->orderNumber, item.route);
    } else if (now() < item.settledAt) {
        item.dueAt = std::min(item.settledAt, now() + m_settings.answerTimeout);
    } else if (match.error() == OrderMatch::Answer::No) {
        item.maybeSent = false;
        waitAndRetry(item, item.entry.lastError,
                     item.entry.attempts > 1 ? backoff(item.entry.attempts - 1) : Milliseconds(0));
    } else {
        refuse(item, ErrorCode::Conflict, u"The backend may have this order, and does not say."_s);
    }
}

// A display that stands beside a till may change a ticket of an order that only the till knows: it names it as the till
// did, and the till's link may come back later than ours.
bool Submission::mayStillArrive(const Item& item) const
{
    const auto* change = std::get_if<UpdateOrderStatus>(&item.entry.message);
    return change != nullptr && change->orderId == item.entry.orderKey && m_backend != Backend::Base &&
           m_clock.now() < item.entry.createdAt + m_settings.strangersOrderWithin;
}

// ---- small things ----

void Submission::pauseHttp(std::optional<Milliseconds> atLeast)
{
    m_httpFailures += now() >= m_httpPausedUntil ? 1 : 0; // calls that failed together failed once
    m_httpPausedUntil = now() + std::max(backoff(m_httpFailures), atLeast.value_or(Milliseconds(0)));
}

Milliseconds Submission::backoff(int attempt)
{
    return backoffDelay(attempt, m_settings.backoff, std::uniform_real_distribution<>(0, 1)(m_random));
}

Submission::Item* Submission::find(const QString& key)
{
    const auto position = m_positions.constFind(key);
    return position == m_positions.cend() ? nullptr : &m_items.at(*position);
}

OrderMatch::Doubt Submission::doubtOf(const Item& item) const
{
    // On a connection that lives it may be taken at any time.
    return {orderOf(item), item.doubtFrom, item.settledAt == never ? m_clock.now() : item.doubtUntil};
}

std::vector<Submission::Item*> Submission::unclear()
{
    std::vector<Item*> items;
    for (auto& [position, item] : m_items) {
        if (item.phase == Phase::Unclear) {
            items.push_back(&item);
        }
    }
    return items;
}

int Submission::queued() const
{
    return static_cast<int>(m_items.size()) - m_refused;
}

std::vector<SubmissionAction> Submission::takeActions()
{
    return std::exchange(m_actions, {});
}

} // namespace stonepot

// Submission: what an answer means for the entry that it is about.
#include "core/submission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString reasonFor(const ErrorMessage& error)
{
    return error.message.isEmpty() ? toWire(error.code) : error.message;
}

} // namespace

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
    auto closest = OrderMatch::Likeness::Other;
    for (auto& [position, item] : m_items) { // the oldest first
        if (!isOrder(item) || !item.maybeSent || item.phase == Phase::Refused) {
            continue;
        }
        const auto likeness = m_match.likeness(orderOf(item), item.doubtFrom, created.order);
        closest = std::max(closest, likeness);
        if (likeness == OrderMatch::Likeness::Same) {
            accept(QString(item.entry.key), created.order.id, created.order.orderNumber, item.route);
            break;
        }
    }
    if (closest != OrderMatch::Likeness::ButForItsTime) { // their clock may have been set, and it be ours yet
        m_match.rememberTheirs(created.order);
        m_match.rememberTheirs(created.kitchenOrder);
    }
    m_names.seen(created.kitchenOrder);
}

// What a base backend showed when its link came back.
void Submission::decide()
{
    const SyncState sync = *std::exchange(m_undecided, std::nullopt);
    for (Item* item : unclear()) {
        conclude(*item, m_match.find(doubtOf(*item), sync.recentOrders, sync.activeOrders, thisMoment()));
    }
    // Not before: what was not recognised now may still be ours, and so may what a call that is under way has brought.
    const bool isAllKnown = std::ranges::none_of(m_items, [](const auto& each) {
        const Item& item = each.second;
        return isOrder(item) && item.maybeSent && item.phase != Phase::Refused;
    });
    if (isAllKnown) {
        std::ranges::for_each(sync.recentOrders, [this](const Order& order) { m_match.rememberTheirs(order); });
        std::ranges::for_each(sync.activeOrders,
                              [this](const KitchenOrder& ticket) { m_match.rememberTheirs(ticket); });
    }
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
    OutboxEntry entry = takeOut(m_items.find(*position));
    entry.state = EntryState::Answered;
    if (entry.kind == EntryKind::PlaceOrder) {
        const Order& order = std::get<SubmitOrder>(entry.message).order;
        m_match.rememberOurs(order, orderId, orderNumber);
        m_names.ordered(order, orderId, orderNumber);
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
    item.entry.state = EntryState::Refused;
    item.entry.lastError = reason;
    if (isOverOnceRefused(item.entry.kind)) {
        m_actions.push_back(RecordRefusal{takeOut(m_items.find(item.entry.position)), code, reason});
        return;
    }
    item.phase = Phase::Refused;
    item.onSocket = item.onHttp = false;
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
    item.doubtUntil = thisMoment() + m_settings.settle;
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

} // namespace stonepot

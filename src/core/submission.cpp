#include "core/submission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds never = Milliseconds::max();

} // namespace

Submission::Submission(const Clock& clock, SubmissionSettings settings)
    : m_clock(clock)
    , m_settings(settings)
    , m_random(settings.seed)
{
}

// ---- events ----

void Submission::add(std::span<const OutboxEntry> entries)
{
    for (const OutboxEntry& entry : entries) {
        insert(entry);
    }
    pump();
}

void Submission::insert(const OutboxEntry& entry)
{
    const bool isOver = entry.state == EntryState::Refused && isOverOnceRefused(entry.kind);
    if (entry.state == EntryState::Answered || isOver || m_positions.contains(entry.key)) {
        return;
    }
    Item item{.entry = entry};
    if (entry.state == EntryState::Refused) {
        item.phase = Phase::Refused;
        ++m_refused;
    } else if (entry.state == EntryState::Sending) {
        // Sent by a run of the program that did not live to see the answer.
        item.maybeSent = true;
        // Sold in the future: the clock has been set back since, and nobody knows how far.
        const bool isKnown = entry.createdAt <= m_clock.now() + BackendClock::tolerance;
        item.doubtFrom = {isKnown ? entry.createdAt : Instant()};
        if (isOrder(item) && !knowsIds()) {
            item.phase = Phase::Unclear;
            item.settledAt = item.dueAt = now() + m_settings.settleAfterStart;
            item.doubtUntil = thisMoment() + m_settings.settleAfterStart;
        }
    }
    const bool mayBeKnown = isOrder(item) && item.phase != Phase::Refused;
    m_positions.insert(entry.key, entry.position);
    m_items.emplace(entry.position, std::move(item));
    m_carts += isCart(entry) ? 1 : 0;
    if (const auto known = m_remembered.constFind(entry.key); mayBeKnown && known != m_remembered.cend()) {
        accept(entry.key, known->first, known->second, SendRoute::WebSocket);
    }
}

OutboxEntry Submission::takeOut(Items::iterator item)
{
    OutboxEntry entry = std::move(item->second.entry);
    m_refused -= item->second.phase == Phase::Refused ? 1 : 0;
    m_carts -= isCart(entry) ? 1 : 0;
    m_items.erase(item);
    m_positions.remove(entry.key);
    return entry;
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
    item->naming = Naming::Unasked;
    m_actions.push_back(RecordRequeue{item->entry.position});
    pump();
}

void Submission::remember(const Order& order)
{
    m_remembered.insert(order.clientOrderId, {order.id, order.orderNumber});
    m_match.rememberOurs(order, order.id, order.orderNumber);
    m_names.ordered(order, order.id, order.orderNumber);
}

void Submission::setHttpAllowed(bool allowed)
{
    m_httpAllowed = allowed;
    pump();
}

void Submission::heardTime(Instant theirs)
{
    m_theirClock.heard(theirs);
    if (m_undecided) {
        decide();
        pump();
    }
}

void Submission::online(const SyncState& sync)
{
    m_online = true;
    m_renewing = false;
    m_features = sync.features;
    m_backend = sync.has("ack"_L1) ? Backend::Extended : Backend::Base;
    m_socketPausedUntil = Milliseconds(0);
    takeSeen(sync);
    for (auto& [position, item] : m_items) {
        const bool unheard = item.route == SendRoute::Http || item.noAnswer;
        const bool open = item.phase == Phase::Waiting && unheard && !item.told;
        if (open || (item.phase == Phase::Unclear && knowsIds())) {
            item.phase = Phase::Idle;
        } else if (item.phase == Phase::InFlight && item.onHttp && knowsIds() && planFor(item) == Plan::Socket) {
            sendBySocketToo(item); // the call may have gone down with the network, and ends only with its time-out
        }
    }
    if (!knowsIds()) {
        std::ranges::for_each(sync.activeOrders, [this](const KitchenOrder& ticket) { m_names.seen(ticket); });
        m_match.learn(sync.recentOrders);
        m_match.learn(sync.activeOrders);
        m_undecided = sync;
        m_undecidedUntil = now() + m_settings.answerTimeout;
        const auto doubtful = unclear();
        if (doubtful.empty() || !m_theirClock.isKnown()) {
            decide();
        }
        for (Item* item : m_undecided ? doubtful : std::vector<Item*>()) {
            item->dueAt = std::max(item->dueAt, m_undecidedUntil);
        }
    }
    pump();
}

// What the backend knows already it will not tell again.
void Submission::takeSeen(const SyncState& sync)
{
    for (const KitchenOrder& ticket : sync.activeOrders) {
        for (const QString& device : ticket.seenBy) {
            onSeen({.orderId = ticket.id, .deviceId = device});
        }
    }
    for (const RecordedEvent& event : sync.events) {
        if (const auto* seen = std::get_if<TicketSeen>(&event.message)) {
            onSeen(*seen);
        }
    }
}

void Submission::offline()
{
    m_renewing = false;
    m_undecided.reset();
    if (!std::exchange(m_online, false)) {
        return;
    }
    const Milliseconds settled = now() + m_settings.settle;
    for (auto& [position, item] : m_items) {
        const bool lost = std::exchange(item.onSocket, false);
        if (item.phase == Phase::Unclear && item.settledAt == never) {
            item.settledAt = item.dueAt = settled;
            item.doubtUntil = thisMoment() + m_settings.settle;
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
            item->noAnswer = true;
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

void Submission::lookedUp(const Result<std::vector<KitchenOrder>>& tickets, std::optional<Instant> unreadableUntil)
{
    m_lookingUp = false;
    if (tickets) {
        std::ranges::for_each(*tickets, [this](const KitchenOrder& ticket) { m_names.seen(ticket); });
    }
    const bool isAnswer = tickets || tickets.error().code == ErrorCode::Unsupported; // then nobody ever knows better
    for (auto& [position, item] : m_items) {
        if (item.naming == Naming::Asked) {
            item.naming = isAnswer ? Naming::Answered : Naming::Unasked;
        }
    }
    const auto doubtful = unclear();
    if (!tickets) {
        pauseHttp({});
        for (Item* item : doubtful) {
            item->dueAt = m_httpPausedUntil;
        }
    } else {
        m_httpFailures = 0;
        for (Item* item : doubtful) {
            auto match = m_match.find(doubtOf(*item), *tickets, thisMoment());
            if (!match && unreadableUntil && m_theirClock.isSince(*unreadableUntil, item->doubtFrom)) {
                match = std::unexpected(OrderMatch::Answer::CannotTell);
            }
            conclude(*item, match);
        }
    }
    pump();
}

void Submission::tick()
{
    pump();
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
    return {orderOf(item), item.doubtFrom, item.settledAt == never ? thisMoment() : item.doubtUntil};
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
    return static_cast<int>(m_items.size()) - m_refused - m_carts;
}

std::vector<SubmissionAction> Submission::takeActions()
{
    return std::exchange(m_actions, {});
}

} // namespace stonepot

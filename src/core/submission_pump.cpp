// Submission: what is sent next, and when.
#include "core/submission.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// ticket_seen has no answer but its broadcast, and a backend that knew it already sends none.
constexpr int seenAttempts = 3;

} // namespace

void Submission::pump()
{
    m_pumpedAt = now();
    if (m_undecided && m_pumpedAt >= m_undecidedUntil) {
        decide();
    }
    for (auto& [position, item] : m_items) {
        expire(item);
    }
    resolveUnclear();
    startNext();
}

void Submission::expire(Item& item)
{
    if (item.phase != Phase::InFlight || !item.onSocket || item.onHttp || now() < item.dueAt) {
        return;
    }
    if (!knowsIds()) {
        // It may come to the backend as long as the connection lives.
        doubt(item, u"No answer came."_s, Milliseconds::max(), now());
        return;
    }
    if (!httpCalls(item.entry).empty() && m_httpAllowed && now() >= m_httpPausedUntil) {
        ++item.entry.attempts;
        m_actions.push_back(RecordSending{item.entry.key, item.entry.position, item.entry.attempts, false});
        sendByHttp(item);
        return;
    }
    item.onSocket = false;
    item.noAnswer = true;
    waitAndRetry(item, u"No answer came."_s);
}

void Submission::resolveUnclear()
{
    for (Item* item : unclear()) {
        if (now() < item->dueAt) {
            continue;
        }
        const bool silent =
            item->settledAt == Milliseconds::max() && item->sentAt && now() - *item->sentAt >= m_settings.silenceLimit;
        if (m_online && (silent || m_httpFailures > 0)) {
            // The orders that a new connection brings are worth more than waiting on.
            if (!std::exchange(m_renewing, true)) {
                m_actions.push_back(RenewLink{});
            }
        } else if (m_httpAllowed && !m_lookingUp && now() >= m_httpPausedUntil) {
            m_lookingUp = true;
            m_actions.push_back(LookUpTickets{});
        }
    }
}

void Submission::startNext()
{
    int placing = 0;
    int telling = 0;
    int seeing = 0; // has no answer of its own and may stand for long: no other waits for it
    const auto counter = [&](const Item& item) -> int& {
        return isOrder(item) ? placing : item.entry.kind == EntryKind::TicketSeen ? seeing : telling;
    };
    for (const auto& [position, item] : m_items) {
        const bool busy =
            item.phase == Phase::Recording || item.phase == Phase::InFlight || item.phase == Phase::Unclear;
        counter(item) += busy ? 1 : 0;
    }
    QSet<QString> held; // orders that an earlier entry still concerns
    for (auto next = m_items.begin(); next != m_items.end();) {
        Item& item = (next++)->second; // it may be answered below
        const QString order = item.entry.orderKey;
        if (item.phase == Phase::Refused) {
            if (isOrder(item)) { // nothing can be told about an order that the backend does not have
                held.insert(order);
            }
            continue;
        }
        const bool isHeld = !order.isEmpty() && held.contains(order);
        if (item.entry.kind != EntryKind::TicketSeen) {
            held.insert(order);
        }
        const bool startable = item.phase == Phase::Idle || (item.phase == Phase::Waiting && now() >= item.dueAt);
        if (isHeld || !startable) {
            continue;
        }
        int& busy = counter(item);
        switch (takenBeforeTold(item) ? Plan::NothingToTell : planFor(item)) {
        case Plan::Socket:
            if (now() >= m_socketPausedUntil && busy < (knowsIds() ? m_settings.window : 1)) {
                ++busy;
                start(item, SendRoute::WebSocket);
            }
            break;
        case Plan::Http:
            if (m_httpAllowed && now() >= m_httpPausedUntil && busy < (knowsIds() ? m_settings.httpWindow : 1)) {
                ++busy;
                start(item, SendRoute::Http);
            }
            break;
        case Plan::AskName:
            askName(item);
            break;
        case Plan::Wait:
            break;
        case Plan::NothingToTell:
            accept(QString(item.entry.key), {}, {}, m_online ? SendRoute::WebSocket : SendRoute::Http);
            held.remove(order);
            break;
        case Plan::Unsupported:
            refuse(item, ErrorCode::Unsupported, u"The backend cannot do this."_s);
            break;
        }
    }
}

Submission::Plan Submission::planFor(const Item& item) const
{
    if (m_backend == Backend::Base) {
        return planForBase(item);
    }
    if (!m_online) {
        return planOffline(item);
    }
    switch (item.entry.kind) {
    case EntryKind::TicketSeen:
        return m_features.contains("seen"_L1) && item.entry.attempts < seenAttempts ? Plan::Socket
                                                                                    : Plan::NothingToTell;
    case EntryKind::Availability:
        return m_features.contains("menu"_L1) ? Plan::Socket : Plan::NothingToTell;
    case EntryKind::PlaceOrder:
    case EntryKind::StatusChange:
    case EntryKind::Amend:
    case EntryKind::HoldCart:
    case EntryKind::TakeCart:
        return Plan::Socket;
    }
    Q_UNREACHABLE();
}

Submission::Plan Submission::planForBase(const Item& item) const
{
    switch (item.entry.kind) {
    case EntryKind::PlaceOrder:
        return m_online ? Plan::Socket : Plan::Http;
    case EntryKind::StatusChange:
        return httpCalls(item.entry).empty() ? Plan::NothingToTell : needsName(item) ? Plan::AskName : Plan::Http;
    case EntryKind::TicketSeen:
    case EntryKind::Availability:
    case EntryKind::HoldCart:
        return Plan::NothingToTell;
    case EntryKind::Amend:
    case EntryKind::TakeCart: // nothing that only another device has was ever given to us
        return Plan::Unsupported;
    }
    Q_UNREACHABLE();
}

// The backend has features, or nobody knows yet: what HTTP has no call for waits for the WebSocket.
Submission::Plan Submission::planOffline(const Item& item) const
{
    if (!httpCalls(item.entry).empty()) {
        return needsName(item) ? Plan::AskName : Plan::Http;
    }
    return overtaken(item) ? Plan::NothingToTell : Plan::Wait;
}

// The list of open tickets is asked once: a ticket that is not in it is called as it was here.
bool Submission::needsName(const Item& item) const
{
    const auto* change = std::get_if<UpdateOrderStatus>(&item.entry.message);
    return change != nullptr && !knowsIds() && item.naming != Naming::Answered &&
           m_names.isUnclear(item.entry.orderKey, *change);
}

void Submission::askName(Item& item)
{
    if (m_httpAllowed && !m_lookingUp && now() >= m_httpPausedUntil) {
        m_lookingUp = true;
        m_actions.push_back(LookUpTickets{});
        item.naming = Naming::Asked;
    }
}

// "Started" says nothing new once the same ticket is ready; held back by it, "ready" could not be told over HTTP.
bool Submission::overtaken(const Item& item) const
{
    const auto* change = std::get_if<UpdateOrderStatus>(&item.entry.message);
    if (change == nullptr || change->recall || change->status != TicketStatus::InProgress) {
        return false;
    }
    return std::any_of(m_items.upper_bound(item.entry.position), m_items.end(), [&](const auto& later) {
        return later.second.entry.orderKey == item.entry.orderKey &&
               later.second.entry.kind == EntryKind::StatusChange && !httpCalls(later.second.entry).empty();
    });
}

// A cart that was held and taken up again before the backend heard of it: told of both, it would be offered to others
// in between. The take is marked by its hold, which comes before it.
bool Submission::takenBeforeTold(const Item& item)
{
    if (item.entry.kind != EntryKind::HoldCart || item.maybeSent) {
        return item.ofUntoldCart;
    }
    const auto take = std::find_if(m_items.upper_bound(item.entry.position), m_items.end(), [&](const auto& later) {
        return later.second.entry.kind == EntryKind::TakeCart && later.second.entry.orderKey == item.entry.orderKey;
    });
    if (take != m_items.end()) {
        take->second.ofUntoldCart = true;
    }
    return take != m_items.end();
}

void Submission::start(Item& item, SendRoute route)
{
    item.route = route;
    item.told = false;
    item.noAnswer = false;
    item.entry.state = EntryState::Sending;
    ++item.entry.attempts;
    const bool awaited = !knowsIds();
    m_actions.push_back(RecordSending{item.entry.key, item.entry.position, item.entry.attempts, awaited});
    if (awaited) {
        item.phase = Phase::Recording;
    } else {
        transmit(item);
    }
}

void Submission::transmit(Item& item)
{
    item.phase = Phase::InFlight;
    if (!std::exchange(item.maybeSent, true)) {
        item.doubtFrom = thisMoment();
    }
    item.sentAt = now();
    if (item.route == SendRoute::Http) {
        sendByHttp(item);
        return;
    }
    item.onSocket = true;
    item.dueAt = now() + m_settings.answerTimeout;
    m_actions.push_back(SendMessage{item.entry.key, item.entry.message});
}

void Submission::sendBySocketToo(Item& item)
{
    ++item.entry.attempts;
    m_actions.push_back(RecordSending{item.entry.key, item.entry.position, item.entry.attempts, false});
    item.onSocket = true;
    item.dueAt = now() + m_settings.answerTimeout;
    m_actions.push_back(SendMessage{item.entry.key, item.entry.message});
}

void Submission::sendByHttp(Item& item)
{
    if (auto* change = std::get_if<UpdateOrderStatus>(&item.entry.message); change != nullptr && !knowsIds()) {
        *change = m_names.translated(item.entry.orderKey, std::move(*change));
    }
    item.onHttp = true;
    item.calls = httpCalls(item.entry);
    m_actions.push_back(CallHttp{item.entry.key, item.calls.front()});
}

std::optional<Milliseconds> Submission::wakeAt() const
{
    std::optional<Milliseconds> earliest;
    const auto consider = [&](Milliseconds time) {
        // What was due at the last pump was dealt with; only an event can change that. What came due since was not: the
        // clock does not stand still while it is looked at.
        if (time > m_pumpedAt && time != Milliseconds::max() && (!earliest || time < *earliest)) {
            earliest = time;
        }
    };
    for (const auto& [position, item] : m_items) {
        if (item.phase == Phase::Waiting || item.phase == Phase::Unclear ||
            (item.phase == Phase::InFlight && item.onSocket)) {
            consider(item.dueAt);
        }
    }
    if (!m_items.empty()) {
        consider(m_httpPausedUntil);
        consider(m_socketPausedUntil);
    }
    return earliest;
}

} // namespace stonepot

#include "core/order_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::size_t rememberedNames = 20'000;

// What a ticket keeps of an order on every backend: how modifiers become texts differs.
struct TicketContent {
    QString type;
    std::optional<int> table;
    std::vector<std::pair<QString, Decimal>> items;

    bool operator==(const TicketContent&) const = default;
};

TicketContent contentOf(const KitchenOrder& ticket)
{
    TicketContent content{.type = ticket.orderType, .table = ticket.tableNumber, .items = {}};
    for (const KitchenItem& item : ticket.items) {
        content.items.emplace_back(item.name.simplified(), item.quantity);
    }
    std::ranges::sort(content.items);
    return content;
}

// As it comes back from the wire, where "Table 5" as a name is the same as none.
QByteArray keyOfOurs(const Order& ours)
{
    const auto travelled = parseOrder(toJson(ours));
    return contentKey(travelled ? *travelled : ours);
}

} // namespace

void OrderMatch::remember(Names names, std::optional<Instant> ours)
{
    for (const QString& name : names) {
        if (name.isEmpty()) {
            continue;
        }
        if (!m_known.contains(name)) {
            m_oldestFirst.push_back(name);
        }
        if (ours || !m_known.contains(name)) {
            m_known.insert(name, ours);
        }
    }
    while (m_oldestFirst.size() > rememberedNames) {
        m_known.remove(m_oldestFirst.front());
        m_oldestFirst.pop_front();
    }
}

void OrderMatch::rememberOurs(const Order& order, const QString& id, const QString& orderNumber)
{
    remember({id, orderNumber}, order.createdAt);
}

void OrderMatch::rememberTheirs(const Order& order)
{
    learn(m_ordersKeepTimes, {order.id, order.orderNumber}, order.createdAt);
    remember({order.id, order.orderNumber}, std::nullopt);
}

void OrderMatch::rememberTheirs(const KitchenOrder& ticket)
{
    learn(m_ticketsKeepTimes, {ticket.id, ticket.orderNumber}, ticket.createdAt);
    remember({ticket.id, ticket.orderNumber}, std::nullopt);
}

bool OrderMatch::knows(Names names) const
{
    return std::ranges::any_of(names, [this](const QString& name) { return m_known.contains(name); });
}

void OrderMatch::learn(std::span<const Order> theirs)
{
    for (const Order& order : theirs) {
        learn(m_ordersKeepTimes, {order.id, order.orderNumber}, order.createdAt);
    }
}

void OrderMatch::learn(std::span<const KitchenOrder> theirs)
{
    for (const KitchenOrder& ticket : theirs) {
        learn(m_ticketsKeepTimes, {ticket.id, ticket.orderNumber}, ticket.createdAt);
    }
}

void OrderMatch::learn(bool& keepsTimes, Names names, Instant theirTime) const
{
    for (const QString& name : names) {
        const auto ours = m_known.constFind(name);
        keepsTimes = keepsTimes || (ours != m_known.cend() && *ours == theirTime);
    }
}

OrderMatch::Likeness OrderMatch::likeness(const Order& ours, const Moment& sent, const Order& theirs) const
{
    using enum Likeness;
    if (!theirs.clientOrderId.isEmpty()) {
        return theirs.clientOrderId == ours.clientOrderId ? Same : Other;
    }
    if (knows({theirs.id, theirs.orderNumber}) || contentKey(theirs) != keyOfOurs(ours)) {
        return Other;
    }
    if (theirs.createdAt == ours.createdAt) {
        return Same;
    }
    return m_ordersKeepTimes ? Other : m_theirClock.isSince(theirs.createdAt, sent) ? Same : ButForItsTime;
}

bool OrderMatch::within(const Doubt& doubt, Instant theirTime) const
{
    return m_theirClock.isBetween(theirTime, doubt.from, doubt.until);
}

// The one with our very time; failing that the oldest in the time when it can have been taken, unless the backend is
// known to keep our times.
template <typename Each>
const Each* OrderMatch::choose(const std::vector<const Each*>& equal, const Doubt& doubt, bool keepsTimes) const
{
    const Each* best = nullptr;
    for (const Each* theirs : equal) {
        if (theirs->createdAt == doubt.order.createdAt) {
            return theirs;
        }
        if (!keepsTimes && within(doubt, theirs->createdAt) &&
            (best == nullptr || theirs->createdAt < best->createdAt)) {
            best = theirs;
        }
    }
    return best;
}

std::expected<OrderMatch::Found, OrderMatch::Answer> OrderMatch::find(const Doubt& ours, std::span<const Order> recent,
                                                                      std::span<const KitchenOrder> active,
                                                                      const Moment& now)
{
    learn(recent);
    if (const Order* match = findOrder(ours, recent)) {
        return Found{match->id, match->orderNumber};
    }
    if (reachesBack(ours, recent)) {
        return std::unexpected(Answer::No);
    }
    return find(ours, active, now);
}

std::expected<OrderMatch::Found, OrderMatch::Answer>
OrderMatch::find(const Doubt& ours, std::span<const KitchenOrder> active, const Moment& now)
{
    learn(active);
    if (const KitchenOrder* ticket = findTicket(ours, active)) {
        return Found{ticket->id, ticket->orderNumber};
    }
    return std::unexpected(now.since(ours.from) <= ticketsProveFor ? Answer::No : Answer::CannotTell);
}

bool OrderMatch::isOurs(const Order& theirs) const
{
    const auto ours = [this](const QString& name) { return m_known.value(name).has_value(); };
    return ours(theirs.id) || ours(theirs.orderNumber);
}

// Whether the list begins before the backend can have taken ours.
bool OrderMatch::reachesBack(const Doubt& ours, std::span<const Order> recent) const
{
    if (recent.size() < recentCount) {
        return true;
    }
    // Kept times are of as many clocks as there are tills.
    return m_ordersKeepTimes ? std::ranges::any_of(recent, [this](const Order& order) { return isOurs(order); })
                             : !m_theirClock.isSince(recent.back().createdAt, ours.from);
}

const Order* OrderMatch::findOrder(const Doubt& ours, std::span<const Order> recent) const
{
    std::vector<const Order*> equal;
    const QByteArray key = keyOfOurs(ours.order);
    for (const Order& theirs : recent) {
        if (!theirs.clientOrderId.isEmpty()) {
            if (theirs.clientOrderId == ours.order.clientOrderId) {
                return &theirs;
            }
        } else if (!knows({theirs.id, theirs.orderNumber}) && contentKey(theirs) == key) {
            equal.push_back(&theirs);
        }
    }
    return choose(equal, ours, m_ordersKeepTimes);
}

const KitchenOrder* OrderMatch::findTicket(const Doubt& ours, std::span<const KitchenOrder> active) const
{
    std::vector<const KitchenOrder*> equal;
    const TicketContent content = contentOf(makeKitchenOrder(ours.order));
    for (const KitchenOrder& ticket : active) {
        if (!ticket.clientOrderId.isEmpty()) {
            if (ticket.clientOrderId == ours.order.clientOrderId) {
                return &ticket;
            }
        } else if (!knows({ticket.id, ticket.orderNumber}) && contentOf(ticket) == content) {
            equal.push_back(&ticket);
        }
    }
    return choose(equal, ours, m_ticketsKeepTimes);
}

} // namespace stonepot

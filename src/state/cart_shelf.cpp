#include "state/cart_shelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

template <typename Values, typename Wanted, typename Member>
auto pointerTo(Values& values, const Wanted& wanted, Member member) -> decltype(values.data())
{
    const auto found = std::ranges::find(values, wanted, member);
    return found == values.end() ? nullptr : &*found;
}

const QString& cartIdOf(const TakenCart& take)
{
    return take.cart.id;
}

} // namespace

const HeldCart* CartShelf::find(const QString& cartId) const
{
    return pointerTo(held, cartId, &HeldCart::id);
}

const TakenCart* CartShelf::take(const QString& key) const
{
    return pointerTo(takes, key, &TakenCart::key);
}

const TakenCart* CartShelf::takeOf(const QString& cartId) const
{
    return pointerTo(takes, cartId, cartIdOf);
}

bool CartShelf::drop(const QString& cartId)
{
    return std::erase_if(held, [&cartId](const HeldCart& each) { return each.id == cartId; }) > 0;
}

bool CartShelf::dropTake(const QString& key)
{
    return std::erase_if(takes, [&key](const TakenCart& each) { return each.key == key; }) > 0;
}

std::vector<HeldCart> CartShelf::heard(const HubCarts& hub)
{
    std::vector<HeldCart> lost;
    std::erase_if(held, [&](HeldCart& each) {
        if (!each.shared) {
            return false;
        }
        const bool wasSeen = each.seenAt > 0;
        if (hub.find(each.id) != nullptr) {
            each.seenAt = wasSeen ? std::min(each.seenAt, hub.seq) : hub.seq;
            return false;
        }
        if (wasSeen && hub.seq <= each.seenAt) {
            each.seenAt = 0;
            lost.push_back(each);
        }
        return each.seenAt > 0;
    });
    return lost;
}

void CartShelf::notShared(const QString& cartId)
{
    if (HeldCart* mine = pointerTo(held, cartId, &HeldCart::id)) {
        mine->shared = false;
        mine->seenAt = 0;
    }
    for (TakenCart& take : takes) {
        take.cart.shared = take.cart.shared && (!take.own || take.cart.id != cartId);
    }
}

QStringList CartShelf::resume(const std::vector<OutboxEntry>& unanswered)
{
    for (const OutboxEntry& entry : unanswered) {
        const auto* hold = std::get_if<HoldCart>(&entry.message);
        if (hold != nullptr && hold->cartId == entry.key && entry.state == EntryState::Refused) {
            notShared(hold->cartId);
        }
    }
    QStringList given;
    std::erase_if(takes, [&](const TakenCart& take) {
        const auto* entry = pointerTo(unanswered, take.key, &OutboxEntry::key);
        if (entry == nullptr) {
            given += take.opened ? QString() : take.key;
            return take.opened;
        }
        if (entry->state != EntryState::Refused) {
            return false;
        }
        // Why is not known any more. The hub's list tells whether another till has it.
        if (take.own && !take.opened) {
            held.push_back(take.cart);
        }
        return true;
    });
    given.removeAll(QString());
    return given;
}

QByteArray takenCartsToJson(const std::vector<TakenCart>& takes)
{
    QJsonArray json;
    for (const TakenCart& take : takes) {
        json += QJsonObject{
            {u"key"_s, take.key}, {u"own"_s, take.own}, {u"opened"_s, take.opened}, {u"held"_s, toJson(take.cart)}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::vector<TakenCart> takenCartsFromJson(const QByteArray& json)
{
    std::vector<TakenCart> takes;
    for (const auto stored = QJsonDocument::fromJson(json).array(); const auto& each : stored) {
        const auto cart = heldCartFromJson(each[u"held"_s].toObject());
        if (cart && !each[u"key"_s].toString().isEmpty()) {
            takes.push_back({each[u"key"_s].toString(), *cart, each[u"own"_s].toBool(), each[u"opened"_s].toBool()});
        }
    }
    return takes;
}

} // namespace stonepot

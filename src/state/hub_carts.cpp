#include "state/hub_carts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Of what `cart` holds. Raised when a till of before would lose something by reading it.
constexpr int contentFormat = 1;

// A line is known by its id everywhere after this.
bool isSound(const Cart& cart)
{
    QSet<QString> ids;
    for (const CartLine& line : cart.lines) {
        ids.insert(line.lineId);
    }
    return !cart.isEmpty() && cart.lines.size() <= maxLinesPerOrder && std::cmp_equal(ids.size(), cart.lines.size());
}

QJsonObject contentOf(const HeldCart& held, QChar till)
{
    QJsonObject json = cartToJson(held.cart);
    json[u"format"_s] = contentFormat;
    json[u"staff"_s] = held.staffName;
    json[u"till"_s] = QString(till);
    json[u"order"_s] = held.orderKey;
    return json;
}

HubCart readCart(const QJsonObject& json)
{
    HubCart read{json[u"cartId"_s].toString(), json[u"by"_s].toString(), {}, {}, {}};
    const QDateTime at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
    read.at = Instant(Milliseconds(at.isValid() ? at.toMSecsSinceEpoch() : 0));
    const QJsonObject content = json[u"cart"_s].toObject();
    read.till = content[u"till"_s].toString();
    const auto cart = cartFromJson(content);
    if (!read.id.isEmpty() && content[u"format"_s].toInt() == contentFormat && cart && isSound(*cart)) {
        read.held = HeldCart{.id = read.id,
                             .staffId = {},
                             .staffName = content[u"staff"_s].toString(),
                             .heldAt = read.at,
                             .onLeaving = false,
                             .cart = *cart,
                             .orderKey = content[u"order"_s].toString(),
                             .shared = true};
    }
    return read;
}

OutboxEntry cartEntry(const QString& key, const QString& cartId, Instant now)
{
    OutboxEntry entry;
    entry.key = key;
    entry.orderKey = u"cart:"_s + cartId;
    entry.createdAt = now;
    return entry;
}

} // namespace

const HubCart* HubCarts::find(const QString& id) const
{
    const auto found = std::ranges::find(carts, id, &HubCart::id);
    return found == carts.end() ? nullptr : &*found;
}

HubCarts readHubCarts(qint64 seq, const QJsonArray& held)
{
    HubCarts carts{seq, {}};
    for (const auto& each : held) {
        carts.carts.push_back(readCart(each.toObject()));
    }
    return carts;
}

OutboxEntry holdEntry(const QString& key, const HeldCart& held, QChar till, Instant now)
{
    OutboxEntry entry = cartEntry(key, held.id, now);
    entry.kind = EntryKind::HoldCart;
    entry.message = HoldCart{key, held.id, contentOf(held, till)};
    return entry;
}

OutboxEntry takeEntry(const QString& key, const QString& cartId, Instant now)
{
    OutboxEntry entry = cartEntry(key, cartId, now);
    entry.kind = EntryKind::TakeCart;
    entry.message = TakeCart{key, cartId};
    return entry;
}

} // namespace stonepot

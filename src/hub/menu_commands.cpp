// What is on sale: a new menu, items sold out or counted, and the counting down as they are sold.
#include "hub/commands.h"
#include "hub/order_service.h"

#include <QHash>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Status announceMenu(Ledger& ledger, MenuUpdate update)
{
    update.version = ledger.state().menu()->version;
    update.seq = ledger.nextSeq();
    return ledger.append(u"menu_update"_s, toFrame(toJson(ServerMessage(update))));
}

Status store(Ledger& ledger, const std::vector<StoredAvailability>& changes)
{
    MenuUpdate update;
    for (const StoredAvailability& change : changes) {
        if (const Status status = ledger.store().putAvailability(ledger.tenant(), change); !status) {
            return status;
        }
        ledger.state().setAvailability(change);
        update.availability.push_back({change.itemId, change.available, change.left});
    }
    return changes.empty() ? Status() : announceMenu(ledger, std::move(update));
}

Execution change(Ledger& ledger, const SetAvailability& command)
{
    const auto before = ledger.state().availability(command.itemId);
    if (!before) {
        return refuse(ErrorCode::NotFound, u"itemId"_s, u"There is no such item on the menu."_s);
    }
    Accepted accepted;
    accepted.ack.clientActionId = command.clientActionId;
    const StoredAvailability wanted{command.itemId, command.available && command.left != 0, command.left};
    if (wanted != *before) {
        accepted.ack.seq = ledger.nextSeq();
        if (const Status stored = store(ledger, {wanted}); !stored) {
            return std::unexpected(stored.error());
        }
    }
    return CommandReply(std::move(accepted));
}

// Items as the menu's JSON has them, by id, each with the category that it stands in.
QHash<QString, QJsonObject> itemsById(const Menu* menu)
{
    QHash<QString, QJsonObject> items;
    const QJsonArray categories = menu != nullptr ? toJson(*menu).value("categories"_L1).toArray() : QJsonArray();
    for (const QJsonValue category : categories) {
        for (const QJsonValue value : category.toObject().value("items"_L1).toArray()) {
            QJsonObject item = value.toObject();
            item.insert("category"_L1, category.toObject().value("id"_L1));
            items.insert(item.value("id"_L1).toString(), item);
        }
    }
    return items;
}

} // namespace

Execution changeAvailability(Ledger& ledger, const SetAvailability& command)
{
    return ledger.once(actionIntent(command.clientActionId, command), [&] { return change(ledger, command); });
}

Status countDown(Ledger& ledger, const Order& order)
{
    std::map<QString, Decimal> sold;
    for (const OrderLine& line : order.lines) {
        Decimal& quantity = sold[line.itemId];
        quantity = quantity.plus(line.quantity);
    }
    std::vector<StoredAvailability> changes;
    for (const auto& [itemId, quantity] : sold) {
        const auto before = ledger.state().availability(itemId);
        if (!before || !before->left || quantity <= Decimal()) {
            continue;
        }
        // What was sold was sold: an order from an offline till may take more than there was, never less than nothing.
        const int left = static_cast<int>(std::max(0.0, std::floor(*before->left - quantity.toDouble())));
        changes.push_back({itemId, before->available && left > 0, left});
    }
    return store(ledger, changes);
}

Status replaceMenu(Ledger& ledger, const Menu& menu)
{
    const QByteArray json = toFrame(toJson(menu));
    const auto stored = ledger.store().menu(ledger.tenant());
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (*stored && (*stored)->json == json) {
        return {};
    }
    const auto before = itemsById(ledger.state().menuNow().get());
    const auto after = itemsById(&menu);
    if (const Status put = ledger.store().putMenu(ledger.tenant(), {menu.version, json}); !put) {
        return put;
    }
    ledger.state().setMenu(menu);
    MenuUpdate update;
    for (const MenuItem& item : menu.items) {
        if (before.value(item.id) != after.value(item.id)) {
            update.items.append(after.value(item.id));
        }
    }
    return announceMenu(ledger, std::move(update));
}

} // namespace stonepot

// An order that was sent and is open again, to be looked at, added to, or paid.
#include "state/pos_store_parts.h"

#include <algorithm>

namespace stonepot {

const OrderRow* PosStore::openedOrder() const
{
    return d->opened.isEmpty() ? nullptr : d->orders.find(d->opened);
}

QString PosStore::openedKey() const
{
    return d->opened;
}

bool PosStore::backendTakesChanges() const
{
    return d->backendTakesChanges;
}

void PosStore::openOrder(const QString& key)
{
    const OrderRow* row = d->orders.find(key);
    if (d->placing || d->holding || row == nullptr || !isUnpaid(*row) || d->opened == key) {
        return;
    }
    if (cart().isEmpty()) {
        d->openCart({}, key);
        return;
    }
    d->moveOn({.next = {}, .order = key});
}

void PosStore::sendAdditions()
{
    const OrderRow* row = openedOrder();
    if (row == nullptr || d->placing || d->holding || cart().isEmpty()) {
        return;
    }
    auto added = priceCart(cart(), menu());
    if (!added) {
        emit placeFailed(added.error());
        return;
    }
    d->amend(d->opened, {AddLines{added->lines}}, {}, [this](const Order& order) {
        d->opened.clear();
        d->editor.startOver();
        d->cartChanged();
        emit orderChanged(order);
    });
}

// What it was to be an addition to may be paid by now: then it is an order of its own.
void PosStore::Private::openCart(const Cart& next, const QString& order)
{
    const OrderRow* row = order.isEmpty() ? nullptr : orders.find(order);
    opened = row != nullptr && isUnpaid(*row) ? order : QString();
    editor.open(next);
    if (!opened.isEmpty()) {
        editor.follow(row->order);
    }
    dropUnsellable();
    cartChanged();
}

// The kitchen goes on with it, and somebody else may have been paid for it.
void PosStore::Private::ordersChanged()
{
    if (opened.isEmpty()) {
        return;
    }
    const OrderRow* row = orders.find(opened);
    if (row != nullptr) {
        editor.follow(row->order);
    }
    if (row == nullptr || !isUnpaid(*row)) {
        opened.clear();
        if (editor.cart().isEmpty()) {
            editor.startOver();
        }
    }
    cartChanged();
}

// A discount instead of the one before: the wire replaces one by its id, and adds any other.
std::vector<OrderOp> PosStore::Private::headOps(const Order& before, const Order& after)
{
    std::vector<OrderOp> ops;
    if (after.tableNumber != before.tableNumber) {
        ops.emplace_back(SetTable{after.tableNumber});
    }
    if (after.guests != before.guests) {
        ops.emplace_back(SetGuests{after.guests});
    }
    if (after.customer != before.customer) {
        ops.emplace_back(SetCustomer{after.customer});
    }
    if (after.notes != before.notes) {
        ops.emplace_back(SetNote{after.notes});
    }
    if (after.discounts != before.discounts) {
        ops.emplace_back(SetDiscount{});
        std::ranges::transform(after.discounts, std::back_inserter(ops), [](const Discount& discount) {
            return SetDiscount{{}, discount};
        });
    }
    return ops;
}

Result<Order> PosStore::Private::pricedWhole() const
{
    auto added = priceCart(editor.cart(), menuModel.menu());
    const OrderRow* row = q->openedOrder();
    if (!added || row == nullptr) {
        return added;
    }
    std::erase_if(added->lines, [row](const OrderLine& line) { // sent, and still to leave the cart
        return std::ranges::find(row->order.lines, line.lineId, &OrderLine::lineId) != row->order.lines.end();
    });
    if (added->lines.empty()) {
        return row->order;
    }
    return stonepot::apply(row->order, AddLines{added->lines});
}

QHash<QString, CartModel::LineState> PosStore::Private::placedLines() const
{
    QHash<QString, CartModel::LineState> states;
    if (const OrderRow* row = q->openedOrder()) {
        for (const OrderLine& line : row->order.lines) {
            states.insert(line.lineId, book.stateOf(*row, line));
        }
    }
    return states;
}

} // namespace stonepot

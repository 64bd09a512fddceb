// Orders and their changes on the way to disk, and from there to screen and backend.
#include "state/pos_store_parts.h"

#include "core/ids.h"
#include "core/when_done.h"
#include "net/order_submitter.h"

namespace stonepot {

QString PosStore::placeOrder(const std::vector<Payment>& payments, const QStringList& charges)
{
    if (d->placing || d->holding || cart().isEmpty() || !d->opened.isEmpty()) {
        return {};
    }
    Order order = d->priced;
    order.payments = payments;
    if (const Status totals = recomputeTotals(order); !totals) { // a cash tender rounds what is due
        emit placeFailed(totals.error());
        return {};
    }
    order.createdAt = d->clock.now();
    order.clientOrderId = newUuidV7(order.createdAt);
    order.tenantId = d->device.tenantId;
    order.deviceId = d->device.deviceId;
    order.staffName = d->staff ? d->staff->name : QString();
    d->placing = true;
    d->place(order, d->today(), charges);
    return order.clientOrderId;
}

void PosStore::payOrder(const QString& clientOrderId, const std::vector<Payment>& payments, const QStringList& charges)
{
    d->amend(clientOrderId, {Pay{payments}}, charges, [this](const Order& order) { emit orderPaid(order); });
}

void PosStore::amendOrder(const QString& key, const std::vector<OrderOp>& ops)
{
    d->amendInTurn(key, ops);
}

bool PosStore::isPlacing() const
{
    return d->placing;
}

QString PosStore::nextDisplayNumber() const
{
    if (const OrderRow* row = openedOrder()) {
        return row->order.displayNumber.isEmpty() ? row->order.orderNumber : row->order.displayNumber;
    }
    return displayNumber(d->device.letter, d->counterDay == d->today() ? d->counter + 1 : 1);
}

void PosStore::Private::place(Order order, const QString& day, const QStringList& paidCharges)
{
    if (counterDay == day) {
        store(std::move(order), day, paidCharges);
        return;
    }
    whenDone(storage.displayCounter(day), q, [this, order, day, paidCharges](const Result<int>& highest) {
        if (!highest) {
            placeFailed(highest.error());
            return;
        }
        counterDay = day;
        counter = *highest;
        store(order, day, paidCharges);
    });
}

void PosStore::Private::store(Order order, const QString& day, const QStringList& paidCharges)
{
    order.displayNumber = displayNumber(device.letter, counter + 1);
    OutboxEntry entry;
    entry.key = order.clientOrderId;
    entry.kind = EntryKind::PlaceOrder;
    entry.orderKey = order.clientOrderId;
    entry.message = SubmitOrder{order};
    entry.createdAt = order.createdAt;
    whenDone(storage.placeOrder(order, entry, day, without(paidCharges)), q,
             [this, order, entry, paidCharges](const Result<qint64>& position) {
                 if (position) {
                     paidFor(paidCharges);
                 }
                 stored(order, entry, position);
             });
}

void PosStore::Private::stored(const Order& order, OutboxEntry entry, const Result<qint64>& position)
{
    if (!position) {
        placeFailed(position.error());
        return;
    }
    ++counter;
    entry.position = *position;
    placing = false;
    editor.startOver();
    cartChanged();
    book.committed(order);
    emit q->orderCommitted(order);
    submitter.add({entry});
    placed();
}

// Stored first; then shown, said and sent, in that order.
void PosStore::Private::amend(const QString& key, const std::vector<OrderOp>& ops, const QStringList& paidCharges,
                              std::function<void(const Order&)> done)
{
    const OrderRow* row = orders.find(key);
    if (placing || row == nullptr) {
        return;
    }
    const Order order = row->order;
    const auto amended = stonepot::amend(order, ops);
    if (!amended || amended->conflict) {
        emit q->placeFailed(amended ? *amended->conflict : amended.error());
        return;
    }
    OutboxEntry entry;
    entry.key = newUuidV7(clock.now());
    entry.kind = EntryKind::Amend;
    entry.orderKey = keyOf(order);
    entry.message =
        AmendOrder{entry.key, order.id.isEmpty() ? entry.orderKey : order.id, order.version, toJson(ops, order)};
    entry.createdAt = clock.now();
    placing = true;
    whenDone(storage.enqueue(entry, without(paidCharges)), q,
             [this, entry, paidCharges, done = std::move(done)](const Result<qint64>& position) {
                 if (!position) {
                     placeFailed(position.error());
                     return;
                 }
                 paidFor(paidCharges);
                 placing = false;
                 OutboxEntry stored = entry;
                 stored.position = *position;
                 book.amended(stored);
                 if (const OrderRow* changed = orders.find(stored.orderKey)) {
                     done(changed->order);
                 }
                 submitter.add({stored});
                 placed();
             });
}

void PosStore::Private::amendInTurn(const QString& key, const std::vector<OrderOp>& ops)
{
    if (placing) {
        amendNext.emplace_back(key, ops);
    } else if (!ops.empty()) {
        amend(key, ops, {}, [this](const Order& order) { emit q->orderChanged(order); });
    }
}

void PosStore::Private::placed()
{
    receiveWaiting();
    while (!placing && !amendNext.empty()) {
        const auto [key, ops] = std::move(amendNext.front());
        amendNext.pop_front();
        amendInTurn(key, ops);
    }
}

void PosStore::Private::placeFailed(const Error& error)
{
    placing = false;
    emit q->placeFailed(error);
    placed();
}

} // namespace stonepot

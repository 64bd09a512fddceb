// What PosStore is made of; of interest to its own sources only.
#pragma once

#include "state/pos_store.h"

#include "state/cart_editor.h"
#include "state/order_book.h"
#include "storage/device_store.h"

#include <QLoggingCategory>
#include <QTimer>
#include <deque>

namespace stonepot {

Q_DECLARE_LOGGING_CATEGORY(lcPos)

struct PosStore::Private {
    PosStore* q;
    Device device;
    DeviceStore& storage;
    OrderSubmitter& submitter;
    const Clock& clock;
    PinLogin login;
    PinLogin approval; // checks a manager's PIN and lets nobody in
    std::optional<StaffMember> staff;
    MenuModel menuModel;
    bool menuChanged = false;                // and not stored yet
    QHash<QString, Availability> beforeSaid; // by key of what was said of an item and is not answered: how it was
    CartEditor editor;
    Order priced;
    CartModel cartModel;
    OrdersModel orders;
    OrderBook book;
    bool keepsOrders = true;
    QTimer everySecond;
    bool loading = true;
    std::optional<std::pair<QString, QString>> waitingLogin; // person and PIN
    bool placing = false;
    std::deque<std::pair<QString, std::vector<OrderOp>>> amendNext; // as soon as what is being placed is
    bool holding = false; // a change of the held carts is being stored
    std::vector<HeldCart> held;
    QString opened; // key of the order that is open again; empty: a new one is
    bool backendTakesChanges = true;
    std::vector<OpenCharge> charges;
    QHash<QString, OpenCharge> expected;       // by what the codes carry that guests were shown
    QHash<QString, QString> seenToo;           // likewise: which payment it was that a cashier confirmed
    QStringList heard;                         // online payments, lest one from a full state is taken again
    std::vector<OnlinePayment> whileOnePlaces; // the order that is being stored may have taken them
    QString counterDay;                        // of the counter; empty: not loaded
    int counter = 0;                           // the highest that was given on that day

    Private(PosStore* store, Device theDevice, DeviceStore& deviceStore, OrderSubmitter& orderSubmitter,
            const Clock& theClock)
        : q(store)
        , device(std::move(theDevice))
        , storage(deviceStore)
        , submitter(orderSubmitter)
        , clock(theClock)
        , login(theClock)
        , approval(theClock)
        , book(device.deviceId, theClock, orders)
    {
    }

    [[nodiscard]] QString today() const { return businessDay(clock.now(), menuModel.menu().day); }
    void applyToOrders(const ServerMessage& message);
    void load(const QString& day);
    void loaded(const DeviceStore::Snapshot& snapshot, const QString& day);
    void loadStaff();
    void loadHeld();
    void loadCharges();
    void setCharges(std::vector<OpenCharge> next); // what is on disk by then
    // What the settings say once these are paid for; nothing when none is.
    [[nodiscard]] std::optional<DeviceStore::Setting> without(const QStringList& paidCharges) const;
    void hold(bool onLeaving);
    void resume(const QString& heldId);
    void resumeTheirs();
    [[nodiscard]] HeldCart heldNow(bool onLeaving) const;
    // `order`: what `next` is an addition to.
    void storeHeld(std::vector<HeldCart> carts, const Cart& next, std::function<void()> then = {},
                   const QString& order = {});
    void openCart(const Cart& next, const QString& order);
    void ordersChanged();
    [[nodiscard]] Result<Order> pricedWhole() const;
    [[nodiscard]] QHash<QString, CartModel::LineState> placedLines() const;
    // Changes the open order and tells about it; nothing changes while it is being stored.
    template <typename Edit>
    bool edit(Edit change)
    {
        const bool changed = !placing && !holding && editor.change(change);
        if (changed) {
            cartChanged();
        }
        return changed;
    }
    // Who the open order is for and what is taken off it: `change` gets a Cart or, of what was sent, an Order.
    template <typename Change>
    void changeHead(Change change)
    {
        if (const OrderRow* row = q->openedOrder()) {
            Order after = row->order;
            change(after);
            amendInTurn(opened, headOps(row->order, after));
        } else {
            edit(change);
        }
    }
    [[nodiscard]] static std::vector<OrderOp> headOps(const Order& before, const Order& after);
    void availabilityRefused(const OutboxEntry& entry, const QString& reason);
    void applyExtra(const QJsonObject& extra);
    void cartChanged();
    void dropUnsellable();
    void place(Order order, const QString& day, const QStringList& paidCharges);
    void store(Order order, const QString& day, const QStringList& paidCharges);
    void stored(const Order& order, OutboxEntry entry, const Result<qint64>& position);
    void paidFor(const QStringList& paidCharges);
    void received(const OnlinePayment& payment);
    [[nodiscard]] bool isTaken(const QString& code, const QString& reference);
    void keepHeard();
    void loadHeard();
    void receiveWaiting();
    void amend(const QString& key, const std::vector<OrderOp>& ops, const QStringList& paidCharges,
               std::function<void(const Order&)> done);
    // After what is being placed; orderChanged.
    void amendInTurn(const QString& key, const std::vector<OrderOp>& ops);
    void placed(); // or not; the next may be
    void placeFailed(const Error& error);
};

} // namespace stonepot

// What PosStore is made of; of interest to its own sources only.
#pragma once

#include "state/pos_store.h"

#include "state/cart_editor.h"
#include "state/cart_shelf.h"
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
    bool holding = false; // the open order is being exchanged for another one
    CartShelf shelf;      // as it is on disk
    // One change after the other, each made of what the one before has left.
    struct ShelfChange {
        std::function<bool(CartShelf&, std::vector<OutboxEntry>&)> make; // false: it has become pointless
        std::function<void()> done{};
        std::function<void(const Error*)> failed{}; // nullptr: pointless
    };
    std::deque<ShelfChange> shelfChanges;
    bool shelving = false;
    HubCarts hub; // its held carts, as it told last
    QByteArray hubList;
    bool hubListChanged = false;
    bool hubShares = false;               // it keeps held carts for all
    bool current = false;                 // the link is
    std::vector<OutboxEntry> cartEntries; // from an earlier run, until the shelf is loaded
    // Opens when the hub gives it, if nobody has done anything else at the till meanwhile.
    struct WantedCart {
        QString key;
        HeldCart cart;
        bool own = false;
        QString staffId;
        Cart before;
        QString openedBefore;
        Milliseconds since{0};
    };
    std::optional<WantedCart> wanted;
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

    [[nodiscard]] QString staffId() const { return staff ? staff->id : QString(); }
    [[nodiscard]] QString today() const { return businessDay(clock.now(), menuModel.menu().day); }
    void applyToOrders(const ServerMessage& message);
    void load(const QString& day);
    void loaded(const DeviceStore::Snapshot& snapshot, const QString& day);
    void loadStaff();
    void loadHeld();
    void loadHubList();
    void loadCharges();
    void setCharges(std::vector<OpenCharge> next); // what is on disk by then
    // What the settings say once these are paid for; nothing when none is.
    [[nodiscard]] std::optional<DeviceStore::Setting> without(const QStringList& paidCharges) const;
    // Stores the shelf with what the hub is to be told of it.
    void shelve(ShelfChange change);
    void shelveNext();
    void shelved(const ShelfChange& change, const CartShelf& next, std::vector<OutboxEntry> entries,
                 const Result<std::vector<qint64>>& positions);
    // Opens another order; the one that is open is put aside with it.
    struct MoveOn {
        std::function<bool(CartShelf&, std::vector<OutboxEntry>&)> also{}; // false: there is nothing to open
        Cart next;
        QString order{}; // what `next` is an addition to
        bool onLeaving = false;
        std::function<void()> then{};
        std::function<void(const Error*)> failed{};
    };
    void moveOn(MoveOn move);
    void hold(bool onLeaving);
    void resume(const QString& cartId);
    void resumeTheirs();
    [[nodiscard]] HeldCart heldNow(bool onLeaving) const;
    [[nodiscard]] OutboxEntry holdEntryOf(const HeldCart& held) const;
    // Carts that the hub gives to one till only (pos_store_taken.cpp).
    [[nodiscard]] bool mayAsk() const { return current && hubShares; }
    [[nodiscard]] std::vector<HeldRow> heldRows() const;
    void askFor(const HeldCart& cart, bool own);
    void openOwn(const HeldCart& cart);
    void openTaken(const TakenCart& take);
    [[nodiscard]] bool isStillWanted(const QString& key) const;
    void checkWanted();
    void heldCurrent(bool isCurrent);
    void stopWaiting();
    void sayIfGone(const HeldCart& own);
    void dropWanted(const QString& key);
    void given(const QString& key);
    void putWithOwn(const QString& key);
    void takeRefused(const QString& key, ErrorCode code);
    void holdRefused(const OutboxEntry& entry);
    void applyToHeld(const ServerMessage& message);
    void heardCarts(qint64 seq, const QJsonArray& list);
    QFuture<Status> saveHubList();
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

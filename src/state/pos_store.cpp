#include "state/pos_store.h"

#include "core/ids.h"
#include "core/when_done.h"
#include "net/order_submitter.h"
#include "state/availability_entry.h"
#include "state/cart_editor.h"
#include "state/menu_update.h"
#include "state/order_book.h"
#include "storage/device_store.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcPos, "stonepot.pos")

const QString staffSetting = u"staff"_s;
const QString heldSetting = u"held_carts"_s;
constexpr int auditShown = 200;

QHash<QString, Decimal> quantities(const Cart& cart)
{
    QHash<QString, Decimal> result;
    for (const CartLine& line : cart.lines) {
        Decimal& quantity = result[line.choice.itemId];
        quantity = quantity.plus(line.choice.quantity);
    }
    return result;
}

} // namespace

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
    bool menuChanged = false; // and not stored yet
    CartEditor editor;
    Order priced;
    CartModel cartModel;
    OrdersModel orders;
    OrderBook book;
    QTimer everySecond;
    bool loading = true;
    std::optional<std::pair<QString, QString>> waitingLogin; // person and PIN
    bool placing = false;
    bool holding = false; // a change of the held carts is being stored
    std::vector<HeldCart> held;
    QString counterDay; // of the counter; empty: not loaded
    int counter = 0;    // the highest that was given on that day

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
    void load(const QString& day);
    void loaded(const DeviceStore::Snapshot& snapshot, const QString& day);
    void loadStaff();
    void loadHeld();
    void hold(bool onLeaving);
    void resume(const QString& heldId);
    void resumeTheirs();
    [[nodiscard]] HeldCart heldNow(bool onLeaving) const;
    void storeHeld(std::vector<HeldCart> carts, const Cart& next);
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
    void applyExtra(const QJsonObject& extra);
    void cartChanged();
    void dropUnsellable();
    void place(Order order, const QString& day);
    void store(Order order, const QString& day);
    void stored(const Order& order, OutboxEntry entry, const Result<qint64>& position);
    void amend(const QString& key, const std::vector<OrderOp>& ops, std::function<void(const Order&)> done);
    void placeFailed(const Error& error);
};

PosStore::PosStore(Device device, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(device), storage, submitter, clock))
{
    connect(&d->login, &PinLogin::succeeded, this, [this](const StaffMember& member) {
        if (d->staff && d->staff->id != member.id) {
            d->hold(true); // the open order stays with whose it is
        }
        d->staff = member;
        emit loggedIn();
        d->resumeTheirs();
    });
    connect(&d->login, &PinLogin::failed, this, &PosStore::loginFailed);
    connect(&d->approval, &PinLogin::succeeded, this, [this](const StaffMember& member) {
        if (member.role == StaffRole::Manager) {
            emit managerApproved(member);
        } else {
            emit managerRefused(u"not_manager"_s);
        }
    });
    connect(&d->approval, &PinLogin::failed, this, &PosStore::managerRefused);
    connect(&d->login, &PinLogin::directoryChanged, this, [this] {
        static_cast<void>(d->storage.saveSetting(staffSetting, d->login.directory().toJson()));
        emit staffChanged();
    });
    connect(&submitter, &OrderSubmitter::answered, this,
            [this](const OutboxEntry& entry, const QString& orderId, const QString& orderNumber, const QString& route) {
                if (entry.kind == EntryKind::PlaceOrder) {
                    d->book.answered(entry.key, orderId, orderNumber);
                    emit orderConfirmed(entry.key, orderId, orderNumber, route);
                } else if (entry.kind == EntryKind::Amend) {
                    d->book.amendmentAnswered(entry);
                    static_cast<void>(save());
                }
            });
    connect(&submitter, qOverload<const OutboxEntry&, ErrorCode, const QString&>(&OrderSubmitter::refused), this,
            [this](const OutboxEntry& entry, ErrorCode code, const QString& reason) {
                if (entry.kind == EntryKind::PlaceOrder) {
                    d->book.refused(entry.key, reason);
                    emit orderRefused(entry.key, code, reason);
                } else if (entry.kind == EntryKind::Amend) {
                    d->book.amendmentRefused(entry);
                    static_cast<void>(save());
                    const OrderRow* row = d->orders.find(entry.orderKey);
                    emit amendmentRefused(row != nullptr ? row->order.displayNumber : QString(),
                                          amendmentKind(std::get<AmendOrder>(entry.message)), reason);
                }
            });
    connect(&d->everySecond, &QTimer::timeout, this, &PosStore::tick);
    d->everySecond.start(std::chrono::seconds(1));
    d->load(d->today());
}

PosStore::~PosStore() = default;

const PosStore::Device& PosStore::device() const
{
    return d->device;
}

std::vector<StaffMember> PosStore::staff() const
{
    return d->login.directory().members();
}

std::optional<StaffMember> PosStore::currentStaff() const
{
    return d->staff;
}

void PosStore::logIn(const QString& staffId, const QString& pin)
{
    if (d->loading) { // the PINs that are known here are not yet
        d->waitingLogin = {staffId, pin};
    } else {
        d->login.logIn(staffId, pin);
    }
}

void PosStore::askManager(const QString& pin)
{
    d->approval.setDirectory(d->login.directory());
    d->approval.logIn({}, pin);
}

void PosStore::audit(AuditEntry entry, std::function<void()> then)
{
    entry.at = d->clock.now();
    entry.cashier = d->staff ? d->staff->name : QString();
    whenDone(d->storage.addAudit(entry), this, [this, then = std::move(then)](const Status& written) {
        if (written) {
            then();
        } else {
            emit placeFailed(written.error());
        }
    });
}

QFuture<Result<std::vector<AuditEntry>>> PosStore::auditLog() const
{
    return d->storage.lastAudit(auditShown);
}

void PosStore::logOut()
{
    if (d->staff) {
        d->hold(true);
        d->staff.reset();
        emit loggedOut();
    }
}

const Menu& PosStore::menu() const
{
    return d->menuModel.menu();
}

MenuModel* PosStore::menuModel()
{
    return &d->menuModel;
}

void PosStore::setAvailability(const QString& itemId, bool available, std::optional<int> left)
{
    const OutboxEntry entry = availabilityEntry(itemId, available, left, d->clock.now());
    whenDone(d->storage.enqueue(entry), this, [this, entry, itemId, available, left](const Result<qint64>& position) {
        if (!position) {
            emit placeFailed(position.error());
            return;
        }
        d->menuModel.setAvailability(itemId, available, left);
        d->menuChanged = true;
        static_cast<void>(save());
        OutboxEntry stored = entry;
        stored.position = *position;
        d->submitter.add({stored});
    });
}

const Cart& PosStore::cart() const
{
    return d->editor.cart();
}

const Order& PosStore::pricedCart() const
{
    return d->priced;
}

CartModel* PosStore::cartModel()
{
    return &d->cartModel;
}

void PosStore::setOrderType(OrderType type)
{
    d->edit([type](Cart& cart) { cart.type = type; });
}

void PosStore::setTable(std::optional<int> table, int guests)
{
    d->edit([&](Cart& cart) {
        cart.tableNumber = table;
        cart.guests = guests;
    });
}

void PosStore::setCustomer(const Customer& customer)
{
    d->edit([&](Cart& cart) { cart.customer = customer; });
}

void PosStore::setOrderNote(const QString& note)
{
    d->edit([&](Cart& cart) { cart.notes = note; });
}

std::expected<QString, std::vector<ChoiceProblem>> PosStore::addToCart(const LineChoice& choice)
{
    if (auto problems = check(choice, menu()); !problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    LineChoice together = choice; // what is left must do for the lines that are there, too
    together.quantity = choice.quantity.plus(quantities(cart()).value(choice.itemId));
    if (auto problems = check(together, menu()); !problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    QString lineId;
    d->edit([&](Cart& cart) { lineId = addLine(cart, choice, newUuidV7(d->clock.now())); });
    if (lineId.isEmpty()) {
        return std::unexpected(std::vector<ChoiceProblem>{});
    }
    return lineId;
}

bool PosStore::replaceLine(const QString& lineId, const LineChoice& choice)
{
    return check(choice, menu()).empty() &&
           d->edit([&](Cart& cart) { static_cast<void>(stonepot::replaceLine(cart, lineId, choice)); });
}

void PosStore::setQuantity(const QString& lineId, Decimal quantity)
{
    d->edit([&](Cart& cart) { static_cast<void>(stonepot::setQuantity(cart, lineId, quantity)); });
}

void PosStore::removeLine(const QString& lineId)
{
    d->edit([&](Cart& cart) { static_cast<void>(stonepot::removeLine(cart, lineId)); });
}

void PosStore::setLineDiscount(const QString& lineId, const std::optional<Discount>& discount)
{
    d->edit([&](Cart& cart) {
        const auto line = std::ranges::find(cart.lines, lineId, &CartLine::lineId);
        if (line != cart.lines.end()) {
            line->discount = discount;
        }
    });
}

void PosStore::setOrderDiscount(const std::optional<Discount>& discount)
{
    d->edit([&](Cart& cart) {
        cart.discounts.clear();
        if (discount) {
            cart.discounts.push_back(*discount);
        }
    });
}

void PosStore::clearCart()
{
    d->edit([](Cart& cart) {
        const OrderType type = cart.type;
        cart = {};
        cart.type = type;
    });
}

void PosStore::undo()
{
    if (!d->placing && !d->holding && d->editor.undo()) {
        d->cartChanged();
    }
}

bool PosStore::canUndo() const
{
    return d->editor.canUndo();
}

const std::vector<HeldCart>& PosStore::heldCarts() const
{
    return d->held;
}

void PosStore::holdCart()
{
    d->hold(false);
}

void PosStore::resumeCart(const QString& heldId)
{
    d->resume(heldId);
}

QString PosStore::placeOrder(const std::vector<Payment>& payments)
{
    if (d->placing || d->holding || cart().isEmpty()) {
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
    d->place(order, d->today());
    return order.clientOrderId;
}

void PosStore::payOrder(const QString& clientOrderId, const std::vector<Payment>& payments)
{
    d->amend(clientOrderId, {Pay{payments}}, [this](const Order& order) { emit orderPaid(order); });
}

void PosStore::amendOrder(const QString& key, const std::vector<OrderOp>& ops)
{
    d->amend(key, ops, [this](const Order& order) { emit orderChanged(order); });
}

bool PosStore::isPlacing() const
{
    return d->placing;
}

QString PosStore::nextDisplayNumber() const
{
    return displayNumber(d->device.letter, d->counterDay == d->today() ? d->counter + 1 : 1);
}

OrdersModel* PosStore::ordersModel()
{
    return &d->orders;
}

void PosStore::retryRefused(const QString& clientOrderId)
{
    const OrderRow* row = d->orders.find(clientOrderId);
    if (row != nullptr && row->delivery == Delivery::Refused) {
        d->book.retried(clientOrderId);
        d->submitter.retry(clientOrderId);
    }
}

void PosStore::acknowledgeUnseen(const QString& clientOrderId)
{
    d->book.acknowledge(clientOrderId);
}

void PosStore::applyMenu(const Menu& menu)
{
    if (menu == this->menu()) {
        return;
    }
    d->menuChanged = true;
    d->menuModel.setMenu(menu);
    d->dropUnsellable();
    d->cartChanged();
    emit menuChanged();
}

void PosStore::applyMessage(const ServerMessage& message)
{
    if (const auto* created = std::get_if<OrderCreated>(&message)) {
        d->book.apply(*created);
    } else if (const auto* status = std::get_if<OrderStatusUpdate>(&message)) {
        d->book.apply(*status);
    } else if (const auto* seen = std::get_if<TicketSeen>(&message)) {
        d->book.apply(*seen);
    } else if (const auto* changed = std::get_if<OrderUpdated>(&message)) {
        d->book.apply(*changed);
    } else if (const auto* state = std::get_if<SyncState>(&message)) {
        d->book.apply(*state);
        d->applyExtra(state->extra);
    } else if (const auto* update = std::get_if<MenuUpdate>(&message)) {
        if (update->items.isEmpty()) { // the usual case touches single rows only
            for (const Availability& each : update->availability) {
                d->menuModel.setAvailability(each.itemId, each.available, each.left);
            }
            d->menuChanged = true;
        } else if (const auto menu = updated(this->menu(), *update)) {
            applyMenu(*menu);
        } else {
            qCWarning(lcPos) << "A menu update cannot be applied:" << menu.error().text();
        }
    }
}

void PosStore::applyStaff(const std::vector<StaffMember>& staff)
{
    d->login.setMembers(staff);
}

void PosStore::setOnlineLogin(OnlineLogin ask)
{
    d->approval.setOnlineLogin(ask);
    d->login.setOnlineLogin(std::move(ask));
}

void PosStore::setCurrent(bool current)
{
    d->book.setCurrent(current);
}

QFuture<Status> PosStore::save()
{
    if (std::exchange(d->menuChanged, false)) {
        whenDone(d->storage.saveMenu(toFrame(toJson(menu()))), this,
                 [this](const Status& saved) { d->menuChanged = d->menuChanged || !saved; });
    }
    const std::vector<Order> orders = d->book.takeChanged();
    if (orders.empty()) {
        return QtFuture::makeReadyFuture(Status());
    }
    return whenDone(d->storage.saveOrders(orders, d->today()), this, [this, orders](const Status& saved) {
        if (!saved) {
            d->book.putBackChanged(orders);
        }
        return saved;
    });
}

void PosStore::tick()
{
    d->book.checkSeen();
}

void PosStore::Private::load(const QString& day)
{
    whenDone(storage.load(day), q, [this, day](const Result<DeviceStore::Snapshot>& snapshot) {
        if (!snapshot) {
            QTimer::singleShot(askDiskAgainAfter, q, [this] { load(today()); });
            return;
        }
        if (snapshot->menu) {
            if (const auto menu = parseMenu(*snapshot->menu)) {
                q->applyMenu(*menu);
                menuChanged = false;
            } else {
                qCWarning(lcPos) << "The stored menu cannot be read:" << menu.error().text();
            }
        }
        if (today() != day) { // the menu says when the shop's day begins
            load(today());
        } else {
            loaded(*snapshot, day);
        }
    });
}

void PosStore::Private::loaded(const DeviceStore::Snapshot& snapshot, const QString& day)
{
    book.load(snapshot.orders, snapshot.tickets, snapshot.outbox);
    whenDone(storage.displayCounter(day), q, [this, day](const Result<int>& highest) {
        if (highest) {
            counterDay = day;
            counter = *highest;
        }
        loadStaff();
    });
}

void PosStore::Private::loadStaff()
{
    whenDone(storage.setting(staffSetting), q, [this](const Result<QByteArray>& json) {
        login.setDirectory(StaffDirectory::fromJson(json.value_or(QByteArray())));
        loadHeld();
    });
}

void PosStore::Private::loadHeld()
{
    whenDone(storage.setting(heldSetting), q, [this](const Result<QByteArray>& json) {
        held = heldCartsFromJson(json.value_or(QByteArray()));
        emit q->heldChanged();
        loading = false;
        emit q->ready();
        if (const auto waiting = std::exchange(waitingLogin, std::nullopt)) {
            q->logIn(waiting->first, waiting->second);
        }
    });
}

HeldCart PosStore::Private::heldNow(bool onLeaving) const
{
    return {
        newUuidV7(clock.now()), staff ? staff->id : QString(), staff ? staff->name : QString(), clock.now(), onLeaving,
        editor.cart()};
}

void PosStore::Private::hold(bool onLeaving)
{
    if (placing || holding || editor.cart().isEmpty()) {
        return;
    }
    std::vector<HeldCart> carts = held;
    carts.push_back(heldNow(onLeaving));
    Cart next;
    next.type = editor.cart().type;
    storeHeld(std::move(carts), next);
}

void PosStore::Private::resume(const QString& heldId)
{
    const auto wanted = std::ranges::find(held, heldId, &HeldCart::id);
    if (placing || holding || wanted == held.end()) {
        return;
    }
    const Cart next = wanted->cart;
    std::vector<HeldCart> carts = held;
    std::erase_if(carts, [&heldId](const HeldCart& each) { return each.id == heldId; });
    if (!editor.cart().isEmpty()) {
        carts.push_back(heldNow(false));
    }
    storeHeld(std::move(carts), next);
}

// Who is back finds the order as it was left.
void PosStore::Private::resumeTheirs()
{
    if (!staff || !editor.cart().isEmpty()) {
        return;
    }
    const auto theirs = std::ranges::find_if(
        held, [this](const HeldCart& each) { return each.onLeaving && each.staffId == staff->id; });
    if (theirs != held.end()) {
        resume(theirs->id);
    }
}

// On disk first: what leaves the screen is safe by then.
void PosStore::Private::storeHeld(std::vector<HeldCart> carts, const Cart& next)
{
    holding = true;
    const QByteArray json = heldCartsToJson(carts);
    whenDone(storage.saveSetting(heldSetting, json), q, [this, carts = std::move(carts), next](const Status& saved) {
        holding = false;
        if (!saved) {
            emit q->holdFailed(saved.error());
            return;
        }
        held = carts;
        editor.open(next);
        dropUnsellable();
        cartChanged();
        emit q->heldChanged();
        resumeTheirs();
    });
}

void PosStore::Private::applyExtra(const QJsonObject& extra)
{
    if (!extra.contains(u"menu"_s)) {
        return;
    }
    if (const auto menu = parseMenu(extra.value(u"menu"_s).toObject())) {
        q->applyMenu(*menu);
    } else {
        qCWarning(lcPos) << "The backend's menu cannot be read:" << menu.error().text();
    }
}

void PosStore::Private::cartChanged()
{
    if (auto order = priceCart(editor.cart(), menuModel.menu())) {
        priced = *std::move(order);
    } else {
        qCWarning(lcPos) << "The open order cannot be priced:" << order.error().text();
    }
    cartModel.setOrder(priced);
    menuModel.setCartQuantities(quantities(editor.cart()));
    emit q->cartChanged();
}

// What a new menu does not have cannot be sold.
void PosStore::Private::dropUnsellable()
{
    const auto unsellable = [this](const CartLine& line) {
        Cart alone;
        alone.type = editor.cart().type;
        alone.lines.push_back(line);
        return !priceCart(alone, menuModel.menu());
    };
    editor.change([&unsellable](Cart& cart) { std::erase_if(cart.lines, unsellable); });
}

void PosStore::Private::place(Order order, const QString& day)
{
    if (counterDay == day) {
        store(std::move(order), day);
        return;
    }
    whenDone(storage.displayCounter(day), q, [this, order, day](const Result<int>& highest) {
        if (!highest) {
            placeFailed(highest.error());
            return;
        }
        counterDay = day;
        counter = *highest;
        store(order, day);
    });
}

void PosStore::Private::store(Order order, const QString& day)
{
    order.displayNumber = displayNumber(device.letter, counter + 1);
    OutboxEntry entry;
    entry.key = order.clientOrderId;
    entry.kind = EntryKind::PlaceOrder;
    entry.orderKey = order.clientOrderId;
    entry.message = SubmitOrder{order};
    entry.createdAt = order.createdAt;
    whenDone(storage.placeOrder(order, entry, day), q,
             [this, order, entry](const Result<qint64>& position) { stored(order, entry, position); });
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
}

// Stored first; then shown, said and sent, in that order.
void PosStore::Private::amend(const QString& key, const std::vector<OrderOp>& ops,
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
    whenDone(storage.enqueue(entry), q, [this, entry, done = std::move(done)](const Result<qint64>& position) {
        if (!position) {
            placeFailed(position.error());
            return;
        }
        placing = false;
        OutboxEntry stored = entry;
        stored.position = *position;
        book.amended(stored);
        if (const OrderRow* changed = orders.find(stored.orderKey)) {
            done(changed->order);
        }
        submitter.add({stored});
    });
}

void PosStore::Private::placeFailed(const Error& error)
{
    placing = false;
    emit q->placeFailed(error);
}

} // namespace stonepot

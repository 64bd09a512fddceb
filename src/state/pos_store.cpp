// People, the menu, and what comes from disk and backend; pos_store_cart.cpp has the open order and those put aside,
// pos_store_placing.cpp what becomes of them.
#include "state/pos_store_parts.h"

#include "core/when_done.h"
#include "net/order_submitter.h"
#include "state/availability_entry.h"
#include "state/menu_update.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stonepot {

Q_LOGGING_CATEGORY(lcPos, "stonepot.pos")

namespace {

const QString staffSetting = u"staff"_s;
constexpr int auditShown = 200;

} // namespace

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
    connect(&d->login, &PinLogin::delayed, this, &PosStore::pinDelayed);
    connect(&d->approval, &PinLogin::delayed, this, &PosStore::pinDelayed);
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
                } else if (entry.kind == EntryKind::Availability) {
                    d->beforeSaid.remove(entry.key);
                } else if (entry.kind == EntryKind::TakeCart) {
                    d->given(entry.key);
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
                } else if (entry.kind == EntryKind::Availability) {
                    d->availabilityRefused(entry, reason);
                } else if (entry.kind == EntryKind::TakeCart) {
                    d->takeRefused(entry.key, code);
                } else if (entry.kind == EntryKind::HoldCart) {
                    d->holdRefused(entry);
                }
            });
    connect(&d->orders, &QAbstractItemModel::dataChanged, this, [this] { d->ordersChanged(); });
    connect(&d->everySecond, &QTimer::timeout, this, &PosStore::tick);
    d->everySecond.start(std::chrono::seconds(1));
    d->loadStaff(); // first: the screen at which everybody starts shows them
    d->load(d->today());
}

PosStore::~PosStore() = default;

const PosStore::Device& PosStore::device() const
{
    return d->device;
}

bool PosStore::isReady() const
{
    return !d->loading;
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
        d->wanted.reset();
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
        if (const MenuItem* item = menu().item(itemId)) {
            d->beforeSaid.insert(entry.key, {itemId, item->available, item->left});
        }
        d->menuModel.setAvailability(itemId, available, left);
        d->menuChanged = true;
        static_cast<void>(save());
        OutboxEntry stored = entry;
        stored.position = *position;
        d->submitter.add({stored});
    });
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

void PosStore::setKeepsOrders(bool keeps)
{
    d->keepsOrders = keeps;
}

void PosStore::applyMessage(const ServerMessage& message)
{
    if (const auto* state = std::get_if<SyncState>(&message)) {
        d->backendTakesChanges = state->has("ack"_L1);
    }
    if (d->keepsOrders) {
        d->applyToOrders(message);
        d->applyToHeld(message);
    }
    if (const auto* paid = std::get_if<PaymentReceived>(&message)) {
        d->received(paid->payment);
    } else if (const auto* state = std::get_if<SyncState>(&message)) {
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

void PosStore::Private::applyToOrders(const ServerMessage& message)
{
    if (const auto* created = std::get_if<OrderCreated>(&message)) {
        book.apply(*created);
    } else if (const auto* status = std::get_if<OrderStatusUpdate>(&message)) {
        book.apply(*status);
    } else if (const auto* seen = std::get_if<TicketSeen>(&message)) {
        book.apply(*seen);
    } else if (const auto* changed = std::get_if<OrderUpdated>(&message)) {
        book.apply(*changed);
    } else if (const auto* state = std::get_if<SyncState>(&message)) {
        book.apply(*state);
    }
    ordersChanged(); // a line may have got further, and its order not
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
    d->heldCurrent(current);
}

QFuture<Status> PosStore::save()
{
    if (std::exchange(d->menuChanged, false)) {
        whenDone(d->storage.saveMenu(toFrame(toJson(menu()))), this,
                 [this](const Status& saved) { d->menuChanged = d->menuChanged || !saved; });
    }
    const auto hubList = d->saveHubList();
    const std::vector<Order> orders = d->book.takeChanged();
    if (orders.empty()) {
        return hubList;
    }
    return whenDone(d->storage.saveOrders(orders, d->today()), this, [this, orders, hubList](const Status& saved) {
        if (!saved) {
            d->book.putBackChanged(orders);
        }
        return saved ? hubList.result() : saved; // asked for before, and so here by now
    });
}

void PosStore::tick()
{
    d->book.checkSeen();
    d->checkWanted();
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
    std::ranges::copy_if(snapshot.outbox, std::back_inserter(cartEntries), [](const OutboxEntry& entry) {
        return entry.kind == EntryKind::HoldCart || entry.kind == EntryKind::TakeCart;
    });
    whenDone(storage.displayCounter(day), q, [this, day](const Result<int>& highest) {
        if (highest) {
            counterDay = day;
            counter = *highest;
        }
        loadHeld();
    });
}

void PosStore::Private::loadStaff()
{
    whenDone(storage.setting(staffSetting), q, [this](const Result<QByteArray>& json) {
        login.setDirectory(StaffDirectory::fromJson(json.value_or(QByteArray())));
        emit q->staffChanged();
    });
}

// The item is as it was, unless something else has been heard of it since.
void PosStore::Private::availabilityRefused(const OutboxEntry& entry, const QString& reason)
{
    const auto* said = std::get_if<SetAvailability>(&entry.message);
    if (said == nullptr) {
        return;
    }
    const MenuItem* item = menuModel.menu().item(said->itemId);
    const auto before = beforeSaid.constFind(entry.key);
    if (item != nullptr && before != beforeSaid.cend() && item->available == said->available &&
        item->left == said->left) {
        menuModel.setAvailability(said->itemId, before->available, before->left);
        menuChanged = true;
        static_cast<void>(q->save());
    }
    beforeSaid.remove(entry.key);
    emit q->availabilityRefused(said->itemId, reason);
}

void PosStore::Private::applyExtra(const QJsonObject& extra)
{
    for (const auto payments = extra.value(u"payments"_s).toArray(); const auto& payment : payments) {
        const auto message = parseServerMessage(payment.toObject());
        const auto* paid = message ? std::get_if<PaymentReceived>(&*message) : nullptr;
        if (paid != nullptr) {
            received(paid->payment);
        } else {
            qCWarning(lcPos) << "A payment of the backend's state cannot be read.";
        }
    }
    if (!extra.contains(u"menu"_s)) {
        return;
    }
    if (const auto menu = parseMenu(extra.value(u"menu"_s).toObject())) {
        q->applyMenu(*menu);
    } else {
        qCWarning(lcPos) << "The backend's menu cannot be read:" << menu.error().text();
    }
}

} // namespace stonepot

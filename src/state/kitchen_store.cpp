#include "state/kitchen_store.h"

#include "core/ids.h"
#include "core/when_done.h"
#include "net/order_submitter.h"
#include "state/bumped_tickets.h"
#include "state/stored_history.h"
#include "state/ticket_book.h"
#include "storage/device_store.h"
#include "storage/whole_file.h"

#include <QThreadPool>
#include <QTimer>
#include <algorithm>

namespace stonepot {

namespace {

constexpr Milliseconds undoWithin = std::chrono::seconds(5);
// How long an answered change may wait for the message that shows it.
constexpr Milliseconds shownWithin = std::chrono::seconds(2);

const QString preferencesSetting = QStringLiteral("kitchenBoard");

TicketStatus statusAfter(TicketAction action)
{
    switch (action) {
    case TicketAction::Start:
    case TicketAction::Recall:
        return TicketStatus::InProgress;
    case TicketAction::MarkReady:
        return TicketStatus::Ready;
    case TicketAction::Complete:
        return TicketStatus::Completed;
    case TicketAction::Cancel:
        return TicketStatus::Cancelled;
    }
    return TicketStatus::InProgress;
}

// True when the action has something to do for the item.
bool concerns(TicketAction action, ItemStatus status)
{
    switch (action) {
    case TicketAction::Start:
        return status == ItemStatus::Pending;
    case TicketAction::MarkReady:
        return status == ItemStatus::Pending || status == ItemStatus::InProgress;
    case TicketAction::Recall:
        return status == ItemStatus::Ready || status == ItemStatus::Served;
    case TicketAction::Complete:
    case TicketAction::Cancel:
        return status != ItemStatus::Voided;
    }
    return false;
}

bool isVoided(const KitchenItem& item)
{
    return item.status == ItemStatus::Voided;
}

// What a cook must be told of: something that was to be cooked is off.
bool wasVoided(const KitchenOrder& before, const KitchenOrder& after)
{
    return (before.status != TicketStatus::Cancelled && after.status == TicketStatus::Cancelled) ||
           std::ranges::count_if(after.items, isVoided) > std::ranges::count_if(before.items, isVoided);
}

// The same item with something else to do for it, or one that was not there.
bool wasAmended(const KitchenOrder& before, const KitchenOrder& after)
{
    return std::ranges::any_of(after.items, [&before](const KitchenItem& item) {
        const auto found = std::ranges::find(before.items, item.id, &KitchenItem::id);
        return found == before.items.end() || found->quantity != item.quantity || found->note != item.note ||
               found->modifiers != item.modifiers;
    });
}

} // namespace

struct KitchenStore::Private {
    struct Command {
        QString ticketId;
        TicketAction action = TicketAction::Start;
        QStringList itemIds;   // empty: all of the stations
        bool restores = false; // a part of an undo, which nobody undoes
    };
    struct LastBump {
        QString ticketId;
        QStringList itemIds;
        QStringList doneBefore; // of a completion: it goes back to what the stations had made of it
        Milliseconds at{};      // monotonic
    };

    KitchenStore* q;
    QString deviceId;
    DeviceStore& storage;
    OrderSubmitter& submitter;
    const Clock& clock;
    TicketBook book;
    TicketModel model;
    KitchenAvailability availability;
    BumpedTickets bumped;
    StoredHistory history;
    BoardPreferences preferences;
    std::vector<Station> stations;
    BusinessDayRule day; // the menu's
    QByteArray timeZone;
    QTimer settle; // drops what was answered and never shown
    bool current = false;
    QHash<QString, std::deque<Command>>
        storing; // tickets with a command on its way to disk, and those that wait for it
    std::optional<LastBump> lastBump;
    QSet<QString> reported;  // tickets that this device has said to be on its screen
    QSet<QString> seenLocal; // seen before the backend knew them

    Private(KitchenStore* store, QString device, DeviceStore& deviceStore, OrderSubmitter& orderSubmitter,
            const Clock& theClock)
        : q(store)
        , deviceId(std::move(device))
        , storage(deviceStore)
        , submitter(orderSubmitter)
        , clock(theClock)
        , availability(deviceStore, orderSubmitter, theClock)
        , history(deviceStore, theClock)
    {
    }

    void load();
    void loadDay();
    void loaded(const DeviceStore::Snapshot& snapshot);
    void show(const TicketBook::Effect& effect);
    void show(const TicketBook::Effects& effects);
    void run(const Command& command);
    void store(const TicketBook::Change& change, const std::optional<LastBump>& bump);
    void stored(OutboxEntry entry, const TicketBook::Change& change, const std::optional<LastBump>& bump,
                const Result<qint64>& position);
    [[nodiscard]] static std::optional<LastBump> undoOf(const TicketBook::Change& change, const KitchenOrder& ticket);
    void acknowledge(const QString& ticketId);
    void reportSeen(const QString& ticketId);
    [[nodiscard]] std::optional<QStringList> itemsFor(const Command& command, const KitchenOrder& ticket) const;
    [[nodiscard]] OutboxEntry entryFor(const TicketBook::Change& change, const KitchenOrder& ticket) const;
};

KitchenStore::KitchenStore(QString deviceId, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(deviceId), storage, submitter, clock))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(shownWithin);
    connect(&d->settle, &QTimer::timeout, this, [this] {
        if (d->current) {
            d->show(d->book.dropAnswered(d->clock.monotonic() - shownWithin + Milliseconds{1}));
        }
    });
    connect(&submitter, &OrderSubmitter::answered, this,
            [this](const OutboxEntry& entry, const QString& orderId, const QString& orderNumber) {
                if (entry.kind == EntryKind::PlaceOrder) {
                    d->show(d->book.confirmed(entry.key, orderId, orderNumber));
                } else if (entry.kind == EntryKind::StatusChange) {
                    d->show(d->book.answered(entry.key, d->clock.monotonic()));
                    d->settle.start();
                }
            });
    connect(&submitter, qOverload<const OutboxEntry&, ErrorCode, const QString&>(&OrderSubmitter::refused), this,
            [this](const OutboxEntry& entry, ErrorCode code, const QString& reason) {
                const TicketBook::Effects effects = d->book.refused(entry.key);
                d->show(effects);
                for (const TicketBook::Effect& effect : effects) {
                    emit commandFailed(effect.id, Error{code, {}, reason});
                }
            });
    d->load();
}

KitchenStore::~KitchenStore() = default;

TicketModel* KitchenStore::tickets()
{
    return &d->model;
}

KitchenAvailability& KitchenStore::availability()
{
    return d->availability;
}

std::vector<Station> KitchenStore::stations() const
{
    return d->stations;
}

QByteArray KitchenStore::timeZone() const
{
    return d->timeZone;
}

void KitchenStore::setScope(const BoardScope& scope)
{
    d->model.setScope(scope);
    emit bumpedChanged(); // another one may be the last
}

void KitchenStore::start(const QString& ticketId, const QStringList& itemIds)
{
    d->run({ticketId, TicketAction::Start, itemIds});
}

void KitchenStore::bump(const QString& ticketId, const QStringList& itemIds)
{
    d->run({ticketId, TicketAction::MarkReady, itemIds});
}

void KitchenStore::complete(const QString& ticketId)
{
    d->run({ticketId, TicketAction::Complete, {}});
}

void KitchenStore::recall(const QString& ticketId)
{
    d->run({ticketId, TicketAction::Recall, {}});
}

void KitchenStore::undo()
{
    if (canUndo()) {
        const auto last = std::exchange(d->lastBump, std::nullopt);
        d->run({last->ticketId, TicketAction::Recall, last->itemIds, true});
        if (!last->doneBefore.isEmpty()) {
            d->run({last->ticketId, TicketAction::MarkReady, last->doneBefore, true});
        }
    }
}

bool KitchenStore::canUndo() const
{
    return d->lastBump && d->clock.monotonic() - d->lastBump->at <= undoWithin;
}

const std::deque<KitchenOrder>& KitchenStore::bumped() const
{
    return d->bumped.tickets();
}

const KitchenOrder* KitchenStore::lastBumped() const
{
    const auto& tickets = d->bumped.tickets();
    const auto found = std::ranges::find_if(tickets, [this](const KitchenOrder& ticket) {
        return !d->model.scope().expo || ticket.status == TicketStatus::Completed;
    });
    return found == tickets.end() ? nullptr : &*found;
}

void KitchenStore::reportSeen(const QStringList& ticketIds)
{
    for (const QString& id : ticketIds) {
        d->reportSeen(id);
    }
}

std::vector<KitchenHistory::Ticket> KitchenStore::history() const
{
    return d->history.today();
}

QFuture<Status> KitchenStore::exportHistory(const QString& path)
{
    const QTimeZone zone(d->timeZone);
    const QByteArray table = historyCsv(history(), zone.isValid() ? zone : QTimeZone::systemTimeZone());
    return runOn(*QThreadPool::globalInstance(), [path, table] { return writeWholeFile(path, table); });
}

const BoardPreferences& KitchenStore::preferences() const
{
    return d->preferences;
}

void KitchenStore::setPreferences(const BoardPreferences& preferences)
{
    if (d->preferences == preferences) {
        return;
    }
    d->preferences = preferences;
    emit preferencesChanged();
    whenDone(d->storage.saveSetting(preferencesSetting, toJson(preferences)), this, [this](const Status& saved) {
        if (!saved) {
            emit commandFailed({}, saved.error());
        }
    });
}

std::optional<Milliseconds> KitchenStore::averageTime() const
{
    return d->bumped.averageTime(d->clock.now());
}

void KitchenStore::applyMenu(const Menu& menu)
{
    d->availability.applyMenu(menu);
    if (d->stations != menu.stations) {
        d->stations = menu.stations;
        emit stationsChanged();
    }
    d->day = menu.day;
    d->history.setRule(menu.day);
    if (d->timeZone != menu.day.timeZone) {
        d->timeZone = menu.day.timeZone;
        emit timeZoneChanged();
    }
}

void KitchenStore::applyMessage(const ServerMessage& message)
{
    d->availability.applyMessage(message);
    if (const auto* created = std::get_if<OrderCreated>(&message)) {
        d->show(d->book.apply(*created));
    } else if (const auto* updated = std::get_if<OrderUpdated>(&message)) {
        d->show(d->book.apply(*updated));
    } else if (const auto* status = std::get_if<OrderStatusUpdate>(&message)) {
        if (d->book.misses(*status)) {
            emit ticketMissing();
        }
        d->show(d->book.apply(*status, d->clock.now()));
    } else if (const auto* seen = std::get_if<TicketSeen>(&message)) {
        d->show(d->book.apply(*seen));
    } else if (const auto* state = std::get_if<SyncState>(&message); state != nullptr && !state->delta) {
        d->show(d->book.applyFull(state->activeOrders, state->unreadable.empty()));
    }
}

void KitchenStore::applyTickets(const std::vector<KitchenOrder>& active, bool complete)
{
    d->show(d->book.applyFull(active, complete));
}

void KitchenStore::addLocal(const Order& order)
{
    d->show(d->book.addLocal(order));
    static_cast<void>(save(0, {}));
}

void KitchenStore::setCurrent(bool current)
{
    d->current = current;
    if (current) {
        d->settle.start();
    }
}

QFuture<Status> KitchenStore::save(qint64 seq, const QString& tenant)
{
    const std::vector<KitchenOrder> tickets = d->book.takeChanged();
    if (tickets.empty() && seq == 0) {
        return QtFuture::makeReadyFuture(Status());
    }
    return whenDone(d->storage.saveTickets(tickets, seq, tenant), this, [this, tickets](const Status& saved) {
        if (!saved) {
            d->book.putBackChanged(tickets);
        }
        return saved;
    });
}

void KitchenStore::Private::load()
{
    whenDone(storage.setting(preferencesSetting), q, [this](const Result<QByteArray>& stored) {
        if (stored && !stored->isEmpty()) {
            preferences = readBoardPreferences(*stored);
            emit q->preferencesChanged();
        }
    });
    history.load();
    loadDay();
}

// Tickets that are not done are of any day, but the backend's names for them come from the day's orders.
void KitchenStore::Private::loadDay()
{
    const QString asked = businessDay(clock.now(), day);
    whenDone(storage.load(asked), q, [this, asked](const Result<DeviceStore::Snapshot>& snapshot) {
        if (!snapshot) {
            QTimer::singleShot(askDiskAgainAfter, q, [this] { loadDay(); });
            return;
        }
        const Result<Menu> menu = parseMenu(snapshot->menu.value_or(QByteArray()));
        if (menu) {
            day = menu->day;
        }
        if (businessDay(clock.now(), day) != asked) { // the menu says when the shop's day begins
            loadDay();
            return;
        }
        loaded(*snapshot);
        if (menu) {
            q->applyMenu(*menu);
        }
        emit q->ready();
    });
}

void KitchenStore::Private::loaded(const DeviceStore::Snapshot& snapshot)
{
    book.load(snapshot.tickets, snapshot.outbox);
    availability.load(snapshot.outbox);
    for (const Order& order : snapshot.orders) {
        if (!order.id.isEmpty()) {
            static_cast<void>(book.confirmed(order.clientOrderId, order.id, order.orderNumber));
        }
    }
    for (const OutboxEntry& entry : snapshot.outbox) {
        if (const auto* seen = std::get_if<TicketSeen>(&entry.message)) {
            reported.insert(seen->orderId);
        }
    }
    std::vector<KitchenOrder> done;
    for (const QString& id : book.ids()) {
        const std::optional<TicketRow> row = book.shown(id);
        if (row->ticket.status == TicketStatus::Cancelled) {
            continue; // who was here has seen it; one cancelled since then comes with the next state
        }
        model.put(*row);
        history.put(row->ticket);
        if (row->ticket.readyAt) {
            done.push_back(row->ticket);
        }
    }
    std::ranges::sort(done, {}, [](const KitchenOrder& ticket) { return *ticket.readyAt; });
    for (const KitchenOrder& ticket : done) {
        bumped.put(ticket, true);
    }
}

void KitchenStore::Private::show(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        show(effect);
    }
}

void KitchenStore::Private::show(const TicketBook::Effect& effect)
{
    const std::optional<TicketRow> row = book.shown(effect.id);
    if (!row) {
        return;
    }
    const TicketRow* known = model.find(effect.formerId.isEmpty() ? effect.id : effect.formerId);
    if (known == nullptr && row->ticket.status == TicketStatus::Cancelled) {
        return; // nobody has begun to cook it, or a cook has taken it off already
    }
    const bool voided = known != nullptr && wasVoided(known->ticket, row->ticket);
    const bool amended = known != nullptr && wasAmended(known->ticket, row->ticket);
    history.replace(effect.formerId.isEmpty() ? effect.id : effect.formerId, effect.id);
    history.put(row->ticket);
    if (effect.formerId.isEmpty()) {
        model.put(*row);
    } else {
        model.replace(effect.formerId, *row);
        bumped.replace(effect.formerId, row->ticket);
        if (seenLocal.remove(effect.formerId)) {
            reportSeen(effect.id);
        }
    }
    const bool open = std::ranges::any_of(model.itemsHere(row->ticket), [](const KitchenItem* item) {
        return concerns(TicketAction::MarkReady, item->status);
    });
    const bool done = row->ticket.status == TicketStatus::Ready || row->ticket.status == TicketStatus::Completed ||
                      (!open && row->ticket.status == TicketStatus::InProgress);
    if (bumped.put(row->ticket, done)) {
        emit q->bumpedChanged();
    }
    for (const QString& id : bumped.takeDropped()) {
        if (const KitchenOrder* old = book.base(id); old != nullptr && old->status == TicketStatus::Completed) {
            book.forget(id);
        }
    }
    if (effect.arrived && !done) {
        emit q->ticketArrived(effect.id);
    } else {
        emit q->ticketChanged(effect.id);
    }
    if (voided) {
        emit q->ticketVoided(effect.id);
    } else if (amended && effect.formerId.isEmpty()) { // another id is no other food
        emit q->ticketAmended(effect.id);
    }
}

void KitchenStore::Private::run(const Command& command)
{
    const std::optional<TicketRow> row = book.shown(command.ticketId);
    if (!row) {
        emit q->commandFailed(command.ticketId, Error{ErrorCode::NotFound, {}, QStringLiteral("no such ticket")});
        return;
    }
    const QString& id = row->ticket.id;
    if (const auto busy = storing.find(id); busy != storing.end()) {
        busy->push_back(command); // it builds on what the one before does; a double tap then finds nothing to do
        return;
    }
    const bool isDone = command.action == TicketAction::MarkReady || command.action == TicketAction::Complete;
    if (row->ticket.status == TicketStatus::Cancelled && isDone) {
        acknowledge(id);
        return;
    }
    if (isDone && command.itemIds.isEmpty()) {
        model.acknowledge(id); // whoever bumps a ticket has read what is off
    }
    const std::optional<QStringList> itemIds = itemsFor(command, row->ticket);
    if (!itemIds) {
        return;
    }
    const TicketBook::Change change{newUuidV7(clock.now()), id, command.action, *itemIds, clock.now(), std::nullopt};
    const Result<bool> changes = book.check(change);
    if (!changes) {
        emit q->commandFailed(id, changes.error());
    } else if (*changes) {
        store(change, command.restores ? std::nullopt : undoOf(change, row->ticket));
    }
}

// How the change may be undone for a while; nothing when it may not.
std::optional<KitchenStore::Private::LastBump> KitchenStore::Private::undoOf(const TicketBook::Change& change,
                                                                             const KitchenOrder& ticket)
{
    if (change.action != TicketAction::MarkReady && change.action != TicketAction::Complete) {
        return std::nullopt;
    }
    LastBump bump{change.ticketId, change.itemIds, {}, {}};
    for (const KitchenItem& item : ticket.items) {
        if (change.action == TicketAction::Complete && item.status == ItemStatus::Ready) {
            bump.doneBefore += item.id;
        }
    }
    return bump;
}

void KitchenStore::Private::store(const TicketBook::Change& change, const std::optional<LastBump>& bump)
{
    const KitchenOrder ticket = *book.base(change.ticketId);
    const OutboxEntry entry = entryFor(change, ticket);
    storing.insert(ticket.id, {});
    whenDone(storage.changeTicket(ticket, entry), q,
             [this, entry, change, bump](const Result<qint64>& position) { stored(entry, change, bump, position); });
}

void KitchenStore::Private::stored(OutboxEntry entry, const TicketBook::Change& change,
                                   const std::optional<LastBump>& bump, const Result<qint64>& position)
{
    const std::deque<Command> waiting = storing.take(change.ticketId);
    const KitchenOrder* ticket = book.base(change.ticketId);
    const QString id = ticket != nullptr ? ticket->id : change.ticketId; // it may have got another meanwhile
    if (!position) {
        emit q->commandFailed(id, position.error());
    } else {
        entry.position = *position;
        book.add(change);
        if (bump) {
            lastBump = LastBump{id, bump->itemIds, bump->doneBefore, clock.monotonic()};
        }
        show(TicketBook::Effect{id, {}, false});
        // Without a link "ready" may take the place of "started" in the outbox, and with it the time of that.
        history.saveNow();
        submitter.add({entry});
    }
    for (const Command& command : waiting) {
        run(command);
    }
}

// A cancelled ticket has no life left; taking it off the screen says that the cook has seen it.
void KitchenStore::Private::acknowledge(const QString& ticketId)
{
    model.remove(ticketId);
    emit q->ticketChanged(ticketId);
}

void KitchenStore::Private::reportSeen(const QString& ticketId)
{
    const std::optional<TicketRow> row = book.shown(ticketId);
    if (!row || row->ticket.seenBy.contains(deviceId) || reported.contains(row->ticket.id)) {
        return;
    }
    const QString id = row->ticket.id;
    history.seen(id);
    if (row->local) { // there is nobody to tell yet
        seenLocal.insert(id);
        return;
    }
    reported.insert(id);
    OutboxEntry entry;
    entry.key = newUuidV7(clock.now());
    entry.kind = EntryKind::TicketSeen;
    entry.orderKey = row->ticket.clientOrderId.isEmpty() ? id : row->ticket.clientOrderId;
    entry.message = TicketSeen{id, deviceId, model.scope().text(), clock.now(), 0};
    entry.createdAt = clock.now();
    whenDone(storage.enqueue(entry), q, [this, entry, id](const Result<qint64>& position) {
        if (!position) {
            reported.remove(id); // the next painting tries again
            return;
        }
        OutboxEntry stored = entry;
        stored.position = *position;
        submitter.add({stored});
    });
}

// The items that the command means; none of them: the whole ticket. Nothing: no item of it is this station's to change.
std::optional<QStringList> KitchenStore::Private::itemsFor(const Command& command, const KitchenOrder& ticket) const
{
    if (!command.itemIds.isEmpty() || command.action == TicketAction::Complete || model.scope().stations.isEmpty()) {
        return command.itemIds;
    }
    QStringList here;
    for (const KitchenItem* item : model.itemsHere(ticket)) {
        if (concerns(command.action, item->status)) {
            here += item->id;
        }
    }
    if (here.isEmpty()) {
        return std::nullopt;
    }
    return here.size() == std::ssize(ticket.items) ? QStringList() : here;
}

OutboxEntry KitchenStore::Private::entryFor(const TicketBook::Change& change, const KitchenOrder& ticket) const
{
    OutboxEntry entry;
    entry.key = change.key;
    entry.kind = EntryKind::StatusChange;
    entry.orderKey = ticket.clientOrderId.isEmpty() ? ticket.id : ticket.clientOrderId;
    entry.message = UpdateOrderStatus{change.key,
                                      ticket.id,
                                      statusAfter(change.action),
                                      change.itemIds,
                                      model.scope().text(),
                                      change.action == TicketAction::Recall,
                                      change.at};
    entry.createdAt = change.at;
    return entry;
}

} // namespace stonepot

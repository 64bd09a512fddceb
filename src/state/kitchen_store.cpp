#include "state/kitchen_store.h"

#include "core/when_done.h"
#include "state/kitchen_store_parts.h"
#include "storage/whole_file.h"

#include <QThreadPool>
#include <algorithm>
#include <iterator>

namespace stonepot {

namespace {

// How long an answered change may wait for the message that shows it.
constexpr Milliseconds shownWithin = std::chrono::seconds(2);

const QString preferencesSetting = QStringLiteral("kitchenBoard");

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

KitchenStore::KitchenStore(QString deviceId, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(deviceId), storage, submitter, clock))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(shownWithin);
    d->settle.setTimerType(Qt::PreciseTimer); // fired early it would drop nothing, and nobody would ask again
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

const std::deque<KitchenOrder>& KitchenStore::bumped() const
{
    return d->bumped.tickets();
}

std::vector<KitchenOrder> KitchenStore::recallable() const
{
    std::vector<KitchenOrder> tickets;
    std::ranges::copy_if(d->bumped.tickets(), std::back_inserter(tickets),
                         [this](const KitchenOrder& ticket) { return d->mayRecall(ticket); });
    return tickets;
}

const KitchenOrder* KitchenStore::lastBumped() const
{
    const auto& tickets = d->bumped.tickets();
    const auto found =
        std::ranges::find_if(tickets, [this](const KitchenOrder& ticket) { return d->mayRecall(ticket); });
    return found == tickets.end() ? nullptr : &*found;
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
        d->told(d->book.apply(*created));
    } else if (const auto* updated = std::get_if<OrderUpdated>(&message)) {
        d->told(d->book.apply(*updated));
    } else if (const auto* status = std::get_if<OrderStatusUpdate>(&message)) {
        if (d->book.misses(*status)) {
            emit ticketMissing();
        }
        d->told(d->book.apply(*status, d->clock.now()));
    } else if (const auto* seen = std::get_if<TicketSeen>(&message)) {
        d->told(d->book.apply(*seen));
    } else if (const auto* state = std::get_if<SyncState>(&message); state != nullptr && !state->delta) {
        d->told(d->book.applyFull(state->activeOrders, state->unreadable.empty()));
    }
}

void KitchenStore::gather()
{
    d->gathering = true;
}

bool KitchenStore::showGathered(qsizetype most)
{
    for (; d->nextGathered < d->gathered.size(); ++d->nextGathered) {
        const auto [id, number] = d->gathered[d->nextGathered];
        const auto found = d->gatheredTickets.constFind(id);
        if (found == d->gatheredTickets.cend() || found->number != number) {
            continue; // it changed again, or goes under another id
        }
        if (most-- <= 0) {
            return false;
        }
        const bool arrived = found->arrived;
        d->gatheredTickets.erase(found);
        d->show(TicketBook::Effect{id, {}, arrived});
    }
    d->gathering = false;
    d->gathered.clear();
    d->nextGathered = 0;
    return true;
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

// Where orders are completed, what is ready is still on the board.
bool KitchenStore::Private::mayRecall(const KitchenOrder& ticket) const
{
    return !model.scope().expo || ticket.status == TicketStatus::Completed;
}

void KitchenStore::Private::show(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        show(effect);
    }
}

void KitchenStore::Private::told(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        if (gathering) {
            gather(effect);
        } else {
            show(effect);
        }
    }
}

void KitchenStore::Private::gather(const TicketBook::Effect& effect)
{
    const auto former = gatheredTickets.find(effect.formerId);
    const bool isNew = former != gatheredTickets.end() && former->arrived; // nobody has seen it under another id
    if (former != gatheredTickets.end()) {
        gatheredTickets.erase(former);
    }
    if (!effect.formerId.isEmpty() && !isNew) {
        show(effect);
        return;
    }
    if (const std::optional<TicketRow> row = book.shown(effect.id)) { // each change has its time
        history.replace(effect.formerId.isEmpty() ? effect.id : effect.formerId, effect.id);
        history.put(row->ticket);
    }
    Gathered& ticket = gatheredTickets[effect.id];
    ticket.number = gathered.size();
    ticket.arrived = ticket.arrived || effect.arrived || isNew;
    gathered.emplace_back(effect.id, ticket.number);
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

} // namespace stonepot

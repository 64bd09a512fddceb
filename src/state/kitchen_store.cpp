#include "state/kitchen_store.h"

#include "core/when_done.h"
#include "state/kitchen_store_parts.h"
#include "storage/whole_file.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// How long an answered change may wait for the message that shows it.
constexpr Milliseconds shownWithin = std::chrono::seconds(2);

const QString preferencesSetting = u"kitchenBoard"_s;

} // namespace

KitchenStore::KitchenStore(QString deviceId, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(deviceId), storage, submitter, clock))
{
    d->writers.setMaxThreadCount(1);
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
    return runOn(d->writers, [path, table] { return writeWholeFile(path, table); });
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
    std::vector<KitchenOrder> tickets = d->book.takeChanged();
    if (tickets.empty() && seq == 0) {
        return QtFuture::makeReadyFuture(Status());
    }
    const QFuture<Status> stored = d->storage.saveTickets(tickets, seq, tenant);
    return whenDone(stored, this, [this, tickets = std::move(tickets)](const Status& saved) {
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

} // namespace stonepot
